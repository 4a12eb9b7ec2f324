### Português de Portugal: apenas o que difere de pt-BR.

export-context-what = Os factos sobre a autoridade, um por linha; as tabelas aparecem linha a linha
export-people-what = Pessoas e serviços participantes
export-highlights = Página do presidente da câmara
export-highlights-what = O que foi escolhido para a página destinada ao presidente da câmara
export-purpose = Esta é a exportação de uma avaliação: tudo o que está no ficheiro dela está aqui. Uma mudança feita aqui não altera a avaliação.
export-long-text = Uma célula do Excel comporta 32 767 caracteres. Um texto mais longo continua nas linhas seguintes, com a marca […].
export-file-format = Formato do ficheiro
export-parked = Dispensadas, com resposta anterior guardada
export-stored-answer = Resposta como está guardada
export-stored = Como está guardado
export-planned = Planeado
export-person = Pessoa ou serviço
cli-export = Exporta tudo de uma avaliação: folha de cálculo (xlsx), tabelas (csv) ou JSON
argument-export-to = Onde guardar: um ficheiro, uma pasta para todas as tabelas em CSV, ou - para a saída padrão
argument-export-format = xlsx, csv ou json; sem isso, vale a terminação do ficheiro
argument-export-table = Qual tabela, para um único ficheiro CSV: about, coverage, context, answers, details, evidence, findings, agenda, questions, people, highlights ou texts; sem isso, answers
argument-export-separator = O que separa as células no CSV: comma, semicolon ou tab; sem isso, o que as folhas de cálculo esperam neste idioma
argument-force = Substitui os ficheiros que já existem
value-file-or-dash = FICHEIRO|PASTA|-
export-done = Exportação concluída. Só o utilizador atual pode ler o ficheiro até o entregar a outros: { $path }
export-done-tables = { $count ->
    [one] { $count } tabela exportada. Só o utilizador atual pode lê-la até a entregar a outros: { $path }
   *[other] { $count } tabelas exportadas. Só o utilizador atual pode lê-las até as entregar a outros: { $path }
}
trouble-file-exists = { $path } já existe. Nada foi guardado. Escolha outro nome ou substitua-o com --force.
export-no-terminal = Uma folha de cálculo não foi feita para o terminal. Indique um ficheiro com --to ou redirecione a saída padrão para um ficheiro.
export-one-table = --table e --separator valem apenas para CSV, e --table apenas para um único ficheiro.
export-too-large = Isto é mais do que uma folha de cálculo comporta: cada folha tem 1 048 576 linhas. Escolha --format csv ou json.
export-section = Secção
export-own-reason = Justificação da leitura própria
