"""Which rules judge a note, how grave their findings are, and with which options: vault.toml and the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from vault_tool.errors import UserError
from vault_tool.language.nearest import closest
from vault_tool.rules.engine import run
from vault_tool.store import layout

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
    from vault_tool.rules.engine.finding import Severity
    from vault_tool.rules.engine.rule import Rule
    from vault_tool.store.config import LintSettings

_T = TypeVar("_T")


@dataclass(frozen=True)
class Settings:
    """For one folder of the vault: the rules that run, and severities and options by code."""

    rules: tuple[Rule, ...]
    severity: Mapping[str, Severity]
    options: Mapping[str, Mapping[str, object]]
    fixable: tuple[str, ...] = ()
    unfixable: tuple[str, ...] = ()

    def may_fix(self, code: str) -> bool:
        """Whether the findings of a rule may be mended."""
        return (not self.fixable or _named(code, self.fixable)) and not _named(code, self.unfixable)

    @cached_property
    def by_code(self) -> Mapping[str, Rule]:
        """The rules that run, by code."""
        return {rule.CODE: rule for rule in self.rules}


def settings(lint: LintSettings, every: tuple[Rule, ...], request: Request) -> Settings:
    """The settings of vault.toml with the command line's `select` and `fixable` in place of its own, and both `ignore`s.

    Raises UserError where one of them names a code that no rule has, or an option that its rule has not.
    """
    for option in ("select", "ignore", "fixable", "unfixable"):
        _check(f"--{option}", getattr(request, option), every)
        _check(f"vault.toml: lint.{option}", getattr(lint, option), every)
    _check("vault.toml: lint.severity", lint.severity, every)
    _check_options("vault.toml: lint.options", lint.options, every)
    now = partial(_now_called, every)
    wanted = now(request.select or lint.select)
    unwanted = now((*request.ignore, *(() if request.select else lint.ignore)))
    chosen = tuple(r for r in every if (not wanted or _named(r.CODE, wanted)) and not _named(r.CODE, unwanted))
    fixable, unfixable = request.fixable or lint.fixable, (*request.unfixable, *lint.unfixable)
    severity, options = _by_new_code(lint.severity, every), _by_new_code(lint.options, every)
    return Settings(chosen, severity, options, now(fixable), now(unfixable))


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
            found = _with(found, lint.per_folder[folder], every)
        return found

    ordered = sorted(lint.per_folder, key=lambda folder: folder.count("/"))
    return lambda path: within(tuple(f for f in ordered if path.startswith(f"{f.rstrip('/')}/")))


def _with(base: Settings, own: Mapping[str, Any], every: tuple[Rule, ...]) -> Settings:
    wanted, unwanted = (_now_called(every, own.get(key, ())) for key in ("select", "ignore"))
    rules = (r for r in base.rules if (not wanted or _named(r.CODE, wanted)) and not _named(r.CODE, unwanted))
    severity = {**base.severity, **_by_new_code(own.get("severity", {}), every)}
    options = {**base.options, **_by_new_code(own.get("options", {}), every)}
    return replace(base, rules=tuple(rules), severity=severity, options=options)


def _now_called(every: tuple[Rule, ...], codes: Iterable[str]) -> tuple[str, ...]:
    """The codes with those that a rule had before in their new form."""
    renamed = run.renamed(every)
    return tuple(renamed.get(code, code) for code in codes)


def _by_new_code(own: Mapping[str, _T], every: tuple[Rule, ...]) -> Mapping[str, _T]:
    renamed = run.renamed(every)
    return {renamed.get(code, code): value for code, value in own.items()}


def renamed_in(lint: LintSettings, request: Request, every: tuple[Rule, ...]) -> Iterator[str]:
    """A sentence for each code that is asked for by the name it had before."""
    renamed = run.renamed(every)
    folders = [codes for own in lint.per_folder.values() for codes in own.values()]
    asked = (request.select, request.ignore, lint.select, lint.ignore, lint.severity, lint.options, *folders)
    for code in dict.fromkeys(code for codes in asked for code in codes if code in renamed):
        yield f"{code} is called {renamed[code]} now; it works still, and is better written so"


def family(code: str) -> str:
    """The letters of a code: F001 is of family F."""
    return code.rstrip("0123456789")


def _named(code: str, by: Iterable[str]) -> bool:
    return code in by or family(code) in by


def named(word: str, every: tuple[Rule, ...]) -> Rule:
    """The rule of that code or name. Raises UserError with the nearest one."""
    code = run.renamed(every).get(word.upper(), word.upper())
    for rule in every:
        if code == rule.CODE or word.lower() == rule.NAME:
            return rule
    raise UserError(_no_rule(word, [r.CODE for r in every] + [r.NAME for r in every]))


def _check(option: str, codes: Iterable[str], every: tuple[Rule, ...]) -> None:
    known = {rule.CODE for rule in every}
    known |= {family(code) for code in known} | run.renamed(every).keys()
    for code in codes:
        if code not in known:
            raise UserError(f"{option}: {_no_rule(code, known)}")


def _check_options(option: str, given: Mapping[str, Mapping[str, object]], every: tuple[Rule, ...]) -> None:
    from vault_tool.rules.docs.docstrings import documentation

    _check(option, given, every)
    for rule in every:
        own = _by_new_code(given, every).get(rule.CODE, {})
        known = documentation(rule.__doc__ or "").defaults if own else {}
        for name, value in own.items():
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
