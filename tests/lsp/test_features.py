"""What an editor can ask of a note: one session, a fact each. A bar in `AT` marks what is pointed at."""

from typing import Any

import pytest
from lsprotocol import types

from tests.lsp.conftest import POSTING, Session

NOTE = "Postings/2026-03-02-shop.md"


@pytest.fixture(scope="module")
def document(session: Session) -> types.TextDocumentIdentifier:
    found = session.open(NOTE, POSTING)
    assert "C005" in {d.code for d in session.next_findings(NOTE).diagnostics}
    return found


def at(words: str, into: int = 1) -> types.Position:
    """A place in the words, which stand in the note once."""
    before = POSTING[: POSTING.index(words) + into]
    return types.Position(before.count("\n"), len(before) - before.rfind("\n") - 1)


def asked(kind: Any, document: types.TextDocumentIdentifier, words: str, into: int = 1, **more: Any) -> Any:
    return kind(text_document=document, position=at(words, into), **more)


HOVERS = [
    ("compensation_min: 30", ["**compensation_min**: The least the post offers.", "Read from line 18:", "> $20.00-$30.00"]),
    ("# Mend our shop", ["**Skip**: "]),
    ("$20.00", ["Read as `compensation_min`: 20"]),
    ("P009 -->", ["**P009 assistant-leftover**: ", "If ignored: "]),
    ("Acme Studio|them", ["`Clients/Acme Studio.md`", "# Acme Studio"]),
    ("Who pays]]", ["## Who pays"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "told"), HOVERS)
def test_what_is_shown_of_a_place(session: Session, document: Any, words: str, told: list[str]) -> None:
    found = session.ask("text_document_hover", asked(types.HoverParams, document, words))
    text = found.contents.value if found else ""
    assert [line for line in told if line not in text] == [], text


def test_a_finding_says_its_rule_and_leads_to_its_page(session: Session, document: Any) -> None:
    found = session.ask("text_document_hover", asked(types.HoverParams, document, "compensation_min: 30", 19))
    assert "**C005 pay-ends-swapped**" in found.contents.value
    one = next(d for d in session.published[0].diagnostics if d.code == "C005")
    assert one.code_description.href == (session.root / ".vault/rules/C005.md").as_uri()
    assert (session.root / ".vault/rules/C005.md").read_text("utf-8").startswith("# C005 pay-ends-swapped")


DEFINITIONS = [
    ("Acme Studio|them", "Clients/Acme Studio.md", 0),
    ('Acme Studio]]"', "Clients/Acme Studio.md", 0),
    ("Who pays]]", "Clients/Acme Studio.md", 5),
    ("[[#Calls", NOTE, 25),
    ("compensation_max: 20", NOTE, 17),
]


@pytest.mark.parametrize(("words", "path", "line"), DEFINITIONS)
def test_where_a_place_leads(session: Session, document: Any, words: str, path: str, line: int) -> None:
    (found,) = session.ask("text_document_definition", asked(types.DefinitionParams, document, words, 3))
    assert (found.uri, found.range.start.line) == (session.uri(path), line)


def test_a_link_to_a_view_leads_into_the_base(session: Session, document: Any) -> None:
    (found,) = session.ask("text_document_definition", asked(types.DefinitionParams, document, "To decide"))
    lines = (session.root / "Postings.base").read_text("utf-8").split("\n")
    assert (found.uri, lines[found.range.start.line].strip()) == (session.uri("Postings.base"), "name: To decide")


def test_who_links_here(session: Session, document: Any) -> None:
    context = types.ReferenceContext(include_declaration=False)
    links = session.ask(
        "text_document_references", asked(types.ReferenceParams, document, "Acme Studio|them", context=context)
    )
    assert [found.range.start.line for found in links] == [7, 23, 23]
    heads = session.ask(
        "text_document_references", asked(types.ReferenceParams, document, "### Calls", 6, context=context)
    )
    assert [found.range.start.line for found in heads] == [28]


def renamed(session: Session, document: Any, words: str, new: str, into: int = 1) -> dict[str, list[str]]:
    """The new texts by file; of a file that moves, where to."""
    params = types.RenameParams(document, at(words, into), new)
    made: dict[str, list[str]] = {}
    for change in session.ask("text_document_rename", params).document_changes:
        if isinstance(change, types.RenameFile):
            made[change.old_uri.rpartition("/")[2]] = [change.new_uri.rpartition("/")[2]]
        else:
            made[change.text_document.uri.rpartition("/")[2]] = [e.new_text for e in change.edits]
    return made


def test_a_note_is_renamed_with_all_links_to_it(session: Session, document: Any) -> None:
    assert renamed(session, document, "Acme Studio|them", "Kite Studio") == {
        "2026-03-02-shop.md": ["Kite Studio"] * 3,
        "Acme%20Studio.md": ["Kite%20Studio.md"],
    }


def test_a_heading_is_renamed_with_all_links_to_it(session: Session, document: Any) -> None:
    assert renamed(session, document, "Who pays]]", "Money") == {
        "Acme%20Studio.md": ["Money"],
        "2026-03-02-shop.md": ["Money"],
    }
    assert renamed(session, document, "### Calls", "Talks", 6) == {"2026-03-02-shop.md": ["Talks", "Talks"]}


REFUSED = [
    ("## Posting", "Post", "Posting is a section that vault-tool looks for; it keeps its name"),
    ("Acme Studio|them", "a/b", "A note's name can't be empty"),
    ("Acme Studio|them", "Acme Studio: shoes", "A note's name can't be empty"),
]


@pytest.mark.parametrize(("words", "new", "why"), REFUSED)
def test_what_keeps_its_name(session: Session, document: Any, words: str, new: str, why: str) -> None:
    with pytest.raises(Exception, match=why):
        session.ask("text_document_rename", types.RenameParams(document, at(words, 4), new))


def test_the_outline(session: Session, document: Any) -> None:
    (top,) = session.ask("text_document_document_symbol", types.DocumentSymbolParams(document))
    assert (top.name, [c.name for c in top.children]) == ("Mend our shop", ["Posting", "Notes"])
    assert [c.name for c in top.children[1].children] == ["Calls"]


@pytest.mark.usefixtures("document")
def test_notes_and_headings_by_their_names(session: Session) -> None:
    found = session.ask("workspace_symbol", types.WorkspaceSymbolParams("acme stud"))
    assert [(s.name, s.container_name) for s in found] == [("Acme Studio", "Clients")]
    found = session.ask("workspace_symbol", types.WorkspaceSymbolParams("calls"))
    assert ("Calls", 25) in [(s.name, s.location.range.start.line) for s in found]


def test_the_verdict_above_the_title(session: Session, document: Any) -> None:
    (lens,) = session.ask("text_document_code_lens", types.CodeLensParams(document))
    assert lens.range.start.line == 12
    assert lens.command.title.startswith("skip  $30-$20 an hour  ")


TYPED = [
    ("[[Acme Studio#", ["Acme Studio", "Who pays", "^ada"]),
    ("[[#", ["Mend our shop", "Posting", "Notes", "Calls"]),
    ("![[Postings.base#To d", ["To decide", "Cards to decide"]),
    ("for #sh", ["shop/shoes"]),
]


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize(("typed", "labels"), TYPED)
def test_what_is_offered(session: Session, typed: str, labels: list[str]) -> None:
    path = f"Clients/{len(typed)}.md"
    text = f"# Mend our shop\n\n## Posting\n\n## Notes\n\n### Calls\n\n{typed}"
    opened = session.open(path, text)
    place = types.Position(8, len(typed))
    found = session.ask("text_document_completion", types.CompletionParams(opened, place))
    assert [item.label for item in found.items] == labels


def actions(session: Session, document: Any, only: list[str] | None = None) -> dict[str, Any]:
    here = types.Range(at("compensation_min: 30", 19), at("compensation_min: 30", 19))
    params = types.CodeActionParams(document, here, types.CodeActionContext([], only=only))
    return {action.title: action for action in session.ask("text_document_code_action", params)}


def test_all_safe_fixes_at_once(session: Session, document: Any) -> None:
    (one,) = actions(session, document, ["source.fixAll"]).values()
    assert one.kind == "source.fixAll.vault"
    (edit,) = one.edit.changes[document.uri]
    assert (edit.range.start.line, edit.range.end.line, edit.new_text) == (27, 28, "")


def test_a_finding_is_silenced_here(session: Session, document: Any) -> None:
    found = actions(session, document, ["quickfix"])
    (edit,) = found["Ignore C005 in this note"].edit.changes[document.uri]
    assert "<!-- vault-lint-disable-file C005 -->" in edit.new_text
    assert not any(title.startswith("Make all") for title in found)


def test_findings_that_are_asked_for(session: Session, document: Any) -> None:
    first = session.ask("text_document_diagnostic", types.DocumentDiagnosticParams(document))
    assert "C005" in {d.code for d in first.items}
    again = types.DocumentDiagnosticParams(document, previous_result_id=first.result_id)
    assert session.ask("text_document_diagnostic", again).kind == "unchanged"


@pytest.mark.usefixtures("document")
def test_findings_in_notes_that_are_not_open(session: Session) -> None:
    found = session.ask("workspace_diagnostic", types.WorkspaceDiagnosticParams([]))
    by_uri = {report.uri: {d.code for d in report.items} for report in found.items}
    assert "N002" in by_uri[session.uri("Profile.md")]
    assert session.uri(NOTE) not in by_uri
