"""What every figure is handed out as: a table with named columns, and how it was made, in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from reader.errors import UserError

#: What a cell can hold; None is shown as nothing.
Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Method:
    """How a table was made: a template (translated under the context `methods`) and what fills it.

    What fills it can be made the same way, so that nothing in a sentence is left in another language.
    """

    template: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, translate: Callable[[str], str] = str) -> str:
        """The sentence, in English or with each template in another language."""
        facts = {
            name: fact.sentence(translate) if isinstance(fact, Method) else fact
            for name, fact in self.facts.items()
        }
        return translate(self.template).format_map(facts)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells. `columns` are names for programs: lower case, words parted by `_`; the window translates them.

    `notice` is what one should know before one reads the rows, told in the same way as the method. `about` is what
    JSON has beside the rows; `faults` are told one by one where nobody sees the notice only.
    """

    name: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    method: Method
    notice: Method | None = None
    about: Mapping[str, object] = field(default_factory=dict)
    faults: Sequence[UserError] = ()

    def records(self) -> list[dict[str, Cell]]:
        """The rows as JSON has them."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]
