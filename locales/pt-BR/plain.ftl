### Modo linha por linha: o mesmo assistente, feito para ser ouvido.

## The words of commands. The first one is shown; all of them work, in every language, behind a colon.

word-help = ajuda ?
word-where = repetir onde
word-why = porquê por-quê
word-explain = explicar
word-next = próximo próxima
word-previous = anterior
word-unanswered = em-aberto
word-flagged = pendências
word-back = voltar
word-go = ir
word-find = buscar procurar
word-outline = índice
word-section = parte seção
word-findings = constatações leituras
word-summary = resumo
word-dimension = dimensão
word-group = agrupar
word-mayor = prefeito prefeita
word-report = relatório
word-preview = prévia
word-dont-know = não-sei
word-not-applicable = não-se-aplica
word-clear = limpar apagar esvaziar
word-mandate = competência
word-evidence = evidência
word-up = subir
word-down = descer
word-position = posição
word-note = observação
word-flag = pendência
word-reading = leitura
word-detail = detalhe
word-about = sobre
word-undo = desfazer
word-redo = refazer
word-quick = rápido
word-second = segundo segunda
word-terms = termos glossário
word-versions = versões
word-merge = mesclar
word-save = salvar
word-elsewhere = outro-lugar
word-home = início
word-open = abrir
word-new = nova novo
word-example = exemplo
word-rename = renomear
word-duplicate = duplicar
word-archive = arquivar
word-more = acrescentar
word-editor = editor
word-done = pronto concluir
word-cancel = cancelar
word-language = idioma
word-screen = tela
word-quit = sair
word-yes = sim s
word-no = não n

## What they do

word-help-about = O que você pode fazer aqui
word-where-about = Dizer isto mais uma vez
word-why-about = Como se lê a resposta, e por quê
word-explain-about = O que a pergunta quer saber, o que conta como evidência, um exemplo, quem costuma saber
word-go-about = Ir ao indicador cujo número vem depois, por exemplo 2.5
word-find-about = Buscar as palavras que vêm depois em indicadores, áreas, respostas, observações e termos
word-outline-about = Todas as partes; com o número de uma delas, os seus indicadores
word-section-about = De que trata esta parte e quanto dela já foi respondido
word-findings-about = O que as respostas desta parte indicam até agora
word-dimension-about = Só a dimensão cujo número vem depois, ou todas de novo
word-mayor-about = Escolher para a página do prefeito a constatação cujo número vem depois, ou retirá-la de lá
word-clear-about = Retirar a resposta; com a palavra de um comando depois, como observação ou evidência 2, esvaziar esse item
word-evidence-about = Acrescentar evidência; com um número depois, alterar a evidência com esse número
word-position-about = Registrar quem concorda com a resposta e quem discorda; com um número depois, alterar essa posição
word-up-about = Mover para cima a evidência cujo número vem depois
word-down-about = Mover para baixo a evidência cujo número vem depois
word-detail-about = Preencher o detalhe cuja letra vem depois
word-second-about = Dizer perguntas e respostas também em um segundo idioma
word-terms-about = O que significam os termos desta pergunta; com uma palavra depois, esse termo
word-save-about = Dizer se tudo está salvo e tentar de novo o que não está
word-open-about = Abrir a avaliação cujo número ou nome vem depois
word-rename-about = Renomear a avaliação cujo número vem depois
word-duplicate-about = Duplicar a avaliação cujo número vem depois
word-archive-about = Arquivar a avaliação cujo número vem depois
word-report-about = Relatório sobre a avaliação cujo número vem depois
word-versions-about = Versões anteriores da avaliação cujo número vem depois
word-merge-about = Mesclar a versão que está ao lado da avaliação cujo número vem depois
word-preview-about = O que o relatório diria
word-more-about = Em um texto longo: manter o que está escrito e continuar
word-done-about = Sair do formulário; o que foi escrito fica salvo
word-cancel-about = Sair do formulário sem salvar o que está incompleto
word-screen-about = Continuar na tela inteira

# $help: what to type
plain-help-words = Um comando é formado por dois-pontos e uma palavra, em qualquer dos idiomas. { $help } seguido de uma palavra explica só esse comando. Aqui funcionam estes:
plain-help-answers = Todo o resto é resposta. Um número escolhe; 0 quer dizer que ainda não se sabe, e x, que a pergunta não se aplica. Uma letra preenche o detalhe dessa letra. Enter sem texto segue adiante.
plain-help-form = Enter sem texto mantém o que está lá e passa ao próximo campo. Um texto que começa com dois-pontos se escreve com eles em dobro.

## The list of assessments

plain-home-prompt = Sua escolha
# What stands before what is typed on a page, where Enter goes on
plain-page-prompt = Enter para continuar
plain-yes-or-no-prompt = Sim ou não
# $number: what to type; $name: authority, country and year
plain-item = { $number }. { $name }
plain-home-hint = Digite o número de uma avaliação para abri-la, { $new } para começar uma nova, { $example } para ver o exemplo preenchido, ou { $help } para todo o resto.
plain-home-empty = Ainda não há avaliações. Digite { $new } para começar uma, ou { $example } para ver o exemplo preenchido de Montreal 2019.
# $names: names of files; $command: what to type
plain-copies = { $count ->
    [one] Há outra versão ao lado: “{ $names }”. Digite { $command } para mesclá-la.
   *[other] Há outras versões ao lado: “{ $names }”. Digite { $command } para mesclá-las, uma a uma.
}

## A question

# $number: the indicator’s number; $prompt: its question
plain-question = { $number }. { $prompt }
# What stands before what is typed
plain-prompt = { $place }:
# $option: an option that is chosen
plain-chosen = { $option }: escolhido
# Nothing is in the field
plain-nothing = nada ainda
# $value: what is stored
plain-now = Agora: { $value }
plain-hint = Digite uma resposta e pressione Enter. Enter sem texto passa à próxima pergunta. { $help } mostra todo o resto.
plain-hint-several = É possível escolher várias, por exemplo 1 3. O que você digita substitui o que estava escolhido; +2 acrescenta, -2 retira.
plain-hint-number = Digite um número.
plain-hint-money = Digite um valor e depois a moeda.
plain-hint-year = Digite um ano.
plain-hint-period = Digite o primeiro ano e depois o último.
plain-hint-text = Digite a sua resposta.
plain-hint-lines = Digite a sua resposta, em várias linhas se quiser. Termine com um ponto sozinho em uma linha.
plain-hint-rows = Digite o número de uma linha para preenchê-la.
plain-hint-row-choices = Digite o número de uma linha e o número da resposta, por exemplo 2 1.
# $row: what a row is called
plain-add-row = +. Acrescentar ({ $row })
# $number: which piece; $text: what it is
plain-evidence = Evidência { $number }: { $text }
# $number: which one; $text: who, and what they say
plain-position = Posição { $number }: { $text }
plain-zero = Você quer dizer o número 0, ou que ainda não se sabe?
plain-zero-number = O número 0

## What came of it

plain-saved = Salvo às { $time }.
# $why: one or two sentences; $again, $elsewhere: what to type
plain-not-saved = NÃO SALVO. { $why } { $again } tenta de novo; { $elsewhere } salva em outro lugar.
plain-no-finding = Desta pergunta não resulta nenhuma constatação.
plain-quick-on = O percurso rápido abrange { $count } indicadores. Digite { $command } para voltar ao conjunto completo. As respostas são as mesmas nos dois.
plain-quick-last = O percurso rápido termina aqui. Digite { $command } para ver o que ainda está em aberto nele.
plain-quick-done = O primeiro retrato está completo: não há mais nada em aberto no percurso rápido. Digite { $summary } para ouvi-lo, ou { $full } para seguir com o conjunto completo, onde estão as mesmas respostas.
plain-last = Este é o último indicador. { $command } diz o que as respostas indicam.
# $command: what to type
plain-none-unanswered = Todas as perguntas feitas já foram vistas. { $command } diz o que as respostas indicam.
plain-none-flagged = Não há pendências nem indicadores que dependam de consulta. { $command } registra o que falta apurar aqui.
plain-page-last = Esta era a última parte. { $command } diz o que as respostas indicam.
plain-second-on = A partir de agora, perguntas e respostas são ditas também neste idioma: { $language }.
plain-second-off = A partir de agora, perguntas e respostas são ditas em um só idioma.
plain-undone = Desfeito.
plain-redone = Refeito.
plain-cleared = Esvaziado.
plain-excluded = Por incompatibilidade com as demais opções, foi preciso deixar de fora: { $list }.

## What could not be done

# $text: what was typed; $help: what to type
plain-unknown = “{ $text }” não é um comando. { $help } mostra o que você pode fazer aqui.
plain-no-option = “{ $text }” não está entre as respostas. Digite um dos números acima; { $repeat } diz de novo quais são.
plain-no-choice = “{ $text }” não está entre as opções. Digite um número de 1 a { $most }, ou só Enter para deixar como está.
plain-not-here = { $command } não tem efeito aqui. { $help } mostra o que você pode fazer aqui.
plain-no-such = Não há { $text } aqui. { $repeat } diz o que há.
plain-needs = Digite { $command } e, depois, um número ou uma palavra.
plain-no-assessment = Não existe a avaliação { $text }. { $repeat } mostra quais existem.
plain-on-page = Isto não é uma pergunta. Pressione Enter para continuar; { $help } mostra todo o resto.
plain-yes-or-no = Digite { $yes } ou { $no }.
editor-no-terminal = O seu editor precisa de um terminal. Nada foi alterado.
plain-full = Não há lugar para mais uma linha.
# $line: the number of a line of the script; $text: a sentence
plain-fault-at = Linha { $line }: { $text }
plain-lines-read = { $count ->
    [one] Uma linha não pôde ser executada como estava escrita. Todo o resto foi executado e salvo.
   *[other] { $count } linhas não puderam ser executadas como estavam escritas. Todo o resto foi executado e salvo.
}

## Forms

plain-form-keeps = Enter sem texto mantém o conteúdo; { $clear } esvazia o campo.
plain-form-lines = Digite o texto, em várias linhas se quiser. Termine com um ponto sozinho em uma linha.
plain-form-lines-keeps = O que você digitar substitui o texto atual; termine com um ponto sozinho em uma linha. Enter sem texto mantém o texto atual; { $more } permite continuá-lo; { $clear } esvazia o campo.
plain-form-in = { $label } ({ $language })
plain-form-done = Nada mudou.
# $command: what to type
plain-draft-kept = O que você escreveu está salvo. Digite { $command } para continuar.
plain-draft-question = 1. Continuar. 2. Depois. 3. Descartar.
plain-draft-prompt = Continuar, depois ou descartar

## Lists

plain-pick = Digite o número de um item para ir até ele, ou só Enter para ficar aqui.
plain-more = { $count ->
    [one] Mais um item não foi mostrado.
   *[other] Mais { $count } itens não foram mostrados.
}
plain-section-progress = { $title }: { $progress }
plain-languages = Digite este número para o português.

## Two versions

plain-versions-chosen = Todas as escolhas foram feitas. A outra versão foi arquivada, completa. { $command } desfaz uma escolha.
plain-versions-pick = Digite o número de uma versão para recuperá-la, ou só Enter para ficar.
# $number: a version’s number; $date: a date; $time: time of day
plain-version = { $number }. { $date }, { $time }
plain-versions-hint = Digite 1 ou 2 para escolher a versão que deve valer, ou só Enter para escolher depois.
plain-version-ours = 1. A versão aberta aqui
plain-version-theirs = 2. A outra versão

## The report

plain-report-part-in = { $title }: no relatório
plain-report-part-out = { $title }: fora do relatório
plain-report-parts-hint = Digite os números das partes que devem ficar de fora, 0 para nenhuma, ou só Enter para deixar como está.
plain-report-intro = Enter sem texto mantém o que está escolhido.
# $place: a file or folder
plain-report-place = Pressione Enter para gravar no lugar indicado ou digite outro: { $place }
plain-report-written = Gravado. Está aqui: { $path }
plain-report-not = Nada foi gravado.

## Coming and going

plain-welcome = Modo linha por linha. { $help } mostra o que você pode digitar; { $quit } encerra.
plain-to-screen-impossible = A tela inteira precisa de um terminal, tanto na entrada quanto na saída.
argument-plain = Linha por linha em vez da tela inteira, para leitores de tela e scripts; em um terminal, a escolha é lembrada
argument-screen = A tela inteira, mesmo que a escolha lembrada seja o modo linha por linha
command-plain = Modo linha por linha, para leitores de tela e linhas braille
languages-plain = {"Line by line, for screen readers"} · {"Ligne par ligne, pour lecteurs d’écran"} · Linha por linha, para leitores de tela

## In the user guide

guide-plain-word = O que digitar
guide-plain-words = Todo comando é formado por dois-pontos e uma palavra. As palavras de cada idioma valem também nos outros.
guide-plain-scripts = Um script é um arquivo com linhas como essas, lido da entrada padrão. O que não pode ser feito como está escrito é informado na saída de erro, com o número da linha, e o código de saída passa a ser 1. Todo o resto é feito e salvo.
