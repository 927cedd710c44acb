"""To ask first: each reason by itself. None of them says anything where it does not hold."""

from vault_tool.judging.deciding import first_message, to_apply, unsettled
from vault_tool.judging.deciding.backgrounds import WEIGH_THIS, background_lacking, is_called_a_must
from vault_tool.judging.deciding.case import Case
from vault_tool.judging.deciding.saved_in_part import has_little
from vault_tool.judging.decision import Decision
from vault_tool.judging.fitting.how_much import MOST, NEARLY_ALL
from vault_tool.judging.matching.demands import Requirement, says_years
from vault_tool.judging.matching.firmness import says
from vault_tool.judging.matching.known import known_to
from vault_tool.judging.matching.worth_telling import stands_in
from vault_tool.judging.musts import MUST, open_quote
from vault_tool.judging.settling import (
    asked_first,
    grave,
    names_a_price,
    pays_well,
    question_about,
    reaches_floor,
    to_settle,
)
from vault_tool.judging.work.beyond import CLOSEST, NO_TOOL, ONLY_TAGS, SHOWN_PART
from vault_tool.judging.work.whose_work import MOST_NAMED, OPEN_CLOSE
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.language.spelling import lower_first, upper_first
from vault_tool.language.wordlists import words as word_list

MOSTLY_STOCK = 60
"""The share of sentences that would fit any job from which such phrases say next to nothing."""

_FEW_DETAILS = "Few details of the work"
_FILL_IN = "Your profile names no trade or skill yet, so whether you fit cannot be said: fill in Profile.md."
_PITCH = "A pitch, not a job"
_LIKE_A_PITCH = "This reads like a pitch, not a job. Ask this before you apply: “{}”"
_TOO_LITTLE = "The post says little about the work. Ask this before you apply: “{}”"
_NO_PRICE = "The post is short and names no pay. Ask this before you apply: “{}”"
_TELLS_LITTLE = "The post leaves much of the work open and names no pay. Ask this before you apply: “{}”"
_KEPT_BACK = "The post keeps the details for later. Ask this before you apply: “{}”"
_WHAT_WORK = "What exactly do you need done?"
_BEFORE_APPLYING = "Ask this before you apply: “{}”"
_BEFORE_ACCEPTING = "Settle this before you accept an offer: “{}”"
_NO_TOOLS = "It's hard to tell from the post which skills it takes. Ask this before you apply: “{}”"
_UNSHOWN = "{} in your profile shows {}. If you've done it, add the line to Profile.md; if not, say so in your letter."
_SEVERAL_IN_ONE = "many-roles"
_UNASKED_BESIDE = frozenset({"no-pay-named", "vague"})
"""What a post may leave open of which a letter asks in passing, where its pay is not named."""
_SURE = 2
"""Names that post and profile share before somebody is told to fit."""


def profile_is_empty(case: Case) -> Decision | None:
    """Nothing can be said of the fit."""
    profile = case.profile
    return None if profile.headline or profile.skills or profile.experience else Decision("ask", _FILL_IN, case.stops)


def says_too_little(case: Case) -> Decision | None:
    """Few words, and no pay."""
    unknown = case.verdict.unknown[:3]
    if not has_little(case):
        return None
    if asked := _about_details(case):
        return Decision("ask", _KEPT_BACK.format(asked), look_up=unknown, question=asked)
    if price := _question_of("no-pay-named", case):
        return Decision("ask", _NO_PRICE.format(price), look_up=unknown, question=price)
    return Decision("ask", _TOO_LITTLE.format(_WHAT_WORK), look_up=unknown, question=_WHAT_WORK)


def _about_details(case: Case) -> str:
    """The question about what a post keeps back until later; empty where it keeps nothing back."""
    return _question_of("details-withheld", case)


def _question_of(kind: str, case: Case) -> str:
    """The first question about a kind of risk that the post has; empty where it has none."""
    found = (f for f in case.red_flags if f.signal.tells == kind)
    return next(filter(None, (question_about(f.signal, case.names) for f in found)), "")


def grave_risk(case: Case) -> Decision | None:
    """Something speaks so much against the post that it comes before everything else; of a client, what nobody can ask about comes
    behind work that the profile lacks."""
    settle = asked_first(grave(case.telling_flags), case.names)
    if settle and settle[0].signal.topic == "client" and not question_about(settle[0].signal, case.names):
        settle = () if _lacks_work(case) else settle
    return _about(settle, case) if settle else None


def _lacks_work(case: Case) -> bool:
    """Whether a part of the work is none of the freelancer's, and the post names what it takes."""
    lack = case.beyond.lack
    return case.fit.level == "partly" and bool(lack.tools or lack.trades)


def unpaid_work(case: Case) -> Decision | None:
    """Work in the application that may not be paid, where the profile says that it does none such."""
    kinds = [(words, set(words.lower().replace("-", " ").split())) for words in case.profile.wont_do]
    for fired in case.red_flags:
        told = set(fired.signal.tells.split("-"))
        wont = next((words for words, mine in kinds if fired.signal.tells and told <= mine), "")
        if wont and fired.signal.severity != "low" and (question := question_about(fired.signal, case.names)):
            why = f"You don't do {wont}. {_BEFORE_APPLYING.format(question)}"
            return Decision("ask", why, settle=(fired,), question=question)
    return None


def is_a_pitch(case: Case) -> Decision | None:
    """It reads as if something is to be sold, and no line of experience answers it: what is paid is asked first."""
    pitch = next((f for f in case.red_flags if f.signal.name == _PITCH), None)
    if not pitch or not case.fit.unproven or not (question := question_about(pitch.signal, case.names)):
        return None
    return Decision("ask", _LIKE_A_PITCH.format(question), settle=(pitch,), question=question)


def lacks_background(case: Case) -> Decision | None:
    """A paper is wanted, or years in a role or a line of business, that the profile does not name."""
    lacking = background_lacking(case.post, case.fit, case.profile)
    return Decision("ask", lacking, meets=True, firm=is_called_a_must(case.fit)) if lacking else None


def names_no_tools(case: Case) -> Decision | None:
    """The trade is hardly told, and no tool or skill is."""
    named = case.fit.named
    told = named.yours or named.lacking or case.fit.requirements or "tools" in case.post.features
    if not case.fit.faint or told:
        return None
    question = _of_the_work(case)
    return Decision("ask", _NO_TOOLS.format(question), question=question)


def _of_the_work(case: Case) -> str:
    return first_message.of_the_work(case.post, case.names.text("job_kind"))


def takes_more(case: Case) -> Decision | None:
    """Part of it is not the freelancer's work, or it calls something a must that may be lacking."""
    beyond = case.beyond
    if case.fit.level != "partly" and beyond.lack.must and not beyond.lack.others and beyond.telling == "closest":
        return Decision("ask", WEIGH_THIS.format(beyond.lack.must), meets=True)
    if not (case.fit.level == "partly" or case.is_beyond) or _lacks_a_side_tool(case):
        return None
    if beyond.lacks_nothing and _lacks_the_pay_alone(case):
        return to_apply.names_no_pay(case)
    return _about_a_part(case) if beyond.names_nothing else _about_more(case)


def _lacks_a_side_tool(case: Case) -> bool:
    """Whether one tool that no demand and no title names is all that is lacking of work that is mostly the freelancer's, and that lines
    show: the letter says so, and nobody asks whether it may. Of what several people would do, more is lacking than a tool."""
    fit, lack = case.fit, case.beyond.lack
    if any(f.signal.tells == _SEVERAL_IN_ONE for f in case.red_flags):
        return False
    alone = len(lack.others) == 1 and not (lack.tools or lack.trades or lack.demands or fit.work.also_leads)
    return alone and case.proven and fit.core >= MOST


def risk_to_settle(case: Case) -> Decision | None:
    """Something that one asks about before agreeing; good terms wait for an answer to some of it."""
    waits = case.fit.level == "strong" and case.proven and pays_well(case.names)
    settle = to_settle(case.open_flags, waits=waits, reached=reaches_floor(case.names) or names_a_price(case.names))
    return _about(settle, case) if settle else None


def takes_practice(case: Case) -> Decision | None:
    """A demand for experience with tools of which the profile has none."""
    if _lacks_a_side_tool(case):
        return None
    return _about_more(case) if any(map(_takes_practice_in_others, case.fit.requirements)) else None


def shares_no_name(case: Case) -> Decision | None:
    """Neither the title nor any name in the client's own words that the profile has says that the work is the freelancer's, nor does any
    line of experience."""
    if case.proven:
        return None
    fit, own, words = case.fit, known_to(case.profile), f"{case.post.title}\n{case.post.own_words}"
    if fit.title.names_own or fit.title.tells_own or any(stands_in(name, words, own) for name in fit.named.told):
        return None
    return Decision("ask", f"{ONLY_TAGS if fit.named.yours else NO_TOOL} {CLOSEST}", telling="closest")


def tells_little(case: Case) -> Decision | None:
    """Stock phrases, or a line with tags, and no pay: neither the work nor its price can be told."""
    price = _question_of("no-pay-named", case)
    if not price or not _is_vague(case):
        return None
    work = (_question_of("vague", case) or first_message.FIRST_TASK).rstrip("?")
    question = f"{work}, and {lower_first(price)}"
    return Decision("ask", _TELLS_LITTLE.format(question), question=question)


def _is_vague(case: Case) -> bool:
    """Whether a post says little of the work; where it is short, tools in its tags alone tell nothing of it."""
    if len(case.post.own_words.split()) >= first_message.MANY_WORDS:
        return False
    vague = [f for f in case.red_flags if f.signal.tells == "vague"]
    stock = case.names.number("stock_share")
    if all(f.signal.severity == "low" for f in vague):
        return bool(vague) and not case.fit.named.told
    return len(vague) > 1 or vague[0].signal.name != _FEW_DETAILS or (stock is not None and stock >= MOSTLY_STOCK)


def _about_more(case: Case) -> Decision:
    beyond = case.beyond
    if beyond.question.endswith((CLOSEST, OPEN_CLOSE, SHOWN_PART)):
        said = beyond.question.removesuffix(CLOSEST).removesuffix(OPEN_CLOSE).removesuffix(SHOWN_PART).strip()
        names_any = bool(case.fit.named.lacking) or "tools" in case.post.features
        asked = _what_is_open(case, said if names_any else said.removesuffix(NO_TOOL))
        if asked and asked.settle[0].signal.topic != "client":
            return asked
    tools = beyond.lack.tools[:MOST_NAMED]
    return Decision(
        "ask",
        beyond.question,
        tools=tools,
        telling=beyond.telling,
        meets=beyond.asks_of_you,
        question=beyond.to_client,
    )


def _about_a_part(case: Case) -> Decision | None:
    """No tool, trade or demand is lacking: what of the work no line shows is told first, then what the post leaves open is asked;
    where lines show all that leads, there is nothing to wait for. What nothing in the post raises is never asked."""
    said, unshown = case.beyond.whose.said, _unshown_work(case)
    if unshown:
        return Decision("ask", _UNSHOWN.format(case.beyond.whose.but_nothing, unshown), telling="lack")
    if asked := _what_is_open(case, said):
        return asked
    if case.fit.level == "strong" and case.proven:
        return None
    if case.fit.is_shown and case.proven and not to_settle(case.open_flags):
        return to_apply.nothing_against(case)
    return Decision("ask", case.beyond.question, telling="closest")


def _lacks_the_pay_alone(case: Case) -> bool:
    """Whether a post for a freelancer lacks nothing but a price, and nearly all of the work is of a trade that lines show: one names
    one's own."""
    fit, names = case.fit, case.names
    asked = [f.signal.tells for f in case.open_flags if f.signal.severity != "low" and question_about(f.signal, names)]
    if "no-pay-named" not in asked or not _UNASKED_BESIDE.issuperset(asked) or _is_vague(case):
        return False
    hired = names.is_on_board or names.get("compensation_type") == "salary" or names.text("job_kind") == "role"
    shown = case.comes_close and fit.core >= NEARLY_ALL and not fit.faint and fit.work.shown
    has_years = any(r.leans == "met" and says_years(r.piece.words) for r in fit.requirements)
    return bool(shown) and not hired and (has_years or "years_experience" not in case.post.features)


def _what_is_open(case: Case, said: str) -> Decision | None:
    """What the post leaves open and the client can answer, behind what is `said` of whose work it is."""
    asked = [f for f in case.open_flags if f.signal.severity != "low" and question_about(f.signal, case.names)]
    if not asked:
        return None
    first = sorted(asked, key=lambda fired: not first_message.suits(fired.signal))
    decision = _about(tuple(first[:1]), case)
    return decision._replace(why=f"{said} {decision.why}".strip())


def _unshown_work(case: Case) -> str:
    """The first kind of work that leads, that no line of experience shows, and that goes by a name of its own."""
    named = word_list("judging", "work by name")
    return next((name for name in case.fit.work.also_leads if name in named), "")


def _about(settle: tuple[Fired, ...], case: Case) -> Decision:
    """Ask about the first of these flags that has a question; where none has, the first is named."""
    settle = asked_first(settle, case.names)
    question = question_about(settle[0].signal, case.names)
    said = open_quote(settle[0], case.fit) if settle[0].signal.tells == MUST else ""
    later = case.names.is_on_marketplace and first_message.can_wait(settle[0].signal)
    asking = (_BEFORE_ACCEPTING if later else _BEFORE_APPLYING).format(question)
    fits = case.fits and len(case.fit.named.told) >= _SURE and settle[0].signal.tells != MUST
    if question:
        words = f"{'You fit. ' if fits else ''}{_evidence(settle[0], case.names)}{asking}"
    else:
        words = WEIGH_THIS.format(said) if said else unsettled.against(settle[0], fits=fits)
    return Decision("ask", words, settle=settle, question=question)


def _evidence(fired: Fired, names: Scope) -> str:
    """What is known of hours that are far from one's own, before the question about them; else empty."""
    if fired.signal.name not in word_list("judging", "asked behind its evidence") or "my_day" not in names:
        return ""
    return f"{upper_first(fired.evidence.rstrip('.'))}. "


def _takes_practice_in_others(demand: Requirement) -> bool:
    """Whether a demand is for experience with tools of which the profile has none; to be familiar with them is soon learned."""
    lacks = demand.leans == "missing" == demand.state and demand.by and not demand.has and not demand.wish
    return bool(lacks) and says("practice", demand.piece.words)
