### O perfil: seus títulos e suas frases.

report-title = Perfil de governança migratória local
# $step: por exemplo “2. Coleta de dados”
report-draft = Versão preliminar · { $step }
report-step = Etapa do processo: { $step }
# $date: já formatada
report-dated = Situação em { $date }
report-example = Exemplo comentado, não dados da cidade
report-contents = Sumário
report-figures = Números
# $page, $pages: números
report-page = Página { $page } de { $pages }
report-source = Fonte

## Partes

report-introduction = Objetivos e introdução
report-context = Contexto local
report-dimensions = Dimensões da governança migratória
report-coverage = Situação das respostas e questões em aberto
report-people = Pessoas e órgãos
report-method = Método e processo
report-sources = Fontes
report-annex = Anexo: todos os indicadores
report-translations = Textos a traduzir
