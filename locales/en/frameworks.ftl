### Parts of other frameworks: short names of this project, after the official titles.

# $target: such as 10.7; $part: such as 1a; $number: 1 to 23; $name: one of the names below
framework-sdg = SDG target { $target }: { $name }
framework-sdg-10-7-2 = SDG indicator 10.7.2, sub-category { $part }: { $name }
framework-gcm = Global Compact for Migration, objective { $number }: { $name }

## Objectives of the Global Compact for Migration

framework-gcm-1 = data as a basis for policy
framework-gcm-2 = fewer causes that force people to leave
framework-gcm-3 = accurate and timely information
framework-gcm-4 = proof of legal identity and documents
framework-gcm-5 = pathways for regular migration
framework-gcm-6 = fair and ethical recruitment, decent work
framework-gcm-7 = fewer vulnerabilities in migration
framework-gcm-8 = saving lives, missing migrants
framework-gcm-9 = action against the smuggling of migrants
framework-gcm-10 = action against trafficking in persons
framework-gcm-11 = integrated and safe management of borders
framework-gcm-12 = clear procedures for screening and referral
framework-gcm-13 = detention only as a last resort
framework-gcm-14 = consular protection and assistance
framework-gcm-15 = access to basic services
framework-gcm-16 = inclusion and social cohesion
framework-gcm-17 = no discrimination, public debate based on facts
framework-gcm-18 = skills and their recognition
framework-gcm-19 = migrants and diasporas in sustainable development
framework-gcm-20 = cheaper remittances, financial inclusion
framework-gcm-21 = safe return, readmission and reintegration
framework-gcm-22 = social security rights that move with people
framework-gcm-23 = international cooperation and partnerships

## Targets of the Sustainable Development Goals; others are shown by their number alone

framework-sdg-1-3 = social protection for all
framework-sdg-1-4 = equal rights to resources and basic services
framework-sdg-1-5 = resilience of people in poverty
framework-sdg-3-8 = health coverage for all
framework-sdg-4-1 = primary and secondary education
framework-sdg-4-2 = early childhood and pre-primary education
framework-sdg-4-3 = access to technical, vocational and higher education
framework-sdg-4-4 = skills for work
framework-sdg-4-5 = equal access to education
framework-sdg-5-2 = no violence against women and girls
framework-sdg-5-c = policies for gender equality
framework-sdg-8-3 = decent jobs and enterprise
framework-sdg-8-5 = full employment and equal pay
framework-sdg-8-7 = no forced labour, trafficking or child labour
framework-sdg-8-8 = labour rights and safe work
framework-sdg-8-10 = access to banking and insurance
framework-sdg-10-2 = inclusion of all
framework-sdg-10-3 = equal opportunity and no discrimination
framework-sdg-10-7 = orderly, safe and regular migration
framework-sdg-10-c = lower cost of remittances
framework-sdg-11-1 = adequate housing and basic services
framework-sdg-11-3 = inclusive urban planning
framework-sdg-11-5 = fewer people harmed by disasters
framework-sdg-11-b = city plans for inclusion and disaster risk
framework-sdg-13-1 = resilience to climate hazards
framework-sdg-16-1 = less violence
framework-sdg-16-2 = no abuse or trafficking of children
framework-sdg-16-3 = rule of law and access to justice
framework-sdg-16-4 = action against organized crime
framework-sdg-16-6 = effective and accountable institutions
framework-sdg-16-7 = participatory decisions
framework-sdg-16-9 = legal identity for all
framework-sdg-16-10 = access to information
framework-sdg-16-b = laws and policies without discrimination
framework-sdg-17-3 = more sources of finance for development
framework-sdg-17-14 = coherent policies
framework-sdg-17-16 = global partnership
framework-sdg-17-17 = public, private and civil society partnerships
framework-sdg-17-18 = data broken down by migratory status

## Sub-categories of SDG indicator 10.7.2

framework-category-1a = health care
framework-category-1b = public education
framework-category-1c = equal pay for equal work
framework-category-1d = social security
framework-category-1e = access to justice
framework-category-2a = agency in charge of migration policy
framework-category-2b = policy on regular pathways
framework-category-2c = policy on inclusion or integration
framework-category-2d = gender-responsive policy
framework-category-2e = policy informed by data
framework-category-3a = coordination between ministries
framework-category-3b = bilateral agreements on migration
framework-category-3c = regional agreements on mobility
framework-category-3d = cooperation on return and readmission
framework-category-3e = civil society and private sector
framework-category-4a = labour migration and labour market needs
framework-category-4b = portability of social security benefits
framework-category-4c = recognition of skills and qualifications
framework-category-4d = remittances
framework-category-4e = fair and ethical recruitment
framework-category-5a = reception of people forced to flee
framework-category-5b = contingency planning for displaced people
framework-category-5c = help for citizens abroad in crisis
framework-category-5d = displacement caused by disasters
framework-category-5e = temporary stay or protection
framework-category-6a = monitoring of visa overstays
framework-category-6b = controls before arrival
framework-category-6c = unaccompanied or separated children
framework-category-6d = information and awareness campaigns
framework-category-6e = trafficking in persons and smuggling of migrants
