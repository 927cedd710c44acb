"""What is said of work that is none of the freelancer's, or not at its core: what it is, by its trade or its role, or what it takes."""

from vault_tool.judging.deciding.case import Case
from vault_tool.judging.fit import Fit
from vault_tool.judging.fitting.how_much import A_LITTLE
from vault_tool.judging.matching.known import known_to
from vault_tool.judging.matching.tools_asked import ONE_OF, is_named_in
from vault_tool.judging.trades import profile_trades, software_titles, trade_cues, trade_table
from vault_tool.judging.work import work_names
from vault_tool.judging.work.what_it_is_about import is_told_by_pieces, surely_about
from vault_tool.judging.work.whose_work import LITTLE_ELSE, MOST_IS_A_SKILL, beyond_any_trade, listed_whole
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language import likeness
from vault_tool.language.cues import words_of
from vault_tool.language.spelling import with_article
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import words as word_list

_NOT_YOURS = "Not your trade: your profile shows other kinds of work."
_NOT_YOUR_OWN = "This isn't your own trade."
_LITTLE = "Your profile shows little of what this takes."
_PART = "Your profile shows only part of what this takes."
_OF_A_ROLE = "This job is for {}, and your profile shows little of what it takes."
_OF_A_PLAIN_ROLE = "This job is for {}, and that isn't your trade."
_IT_TAKES = "It takes {}, which your profile doesn't show."
_TAKES = "This isn't your trade, and it takes {}, which your profile doesn't show."
_BUT_TAKES = "You have {}, but it also takes {}, which your profile doesn't show."
_ABOUT = "This job is about {}, which your profile doesn't show."
_ABOUT_A_LITTLE = "This job is about {}, and your profile shows little of it."
_BUT_ABOUT = "You have {}, but this job is about {}, which your profile doesn't show."
_BUT_ABOUT_A_LITTLE = "You have {}, but this job is about {}, and your profile shows little of it."
_ABOUT_OPEN_WORK = "This job is about {}, which isn't your trade."
"""Of work that people come to from any other: no profile has to show it."""
_ABOUT_OPEN_WORK_IN_PART = "This job is about {}, which isn't your main trade."
"""The same where the profile tells a little of it."""


def told(case: Case) -> str:
    """What the work is, or takes, that is none of the freelancer's: the tool or trade that leads it, else the whole of it."""
    subject = case.fit.subject_lacking
    return _its_subject(case) if subject and not _is_beside(subject, case) else _whole_work(case)


def told_surely(case: Case) -> str:
    """What a job is surely about, by its kind of work or its trades, where nothing in the profile shows it; empty where there is none."""
    if leading := _leading_work(case):
        return _ABOUT.format(leading)
    foreign = _foreign(case)
    return _about(foreign, case) if foreign else ""


def at_its_core(case: Case) -> str:
    """What is said of work that is the freelancer's but for its core: what leads it, or else how much of it that leaves."""
    fit, whose = case.fit, case.beyond.whose
    if fit.subject_lacking:
        return _ABOUT.format(fit.subject_lacking)
    if whose.mostly:
        return whose.hardly
    return _IT_TAKES.format(fit.core_lacking) if fit.core_lacking in fit.named.unmet else _PART


def says_nothing(why: str) -> bool:
    """Whether a sentence about the work names nothing of it: any other stop says more."""
    return why in (_LITTLE, _PART, _NOT_YOUR_OWN) or why.endswith(LITTLE_ELSE.rpartition("{}")[2])


def is_another_trade(why: str, fit: Fit) -> bool:
    """Whether a sentence about the work says no more than that it is nothing of the freelancer's trade, and nothing is near to it;
    where hardly anything tells the trade, nobody who makes software is told so."""
    unsure = fit.faint and not fit.side_trades.isdisjoint(trade_table.marked("maker"))
    return not (is_near(fit) or unsure or why in (_LITTLE, _PART))


def is_near(fit: Fit) -> bool:
    """Whether some of it is near to what the freelancer does: by trade, or by what it names."""
    return bool(fit.named.told) or fit.title.tells_own or fit.near >= A_LITTLE or fit.side >= A_LITTLE


def _whole_work(case: Case) -> str:
    """What the whole of the work is, or takes, that is none of the freelancer's."""
    fit, known = case.fit, listed_whole(case.fit.named.told)
    if fit.main_by_skill and _is_that_alone(fit):
        main = fit.main_by_skill
        named_only = main in fit.long_practised or not is_told_by_pieces(main, case.post)
        return _PART if named_only else MOST_IS_A_SKILL.format(work_names.spoken(main))
    return _beside_known(known, case) if known else _another_work(case)


def _is_that_alone(fit: Fit) -> bool:
    """Whether all that is known of a post names the trade of a skill that most of it is of, and nothing beside it is lacking."""
    return not fit.named.unmet and all(fit.main_by_skill in trade_cues.told_by(name) for name in fit.named.told)


def _its_subject(case: Case) -> str:
    """What a job is about: the tool that leads it; all that the title takes where it has several, or the trade of one that many use."""
    subject, about = case.fit.subject_lacking, surely_about(case.fit, case.post)
    titled = [tool for tool in case.fit.named.unmet if is_named_in(case.post.title, tool)]
    if subject in titled and len(titled) > 1:
        if case.fit.title.for_makers:
            return _TAKES.format(listed_whole(case.fit.named.choices))
        if not ONE_OF.search(case.post.title):
            return _IT_TAKES.format(
                listed_whole(sorted(titled, key=lambda tool: (tool != subject, titled.index(tool))))
            )
    if len(about) == 1 and about[0] in trade_cues.told_by(subject) and len(trade_cues.told_by(subject)) > 1:
        return _about(about, case)
    return _ABOUT.format(subject)


def _beside_known(known: str, case: Case) -> str:
    """What is lacking beside what is known, by name where it has one."""
    if about := _trade_beside(case):
        return _about(about, case, known if beyond_any_trade(case.fit.named.told) else "")
    if not (unmet := listed_whole(case.fit.named.choices)):
        role = _role_that_says_more(case)
        return _of_a_role(role) if role else LITTLE_ELSE.format(known)
    if case.fit.title.for_makers:
        return _TAKES.format(unmet)
    return _BUT_TAKES.format(known, unmet) if beyond_any_trade(case.fit.named.told) else _IT_TAKES.format(unmet)


def _trade_beside(case: Case) -> tuple[str, ...]:
    """The trades that a job is surely about, where they say more of what is lacking than the tools: one that its title does not name."""
    named, about = case.fit.named, _foreign(case)
    titled = any(is_named_in(case.post.title, tool) for tool in named.unmet)
    by_name = {name.lower() for name in named.told} & {work_names.spoken(trade).lower() for trade in about}
    few = len(named.unmet) <= 1 and not (named.unmet and _is_touched(about, case.profile))
    return about if few and not (titled or by_name) else ()


def _another_work(case: Case) -> str:
    """What a post is about, where its trades or the role in its title are known; a role says more of those that it is of many kinds."""
    if leading := _leading_work(case):
        return _ABOUT.format(leading)
    about, foreign = surely_about(case.fit, case.post), _foreign(case)
    wide = trade_table.marked("wide")
    role = _role_that_says_more(case) if not about or not wide.isdisjoint(about) else ""
    if role:
        return _of_a_role(role)
    if foreign:
        return _about(foreign, case)
    led_by = case.fit.title.led_by
    if led_by in case.fit.named.lacking:
        return _TAKES.format(led_by)
    if any(not _is_beside(tool, case) for tool in case.fit.named.unmet):
        return (_IT_TAKES if is_near(case.fit) else _TAKES).format(listed_whole(case.fit.named.choices))
    return _named_by_nothing(case)


def _named_by_nothing(case: Case) -> str:
    """What is said of work that no role and no tool tells, nor any trade but one that people come to from any other."""
    about = surely_about(case.fit, case.post)
    if case.fit.title.tells_own:
        return _PART
    if about and trade_table.marked("open").issuperset(about):
        return _about(about, case)
    if _is_for_makers_like(case):
        return _LITTLE
    if is_near(case.fit):
        special = case.fit.shares.main in trade_table.marked("maker") or any(not r.wish for r in case.fit.requirements)
        return _LITTLE if special else _NOT_YOUR_OWN
    return _NOT_YOURS


def _is_beside(tool: str, case: Case) -> bool:
    """Whether a tool is one that goes with work of any kind, so that no job is about it but where its title says so."""
    return tool.lower() in word_list("judging", "beside the core") and not is_named_in(case.post.title, tool)


def _of_a_role(role: str) -> str:
    """For whom a job is; of one that takes nothing special nobody says that a profile shows little of it."""
    plain = not word_list("judging", "roles that take nothing special").isdisjoint(words_of(role))
    return (_OF_A_PLAIN_ROLE if plain else _OF_A_ROLE).format(with_article(role))


def _role_that_says_more(case: Case) -> str:
    """The role in a title, where it is not the freelancer's and says what work it is; else empty."""
    role = case.role_in_title
    return role if role and not case.fit.title.tells_own and _is_what_they_do(role, case.fit) else ""


def _is_what_they_do(role: str, fit: Fit) -> bool:
    """Whether nothing but the title has to say what somebody in a role does: no more tools are lacking than known, and where it makes
    software, more than a site's tags says that some is made."""
    if fit.named.unmet and fit.outnumbered:
        return False
    by_words, makers = fit.shares.by_words, trade_table.marked("maker")
    if not software_titles.seeks_a_maker(role):
        return True
    return fit.shares.own.isdisjoint(makers) and (not by_words or not makers.isdisjoint(by_words))


def _foreign(case: Case) -> tuple[str, ...]:
    """The trades that a job is surely about, where they have names and the freelancer has worked in none."""
    about = surely_about(case.fit, case.post)
    return about if (case.fit.side_trades | trade_table.marked("nameless")).isdisjoint(about) else ()


def _about(trades: tuple[str, ...], case: Case, known: str = "") -> str:
    """That a job is about some trades, beside what is `known` of it; of what the profile shows a little, nobody says that it doesn't."""
    touched = _is_touched(trades, case.profile)
    if touched and (unmet := listed_whole(case.fit.named.choices)):
        return _IT_TAKES.format(unmet)
    names = listed(work_names.spoken_once(trades))
    if not known and trade_table.marked("open").issuperset(trades):
        return (_ABOUT_OPEN_WORK if case.fit.side_trades.isdisjoint(trades) else _ABOUT_OPEN_WORK_IN_PART).format(names)
    if known:
        return (_BUT_ABOUT_A_LITTLE if touched else _BUT_ABOUT).format(known, names)
    return (_ABOUT_A_LITTLE if touched else _ABOUT).format(names)


def _is_touched(trades: tuple[str, ...], profile: Profile) -> bool:
    """Whether anything in a profile tells of one of these trades, however little."""
    mine, done = likeness.stems(known_to(profile).words), profile_trades.touched(profile)
    return any(trade in done or likeness.stems(trade) <= mine for trade in trades)


def _leading_work(case: Case) -> str:
    """The kind of work, by its name, that the title or the goal tells and most of a post asks for, and that nothing shows."""
    work = case.fit.work
    named = work.is_led_by_main and not work.main_shown and work.main in word_list("judging", "jobs by name")
    return work_names.spoken(work.main) if named else ""


def _is_for_makers_like(case: Case) -> bool:
    """Whether a title orders software, of whatever kind, from somebody who makes some."""
    makes = case.fit.shares.own & trade_table.marked("maker")
    return bool(makes) and software_titles.orders_software(case.post.title)
