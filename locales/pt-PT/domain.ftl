### Português de Portugal: apenas o que difere de pt-BR.

mandate-unsaid = Ainda não indicada
mandate-shared = Partilhada com outro nível
mandate-shared-with = Partilhada ({ $level })
step-data-collection = 2. Recolha de dados
finding-why-override = Leitura adotada aqui: “{ $reading }”, com esta justificação: “{ $reason }”. O que resulta da regra: { $rule }
crosswalk-objective-1 = MiGOF, objetivo 1: bem-estar socioeconómico dos migrantes e da sociedade
crosswalk-gcm = Pacto Global das Migrações, objetivo { $number }
crosswalk-none = Nenhum: sem lugar neste quadro de referência
status-parked = Pergunta dispensada; a resposta anterior fica guardada
