"""Pages of the freelancer's own on sites that a client names: one that the profile doesn't link is not answered by another."""

from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.cues import words_of
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters import missing

A_LABEL = 4
"""Words of a request that is only the name of a page: "LinkedIn URL"."""
NEAR = 3
"""Words within which "your" stands before the name of a site."""


def to_link(question: str, profile: Profile) -> str:
    """The gap for the pages that are asked for by the name of their site and that no link of the profile leads to; "" for none."""
    said, links = words_of(question), " ".join(profile.links).lower()
    if not word_list("requests", "leaves the site open").isdisjoint(said):
        return ""
    sites = [site for site in word_list("requests", "sites of own pages") if _is_named(site.lower(), said)]
    lacking = sorted(site for site in sites if site.lower() not in links)
    return str(missing.gap(f"the link to your {listed(lacking)}")) if lacking else ""


def is_all(question: str, profile: Profile) -> bool:
    """Whether nothing else is asked for: no work to look at, and no page that a link of the profile leads to."""
    said, links = words_of(question), " ".join(profile.links).lower()
    known = {site.lower() for site in word_list("requests", "sites of own pages") if site.lower() in links}
    return known.isdisjoint(said) and word_list("requests", "asked for beside a page").isdisjoint(said)


def _is_named(site: str, said: tuple[str, ...]) -> bool:
    """Whether a site is named for the freelancer's page on it, and not for work on it."""
    if site not in said:
        return False
    at = said.index(site)
    behind = said[at + 1 : at + 2]
    of_a_page = not behind or behind[0] in word_list("requests", "behind the site of a page")
    return of_a_page and (len(said) <= A_LABEL or "your" in said[max(0, at - NEAR) : at])
