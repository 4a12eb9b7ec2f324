### Partes de outros marcos: nomes curtos deste projeto, segundo os títulos oficiais.

# $target: such as 10.7; $part: such as 1a; $number: 1 to 23; $name: one of the names below
framework-sdg = Meta { $target } dos ODS: { $name }
framework-sdg-10-7-2 = Indicador 10.7.2 dos ODS, subcategoria { $part }: { $name }
framework-gcm = Pacto Global para Migração, objetivo { $number }: { $name }

## Objetivos do Pacto Global para Migração

framework-gcm-1 = dados como base das políticas
framework-gcm-2 = menos causas que obrigam a partir
framework-gcm-3 = informações precisas e em tempo hábil
framework-gcm-4 = prova de identidade legal e documentos
framework-gcm-5 = vias de migração regular
framework-gcm-6 = recrutamento justo e ético, trabalho decente
framework-gcm-7 = menos vulnerabilidades na migração
framework-gcm-8 = vidas a salvar, migrantes desaparecidos
framework-gcm-9 = combate ao contrabando de migrantes
framework-gcm-10 = combate ao tráfico de pessoas
framework-gcm-11 = gestão integrada e segura das fronteiras
framework-gcm-12 = procedimentos claros de triagem e encaminhamento
framework-gcm-13 = detenção apenas como último recurso
framework-gcm-14 = proteção e assistência consulares
framework-gcm-15 = acesso a serviços básicos
framework-gcm-16 = inclusão e coesão social
framework-gcm-17 = não discriminação e debate público baseado em fatos
framework-gcm-18 = capacitação e reconhecimento de qualificações
framework-gcm-19 = migrantes e diásporas no desenvolvimento sustentável
framework-gcm-20 = remessas mais baratas, inclusão financeira
framework-gcm-21 = retorno seguro, readmissão e reintegração
framework-gcm-22 = direitos de seguridade social transferíveis
framework-gcm-23 = cooperação internacional e parcerias

## Metas dos Objetivos de Desenvolvimento Sustentável; as outras têm só o número

framework-sdg-1-3 = proteção social para todos
framework-sdg-1-4 = igualdade de acesso a recursos e serviços básicos
framework-sdg-1-5 = resiliência das pessoas em situação de pobreza
framework-sdg-3-8 = cobertura de saúde para todos
framework-sdg-4-1 = ensino fundamental e médio
framework-sdg-4-2 = primeira infância e educação infantil
framework-sdg-4-3 = acesso à educação técnica, profissional e superior
framework-sdg-4-4 = habilidades para o trabalho
framework-sdg-4-5 = igualdade de acesso à educação
framework-sdg-5-2 = fim da violência contra mulheres e meninas
framework-sdg-5-c = políticas de igualdade de gênero
framework-sdg-8-3 = empregos decentes e empreendedorismo
framework-sdg-8-5 = pleno emprego e igualdade salarial
framework-sdg-8-7 = fim do trabalho forçado, do tráfico de pessoas e do trabalho infantil
framework-sdg-8-8 = direitos trabalhistas e segurança no trabalho
framework-sdg-8-10 = acesso a bancos e seguros
framework-sdg-10-2 = inclusão de todos
framework-sdg-10-3 = igualdade de oportunidades e não discriminação
framework-sdg-10-7 = migração ordenada, segura e regular
framework-sdg-10-c = custo menor das remessas
framework-sdg-11-1 = moradia adequada e serviços básicos
framework-sdg-11-3 = urbanização inclusiva
framework-sdg-11-5 = menos pessoas atingidas por desastres
framework-sdg-11-b = planos das cidades para inclusão e risco de desastres
framework-sdg-13-1 = resiliência aos riscos climáticos
framework-sdg-16-1 = menos violência
framework-sdg-16-2 = fim dos maus-tratos e do tráfico de crianças
framework-sdg-16-3 = Estado de direito e acesso à justiça
framework-sdg-16-4 = combate ao crime organizado
framework-sdg-16-6 = instituições eficazes e responsáveis
framework-sdg-16-7 = decisões participativas
framework-sdg-16-9 = identidade legal para todos
framework-sdg-16-10 = acesso à informação
framework-sdg-16-b = leis e políticas sem discriminação
framework-sdg-17-3 = mais recursos financeiros para o desenvolvimento
framework-sdg-17-14 = coerência das políticas
framework-sdg-17-16 = parceria global
framework-sdg-17-17 = parcerias públicas, privadas e com a sociedade civil
framework-sdg-17-18 = dados desagregados por situação migratória

## Subcategorias do indicador 10.7.2 dos ODS

framework-category-1a = assistência à saúde
framework-category-1b = educação pública
framework-category-1c = salário igual por trabalho igual
framework-category-1d = seguridade social
framework-category-1e = acesso à justiça
framework-category-2a = órgão responsável pela política migratória
framework-category-2b = política sobre vias regulares
framework-category-2c = política de inclusão ou integração
framework-category-2d = política sensível a gênero
framework-category-2e = política baseada em dados
framework-category-3a = coordenação entre ministérios
framework-category-3b = acordos bilaterais sobre migração
framework-category-3c = acordos regionais sobre mobilidade
framework-category-3d = cooperação em retorno e readmissão
framework-category-3e = sociedade civil e setor privado
framework-category-4a = migração para trabalho e necessidades do mercado
framework-category-4b = portabilidade dos benefícios da seguridade social
framework-category-4c = reconhecimento de habilidades e qualificações
framework-category-4d = remessas
framework-category-4e = recrutamento justo e ético
framework-category-5a = acolhida de pessoas forçadas a fugir
framework-category-5b = planos de contingência para pessoas deslocadas
framework-category-5c = ajuda a nacionais no exterior em crises
framework-category-5d = deslocamento causado por desastres
framework-category-5e = permanência ou proteção temporárias
framework-category-6a = controle da permanência além do visto
framework-category-6b = controles antes da chegada
framework-category-6c = crianças desacompanhadas ou separadas
framework-category-6d = campanhas de informação e conscientização
framework-category-6e = tráfico de pessoas e contrabando de migrantes
