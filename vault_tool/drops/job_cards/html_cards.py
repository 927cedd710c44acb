"""The cards of a mail or page that lists jobs: blocks alike beside each other, each with the link of its job and more words."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from vault_tool.drops.format import IsJob
from vault_tool.drops.job_cards.alert_rows import AlertRow, rows
from vault_tool.drops.markup.page_effort import tree
from vault_tool.drops.markup.visible import own_address, usual_site, visible_text
from vault_tool.language.lead_ins import mail_words

_MOST_LINKS = 2000
_MOST_IN_CARD = 12
"""Links that one card may have: logo, name, company, tags, buttons."""
_LINES = range(2, 41)
_SOME_SITE = "https://site/"
"""Completes links of a page that says nowhere where it is from, so that they can be told apart."""
_PROSE = 80
"""Words beside the cards that are no mail's: the page shows an opened job, and the cards are beside it."""
_DESCRIPTION = 40
"""So many are enough below a heading for the page."""


def cards(html: str, is_job: IsJob, base: str = "") -> list[str]:
    """What each card shows, its job's address with it; empty where there are fewer than two, or more than a list."""
    parser = tree(html)
    root = parser.root
    if root is None:
        return []
    own = own_address(parser, html)
    if own and is_job(own):
        return []  # the page of one job, whatever others it names
    base = own or base or usual_site(parser)
    links = [(node, address) for node in parser.css("a[href]")[:_MOST_LINKS] if (address := _address(node, base))]
    jobs = [(node, address) for node, address in links if is_job(address)]
    found = _of_jobs(jobs, base, is_job) if len({_goal(a) for _, a in jobs}) > 1 else []
    found = found or _alike(links, base)
    names = {card.partition("\n")[0].partition("](")[0].strip("[ ") for card in found}
    opened = any(" ".join(node.text(deep=True).split()) in names for node in parser.css("h2, h3") if not node.css("a"))
    most = _DESCRIPTION if opened or parser.css_first("h1") else _PROSE
    if len(found) < 2 or _prose(visible_text(html, is_job), found) > most:
        return []
    return found


def beside(parser: LexborHTMLParser, html: str) -> list[str]:
    """What the cards show that a page lists, whether or not it shows an opened job with them."""
    base = own_address(parser, html) or usual_site(parser) or _SOME_SITE
    links = [(node, address) for node in parser.css("a[href]")[:_MOST_LINKS] if (address := _address(node, base))]
    return _alike(links, base)


def address_of(html: str, name: str) -> str:
    """The address of the link that has a job's name as its words; "" where there is none."""
    found = tree(html).css("a[href]")[:_MOST_LINKS] if html and name else []
    links = (_address(node, "") for node in found if " ".join(node.text(deep=True).split()) == name)
    return next(filter(None, links), "")


def _of_jobs(links: Sequence[tuple[LexborNode, str]], base: str, is_job: IsJob) -> list[str]:
    """The blocks around the links of each job, where the site is one that we know."""
    goals: dict[str, LexborNode] = {}
    for node, address in links:
        goals.setdefault(_goal(address), node)
    above = _goals_above(links)
    tops = [_top(node, above) for node in goals.values()]
    runs = list(_with_following(tops))
    texts = [_text(run, base, is_job) for run in runs]
    found = [text for text in texts if _is_card(text)]
    return found if len(found) * 2 > len(texts) else []


def _goals_above(links: Sequence[tuple[LexborNode, str]]) -> Mapping[int, set[str]]:
    """For each element, the jobs that links in it lead to; an element with more than two is told no more."""
    above: dict[int, set[str]] = {}
    for link, address in links:
        goal, node = _goal(address), link.parent
        while node is not None:
            goals = above.setdefault(node.mem_id, set())
            if goal in goals or len(goals) > 1:
                break
            goals.add(goal)
            node = node.parent
    return above


def _top(link: LexborNode, above: Mapping[int, set[str]]) -> LexborNode:
    """The largest element around a link that has no other job's link in it."""
    top, node = link, link.parent
    while node is not None and len(above.get(node.mem_id, ())) < 2:
        top, node = node, node.parent
    return top


def _with_following(tops: Sequence[LexborNode]) -> Iterator[list[LexborNode]]:
    """Each card with the blocks behind it up to the next one; behind the last as many as behind the others."""
    most = 0
    for top, after in pairwise(tops):
        run = [top]
        node = top.next
        while node is not None and node.mem_id != after.mem_id:
            run.append(node)
            node = node.next
        run = run if node is not None else [top]
        most = max(most, sum(one.is_element_node for one in run) - 1)
        yield run
    run, node = [tops[-1]], tops[-1].next
    while node is not None and most:
        run.append(node)
        most -= node.is_element_node
        node = node.next
    yield run


def _alike(links: Sequence[tuple[LexborNode, str]], base: str) -> list[str]:
    """The blocks beside each other that each have a name's link and words beside it, where the site is none we know."""
    inside: dict[int, list[tuple[LexborNode, str]]] = {}
    beside: dict[int, dict[int, LexborNode]] = {}
    for link, address in links:
        node: LexborNode | None = link
        while node is not None and node.parent is not None:
            within = inside.setdefault(node.mem_id, [])
            if len(within) > _MOST_IN_CARD:
                break
            within.append((link, address))
            beside.setdefault(node.parent.mem_id, {})[node.mem_id] = node
            node = node.parent
    best: list[str] = []
    for children in beside.values():
        for tag in sorted({node.tag or "" for node in children.values()}):
            alike = [(node, inside[key]) for key, node in children.items() if node.tag == tag]
            if len(alike) > max(1, len(best)):
                found = list(_blocks(alike, base))
                best = found if len(found) > max(1, len(best)) else best
    return best


def _blocks(children: Sequence[tuple[LexborNode, Sequence[tuple[LexborNode, str]]]], base: str) -> Iterator[str]:
    """The texts of those children that are cards with an address of their own each."""
    seen: set[str] = set()
    for node, links in children:
        named = [(link, address) for link, address in links if _names(link)]
        if not named or len(links) > _MOST_IN_CARD or named[0][1] in seen:
            continue
        seen.add(named[0][1])
        text = _text([node], base, named[0][1].__eq__)
        lines = [
            row for row in rows(text, lambda _: False) if row.kind == "words" and not mail_words.is_badge(row.plain)
        ]
        if len(lines) >= 3 and _is_card(text):
            yield text


def _names(link: LexborNode) -> bool:
    words = " ".join(link.text(deep=True).split())
    return 3 <= len(words) <= 150 and not mail_words.is_link(words) and not _is_frame(words)


def _is_frame(words: str) -> bool:
    return mail_words.is_header(words) or mail_words.is_footer(words)


def _text(run: Sequence[LexborNode], base: str, is_job: IsJob) -> str:
    """What a card shows, from its name on, without the mail's own lines behind it."""
    html = "".join(node.html or "" for node in run)
    wrapped = f"<table>{html}</table>" if run[0].tag in ("tr", "tbody", "td") else html
    shown = rows(visible_text(f"<body>{wrapped}</body>", is_job, base, apart=True), is_job)
    end = next((n for n, row in enumerate(shown) if row.kind in ("footer", "header")), len(shown))
    named = {row.goal for row in shown if row.name}
    lines = [row for row in shown[:end] if row.kind != "mark" and not (_only_button(row) and row.goal in named)]
    while lines and (not lines[0].text or mail_words.is_badge(lines[0].plain) or _only_button(lines[0])):
        lines.pop(0)
    text = "\n".join(row.text for row in lines).strip()
    address = next((row.address for row in shown if row.job), "")
    return text if not address or address in text else f"{text}\n{address}"


def _only_button(row: AlertRow) -> bool:
    return row.kind == "link" and not row.name


def _is_card(text: str) -> bool:
    return text.count("\n") + 1 in _LINES and text.count("\n") > text.count("\n\n")


def _prose(whole: str, found: Sequence[str]) -> int:
    """The words of a page in lines that are neither a card's nor the mail's own."""
    inside = {line.strip() for text in found for line in text.split("\n")}
    around = (row for row in rows(whole, lambda _: False) if row.kind == "words" and row.text not in inside)
    return sum(words for row in around if (words := row.text.count(" ") + 1) > 8)


def _address(node: LexborNode, base: str) -> str:
    try:
        address = urljoin(base, (node.attributes.get("href") or "").strip())
        return address if urlsplit(address).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _goal(address: str) -> str:
    return AlertRow("", "link", address).goal
