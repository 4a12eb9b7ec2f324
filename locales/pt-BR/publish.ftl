## Escolhas

publish-what = O quê
publish-profile = Perfil completo
publish-one-page = Página do prefeito
publish-workbook = Planilha
publish-data = Todos os dados
publish-parts = Partes do perfil
publish-format = Formato
publish-word = Documento do Word (.docx)
publish-html = Página web (.html)
publish-markdown = Texto Markdown (.md)
publish-xlsx = Planilha do Excel (.xlsx)
publish-json = Um arquivo (.json)
publish-csv = Pasta de tabelas (.csv)
publish-language = Idioma
publish-second = Segundo idioma
publish-none = nenhum
publish-place = Onde gravar
publish-chosen = { $list }: escolha sua
publish-proposed = { $list }: proposta
publish-choose-in-summary = No resumo, a tecla { $key } escolhe uma constatação para esta página.

## Prévia

publish-preview = Prévia
publish-choices = Escolhas
publish-no-preview = Este questionário é grande, e a prévia leva um instante. Pressione { $key } para vê-la.
publish-table = { $count ->
    [0] Nenhuma linha por enquanto. Colunas: { $columns }.
    [one] { $count } linha. Colunas: { $columns }.
   *[other] { $count } linhas. Colunas: { $columns }.
}

## Gravação

publish-writing = Gravando. Isto leva um instante.
publish-done-at = Gravado às { $time }. Está aqui:
    { $path }
form-replace-file = Já existe
publish-exists = Isto já existe:
    { $path }
    Deseja substituir?
form-make-folder = Pasta inexistente
publish-no-folder = Esta pasta não existe:
    { $path }
    Deseja criá-la?
publish-no-permission = Você não tem permissão para gravar aqui:
    { $path }
    Nada foi gravado, e suas respostas estão a salvo. Escolha outro lugar.
publish-full = O disco está cheio, ou o espaço reservado a você acabou. { $path } não foi gravado, e suas respostas estão a salvo. Libere espaço ou escolha outro lugar.
publish-failed = Não foi possível gravar { $path }: { $error }. Suas respostas estão a salvo. Escolha outro lugar.

## Teclas

command-report = Relatório: um documento ou tabelas para entregar
command-highlight = Escolher a constatação para a página do prefeito, ou retirá-la
command-change = Escolher a opção seguinte
command-change-back = Escolher a opção anterior
command-produce = Gravar o arquivo
command-preview = Ir à prévia e voltar às escolhas
command-preview-up = Prévia: uma página acima
command-preview-down = Prévia: uma página abaixo
hint-produce = Gravar
hint-report = Relatório
hint-highlight = Página
hint-change = Mudar

## A página do prefeito

summary-page-chosen = na página do prefeito, por sua escolha
summary-page-proposed = proposta para a página do prefeito
notice-page-chosen = { $count ->
    [one] Uma constatação desta lista foi escolhida para a página do prefeito. As propostas dão lugar a ela.
   *[other] { $count } constatações desta lista foram escolhidas para a página do prefeito.
}
notice-page-dropped = { $count ->
    [0] Nenhuma constatação desta lista continua escolhida. A página do prefeito mostra as propostas.
    [one] Retirada da página do prefeito. Uma constatação desta lista continua escolhida.
   *[other] Retirada da página do prefeito. { $count } constatações desta lista continuam escolhidas.
}
notice-page-full = Na página do prefeito cabem três de cada lista. Retire outra antes, com { $key }.
