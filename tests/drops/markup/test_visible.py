"""HTML to what a reader sees; nothing is shown that is not in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.drops.markup.visible import visible_text
from vault_tool.posting.sites import is_job_address

JOB = "https://www.linkedin.com/jobs/view/4298161065"
SHOWN = [
    ("<body><h1>Sew</h1><p>Red\n   silk</p></body>", "Sew\n\nRed silk\n"),
    ("<body><ul><li>red</li><li>blue</li></ul></body>", "red\n\nblue\n"),
    ("<body><table><tr><td>Pay</td><td>$50</td></tr><tr><td>Days</td><td>3</td></tr></table></body>", "Pay | $50\nDays | 3\n"),
    ("<body><p>red<br>blue<br/>green</p></body>", "red\nblue\ngreen\n"),
    ("<body><p>3 &lt; 5 &amp; &euro;5&nbsp;each</p></body>", "3 < 5 & €5 each\n"),
    ("<body><style>p{}</style><script>x()</script><p>Sew</p><template>no</template></body>", "Sew\n"),
    ('<body><p hidden>no</p><div style="display:none">no</div><i aria-hidden="true">no</i>Sew</body>', "Sew\n"),
    ("<body><pre>a  b\n  c</pre></body>", "a  b\n  c\n"),
    (f'<body><a href="{JOB}">Sew</a></body>', f"[Sew]({JOB})\n"),
    ('<body><a href="https://www.linkedin.com/help">Help</a></body>', "Help\n"),
    ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("html", "text"), SHOWN)
def test_what_a_reader_sees(html: str, text: str) -> None:
    assert visible_text(html, is_job_address).replace("\u00a0", " ") == text


def test_a_link_is_completed_by_the_pages_address() -> None:
    html = '<body><a href="/jobs/view/4298161065">Sew</a></body>'
    assert visible_text(html, is_job_address, "https://www.linkedin.com/feed/") == f"[Sew]({JOB})\n"
    assert visible_text(html, is_job_address) == "Sew\n"


WORDS = st.sampled_from(
    [
        "Kites",
        "silk",
        "<",
        "&amp;",
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<div>",
        "</div>",
        "<td>",
        "<br>",
        "<li>",
        "<pre>",
        "</pre>",
        "\n",
        " ",
        "<!-- c -->",
        "<a href='x'>",
        "</a>",
        "<span class='tag'>",
    ]
)


@given(st.lists(WORDS, max_size=25).map("".join))
def test_lines_are_tidy_and_every_word_is_the_pages(inside: str) -> None:
    text = visible_text(f"<html><body>{inside}</body></html>", is_job_address)
    letters = iter(inside)
    assert all(letter in letters for letter in text if letter.isalpha())
    if "<pre>" not in inside:
        assert "\n\n\n" not in text
        assert all(line == line.strip() for line in text.splitlines())
