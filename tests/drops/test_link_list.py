"""Lists of jobs, one on a line, are a note each; other lists of links stay one text."""

import pytest

from vault_tool.drops import texts
from vault_tool.posting.reading import read
from vault_tool.posting.sites import is_job_address

A, B = "https://jobs.lever.co/reed/1", "https://boards.greenhouse.io/loft/jobs/2"
LISTS = [
    f"- [Tuner]({A}) — Reed Works, Bern\n- [Sailmaker]({B}) — Loft & Sons, Oban\n",
    f"# This week\n\n* [Tuner]({A}) | Reed Works | Bern\n* [Sailmaker]({B}) | Loft & Sons | Oban\n",
    f"1. Tuner at Reed Works (Bern) {A}\n2. Sailmaker at Loft & Sons (Oban): <{B}>\n",
    f"- [ ] **[Tuner]({A})** - Reed Works, Bern\n- [x] **[Sailmaker]({B})** - Loft & Sons, Oban\n",
]
NO_LISTS = [
    f"- [Tuner]({A}) — Reed Works, Bern\n",
    f"- [Tuner]({A}) — Reed\n- [Tuner]({A}) — Reed\n",
    "- [A book](https://a.example/x) — good\n- [A film](https://a.example/y) — better\n",
    f"We look for a tuner.\n\nWhat we are:\n- [Us]({A})\n- [More]({B})\n\nYou tune.\n\nYou write.\n\nYou travel.\n",
    f"- [Tuner]({A}) — Reed\n- [Sailmaker]({B}) — Loft\n- You write well\n",
]


@pytest.mark.parametrize("words", LISTS)
def test_each_line_is_a_job(words: str) -> None:
    found = [read(post.text).values for post in texts("a.md", words.encode(), words, is_job_address)]
    keys = ("title", "client_company", "job_location", "url")
    assert [tuple(values.get(key) for key in keys) for values in found] == [
        ("Tuner", "Reed Works", "Bern", A),
        ("Sailmaker", "Loft & Sons", "Oban", B),
    ]


@pytest.mark.parametrize("words", NO_LISTS)
def test_what_is_no_such_list(words: str) -> None:
    assert len(texts("a.md", words.encode(), words, is_job_address)) == 1
