### Português de Portugal: apenas o que difere de pt-BR.

versions-gone = O ficheiro foi retirado por fora do programa. É gravado de novo a partir do que está aberto aqui: { $path }
versions-foreign = No lugar do ficheiro havia outra coisa, que não é uma versão desta avaliação. Ficou guardada completa, como { $path }. O seu trabalho é gravado no lugar dela.
versions-wait = { $count ->
    [one] { $count } campo foi alterado aqui e fora daqui. Termine de escrever; depois poderá escolher.
   *[other] { $count } campos foram alterados aqui e fora daqui. Termine de escrever; depois poderá escolher.
}
versions-copies = { $count ->
    [one] Há outra versão ao lado: “{ $names }”. Prima { $key } para a fundir.
   *[other] Há outras versões ao lado: “{ $names }”. Prima { $key } para as fundir, uma a uma.
}
versions-merged = “{ $name }” foi fundido e arquivado. O que trouxe: { $list }.
versions-followed = Guardado na outra janela: { $list }.
take-over-claimed = Segundo o bloqueio, { $name } tem esta avaliação aberta em { $machine } desde { $since }. Daqui não é possível saber se ainda é assim. Tem a certeza de que ninguém trabalha nela lá e quer alterá-la aqui?
read-only-claimed = Segundo o bloqueio, { $name } tem esta avaliação aberta em { $machine } desde { $since }. Aqui é possível lê-la, mas não alterá-la.
take-over-free = Mais ninguém tem esta avaliação aberta. Continuar o trabalho aqui?
take-over-done = Agora pode alterar esta avaliação.
command-merge = Fundir a outra versão que está ao lado desta avaliação
hint-merge = Fundir
cli-merge = Funde duas versões de uma avaliação, campo a campo; serve também ao Git
argument-merge-base = A versão de onde vêm as outras duas; um ficheiro vazio, se não houver
argument-merge-path = O nome do ficheiro, quando o Git indica outro (%P)
cli-merge-other = “{ $ours }” e “{ $theirs }” seguem questionários diferentes e não podem ser fundidos. Nada foi gravado.
cli-merge-newer = “{ $path }” vem de uma versão mais recente do local-mgi; esta versão não pode fundi-lo. Nada foi gravado.
versions-own-reading = A sua própria leitura
