"""English words of a pattern stand in `language/data/`, where a translator finds them, and reach it through `wordlists.Pattern`.

What a job site or a program prints stays in `posting/sites/` and `drops/`. The files below have such words still; none is to be
added to them.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import vault_tool

ROOT = Path(vault_tool.__file__).parent
OF_SITES = ("posting/sites", "drops")
CALLS = frozenset(
    {
        "Regex",
        *(f"re.{name}" for name in ("compile", "search", "match", "fullmatch", "sub", "findall", "finditer", "split")),
    }
)
NO_WORDS = re.compile(r"\(\?P[<=]\w+[>)]|\(\?[a-zA-Z]+\)|\\[a-zA-Z]|\[(?:\\.|[^\]\\])*\]|\{[^{}]*\}")
"""What is made of letters in a pattern and is no word of it: names of groups, classes, counts."""
A_WORD = re.compile(r"[^\W\d_]{3,}")
NOTATION = frozenset(
    {
        *("https", "www", "url", "com", "github", "html", "txt", "eml", "pdf", "utc", "gmt", "amp", "feff"),
        *("true", "false", "none", "null", "yes", "off", "inf", "nan", "todo", "tbd", "fixme", "xxx"),
        *("span", "strong", "div", "script", "pre", "style", "textarea", "tags", "vault"),
    }
)
"""What is no English: of addresses, of files, of markup, of properties."""
READS_NO_PROSE = frozenset(
    [
        "jobs/fill/client_upkeep.py",
        "jobs/pipeline/home_tables.py",
        "jobs/pipeline/note_links.py",
        "jobs/pipeline/offers.py",
        "jobs/pipeline/own_profile.py",
        "jobs/pipeline/stats.py",
        "jobs/take_in/same_job.py",
        "knowledge/conditions/needed_names.py",
        "rules/docs/docstrings.py",
        "rules/engine/sent_words.py",
        "rules/engine/subject.py",
        "rules/engine/suppressions.py",
        "rules/frontmatter/f007_value_out_of_range.py",
        "rules/knowledge/n012_unfinished_answer.py",
        "rules/proposal/p003_markdown_in_proposal.py",
        "rules/proposal/p019_price_far_from_work.py",
        "store/layout.py",
        "writers/analysis/client.py",
        "notemaking/activity.py",
    ]
)
"""Files whose patterns are for what the tool itself writes, or for the notation of a program or a file system."""
STILL = {
    "judging/matching/tools_asked.py": 2,
    "judging/work/wanted.py": 1,
    "knowledge/conditions/work_place.py": 3,
    "knowledge/notes/efforts.py": 1,
    "language/lead_ins/part_labels.py": 1,
    "language/values/amounts.py": 1,
    "language/values/homes.py": 3,
    "letters/first_person.py": 3,
    "letters/own_headline.py": 1,
    "letters/question_choice.py": 2,
    "letters/replying/request_gaps.py": 6,
    "letters/replying/request_headings.py": 2,
    "posting/asked/labels_inside.py": 1,
    "posting/asked/marked_headings.py": 1,
    "posting/asked/tool_lists.py": 2,
    "posting/features/budget_stated.py": 1,
    "posting/features/tools.py": 2,
    "posting/pay/hours.py": 1,
    "posting/reply.py": 3,
    "posting/to_send/things.py": 1,
    "rules/contradictions/x010_fact_differs_from_post.py": 1,
    "rules/contradictions/x012_other_client_named.py": 1,
    "rules/contradictions/x019_budget_in_words.py": 1,
    "rules/contradictions/x027_company_not_theirs.py": 1,
    "rules/engine/letter.py": 1,
    "rules/questions/q004_question_already_answered.py": 1,
    "writers/analysis/role.py": 1,
}  # fmt: skip
"""Files that have such words yet, and how many: they may become fewer."""


def words_in_patterns(source: str) -> Iterator[str]:
    """The plain words of what a module gives to `re`."""
    for node in ast.walk(ast.parse(source)) if "re." in source or "Regex(" in source else ():
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func) in CALLS:
            texts = (n.value for n in ast.walk(node.args[0]) if isinstance(n, ast.Constant))
            pattern = " ".join(text for text in texts if isinstance(text, str))
            yield from (w for w in A_WORD.findall(NO_WORDS.sub(" ", pattern)) if w.lower() not in NOTATION)


def test_no_other_pattern_has_words_that_no_translator_sees() -> None:
    files = {file.relative_to(ROOT).as_posix(): file for file in ROOT.rglob("*.py")}
    prose = {name: file for name, file in files.items() if not name.startswith(OF_SITES) and name not in READS_NO_PROSE}
    found = {name: list(words_in_patterns(file.read_text("utf-8"))) for name, file in prose.items()}
    assert {name: words for name, words in found.items() if len(words) > STILL.get(name, 0)} == {}


SEEN = [
    (r're.compile(r"per|each|(?P<amount>\d+)\s*an?")', ["per", "each"]),
    (r're.search(r"(?i)[a-z]{3,20}\b", text)', []),
    (r'Pattern(r"{time.hours} per")', []),
    (r're.compile(rf"(?:{LEFT}|hours)\Z")', ["hours"]),
    (r're.compile(r"https?://\S+")', []),
    (r'Regex(r"hours\b")', ["hours"]),
]


@pytest.mark.parametrize(("source", "found"), SEEN)
def test_a_word_in_a_pattern_is_seen(source: str, found: list[str]) -> None:
    assert list(words_in_patterns(source)) == found
