### Duas versões de uma avaliação: mesclagem, escolha, alterações vindas de fora, janelas que acompanham.

## Fields and what is in them

# $language: name of a language
versions-note = Observação ({ $language })
versions-languages = Idiomas de trabalho
versions-own-reading = Sua própria leitura
# What was chosen for the page that the mayor reads
versions-highlights = Para a página do prefeito
versions-reason = Motivo
# Nothing is in the field
versions-nothing = nada
# $language: name of the language in which $text was written
versions-words = { $text } ({ $language })
# $number: an indicator’s number; $prompt: its question
versions-indicator = { $number } { $prompt }
# $by: a person; $when: date and time
versions-by-when = { $by }, { $when }
# $date, $time: when
versions-when = { $date }, { $time }

## Choosing between versions

# $at, $count: numbers
versions-title = Duas versões: { $at } de { $count }
versions-about = Este campo foi alterado dos dois lados. Qual versão deve valer? Ctrl+Z desfaz uma escolha.
versions-ours = A versão aberta aqui
versions-theirs = A outra versão
versions-chosen = Todas as escolhas foram feitas. A outra versão foi arquivada, completa. Ctrl+Z desfaz uma escolha.
# $count: number of fields; $name: a file’s name
versions-left = { $count ->
    [one] Falta escolher { $count } campo. Até lá, vale a versão aberta aqui, e a outra fica ao lado: “{ $name }”.
   *[other] Falta escolher { $count } campos. Até lá, vale a versão aberta aqui, e a outra fica ao lado: “{ $name }”.
}
# $count: number of fields
versions-wait = { $count ->
    [one] { $count } campo foi alterado aqui e fora daqui. Termine de escrever; depois você escolhe.
   *[other] { $count } campos foram alterados aqui e fora daqui. Termine de escrever; depois você escolhe.
}

## What came in from outside

# $list: numbers of indicators
versions-came-in = Alterações feitas fora daqui foram incorporadas: { $list }.
versions-came-in-about = sobre esta avaliação
# $list: numbers of indicators; $more: how many more there are
versions-list-more = { $more ->
    [one] { $list } e mais { $more }
   *[other] { $list } e mais { $more }
}
# $path: a file
versions-gone = O arquivo foi retirado por outro meio que não este programa. Ele é gravado de novo a partir do que está aberto aqui: { $path }
versions-foreign = No lugar do arquivo havia outra coisa, que não é uma versão desta avaliação. Ela foi mantida completa, como { $path }. O seu trabalho é salvo no lugar dela.

## Copies beside an assessment

# $names: names of files; $key: a key
versions-copies = { $count ->
    [one] Há outra versão ao lado: “{ $names }”. Pressione { $key } para mesclá-la.
   *[other] Há outras versões ao lado: “{ $names }”. Pressione { $key } para mesclá-las, uma a uma.
}
versions-copies-open = { $count ->
    [one] Há outra versão ao lado desta avaliação: “{ $names }”. Na lista de avaliações ({ $home }), pressione { $key } para mesclá-la.
   *[other] Há outras versões ao lado desta avaliação: “{ $names }”. Na lista de avaliações ({ $home }), pressione { $key } para mesclá-las, uma a uma.
}
versions-no-copy = Não há outra versão ao lado desta avaliação.
# $name: a file’s name; $list: numbers of indicators
versions-merged = “{ $name }” foi mesclado e arquivado. O que ele trouxe: { $list }.
# $name: a file’s name
versions-merged-nothing = “{ $name }” não tinha nada de novo e foi arquivado.

## A window that follows another one

# $list: numbers of indicators
versions-followed = Salvo na outra janela: { $list }.
# $name: a person; $machine: a computer; $since: date and time
read-only-claimed = Segundo o bloqueio, { $name } está com esta avaliação aberta em { $machine } desde { $since }. Aqui é possível lê-la, mas não alterá-la.
take-over-free = Ninguém mais está com esta avaliação aberta. Continuar o trabalho aqui?
# $name: a person; $machine: a computer; $since: date and time
take-over-claimed = Segundo o bloqueio, { $name } está com esta avaliação aberta em { $machine } desde { $since }. Daqui não é possível saber se isso ainda é verdade. Você tem certeza de que ninguém trabalha nela lá e quer alterá-la aqui?
take-over-done = Agora você pode alterar esta avaliação.
form-take-over = Assumir o trabalho

## Keys

command-ours = Para a versão aberta aqui
command-theirs = Para a outra versão
command-next-version = Próximo campo com duas versões
command-previous-version = Campo anterior com duas versões
command-take-version = Fazer valer a versão em foco
command-scroll-down = Mais abaixo em textos longos
command-scroll-up = Mais acima em textos longos
command-merge = Mesclar a outra versão que está ao lado desta avaliação
hint-merge = Mesclar
hint-take-version = Escolher
hint-ours = Daqui
hint-theirs = Outra
hint-next-version = Próximo

## The command “merge”

cli-merge = Mescla duas versões de uma avaliação, campo a campo; serve também para o Git
argument-merge-base = A versão de onde vêm as outras duas; um arquivo vazio, se não houver
argument-merge-ours = A nossa versão; o resultado toma o lugar dela
argument-merge-theirs = A outra versão
argument-merge-output = Onde gravar o resultado em vez disso; “-” é a saída padrão
argument-merge-path = O nome do arquivo, quando o Git informa outro (%P)
value-base = BASE
value-ours = NOSSA
value-theirs = OUTRA
# $ours, $theirs: paths of files
cli-merge-other = “{ $ours }” e “{ $theirs }” seguem questionários diferentes e não podem ser mesclados. Nada foi gravado.
cli-merge-newer = “{ $path }” vem de uma versão mais nova do local-mgi; esta versão não pode mesclá-lo. Nada foi gravado.
# $place: an indicator; $field: a field; $ours, $theirs: what is in it
cli-merge-conflict = { $place } – { $field }: a nossa versão é “{ $ours }”; a outra, “{ $theirs }”.
# $count: number of fields
cli-merge-conflicts = { $count ->
    [one] { $count } campo foi alterado dos dois lados. No resultado, vale a nossa versão.
   *[other] { $count } campos foram alterados dos dois lados. No resultado, vale a nossa versão de cada um.
}
# $path: a file
cli-merge-copy = A outra versão está em { $path }. Abra a avaliação no local-mgi para escolher.
