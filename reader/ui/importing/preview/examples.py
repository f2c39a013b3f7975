"""What a rule is about, as it stands in the file: a rule itself knows its lines by their shape alone."""

from __future__ import annotations

import re

from reader.chinese.folding import fold
from reader.importing.cleaning.choices import By, Keys, Rule
from reader.importing.cleaning.shapes import lead_of, shape_of
from reader.ui.importing.preview.work import Work

#: A label ends with the first colon.
_LABEL = re.compile(r".*?[:：]")
#: What a shape has for a number.
_NUMBERS = frozenset("0〇")


class Examples:
    """The lines of a file that a person changed, by what the rules made of them know them by."""

    def __init__(self, work: Work) -> None:
        keys = Keys(work.document, work.plan.lines)
        self._lines: dict[tuple[str, str], str] = {}
        found = work.editing.found.lines
        for at, (old, new) in enumerate(zip(found, work.plan.lines, strict=True)):
            if old != new:
                for key in keys.of(at):
                    self._lines.setdefault(key, new.span.of(work.document.text).strip())

    def of(self, rule: Rule) -> str:
        """The line, label or lead that a rule was made of; its shape where no line has it."""
        line = self._lines.get((rule.by, rule.text))
        if line is None:
            return rule.text
        if rule.by == By.LABEL:
            label = _LABEL.match(line)
            return label.group() if label else rule.text
        if rule.by == By.LEAD:
            return _lead(line, rule.text)
        return " ".join(line.split())


def _lead(line: str, lead: str) -> str:
    """The beginning of a line that is its lead; brackets and signs are the same in all lines."""
    if lead.startswith("<") or _NUMBERS.isdisjoint(lead):
        return lead
    folded = fold(line)
    ends = (end for end in range(1, len(line)) if lead_of(shape_of(folded[:end])) == lead)
    return line[: next(ends, 0)] or lead
