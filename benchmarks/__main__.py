"""Run benchmarks: `python -m benchmarks [NAME…]`, all where none is named; `python -m benchmarks lint DIR` over a vault."""

import pkgutil
import sys
from importlib import import_module
from pathlib import Path

import benchmarks


def main() -> None:
    """Those named on the command line, else all."""
    every = sorted(m.name for m in pkgutil.iter_modules(benchmarks.__path__) if not m.name.startswith("_"))
    usage = (
        f"usage: python -m benchmarks [NAME...], or lint DIR for a vault of your own; the names are {', '.join(every)}"
    )
    names = sys.argv[1:]
    if {"-h", "--help"}.intersection(names):
        print(usage)
        return
    if len(names) == 2 and names[0] == "lint" and names[1] not in every:
        if not Path(names[1]).is_dir():
            sys.exit(f"{names[1]}: there is no such folder to lint\n{usage}")
        import_module("benchmarks.lint").main(names[1])
        return
    unknown = [name for name in names if name not in every]
    if unknown:
        sys.exit(f"{unknown[0]}: there is no such benchmark\n{usage}")
    for name in names or every:
        import_module(f"benchmarks.{name}").main()


main()
