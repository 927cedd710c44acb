"""What Upwork prints on every page around the jobs."""

from vault_tool.text.regex import Regex

MENU = frozenset(
    (
        "skip to content", "upwork home", "upwork home dashboard", "find work", "deliver work", "manage finances", "messages", "my proposals",
        "account settings", "best matches", "most recent", "saved jobs", "saved searches", "my feed", "my jobs", "reports", "help center",
        "toggle search", "advanced search", "clear filters", "sort by", "notifications", "proposals and offers", "u.s. only", "log out",
        "find talent", "why upwork", "what's new", "enterprise", "log in", "sign up",
    )
)  # fmt: skip
_OTHER = Regex(
    r"client['’]?s recent history.*|about the client|jobs in progress.*|renewed .{0,40}|go back"
    r"|open job in a new window|proposals:.*|featured(?: job)?"
)


def is_menu(line: str) -> bool:
    """Whether a line, in lower case, is an entry of the menu, a button or a heading of the site's."""
    return line in MENU or bool(_OTHER.fullmatch(line))
