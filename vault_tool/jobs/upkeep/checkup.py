"""What a vault needs to do its work, looked at one by one: each fault with its cure."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from vault_tool.jobs.vault import Vault
from vault_tool.language.wording import listed, plural
from vault_tool.store import layout, starter, writes

State = Literal["good", "note", "fault"]


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that was looked at: how it is, in a sentence, and what to do about it; a note fails nothing."""

    name: str
    state: State
    said: str
    cure: str = ""


def checkup(vault: Vault) -> tuple[Checked, ...]:
    """Everything, in the order to mend it in."""
    return tuple(_CHECKS[name](name, vault) for name in _CHECKS)


def _profile(name: str, vault: Vault) -> Checked:
    if not (vault.root / layout.PROFILE).is_file():
        return Checked(name, "fault", "There is no Profile.md.", "vault init brings the sample back")
    if trouble := vault.profile_trouble:
        wrong = trouble.partition(": ")[2].partition(";")[0]
        return Checked(name, "fault", f"Profile.md cannot be used: {wrong}.", "vault lint Profile.md shows the line")
    if vault.knowledge.profile.sample:
        return Checked(
            name, "note", "Profile.md is still the sample.", "write your own facts, then delete `sample: true`"
        )
    return Checked(name, "good", "Profile.md is yours.")


def _skills(name: str, vault: Vault) -> Checked:
    profile = vault.knowledge.profile
    if not (profile.skills or profile.headline):
        return Checked(
            name, "note", "Profile.md names no skill and no headline.", "add both: whether you fit is told from them"
        )
    untagged = [line for line in profile.experience if not line.tags]
    if not profile.experience:
        return Checked(
            name, "note", "Profile.md lists no experience.", "add lines under Experience: letters are made of them"
        )
    if untagged:
        return Checked(
            name,
            "note",
            f"{plural(len(untagged), 'line')} of experience {'has' if len(untagged) == 1 else 'have'} no #tag.",
            "add tags such as #bookkeeping",
        )
    return Checked(
        name,
        "good",
        f"{plural(len(profile.skills), 'skill')}, {plural(len(profile.experience), 'line')} of experience.",
    )


def _exchange(name: str, vault: Vault) -> Checked:
    from vault_tool.jobs.pipeline import listing

    own = vault.knowledge.profile.currency or "USD"
    rates = {"USD", *vault.config.pay.exchange}
    rows = (row.values for row in listing.rows(vault.root) if not row.problem)
    asked = {str(values["currency"]) for values in rows if values.get("currency")}
    missing = sorted({c for c in asked if c != own and c not in rates} | ({own} - rates if asked - {own} else set()))
    if not missing:
        return Checked(name, "good", "Every currency of your postings can be compared with yours.")
    example = ", ".join(f"{currency} = 1.0" for currency in missing)
    return Checked(
        name,
        "note",
        f"No exchange rate for {listed(missing)}: pay in it is not compared with yours.",
        f"in vault.toml under [pay]: exchange = {{ {example} }}, each with what one of it is worth in USD",
    )


def _folders(name: str, vault: Vault) -> Checked:
    for folder in layout.FOLDERS:
        path = vault.root / folder
        if not path.is_dir():
            return Checked(name, "fault", f"There is no folder {folder}/.", "vault init makes it")
        if not os.access(path, os.R_OK | os.W_OK | os.X_OK):
            return Checked(name, "fault", f"{folder}/ cannot be read and written.", f"chmod u+rwx '{path}'")
    waiting = sum(layout.kind_of(e.path) == "drop" for e in layout.walk(vault.root))
    if waiting:
        return Checked(
            name,
            "note",
            f"{plural(waiting, 'file')} waiting to be taken in.",
            "vault watch --once, or leave vault watch running",
        )
    return Checked(name, "good", "Inbox/ is empty, and every folder is there.")


def _gitignore(name: str, vault: Vault) -> Checked:
    ignored = vault.root / layout.STATE / ".gitignore"
    if not any((folder / ".git").exists() for folder in (vault.root, *vault.root.resolve().parents)):
        return Checked(name, "good", "The vault is in no git repository.")
    try:
        told = ignored.read_text("utf-8").split()
    except (OSError, ValueError):
        told = []
    if "*" in told:
        return Checked(name, "good", "Git leaves .vault/ out.")
    return Checked(name, "fault", "Git would take .vault/ along.", f"echo '*' > '{ignored}'")


def _types(name: str, vault: Vault) -> Checked:
    file = vault.root / starter.TYPES
    try:
        standing = json.loads(writes.read(file)).get("types", {})
        wrong = [key for key, kind in starter.property_types().items() if standing.get(key) != kind]
    except OSError:
        return Checked(
            name, "note", f"There is no {starter.TYPES}.", "vault init writes the property types for Obsidian"
        )
    except (ValueError, AttributeError):
        return Checked(
            name, "fault", f"{starter.TYPES} is not as Obsidian writes it.", "delete it, then run vault init"
        )
    if not wrong:
        return Checked(name, "good", "Obsidian has the type of every property.")
    return Checked(
        name,
        "note",
        f"Obsidian has other types for {listed(wrong, 3)}.",
        "in Obsidian, change the property's type; vault init adds those that are missing",
    )


def _language_server(name: str, vault: Vault) -> Checked:  # noqa: ARG001
    if find_spec("pygls"):
        return Checked(name, "good", "vault lsp can be started by an editor.")
    return Checked(
        name, "note", "The language server's extra is not installed.", 'pip install ".[lsp]" in a clone of vault-tool'
    )


def _clock(name: str, vault: Vault) -> Checked:
    newest = max((e.mtime_ns for e in layout.walk(vault.root)), default=0) / 1e9
    ahead = newest - max(time.time(), vault.now.timestamp())
    if ahead > _A_DAY:
        return Checked(
            name,
            "fault",
            "Files of the vault are from the future.",
            "set this machine's clock, or touch the files: ages and follow-ups are counted from today",
        )
    return Checked(name, "good", f"Today is {vault.today}.")


_A_DAY = 86_400.0
_WATCHES = Path("/proc/sys/fs/inotify/max_user_watches")


def _watching(name: str, vault: Vault, limit_file: Path = _WATCHES) -> Checked:
    """Linux allows each user so many watched folders, and a vault needs one a folder."""
    folders = 1 + sum(len(inner) for _, inner, _ in os.walk(vault.root))
    try:
        limit = int(limit_file.read_text())
    except (OSError, ValueError):
        return Checked(name, "good", "This system sets no limit to watched folders.")
    if folders * 2 > limit:
        return Checked(
            name,
            "fault",
            f"The vault has {plural(folders, 'folder')}, and this system lets you watch {limit:,}.",
            f"sudo sysctl fs.inotify.max_user_watches={max(65_536, folders * 8)}, or vault watch --poll",
        )
    return Checked(name, "good", f"{plural(folders, 'folder')} to watch, of {limit:,} allowed.")


def _notes(name: str, vault: Vault) -> Checked:
    wrong = [path for path, _ in vault.knowledge.problems if path != layout.PROFILE]
    if not wrong:
        return Checked(name, "good", "Every signal, question, answer and template can be used.")
    return Checked(
        name,
        "fault",
        f"{plural(len(wrong), 'note')} cannot be used: {listed(wrong, 3)}.",
        "vault lint shows what is wrong",
    )


_CHECKS: dict[str, Callable[[str, Vault], Checked]] = {
    "profile": _profile,
    "skills": _skills,
    "notes": _notes,
    "exchange": _exchange,
    "folders": _folders,
    "gitignore": _gitignore,
    "types": _types,
    "lsp": _language_server,
    "clock": _clock,
    "watch": _watching,
}


def faults(found: tuple[Checked, ...]) -> Iterator[Checked]:
    """The checks that have found something to mend; the others are fine or only to be known."""
    return (one for one in found if one.state == "fault")
