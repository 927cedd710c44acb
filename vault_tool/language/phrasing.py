"""Short phrases out of a post's own words, so that they can stand in a sentence of one's own.

"Overseeing our editors to ensure episodes are on time." -> "oversee your editors".
"""

import re
from collections.abc import Iterable
from functools import cache

from vault_tool.language import verbs
from vault_tool.language.phrases import word_set

LONGEST = 64
"""Characters of a phrase: with a question around it, it still reads in one breath."""

_CUT = re.compile(
    r"\s*(?:[;:(\[…]|\s[–—-]\s|—|,?\s(?:to ensure|ensuring|so that|so we|so you|while|whilst|using|such as|including|like|in order|as needed|as required|"
    r"as necessary|e\.g\.|i\.e\.|when needed|whenever|where needed|because|before they|providing|based on|in accordance|that (?:is|are|will|can)|"
    r"which|who|where)\b|\.\s|\.$)",
    re.IGNORECASE,
)
_COMMA = re.compile(r",\s*(?:and|or|&)?\s*")
_LABEL = re.compile(r"^[^:.!?]{3,40}:\s+(?=\S)")
_LEAD = re.compile(
    r"^(?:(?:also|then|please|must|should|will|can|able to|ability to|you will|you'll|responsible for|(?:assist|aid) (?:us )?(?:in|with)|help (?:us )?(?:in|with)|to|and|the ability to|"
    r"proactively|daily|weekly|regularly|effectively|successfully|quickly|actively|independently|consistently|directly|help us|help me)\s+)+",
    re.IGNORECASE,
)
_SECOND_PERSON = {
    "our": "your", "ours": "yours", "we": "you", "us": "you", "my": "your", "mine": "yours", "me": "you", "i": "you",
    "ourselves": "yourselves", "myself": "yourself", "we're": "you're", "we've": "you've", "i'm": "you're", "i've": "you've",
    "your": "the", "we'll": "you'll", "i'd": "you'd",
}  # fmt: skip
_PERSON = re.compile(
    r"(?<![\w.])(?:our|ours|we|us|my|mine|me|I|ourselves|myself|we['’]re|we['’]ve|I['’]m|I['’]ve|we['’]ll|I['’]d)(?![\w.])",
    re.IGNORECASE,
)
_NO_PHRASE = re.compile(
    r"\b(?:is|are|was|will|would|must|should|shall|you|your|years?|degree|apply|experience|knowledge|skills?|ability|proficien\w+|familiar\w*|fluen\w+|"
    r"candidates?|applicants?|click|please|n/?a|salary|pay|budget|he|she|they|i)\b|[?!@]|https?:",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\s(?:and|or|to|for|with|in|on|by|from|across|through|within|into|at|via|under|between|as|utili[sz]ing|of)\s"
)
_LAST_PREPOSITION = re.compile(
    r"\s(?:for|of|on|in|with|across|that|from|between|to|into|about|by|through|over)\s(?:(?!\b(?:for|of|on|in|with|across|that|from|to)\b).)*$"
)
_ADJECTIVE = re.compile(r"(?:\w-\w+|(?:ive|ful|able|ous|ible|cal|ly|ed|ant|lean))$", re.IGNORECASE)
_DANGLING = re.compile(
    r"(?:\s+(?:and|or|to|for|of|with|in|on|at|by|from|the|a|an|your|our|as|into|any|all|per|via|other|their|its|&|new|various|both|be|that|tailored|designed|based|related|needed|one|each|every|more|some|automatically|also|not|but|if|when|is|are|(?:user|ai|data)-\w+|that \w+s))+$",
    re.IGNORECASE,
)


_UNFINISHED = re.compile(
    r"\b(?:[\w-]+(?:ive|ful|able|ous|ible|ical|ory|ed|ing|ant|less)|maximum|minimum|extent|variety|series|number|range|kinds?|types?|lots?|sets?|amount|levels?|"
    r"ability|needs?|ways?|able|part|means?|high|low|large|small|good|great|strong|clean|modern|simple|fast|next|best|full|clear|professional|"
    r"existing|custom|short|complex|seamless|robust|more|most|very|highly|really|only|just|well)$",
    re.IGNORECASE,
)
"""Words that a phrase cut short should not end with: they wait for the noun, or the clause, that was cut off."""
_WHOLE_ENDINGS = re.compile(
    r"\b(?:marketing|advertising|reporting|billing|invoicing|accounting|bookkeeping|pricing|planning|scheduling|training|onboarding|hosting|testing|editing|"
    r"branding|building|meetings?|listings?|drawings?|recordings?|writing|branding|feed|lead|speed|seed|need|consultant|assistant|merchant|restaurant|"
    r"tracking|recruiting|hiring|staffing|packaging|trading|parking|shipping|engineering|programming|learning|proofreading|archive|drive|inventory|directory|"
    r"history|territory|laboratory|cable|table|variable|deliverable|receivable|payable|plant|grant|processing|monitoring|modeling|posting|setting|ranking|clothing)$",
    re.IGNORECASE,
)
"""Nouns that only look like the above."""
_DEED = re.compile(
    r"\b(?:[\w-]+(?:ments?|tions?|sions?|sis|ances?|ences?|ings?|ry|ity|ship|als?|upkeep)|entry|support|services?|research|design|outreach|sales|care|work|"
    r"orders?|invoices?|e-?mails?|calls?|tickets?|requests?|messages?|returns?|refunds?|inquiries|enquiries|payroll|books|copy|content|translations?|"
    r"posts?|edits?|updates?|reports?|tasks?|contracts?|proposals?|campaigns?|newsletters?|social media|SEO|QA|maintenance|follow-?ups?)$",
    re.IGNORECASE,
)
"""What can be handled: a deed named by a noun."""
_NO_DUTY = re.compile(
    r"\w+ (?:it|one|them|this|that|these|those|you|if|well|below|above)\b|(?:check out|create (?:your|the|an?) (?:free|account|profile)|write up|work (?:in|from|at|on your|\d)|be|"
    r"take (?:the|a) test|meet (?:the|all|your) (?:deadline|requirement)|follow (?:the )?(?:instructions|these)|read (?:the|this)|find (?:the )?attached|view|learn|lead gen\w*|interview process\w*|sales|support (?:team|staff|for))\b",
    re.IGNORECASE,
)
_ITS = re.compile(r"^(\w+) (?:its|their) ", re.IGNORECASE)


@cache
def _gerunds() -> dict[str, str]:
    """Each verb by its "-ing" form."""
    found = {}
    for verb in verbs.ALL:
        stem = verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb
        found[f"{stem}ing"] = verb
        if re.fullmatch(r"[^aeiou]*[aeiou][bdglmnprt]", verb) or verb in ("program", "transfer", "debug", "setup"):
            found[f"{verb}{verb[-1]}ing"] = verb
    return found


_PLAINLY_VERBS = (
    "analyze assist build collaborate communicate conduct coordinate create deliver develop ensure evaluate identify implement maintain manage organize "
    "oversee participate perform prepare produce provide recommend troubleshoot write"
)
"""Verbs whose "-s" form is no noun in the plural: "reports" and "tests" may be things."""


@cache
def _third_persons() -> dict[str, str]:
    """Each of these verbs by the form that job descriptions write it in: "Performs …"."""
    forms = {verb: f"{verb[:-1]}ies" if verb.endswith("fy") else f"{verb}s" for verb in _PLAINLY_VERBS.split()}
    return {form: verb for verb, form in forms.items()}


def to_reader(words: str) -> str:
    """What the client says of itself, said to the client: "our store" -> "your store"."""

    def turned(m: re.Match[str]) -> str:
        said = m[0]
        if said in ("US", "IT") or (said == "us" and words[: m.start()].rstrip().endswith(("the", "in"))):
            return said
        return _SECOND_PERSON.get(said.lower().replace("’", "'"), said)

    return _PERSON.sub(turned, words)


def plain(words: str) -> str:
    """One line without Markdown marks, quotes around it or closing punctuation."""
    return " ".join(re.sub(r"\*\*|__|`|^[#>\-•*\s]+", "", words).split()).strip(" .;:,–—-\"“”'")


def clipped(words: str, longest: int = LONGEST, *, whole_list: bool = False) -> str:
    """The first clause of `words`, at most `longest` characters, cut where a reader would pause; "" where none is short enough.

    `whole_list` keeps "plan, edit and publish" together as long as it fits.
    """
    words = whole = plain(words)
    m = _CUT.search(words)
    while m and len(words[: m.start()].split()) < 3:
        m = _CUT.search(words, m.end())
    if m:
        words = words[: m.start()]
    if not (whole_list and len(words) <= longest):
        words = _first_of_list(words, longest)
    words = _DANGLING.sub("", words.strip(" ,.;:"))
    words = words if len(words) <= longest else _shortened(words, longest)
    if len(words) < len(whole):
        words = _cut_halves(words)
    if len(words) < len(whole) and (_unfinished(words) or _are_lone_deeds(words) or words.lower() in verbs.ALL):
        return ""
    return words if words.count("(") == words.count(")") else ""


_HALF_BETWEEN = re.compile(r"(?<=\w) between (?!.*(?: and |s$)).*$")
"""What stands between one thing and nothing: the other was cut off."""
_LONE_DEEDS = re.compile(r"(\w+),? (?:and|or) \w+$")


def _cut_halves(words: str) -> str:
    """Without what lost its other half: "write a program to run" -> "write a program", "a link between two" -> "a link"."""
    head, _, last = words.rpartition(" to ")
    words = _DANGLING.sub("", head) if len(head.split()) >= 3 and last.lower() in verbs.ALL else words
    return _HALF_BETWEEN.sub("", words)


def _are_lone_deeds(words: str) -> bool:
    """ "craft and iterate", of which what is crafted was cut off."""
    m = _LONE_DEEDS.fullmatch(words)
    return m is not None and m[1].lower() in verbs.ALL


def _unfinished(words: str) -> bool:
    """Whether a phrase cut short ends with a word that waits for what was cut off; a name ("Airtable") does not."""
    last = words.rsplit(" ", 1)[-1]
    return last == last.lower() and bool(_UNFINISHED.search(words)) and not _WHOLE_ENDINGS.search(words)


def _shortened(words: str, longest: int) -> str:
    """The words up to the last linking word that leaves at least three of them in `longest` characters, else "".

    Of two deeds the second is left out rather than cut: "… and keep every episode from brief to …".
    """
    ends = [m for m in _LINK.finditer(words[: longest + 5]) if m.start() <= longest]
    if not ends:
        return ""
    second = next((m for m in ends if m[0].strip() in ("and", "or") and _begins_with_verb(words[m.end() :])), None)
    short = _DANGLING.sub("", words[: (second or ends[-1]).start()])
    return short if len(short.split()) >= 3 else ""


def _begins_with_verb(words: str) -> bool:
    return words.split(" ", 1)[0].strip(",.").lower() in verbs.ALL


def _first_of_list(words: str, longest: int) -> str:
    """ "Track performance, assign tasks and so on" -> "Track performance"; a list of things is kept whole if it fits.

    One that does not fit goes with the preposition before it: "reports on sales, stock and …" -> "reports".
    """
    first, *rest = _COMMA.split(words)
    if any(p.split()[0].lower() in verbs.ALL for p in rest if p.split()) and len(first.split()) >= 2:
        return first
    if len(words) <= longest or not rest:
        return words
    shorter = _LAST_PREPOSITION.sub("", first)
    return shorter if len(shorter.split()) >= 3 else "" if _ADJECTIVE.search(first) else first


def sentence_case(words: str, names: frozenset[str]) -> str:
    """ "Train Custom AI Model for Brand Style" -> "Train custom AI model for brand style", but for the words in `names`.

    Only where most words have capitals: a title.
    """
    split = words.split(" ")
    long = [w for w in split if len(w) > 3]
    if len(long) < 2 or sum(w[:1].isupper() for w in long) < 0.7 * len(long):
        return words
    return " ".join(w.lower() if w.istitle() and w.strip(",.").casefold() not in names else w for w in split)


def lower_first(words: str) -> str:
    """The first letter small, unless the word is a name or an abbreviation."""
    first = words.split(" ", 1)[0]
    return words if len(first) > 1 and not first[1:].islower() else words[:1].lower() + words[1:]


def duty(words: str, longest: int = LONGEST, *, whole_list: bool = False) -> str:
    """A duty as it stands after "someone to": "Managing two calendars." -> "manage two calendars"; "" where it is no duty."""
    words = _LEAD.sub("", plain(words))
    inner = _LABEL.sub("", words)
    first = inner.split(" ", 1)[0].strip(",.").lower() if inner else ""
    if first in verbs.ALL or first in _gerunds() or first in _third_persons():
        words = inner
    words = _LEAD.sub("", words)
    if not words:
        return ""
    first, _, rest = words.partition(" ")
    verb = first.lower().strip(",")
    if verb in _gerunds() and verb not in verbs.ALL:
        words = " ".join((_gerunds()[verb] + ("," if first.endswith(",") else ""), _and_base(rest)))
    elif verb in _third_persons():
        words = " ".join((_third_persons()[verb] + ("," if first.endswith(",") else ""), _and_base(rest)))
    elif verb not in verbs.ALL:
        return _noun(words, longest)
    if "," in words.split(" ", 1)[0] and rest.split(" ", 1)[0].lower().strip(",") not in verbs.ALL:
        return ""
    short = lower_first(to_reader(clipped(words, longest, whole_list=whole_list)))
    return (
        ""
        if len(short.split()) < 2
        or "?" in short
        or " Please " in short
        or (short.isupper() and len(short) > 6)
        or _NO_DUTY.match(short)
        else _ITS.sub(r"\1 your ", short)
    )


def _and_base(rest: str) -> str:
    """ "… and updating tasks" -> "… and update tasks", "… and provides help" -> "… and provide help", after a first verb that was turned."""
    turned = {**_gerunds(), **_third_persons()}
    return re.sub(
        r"(?<=\band )(\w+(?:ing|s))\b|(?<=, )(\w+(?:ing|s))\b|^(\w+ing)\b",
        lambda m: turned.get(m[0].lower(), m[0]),
        rest,
    )


_FUNCTION_WORDS = word_set("""
    a an this that these those we the in as if for by not with from on at of to or and but who how what when
    where which any all it has have had no nor so than then there here both either each every such some one two
    more most other very also just only must while during after before
""")


def _noun(words: str, longest: int) -> str:
    """A duty named by a noun: "Calendar management" -> "handle calendar management"."""
    short = clipped(words, longest)
    if (
        not 2 <= len(short.split()) <= 6
        or _NO_PHRASE.search(short)
        or not _DEED.search(short)
        or short.split()[0].lower() in _FUNCTION_WORDS
        or short.split()[0].lower().endswith("ly")
    ):
        return ""
    return f"handle {lower_first(to_reader(short))}"


def spelled(words: str, names: Iterable[str]) -> str:
    """ "a shop on shopify" -> "a shop on Shopify": the names with their makers' capitals."""
    for name in names:
        if name.casefold() in words.casefold() and name != name.lower():
            words = re.sub(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", lambda _, n=name: n, words, flags=re.IGNORECASE)  # type: ignore[misc]
    return words


def mended(words: str, tools: Iterable[str]) -> str:
    """ "build a ecommerce site on shopify" -> "build an ecommerce site on Shopify"."""
    return spelled(re.sub(r"\b[Aa](?= [aeio][a-z]{2})(?! (?:uni|use|eu|one|once))", "an", words), tools)


_SPOKEN = frozenset(("RAG", "REST", "LAMP", "MERN", "MEAN", "NASA"))
"""Abbreviations that are spoken as a word."""


def article(noun: str) -> str:
    """The indefinite article, by sound as far as the first letters tell: "an SEO expert", "a UX designer", "an editor"."""
    first = re.split(r"[\s/-]", noun, maxsplit=1)[0]
    if first.isupper() and len(first) < 5 and first not in _SPOKEN:
        return "an" if first[0] in "AEFHILMNORSX" else "a"
    return "an" if first[:1].lower() in "aeiou" and not noun.lower().startswith(("uni", "use", "eu", "one")) else "a"
