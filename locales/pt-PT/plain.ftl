### Português de Portugal: apenas o que difere de pt-BR.

word-next = seguinte próximo
word-find = procurar pesquisar
word-section = parte secção
word-save = guardar
word-screen = ecrã
word-elsewhere = outro-sítio
word-rename = mudar-nome
word-mayor = presidente
word-preview = pré-visualização
word-merge = juntar
word-screen-about = Continuar no ecrã inteiro
word-save-about = Dizer se tudo está guardado e tentar de novo o que não está
word-rename-about = Mudar o nome da avaliação cujo número vem depois
word-merge-about = Juntar a versão que está ao lado da avaliação cujo número vem depois
word-mayor-about = Escolher para a página do presidente da câmara a constatação cujo número vem depois, ou retirá-la de lá
word-position-about = Registar quem concorda com a resposta e quem discorda; com um número depois, alterar essa posição
word-second-about = Dizer perguntas e respostas também num segundo idioma
word-more-about = Num texto longo: manter o que está escrito e continuar
word-help-about = O que pode fazer aqui
word-find-about = Procurar as palavras que vêm depois em indicadores, áreas, respostas, observações e termos
plain-home-prompt = A sua escolha
plain-home-hint = Escreva o número de uma avaliação para a abrir, { $new } para começar uma nova, { $example } para ver o exemplo preenchido, ou { $help } para tudo o resto.
plain-home-empty = Ainda não há avaliações. Escreva { $new } para começar uma, ou { $example } para ver o exemplo preenchido de Montreal 2019.
plain-copies = { $count ->
    [one] Há outra versão ao lado: “{ $names }”. Escreva { $command } para a juntar.
   *[other] Há outras versões ao lado: “{ $names }”. Escreva { $command } para as juntar, uma a uma.
}
plain-help-answers = Tudo o resto é resposta. Um número escolhe; 0 quer dizer que ainda não se sabe, e x, que a pergunta não se aplica. Uma letra preenche o detalhe dessa letra. Enter sem texto segue adiante.
plain-help-form = Enter sem texto mantém o que lá está e passa ao campo seguinte. Um texto que começa com dois-pontos escreve-se com eles em dobro.
plain-hint = Escreva uma resposta e prima Enter. Enter sem texto passa à pergunta seguinte. { $help } mostra tudo o resto.
plain-hint-several = É possível escolher várias, por exemplo 1 3. O que escrever substitui o que estava escolhido; +2 acrescenta, -2 retira.
plain-hint-number = Escreva um número.
plain-hint-money = Escreva um valor e depois a moeda.
plain-hint-year = Escreva um ano.
plain-hint-period = Escreva o primeiro ano e depois o último.
plain-hint-text = Escreva a sua resposta.
plain-hint-lines = Escreva a sua resposta, em várias linhas se quiser. Termine com um ponto sozinho numa linha.
plain-hint-rows = Escreva o número de uma linha para a preencher.
plain-hint-row-choices = Escreva o número de uma linha e o número da resposta, por exemplo 2 1.
plain-zero = Quer dizer o número 0, ou que ainda não se sabe?
plain-form-lines = Escreva o texto, em várias linhas se quiser. Termine com um ponto sozinho numa linha.
plain-form-lines-keeps = O que escrever substitui o texto atual; termine com um ponto sozinho numa linha. Enter sem texto mantém o texto atual; { $more } permite continuá-lo; { $clear } esvazia o campo.
plain-saved = Guardado às { $time }.
plain-not-saved = NÃO GUARDADO. { $why } { $again } tenta de novo; { $elsewhere } guarda noutro lugar.
plain-quick-on = O percurso rápido abrange { $count } indicadores. Escreva { $command } para voltar ao conjunto completo. As respostas são as mesmas nos dois.
plain-quick-last = O percurso rápido termina aqui. Escreva { $command } para ver o que ainda está em aberto nele.
plain-quick-done = O primeiro retrato está completo: não há mais nada em aberto no percurso rápido. Escreva { $summary } para o ouvir, ou { $full } para seguir com o conjunto completo, onde estão as mesmas respostas.
plain-none-flagged = Não há pendências nem indicadores que dependam de consulta. { $command } regista o que falta apurar aqui.
plain-draft-kept = O que escreveu está guardado. Escreva { $command } para continuar.
plain-second-off = A partir de agora, perguntas e respostas são ditas num só idioma.
plain-unknown = “{ $text }” não é um comando. { $help } mostra o que pode fazer aqui.
plain-no-option = “{ $text }” não está entre as respostas. Escreva um dos números acima; { $repeat } diz de novo quais são.
plain-no-choice = “{ $text }” não está entre as opções. Escreva um número de 1 a { $most }, ou só Enter para deixar como está.
plain-not-here = { $command } não tem efeito aqui. { $help } mostra o que pode fazer aqui.
plain-needs = Escreva { $command } e, depois, um número ou uma palavra.
plain-on-page = Isto não é uma pergunta. Prima Enter para continuar; { $help } mostra tudo o resto.
plain-yes-or-no = Escreva { $yes } ou { $no }.
plain-pick = Escreva o número de um item para ir até ele, ou só Enter para ficar aqui.
plain-languages = Escreva este número para o português de Portugal.
plain-versions-pick = Escreva o número de uma versão para a recuperar, ou só Enter para ficar.
plain-versions-hint = Escreva 1 ou 2 para escolher a versão que deve valer, ou só Enter para escolher depois.
plain-report-parts-hint = Escreva os números das partes que devem ficar de fora, 0 para nenhuma, ou só Enter para deixar como está.
plain-report-place = Prima Enter para guardar no lugar indicado ou escreva outro: { $place }
plain-report-written = Guardado. Está aqui: { $path }
plain-report-not = Nada foi guardado.
plain-welcome = Modo linha a linha. { $help } mostra o que pode escrever; { $quit } encerra.
plain-lines-read = { $count ->
    [one] Uma linha não pôde ser executada como estava escrita. Tudo o resto foi executado e guardado.
   *[other] { $count } linhas não puderam ser executadas como estavam escritas. Tudo o resto foi executado e guardado.
}
plain-to-screen-impossible = O ecrã inteiro precisa de um terminal, tanto na entrada como na saída.
argument-plain = Linha a linha em vez do ecrã inteiro, para leitores de ecrã e scripts; num terminal, a escolha fica guardada
argument-screen = O ecrã inteiro, mesmo que a escolha guardada seja o modo linha a linha
command-plain = Modo linha a linha, para leitores de ecrã e linhas braille
languages-plain = {"Line by line, for screen readers"} · {"Ligne par ligne, pour lecteurs d’écran"} · Linha a linha, para leitores de ecrã
guide-plain-word = O que escrever
guide-plain-scripts = Um script é um ficheiro com linhas como essas, lido da entrada padrão. O que não pode ser feito como está escrito é indicado na saída de erro, com o número da linha, e o código de saída passa a ser 1. Tudo o resto é feito e guardado.
word-done-about = Sair do formulário; o que foi escrito fica guardado
word-cancel-about = Sair do formulário sem guardar o que está incompleto
