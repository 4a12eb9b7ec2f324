### Exportações: tabelas de todo o conteúdo, em planilha, em CSV ou em JSON.

## Tabelas: seus nomes (no máximo 31 caracteres na planilha) e o que contêm

export-about = Leia-me
export-about-what = O que é este documento, de quem, de quando, e a situação das respostas
export-coverage = Situação das respostas
export-coverage-what = Quanto já foi respondido, no contexto e em cada dimensão
export-context = Contexto
export-context-what = Os fatos sobre a autoridade, um por linha; as tabelas aparecem linha por linha
export-answers = Respostas
export-answers-what = Cada pergunta com a resposta, a competência, as observações e a última alteração
export-details = Detalhes
export-details-what = Números, títulos, períodos e orçamentos ligados às respostas, um por linha
export-evidence = Evidências
export-evidence-what = Cada documento e cada serviço que sustenta uma resposta
export-findings = Constatações
export-findings-what = O que as respostas indicam, nos termos do MGI Local, e por qual regra
export-agenda = Agenda de diálogo
export-agenda-what = Assuntos a tratar com outros níveis de governo
export-questions = A consultar
export-questions-what = O que está em aberto e quem consultar
export-people = Pessoas
export-people-what = Pessoas e setores participantes
export-highlights = Página do prefeito
export-highlights-what = O que foi escolhido para a página destinada ao prefeito
export-texts = Textos
export-texts-what = Tudo o que as pessoas escreveram, em cada idioma

## O conjunto

export-purpose = Esta é a exportação de uma avaliação: tudo o que está no arquivo dela está aqui. Uma mudança feita aqui não altera a avaliação.
export-no-score = Não há nota nem classificação. Quanto foi respondido e o que as respostas indicam são coisas diferentes.
export-draft = Esta é uma versão preliminar: o processo ainda não chegou ao relatório final.
export-example = Este é um exemplo preenchido, e não dados da autoridade.
export-long-text = Uma célula do Excel comporta 32.767 caracteres. Um texto mais longo continua nas linhas seguintes, com a marca […].
export-control = Os caracteres invisíveis aparecem como códigos, por exemplo [U+202E].
export-times = Os horários são os de Greenwich (UTC).
export-what-this-is = O que é este documento
export-remark = Observe
export-name = Nome da avaliação
export-questionnaire = Questionário
export-questionnaire-id = Identificador do questionário
export-version = Versão do questionário
export-file-format = Formato do arquivo
export-date = Data da exportação
export-language = Idioma da exportação
export-languages = Idiomas de trabalho
export-asked = Perguntas feitas
export-answered = Respondidas
export-dont-know = A consultar
export-not-applicable = Não se aplicam
export-unanswered = Sem resposta
export-parked = Dispensadas, com resposta anterior mantida

## Colunas

export-item = Item
export-value = Valor
export-section = Seção
export-area = Área
export-dimension = Dimensão
export-number = Nº
export-id = Identificador
export-question = Pergunta
export-status = Situação
export-answer = Resposta
export-stored-answer = Resposta como gravada
export-stored = Como gravado
export-of-details = Detalhes
export-level = Outro nível de governo
export-to-find-out = O que apurar
export-by-when = Prazo
export-not-applicable-why = Por que não se aplica
export-own-reading = Leitura própria
export-own-reason = Justificativa da leitura própria
export-evidence-count = Número de evidências
# $language: nome de um idioma
export-note-in = Observação ({ $language })
export-changed-at = Última alteração (UTC)
export-changed-by = Alterado por
export-part = Item
export-part-id = Identificador do item
export-row = Linha
export-row-id = Identificador da linha
export-figure = Número ou primeiro ano
export-last-year = Último ano
export-unit = Unidade ou moeda
export-order = Ordem
export-document = Título
export-reading = Leitura
export-rule-reading = Leitura pela regra
export-rule = A regra em palavras
export-claim = Evidência
export-planned = Planejado
export-exists = O que existe
export-missing = O que falta
export-why = Por quê
export-knows = Quem costuma saber
export-person = Pessoa ou setor
export-list = Lista
export-place = Posição
export-text = Texto
export-text-language = Idioma
export-language-tag = Código do idioma
export-yes = sim
export-no-longer = Ausente desta versão do questionário
# O que encerra um texto que continua na linha seguinte, e o que abre a continuação
export-continues = […]
# $page, $pages: códigos que o programa de planilhas transforma em números
export-page = Página { $page } de { $pages }

## O comando

cli-export = Exporta tudo de uma avaliação: planilha (xlsx), tabelas (csv) ou JSON
argument-export-to = Onde gravar: um arquivo, uma pasta para todas as tabelas em CSV, ou - para a saída padrão
argument-export-format = xlsx, csv ou json; sem isso, vale a terminação do arquivo
argument-export-table = Qual tabela, para um único arquivo CSV: about, coverage, context, answers, details, evidence, findings, agenda, questions, people, highlights ou texts; sem isso, answers
argument-export-separator = O que separa as células no CSV: comma, semicolon ou tab; sem isso, o que as planilhas esperam neste idioma
argument-export-date = A data indicada, por exemplo 2026-11-23; sem isso, hoje
argument-force = Substitui os arquivos que já existem
value-format = FORMATO
value-table = TABELA
value-separator = SEPARADOR
value-date = DATA
value-file-or-dash = ARQUIVO|PASTA|-
# $path: um arquivo
export-done = Exportação concluída. Só você pode ler o arquivo até repassá-lo: { $path }
# $count: número de tabelas; $path: uma pasta
export-done-tables = { $count ->
    [one] { $count } tabela exportada. Só você pode lê-la até repassá-la: { $path }
   *[other] { $count } tabelas exportadas. Só você pode lê-las até repassá-las: { $path }
}
# $path: um arquivo
trouble-file-exists = { $path } já existe. Nada foi gravado. Escolha outro nome ou substitua-o com --force.
export-which-format = Indique o formato: --format xlsx, csv ou json.
# $path: como foi digitado
export-unknown-ending = A terminação de { $path } não indica nenhum formato. Acrescente --format xlsx, csv ou json.
export-no-terminal = Uma planilha não foi feita para o terminal. Indique um arquivo com --to ou redirecione a saída padrão para um arquivo.
export-one-table = --table e --separator valem somente para CSV, e --table somente para um único arquivo.
export-too-large = Isto é mais do que uma planilha comporta: cada aba tem 1.048.576 linhas. Escolha --format csv ou json.
