"""One of several words as an argument, with the one that was probably meant where it is none of them."""

from __future__ import annotations

from typing import Any

import click


class Word(click.Choice[str]):
    """A choice that says what may have been meant."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The choice. Fails with the nearest one."""
        from vault_tool.language.nearest import closest

        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            near = closest(str(value), [str(choice) for choice in self.choices])
            advice = f"did you mean '{near}'?" if near else f"it is one of: {', '.join(map(str, self.choices))}"
            self.fail(f"there is no '{value}'; {advice}", param, ctx)
