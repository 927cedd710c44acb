"""Which rules judge a note, how grave their findings are, and with which options: vault.toml and the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vault_tool.errors import UserError
from vault_tool.language.nearest import closest
from vault_tool.store import layout

if TYPE_CHECKING:
    from vault_tool.rules.engine.finding import Severity
    from vault_tool.rules.engine.rule import Rule
    from vault_tool.store.config import LintSettings


@dataclass(frozen=True)
class Settings:
    """For one folder of the vault: the rules that run, and severities and options by code."""

    rules: tuple[Rule, ...]
    severity: Mapping[str, Severity]
    options: Mapping[str, Mapping[str, object]]

    @cached_property
    def by_code(self) -> Mapping[str, Rule]:
        """The rules that run, by code."""
        return {rule.CODE: rule for rule in self.rules}


def settings(lint: LintSettings, every: tuple[Rule, ...], select: tuple[str, ...], ignore: tuple[str, ...]) -> Settings:
    """The settings of vault.toml with the command line's `select` in place of its own, and both `ignore`s.

    Raises UserError where one of them names a code that no rule has, or an option that its rule has not.
    """
    for option, codes in (("--select", select), ("--ignore", ignore)):
        _check(option, codes, every)
    for option, codes in (("select", lint.select), ("ignore", lint.ignore)):
        _check(f"vault.toml: lint.{option}", codes, every)
    _check("vault.toml: lint.severity", lint.severity, every)
    _check_options("vault.toml: lint.options", lint.options, every)
    wanted, unwanted = select or lint.select, (*ignore, *(() if select else lint.ignore))
    chosen = tuple(r for r in every if (not wanted or _named(r.CODE, wanted)) and not _named(r.CODE, unwanted))
    return Settings(chosen, lint.severity, lint.options)


def by_folder(
    base: Settings, lint: LintSettings, every: tuple[Rule, ...], root: Path | None
) -> Callable[[str], Settings]:
    """The settings for a note's path: those of each folder that it lies in, the outer one first, over the common ones.

    Raises UserError where a folder names a code that no rule has, or is none.
    """
    for folder, own in lint.per_folder.items():
        _check_folder(folder, root)
        for key, codes in own.items():
            check = _check_options if key == "options" else _check
            check(f"vault.toml: lint.per-folder.{folder}.{key}", codes, every)
    if not lint.per_folder:
        return lambda _path: base

    @cache
    def within(folders: tuple[str, ...]) -> Settings:
        found = base
        for folder in folders:
            found = _with(found, lint.per_folder[folder])
        return found

    ordered = sorted(lint.per_folder, key=lambda folder: folder.count("/"))
    return lambda path: within(tuple(f for f in ordered if path.startswith(f"{f.rstrip('/')}/")))


def _with(base: Settings, own: Mapping[str, Any]) -> Settings:
    wanted, unwanted = own.get("select", ()), own.get("ignore", ())
    rules = (r for r in base.rules if (not wanted or _named(r.CODE, wanted)) and not _named(r.CODE, unwanted))
    return Settings(
        tuple(rules), {**base.severity, **own.get("severity", {})}, {**base.options, **own.get("options", {})}
    )


def family(code: str) -> str:
    """The letters of a code: F001 is of family F."""
    return code.rstrip("0123456789")


def _named(code: str, by: Iterable[str]) -> bool:
    return code in by or family(code) in by


def named(word: str, every: tuple[Rule, ...]) -> Rule:
    """The rule of that code or name. Raises UserError with the nearest one."""
    for rule in every:
        if word.upper() == rule.CODE or word.lower() == rule.NAME:
            return rule
    raise UserError(_no_rule(word, [r.CODE for r in every] + [r.NAME for r in every]))


def _check(option: str, codes: Iterable[str], every: tuple[Rule, ...]) -> None:
    known = {rule.CODE for rule in every}
    known |= {family(code) for code in known}
    for code in codes:
        if code not in known:
            raise UserError(f"{option}: {_no_rule(code, known)}")


def _check_options(option: str, given: Mapping[str, Mapping[str, object]], every: tuple[Rule, ...]) -> None:
    from vault_tool.rules.docs.docstrings import documentation

    _check(option, given, every)
    for rule in every:
        known = documentation(rule.__doc__ or "").defaults if rule.CODE in given else {}
        for name, value in given.get(rule.CODE, {}).items():
            if name not in known:
                has = f"it has {', '.join(known)}" if known else "it has none"
                raise UserError(f"{option}.{rule.CODE}: there is no option {name!r}; {has}")
            if not isinstance(value, int | float) or isinstance(value, bool):
                raise UserError(f"{option}.{rule.CODE}.{name}: {value!r} is no number; write it like {known[name]:g}")


def _check_folder(folder: str, root: Path | None) -> None:
    """Raises UserError for a pattern, and for a folder that is not there; one that git leaves out when empty may come."""
    where = f"vault.toml: lint.per-folder.{folder}"
    if set(folder) & set("*?["):
        raise UserError(f"{where}: is a pattern; name one folder, which stands for all that lies below it")
    if root is None or (root / folder).is_dir() or folder.rstrip("/") in layout.FOLDERS:
        return
    there = {item.name for item in root.iterdir() if item.is_dir() and not item.name.startswith(".")}
    near = closest(folder, {*there, *layout.FOLDERS})
    raise UserError(f"{where}: there is no such folder; {f'did you mean {near!r}?' if near else 'take it out'}")


def _no_rule(word: str, known: Iterable[str]) -> str:
    near = closest(word, known)
    advice = f"did you mean {near}?" if near else "`vault rules` lists them all"
    return f"there is no rule {word!r}; {advice}"
