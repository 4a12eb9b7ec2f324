### Português de Portugal: apenas o que difere de pt-BR.

publish-one-page = Página do presidente da câmara
publish-workbook = Folha de cálculo
publish-json = Um ficheiro (.json)
publish-place = Onde guardar
publish-preview = Pré-visualização
publish-no-preview = Este questionário é grande e a pré-visualização demora um instante. Prima { $key } para a ver.
publish-writing = A guardar. Demora um instante.
publish-done-at = Guardado às { $time }. Está aqui:
    { $path }
publish-exists = Isto já existe:
    { $path }
    Deseja substituí-lo?
publish-no-permission = Não tem permissão para guardar aqui:
    { $path }
    Nada foi guardado e as suas respostas estão a salvo. Escolha outro local.
publish-full = O disco está cheio, ou o espaço que lhe está reservado esgotou-se. { $path } não foi guardado e as suas respostas estão a salvo. Liberte espaço ou escolha outro local.
publish-failed = Não foi possível guardar { $path }: { $error }. As suas respostas estão a salvo. Escolha outro local.
command-highlight = Escolher a constatação para a página do presidente da câmara, ou retirá-la
command-produce = Guardar o ficheiro
hint-produce = Guardar
command-preview = Ir à pré-visualização e voltar às escolhas
command-preview-up = Pré-visualização: uma página acima
command-preview-down = Pré-visualização: uma página abaixo
summary-page-chosen = na página do presidente da câmara, por sua escolha
summary-page-proposed = proposta para a página do presidente da câmara
notice-page-chosen = { $count ->
    [one] Uma constatação desta lista foi escolhida para a página do presidente da câmara e substitui as propostas.
   *[other] { $count } constatações desta lista foram escolhidas para a página do presidente da câmara.
}
notice-page-dropped = { $count ->
    [0] Nenhuma constatação desta lista continua escolhida. A página do presidente da câmara mostra as propostas.
    [one] Retirada da página do presidente da câmara. Uma constatação desta lista continua escolhida.
   *[other] Retirada da página do presidente da câmara. { $count } constatações desta lista continuam escolhidas.
}
notice-page-full = Na página do presidente da câmara cabem três de cada lista. Retire outra antes, com { $key }.
publish-xlsx = Folha de cálculo do Excel (.xlsx)
