"""vault.toml: read, checked against schemas/vault.schema.json, with what is wrong said by line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vault_tool import shipped
from vault_tool.errors import UserError
from vault_tool.knowledge.notes.proposal_settings import ProposalSettings
from vault_tool.knowledge.notes.question_settings import QuestionSettings
from vault_tool.language.nearest import closest
from vault_tool.language.schema_faults import fault, is_surely_allowed
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.store import layout, reads
from vault_tool.text.regex import Regex

if TYPE_CHECKING:
    from vault_tool.rules.engine.finding import Severity

_MOST_BYTES = 1_000_000
_MANY_DOTS = Regex(r"(?:\.[ \t]*[\w\"'-]{1,100}[ \t]*){50}")
"""A key in so many tables takes time that grows with the square of them."""
_TOO_DEEP = "lists or tables are nested too deeply; no key here needs more than two levels"


class ConfigError(UserError):
    """vault.toml cannot be used; the message names file, line and what to do."""


@dataclass(frozen=True, slots=True)
class LintSettings:
    """Which rules run (codes or family letters; none selected means all), severities and options by code.

    `per_folder` has the same four for single folders. `extends` and `baseline` are files of the vault. `fail_on` is the
    least severity with which a run fails. `fixable` and `unfixable` are rules, `exclude` patterns of paths, and
    `required_version` says which versions of the tool the settings are for, `rule_pages` where docs/rules.md is published.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    extends: str = ""
    per_folder: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    baseline: str = ""
    fail_on: Severity = "warning"
    fixable: tuple[str, ...] = ()
    unfixable: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    respect_gitignore: bool = True
    required_version: str = ""
    rule_pages: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """Files larger than this, in bytes, are left alone."""

    drop_bytes: int = 10_000_000
    note_bytes: int = 5_000_000


@dataclass(frozen=True, slots=True)
class WatchSettings:
    """Seconds that a dropped file must be unchanged where nobody was seen closing it."""

    settle_seconds: float = 0.3


@dataclass(frozen=True, slots=True)
class ArchiveSettings:
    """Whether a dropped text is kept as Markdown, too, beside the file itself."""

    readable: bool = False


@dataclass(frozen=True, slots=True)
class AssistantSettings:
    """The command that drafts where it is asked to, with its arguments, and the seconds it may take; "" for none."""

    command: str = ""
    seconds: float = 120


@dataclass(frozen=True, slots=True)
class Config:
    """All of vault.toml; the defaults are those of a vault that sets nothing."""

    pay: Assumptions = field(default_factory=Assumptions)
    proposal: ProposalSettings = field(default_factory=ProposalSettings)
    lint: LintSettings = field(default_factory=LintSettings)
    limits: Limits = field(default_factory=Limits)
    watch: WatchSettings = field(default_factory=WatchSettings)
    questions: QuestionSettings = field(default_factory=QuestionSettings)
    assistant: AssistantSettings = field(default_factory=AssistantSettings)
    archive: ArchiveSettings = field(default_factory=ArchiveSettings)


def load(root: Path, over: tuple[str, ...] = ()) -> Config:
    """The vault's configuration, `over` it what the command line sets ("lint.fail-on=error").

    Raises ConfigError with every fault of the file, one a line, and for a version of the tool that it is not for.
    """
    file = root / layout.CONFIG
    try:
        text = reads.regular(file, _MOST_BYTES).decode("utf-8-sig")
    except OSError as e:
        raise ConfigError(f"{file}: cannot be read: {e.strerror or e}; check its permissions") from e
    except UnicodeDecodeError as e:
        raise ConfigError(f"{file}: cannot be read: byte {e.start + 1} is not UTF-8; save it as UTF-8") from e
    data = _extended(_checked(text, str(file)), root, (layout.CONFIG,))
    config = _config(_laid_over(data, over))
    if wanted := config.lint.required_version:
        from vault_tool.store import tool_versions

        if why := tool_versions.why_not(wanted):
            raise ConfigError(f"{file}: lint.required-version: {why}")
    return config


def without_file(over: tuple[str, ...]) -> Config:
    """The defaults, and over them what the command line sets. Raises ConfigError."""
    return _config(_laid_over({}, over))


def _laid_over(data: dict[str, Any], over: tuple[str, ...]) -> dict[str, Any]:
    if not over:
        return data
    from vault_tool.store import config_overrides

    return config_overrides.laid_over(data, over, _checked)


def parse(text: str, name: str = layout.CONFIG) -> Config:
    """A configuration from TOML text, which extends no other. Raises ConfigError."""
    return _config(_checked(text, name))


def _checked(text: str, name: str) -> dict[str, Any]:
    import tomllib  # outside a vault there is nothing to read

    if _MANY_DOTS.search(text):
        raise ConfigError(f"{name}: {_TOO_DEEP}")
    try:
        data: dict[str, Any] = _without_dates(tomllib.loads(text))
    except ValueError as e:  # TOMLDecodeError, and a number with more digits than Python converts
        raise ConfigError(f"{name}: {e}; mend this line, or delete it to have the default") from e
    except RecursionError as e:
        raise ConfigError(f"{name}: {_TOO_DEEP}") from e
    faults = list(_faults(data, shipped.schema("vault"), (), text))
    if faults:
        raise ConfigError("\n".join(f"{name}:{line}: {message}" for line, message in faults))
    return data


def _without_dates(value: Any) -> Any:
    """TOML's values with its dates and times as text, which no schema knows otherwise."""
    if isinstance(value, dict):
        return {key: _without_dates(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_without_dates(inner) for inner in value]
    return value.isoformat() if isinstance(value, date | time) else value


def _extended(data: dict[str, Any], root: Path, chain: tuple[str, ...]) -> dict[str, Any]:
    """The configuration with the [lint] table of the file that it extends below its own."""
    own: dict[str, Any] = data.get("lint", {})
    name = own.get("extends", "")
    if not name:
        return data
    if name in chain:
        raise ConfigError(f"{root / chain[-1]}: lint.extends: {' -> '.join((*chain, name))} goes round in a circle")
    try:
        file = layout.inside(root, root / name)
        text = reads.regular(file, _MOST_BYTES).decode("utf-8-sig")
    except (OSError, ValueError, UserError) as e:
        raise ConfigError(f"{root / chain[-1]}: lint.extends: {name!r} cannot be read inside the vault: {e}") from e
    base = _extended(_checked(text, str(root / name)), root, (*chain, name)).get("lint", {})
    merged = {key: {**base.get(key, {}), **own.get(key, {})} for key in ("severity", "options", "per-folder")}
    return {**data, "lint": {**base, **own, **merged}}


def _config(data: Mapping[str, Any]) -> Config:
    lint: dict[str, Any] = data.get("lint", {})
    pay: dict[str, Any] = data.get("pay", {})
    return Config(
        Assumptions(**_frozen(pay)),
        ProposalSettings(**data.get("proposal", {})),
        LintSettings(**_frozen(lint)),
        Limits(**data.get("limits", {})),
        WatchSettings(**data.get("watch", {})),
        QuestionSettings(**data.get("questions", {})),
        AssistantSettings(**data.get("assistant", {})),
        ArchiveSettings(**data.get("archive", {})),
    )


def _frozen(table: Mapping[str, Any]) -> dict[str, Any]:
    return {key.replace("-", "_"): tuple(value) if isinstance(value, list) else value for key, value in table.items()}


def _faults(data: object, schema: Mapping[str, Any], path: tuple[str, ...], text: str) -> Iterator[tuple[int, str]]:
    """Unknown keys with the nearest known one first; then, in a table whose keys are known, what the schema says."""
    if isinstance(data, dict) and schema.get("additionalProperties") is False:
        known = schema["properties"]
        for key, value in data.items():
            here = (*path, key)
            if key in known:
                yield from _faults(value, known[key], here, text)
            else:
                yield _line(here, text), _unknown(here, known)
        return
    if is_surely_allowed(data, schema):
        return
    from jsonschema_rs import validator_for

    for error in validator_for(dict(schema)).iter_errors(data):
        where = (*path, *map(str, error.instance_path))
        yield _line(where, text), f"{'.'.join(where)}: {fault(error, {})}; {schema.get('description', '')}".rstrip("; ")


def _unknown(path: tuple[str, ...], known: Mapping[str, Any]) -> str:
    near = closest(path[-1], known)
    advice = f"did you mean '{near}'?" if near else f"known are: {', '.join(known)}"
    return f"unknown key '{'.'.join(path)}'; {advice}"


def _line(path: tuple[str, ...], text: str) -> int:
    """The line of a key, from 1: the last key of the path that can be found below its table's header."""
    keys = [key for key in path if not key.isdigit()]
    table = re.search(rf"^\s*\[+\s*{re.escape(keys[0])}\b", text, re.MULTILINE) if len(keys) > 1 else None
    start = table.end() if table else 0
    for key in reversed(keys):
        found = re.compile(rf"^\s*\[*(?:[\w-]+\.)*[\"']?{re.escape(key)}[\"']?\s*[\]=.]", re.MULTILINE).search(
            text, start
        )
        if found:
            return text.count("\n", 0, found.end()) + 1
    return text.count("\n", 0, table.end()) + 1 if table else 1
