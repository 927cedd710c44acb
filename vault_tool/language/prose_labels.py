"""The labels that parts of a post stand under, lower case, as `listing.label` gives them."""

import re
from functools import lru_cache

_KEY = (
    r"(?:(?:the|your|our|my|key|main|core|primary|daily|general|specific|essential|major|job|role|position|project|"
    r"minimum|basic|required|technical|preferred|desired|candidate|additional|other|must[- ]have|"
    r"freelancer|mandatory|typical|expected|some)"
    r"[ /&]+(?:and )?)*"
)
_DUTY = r"(?:responsibilit(?:y|ies)|duties|duty|tasks?|accountabilities|functions|activities)"

DUTIES = re.compile(
    rf"{_KEY}{_DUTY}(?:(?: and |[ &/,]+){_KEY}(?:{_DUTY}|deliverables|scope))*(?: (?:will )?(?:include|"
    rf"includes|including|are|involve|of the role))?.{{0,12}}"
    r"|what (?:you'll|you will|you'd|you would|you) (?:be )?(?:do|doing|work(?:ing)? on|be doing|handle|"
    r"handling|responsible for)(?: .{0,20})?"
    r"|what (?:we|i) need(?: (?:done|help with|from you|you to do|you for))?|what (?:the job|the role|"
    r"it|this role) (?:involves|entails|includes)"
    r"|(?:the )?(?:role|job|work|position)(?: will)? (?:involves|include[s]?|involve)"
    r"|(?:in this (?:role|position),? )?you(?:'ll| will)(?: be)?(?: (?:do|doing|handle|responsible for|"
    r"need to|be responsible for))?"
    r"|(?:as .{3,40}, )?you(?:'ll| will)(?: be responsible for)?|scope of (?:work|services|the work|"
    r"role)|(?:work|project|job) scope|scope"
    r"|day[- ]to[- ]day(?: .{0,20})?|your (?:role|mission|day|work|impact|job)|a day in the life|(?:i|"
    r"we) need (?:help|someone|you) (?:with|to)"
    r"|(?:your |the )?responsabilidades|atividades|tareas|funciones|principales (?:tareas|funciones)|"
    r"(?:deine |ihre )?aufgaben|vos missions|missions|tâches"
)
REQUIREMENTS = re.compile(
    rf"{_KEY}(?:requirements?|qualifications?|must[- ]haves?|prerequisites|criteria)(?:(?: and |"
    rf"[ &/,]+){_KEY}(?:requirements?|qualifications?|skills?|experience|education))*.{{0,12}}"
    rf"|(?:required|key|technical|essential|minimum|desired|necessary|needed|preferred|must[- ]have|core|"
    rf"candidate|mandatory|relevant)(?: and required)? (?:skills?|experience|expertise|knowledge|"
    rf"competenc(?:ies|e)|abilities)(?:(?: and |[ &/,]+)(?:skills?|experience|expertise|qualifications?|"
    rf"knowledge|requirements?|competencies|abilities))*"
    r"|(?:skills?|experience|knowledge|education)(?: and |[ &/,]+)(?:skills?|experience|qualifications?|"
    r"requirements?|knowledge|abilities)|(?:skills?|experience|expertise)(?: (?:required|needed|we need|"
    r"we're looking for|and experience required))"
    r"|what (?:we're|we are|i'm|i am) looking for(?: .{0,30})?|who (?:you are|we're looking for|"
    r"we are looking for)|about you|you (?:have|are|should have|must have|need|bring|must|should|"
    r"possess)"
    r"|what (?:you'll|you will|you) (?:need|bring|have|should have|must have)(?: .{0,30})?|(?:the |our |"
    r"your )?(?:ideal|perfect|right|successful) (?:candidate|freelancer|applicant|person|fit|partner|"
    r"developer|designer)(?: (?:profile|will have|has|should have|will|is|must have))?"
    r"|(?:we're|we are|i'm|i am) looking for(?: .{0,30})?|(?:you )?must(?: have)?|(?:your )?profile|"
    r"your (?:background|skills|experience)"
    r"|requisitos(?: .{0,20})?|perfil(?: .{0,20})?|conhecimentos(?: .{0,20})?|anforderungen|(?:dein |"
    r"ihr )?profil|compétences(?: requises)?|habilidades(?: .{0,20})?"
)
DELIVERABLES = re.compile(
    r"(?:(?:key|main|final|project|expected|required|the|your) )*(?:deliverables?|outputs?|end product|"
    r"final product|entregables|entregáveis|livrables)(?: (?:include|are|expected|required|needed|"
    r"format))?"
    r"|what (?:you'll|you will|you|we expect you to|to) deliver|what (?:we|i) (?:expect|want|"
    r"will receive|'ll receive)(?: to receive)?|(?:we|i) (?:expect|will receive)"
)
SUCCESS = re.compile(
    r"(?:(?:key|the|our|your) )*(?:success (?:metrics|measures|criteria|indicators|looks like)|"
    r"performance (?:indicators|metrics|measures|expectations)|kpis?|metrics|goals(?: and kpis)?|"
    r"acceptance criteria|definition of done|targets)"
    r"|(?:how (?:we|success is|you(?:'ll| will) be) (?:measured?|evaluate)(?: success)?|"
    r"what success looks like|measures of success)(?: .{0,30})?"
)
OTHER = re.compile(
    r"(?:nice[- ]to[- ]haves?|bonus(?: points| skills)?|pluses|a plus|preferred|good to have|optional)(?: .{0,20})?"
    r"|(?:what (?:we|you(?:'ll)?) (?:offer|get)|benefits|perks|why (?:join us|work with us|us|"
    r"you'll love .{0,20}))(?: .{0,20})?|(?:our )?benefits(?: and perks)?"
    r"|compensation(?: .{0,20})?|salary(?: .{0,20})?|pay(?:ment)?(?: .{0,20})?|budget(?: .{0,20})?|"
    r"rates?|(?:hourly )?rate|terms|schedule|working hours|hours|availability|location|timeline|"
    r"duration|timeframe|deadline|start date|time ?zone"
    r"|how to apply|to apply(?:,? .{0,40})?|application(?: .{0,30})?|apply(?: now| here)?|next steps|"
    r"(?:our )?(?:hiring|interview|application|selection) process"
    r"|about (?:us|the (?:company|client|project|team|role|job|position|opportunity)|our company|me|"
    r"this (?:role|job|project))|company(?: .{0,20})?|who we are|our (?:company|team|mission|values|"
    r"stack|story)|overview|project (?:overview|details|description|background|summary|goals?|type)|"
    r"background|context|(?:job |role |position )?(?:summary|description|details|overview)|introduction|"
    r"the (?:project|company|team|opportunity)|goals?|objectives?"
    r"|skills|skills and expertise|mandatory skills|nice-to-have skills|activity on this job|"
    r"client details|client information|tools(?: .{0,20})?|tech(?:nology|nical)? stack|technologies|"
    r"features|key features"
    r"|(?:screening|application) questions|you will be asked .*|please (?:answer|include|provide|note|"
    r"send|submit).{0,60}|notes?|important|attachments?|contact|equal opportunity.{0,30}|type|category|"
    r"engagement(?: type)?|contract(?: type| details)?|examples?|references?|inspiration"
)

_KINDS = {
    "duties": DUTIES,
    "requirements": REQUIREMENTS,
    "deliverables": DELIVERABLES,
    "success": SUCCESS,
    "other": OTHER,
}


@lru_cache(4096)
def kinds(label: str) -> frozenset[str]:
    """What stands under a label: duties, requirements, deliverables, success, other; nothing where it is no label."""
    return frozenset(kind for kind, pattern in _KINDS.items() if pattern.fullmatch(label))


_KEY_INSIDE = (
    r"(?:(?:Key|Main|Core|Primary|Daily|General|Specific|Essential|Minimum|Basic|Required|Technical|"
    r"Preferred|Desired|Job|Role|Project|Your|The) )*"
)
INSIDE = (
    rf"{_KEY_INSIDE}(?:Responsibilities|RESPONSIBILITIES|Duties|Tasks|Requirements|REQUIREMENTS|"
    rf"Qualifications|QUALIFICATIONS|Deliverables|DELIVERABLES)"
    r"(?: (?:&|and) (?:Duties|Responsibilities|Requirements|Qualifications|Experience|Skills|Tasks|"
    r"Deliverables))?(?: [Ii]nclude)?"
    r"|(?:Required|Key|Technical|Preferred|Must[- ]Have) (?:Skills|Experience)(?: (?:&|"
    r"and) (?:Experience|Qualifications|Skills))?"
    r"|What (?:[Yy]ou['’]ll|[Yy]ou [Ww]ill|[Yy]ou) (?:[Bb]e )?(?:[Dd]oing|[Dd]o|[Nn]eed|[Bb]ring|"
    r"[Dd]eliver)|What [Ww]e['’]re [Ll]ooking [Ff]or|What [Ww]e [Aa]re [Ll]ooking [Ff]or"
    r"|What [Ww]e (?:[Oo]ffer|[Nn]eed)|Who [Yy]ou [Aa]re|Scope of Work|Nice[- ][Tt]o[- ][Hh]ave|"
    r"Ideal [Cc]andidate|How to [Aa]pply|To [Aa]pply|About [Yy]ou|About [Uu]s|Success [Mm]etrics|KPIs|"
    r"Bonus [Pp]oints|Screening [Qq]uestions"
)
