"""No regular expression in code is longer than a person reads at a glance: longer ones are lists in disguise.

Words belong into `language/data/`, from where `wordlists.Pattern` takes them: of such a pattern only the template counts.
What has to be longer is built of named pieces by `text.grammar`, and each piece counts for itself. What a job site prints
is its file's own business. Everything else is measured as it is compiled, so it does not matter how it was put together.
"""

import ast
import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import vault_tool

LONGEST = 120
PACKAGE = Path(vault_tool.__file__).parent
READERS = {
    "vault_tool.language.wordlists.compiled",
    "vault_tool.language.wordlists._pattern",
    "vault_tool.language.phrases.pattern",
    "vault_tool.text.grammar.grammar",
    "vault_tool.text.regex.compiled",
}
"""The functions that turn lists, notes and named pieces into patterns."""

MEASURE = """
import importlib, json, pkgutil, re, sys
longest = {}

def note(length):
    frame = sys._getframe(2)
    while frame.f_globals["__name__"] in ("re", "functools"):
        frame = frame.f_back
    name = frame.f_globals["__name__"]
    if f"{name}.{frame.f_code.co_name}" not in READERS:
        longest[name] = max(length, longest.get(name, 0))

compile = re._compile
def measured(pattern, flags):
    note(len(pattern) if isinstance(pattern, (str, bytes)) else 0)
    return compile(pattern, flags)
re._compile = measured

from vault_tool.text import regex
held = regex.Regex.__init__
def measured_later(self, pattern, *rest):
    note(len(pattern))
    held(self, pattern, *rest)
regex.Regex.__init__ = measured_later

from vault_tool.language import wordlists
made = wordlists.Pattern.__init__
def templated(self, template, *rest, **pieces):
    note(max(map(len, (template, *pieces.values()))))
    made(self, template, *rest, **pieces)
wordlists.Pattern.__init__ = templated

from vault_tool.text import grammar
built = grammar.grammar
def of_pieces(template, *rest, **pieces):
    note(max(map(len, (template, *pieces.values()))))
    return built(template, *rest, **pieces)
grammar.grammar = of_pieces

import vault_tool
for module in pkgutil.walk_packages(vault_tool.__path__, "vault_tool."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
from vault_tool.commands.vault_care.demo import command
command.main([], standalone_mode=False)
print(json.dumps(longest), file=sys.stderr)
"""


@cache
def too_long() -> set[str]:
    """The modules that compile a pattern over the limit when they are imported, or when a post is worked on."""
    script = f"READERS = {READERS!r}\n{MEASURE}"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    longest: dict[str, int] = json.loads(run.stderr.splitlines()[-1])
    return {name for name, length in longest.items() if length > LONGEST and is_ours(name)} | spelled_out()


def spelled_out() -> set[str]:
    """The modules that hand a longer pattern to `re` somewhere in a function, whether it was run or not."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        name = ".".join(["vault_tool", *file.relative_to(PACKAGE).with_suffix("").parts]).removesuffix(".__init__")
        text = file.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if "re." in text or "Regex(" in text else ():
            if isinstance(node, ast.Call) and node.args and first_name(node.func) in ("re", "Regex"):
                words = (n.value for n in ast.walk(node.args[0]) if isinstance(n, ast.Constant))
                if is_ours(name) and sum(len(w) for w in words if isinstance(w, str)) > LONGEST:
                    found.add(name)
    return found


def first_name(called: ast.expr) -> str:
    """What a call begins with: `re` of `re.compile(…).sub`."""
    while isinstance(called, ast.Attribute | ast.Call | ast.Subscript):
        called = called.func if isinstance(called, ast.Call) else called.value
    return called.id if isinstance(called, ast.Name) else ""


def is_ours(module: str) -> bool:
    return module.startswith("vault_tool.") and not module.startswith("vault_tool.posting.sites")


def test_no_module_has_a_longer_pattern() -> None:
    assert sorted(too_long()) == []
