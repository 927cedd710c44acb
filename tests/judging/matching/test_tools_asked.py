"""Which tools some words name."""

import re

from hypothesis import given
from hypothesis import strategies as st

from vault_tool.judging.matching.tools_asked import is_written_in

LETTERS = st.text("aAbBkKsSſ\u212aİ+#. -", max_size=12)


@given(LETTERS, st.text("aAkKsSſ\u212aİ+#.", min_size=1, max_size=3))
def test_a_name_is_written_where_a_search_for_it_whole_finds_it(words: str, name: str) -> None:
    found = re.search(rf"(?<!\w){re.escape(name)}(?![\w+#])", words, re.IGNORECASE)
    assert is_written_in(words, name) == (found is not None)
