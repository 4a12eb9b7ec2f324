### Português de Portugal: apenas o que difere de pt-BR.

hear-overview-pick = Escreva um número para ouvir as constatações correspondentes, 0 para as ouvir todas, ou prima só Enter para voltar a { $back }.
hear-pick = Escreva o número de uma constatação para ir à respetiva pergunta.
hear-mayor-first = As constatações são numeradas nas listas. Escreva primeiro o número de uma dimensão, ou 0 para todas; depois, { $mayor } e o número de uma constatação.
hear-at-question = Está em { $number }: { $prompt }
hear-at-page = Está na página sobre esta parte: { $title }
hear-at-summary = Está no resumo.
hear-at-field = Está no formulário “{ $form }”, no campo { $at } de { $count }.
hear-form-kept = O que escreveu está guardado. { $undo } repõe o que havia antes.
hear-more = O texto atual mantém-se. Escreva a continuação; termine com um ponto sozinho numa linha.
hear-empty-already = Não há nada para apagar.
hear-note-elsewhere = A observação está escrita neste idioma: { $language }. Escreva { $command } para mudar para esse idioma e apague a observação aí.
hear-outline-pick = Escreva { $outline } e o número de uma parte para ouvir os indicadores dela, ou { $go } e o número de um indicador para ir até ele.
hear-outline-go = Escreva { $go } e o número de um indicador para ir até ele.
hear-report-what = O que quer gerar?
guide-plain-heard = { $command } foi feito para ser ouvido: diz uma coisa por linha e não desenha nada. Quem prefere o ecrã inteiro com um leitor de ecrã ou uma linha braille prime { $appearance } e escolhe “{ $theme }”, ou inicia o programa com { $option }. Assim, não há molduras, o cursor fica na linha em foco e cada linha só é reescrita quando as palavras dela mudam.
