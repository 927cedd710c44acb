"""What tells the parts of a dropped text apart: their labels and their turns of phrase."""

import re

_TAIL = (
    r"(?:[ :(–—-]+(?:draft|final|sent|version|v|below|text|to send|copy|mine|upwork|own|my words|ready|"
    r"first)\b.{0,20}| \(.{0,40}| \d{1,2})?"
)
_CLIENT = (
    r"(?:the |this |a |my |their |your )?(?:potential |prospective |new )?(?:client|customer|employer|"
    r"buyer|company|them|him|her)(?:['’]s|s)?"
)

LABELS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "Posting",
        re.compile(
            rf"(?:(?:the |original |full |raw |upwork )?(?:job |project )?(?:post|posting|ad|advert|listing)|"
            rf"job description|job text|(?:propuesta|oferta) original){_TAIL}"
            r"|(?:job |the )?posting: .{3,90}"
        ),
    ),
    (
        "Analysis",
        re.compile(
            rf"(?:(?:my |the |quick |ai |full |short |job |post |posting |client |project |"
            rf"opportunity )*(?:analysis|assessment|evaluation|breakdown)(?: of (?:the |this )?(?:job|post|"
            rf"posting|client|opportunity|project).{{0,20}})?|my take|my verdict|my thoughts|(?:job|post|"
            rf"posting) review|análisis|analyse){_TAIL}"
        ),
    ),
    (
        "Proposal",
        re.compile(
            rf"(?:(?:my |the |draft |final |upwork |short |full |first |our )*(?:proposal|cover letter|"
            rf"covering letter|application letter|pitch|bid text|application|letter|bid)(?: draft| letter| text|"
            rf" i sent| sent| to send| message)?|what i (?:sent|wrote|will send)|carta de presentación|propuesta|"
            rf"anschreiben){_TAIL}"
        ),
    ),
    (
        "Screening Answers",
        re.compile(
            rf"(?:(?:my )?answers? to (?:the |their |upwork |client )*(?:screening |application |extra |"
            rf"additional )?questions?|(?:my )?(?:screening|application|additional) answers?|"
            rf"(?:my )?answers(?: for the form)?|screening (?:questions? )?(?:and|&|with|/) (?:my )?answers|"
            rf"screening q ?& ?a|questions? and (?:my )?answers){_TAIL}"
        ),
    ),
    (
        "Response",
        re.compile(
            rf"(?:(?:(?:{_CLIENT}|their|his|her) )?(?:response|reply|answer|message|wrote back|replied|responded|"
            rf"answered|wrote|"
            rf"writes)|(?:response|reply|answer|message) (?:from|by|of) {_CLIENT}|(?:they|he|she) (?:replied|"
            rf"wrote back|answered|wrote|responded)(?: on .{{0,20}}| with)?|what (?:they|he|she|"
            rf"{_CLIENT}) (?:replied|said|wrote)(?: back)?|respuesta|antwort){_TAIL}"
        ),
    ),
    (
        "Vetting Questions",
        re.compile(
            rf"(?:(?:\d{{1,3}} )?(?:client[- ]?)?(?:vetting|due[- ]diligence|qualifying|qualification|"
            rf"checking)(?: (?:questions?|list|checklist|{_CLIENT}))?|questions? (?:to|for) (?:vet|vetting|check|"
            rf"qualify|qualifying|evaluate|evaluating|screen|screening|size up|assess|"
            rf"assessing) {_CLIENT}.{{0,40}}|(?:to )?(?:vet|check out|size up|qualify) {_CLIENT}(?: first|"
            rf" before .{{0,30}})?|(?:questions? )?before (?:i|you|we) (?:commit|say yes|accept|sign).{{0,30}}|"
            rf"is (?:this|the) client (?:worth it|ok|any good|reliable)){_TAIL}"
        ),
    ),
    (
        "Interview Questions",
        re.compile(
            rf"(?:(?:\d{{1,3}} )?(?:interview|meeting|discovery|discovery call|kick-?off|call) (?:questions?|"
            rf"prep(?:aration)?)(?: .{{0,40}})?|(?:\d{{1,3}} )?(?:potential |possible |good |"
            rf"smart )?questions? (?:to|i(?:'ll| will| want to| can)?|for me to|i should|"
            rf"that i) ask(?: {_CLIENT})?(?: (?:in|on|at|during|when) .{{0,40}})?|"
            rf"(?:\d{{1,3}} )?questions? for (?:the |our |my |their )?(?:interview|meeting|call|discovery call|"
            rf"zoom|{_CLIENT}).{{0,30}}|(?:what )?to ask (?:in|on|at|during|{_CLIENT}).{{0,40}}){_TAIL}"
        ),
    ),
    (
        "Notes",
        re.compile(
            rf"(?:(?:my |own |personal |private |other |loose |random |meeting |extra |"
            rf"quick )*(?:notes?(?: to self| to myself| for me| for later)?|jottings|scribbles|scratch(?:pad)?|"
            rf"misc(?:ellaneous)?|reminders?|loose ends|memo)|[a-z]{{2,15}}['’]s (?:own )?notes|note to self|"
            rf"notas|notizen){_TAIL}"
        ),
    ),
)

STRONG_ANALYSIS = re.compile(
    r"(?:(?:potential |possible |the |main |key |some )*(?:red|warning|green|yellow) flags?|"
    r"(?:potential |main )?(?:risks?|concerns)(?: (?:and|&) (?:protections?|concerns|flags))?"
    r"|positive (?:indicators?|signs?|points)|good signs?|positives|(?:the )?pros(?: (?:and|&|/|"
    r"\+) cons)?|cons|protective measures|protections?|safeguards|how to protect (?:yourself|myself)"
    r"|(?:final |my |overall )?(?:recommendation|verdict|conclusion|assessment|opportunity level)|"
    r"should (?:i|you) apply|worth applying|what i like|what worries me|go or no[- ]go)(?: .{0,40})?"
)
WEAK_ANALYSIS = re.compile(
    r"key (?:details|takeaways|facts|points)|client (?:information|overview|background|profile|snapshot|"
    r"check|history|info)|about this client|who is the client"
    r"|(?:role|job|position|post|project|quick|executive) (?:summary|overview|snapshot|at a glance)|"
    r"summary of the (?:job|post|role)|at a glance|tl;?dr"
)
POST_ENDED = re.compile(
    r"member since|total spent|hire rate|jobs? posted|about the client|client (?:details|info)|"
    r"payment (?:method )?(?:is )?(?:un)?verified|connects|job link|copy link|click to apply"
    r"|\$[\d.,]+[km]?\+? spent|budget ?:|hourly (?:range|rate) ?:|fixed[- ]price",
    re.IGNORECASE,
)
END_OF_ANALYSIS = re.compile(r"(?:end of (?:the )?analysis|analysis ends?(?: here)?)\W*", re.IGNORECASE)

PERSONAL = re.compile(r"\bmy\b|\bown\b|\bpersonal\b|\bself\b|['’]s\b|\bclient\b|jotting|scribble|scratch|\bi\b")
"""A label that no client writes in a post."""

GREETING = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^\r\n?]{0,60}$|(?:hi|"
    r"hello|hey|dear)(?: there| [A-Z][\w.]+){0,3}\s?[,!.–—-]",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"(?:I['’](?:d|m|ve)|I am|I have|I (?:can|just|would|know|saw|noticed|read|understand|specialize|"
    r"love|bring|build|help|run|spent|work|led|manage)|My name is|My (?:background|experience|last)|"
    r"As an? .{3,60}, I\b|Your (?:post|job|project)|With (?:over |more than )?\w+\+? years|"
    r"Thank you for (?:posting|the invit)|Having .{5,80}, I\b|Since \d{4}, I)"
)
SIGN_OFF = re.compile(
    r"(?:(?:best|kind|warm|kindest|warmest|with kind|many)[ ,]*(?:regards|wishes|thanks)?|regards|"
    r"sincerely|yours(?: (?:sincerely|truly|faithfully))?|cheers|thanks(?: again| so much| a lot)?|"
    r"thank you(?: for .{3,60})?|looking forward(?: to .{3,80})?|talk soon|all the best|respectfully|"
    r"saludos|(?:mit )?(?:freundlichen|besten|viele) grüße[n]?)[ ,.!–—-]*(?:[A-Z][\w.]+(?: [A-Z][\w.]*)"
    r"{0,2})?[.!]?",
    re.IGNORECASE,
)
HIRING = re.compile(
    r"\b(?:i['’]m|i am|we['’]re|we are|i|we) (?:currently |also |now )?(?:looking for|looking to hire|"
    r"seeking|hiring|in need of|searching for|need|require|want)\b|\bplease apply\b|\byour (?:cv|resume|"
    r"proposals?|bids?|rates?)\b",
    re.IGNORECASE,
)
FIRST_PERSON = re.compile(r"\bI\b|\bmy\b|\bI['’](?:m|ve|d|ll)\b")

ASKING = re.compile(r"\bquestions?\b", re.IGNORECASE)
ANNOUNCES = re.compile(
    r"\b(?:below|here (?:are|is)|these are|following|list of|\d{1,3} (?:\w+ ){0,3}questions)\b|:\W*$", re.IGNORECASE
)
IN_MEETING = re.compile(
    r"\b(?:ask|asking|raise|bring|for|use)\b.{0,60}\b(?:client|them|him|her|meeting|interview|call|"
    r"conversation|chat|zoom)\b",
    re.IGNORECASE,
)
TO_VET = re.compile(
    r"\b(?:vet|vets|vetting|evaluate|evaluating|assess|assessing|qualify|due diligence|reliab\w+|"
    r"before (?:you |i |we )?(?:commit\w*|accept\w*|sign\w*|say\w* yes)|prospective client|size up|"
    r"trustworth\w+|worth working)\b",
    re.IGNORECASE,
)
