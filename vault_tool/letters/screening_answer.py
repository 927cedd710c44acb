"""What answers a question or request of the post: an answer of the vault, a fact or line of the profile, else a marked gap."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from vault_tool.judging import experience
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching import common_subjects
from vault_tool.judging.trades import trade_cues
from vault_tool.knowledge.notes import answers, templates
from vault_tool.knowledge.notes.answers import Answer
from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.language import likeness, written_in
from vault_tool.language.cues import words_of
from vault_tool.language.wording import LONGEST_QUOTED, listed
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters import first_person, hours_fit, missing, own_headline
from vault_tool.letters.application import Application
from vault_tool.letters.own_lines import own_pages, work_shown, years_of_skills
from vault_tool.letters.own_lines.tools_of_both import shared
from vault_tool.letters.replying import question_words

MOST_LINES = 3
SURELY_ASKED = 90
"""Likeness from which an answer of the vault is the one to what asks for one of its kind. Own threshold."""
MOST_NEAREST = 2
MOST_NEAR = 2
"""Lines that are given as examples where none proves anything."""
_SAME_WORDS = (frozenset(("start", "hours")), frozenset(("rate", "estimate")), frozenset(("links", "tools")))
"""Kinds that are asked for in the same words: a day to start on is no number of hours, a rate is no price for all, and a page on GitHub
is no skill in it."""
ABOUT_IT = 1.6
"""Points from which a line of experience answers a question by itself: two words that tell, or a tool and its work."""
A_TOOL_IS_ENOUGH = 1.0
"""Points from which it answers one that asks for experience or examples: the tool that it names."""
HALF_OF_IT = 0.5
"""The share of the words of a question for a yes or a no that a line has to have to say yes. Own threshold."""
WORDS_TOO = "what you've done with this, in one or two sentences"
_TOOL, _COMMON = 1.0, 0.2
_CHOICE = re.compile(r",? or ")
_EXAMPLES = Pattern(r"\b{answering.examples of} (?P<of>.+)")
_HOW_MUCH = Pattern(r"\bhow ({answering.is measured})\b")


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and its answer. `source` is the note it came from and `likeness` how like it is, of 100; a gap has
    instead `nearest`, (note, likeness) of those that come closest, and the `line` of the profile that does."""

    question: str
    text: str
    source: str = ""
    likeness: int = 0
    nearest: tuple[tuple[str, int], ...] = ()
    line: str = ""

    @property
    def is_gap(self) -> bool:
        """Whether there is nothing in it but a marked gap."""
        return self.text.startswith("‹") and self.text.endswith("›") and self.text.count("‹") == 1


def answer(
    question: str, judged: Judgment, said: Application, gap: str = "your answer", used: Collection[str] = ()
) -> Answered:
    """What answers this question best, with a gap for a page of the freelancer's own that the profile has no link to."""
    profile = judged.knowledge.profile
    page = own_pages.to_link(question, profile)
    if page and own_pages.is_all(question, profile):
        return Answered(question, page)
    found = _answer(question, judged, said, gap, used)
    return replace(found, text=f"{found.text}\n{page}") if page and not found.is_gap else found


def _answer(question: str, judged: Judgment, said: Application, gap: str, used: Collection[str]) -> Answered:
    """What answers this question best; else a gap that says what to write. Lines that are `used` answer nothing again."""
    profile = judged.knowledge.profile
    if profile.name and question.casefold().rstrip(" :") in word_list("answering", "asks for the name"):
        return Answered(question, profile.name)
    lang = written_in.language_of(judged.post.text)
    own = tuple(a for a in judged.knowledge.answers if a.lang == lang)
    found = answers.nearest(question, own)
    names = said.names(judged.scope) | _about(question, judged, said, used)
    kinds = (
        question_words.kinds_of(question)
        or question_words.of_a_label(question)
        or question_words.of_work_to_look_at(question)
    )
    if question_words.asks_for_one_of_its_kind(question) and not (found and found[0][1] >= SURELY_ASKED):
        links = profile.links if "links" in kinds else ()
        told = "\n".join((*links, *_of_a_story(profile, question)))
        return Answered(question, told or str(missing.gap(gap)))
    for one, alike in found:
        if alike < answers.THRESHOLD or (one.kind and len(kinds) > 1):
            break
        if any(one.kind in alike_ones - set(kinds) and not alike_ones.isdisjoint(kinds) for alike_ones in _SAME_WORDS):
            continue
        if text := _filled(one, names):
            return _with_words(Answered(question, text, _name(one), round(alike)), profile)
    if not question_words.is_a_file(question) and (facts := _facts(question, kinds, own, names)):
        return _with_words(facts, profile)
    line = best_line(profile, question, used)
    line = line if line and says_yes(line, question, profile) else None
    if line and not lang and judged.fit.level != "none" and (lacking := _tools_lacking(profile, question)):
        return Answered(question, str(missing.gap(missing.done_with(listed(lacking)))))
    if line and not lang and judged.fit.level != "none":
        return Answered(question, _with_addition(first_person.said(line), question))
    if not lang and (examples := _examples_of_a_trade(question, judged, said)):
        return Answered(question, examples[0])
    if not lang and (story := _begun_story(question, judged, said)):
        return Answered(question, story)
    near = tuple((_name(one), round(alike)) for one, alike in found[:MOST_NEAREST] if alike >= answers.SHOWN)
    closest = "" if profile.sample else next((ln.said for ln in experience.about(profile, question)), "")
    return Answered(question, str(missing.gap(gap)), nearest=near, line=closest)


def _tools_lacking(profile: Profile, question: str) -> list[str]:
    """The tools of work asked for that the profile lacks: of those that are examples, or to choose from, none."""
    asked = [tool for tool in answers.tools_in(question) if tool not in word_list("answering", "where work is shown")]
    return [] if question_words.leaves_a_choice(question) else [tool for tool in asked if not shared(profile, [tool])]


def _facts(question: str, kinds: Iterable[str], own: Iterable[Answer], names: dict[str, object]) -> Answered | None:
    """The vault's answers for what the words ask of the freelancer, one after the other."""
    known = tuple(own)
    notes = (next((a for a in known if a.kind == kind), None) for kind in kinds)
    texts = {_name(note): text for note in notes if note and (text := _filled(note, names))}
    return Answered(question, "\n".join(texts.values()), next(iter(texts))) if texts else None


def best_line(profile: Profile, question: str, used: Collection[str] = ()) -> ExperienceLine | None:
    """The line of experience that answers a question by itself; None where none surely does, or it is `used`."""
    if question_words.asks_for_a_plan(question) or question_words.is_no_line(question):
        return None
    same = likeness.same_as(profile.same)
    common = experience.stems_of("common") | experience.stems_of("any trade")
    shown = (
        word_list("answering", "where work is shown") if "links" in question_words.kinds_of(question) else frozenset()
    )
    tools = {likeness.plain_name(tool) for tool in answers.tools_in(question) if tool not in shown}
    called = (
        word_list("answering", "names of what is shown")
        if "links" in question_words.kinds_of(question)
        else frozenset()
    )
    asked = likeness.about(question, same) - likeness.stems(" ".join((*tools, *called)))
    own = {
        line: likeness.about(f"{line.said} {' '.join(line.tags).replace('-', ' ')}", same)
        for line in profile.experience
    }
    about = common_subjects.asked_for_in(question)

    def is_about(line: ExperienceLine) -> bool:
        return about <= common_subjects.shown_in(line)

    spread = Counter(stem for stems in own.values() for stem in stems)

    def points(line: ExperienceLine) -> float:
        words = f" {likeness.plain_name(' '.join((line.said, *line.tags)))} "
        named = sum(f" {tool} " in words for tool in tools)
        telling = sum((_COMMON if s in common else 1.0) / spread[s] ** 0.25 for s in asked & own[line])
        return _TOOL * named + telling + len(about) * is_about(line) if named or not tools else 0.0

    left = [line for line in profile.experience if not _is_used(first_person.said(line), used)]
    best = max(left, key=points, default=None)
    done = (tools or (about and best and is_about(best))) and question_words.asks_what_was_done(question)
    return best if best and points(best) >= (A_TOOL_IS_ENOUGH if done else ABOUT_IT) else None


def _is_used(text: str, used: Collection[str]) -> bool:
    """Whether a line stands in an answer already, with what came of it or without."""
    return any(one and (text.startswith(one) or one.startswith(text)) for one in used)


def says_yes(line: ExperienceLine, question: str, profile: Profile) -> bool:
    """Whether a line answers a question that wants a yes or a no: it has half of what is asked; any other it answers."""
    if not f"{question.lower()} ".startswith(
        tuple(f"{start} " for start in word_list("answering", "begins a yes or no"))
    ):
        return True
    same = likeness.same_as(profile.same)
    common = experience.stems_of("common") | experience.stems_of("any trade")
    asked = likeness.about(question, same) - common - likeness.stems(" ".join(word_list("answering", "confirms")))
    told = likeness.about(f"{line.said} {' '.join(line.tags).replace('-', ' ')}", same)
    return len(asked & told) >= HALF_OF_IT * len(asked)


def _of_a_story(profile: Profile, question: str) -> list[str]:
    """The line that tells one of the stories of which a request leaves the choice: it shows all that this one is about."""
    stories = [words for words in _CHOICE.split(question) if question_words.asks_for_a_story(words)]
    about = next(filter(None, map(common_subjects.asked_for_in, stories)), frozenset())
    return [
        first_person.said(line) for line in profile.experience if about and about <= common_subjects.shown_in(line)
    ][:1]


def _begun_story(question: str, judged: Judgment, said: Application) -> str:
    """The line that a story can be made of, with a gap for the story: it is about something that it is to be about, and opens no letter;
    "" for none."""
    if not question_words.asks_for_a_story(question) or judged.fit.level == "none":
        return ""
    about = common_subjects.asked_for_in(question)
    shown = {line: len(about & common_subjects.shown_in(line)) for line in judged.knowledge.profile.experience}
    left = [line for line, much in shown.items() if much and first_person.said(line) != said.opening]
    best = max(left, key=lambda line: shown[line], default=None)
    gap = f"\n{missing.gap(WORDS_TOO)}" if len(question) <= LONGEST_QUOTED else ""
    return f"{first_person.said(best)}{gap}" if best else ""


def _with_words(facts: Answered, profile: Profile) -> Answered:
    """The same with a marked gap where words are wanted, too, and all that stands there are links."""
    bare = bool(profile.links) and all(line in profile.links for line in facts.text.splitlines())
    wanted = not word_list("answering", "wants words beside links").isdisjoint(words_of(facts.question))
    return replace(facts, text=f"{facts.text}\n{missing.gap(WORDS_TOO)}") if bare and wanted else facts


def _with_addition(text: str, question: str) -> str:
    """With a marked gap where the question wants a number and the line has none."""
    wanted = _HOW_MUCH.search(question)
    return f"{text} ‹fill in: how {wanted[1].lower()}›" if wanted and not re.search(r"\d", text) else text


def _about(question: str, judged: Judgment, said: Application, used: Collection[str]) -> dict[str, object]:
    """What the question itself names: the freelancer's tools in it, other tools in it, and the experience closest to it."""
    profile = judged.knowledge.profile
    asked = [tool for tool in answers.tools_in(question) if tool not in word_list("answering", "where work is shown")]
    known = shared(profile, asked)
    line = best_line(profile, question, used)
    lacking = question_words.asks_what_was_done(question) and bool(_tools_lacking(profile, question))
    own = [first_person.said(line)] if line and not lacking else _examples_of_a_trade(question, judged, said)

    def fresh(lines: Iterable[str]) -> list[str]:
        return [text for text in dict.fromkeys(lines) if not _is_used(text, used)][:MOST_LINES]

    naming = [first_person.said(one) for one in experience.naming(profile, said.shared_tools)]
    near = map(first_person.said, work_shown.nearest(judged)[:MOST_NEAR])
    not_shown = lacking or (bool(_trades_of_examples(question)) and not own)
    return {
        "question": question,
        "asked_tools": known,
        "other_tools": [tool for tool in asked if not shared(profile, [tool])],
        "leaves_choice": question_words.leaves_a_choice(question),
        "asked_lines": own,
        "asked_skills": years_of_skills.asked_about(profile, question),
        "i_am": own_headline.said(profile.headline or ""),
        "main_skills": years_of_skills.main_skills(profile),
        "my_day": hours_fit.my_day(judged),
        "tool_lines": fresh(first_person.said(one) for one in experience.naming(profile, known)),
        "lines": []
        if not_shown
        else of_its_subject(fresh([*own, *said.lines]) or fresh(near) or fresh(naming), question, profile),
    }


def _trades_of_examples(question: str) -> frozenset[str]:
    """The trades of which examples are asked for."""
    examples = _EXAMPLES.search(question)
    return frozenset(trade_cues.told_by(examples["of"])) if examples else frozenset()


def _examples_of_a_trade(question: str, judged: Judgment, said: Application) -> list[str]:
    """The line of the trade of which examples are asked for, of those that the letter proves something with, or of any other."""
    asked = _trades_of_examples(question)
    if (
        not asked
        or judged.fit.level == "none"
        or question_words.is_no_line(question)
        or _tools_lacking(judged.knowledge.profile, question)
    ):
        return []
    lines = dict.fromkeys((*(proof.line for proof in said.proofs), *judged.knowledge.profile.experience))
    of_it = (
        line for line in lines if asked & trade_cues.told_by(f"{line.said} {' '.join(line.tags).replace('-', ' ')}")
    )
    return [first_person.said(line) for line in of_it][:1]


def of_its_subject(lines: list[str], question: str, profile: Profile) -> list[str]:
    """Of lines that are to be examples those that share a word with what examples are asked of; all where that is any work."""
    same, examples = likeness.same_as(profile.same), _EXAMPLES.search(question)
    called = " ".join((*word_list("answering", "names of what is shown"), *word_list("answering", "names of any work")))
    told = likeness.about(examples["of"], same) if examples else frozenset[str]()
    subject = told - experience.stems_of("common") - likeness.stems(called)
    return [line for line in lines if not subject.isdisjoint(likeness.about(line, same))] if subject else lines


def _filled(one: Answer, names: dict[str, object]) -> str:
    """The answer's text for this post; "" where it has nothing to say to it or needs a fact the post does not have."""
    try:
        text = templates.render(one.text, names)
    except templates.TemplateError:
        return ""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", text)).strip()


def _name(one: Answer) -> str:
    return one.path.removesuffix(".md") or one.question
