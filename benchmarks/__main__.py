"""Run every benchmark: `python -m benchmarks [NAME…]`."""

import pkgutil
import sys
from importlib import import_module

import benchmarks


def main() -> None:
    """Those named on the command line, else all."""
    names = sys.argv[1:] or sorted(m.name for m in pkgutil.iter_modules(benchmarks.__path__) if m.name != "__main__")
    for name in names:
        import_module(f"benchmarks.{name}").main()


main()
