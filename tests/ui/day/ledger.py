"""What was done, kept as one would on paper: it knows the texts and nothing of the program."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.chinese.span import Span
from tests.ui.day.texts import Text


@dataclass(frozen=True, slots=True)
class Entry:
    """A tag on a passage."""

    text: Text
    span: Span
    tag: str
    note: str = ""

    @property
    def key(self) -> tuple[str, int, int, str, str]:
        """What tells it from others; what is found on the disk is brought to the same."""
        return (self.text.title, self.span.start, self.span.end, self.tag, self.note)


class Ledger:
    """All entries as they are after each step, so that steps can be taken back and made again."""

    def __init__(self) -> None:
        self._states: list[frozenset[Entry]] = [frozenset()]
        self._now = 0

    @property
    def entries(self) -> frozenset[Entry]:
        """What there is now."""
        return self._states[self._now]

    @property
    def keys(self) -> set[tuple[str, int, int, str, str]]:
        """What there is now, to be compared with the disk."""
        return {entry.key for entry in self.entries}

    def add(self, *entries: Entry) -> None:
        """One step: these are made."""
        assert not self.entries & set(entries)
        self._step(self.entries | set(entries))

    def remove(self, entry: Entry) -> None:
        """One step: this one goes."""
        assert entry in self.entries
        self._step(self.entries - {entry})

    def change(self, entry: Entry, **details: object) -> Entry:
        """One step: span, tag or note are others; the entry as it is then."""
        assert entry in self.entries
        changed = replace(entry, **details)  # type: ignore[arg-type]
        self._step(self.entries - {entry} | {changed})
        return changed

    def undo(self) -> None:
        """Back by a step."""
        assert self._now
        self._now -= 1

    def redo(self) -> None:
        """Forth by a step that was taken back."""
        self._now += 1
        assert self._now < len(self._states)

    def _step(self, entries: frozenset[Entry]) -> None:
        del self._states[self._now + 1 :]
        self._states.append(entries)
        self._now += 1
