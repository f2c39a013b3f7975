"""What every figure is handed out as: a table with named columns, and how it was made, in one sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

#: What a cell can hold; None is shown as nothing.
Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Method:
    """How a table was made: a template (translated under the context `methods`) and what fills it."""

    template: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, template: str | None = None) -> str:
        """The sentence, in English or by the template of another language."""
        return (template or self.template).format_map(self.facts)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells. `columns` are names for programs: lower case, words parted by `_`; the window translates them."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    method: Method

    def records(self) -> list[dict[str, Cell]]:
        """The rows as JSON has them."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]
