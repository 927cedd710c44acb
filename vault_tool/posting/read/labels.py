"""The labels that posts put before their values, by language, and the reader of what stands behind each."""

import re

from vault_tool.posting.read import fields, money_fields
from vault_tool.posting.read.fields import Reader

READERS: dict[str, Reader] = {
    "title": fields.text("title", 250),
    "url": fields.url,
    "job_id": fields.text("job_id", 60),
    "posted": fields.posted,
    "location": fields.text("job_location"),
    "client_location": fields.text("client_location", 100),
    "company": fields.company,
    "client_name": fields.text("client_name", 80),
    "pay": money_fields.pay,
    "fixed_price": money_fields.fixed_price,
    "hourly_rate": money_fields.hourly_rate,
    "salary": money_fields.salary,
    "pay_min": money_fields.pay_end("compensation_min"),
    "pay_max": money_fields.pay_end("compensation_max"),
    "hourly_min": money_fields.pay_end("compensation_min", hourly=True),
    "hourly_max": money_fields.pay_end("compensation_max", hourly=True),
    "kind": money_fields.kind,
    "currency": fields.text("currency", 3),
    "project_type": fields.text("project_type", 60),
    "level": fields.level,
    "category": fields.text("category", 80),
    "skills": fields.skills,
    "duration": fields.duration,
    "weekly_hours": fields.hours_or_number,
    "time_zone": fields.text("time_zone", 60),
    "contract_to_hire": fields.yes("contract_to_hire"),
    "hires_needed": fields.count("hires_needed"),
    "deadline": fields.text("deadline", 80),
    "english_level": fields.text("english_level", 60),
    "talent_type": fields.text("talent_type", 60),
    "proposals": fields.text("proposals", 60),
    "last_viewed": fields.text("last_viewed", 40),
    "interviewing": fields.count("interviewing"),
    "invites_sent": fields.count("invites_sent"),
    "unanswered_invites": fields.count("unanswered_invites"),
    "bids": fields.bids,
    "bid_high": fields.money("bid_high"),
    "bid_avg": fields.money("bid_avg"),
    "bid_low": fields.money("bid_low"),
    "connects_required": fields.count("connects_required"),
    "connects_available": fields.count("connects_available"),
    "payment": fields.verified,
    "rating": fields.rating,
    "client_reviews": fields.count("client_reviews"),
    "client_jobs_posted": fields.count("client_jobs_posted"),
    "client_hire_rate": fields.percent("client_hire_rate"),
    "client_open_jobs": fields.count("client_open_jobs"),
    "client_hires": fields.count("client_hires"),
    "client_active_contracts": fields.count("client_active_contracts"),
    "client_total_spent": fields.money("client_total_spent"),
    "client_avg_hourly_rate": fields.money("client_avg_hourly_rate"),
    "client_hours_paid": fields.count("client_hours_paid"),
    "industry": fields.industry,
    "company_size": fields.company_size,
    "client_member_since": fields.date("client_member_since"),
    "description": fields.nothing,
    "heading": fields.nothing,
}
"""Field -> reader of the words behind its label. A field may give several keys ("pay", "rating", "bids", "industry")."""

_ENGLISH = """
title: title | job title | position | position title | project title | job | job name | role title | project name | vacancy | posting | job post
url: url | link | job link | job url | job post link | post url | apply link | upwork url | source url
job_id: job id | project id | job number | requisition id | req id | reference number
posted: posted | posted on | posted at | date posted | posted date | published | posting date | publication date | job posted | published on | published at | created on | created at | date created | date published | time posted
location: location | job location | location restriction | location requirement | work location | place | candidate location | freelancer location | based in | region | where
client_location: client location | client country | client's location | country | buyer location | employer location | client from
company: company | company name | employer | client company | organization | organisation | hiring company | hiring organization | agency
client_name: client name | contact person | hiring manager | contact name
pay: budget | compensation | pay | payment | price | rate | pay rate | budget range | pay range | remuneration | total budget | project budget | estimated budget | est budget | est. budget | max budget | compensation range | budget posted | payout | posted budget | stipend | payment terms | payment terms usd
fixed_price: fixed price | fixed-price | fixed budget | fixed price budget | flat fee | fixed-price budget
hourly_rate: hourly rate | hourly | hourly range | hourly budget | rate per hour | hourly pay range | hourly pay | hourly rate range | hourly price
salary: salary | salary range | base salary | annual salary | salary estimate | monthly salary | base pay | estimated salary | salary expectation
hourly_min: min hourly rate | minimum hourly rate | hourly budget min | hourly rate min | min hourly budget
pay_min: min budget | minimum budget | budget min | salary min | min salary | minimum salary | min pay | minimum pay | pay min | rate min | min rate | compensation min
hourly_max: max hourly rate | maximum hourly rate | hourly budget max | hourly rate max | max hourly budget
pay_max: maximum budget | budget max | salary max | max salary | maximum salary | max pay | maximum pay | pay max | rate max | max rate | compensation max
kind: payment type | job type | contract type | budget type | pricing type | type of payment | pricing model | engagement type | type of contract
currency: currency
project_type: project type | type of project
level: experience level | level | experience | seniority | seniority level | expertise level | skill level | contractor level | level of experience | contractor tier | tier text | tier
category: category | job category | project category | subcategory
skills: skills | required skills | skills required | tags | tech stack | technologies | skills and expertise | skills & expertise | mandatory skills | key skills | tools | skill set | optional skills | preferred skills | nice-to-have skills
duration: duration | project length | project duration | length | estimated duration | contract length | contract duration | est. time | est time | timeline | estimated job duration | length of project | engagement length | time frame | timeframe | term | duration label | job duration
weekly_hours: weekly hours | hours per week | hours | work hours | workload | hours/week | weekly time | commitment | time commitment | hrs per week | weekly commitment | weekly workload
time_zone: time zone | timezone | time zone requirement | timezone requirement
contract_to_hire: contract-to-hire | contract to hire
hires_needed: number of freelancers needed | freelancers needed | openings | positions | number of openings | number of hires | hires needed
deadline: deadline | apply by | closing date | application deadline | due date | bidding ends | ends | bids close
english_level: english level | english | language level | english proficiency
talent_type: talent type | freelancer type
proposals: proposals | number of proposals | applicants | bids | proposals submitted | applications | number of applicants | number of bids | total bids
last_viewed: last viewed by client | last viewed | client last viewed
interviewing: interviewing | interviews | currently interviewing
invites_sent: invites sent | invitations sent | invites
unanswered_invites: unanswered invites | unanswered invitations
bids: bid range | bids range
bid_high: highest bid | high bid | bid high
bid_avg: average bid | avg bid | bid avg
bid_low: lowest bid | low bid | bid low
connects_required: connects required | required connects to submit a proposal | required connects | send a proposal for | connects to apply | connects needed | connects cost | connects to submit | cost in connects
connects_available: available connects | connects available | your connects | connects
payment: payment method | payment verified | payment method verified | payment verification | payment status | client payment verified | payment verification status
rating: rating | client rating | reviews | client's rating | client avg review | client avg feedback | client average rating | client feedback | feedback score | client review | stars | average rating | avg rating
client_reviews: number of reviews | client total reviews | client review count | review count | total reviews | client reviews | reviews count
client_jobs_posted: jobs posted | client jobs posted | total jobs posted | posted jobs | projects posted | number of jobs posted
client_hire_rate: hire rate | hiring rate | client hire rate | hire rate %
client_open_jobs: active jobs | open jobs | open projects
client_hires: total hires | hires | client hires | client total hires | number of hires made
client_active_contracts: active contracts | active hires | ongoing contracts | contracts active
client_total_spent: total spent | client total spent | client spend | client spent | spent | amount spent | total spend | client total spend | client spendings | money spent | total spent usd | spend
client_avg_hourly_rate: average hourly rate paid | avg hourly rate paid | average hourly rate | average rate paid | avg hourly rate | avg rate paid | average rate
client_hours_paid: total hours paid | hours paid | hours billed | total hours | total hours billed | hours worked
industry: industry | client industry | sector | company industry
company_size: company size | client company size | team size | client size | number of employees | size
client_member_since: member since | client since | client member since | on upwork since | joined | account since
description: description | job description | summary | project description | overview | about the job | the role | about the role
"""
_SPANISH = """
title: título | puesto | cargo | título del proyecto | nombre del proyecto | oferta | título del puesto | vacante
url: enlace
posted: publicado | fecha de publicación | publicada
location: ubicación | lugar | localización | lugar de trabajo | localidad
client_location: país | país del cliente | ubicación del cliente
company: empresa | compañía | empleador
client_name: cliente
pay: presupuesto | precio | pago | remuneración | tarifa
fixed_price: precio fijo
hourly_rate: precio por hora | tarifa por hora
salary: salario | sueldo | rango salarial
kind: tipo de contrato | modalidad de pago | tipo de pago
level: nivel | experiencia | nivel de experiencia
category: categoría | subcategoría
skills: habilidades | competencias | aptitudes | conocimientos | habilidades requeridas | tecnologías | etiquetas
duration: duración | plazo | duración del proyecto
weekly_hours: horas por semana | horas semanales | disponibilidad requerida | dedicación | disponibilidad
time_zone: zona horaria | huso horario
deadline: fecha límite | plazo de entrega | fecha de entrega
english_level: nivel de inglés | inglés
proposals: propuestas | ofertas | postulaciones | interesados
client_hire_rate: tasa de contratación
client_total_spent: total gastado | gasto total
client_member_since: miembro desde
client_jobs_posted: proyectos publicados | trabajos publicados
client_hires: contrataciones | total de contrataciones
client_open_jobs: proyectos abiertos | trabajos abiertos
client_active_contracts: contratos activos
client_hours_paid: horas pagadas | horas facturadas
client_avg_hourly_rate: tarifa media por hora | tarifa promedio por hora | tarifa promedio pagada
payment: método de pago | pago verificado | método de pago verificado
company_size: tamaño de la empresa
interviewing: en entrevista | entrevistando | entrevistas
invites_sent: invitaciones enviadas
project_type: tipo de proyecto
hires_needed: vacantes | número de vacantes
rating: calificación | valoración | puntuación
industry: industria
description: descripción | descripción del proyecto | descripción del puesto
"""
_PORTUGUESE = """
title: título da vaga | vaga | título do projeto | nome do projeto
posted: publicado em | data de publicação | publicada em
location: localização | local | local de trabalho | localidade
client_location: país do cliente | localização do cliente
company: contratante | nome da empresa
pay: orçamento | preço | pagamento | remuneração | valor
fixed_price: preço fixo
hourly_rate: valor por hora | preço por hora
salary: salário | faixa salarial | bolsa | bolsa auxílio
kind: tipo de contratação | regime de contratação | tipo de contrato | contratação
level: nível | experiência | nível de experiência | senioridade
category: categoria
skills: competências | conhecimentos | tecnologias | requisitos técnicos
duration: duração | prazo | duração do projeto
weekly_hours: carga horária | carga horária semanal | disponibilidade
time_zone: fuso horário
deadline: data limite | prazo de entrega
english_level: nível de inglês
proposals: propostas | candidaturas | interessados
client_hire_rate: taxa de contratação
client_total_spent: total gasto | gasto total | valor gasto
client_jobs_posted: vagas publicadas | projetos publicados
client_hires: contratações | total de contratações
client_open_jobs: vagas abertas | projetos abertos
client_active_contracts: contratos ativos
client_hours_paid: horas pagas
client_avg_hourly_rate: valor médio por hora
payment: forma de pagamento | método de pagamento | pagamento verificado
company_size: porte da empresa | tamanho da empresa
interviewing: em entrevista | entrevistando
invites_sent: convites enviados
project_type: tipo de projeto
hires_needed: número de vagas
client_member_since: membro desde | cadastrado desde
rating: avaliação
industry: setor
description: descrição | descrição da vaga | descrição do projeto
"""
_GERMAN = """
title: titel | stelle | stellentitel | jobtitel | projekttitel | projekt | stellenbezeichnung | bezeichnung
posted: veröffentlicht | veröffentlicht am | eingestellt am | online seit
location: ort | standort | einsatzort | arbeitsort | projektort
client_location: land
company: unternehmen | firma | auftraggeber | arbeitgeber | kunde
client_name: ansprechpartner | ansprechpartnerin
pay: budget | vergütung | honorar | bezahlung | preis
fixed_price: festpreis | pauschalpreis
hourly_rate: stundensatz | stundenlohn
salary: gehalt | jahresgehalt | monatsgehalt
kind: vertragsart | beschäftigungsart | art der vergütung
level: niveau | erfahrung | erfahrungsstufe | erfahrungsniveau | berufserfahrung
category: kategorie
skills: fähigkeiten | kenntnisse | anforderungen an kenntnisse | technologien | stichworte
duration: dauer | projektdauer | laufzeit | vertragslaufzeit
weekly_hours: wochenstunden | stunden pro woche | auslastung | arbeitszeit | umfang
time_zone: zeitzone
deadline: bewerbungsfrist | abgabefrist | frist | bewerbungsschluss
english_level: englischkenntnisse | englisch
proposals: angebote | bewerbungen | bewerber
client_member_since: mitglied seit
client_hire_rate: einstellungsquote | einstellungsrate
client_total_spent: gesamtausgaben | ausgegeben | insgesamt ausgegeben | gesamt ausgegeben
client_jobs_posted: veröffentlichte jobs | veröffentlichte aufträge | ausgeschriebene projekte
client_hires: einstellungen
client_open_jobs: offene jobs | offene aufträge | offene projekte
client_active_contracts: aktive verträge
client_hours_paid: bezahlte stunden
client_avg_hourly_rate: durchschnittlicher stundensatz | ø stundensatz
payment: zahlungsmethode | zahlung verifiziert | zahlungsart
interviewing: in gesprächen | vorstellungsgespräche
invites_sent: gesendete einladungen | versendete einladungen
project_type: projektart
hires_needed: anzahl der stellen | offene stellen
rating: bewertung
industry: branche
company_size: unternehmensgröße | mitarbeiterzahl
description: beschreibung | stellenbeschreibung | projektbeschreibung
"""
_FRENCH = """
title: titre | poste | intitulé | intitulé du poste | titre du poste | offre | mission | titre de la mission
url: lien
posted: publié | publié le | date de publication | publiée le
location: lieu | localisation | lieu de travail | ville
client_location: pays | pays du client
company: entreprise | société | employeur
pay: budget | rémunération | tarif | prix | paiement
fixed_price: prix fixe | forfait
hourly_rate: taux horaire | tarif horaire
salary: salaire | salaire annuel
kind: type de contrat | contrat | type de paiement
level: niveau | expérience | niveau d'expérience
category: catégorie
skills: compétences | compétences requises | technologies
duration: durée | durée du projet | durée de la mission
weekly_hours: heures par semaine | temps de travail | charge de travail
time_zone: fuseau horaire
deadline: date limite | échéance | délai
english_level: niveau d'anglais | anglais
proposals: propositions | candidatures | offres reçues
client_member_since: membre depuis
client_hire_rate: taux d'embauche | taux de recrutement
client_total_spent: total dépensé | montant dépensé | dépenses totales
client_jobs_posted: offres publiées | projets publiés | missions publiées
client_hires: embauches | recrutements
client_open_jobs: offres ouvertes | projets ouverts
client_active_contracts: contrats actifs | contrats en cours
client_hours_paid: heures payées
client_avg_hourly_rate: taux horaire moyen | tarif horaire moyen
payment: moyen de paiement | mode de paiement | paiement vérifié
company_size: taille de l'entreprise | effectif
interviewing: en entretien | entretiens
invites_sent: invitations envoyées
project_type: type de projet
hires_needed: nombre de postes
rating: note | évaluation
industry: secteur | secteur d'activité
description: description du poste | description de la mission
"""
_RUSSIAN = """
title: название | заголовок | вакансия
client_location: местоположение | страна
industry: сектор экономики | отрасль
company_size: количество сотрудников
client_jobs_posted: количество опубликованных проектов | количество опубликованных проектов jobs posted
client_hours_paid: количество оплаченных часов в почасовых проектах | количество оплаченных часов
client_avg_hourly_rate: средняя почасовая ставка | средняя почасовая ставка usd
client_total_spent: всего потрачено
skills: навыки | теги
description: описание
pay: бюджет | оплата
duration: срок | длительность
"""
LANGUAGES = (_ENGLISH, _SPANISH, _PORTUGUESE, _GERMAN, _FRENCH, _RUSSIAN)

_NOISE = re.compile(r"^[\d.]{0,12}\s+(?=\D)|^\d+\.\s*|[^\w\s%&'’/.-]+")
_SPACES = re.compile(r"\s+")
LONGEST_LABEL = 60


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for language in LANGUAGES:
        for row in language.strip().splitlines():
            field, _, names = row.partition(": ")
            for name in names.split(" | "):
                table.setdefault(name.strip(), field)
    return table


FIELD_OF = _table()
"""Label in lower case -> field. The first language that has a label keeps it; the words are alike across them."""


def field_of(label: str) -> str | None:
    """The field that a label names, whatever its numbering, capitals, underscores, emoji and closing colon."""
    if len(label) > LONGEST_LABEL:
        return None
    low = label.lower().replace("_", " ")
    found = FIELD_OF.get(low)
    if found:
        return found
    plain = _SPACES.sub(" ", _NOISE.sub(" ", low)).strip(" .:-%")
    return FIELD_OF.get(plain)
