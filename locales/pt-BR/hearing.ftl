### Modo linha: o resumo em poucas frases e o lugar em que se está.

## O resumo

# One dimension, or one part of another framework. $title: its name; $progress: how much is answered; $developed, $potential, $dialogue: how many findings each list has
hear-part = { $title }: { $progress }; { $developed ->
    [0] nenhuma área bem desenvolvida
    [one] uma área bem desenvolvida
   *[other] { $developed } áreas bem desenvolvidas
}, { $potential ->
    [0] nenhuma com potencial para maior desenvolvimento
    [one] uma com potencial para maior desenvolvimento
   *[other] { $potential } com potencial para maior desenvolvimento
}, { $dialogue ->
    [0] nenhum assunto na agenda de diálogo
    [one] um assunto na agenda de diálogo
   *[other] { $dialogue } assuntos na agenda de diálogo
}.
# $title: its name; $progress: how much is answered
hear-part-empty = { $title }: { $progress }; nenhuma constatação até agora.
# $count: number of findings
hear-both = { $count ->
    [one] Uma constatação conta duas vezes, como área bem desenvolvida e como área com potencial: algo já existe e algo ainda falta.
   *[other] { $count } constatações contam duas vezes, como áreas bem desenvolvidas e como áreas com potencial: algo já existe e algo ainda falta.
}
# $back: the number of the indicator in view
hear-overview-pick = Digite um número para ouvir as constatações correspondentes, 0 para ouvir todas, ou só Enter para voltar a { $back }.
hear-pick = Digite o número de uma constatação para ir à pergunta correspondente.
# $title: the next dimension or part
hear-next = Enter sem texto passa à parte seguinte: { $title }
hear-overview-again = Enter sem texto leva à visão geral do resumo.
# $mayor: what to type
hear-mayor-first = As constatações são numeradas nas listas. Digite primeiro o número de uma dimensão, ou 0 para todas; depois, { $mayor } e o número de uma constatação.

## O lugar em que se está

# $number: an indicator’s number; $prompt: its question
hear-at-question = Você está em { $number }: { $prompt }
# $title: a section’s title
hear-at-page = Você está na página sobre esta parte: { $title }
hear-at-summary = Você está no resumo.
# $form: what a form is called; $at, $count: which field, of how many
hear-at-field = Você está no formulário “{ $form }”, no campo { $at } de { $count }.

## O resultado

# $undo: what to type
hear-form-kept = O que você escreveu está salvo. { $undo } traz de volta o que havia antes.
# $form: what a form is called
hear-form-dropped = Descartado, porque estava incompleto: { $form }
hear-form-first = Este é o primeiro campo.
hear-more = O texto atual é mantido. Digite a continuação; termine com um ponto sozinho em uma linha.
hear-evidence-first = Esta evidência já é a primeira.
hear-evidence-last = Esta evidência já é a última.
hear-empty-already = Não há nada para limpar.
# $language: a language’s name; $command: what to type
hear-note-elsewhere = A observação está escrita neste idioma: { $language }. Digite { $command } para mudar para esse idioma e limpe a observação lá.
# $outline, $go: what to type
hear-outline-pick = Digite { $outline } e o número de uma parte para ouvir os indicadores dela, ou { $go } e o número de um indicador para ir até ele.
# $go: what to type
hear-outline-go = Digite { $go } e o número de um indicador para ir até ele.

## Duas versões deixadas para depois

# $count: number of fields
versions-stay = { $count ->
    [one] Um campo ficou sem escolha: vale a versão aberta aqui.
   *[other] { $count } campos ficaram sem escolha: vale a versão aberta aqui.
}

## O relatório

hear-report-what = O que você quer gerar?
hear-report-second = Que segundo idioma deve aparecer ao lado?

## No guia

# $command, $option: what to type; $appearance: a key; $theme: what a theme is called
guide-plain-heard = { $command } foi feito para ser ouvido: diz uma coisa por linha e não desenha nada. Quem prefere a tela inteira com um leitor de tela ou uma linha braille pressiona { $appearance } e escolhe “{ $theme }”, ou inicia o programa com { $option }. Assim, não há molduras, o cursor fica na linha em foco e cada linha só é reescrita quando as palavras dela mudam.
