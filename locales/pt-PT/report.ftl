### Português de Portugal: apenas o que difere de pt-BR.

report-contents = Índice
report-people = Pessoas e serviços
report-people-about = Participaram as seguintes pessoas e os seguintes serviços:
report-mandate-shared = Outro nível de governo participa na decisão.
report-mandate-shared-with = A decisão é partilhada com outro nível: { $level }.
report-not-among = Isto ainda não inclui: { $list }.
report-method-instrument = Este perfil baseia-se nas respostas ao seguinte questionário: { $instrument }, versão { $version }. As respostas dão origem a constatações, segundo regras fixas:
report-method-mandate = A competência é registada à parte da resposta. Um avanço fora da competência da autoridade continua a ser um avanço; o que falta ali passa a ser tema de diálogo.
report-method-evidence = Os números entre parênteses retos levam às fontes. Onde não há nenhum, trata-se de uma declaração ainda sem evidência.
report-process-data-collection = Recolha de dados: os serviços respondem às perguntas, e uma minuta do perfil segue para as autoridades.
argument-report-to = Onde guardar: um ficheiro .docx, .html ou .md, ou - para a saída padrão
argument-report-format = Formato, se o nome do ficheiro não o disser: docx, html ou md
argument-report-one-page = Apenas uma página, para o gabinete da presidência da câmara
report-written = O perfil foi guardado: { $path }
report-pdf = O programa não gera PDF por si só. Guarde o perfil em .html, abra-o num navegador e imprima em PDF: números de página e títulos já estão previstos. Um processador de texto também gera um PDF a partir do .docx.
report-annex-about = Todos os indicadores com a sua resposta, seja qual for.
report-translations-about = { $count ->
    [one] Um indicador tem textos só noutro idioma. São citados como foram escritos.
   *[other] { $count } indicadores têm textos só noutro idioma. São citados como foram escritos.
}
report-one-page-title = A governança migratória numa página
