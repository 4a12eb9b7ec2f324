### As palavras deste questionário em português. A estrutura e os identificadores estão em questionnaire.ron.

questionnaire = Nosso próprio questionário

scale-practice = Implementação
    .option-in-place = Sim, em vigor ou em funcionamento
    .option-partly = Em parte, ou como projeto-piloto
    .option-partly-exists = Uma parte está em vigor ou em funcionamento, ou há um projeto-piloto em andamento.
    .option-partly-missing = A medida ainda não abrange todas as pessoas, ou ainda não é permanente.
    .option-planned = Anunciado ou planejado
    .option-no = Não

section-context = Contexto local
    .about = O quadro em que a cidade atua. Destas respostas não resulta nenhuma constatação.
area-population = População
foreign-born = Quantas pessoas nascidas no exterior viviam no território da autoridade local ({ $authority }) em { $year }?
    .asks = Conte as pessoas residentes, qualquer que seja a nacionalidade ou a situação migratória. Uma estimativa com fonte é melhor do que nenhum número.
    .evidence = O censo ou o registro de população, com a data da contagem.
    .knows = Secretaria de planejamento ou órgão de estatística
    .unit = pessoas

section-welcome = Acolhida
    .about = Como a cidade recebe as pessoas que chegam do exterior.
area-arrival = Na chegada
welcome-desk = Existe um lugar em que as pessoas recém-chegadas recebem informação e orientação da prefeitura?
    .asks = Um parceiro pode administrá-lo com recursos da prefeitura. Só uma página na internet não basta.
    .evidence = O ato que o criou, uma página com o horário de atendimento ou um relatório anual.
    .knows = Secretaria de assistência social
    .detail-staff = Equipe
    .detail-staff-unit = cargos em tempo integral
desk-languages = Em que idiomas é dada a orientação?
    .asks = Conte um idioma se ele for oferecido em horários fixos, sem agendamento de intérprete.
    .option-english = Inglês
    .option-arabic = Árabe
    .option-other = Outro idioma
    .option-other-name = Qual idioma?
    .option-none = Somente no idioma oficial
area-staff = Pessoal da prefeitura
trained-staff = Quantas pessoas da equipe municipal foram capacitadas para o trabalho com recém-chegados em { $year }?
    .unit = pessoas
