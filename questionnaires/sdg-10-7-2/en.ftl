### SDG indicator 10.7.2: every text in English. Wording of this project; sub-categories and answers after the metadata of UN DESA and IOM, 31 March 2023.

questionnaire = SDG indicator 10.7.2: migration policies

## Scales

scale-access = Access
    .option-whatever-status = Yes, whatever their status
    .option-regular-status = Yes, only with regular status
    .option-regular-status-exists = Non-nationals with regular immigration status are treated on the same terms as nationals.
    .option-regular-status-missing = Non-nationals without regular immigration status are not treated on the same terms.
    .option-no = No
scale-measure = Measure
    .option-yes = Yes
    .option-no = No

## Context

section-context = Reporting context
    .about = Who answers, for which year, and in what setting. These answers describe the country and its reporting; no findings are drawn from them.
area-reporting = Reporting
reference-year = Which year do the answers describe?
    .asks = Give the year in which the answers hold true, usually the latest complete one. A law or measure counts if it was in force in that year. Use the same year throughout.
    .evidence = The letter that opened the reporting round, or the decision of the body that reports, with the reference date.
    .knows = Body that coordinates the reply
reporting-body = Which body answers on behalf of the government?
    .asks = Name the ministry, agency or office that compiles the reply and signs it off. Other bodies that contribute come in the next question. There is no need to name people.
    .evidence = The letter or decision that gives the body this task, with its date.
    .knows = Ministry of foreign affairs or body in charge of migration policy
    .detail-unit = Unit that compiles the reply
contributing-bodies = Which other bodies supplied or checked answers, and on what?
    .asks = Migration policy touches health, education, labour, social protection, justice, foreign affairs, civil protection and statistics. List each ministry, agency or office with the subjects it covered and the date. Note also whom you still have to ask.
    .evidence = Written replies, minutes of meetings or letters of approval, with dates.
    .knows = Body that coordinates the reply
area-last-report = Last report
last-report = To which round of the United Nations Inquiry among Governments did the government last reply on international migration?
    .asks = The data of this indicator come from the Inquiry among Governments on Population and Development. A reply counts if it dealt with the part on international migration. Other reports to the United Nations do not count here.
    .evidence = The questionnaire as sent, the acknowledgement, or the country’s entry in the World Population Policies database, with the date.
    .knows = Ministry of foreign affairs, permanent mission or statistics office
    .option-later = A round after 2021
    .option-thirteenth = Thirteenth, 2020–2021
    .option-twelfth = Twelfth, 2018–2019
    .option-none = None of these rounds
    .detail-year = Year of the reply
    .detail-reference = Reference or link
area-migration-setting = Migration setting
migration-profile = In which ways does international migration concern the country today?
    .asks = Tick every way that matters for national policy; a few single cases do not make one. Origin: people leave to live abroad. Transit: people pass through. Destination: people come to live here. Return: nationals come back from abroad.
    .evidence = A migration profile, study or statistics that show it, with the year.
    .knows = Body in charge of migration policy or statistics office
    .option-origin = Country of origin
    .option-transit = Country of transit
    .option-destination = Country of destination
    .option-return = Country of return
migrant-population = How many international migrants live in the country?
    .asks = Count residents born in another country. If your source records nationality instead of birthplace, use it and say so under the source. Refugees are included where the source includes them.
    .evidence = A census or population register table, or an estimate by the statistics office or the United Nations, with its year.
    .knows = Statistics office
    .unit = people
    .detail-share = Share of the population
    .detail-share-unit = %
    .detail-year = Year of the figures
    .detail-source = Source
shared-powers = Which migration matters are decided or carried out by regional or local authorities?
    .asks = In many countries schools, health care, social assistance or integration are not for the national government alone. For each such matter, name the level and the text that gives it the power. If everything is decided nationally, say so.
    .evidence = The constitution, or the law that shares out the powers, with the article and the date of the version in force.
    .knows = Ministry of justice or of the interior

## 1 Migrants’ rights

section-rights = Migrants’ rights
    .about = This dimension looks at whether people who are not nationals, including stateless people, have the same access as nationals to services, benefits and rights. What matters is the right itself, and whether it depends on immigration status.
area-health-and-education = Health and education
essential-health-care = Does the government give non-nationals the same access as nationals to essential or emergency health care?
    .asks = Equal access to one of the two, essential or emergency care, is enough; other treatment does not count. “Whatever their status”: people in an irregular situation are treated on the same terms. “Only with regular status”: a visa or residence permit is required.
    .evidence = Health act, hospital rules or ministry circular: look for the clause on who is treated, who pays and what proof of status is asked for.
    .knows = Ministry of health
public-education = Does the government give non-nationals the same access as nationals to public education?
    .asks = Think above all of school at the compulsory age. “Whatever their status”: no proof of residence status is needed to enrol. If the rules differ from one level of education to another, answer for compulsory schooling and say so in the notes.
    .evidence = Education act, enrolment rules or ministry circular: look for the papers required and for the rule on children without regular status.
    .knows = Ministry of education
area-work-and-social-protection = Work and social protection
equal-pay = Does the government ensure that non-nationals have the same right as nationals to equal pay for equal work?
    .asks = The question is about the right and the means to claim it, not about wage statistics. “Whatever their status”: a person who works without a permit can also claim the pay due. “Only with regular status”: the claim depends on a permit.
    .evidence = Labour code, equal treatment act or labour inspection guidance: look for clauses on nationality and on work without a permit.
    .knows = Ministry of labour or labour inspectorate
social-protection = Does the government give non-nationals the same access as nationals to social protection?
    .asks = Social protection covers insurance paid from contributions as well as social assistance: pensions, family, sickness or unemployment benefits, for example. A waiting period that applies to everyone is no restriction. If access differs between benefits, answer for most of them and say so in the notes.
    .evidence = Social security and social assistance acts, or the institution’s guidance: look for conditions of nationality, residence or permit.
    .knows = Ministry of social affairs or social security institution
area-justice = Justice
access-to-justice = Does the government give non-nationals the same access as nationals to justice?
    .asks = Access means going to court, being heard, lodging complaints and receiving legal aid where nationals can. “Whatever their status”: people in an irregular situation can do so on the same terms. Appeals against removal from the country are not enough.
    .evidence = Constitution, code of procedure or legal aid act: look for the clause on who may go to court and who receives legal aid.
    .knows = Ministry of justice

## 2 Whole-of-government approach

section-whole-of-government = Whole-of-government approach
    .about = This dimension looks at the institutions, policies and strategies by which the government governs immigration or emigration, and at whether policy rests on evidence. The question is whether they exist, not how well they work.
area-responsible-institution = Responsible institution
dedicated-agency = Does the government have a dedicated agency to carry out national migration policy?
    .asks = It may be a ministry, a department or an agency, as long as carrying out migration policy is its stated task. Yes: it has been set up by law or decision and is at work. A committee that only coordinates comes under “Cooperation and partnerships”.
    .evidence = Founding law or decree, organization chart or annual report: look for the date and the clause on its task.
    .knows = Body in charge of migration policy or head of government’s office
    .detail-name = Name of the agency
    .detail-year = Year it was set up
area-policies-and-strategies = Policies and strategies
regular-pathways-policy = Does a national policy or strategy set out regular pathways for migration, including migration for work?
    .asks = Regular pathways are the legal ways in which people may move to live, work, study or join their family abroad. Yes: an approved text is in force and covers labour migration. It may be part of a wider plan; a draft does not count.
    .evidence = Policy, strategy or law: look for the chapter on pathways and labour migration, the date of approval and the period covered.
    .knows = Body in charge of migration policy, with the ministry of labour
    .detail-title = Title of the text
    .detail-period = Period covered
integration-policy = Does the government have a national policy or strategy that helps immigrants to be included or to integrate?
    .asks = Such a text sets aims for the life of immigrants in the country: language, work, school, housing or taking part in public life, for example. Yes: it has been approved and is in force. Separate projects without a national text do not count.
    .evidence = Policy, strategy or action plan: look for its aims, the groups covered, the date of approval and the period covered.
    .knows = Ministry in charge of integration or social affairs
    .detail-title = Title of the text
    .detail-period = Period covered
area-gender-and-data = Gender and data
gender-responsive-policy = Does the government have formal mechanisms to make migration policy gender-responsive?
    .asks = Formal means laid down in a rule, procedure or mandate: a gender impact assessment, a focal point or a review by the gender equality body, for example. They take account of the different situations of women and men, girls and boys. A general equality law without a link to migration policy does not count.
    .evidence = Procedure, mandate or completed assessment: look for the clause that applies it to migration policy and for its date.
    .knows = Body in charge of migration policy or of gender equality
data-informed-policy = Does the government have a mechanism to base migration policy on suitably disaggregated data?
    .asks = The mechanism brings data regularly to those who make policy: a working group on data, an observatory or a yearly report, for example. Disaggregated means broken down, by sex or age for instance. Publishing statistics is not enough by itself.
    .evidence = Mandate of the working group, data agreement or a policy paper that uses the data: look for the breakdowns and the date.
    .knows = Statistics office, with the body in charge of migration policy
    .detail-breakdown = Breakdowns available
    .detail-breakdown-option-sex = Sex
    .detail-breakdown-option-age = Age
    .detail-breakdown-option-immigration-status = Immigration status
    .detail-breakdown-option-country = Country of birth or nationality
    .detail-breakdown-option-region = Part of the country

## 3 Cooperation and partnerships

section-partnerships = Cooperation and partnerships
    .about = This dimension looks at how the government works with others on migration: between ministries, with other countries, and with civil society and the private sector. The question is whether the measures exist, not how well they work.
area-coordination-between-ministries = Coordination between ministries
interministerial-coordination = Does the government have a mechanism that coordinates its ministries on migration?
    .asks = It may be a council, a committee or a working group that brings several ministries together. Yes: it has a mandate and meets. Consulting ministries case by case on a single draft does not count.
    .evidence = Decree, terms of reference or minutes: look for the list of members and the date of the latest meeting.
    .knows = Head of government’s office or body in charge of migration policy
    .detail-name = Name of the mechanism
    .detail-meetings = Meetings
    .detail-meetings-unit = per year
area-agreements-with-other-countries = Agreements with other countries
bilateral-agreements = Does the government have bilateral agreements on migration, including labour migration?
    .asks = A bilateral agreement is made with one other country. Yes: at least one on migration is in force; bilateral labour agreements count too. Agreements on return and on social security have questions of their own.
    .evidence = Signed text or treaty register: look for the subject, the other country and the date of entry into force.
    .knows = Ministry of foreign affairs or ministry of labour
    .detail-agreements = Countries and agreements
regional-mobility-agreements = Is the country party to regional agreements that promote mobility?
    .asks = Several countries of a region agree to make it easier for each other’s nationals to enter, live, work or study there. Yes: at least one such agreement is in force for the country. An agreement signed but not yet in force does not count.
    .evidence = Treaty text and act of ratification: look for the clause on movement or residence and the date of entry into force.
    .knows = Ministry of foreign affairs
    .detail-agreements = Regions and agreements
return-and-readmission-agreements = Does the government have agreements to cooperate with other countries on return and readmission?
    .asks = Such agreements settle how people return to their country and how that country takes them back. They may stand alone or be part of a wider agreement. Yes: at least one is in force.
    .evidence = Agreement or protocol: look for the clauses on return and readmission, the parties and the date of entry into force.
    .knows = Ministry of the interior or of foreign affairs
    .detail-agreements = Countries and agreements
area-stakeholders = Civil society and private sector
civil-society-and-private-sector = Does the government have formal mechanisms to involve civil society and the private sector in making and carrying out migration policy?
    .asks = Formal means laid down in a rule, a mandate or a fixed procedure, such as a council with seats for both. Civil society includes associations, unions and migrants’ own organizations. Yes: both civil society and the private sector are involved. A single meeting does not count.
    .evidence = Rules of the council or platform, list of members, minutes: look for the role given to each side and the dates.
    .knows = Body in charge of migration policy

## 4 Socioeconomic well-being

section-well-being = Socioeconomic well-being
    .about = This dimension looks at what the government does so that migration furthers development and migrants live and work in good conditions. The question is whether the measures exist, not how well they work.
area-labour-market = Labour market
labour-needs-assessment = Does the government periodically assess labour market needs and align its labour migration policy with them?
    .asks = The assessment covers present needs and those expected in the coming years. Yes: it is repeated, and permits, quotas, occupation lists or agreements are adjusted to it. A single study, or one that policy does not use, does not count.
    .evidence = Latest assessment and the decision based on it: look for the year, the method and the changes made.
    .knows = Ministry of labour or employment service
    .detail-last-assessment = Year of the latest assessment
area-benefits-and-skills = Benefits and skills across borders
social-security-portability = Does the government help people keep social security benefits when they move from one country to another?
    .asks = Portability means that pension and other rights acquired in one country are added up, transferred or paid in another. Yes: an agreement or a national rule makes this possible. It may concern migrants in the country, nationals abroad or both.
    .evidence = Social security agreement or law on payment abroad: look for the benefits and countries covered and the date of entry into force.
    .knows = Social security institution or ministry of social affairs
    .detail-agreements = Countries and agreements
skills-recognition = Does the government make it easier for people to have skills and qualifications from abroad recognized?
    .asks = Help may be a recognition office, a clear procedure, skills tests, bridging courses or agreements with other countries. Yes: at least one such measure is open to migrants or to nationals who return. A general right to apply, without any help, does not count.
    .evidence = Law, procedure or figures on applications: look for who may apply, the time limit and the authority that decides.
    .knows = Ministry of education or of labour
area-remittances = Remittances
remittance-flows = Does the government make it easier to send remittances, or encourage people to do so?
    .asks = Remittances are money that migrants send home. Measures include lower fees, rules that open the transfer market, access to accounts and comparison of prices. Money sent from the country and money received both count. Merely recording the amounts does not.
    .evidence = Rules of the central bank, programme description or price comparison site: look for the measure and its date.
    .knows = Central bank or ministry of finance
area-fair-recruitment = Fair recruitment
ethical-recruitment = Does the government act to make the recruitment of migrant workers fair and ethical?
    .asks = Measures include licences and inspections for recruitment agencies, a ban on fees charged to workers, model contracts and ways to complain. Yes: at least one such measure is in force, for workers who come or for those who leave. General labour law without a link to recruitment does not count.
    .evidence = Law or rules on recruitment, list of licensed agencies or inspection report: look for the clause on fees and the date.
    .knows = Ministry of labour or labour inspectorate

## 5 Mobility dimension of crises

section-crises = Mobility dimension of crises
    .about = This dimension looks at how the government responds to refugees, to other people forcibly displaced across borders and to displacement caused by disasters. It also covers help for nationals caught up in a crisis abroad. The question is whether the measures exist, not how well they work.
area-arrivals = Arrival of displaced people
reception-of-displaced-people = Does the government have a system to receive people forced to flee across borders, to identify them and to handle their cases?
    .asks = The system covers the reception of people, the handling of their cases and the identification of who they are and what they need. Yes: the procedure and the bodies in charge are laid down. International organizations may carry out part of it.
    .evidence = Asylum act, reception procedure or agreement with an international organization: look for the bodies in charge and the steps.
    .knows = Asylum authority or ministry of the interior
contingency-planning = Does the government have contingency plans for the basic needs of displaced populations: food, sanitation, education, medical care and the like?
    .asks = A contingency plan says in advance who does what, and with which means, if many people arrive or are displaced. Yes: an approved plan deals with basic needs. It may be part of a general emergency plan if displaced people are named in it.
    .evidence = Contingency or emergency plan: look for the part on displaced people, the needs covered and the date of the latest update.
    .knows = Civil protection authority or asylum authority
    .detail-plan-year = Year of the plan
area-nationals-abroad = Nationals abroad
citizens-abroad-in-crisis = Does the government have specific measures to help its citizens who live in countries in crisis or emerging from one?
    .asks = Measures include evacuation plans, emergency consular help, registers of citizens abroad, alerts and help on return. Yes: they are laid down for such crises. Ordinary consular services, such as passports, do not count.
    .evidence = Consular crisis plan, instructions to embassies or report on an evacuation: look for the measures and the date.
    .knows = Ministry of foreign affairs, consular department
area-disasters = Disasters
disaster-displacement = Does the national disaster risk reduction strategy contain specific provisions on displacement caused by disasters?
    .asks = Such provisions deal, for example, with preventing displacement, with evacuation and shelter, or with return and relocation. Yes: the strategy is in force and contains at least one. If there is no strategy, or if it only mentions the risk, answer “No”.
    .evidence = National strategy or plan: look for the chapter or clause on displacement and the period covered.
    .knows = Civil protection authority or ministry of the environment
    .detail-title = Title of the strategy
    .detail-period = Period covered
area-temporary-stay = Temporary stay or protection
temporary-protection = Does the government grant temporary stay or protection to people who were forced across a border and to those who cannot return?
    .asks = This is permission to stay for a time, apart from refugee status: temporary protection or humanitarian visas, for example. Being unable to return may be due to conflict, disaster or other serious reasons. Yes: the law or an established practice allows it.
    .evidence = Law, decree or ministerial decision: look for who qualifies, for how long, and the date.
    .knows = Asylum or immigration authority
    .detail-legal-basis = Law or decision

## 6 Safe, orderly and regular migration

section-safe-migration = Safe, orderly and regular migration
    .about = This dimension looks at the measures by which the government addresses regular or irregular immigration: entry and stay, protection of children, information, and action against trafficking and smuggling. The question is whether the measures exist, not how well they work.
area-entry-and-stay = Entry and stay
visa-overstays = Does the government have a system to keep track of people who stay on after their visa has ended?
    .asks = People who need no visa but stay beyond the time allowed belong here too. Yes: entries, permits and exits are compared so that such overstays come to light. Chance findings during checks for other purposes do not count.
    .evidence = Description of the entry and exit system, rules on it or yearly figures on overstays: look for the legal basis and the date.
    .knows = Immigration authority or border service
pre-arrival-authorization = Does the government control authorization to enter before people arrive?
    .asks = Examples are visas issued before travel, electronic travel authorization and checks on passenger lists before departure. Yes: at least one such control is applied. Checks at the border itself do not count.
    .evidence = Visa rules, law on travel authorization or on passenger data: look for whom it applies to and since when.
    .knows = Immigration authority or border service
area-children = Children
unaccompanied-children = Does the government have provisions for unaccompanied or separated children?
    .asks = Unaccompanied children have no adult with them who is responsible for them; separated children are without their parents or usual guardian, but perhaps with other relatives. Provisions cover, for example, a guardian, shelter and decisions in the child’s best interests. Yes: they are laid down for migrant children.
    .evidence = Child protection or immigration act, or joint procedure: look for the clause on guardianship and accommodation.
    .knows = Child protection authority or immigration authority
area-information = Information
migration-information = Does the government run campaigns to inform people and raise awareness about migration?
    .asks = They may be meant for people who think of leaving, for migrants in the country or for the public. They deal with regular pathways, rights and duties, or the risks of unsafe migration, for example. Yes: such campaigns took place in the reference year or are under way.
    .evidence = Campaign plan, material or report: look for the message, the audience, the languages and the dates.
    .knows = Body in charge of migration policy or ministry of foreign affairs
area-trafficking-and-smuggling = Trafficking and smuggling
trafficking-and-smuggling = Does the government have formal strategies against trafficking in persons and the smuggling of migrants?
    .asks = Trafficking means recruiting, moving or holding people by force, deception or abuse in order to exploit them. Smuggling means arranging illegal entry into a country for profit. Yes: approved strategies in force cover both, jointly or one by one. If only one is covered, answer “No” and say so in the notes.
    .evidence = Strategy or action plan: look for the parts on trafficking and on smuggling, who is responsible and the period covered.
    .knows = Ministry of the interior or of justice
    .detail-title = Title of the strategy
    .detail-period = Period covered
