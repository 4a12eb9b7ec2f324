### The Local Migration Governance Indicators: every text in English. Wording of this project; see README for sources.

questionnaire = Local Migration Governance Indicators (Local MGI)

## Scales

scale-practice = Practice
    .option-in-place = In place
    .option-partly = Partly, or as a pilot
    .option-partly-exists = Part of it is in place, or a pilot is running.
    .option-partly-missing = It does not yet cover everything or everyone, or has not been made permanent.
    .option-planned = Announced or planned
    .option-no = No
scale-access = Access
    .option-everyone = Everyone, whatever their status
    .option-regular-status = People with regular status
    .option-regular-status-exists = People with regular immigration status have access.
    .option-regular-status-missing = People without regular status do not have access.
    .option-citizens = Citizens only
    .option-nobody = Nobody, or not provided

## Context

section-context = Local context
    .about = The setting in which the city acts: its powers, its means and the people who come, stay and leave. These answers describe the city; no findings are drawn from them.
    .needed = Legal department, finance department, statistics or planning department, intergovernmental relations office.
area-decentralization = Decentralization
decentralization = What is the level of decentralization to local government in your country?
    .asks = Think of local government in general, not only of migration. Low: local government mostly carries out decisions taken at higher levels. Medium: it decides alone in some fields. High: it decides alone in many fields and raises much of its own money. Under “Who decides what”, say how powers are shared between the levels and which belong to the city.
    .evidence = The articles on local government in the constitution, the local government act or the city’s founding statute, with the date of the version in force.
    .example = In Canada, government is shared between the federal and provincial levels. Cities deal mainly with local economic, social and community development and with neighbourhood services (IOM, MGI: City of Montréal 2019, local context).
    .knows = Legal department or city clerk’s office
    .option-low = Low
    .option-medium = Medium
    .option-high = High
    .detail-explanation = Who decides what
area-jurisdiction = Powers over immigration
migration-jurisdiction = How much say does the city have in decisions on immigration?
    .asks = This concerns the powers that the law gives over admission, residence, settlement and integration. None: other levels decide everything. Limited: the city decides on a few local matters only. Shared: the law gives the city a part in the decisions. Full: the city decides most matters itself. Under “Division of powers”, say which level decides what.
    .evidence = The immigration act, the constitution or an agreement between levels of government, with the clause that names the level in charge.
    .example = In Canada, immigration is a federal and provincial matter, and the powers of cities are limited (IOM, MGI: City of Montréal 2019, local context).
    .knows = Legal department or intergovernmental relations office
    .option-none = None
    .option-limited = Limited
    .option-shared = Shared with other levels
    .option-full = Full
    .detail-explanation = Division of powers
area-services = Public services
service-responsibilities = Which level of government is in charge of each of these public services?
    .asks = Name the level that the law makes responsible, even if another body delivers the service on its behalf. “Region” stands for a province, state, county or department. Choose “Shared” where two or more levels have duties of their own.
    .evidence = The statute or decree that assigns each service, or an official table of responsibilities, with the date of the version in force.
    .example = In Montréal, basic social services, including those for migrants, fall to the province of Quebec (IOM, MGI: City of Montréal 2019, local context).
    .knows = Legal department or city manager’s office
    .row-health = Health
    .row-education = Education
    .row-social-aid = Social assistance
    .row-housing = Housing
    .row-police = Police
    .row-civil-protection = Civil protection
    .row-employment = Employment
    .column-level = In charge
    .column-level-option-city = City
    .column-level-option-region = Region
    .column-level-option-nation = Nation
    .column-level-option-shared = Shared
area-special-status = Special status
special-status = Does a law or agreement give the city a special status and a wider role than other cities have?
    .asks = Examples are the status of a capital, a metropolis, a city state or a free port. Partly: the text exists, but some of the powers it promises have not yet been handed over. The status need not mention migration.
    .evidence = The statute, charter or agreement, with its date and the clause that widens the city’s role.
    .example = The “Réflexe Montréal” agreement gives Montréal further responsibilities as a metropolis and recognizes its part in building inclusive communities (IOM, MGI: City of Montréal 2019, local context).
    .knows = Intergovernmental relations office or mayor’s office
    .detail-explanation = Status and what it adds
area-self-defined-role = The city’s own view of its role
self-defined-role = How does the city itself describe its role in migration?
    .asks = Summarize what the city has said in an approved plan, a declaration or a published speech. Personal opinions do not count. If the city has never described its role, say so.
    .evidence = A strategy, action plan, council declaration or mayor’s address, with its date and the page where the role is stated.
    .example = Montréal states four aims: to be an exemplary city, a welcoming and integrating city, an inclusive city, and a responsible and committed city (IOM, MGI: City of Montréal 2019, local context).
    .knows = Mayor’s office or unit in charge of diversity
area-finance = Finance
    .about = What the city can spend, where the money comes from and how freely it may be used.
total-budget = What was the city’s total budget in the latest complete year?
    .asks = Give the total of the budget adopted by the council for the city’s own administration, not the operating part alone. Leave out utilities and companies with separate accounts. Use the same year for all the amounts in this part.
    .evidence = The adopted budget or the annual accounts, with the year and the page of the total.
    .example = Montréal’s total budget in 2018 was 5.5 billion Canadian dollars (IOM, MGI: City of Montréal 2019, local context).
    .knows = Finance department
    .detail-year = Budget year
own-revenue = How much of that budget came from the city’s own taxes and fees?
    .asks = Count taxes, charges, fees and fines that the city raises itself. Transfers and loans do not count. Then name the main source and the amount it brought in.
    .evidence = The revenue table of the budget or annual accounts, with the year and the lines added together.
    .example = In 2018 local taxes brought Montréal 3.5 billion Canadian dollars, of which 2.9 billion came from property taxes (IOM, MGI: City of Montréal 2019, local context).
    .knows = Finance department
    .detail-main-source = Main tax or fee
    .detail-main-source-amount = Amount from this source
transfers = How much of that budget came from transfers by higher levels of government?
    .asks = Add up all grants and shared revenues from the national and regional governments in the budget year. Include both earmarked and freely usable transfers. Loans do not count.
    .evidence = The revenue table of the budget or annual accounts, or grant decisions, with the year.
    .example = In 2018 Montréal received about 300 million Canadian dollars in provincial transfers (IOM, MGI: City of Montréal 2019, local context).
    .knows = Finance department
unconditional-transfers = How much of the transfers received may the city spend as it chooses?
    .asks = Count only money for which no purpose is set in advance. It is part of the transfers given in the previous question and cannot be larger. Enter 0 if all of it is earmarked.
    .evidence = The grant decisions or the notes to the accounts, with the year and the clause on use.
    .example = In 2018 Montréal could freely use about 100 million Canadian dollars of its provincial transfers (IOM, MGI: City of Montréal 2019, local context).
    .knows = Finance department
transfer-restrictions = What limits apply to the use of the other transfers?
    .asks = Name the purposes for which the money is set aside, and any deadlines, shared costs or reporting duties. Say whether any of it is meant for migrants or for integration.
    .evidence = Grant rules, funding agreements or a circular from the ministry, with the clause on permitted use.
    .example = Most provincial transfers to Montréal are tied to set purposes, such as health and the environment (IOM, MGI: City of Montréal 2019, local context).
    .knows = Finance department
area-policy-participation = Part in making migration policy
policy-consultation = How often do higher levels of government consult the city on migration policy?
    .asks = Count consultations in which the city could give its views before a decision was taken, directly or through an association of cities. Regularly: at set times, or for each new law or plan. Occasionally: now and then, at the initiative of one side. Meetings held only to inform the city do not count.
    .evidence = Invitations, minutes or briefs submitted by the city, with dates from the last three years.
    .example = Montréal takes part in Quebec’s multi-year immigration planning consultations and submits briefs on draft laws and policies (IOM, MGI: City of Montréal 2019, local context).
    .knows = Intergovernmental relations office
    .option-regular = Regularly
    .option-occasional = Occasionally
    .option-none = Not consulted
    .detail-explanation = How, and how often
area-migration-trends = Migration trends
    .about = Who came, who left and who lives here, in figures, and how migration shaped the city.
annual-flows = How many people arrived from abroad, and how many left for abroad, in each of the last ten years?
    .asks = One line for each year, at most ten. Count moves across the national border only, citizens and non-citizens alike where the source allows it. Moves within the country come under “Other mobility”. Leave a figure empty if no source gives it.
    .evidence = Tables from the statistics office, the population register or the border service, with the years covered and the date of publication.
    .example = Over ten years Montréal counted 30,000–38,000 arrivals and 2,000–4,500 departures a year (IOM, MGI: City of Montréal 2019, local context).
    .knows = Statistics or planning department
    .row = year
    .column-year = Year
    .column-arrivals = Arrivals
    .column-arrivals-unit = people
    .column-departures = Departures
    .column-departures-unit = people
    .detail-source = Source
main-birthplaces = Which are the ten main countries of birth of residents born abroad, and how many residents were born in each?
    .asks = List the countries from the largest group to the smallest, with the number of residents born there. If your source records nationality instead of birthplace, use it and say so under the source.
    .evidence = A census or population register table, with its year and the area it covers.
    .example = The Montréal report shows the ten main places of birth for greater Montréal in 2016, from Statistics Canada (IOM, MGI: City of Montréal 2019, figure 1).
    .knows = Statistics or planning department
    .row = country
    .column-country = Country of birth
    .column-people = Residents
    .column-people-unit = people
    .detail-year = Year of the figures
    .detail-source = Source
foreign-born-residents = How many residents were born abroad?
    .asks = Count everyone born in another country, including those who have since become citizens. Do not count children born here to migrant parents. Add the share of the whole population if you know it.
    .evidence = A census or population register table, with its year and the area it covers.
    .example = In 2016 Montréal had 644,000 immigrant residents (IOM, MGI: City of Montréal 2019, local context).
    .knows = Statistics or planning department
    .unit = people
    .detail-share = Share of the population
    .detail-share-unit = %
    .detail-year = Year of the figures
arrival-periods = In which periods did the residents born abroad arrive, and what share arrived in each?
    .asks = Use the periods of your source, from the most recent to the earliest, with the share of all residents born abroad. The shares should add up to about 100 per cent.
    .evidence = A census table on year of arrival, with the year of the census.
    .example = Of Montréal’s immigrants in 2016, 21.5 per cent had arrived after 2011, and 33.5 per cent before 1991 (IOM, MGI: City of Montréal 2019, local context).
    .knows = Statistics or planning department
    .row = period
    .column-period = Period
    .column-share = Share
    .column-share-unit = %
migration-history = Which waves of arrival have shaped the city?
    .asks = Name the main groups and the years in which they came, in a few lines. Include arrivals from other parts of the country where they changed the city. Keep to what a published source confirms.
    .evidence = A city history, museum or archive publication, or a university study, with author and year.
    .example = Montréal’s history names, among others, arrivals from Ireland (1815–1860), Italy (from 1880) and Haiti (from 1960) (IOM, MGI: City of Montréal 2019, local context).
    .knows = City archives or culture department
area-city-profile = City profile
city-type = Which of these describe the city’s place in migration today?
    .asks = Tick every role that matters for the city’s services. Origin: many residents leave. Transit: people stay briefly on their way. Destination: people come to stay. Return: former emigrants come back. Border: daily life is shaped by a nearby border crossing.
    .evidence = A city profile, migration study or statistics that show the role, with the year.
    .knows = Planning department or unit in charge of migration
    .option-origin = City of origin
    .option-transit = City of transit
    .option-destination = City of destination
    .option-return = City of return
    .option-border = Border city
area-other-mobility = Other mobility
other-mobility = How many people are there in each of these groups, according to the latest figures?
    .asks = Give the latest figure for each group and its year; one person may be in several groups. Returnees are people who have come back after living abroad. Emigrants are people from the city who now live abroad. Leave a line empty if no source gives a figure; enter 0 only if the source says so.
    .evidence = Register data, census tables or figures from the asylum authority or United Nations agencies, with their dates.
    .knows = Statistics department or social services department
    .row-internal-migrants = Internal migrants
    .row-displaced-people = Internally displaced people
    .row-refugees = Refugees
    .row-asylum-seekers = Asylum seekers
    .row-returnees = Returnees
    .row-emigrants = Emigrants
    .column-people = Number
    .column-people-unit = people
    .column-year = Year
    .detail-source = Source
area-sources-and-gaps = Sources and gaps
data-sources = Which sources give these figures, and which figures are missing or out of date?
    .asks = List each source with its publisher, its latest year and how often it is updated. Then name what no source covers, for example people without regular status or people who leave.
    .evidence = Links or references to each source, or a list kept by the statistics department, with the date of the list.
    .example = Montréal’s figures on arrivals and departures come from Quebec’s statistics institute and Statistics Canada, for 2007–2017 (IOM, MGI: City of Montréal 2019, local context).
    .knows = Statistics or planning department
area-reference-frame = Frame of reference
reference-frame = Which area and year do the answers describe, and up to which date do they take laws and rules into account?
    .asks = Name one area: the city, the metropolitan area or a district. Add the date up to which laws and rules were taken into account. Where a single figure covers another area, say so in its notes.
    .evidence = The decision that launched the assessment, or a map or definition of the area with its date.
    .knows = Coordinator of this assessment
    .detail-year = Reference year
area-national-frame = National frame
national-assessment = Has your country already carried out a Migration Governance Indicators (MGI) assessment at national level?
    .asks = Only the national assessment done with IOM counts, not the assessments of other cities. If there have been several, give the year of the latest one.
    .evidence = The national profile on the Migration Data Portal or a letter from IOM, with the year.
    .knows = IOM country office or ministry in charge of migration
    .option-yes = Yes
    .option-no = No
    .detail-year = Year of the latest one
area-respondents = Respondents
respondents = Who answered the questions or confirmed the answers, and when?
    .asks = List departments and outside bodies with their part in the work and the date. Job titles are enough; names of persons are not needed.
    .evidence = Lists of contributors, minutes of the consultation or a validation letter, with dates.
    .knows = Coordinator of this assessment

## 1 Migrants’ rights

section-rights = Migrants’ rights
    .about = This dimension looks at whether migrants can use services such as health, education and social protection. It also covers work, welcome, equal treatment and a say in local life.
    .needed = Health, education, social services and housing departments; legal department; human resources department; unit in charge of migration.
area-rights-framework = Rights framework
rights-charter = Is there a city charter, by-law or declaration in force that protects everyone’s rights and bans discrimination, whatever their immigration status?
    .asks = National constitutions and laws do not count: the text must be the city’s own. In place: it covers all residents, whatever their status. Partly: it exists, but leaves out some groups or says nothing on discrimination.
    .evidence = The adopted text, with its date, the clause on who is covered and the clause on discrimination.
    .example = Montréal has a Charter of Rights and Responsibilities and adopted a declaration against racial discrimination in 1989 (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = Legal department or city clerk’s office
    .detail-name = Name of the text
area-international-commitments = International commitments
international-commitments = Which international commitments on rights, migration or inclusive cities has the city signed or endorsed?
    .asks = Tick only what the city itself has signed, joined or endorsed by a decision on record. A commitment by the national government does not count for the city. Membership of general city networks comes under “Partnerships”.
    .evidence = The council resolution, signed declaration or membership letter, with its date.
    .example = Montréal has pledged to implement the New Urban Agenda and the two global compacts. It joined the UNESCO Coalition of Cities against Racism in 2006 (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = International relations office
    .option-new-urban-agenda = New Urban Agenda
    .option-global-compact-migration = Global Compact for Migration
    .option-global-compact-refugees = Global Compact on Refugees
    .option-cities-against-racism = A coalition of cities against racism
    .option-other = Another commitment
    .option-other-name = Which other commitment?
    .option-none = None of these
area-access-to-health = Access to health
health-access = Who can use the health services that the city runs or pays for?
    .asks = Count clinics, vaccination, maternal care, mental health and services bought from others. Emergency care alone is not enough for “Everyone”. If access differs between services, answer for most of them and say so in the notes.
    .evidence = Service rules, a funding agreement or the record of an enrolment campaign, with the clause on who is admitted and its date.
    .example = In 2018 BINAM, Montréal’s newcomer office, helped pay for the work of Médecins du Monde, which treats people with precarious immigration status (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = Health department or social services department
area-access-to-education = Access to education
    .about = Schooling for children and language courses for adults.
school-access = Who can enrol a child in the schools, nurseries or after-school services that the city runs?
    .asks = The status of both the child and the parents matters. “Everyone” means that no proof of immigration status is required at enrolment. Schools run by another level of government do not count.
    .evidence = Enrolment rules or forms with the list of papers required, and enrolment figures for the latest school year.
    .knows = Education department
language-courses = Does the city offer or fund free or low-cost courses in the local language for adult newcomers?
    .asks = Courses given by others count if the city pays for them or provides the premises. Partly: places are few, or some groups of newcomers are left out. Lessons for pupils in school do not count.
    .evidence = A programme page, a budget line or the number of learners, with the year.
    .example = São Paulo gives free Portuguese courses in municipal schools to migrants of any nationality and status (City of São Paulo, programme Portas Abertas).
    .knows = Education department or unit in charge of migration
    .detail-learners = Learners per year
    .detail-learners-unit = people
area-social-protection = Social protection
social-assistance = Who can receive the social assistance or benefits that the city manages?
    .asks = Count money, food, shelter and fee reductions that the city grants or decides on. Benefits paid by another level of government count only if city staff decide who receives them. Emergency shelter alone is not enough for “Everyone”.
    .evidence = Eligibility rules or guidance to case workers, with the clause on immigration status and its date.
    .knows = Social services department
area-housing = Housing
housing = Does the city help newcomers to find decent housing and let them apply for municipal housing?
    .asks = In place: newcomers get help with their search and may apply for municipal housing. Partly: only one of the two, or only some newcomers. Emergency shelters do not count. Where the city has no housing of its own, answer for the help alone.
    .evidence = An information page, a report of the referral service or the allocation rules, with the date and the clause on who may apply.
    .example = Montréal’s municipal housing office and BINAM, its newcomer office, offer newcomers a housing referral service (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = Housing department or municipal housing office
area-access-to-justice = Access to justice
legal-advice = Does the city provide or pay for legal advice that migrants can use?
    .asks = The advice may concern residence, work, housing, family or discrimination. It may be given by city staff, a law clinic or an association with city funding. Partly: only on a few subjects, or only for some migrants.
    .evidence = A grant agreement or a clinic’s annual report, with the period covered and the number of people advised.
    .example = Montréal gives financial support to community bodies that offer migrants legal advice, among them CARI Saint-Laurent (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = Legal department or unit in charge of migration
area-residence-family-citizenship = Residence, family and citizenship
residence-and-family-help = What help does the city give with residence papers, bringing family members, citizenship or a local identity card?
    .asks = The city rarely decides on these matters, but it can help. Information means a guide or desk on the procedures. Referral means sending people to the right office. Legal help means support with a person’s own application. A local card proves identity or residence for local services.
    .evidence = A guide, desk statistics or the rules of the card, with the date and the conditions of use.
    .example = New York City issues a municipal identity card, IDNYC, to residents whatever their immigration status. It started in January 2015 (City of New York, Local Law 35 of 2014).
    .knows = Citizen services desk or unit in charge of migration
    .option-information = Information on procedures
    .option-referral = Referral to the right office
    .option-legal-help = Legal help with applications
    .option-local-card = Local identity or resident card
    .option-none = None of these
area-right-to-work = Right to work
right-to-work = Who can apply for the city’s own jobs and for the trade or street-vending licences and permits that it grants?
    .asks = Look only at rules that the city decides, not at national work permits. “Everyone” means that the city’s own rules do not ask about citizenship or status. If jobs and licences differ, give the narrower answer and say so in the notes.
    .evidence = Recruitment rules, licence rules or an application form, with the clause on citizenship or status and its date.
    .knows = Human resources department and licensing office
area-welcome-and-integration = Welcome and integration
    .about = The first months in the city, and the associations that help newcomers through them.
welcome-programme = Is there a welcome or orientation programme for newcomers in their first months?
    .asks = The programme may be run by the city or by others with its support. It should explain local life, rights and services. Partly: there is only a leaflet or web page. Language courses have a question of their own.
    .evidence = The programme document and attendance figures for the latest year, with the steps offered and the dates.
    .example = BINAM, Montréal’s newcomer office, has set up the website “Montréal, a New Beginning” to explain the steps that newcomers must take (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = Unit in charge of migration
support-for-associations = Does the city give money or premises to non-profit organizations that receive and support migrants?
    .asks = Count grants, contracts and rooms lent free or let at low rent. In place: support is renewed and follows known rules. Partly: it is given once, case by case, or by only one department.
    .evidence = A list of grants or signed contracts, with the amounts and the year.
    .example = Montréal finances several non-profit organizations that work for the welcome, integration and inclusion of migrants (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = Unit in charge of grants to associations
    .detail-amount = Amount per year
area-equality = Equality
    .about = Equal treatment in practice: in the city’s programmes, in its staff’s training and where residents meet.
gender-and-intersectional-analysis = Are city programmes checked before adoption for their different effects on women, men and people facing several disadvantages?
    .asks = In place: a rule or method is applied to programmes before they are adopted. Partly: only some departments use it, or it looks at gender alone. A check made after the programme has ended does not count.
    .evidence = The policy on gender or intersectional analysis, and one completed analysis with its date.
    .example = Montréal designs and carries out policies and programmes using gender-based and intersectional analysis, known as GBA+ (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = Unit in charge of gender equality or diversity
staff-training = Are city staff trained to serve people of other languages, cultures and immigration statuses?
    .asks = Count training organized or paid for by the city, for staff who meet the public. Partly: it was offered once, or in a few departments only. Police training comes under “Safe, orderly and regular migration”.
    .evidence = A training plan, course content or attendance records, with the year and the departments reached.
    .example = Montréal trains its employees in GBA+, intercultural communication and the management of diverse teams (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = Human resources department
    .detail-staff-trained = Staff trained, latest year
    .detail-staff-trained-unit = people
intercultural-activities = Does the city organize or support activities that bring residents of different origins together?
    .asks = Festivals, sports, shared projects and neighbourhood meetings count. The aim must be contact between groups; events for a single community do not count. Partly: there are a few events a year, without a programme or budget.
    .evidence = A calendar of events, grant decisions or an evaluation, with the dates and the districts reached.
    .example = Through Montréal Interculturelle 2018, the city supported projects for intercultural relations and living together (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = Culture department or unit in charge of diversity
area-anti-racism = Action against racism
    .about = What the city does when hatred strikes, and how it speaks out against it.
hate-crime-reporting = Can victims report hate crimes or incidents, and get support, through the city or its police?
    .asks = In place: there is a known way to report and someone who supports the victims. Partly: there is only one of the two, or people without regular status risk being reported themselves. A general emergency number alone is not enough.
    .evidence = The reporting form, the mandate of the unit in charge or the number of reports, with the year.
    .example = The Montréal police have a hate crimes unit and an online form for reporting hate incidents (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = Police or human rights office
anti-discrimination-campaign = Does the city run, or has it run in the last two years, a public campaign to counter hate, xenophobia or discrimination against migrants?
    .asks = The campaign must be addressed to the public and name these subjects. Partly: its messages on diversity are general and do not name them. Single speeches or events without a message to the wider public do not count.
    .evidence = Campaign material, its dates and places, and its budget line.
    .knows = Communications department
area-civic-participation = Civic participation
    .about = The say that migrants have in city decisions: the vote and other means.
local-vote = Can residents who are not citizens vote or stand in local elections?
    .asks = Local elections are those of the mayor and of the city or district councils. Answer according to the law in force, even if another level decides it. If the right depends on nationality or years of residence, add this beside the law or article.
    .evidence = The article of the electoral law or city charter on who may vote and stand, with the date of the version in force.
    .example = Takoma Park, Maryland, opened its city elections to residents who are not citizens by a change of its charter in 1992 (City of Takoma Park, newsletter of October 2023).
    .knows = Electoral office or city clerk’s office
    .option-vote-and-stand = They can vote and stand
    .option-vote-only = They can vote but not stand
    .option-vote-only-exists = Residents who are not citizens can vote in local elections.
    .option-vote-only-missing = They cannot stand as candidates.
    .option-neither = They can do neither
    .detail-rule = Law or article that decides
participation-channels = By which other means can migrants influence city decisions, whatever their immigration status?
    .asks = Tick only what is open to migrants in practice, without proof of citizenship or status. Reserved seats are places kept for migrants on existing city councils or boards. An advisory council is a body of its own on migration or diversity. A conference is a regular public meeting that makes proposals.
    .evidence = The rules of each channel and the record of its last session, with the clause on who may take part.
    .example = In 2013 São Paulo created a seat for migrants on the participatory councils of its boroughs (City of São Paulo, Decree No. 54.645 of 2013).
    .knows = Unit in charge of public participation
    .option-consultations = Public consultations
    .option-council-seats = Reserved seats on councils or boards
    .option-participatory-budget = Participatory budget
    .option-advisory-council = Advisory council
    .option-conference = Regular conference
    .option-none = None of these

## 2 Whole-of-government approach

section-whole-of-government = Whole-of-government approach
    .about = This dimension looks at how the administration organizes itself for migration: its role, structures, rules, plans, data and public information. It also asks whether these fit together, and with the policies of other levels of government.
    .needed = City manager’s office or mayor’s office, legal department, planning and statistics departments, communications department, unit in charge of migration.

area-institutional-framework = Institutional framework
    .about = The role the city has been given in migration, who holds it and with what means.

recognized-role = Does a law, statute or agreement give the city a recognized role in migration or inclusion?
    .asks = Count a national or regional law, the city’s statute, or an agreement signed with a higher level of government. A role that the city has given itself does not count, nor does the general power to run local services. Partly: the text is signed but not yet applied, or covers one aspect only.
    .evidence = The law, statute or agreement, with its date and the article or clause that names migration, integration or inclusion.
    .example = Under the “Réflexe Montréal” agreement, the Government of Quebec recognizes Montréal’s status as a metropolis. This brings wider responsibilities in migration and a larger budget for them (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = Legal department or intergovernmental relations office

responsible-unit = Who in the administration is in charge of migration matters?
    .asks = A dedicated unit works mainly on migration or newcomers; a shared unit has other subjects too, such as equality or social policy. A named person is appointed for the subject, without a unit. Advisory councils of residents and outside organizations do not count.
    .evidence = Organization chart with its date, the decision that set up the unit, or the letter of appointment, with the passage that describes the tasks.
    .example = BINAM, Montréal’s newcomer office, was set up in 2016 within the city’s diversity and social inclusion service. It prepares and carries out the action plan (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = City manager’s office or human resources department
    .option-dedicated-unit = Dedicated unit
    .option-shared-unit = Unit shared with other subjects
    .option-shared-unit-exists = A unit has migration among its tasks.
    .option-shared-unit-missing = No unit has migration as its main task.
    .option-focal-person = Named person without a unit
    .option-focal-person-exists = A named person is in charge of migration matters.
    .option-focal-person-missing = No unit stands behind this person.
    .option-none = No unit and no named person
    .detail-name = Name of the unit or post

unit-resources = How many staff, in full-time equivalents, work on migration in this unit or post, and with what yearly budget?
    .asks = Count only the time spent on migration: two people at half time make 1, one day a week makes 0.2. Give the budget of a single year and say which one; divide a budget that covers several years by the number of years. If there is no separate budget, leave the amount empty and explain in the notes.
    .evidence = Staff list or organization chart with its date; adopted budget or accounts, with the year and the budget line.
    .example = In 2019 BINAM, Montréal’s newcomer office, had a team of 15 and a budget of 12 million Canadian dollars for three years (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = Human resources and finance departments
    .unit = full-time equivalents
    .detail-budget = Budget for one year
    .detail-budget-year = Budget year

area-legal-framework = Legal framework

local-legislation = Does the city have a law, by-law or ordinance of its own on migrants or their inclusion?
    .asks = Only binding texts adopted by the city’s own council or executive count; plans and declarations come under other questions. Partly: it is a general text with clauses on migrants, for instance on non-discrimination, or it still awaits its implementing rules.
    .evidence = Official gazette or register of by-laws, with the number, the date of adoption and the articles on migrants; later amendments or implementing rules.
    .example = São Paulo’s Law No. 16.478 of 8 July 2016 established a policy for the immigrant population. Decree No. 57.533 of 15 December 2016 regulates it (City of São Paulo, municipal legislation portal).
    .knows = Legal department or city clerk’s office
    .detail-title = Title of the text
    .detail-year = Year of adoption

area-strategy = Strategy
    .about = The city’s plan on migration: what it contains, whom it covers and where its resources go.

migration-strategy = Is an approved strategy or action plan on migration or newcomers’ inclusion in force now?
    .asks = Count a document approved by the council, the mayor or the executive, whose period has not ended. Partly: it has expired but is still applied, or covers only part of the subject. Announced or planned: there is only a draft. Plans on other subjects that mention migrants have a question of their own.
    .evidence = The approved document with the period it covers, and the decision approving it, with number and date.
    .example = Montréal’s action plan for 2018–2021, “Montréal Inclusive”, is devoted to the integration of newcomers (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = Unit in charge of migration
    .detail-title = Title of the plan
    .detail-period = Period covered

strategy-content = Which of these does the plan set out for its actions?
    .asks = Tick what the plan, or a document attached to it, gives for most of its actions. A general aim is not a target: a target has a figure or a result that can be checked. A budget means an amount, not a remark that funds will be sought.
    .evidence = Pages of the plan, its table of actions or timetable, and the budget decision that goes with it, with its date.
    .example = Montréal’s plan for 2018–2021 has four objectives. BINAM, which carries it out, has a budget of 12 million Canadian dollars for three years (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = Team that wrote the plan or follows it up
    .option-targets = Targets that can be checked
    .option-dates = Dates or deadlines
    .option-budget = Budget
    .option-responsible-body = Body responsible for each action
    .option-none = None of these

mainstreaming = Which other city plans deal with migration?
    .asks = Tick a plan when it contains at least one measure, target or analysis about migration or newcomers; a passing mention is not enough. The plan on migration itself does not count here. If one document covers several subjects, tick each subject in which migration appears.
    .evidence = Excerpts from each plan, with its title, the page and the years it covers.
    .example = Montréal’s social and economic development policies touch on migration. Its climate adaptation plan contains measures useful in the event of displacement (IOM, MGI: City of Montréal 2019, sections 1.1 and 5.1).
    .knows = Planning department and the departments in charge of each plan
    .option-development = Development plan
    .option-land-use = Land-use plan
    .option-economic = Economic plan
    .option-social = Social plan
    .option-climate = Climate plan
    .option-none = None of these

groups-covered = Which groups does the plan cover?
    .asks = Tick each group that the plan names or has a measure for. If it speaks only of migrants in general, choose that. Internal migrants are people who moved from elsewhere in the country. Returnees are people who have come back after living abroad.
    .evidence = Pages of the plan that name the group or describe measures for it; annex with the definitions used.
    .example = Montréal’s plan for 2018–2021 addresses newcomers and provides support for people with precarious immigration status (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = Team that wrote the plan or follows it up
    .option-newcomers = Newcomers
    .option-asylum-seekers = Asylum seekers
    .option-refugees = Refugees
    .option-precarious-status = People with precarious immigration status
    .option-students = International students
    .option-internal-migrants = Internal migrants
    .option-returnees = Returnees
    .option-emigrants = Emigrants from the city
    .option-all-migrants = Migrants in general
    .option-all-migrants-exists = The plan speaks of migrants in general.
    .option-all-migrants-missing = It names no group in particular.

territorial-targeting = Does the city direct resources to the districts where most newcomers live?
    .asks = Resources may be money, staff, premises or projects, assigned because newcomers live there. Programmes spread evenly over the whole city do not count. Partly: only some of these districts have support, or there is a trial in one of them.
    .evidence = Map or table of newcomers by district, with its year; decision assigning funds or staff, with the districts named.
    .example = Montréal’s initiative on priority inclusion territories covers eight of its 19 districts, home to 62 per cent of newcomers. Six advisers work there alongside local partners (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = Social development department or district offices

area-coherence = Coherence
    .about = Whether the plan, other levels’ policies, global goals and the city’s departments pull in one direction.

policy-alignment = Is the city’s plan consistent with regional and national migration law and policy, and does it say so?
    .asks = The plan should cite the laws or policies of the other levels and show how its measures relate to them. Partly: it is consistent without saying so, or refers to one level only. Consistent does not mean identical: the plan may go further.
    .evidence = Passages of the plan that cite laws or policies; legal opinion with its date; agreement that links the city’s plan to those of other levels.
    .example = Montréal’s plan for 2018–2021 is linked to Quebec’s policy on immigration, participation and inclusion (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = Legal department or intergovernmental relations office

global-goals-link = Does the city’s plan refer to global goals and link its local and international action?
    .asks = Global goals include the Sustainable Development Goals, the New Urban Agenda and the two global compacts, on migration and on refugees. International action means, for example, city networks, twinning or cooperation projects. Partly: the plan fits these goals without naming them, or makes only one of the two links.
    .evidence = Passages of the plan that name goals or compacts; table matching actions to goals; international relations strategy with its date.
    .example = Montréal’s plan for 2018–2021 is in keeping with international goals and draws on the city’s work abroad on migration. It does not name these links (IOM, MGI: City of Montréal 2019, section 2.2).
    .knows = International relations office

diversity-priority = Is diversity or inclusion a stated priority of the whole administration?
    .asks = Look for a text that commits every department, such as a corporate plan, the mayor’s programme or a list of priorities. A speech or a campaign alone does not count. Partly: the priority commits only some departments.
    .evidence = Corporate plan, mayor’s programme or statement of priorities, with its date and the passage on diversity or inclusion.
    .example = Diversity is one of the seven organizational priorities of the City of Montréal (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = Mayor’s office or city manager’s office

internal-coordination = Is there a standing group in which city departments coordinate on migration?
    .asks = Count a group of several departments that has set tasks and meets regularly. Bodies that include outside partners or other levels of government come under “Partnerships”. Partly: the group meets only when needed, or was formed for one project.
    .evidence = Terms of reference or founding decision with its date; list of member departments; minutes of the past year.
    .example = In Nuremberg, a coordination group with managers from every division and department steers integration measures and keeps the integration programme up to date (City of Nuremberg, web page on the Integration Coordination Group).
    .knows = City manager’s office or unit in charge of migration
    .detail-meetings = Meetings
    .detail-meetings-unit = per year

area-access-to-services = Access to services

one-stop-shop = Is there one place or desk where newcomers can reach several services of different levels of government?
    .asks = Count a place with staff where the city and at least one other level of government provide or arrange services. A website, or a desk that only gives out addresses, does not count. Partly: it is a pilot, or a desk for the city’s own services only.
    .evidence = Address and opening hours; agreement between the services, with its date; number of users in the past year.
    .example = In 2019 Montréal was piloting a one-stop shop, the “station nouveau départ”. It was meant to offer newcomers municipal, provincial and federal services in one place (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = Unit in charge of migration or citizen services desk

area-transparency = Transparency
    .about = What the city tells migrants, and in which languages and formats.

public-information = Does the city publish clear information for migrants on programmes, rights and procedures?
    .asks = The information must be made for migrants, by the city or on its behalf, and be free and easy to find. Links to the websites of other authorities are not enough on their own. Partly: it is out of date, or leaves out rights or procedures.
    .evidence = Web page or printed guide, with the date of its last update; list of the places where it is handed out.
    .example = The website “Montréal, a New Beginning”, set up by BINAM, Montréal’s newcomer office, explains steps in various areas of life, such as finding housing (IOM, MGI: City of Montréal 2019, section 1.1).
    .knows = Communications department or unit in charge of migration

information-languages = In which languages and formats is this information given?
    .asks = Tick “Migrants’ languages” when at least the main pages or leaflets exist in a language that is not official here, and list those languages. Otherwise tick “Official languages only”; the formats can be ticked in both cases. Automatic translation by a web browser does not count.
    .evidence = A page or leaflet in each language and format, with its link and date; list of languages spoken at the desk.
    .example = In 2019, information on programmes for newcomers on Montréal’s website was available in French and English (IOM, MGI: City of Montréal 2019, section 2.2).
    .knows = Communications department or unit in charge of migration
    .option-migrants-languages = Migrants’ languages
    .option-migrants-languages-name = Which languages?
    .option-plain-language = Plain language
    .option-audio-video = Audio or video
    .option-sign-language = Sign language
    .option-in-person = In person
    .option-official-only = Official languages only

area-migration-data = Migration data
    .about = The figures on which decisions rest, and what becomes known of their effects.

migration-data = Does the city collect or obtain figures about its migrants, broken down by sex, age, status or district?
    .asks = Count the city’s own surveys and registers, and figures it obtains from a statistics office or another authority. Figures that describe only the country or the region do not count. Partly: figures have no breakdown, or were gathered only once. Tick the breakdowns available.
    .evidence = Dataset or table with its year and source; survey report; data agreement with its date and the variables supplied.
    .example = In 2019 Montréal launched “Écho, le baromètre de l’intégration”, a large survey of newcomers. It serves to keep services accessible to them and projects close to their concerns (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = Statistics department or research office
    .detail-breakdown = Breakdowns available
    .detail-breakdown-option-sex = Sex
    .detail-breakdown-option-age = Age
    .detail-breakdown-option-immigration-status = Immigration status
    .detail-breakdown-option-district = District
    .detail-breakdown-option-country-of-birth = Country of birth

evaluation = Does the city check the effects of its migration actions and publish the results?
    .asks = Checking effects means looking at what has changed for people, not only at what was done or spent. The city may do it itself or entrust it to an outside body. Partly: the results are not published, or concern a few projects only.
    .evidence = Evaluation or annual report, with its date, the period reviewed, the pages on results and the link to the publication.
    .example = About every three years Vienna publishes a monitor of integration among its residents and of how its own departments deal with diversity (City of Vienna, Integrations- und Diversitätsmonitor 2023).
    .knows = Unit in charge of migration or internal audit office

## 3 Partnerships
section-partnerships = Partnerships
    .about = This dimension looks at how the city works with others on migration. Partners may be other levels of government, other cities, civil society, migrants and diaspora, employers or international bodies.
    .needed = Intergovernmental and international relations offices, economic development department, social development department, unit in charge of public participation.

area-higher-levels-of-government = Higher levels of government
    .about = Agreements and regular exchange with regional and national government.
intergovernmental-agreements = Are there signed agreements with the regional or national government on receiving or including migrants?
    .asks = Count written agreements that bind both sides and are in force: funding agreements, shared tasks, delegated services. Regular talks without a signed text come under the next question. Partly: the agreement has expired, or covers only one pilot project.
    .evidence = Signed agreement with its amount and period, council resolution approving it, latest renewal or amendment.
    .example = Montréal and Quebec’s immigration ministry have an agreement on the integration and inclusion of immigrants. Another, with the employment ministry, deals with poverty (IOM, MGI: City of Montréal 2019, section 3.1).
    .knows = Intergovernmental relations office or legal department
    .detail-agreements = Agreements, amounts, periods

policy-dialogue = Does the city have a regular channel for discussing migration with the regional or national government?
    .asks = A channel can be a joint committee, scheduled meetings, or an established habit of sending briefs and speaking at hearings. Occasional letters or a single visit are not a channel. Whether the city is heard on immigration rules and numbers comes under “Safe, orderly and regular migration”.
    .evidence = Minutes of joint meetings, briefs submitted, hearing programme, letter setting up the committee; look for dates over the last two years.
    .example = Montréal keeps up a continuous exchange with provincial and federal officials and submits briefs to parliamentary consultations (IOM, MGI: City of Montréal 2019, section 3.1).
    .knows = Intergovernmental relations office or mayor’s office
    .detail-times = How often
    .detail-times-unit = times per year

area-data-sharing = Data sharing
data-sharing = Is there a working arrangement for sharing migration data between levels of government and local partners?
    .asks = Count data that actually reach the city, or leave it, under agreed rules. Downloading published statistics does not count. Partly: a protocol is signed but no data have come yet, or only one partner shares.
    .evidence = Data-sharing protocol with its date, privacy clause, the last file or table received.
    .knows = Statistics department

area-other-local-authorities = Other local authorities
municipal-cooperation = Does the city cooperate on migration with neighbouring municipalities or others in the country?
    .asks = Cooperation means doing something together: a shared service, a joint programme, a working group of the municipal association. Paying association fees is not enough by itself. A later question covers links with cities abroad.
    .evidence = Agreement between municipalities, minutes of the association’s working group, joint programme or budget for the current year.
    .example = Montréal belongs to the Coalition of Municipalities against Racism and Discrimination (IOM, MGI: City of Montréal 2019, section 1.1, note 7).
    .knows = Intergovernmental relations office or metropolitan affairs office

area-city-networks = City networks
city-networks = In which international city networks does the city take part in work on migration?
    .asks = Tick each network that the city belongs to and in which it has joined work on migration: a working group, a project or a joint statement. A regional network brings together cities of one part of the world. Name any network that is not listed.
    .evidence = Membership decision or fee receipt, list of members, record of the city’s role in a working group or board, with the year.
    .example = Montréal is a member of UCLG, Metropolis, Intercultural Cities and the Mayors Migration Council. It works with C40 on climate and migration (IOM, MGI: City of Montréal 2019, section 3.1).
    .knows = International relations office
    .option-uclg = United Cities and Local Governments (UCLG)
    .option-metropolis = Metropolis
    .option-mayors-migration-council = Mayors Migration Council
    .option-intercultural-cities = Intercultural Cities (Council of Europe)
    .option-c40 = C40 Cities
    .option-regional-network = A regional network
    .option-regional-network-name = Which regional network?
    .option-other = Another network
    .option-other-name = Which other network?
    .option-none = None of these
    .detail-role = Role held

area-cross-border-and-origin-cities = Cross-border and origin cities
origin-and-border-partnerships = Does the city cooperate with places its migrants come from or go to, including places just across a border?
    .asks = Think of twinning, joint projects and technical exchanges that are alive today. They need not be about migration alone, but migrants or their communities should gain from them. A twinning agreement with no activity for years does not count.
    .evidence = Twinning or project agreement with its period, programme of the last exchange, list of activities and budget.
    .example = Montréal signed a cooperation agreement with Port-au-Prince in May 2011 and supported the city’s administration after the earthquake (Haiti–Canada Municipal Cooperation Programme, 2011–2019).
    .knows = International relations office

area-global-processes = Global processes
global-engagement = Does the city’s international strategy or its work in global forums cover migration?
    .asks = Look for migration in the international strategy, or for a contribution by the city to forums such as the Global Forum on Migration and Development. Sending someone to listen once is not enough. Partly: the city speaks there, but no document says so.
    .evidence = International strategy with the page on migration, signed declaration, report of the delegation with place and date.
    .example = Montréal’s strategic framework for international relations sets objectives for its work on migration with other cities (IOM, MGI: City of Montréal 2019, section 3.1).
    .knows = International relations office

area-civil-society = Civil society
civil-society-consultation = How does the city consult civil society organizations on migration matters?
    .asks = Set rules say who is consulted and on what, and require a record to be kept. On a regular basis means that a calendar is set in advance and kept. A later question covers coordination with service providers.
    .evidence = Rules or terms of reference, calendar of meetings, minutes, and the reply the city gave to the opinions received.
    .example = Montréal often works with the TCRI, a group of about 100 organizations serving refugees, immigrants and people without status (IOM, MGI: City of Montréal 2019, section 3.1).
    .knows = Social development department or unit in charge of public participation
    .option-formal-regular = By set rules, on a regular basis
    .option-formal-occasional = By set rules, from time to time
    .option-formal-occasional-exists = Consultation follows set rules and leaves a written record.
    .option-formal-occasional-missing = No calendar is set: organizations are heard only when the city calls on them.
    .option-informal = Informally
    .option-informal-exists = The city and the organizations do talk about migration matters.
    .option-informal-missing = No rule says who is consulted and when, and no record shows what became of the opinions.
    .option-none = Not consulted

area-migrants-voice = Migrants’ voice
migrant-advisory-body = Is there a permanent body, with migrants among its members, that advises the city?
    .asks = The body must have a founding text, hold meetings and be able to give opinions to the city. It may deal with wider matters, such as intercultural relations. Partly: migrants hold no seats of their own, or the body no longer meets.
    .evidence = Founding act with the article on membership, current list of members, opinions issued in the last two years.
    .example = Montréal has its Conseil interculturel, made up of members of civil society (IOM, MGI: City of Montréal 2019, section 3.1). São Paulo set up a Municipal Council of Immigrants as a consultative body (City of São Paulo, Decree No. 57.533 of 2016, article 4).
    .knows = Unit in charge of public participation or council secretariat

area-diaspora = Diaspora
diaspora-cooperation = Does the city work with diaspora groups, for example during crises abroad or when new groups arrive?
    .asks = Diaspora groups are associations of people who share an origin abroad and live in the city. Joint action may concern reception, culture, or help to the country of origin. Diaspora money for local development comes under “Well-being of migrants”.
    .evidence = Project agreement, minutes of meetings with the groups, report on a joint response, with dates.
    .example = Montréal worked with members of the diaspora when it received people from Syria and Haiti, under the authority of provincial ministries (IOM, MGI: City of Montréal 2019, section 3.1).
    .knows = Unit in charge of diversity or community relations

area-private-sector = Private sector
private-sector = Does the city work with employers or business bodies on the inclusion of newcomers?
    .asks = Count agreements, joint programmes and standing groups with companies, chambers of commerce or employers’ federations. Buying services from a company does not count. Partly: a single company takes part, or contacts are only occasional.
    .evidence = Partnership agreement, list of companies taking part, results such as placements or hires, with the year.
    .example = BINAM, Montréal’s newcomer office, works with companies to give newcomers a first work experience, under the Inclusive Workplace Strategy (IOM, MGI: City of Montréal 2019, section 3.1).
    .knows = Economic development department

area-service-providers = Service providers
provider-coordination = Which kinds of organization that serve migrants does the city bring together to coordinate their work?
    .asks = Tick each kind of organization that takes part in a round table, platform or working group called by the city. Giving a grant to one organization is not coordination. If meetings stopped more than a year ago, do not tick it.
    .evidence = Rules of the platform, list of members, minutes of the last two meetings.
    .example = BINAM, Montréal’s newcomer office, coordinates and supports some 300 local organizations without serving migrants itself (IOM, MGI: City of Montréal 2019, section 2.1).
    .knows = Social development department or unit in charge of migration
    .option-associations = Associations and community organizations
    .option-schools-universities = Schools and universities
    .option-employers = Employers and business bodies
    .option-unions = Trade unions
    .option-faith-groups = Faith groups
    .option-health-services = Health services
    .option-none = None of these

area-international-organizations = International organizations
international-organizations = Has the city worked with international bodies or donors on migration in the last three years?
    .asks = Think of United Nations agencies, development banks, the European Union, foundations and foreign cooperation agencies. The work may bring money, advice or training. An earlier question covers membership of city networks.
    .evidence = Project document or grant agreement with amount and period, final or progress report, letter of cooperation.
    .example = Accra, Montréal and São Paulo worked with IOM as the pilot cities of the Local MGI (IOM, MGI: City of Montréal 2019, introduction).
    .knows = International relations office or project unit
    .detail-projects = Projects and partners

## 4 Well-being of migrants
section-well-being = Well-being of migrants
    .about = This dimension looks at what the city does so that migrants can work, study, start a business and live well. It includes decent working conditions, international students, remittances and ties with the diaspora.
    .needed = Economic development and employment departments, education department, human resources and procurement departments, culture department.

area-labour-market = Labour market
    .about = What employers need, what newcomers can do, and programmes that bring the two together.
labour-needs-assessment = Does the city study which skills local employers lack and whether newcomers could supply them?
    .asks = The study may be made by the city or ordered from others, provided that it covers the local labour market. A national shortage list is not enough. Partly: it was done once, or does not look at newcomers’ skills.
    .evidence = Study or survey of employers with its year and method, note showing how the results were used.
    .knows = Economic development department or labour observatory
    .detail-last-study = Year of the last study

employment-programmes = Are there programmes that lead migrants to a first or better job, such as mentoring, placements or job centres?
    .asks = Count programmes that the city runs, funds or hosts, and that migrants can really use. They may be open to everyone if they reach migrants. Later questions cover training courses and help for entrepreneurs.
    .evidence = Programme rules, budget line, yearly figures on participants and hires.
    .example = A Montréal sponsorship programme places skilled immigrants in large companies. These undertake to hire at least 20 per cent of them after the trial (IOM, MGI: City of Montréal 2019, section 4.1).
    .knows = Employment or economic development department
    .detail-participants = Participants per year
    .detail-participants-unit = people
    .detail-hires = Hires per year
    .detail-hires-unit = people

area-skills = Skills
    .about = Learning new skills, and making those learnt abroad count.
vocational-training = Does the city run or fund vocational or skills training that migrants can take?
    .asks = The training prepares for a trade or improves skills used at work. Check that entry rules do not keep migrants out, for example by asking for citizenship or a local diploma. Language courses come under “Migrants’ rights”.
    .evidence = Course list, conditions of entry, number of migrants enrolled in the last year.
    .knows = Training, education or employment department

qualification-recognition = Does the city help migrants to get qualifications from abroad recognized?
    .asks = Recognition itself is nearly always a matter for other authorities. The question is whether the city informs, guides or pays: a desk, a guide, translation of diplomas, an agreement with a university. Partly: staff only pass on an address.
    .evidence = Description of the desk or guide with its date, partner agreement, number of people advised in the last year.
    .knows = Employment or education department

area-enterprise = Enterprise
migrant-entrepreneurship = Does the city support migrants who start or run a business?
    .asks = Support can be advice, loans, premises, training or help with permits. A general scheme counts if it takes steps to reach migrants. Whether migrants may obtain trade licences comes under “Migrants’ rights”.
    .evidence = Programme document, number of migrants advised, loans granted, with the year.
    .example = Montréal’s entrepreneurship plan, Entreprendre Montréal, sets out to attract and support immigrant entrepreneurs with partners such as Entreprendre ICI (IOM, MGI: City of Montréal 2019, section 4.1).
    .knows = Economic development department

area-decent-work = Decent work
fair-work = In what ways does the city act against exploitation and unfair recruitment of migrant workers?
    .asks = Tick what the city does itself, pays for, or carries out jointly with the labour authorities. Contract clauses are those that oblige the city’s suppliers to respect workers’ rights. Trafficking in persons comes under “Safe, orderly and regular migration”.
    .evidence = Inspection plan or joint protocol, leaflet on rights at work, number of complaints handled, text of the clause.
    .example = In New York City, a city department enforces workplace laws and takes complaints from workers whatever their immigration status (City of New York, Department of Consumer and Worker Protection).
    .knows = Labour, licensing or procurement department
    .option-inspection = Inspection of workplaces or recruiters
    .option-information = Information on rights at work
    .option-complaints-desk = Desk or hotline for complaints
    .option-contract-clauses = Clauses in the city’s contracts
    .option-none = None of these

area-city-as-employer = City as employer
inclusive-employer = Does the city have goals for hiring people of migrant origin or for diversity in its contracts?
    .asks = A goal is written down and can be checked: a share, a number, a duty placed on suppliers. Partly: there is only a general statement on diversity. Whether migrants may apply for city jobs comes under “Migrants’ rights”.
    .evidence = Employment equity plan with its targets, workforce figures for the last year, procurement clause.
    .example = Montréal’s action plan for diversity in employment encourages hiring from under-represented groups, immigrants among them (IOM, MGI: City of Montréal 2019, section 4.1).
    .knows = Human resources and procurement departments

area-international-students = International students
international-students = Does the city, alone or with universities, work to attract and keep international students?
    .asks = Count welcome services, help with housing or a first job, and campaigns in which the city takes part. What universities do by themselves does not count. Partly: the effort covers attracting students but not keeping them, or the reverse.
    .evidence = Programme or agreement with universities, list of partners, figures on students reached or settled.
    .example = Montréal’s economic development service and Montréal International work with universities. The “Je choisis Montréal” initiative invites international students to settle after their studies (IOM, MGI: City of Montréal 2019, section 4.1).
    .knows = Economic development department or international relations office

area-financial-inclusion = Financial inclusion
financial-education = Does the city support migrants’ financial education or their access to bank accounts?
    .asks = Think of courses on budgets, credit and taxes, agreements with banks, or a city card accepted for opening an account. Services of another level of government count only if the city takes part. The next question covers sending money home.
    .evidence = Agreement with a bank or credit union, course programme and attendance, page explaining accepted documents.
    .example = New York City’s identity card, IDNYC, is open to residents whatever their immigration status. A number of banks and credit unions accept it for opening an account (City of New York, IDNYC, since 2015).
    .knows = Social services department or consumer protection office

area-remittances = Remittances
remittances = Does the city do anything to make sending money home cheaper, safer or better used?
    .asks = Remittances are the money migrants send to family or community elsewhere. Cities may compare prices, warn of fraud, or agree with operators or places of origin on how funds are used. Partly: it is only one lesson in a wider course.
    .evidence = Information campaign with its date, agreement with an operator or a city of origin, project report.
    .knows = Economic development department or international relations office

area-diaspora-and-development = Diaspora and development
diaspora-investment = Does the city encourage emigrants or the diaspora to invest in local development or contribute to it?
    .asks = Think first of people who left the city, then of diaspora groups that live in it. Contributions may be money, knowledge, voluntary work or trade links. Working with diaspora groups on reception or crises comes under “Partnerships”.
    .evidence = Programme or call for projects, list of projects funded with amounts, record of a diaspora meeting.
    .knows = Economic development department or international relations office

area-social-well-being = Social well-being
culture-and-sport = Are there culture, sport or social programmes that reach migrants, in particular women and children?
    .asks = Count regular programmes that the city runs or supports and that migrants do attend. Partly: there is only a yearly festival, for example. Activities meant to bring residents of different origins together come under “Migrants’ rights”.
    .evidence = List of programmes or grants, number of participants by group, evaluation or activity report for the last year.
    .example = Montréal supports integration through theatre, dance, music and writing, and through sports such as hockey, soccer and capoeira (IOM, MGI: City of Montréal 2019, section 4.1).
    .knows = Culture, sport and social development departments
    .detail-reached = Groups reached
    .detail-reached-option-women = Women
    .detail-reached-option-children = Children
    .detail-reached-option-youth = Young people
    .detail-reached-option-older-people = Older people

## 5 Mobility dimension of crises
section-crises = Mobility dimension of crises
    .about = This dimension looks at how ready the city is when a crisis makes people move. It asks whether migrants, displaced people and citizens alike are warned, sheltered and helped, during an emergency and afterwards.
    .needed = Civil protection or emergency management office, social services department, communications department, unit in charge of migration.
area-preparedness = Preparedness
    .about = What is planned before a crisis: for people who must leave, for those who arrive and for migrants’ needs.
mobility-in-emergency-plan = Does the city’s emergency or civil protection plan foresee that people may have to leave their homes or may arrive from elsewhere?
    .asks = This concerns evacuation, displacement and arrivals in the city’s plans for disasters. In place: an approved plan sets out what will be done and by whom. Partly: the plan only touches on the matter or covers one case, such as evacuation. The next question asks whether the plan names migrants.
    .evidence = Emergency plan, civil protection policy or resilience strategy: note the date of approval and the section on evacuation, displacement or arrivals.
    .example = The central module of Montréal’s civil security plan, adopted in 2013, provides for temporary housing of residents displaced by a crisis (IOM, MGI: City of Montréal 2019, section 5.1).
    .knows = Civil protection or emergency management office
    .detail-plan-year = Year of the plan
migrant-needs-in-emergency-plan = Does the emergency plan name migrants and displaced people and say what they may particularly need?
    .asks = Particular needs may come from language, missing papers, fear of the authorities or having no relatives nearby. In place: the plan names these groups and assigns tasks for them. Partly: it speaks only of vulnerable people in general, or the practice exists but is not written down.
    .evidence = Emergency plan or its annexes: the clause that names migrants or displaced people, the tasks it assigns and the date of the last revision.
    .knows = Civil protection office, with the unit in charge of migration
large-arrivals-plan = Is there a plan, and a unit in charge, for a sudden large arrival of asylum seekers, refugees or migrants?
    .asks = The arrival may be from abroad or from another part of the country. In place: both the plan and the unit exist. Partly: only one of them does, or the arrangements were made for one past arrival and have not been kept up.
    .evidence = Arrivals plan, mandate of the unit in charge, or review of an earlier arrival: look for the date, the person responsible and the trigger for action.
    .example = Montréal created BINAM, its newcomer office, in 2016 after Syrian refugees arrived. A 2017 action plan for asylum seekers followed, to prepare the city for further large arrivals (IOM, MGI: City of Montréal 2019, section 5.1).
    .knows = Unit in charge of migration, with civil protection
area-emergency-action = Emergency action
    .about = Shelter and help while an emergency lasts, and who receives them.
temporary-shelter = Are there arrangements, ready for use, to give temporary shelter to residents displaced by a crisis, migrants included?
    .asks = This is about short-term shelter after a fire, flood or similar event, not permanent housing. In place: sites, staff and rules are settled and nobody is turned away because of nationality or status. Partly: sites exist but the rules or agreements are incomplete, or some migrants are left out.
    .evidence = List of sites with their capacity, agreements with schools, hotels or relief organizations, and admission rules: check that they are still valid.
    .example = Montréal’s 2013 civil security plan includes temporary housing for residents displaced by a crisis. Its Resilient City Strategy also mentions such accommodation (IOM, MGI: City of Montréal 2019, section 5.1).
    .knows = Civil protection or social services department
    .detail-places = Places available
    .detail-places-unit = places
emergency-assistance = Who can receive emergency help from the city in a disaster?
    .asks = Help means food, water, shelter, first aid, clothing or emergency cash given by the city or on its behalf. Answer according to the rules and to actual practice: a document asked for at the door may exclude people. Long-term benefits come under “Migrants’ rights”.
    .evidence = Rules for emergency aid, registration forms, or records of help given in a past disaster: look at the papers required and who was served.
    .knows = Social services department or civil protection office
area-crisis-communication = Crisis communication
crisis-communication = In which languages and through which channels does the city send warnings and crisis messages?
    .asks = Tick every channel that is ready today, even one run by another level of government that the city can use. Tick the first option if spoken or written messages come in at least one language other than the official ones, and name it. If warnings come in the official languages only, tick the last option along with the channels.
    .evidence = Alert protocol, sample messages in each language, or the record of the last drill: note the date, languages and channels.
    .example = Montréal’s warning services use sirens and mobile phone messages based on the provincial alert system. In 2019 they worked in French and English only (IOM, MGI: City of Montréal 2019, section 5.1).
    .knows = Communications department, with civil protection
    .option-several-languages = Languages other than the official ones
    .option-several-languages-name = Which languages?
    .option-sirens = Sirens or loudspeakers
    .option-phone-alerts = Alerts on mobile phones
    .option-radio-television = Radio and television
    .option-community-relays = Community groups that pass messages on
    .option-official-only = Official languages only
area-partners-in-crisis = Partners in crisis
consular-and-partner-agreements = Are there agreements with consulates or other key organizations to help foreign nationals in an emergency?
    .asks = Other key organizations may be the Red Cross or Red Crescent, migrant associations, hospitals or aid agencies. In place: written agreements say who does what. Partly: there is only a contact list, or an agreement binds only one partner among several needed.
    .evidence = Signed agreement, joint protocol or consular contact list: look for the signatories, the tasks of each and the date of the last update.
    .knows = International relations office or civil protection office
area-protection-in-crisis = Protection in crisis
    .about = Children and others who need special care when a crisis comes.
child-protection-in-crisis = Do emergency plans protect migrant children who are unaccompanied, separated from their families or abandoned?
    .asks = Protection means identifying these children, keeping them safe, finding their families and alerting the child protection service. In place: the procedure is written and people are trained for it. Partly: plans protect children in general, or there is a procedure without training, or the reverse.
    .evidence = Child protection procedure in the emergency plan, agreement with the child protection service, or staff training record: note the date and the cases covered.
    .knows = Child protection or social services department
gender-and-vulnerability-in-crisis = Which groups at special risk do the city’s emergency plans take into account?
    .asks = Tick a group only if the plans provide measures for it, such as separate facilities, accessible shelters or home visits. Naming a group in an introduction is not enough. An earlier question covers migrants as such; here, think of differences that affect all residents, migrants included.
    .evidence = Emergency plan, shelter standards or a gender analysis of the plan: quote the measure provided for each group ticked.
    .knows = Civil protection office, with the unit in charge of gender equality
    .option-gender = Women, or needs linked to gender
    .option-disability = People with disabilities
    .option-age = Older people
    .option-other = Another group at risk
    .option-other-name = Which other group?
    .option-none = None of these
area-climate-and-environment = Climate and environment
climate-mobility = Does a climate or resilience plan deal with people moving because of environmental change?
    .asks = The move may be into the city, out of it or within it, because of floods, drought, heat or rising seas. In place: the plan contains measures for such moves. Partly: the plan only recognizes the matter, or its measures would simply be useful if displacement occurred.
    .evidence = Climate adaptation plan, resilience strategy or risk study: look for the section on displacement or relocation and the period covered.
    .example = Some measures in Montréal’s climate adaptation plan would serve if the climate or a damaged environment forced people to move (IOM, MGI: City of Montréal 2019, section 5.1).
    .knows = Environment, climate or resilience office
area-after-the-crisis = After the crisis
recovery = Are migrants and displaced people included in recovery measures after a crisis?
    .asks = Recovery covers housing, jobs, replacement of papers, a safe way home and support for host communities. In place: the rules admit migrants and displaced people and the measures reach them. Partly: only some measures are open to them, or only some groups qualify.
    .evidence = Recovery plan, eligibility rules for rebuilding or income support, or a report on people helped: look for conditions of status or residence.
    .knows = Housing or social development department, with civil protection
## 6 Safe, orderly and regular migration
section-safe-migration = Safe, orderly and regular migration
    .about = This dimension looks at the safety of migrants in the city: their contact with police and services, and protection from trafficking and smuggling. It also covers return, reintegration and the city’s voice in immigration policy.
    .needed = Police or public safety department, social services department, legal department, unit in charge of migration.
area-safe-contact-with-authorities = Safe contact with authorities
    .about = How officers are trained to deal with everyone fairly, and what happens when they do not.
police-training = Are local police or enforcement officers trained on diversity and intercultural relations?
    .asks = This covers police and inspectors who serve in the city, whoever employs them. In place: the training is regular and reaches most officers. Partly: it is voluntary, was given once or covers only recruits. Training for other city staff comes under “Migrants’ rights”.
    .evidence = Training plan or course outline, attendance figures or agreement with a police school: note the year and the share of officers reached.
    .example = Courses on diversity and intercultural relations are part of police training in Montréal (IOM, MGI: City of Montréal 2019, section 6.1).
    .knows = Training unit of the police or municipal guard
    .detail-trained = Officers trained
    .detail-trained-unit = people
anti-profiling = Is there a policy against racial or social profiling by officers, with a way for people to complain?
    .asks = Profiling means treating people as suspects because of their origin, colour or social situation. In place: both the policy and the complaints procedure exist and people can find them. Partly: only one of them exists, or officers receive training on the subject without a policy.
    .evidence = Policy or plan against profiling, complaints procedure, or yearly complaint figures: note the date, the body that decides and what follows a complaint.
    .example = Under the Montréal police plan for 2018–2021, the basic training of all officers at Quebec’s police academy came to cover racial and social profiling (IOM, MGI: City of Montréal 2019, section 6.1).
    .knows = Police professional standards unit or ombudsperson
area-safe-access-to-services = Safe access to services
    .about = Using services and reporting crime without fear, whatever one’s immigration status.
fear-free-access = Can people use city services without being asked about their immigration status or reported because of it?
    .asks = Think of libraries, sports, permits, housing help and every other service run by the city. In place: a rule binds all services and staff know it. Partly: only some services follow it, or it rests on habit. Name any exception required by law.
    .evidence = Council decision, fear-free access policy or staff instructions: look for the clauses on asking about, recording and passing on immigration status.
    .example = Montréal announced a fear-free access policy in its 2018–2021 plan (IOM, MGI: City of Montréal 2019, section 6.1). In New York City, staff are limited in when they may ask about status or disclose it (City of New York, Executive Order 41 of 2003).
    .knows = Unit in charge of migration or legal department
    .detail-exceptions = Exceptions to the rule
safe-reporting = Can people with irregular or precarious immigration status report crime or abuse without the risk of being reported themselves?
    .asks = This is about victims and witnesses who fear that contact with the authorities may lead to removal. In place: a written rule or a trusted unit protects them in the whole city. Partly: protection covers certain crimes or districts, or rests on informal practice.
    .evidence = Police protocol, mandate of the reporting unit or figures on cases: look for the clause that bars passing status on to immigration authorities.
    .example = In 2019 Montréal was preparing a unit for reporting abuse without risk (IOM, MGI: City of Montréal 2019, section 2.1). Since 2013 Amsterdam police have let victims without regular status report crime and leave freely (Moving Cities, moving-cities.eu).
    .knows = Police victim unit or unit in charge of migration
    .detail-who-and-where = Who may report, and to whom
services-for-irregular-status = Which services designed for people with irregular or precarious immigration status does the city support?
    .asks = Support may be money, premises, staff or a service run by the city itself. Tick only services designed for people in this situation, even if others may also use them. General services that happen to be open to everyone come under “Migrants’ rights”.
    .evidence = Grant decision, agreement with the organization or its yearly report: note the year, the amount and the people the service is meant for.
    .example = Montréal supports a legal aid clinic and a health clinic reserved for migrants with precarious status (IOM, MGI: City of Montréal 2019, section 6.1).
    .knows = Social development department or unit in charge of migration
    .option-health = Health care
    .option-legal = Legal help
    .option-shelter = Shelter
    .option-other = Another service
    .option-other-name = Which other service?
    .option-none = None of these
area-influence-on-immigration-policy = Influence on immigration policy
voice-in-immigration-policy = Is the city heard when other levels of government decide on immigration rules, numbers or settlement?
    .asks = The city may speak for itself or through an association of cities. In place: it is consulted regularly, by law, agreement or settled practice. Partly: this happens only now and then, or on one subject such as settlement.
    .evidence = Briefs, letters or minutes of hearings, or membership of a joint committee: note the date, the subject and any reply received.
    .example = Montréal takes part in public hearings on immigration policy held by Quebec’s National Assembly. Federal consultations reach cities through bodies such as the Federation of Canadian Municipalities (IOM, MGI: City of Montréal 2019, section 6.1).
    .knows = Intergovernmental relations office or mayor’s office
area-trafficking-in-persons = Trafficking in persons
    .about = Preventing trafficking, helping its victims, and knowing how much of it there is.
anti-trafficking-plan = Is an anti-trafficking strategy or plan of the city or its police in force now?
    .asks = Trafficking in persons means recruiting, moving or holding people by force, deception or abuse of their situation in order to exploit them, with or without crossing a border. In place: an approved plan covers today’s date. Partly: it deals with one form only or is part of a wider plan. A plan that has ended does not count.
    .evidence = Strategy, police plan or council decision: check the start and end dates, the forms of trafficking covered and who is responsible.
    .example = Montréal’s police had a plan for 2014–2016 on prostitution and trafficking for sexual exploitation. No new one followed it by 2019 (IOM, MGI: City of Montréal 2019, section 6.2).
    .knows = Police or public safety department
    .detail-period = Period covered
trafficking-forms-covered = Which forms of trafficking do the city’s actions cover?
    .asks = Count actions as well as plans: prevention, inspections, training, help for victims. Tick a form only if at least one current action is aimed at it. If the action is meant for children, tick “Child trafficking” as well as the form of exploitation.
    .evidence = Plan excerpts, activity reports or agreements with partner organizations: note for each form ticked the action, its date and who carries it out.
    .example = In 2019 Montréal’s actions concerned sexual exploitation; other forms of trafficking were not covered (IOM, MGI: City of Montréal 2019, section 6.1).
    .knows = Police, with the social services department
    .option-sexual = Sexual exploitation
    .option-labour = Forced labour
    .option-domestic-work = Exploitation in domestic work
    .option-begging-crime = Forced begging or crime
    .option-child = Child trafficking
    .option-other = Another form
    .option-other-name = Which other form?
    .option-none = None of these
victim-assistance = Is there an agreed procedure to identify, refer, shelter and assist victims of trafficking?
    .asks = An agreed procedure says who spots a possible victim, whom to call, and who offers shelter, care and legal help. In place: partners have agreed to it in writing and use it. Partly: a step is missing or some victims, such as men or children, are left out.
    .evidence = Referral protocol, agreement with shelters or case figures: look for the partners, the shelter places and the conditions for receiving help.
    .knows = Social services department, with the police
trafficking-prevention = Does the city work to prevent trafficking by warning the public and exposed sectors and by meeting partners?
    .asks = Exposed sectors include hotels, construction, farming, care work and entertainment. In place: the work continues over time and reaches both the public and these sectors, with partners. Partly: there is only a single event, only one sector is reached, or meetings have no follow-up.
    .evidence = Campaign material, meeting records, training for businesses or commissioned research: note the date, the audience and the partners.
    .example = In April 2018 Montréal held three working meetings with partners on the safety of women and girls: awareness, field work and tourism (IOM, MGI: City of Montréal 2019, section 6.1).
    .knows = Public safety, gender equality or social services department
trafficking-data = Are studies or figures on trafficking and smuggling produced regularly for the whole city and published?
    .asks = The city, its police or a research partner may produce them. In place: they are regular, cover the whole city and are public. Partly: one of these is missing; for example, there are internal reports only, or only some districts or one form of trafficking are covered.
    .evidence = Study, police report or statistics page: note the date, the area and forms covered, and whether anyone can read it.
    .example = Montréal’s police draw up regular internal reports and sometimes publish neighbourhood studies on sexual exploitation. By 2019, no study was more recent than 2015 (IOM, MGI: City of Montréal 2019, section 6.2).
    .knows = Police analysis unit or public safety department
    .detail-last-study = Year of the last study
area-smuggling-of-migrants = Smuggling of migrants
anti-smuggling = Does the city work with the competent authorities against the smuggling of migrants while protecting the people smuggled?
    .asks = Smuggling of migrants means arranging illegal entry into a country for profit; unlike trafficking, it does not by definition involve exploitation. In place: joint action exists and the people smuggled are referred to help. Partly: only one of these two sides is covered.
    .evidence = Joint protocol, record of cooperation with border or criminal police, or referral practice: look for the clause on protecting the people smuggled.
    .knows = Police or public safety department
area-return-and-reintegration = Return and reintegration
return-and-reintegration = Does the city help people coming back from abroad, or migrants who choose to return, to settle again?
    .asks = Help may be counselling, housing, school places, work or contact with return programmes. It covers the city’s own people coming home and migrants who choose to go back to their country. In place: help is organized and known. Partly: it serves one group or depends on a single project.
    .evidence = Programme description, agreement with a return organization, or figures on people helped: note the groups served and the funding period.
    .example = In March 2010 Guarulhos, Brazil, took over a post at its airport for people deported, refused entry or returning by choice, and for possible trafficking victims (ACE Guarulhos, aceguarulhos.com.br, June 2011).
    .knows = Social services department or international relations office
area-safe-and-regular-routes = Safe and regular routes
safe-route-information = Does the city inform residents about legal routes for migration and about the risks of unsafe migration?
    .asks = Residents may be thinking of leaving, wish to bring in relatives or want to put their status in order. In place: the information is up to date and easy to find, and covers both routes and risks. Partly: only one of these is covered, or only during a campaign.
    .evidence = Information point, web page, leaflet or campaign report: note the date, the languages and where people find it.
    .knows = Unit in charge of migration, information desk or youth department

## Glossary

term-area-with-potential = areas with potential for further development
    .definition = The words of the Local MGI for matters on which little or nothing is in place yet. They point to possible next steps and do not judge the city.
    .source = IOM, MGI: City of Montréal 2019, introduction
    .forms = area with potential for further development
    .avoid = weak area|weak areas|area of weakness|areas of weakness|weak point|weak points|area for improvement|areas for improvement|poor performance

term-asylum-seeker = asylum seeker
    .definition = A person who has asked a country for protection as a refugee and is waiting for a final decision. The person may or may not be recognized as a refugee.
    .source = IOM, Glossary on Migration, 2019
    .forms = asylum seekers|asylum-seeker|asylum-seekers
    .avoid = bogus refugee|bogus refugees|bogus asylum seeker|bogus asylum seekers

term-bilateral-labour-agreement = bilateral labour agreement
    .definition = A binding agreement between two countries on how workers from one are recruited, employed and protected in the other. Cities seldom sign one but feel its effects.
    .source = ILO, Migration for Employment Recommendation (Revised), 1949 (No. 86), annex
    .forms = bilateral labour agreements|bilateral labour migration agreement|bilateral labour migration agreements

term-civil-protection = civil protection
    .definition = The services and plans that prepare for disasters such as floods or fires, warn, rescue and shelter people, and help life return to normal.
    .source = Framework Convention on Civil Defence Assistance, 2000, article 1
    .forms = civil defence

term-consular-assistance = consular assistance
    .definition = Help that a consulate gives to citizens of its own country abroad, for example when they lose their papers, are arrested or have to leave a disaster area.
    .source = Vienna Convention on Consular Relations, 1963, articles 5 and 36
    .forms = consular protection|consulate|consulates

term-decent-work = decent work
    .definition = Productive work that is freely chosen, safe and fairly paid, with social protection, equal treatment and the right to organize.
    .source = ILO, Declaration on Social Justice for a Fair Globalization, 2008
    .forms = decent job|decent jobs|decent working conditions

term-decentralization = decentralization
    .definition = The transfer of powers, tasks and money from national government to regional and local authorities that decide on their own responsibility. Carrying out orders from above does not count.
    .source = OECD, Making Decentralisation Work: A Handbook for Policy-Makers, 2019
    .forms = decentralisation|decentralized|decentralised

term-diaspora = diaspora
    .definition = People who live outside their country of origin, or whose family came from it, and who keep ties with it. They need not hold its citizenship.
    .source = IOM, Glossary on Migration, 2019
    .forms = diasporas|diaspora group|diaspora groups

term-dimension = dimension
    .definition = One of the six parts of the Local MGI. Each looks at one side of local migration governance, for example migrants’ rights or partnerships.
    .source = IOM, MGI: City of Montréal 2019
    .forms = dimensions

term-displaced-person = displaced person
    .definition = A person who has had to leave home because of conflict, violence, human rights violations or a disaster, whether or not a border was crossed.
    .source = IOM, Glossary on Migration, 2019
    .forms = displaced persons|displaced people|displaced resident|displaced residents

term-earmarked-transfer = earmarked transfer
    .definition = Money from a higher level of government that the city may use only for a purpose set in advance, such as schools or roads.
    .source = Council of Europe, European Charter of Local Self-Government, 1985, article 9
    .forms = earmarked transfers|earmarked grant|earmarked grants|earmarked

term-emigrant = emigrant
    .definition = A person who has left one country to live in another, as seen from the country of departure.
    .source = IOM, Glossary on Migration, 2019
    .forms = emigrants

term-evidence = evidence
    .definition = A document or published source with which others can check an answer: a by-law, a plan, a budget line, service figures. Note its date and page.
    .source = IOM, MGI: City of Montréal 2019, the process, step 2 (data collection)
    .forms = piece of evidence|pieces of evidence

term-fair-recruitment = fair recruitment
    .definition = Hiring that obeys the law, states the terms honestly and charges the worker no fees. Unfair recruitment works through debt, false promises or papers taken away.
    .source = ILO, General Principles and Operational Guidelines for Fair Recruitment, 2019
    .forms = unfair recruitment|ethical recruitment|fair and ethical recruitment

term-family-reunification = family reunification
    .definition = The admission of close relatives, under conditions set by national law, so that a family separated by migration can live together again.
    .source = IOM, Glossary on Migration, 2019
    .forms = family reunion|bringing family members|bring in relatives

term-fear-free-access = fear-free access
    .definition = A city rule under which people use services without being asked about their immigration status or reported because of it. Some such cities call themselves sanctuary cities.
    .source = IOM, MGI: City of Montréal 2019, section 6.1
    .forms = access without fear|sanctuary city|sanctuary cities

term-forced-labour = forced labour
    .definition = Work or service that a person has not freely agreed to and does under threat. Debt, papers taken away or fear of removal can serve as a threat.
    .source = ILO, Forced Labour Convention, 1930 (No. 29), article 2
    .forms = forced labor

term-global-compact-migration = Global Compact for Migration
    .definition = A framework adopted by most United Nations Member States in 2018, with 23 objectives for working together on migration. It is not legally binding, and cities can endorse it.
    .source = United Nations, General Assembly resolution 73/195, 2018
    .forms = Global Compact for Safe, Orderly and Regular Migration
    .avoid = Global Compact on Migration|Global Migration Compact|UN Migration Pact

term-global-compact-refugees = Global Compact on Refugees
    .definition = A United Nations framework of 2018 for sharing the protection of refugees more fairly among countries and for supporting host communities. It is not legally binding.
    .source = United Nations, A/73/12 (Part II) and General Assembly resolution 73/151, 2018
    .avoid = Global Compact for Refugees

term-good-practice = good practice
    .definition = A measure that has proved useful in one place and from which others can learn. It is an example, not a model to be copied everywhere.
    .source = IOM, MGI: City of Montréal 2019, introduction
    .forms = good practices
    .avoid = best practice|best practices

term-hate-crime = hate crime
    .definition = A criminal offence committed out of prejudice against a group, for example because of the victim’s origin, religion or sexual orientation.
    .source = OSCE, Ministerial Council Decision No. 9/09 on Combating Hate Crimes, 2009
    .forms = hate crimes|hate crimes or incidents|hate incident|hate incidents

term-host-community = host community
    .definition = The population and institutions of the place that receives displaced people or other migrants, often for a time.
    .source = IOM, Glossary on Migration, 2019
    .forms = host communities|receiving community|receiving communities

term-immigrant = immigrant
    .definition = A person who has come to a country from another one to live there, as seen from the country of arrival.
    .source = IOM, Glossary on Migration, 2019
    .forms = immigrants

term-immigration-status = immigration status
    .definition = A person’s position under immigration law: visitor, student, permanent resident or refugee, for example. It often decides whether the person may stay, work or use services.
    .source = IOM, Glossary on Migration, 2nd edition, 2011
    .forms = immigration statuses|migration status

term-inclusion = inclusion
    .definition = The removal of barriers so that all residents, whatever their origin or status, can take part in the economic, social, cultural and civic life of the city.
    .source = IOM, Glossary on Migration, 2019
    .forms = social inclusion

term-indicator = indicator
    .definition = A question of the Local MGI, with its answer. It shows whether a measure is in place; it gives no score and ranks no city.
    .source = IOM, MGI: City of Montréal 2019, introduction
    .forms = indicators

term-integration = integration
    .definition = A process in which migrants and the society they have joined adapt to each other. Migrants gain access to work, schooling and housing and take part in public life.
    .source = IOM, Glossary on Migration, 2019

term-internal-migrant = internal migrant
    .definition = A person who has moved from one part of a country to another to live there, for a time or for good, without crossing a border.
    .source = IOM, Glossary on Migration, 2019
    .forms = internal migrants|internal migration

term-internally-displaced-person = internally displaced person
    .definition = A person forced to flee home by conflict, violence, human rights violations or disaster, who has not crossed an international border.
    .source = Guiding Principles on Internal Displacement, 1998
    .forms = internally displaced persons|internally displaced people|IDP|IDPs
    .avoid = internal refugee|internal refugees

term-intersectional-analysis = intersectional analysis
    .definition = A study of how a programme affects people with several disadvantages at once, such as gender, origin, disability or low income. It shows what a look at gender alone would miss.
    .source = UN Women and UNPRPD, Intersectionality Resource Guide and Toolkit, 2022
    .forms = intersectional analyses|gender or intersectional analysis|gender and intersectional analysis|gender-based and intersectional analysis|intersectionality

term-iom = International Organization for Migration (IOM)
    .definition = The United Nations agency for migration, founded in 1951. It developed the Migration Governance Indicators and applies them with governments and cities.
    .source = Constitution of the International Organization for Migration, 1953; General Assembly resolution 70/296, 2016
    .forms = International Organization for Migration|IOM

term-irregular-situation = migrant in an irregular situation
    .definition = A person who has entered or stays in a country without the authorization its law requires. The situation is irregular; a person is never illegal.
    .source = IOM, Glossary on Migration, 2019
    .forms = migrants in an irregular situation|people in an irregular situation|irregular situation|irregular status|irregular immigration status|people without regular status|without regular status|people without status
    .avoid = illegal migrant|illegal migrants|illegal immigrant|illegal immigrants|illegal alien|illegal aliens|illegal migration|illegal immigration

term-local-authority = local authority
    .definition = The elected or appointed body that governs a city, municipality or district and answers for its services, together with its staff.
    .source = UN-Habitat, International Guidelines on Decentralisation and Access to Basic Services for All, 2009
    .forms = local authorities|local government|local governments

term-local-mgi = Local Migration Governance Indicators (Local MGI)
    .definition = A voluntary exercise in which a city takes stock of its work on migration with IOM and discusses the results. It gives no score and does not compare cities.
    .source = IOM, MGI: City of Montréal 2019, introduction
    .forms = Local Migration Governance Indicators|Local MGI
    .avoid = Migration Governance Index|MGI score|MGI scores|MGI ranking

term-mainstreaming = mainstreaming
    .definition = Dealing with migration in plans on other subjects too, such as housing, land use or climate, instead of leaving it to one plan of its own.
    .source = Global Migration Group, Mainstreaming Migration into Development Planning, 2010
    .forms = migration mainstreaming|mainstreamed

term-mandate = mandate
    .definition = The power to decide on a matter, given by law to a level of government. What is missing outside the city’s mandate is a subject for dialogue with other levels.
    .source = Council of Europe, European Charter of Local Self-Government, 1985, article 4
    .forms = mandates|jurisdiction|competence|competences|division of powers

term-migof = Migration Governance Framework (MiGOF)
    .definition = IOM’s framework of 2015 for well-governed migration, with three principles and three objectives. The six dimensions of the Local MGI follow them.
    .source = IOM Council, C/106/40, 2015
    .forms = Migration Governance Framework|MiGOF

term-migrant = migrant
    .definition = Anyone who has left the place where they used to live in order to live elsewhere, at home or abroad, whatever the reason or length of stay.
    .source = IOM, Glossary on Migration, 2019
    .forms = migrants|international migrant|international migrants

term-migration-governance = migration governance
    .definition = The laws, institutions, policies and practices with which authorities at every level deal with migration and protect the rights of migrants.
    .source = IOM, Glossary on Migration, 2019
    .forms = governance of migration

term-mobility-dimension-of-crises = mobility dimension of crises
    .definition = How disasters, conflicts and other crises make people move, and how migrants and displaced people are warned, sheltered and helped.
    .source = IOM Council, Migration Governance Framework, C/106/40, 2015, objective 2
    .forms = mobility dimensions of crises

term-multi-stakeholder-consultation = multi-stakeholder consultation
    .definition = The third step of the Local MGI. Authorities, migrants, civil society, universities and others discuss the draft results together, correct them and add to them.
    .source = IOM, MGI: City of Montréal 2019, the process, step 3
    .forms = multi-stakeholder consultations|multi-stakeholder discussion|multi-stakeholder discussions

term-new-urban-agenda = New Urban Agenda
    .definition = A United Nations agenda of 2016 for fair, safe and sustainable cities. It calls for the rights of migrants, refugees and displaced people to be respected, whatever their status.
    .source = United Nations, General Assembly resolution 71/256, 2016, paragraph 28

term-newcomer = newcomer
    .definition = A person who came recently from abroad to live in the city. Each city says how many years it counts as recent.
    .source = IOM, MGI: City of Montréal 2019, section 2.1
    .forms = newcomers

term-one-stop-shop = one-stop shop
    .definition = One place with staff where people can reach several services, if possible of different levels of government, without going from office to office.
    .source = OECD, One-Stop Shops for Citizens and Business, 2020
    .forms = one-stop shops|one-stop-shop|one-stop-shops

term-plain-language = plain language
    .definition = Writing in which readers easily find and understand what they need, thanks to everyday words, short sentences and a clear order. It helps most those who are still learning the language.
    .source = ISO 24495-1:2023, Plain language

term-precarious-immigration-status = precarious immigration status
    .definition = A right to stay that is temporary, conditional or easily lost, for example while a request is pending or when it depends on one employer. Some authors include having no status.
    .source = Goldring, Berinstein and Bernhard, Institutionalizing precarious migratory status in Canada, 2009
    .forms = precarious immigration statuses|precarious status|precarious migratory status

term-racial-profiling = racial profiling
    .definition = Treating people as suspects because of their colour, origin or religion and not because of what they do. Social profiling rests on poverty or homelessness instead.
    .source = UN Committee on the Elimination of Racial Discrimination, General Recommendation No. 36, 2020
    .forms = racial or social profiling|racial and social profiling|social profiling|profiling

term-recognition-of-qualifications = recognition of qualifications
    .definition = A decision of the competent body that a diploma or skill gained abroad is valid for studying or working here. The city can inform and guide but rarely decides.
    .source = Global Compact for Migration, 2018, objective 18
    .forms = recognition of skills|recognition of foreign qualifications|qualifications from abroad

term-referral-protocol = referral protocol
    .definition = A written agreement of police, services and associations on who identifies a person in need, such as a victim of trafficking, where they are sent and who helps.
    .source = OSCE/ODIHR, National Referral Mechanisms: A Practical Handbook, 2004
    .forms = referral protocols|referral mechanism|referral mechanisms|referral practice

term-refugee = refugee
    .definition = A person outside their own country with good reason to fear persecution for race, religion, nationality, social group or political opinion. Regional treaties and some national laws also protect people fleeing war or widespread violence.
    .source = Convention relating to the Status of Refugees, 1951, article 1
    .forms = refugees
    .avoid = economic refugee|economic refugees|climate refugee|climate refugees|environmental refugee|environmental refugees

term-regular-route = regular route
    .definition = A lawful way to enter and stay in another country: a visa for work, study or family, for example, or the resettlement of a refugee.
    .source = Global Compact for Migration, 2018, objective 5
    .forms = regular routes|safe and regular routes|legal route|legal routes|regular pathway|regular pathways

term-regular-status = regular status
    .definition = The situation of a person whom the law or a treaty allows to enter the country, to stay there and, for a migrant worker, to do paid work. A visa, a permit or refugee status may confer it.
    .source = International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families, 1990, article 5
    .forms = regular immigration status|regular situation|people with regular status

term-remittances = remittances
    .definition = Money that migrants send on their own account, mostly to relatives in their country of origin.
    .source = IOM, Glossary on Migration, 2019
    .forms = remittance|sending money home

term-resilience = resilience
    .definition = The ability of a city and its people to withstand a shock such as a flood, keep essential services going, recover and prepare better for the next one.
    .source = United Nations, terminology relating to disaster risk reduction, A/71/644, 2016
    .forms = resilient

term-return-and-reintegration = return and reintegration
    .definition = Going back to one’s country or place of origin, by choice or not, and finding one’s place there again: housing, work, school and social ties.
    .source = Global Compact for Migration, 2018, objective 21
    .forms = reintegration|return programme|return programmes

term-returnee = returnee
    .definition = A person who has come back to their country or place of origin after living elsewhere, by choice or because they had to.
    .source = IOM, Glossary on Migration, 2019
    .forms = returnees

term-safe-orderly-regular-migration = safe, orderly and regular migration
    .definition = Migration that follows known rules, with the authorizations required and without danger to life, health or rights. It is the subject of SDG target 10.7.
    .source = United Nations, Transforming Our World: the 2030 Agenda for Sustainable Development, 2015, target 10.7
    .forms = orderly, safe, regular and responsible migration|safe, orderly and dignified migration

term-sdg-10-7-2 = SDG indicator 10.7.2
    .definition = A United Nations indicator of countries’ migration policies, in six domains from rights to safe migration. National governments answer it; the Local MGI asks cities about similar matters.
    .source = UN DESA and IOM, metadata of SDG indicator 10.7.2
    .forms = indicator 10.7.2

term-separated-child = separated child
    .definition = A child who is apart from both parents and from any former guardian, but may be with other adult relatives.
    .source = UN Committee on the Rights of the Child, General Comment No. 6, 2005, paragraph 8
    .forms = separated children|separated from their families|separated from their family

term-smuggling-of-migrants = smuggling of migrants
    .definition = Arranging for profit a person’s illegal entry into a country of which they are neither a citizen nor a permanent resident. Unlike trafficking, it does not by definition involve exploitation.
    .source = Protocol against the Smuggling of Migrants by Land, Sea and Air, 2000, article 3
    .forms = migrant smuggling|smuggling|people smuggled
    .avoid = trafficking of migrants|migrant trafficking|people smuggling|human smuggling

term-social-cohesion = social cohesion
    .definition = The trust and ties that let people of different origins live together, share in public life and settle disagreements peacefully.
    .source = IOM, Glossary on Migration, 2019

term-stateless-person = stateless person
    .definition = A person whom no country regards as its citizen under its law. Without papers, studying, working, marrying or travelling can become difficult.
    .source = Convention relating to the Status of Stateless Persons, 1954, article 1
    .forms = stateless persons|stateless people|statelessness

term-sustainable-development-goals = Sustainable Development Goals (SDGs)
    .definition = The 17 goals that all United Nations Member States adopted in 2015 and aim to reach by 2030. Target 10.7 concerns migration; goal 11 concerns cities.
    .source = United Nations, General Assembly resolution 70/1, 2015
    .forms = Sustainable Development Goals|Sustainable Development Goal|SDG|SDGs|2030 Agenda

term-trafficking-in-persons = trafficking in persons
    .definition = Recruiting, moving or holding a person by force, deception or abuse of their situation in order to exploit them. No border need be crossed; with children, no force or deception is needed.
    .source = Palermo Protocol (United Nations, 2000), article 3
    .forms = human trafficking|trafficking in human beings|trafficking|child trafficking|anti-trafficking
    .avoid = people trafficking|trade in human beings

term-unaccompanied-child = unaccompanied child
    .definition = A child or adolescent without parents, other relatives or any adult who is responsible for them by law or custom.
    .source = UN Committee on the Rights of the Child, General Comment No. 6, 2005, paragraph 7
    .forms = unaccompanied children|unaccompanied minor|unaccompanied minors|children who are unaccompanied

term-unconditional-transfer = unconditional transfer
    .definition = Money from a higher level of government that the city may spend as it chooses, because no purpose is set in advance.
    .source = OECD, Making Decentralisation Work: A Handbook for Policy-Makers, 2019
    .forms = unconditional transfers|freely usable transfer|freely usable transfers|general-purpose transfer|general-purpose transfers

term-well-developed-area = well-developed areas
    .definition = The words of the Local MGI for matters on which measures are in place, as the answers and the evidence show.
    .source = IOM, MGI: City of Montréal 2019, introduction
    .forms = well-developed area

term-whole-of-government-approach = whole-of-government approach
    .definition = Work across departments and levels of government so that their migration policies fit together and nobody acts alone.
    .source = IOM Council, Migration Governance Framework, C/106/40, 2015, principle 2
    .forms = whole-of-government|whole of government approach

term-xenophobia = xenophobia
    .definition = Hostility towards people because they are, or are thought to be, foreign to the community. It may show in words, rules or violence.
    .source = IOM, Glossary on Migration, 2019
    .forms = xenophobic
