### Português de Portugal: apenas o que difere de pt-BR.

versions-highlights = Para a página do presidente da câmara
versions-left = { $count ->
    [one] Falta escolher { $count } campo. Até lá, vale a versão aberta aqui, e a outra fica ao lado, no ficheiro “{ $name }”.
   *[other] Falta escolher { $count } campos. Até lá, vale a versão aberta aqui, e a outra fica ao lado, no ficheiro “{ $name }”.
}
versions-wait = { $count ->
    [one] { $count } campo foi alterado aqui e fora daqui. Termine de escrever; a escolha vem depois.
   *[other] { $count } campos foram alterados aqui e fora daqui. Termine de escrever; a escolha vem depois.
}
versions-gone = O ficheiro foi retirado por outro meio que não este programa. É guardado de novo a partir do que está aberto aqui: { $path }
versions-foreign = No lugar do ficheiro havia outra coisa, que não é uma versão desta avaliação. Foi guardada completa, como { $path }. O seu trabalho é guardado no lugar dela.
versions-copies = { $count ->
    [one] Há outra versão ao lado: “{ $names }”. Prima { $key } para a juntar.
   *[other] Há outras versões ao lado: “{ $names }”. Prima { $key } para as juntar, uma a uma.
}
versions-copies-open = { $count ->
    [one] Há outra versão ao lado desta avaliação: “{ $names }”. Na lista de avaliações ({ $home }), prima { $key } para a juntar.
   *[other] Há outras versões ao lado desta avaliação: “{ $names }”. Na lista de avaliações ({ $home }), prima { $key } para as juntar, uma a uma.
}
versions-merged = “{ $name }” foi juntado e arquivado. O que trouxe: { $list }.
versions-followed = Guardado na outra janela: { $list }.
take-over-claimed = Segundo o bloqueio, { $name } está com esta avaliação aberta em { $machine } desde { $since }. Daqui não é possível saber se isso ainda é verdade. Tem a certeza de que ninguém trabalha nela lá e quer alterá-la aqui?
take-over-done = Agora pode alterar esta avaliação.
command-merge = Juntar a outra versão que está ao lado desta avaliação
hint-merge = Juntar
cli-merge = Junta duas versões de uma avaliação, campo a campo; serve também para o Git
argument-merge-base = A versão de onde vêm as outras duas; um ficheiro vazio, se não houver
argument-merge-output = Onde guardar o resultado em vez disso; “-” é a saída padrão
argument-merge-path = O nome do ficheiro, quando o Git indica outro (%P)
cli-merge-other = “{ $ours }” e “{ $theirs }” seguem questionários diferentes e não podem ser juntados. Nada foi guardado.
cli-merge-newer = “{ $path }” vem de uma versão mais recente do local-mgi; esta versão não o pode juntar. Nada foi guardado.
read-only-claimed = Segundo o bloqueio, { $name } tem esta avaliação aberta em { $machine } desde { $since }. Aqui é possível lê-la, mas não alterá-la.
take-over-free = Mais ninguém tem esta avaliação aberta. Continuar o trabalho aqui?
versions-own-reading = A sua própria leitura
command-next-version = Campo seguinte com duas versões
hint-next-version = Seguinte
