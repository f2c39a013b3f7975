"""Articles as JSON: an object on each line, a list of objects, or one object with such a list in it.

The names of the values are those of the columns of a table; values that are nested are not looked at.
An entry that is damaged or has no text is a fault, the others are read.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader import messages
from reader.errors import UserError
from reader.importing.document import Document
from reader.importing.strays import decode_shown
from reader.importing.tables.building import TableText, no_date
from reader.importing.tables.cells import EMPTY
from reader.importing.tables.columns import BODY, columns_of, examples, without_body
from reader.importing.tables.objects import (
    DamageError,
    Entry,
    Value,
    entries_at,
    entry_at,
    lists_in,
    members_at,
    skip_space,
)


class JsonLines:
    """JSON Lines and JSON with one article in each object."""

    media_type = "application/json"
    suffixes = frozenset({".jsonl", ".ndjson", ".json"})

    def read(self, data: bytes, name: str, encoding: str | None) -> Document:
        """The articles of the file; entries that could not be used are faults of the document.

        Raises UserError when the bytes are no text (see `decode_shown`), no JSON, or hold no articles.
        """
        decoded = decode_shown(data, name, encoding)
        reading = _Reading(decoded.text, name)
        reading.read()
        return reading.built.document(decoded, self.media_type, name)


JSON_LINES = JsonLines()


class _Reading:
    """One file while it is read."""

    def __init__(self, text: str, name: str) -> None:
        self._text = text
        self._name = name
        self._counted = (0, 1)  # a place, and the number of its line
        self.built = TableText()

    def read(self) -> None:
        """Take in every entry, good or bad."""
        without: list[str] = []
        for entry in self._entries():
            if entry.members is None:
                self._fault(messages.JSON_ENTRY_OTHER, entry.start)
            elif not self._take(entry.start, entry.members):
                without = without or list(entry.members)
                self._fault(messages.JSON_ENTRY_EMPTY, entry.start, wanted=examples(BODY))
        if self.built.is_empty and without and BODY not in columns_of(without):
            raise without_body(without, self._name)

    def _take(self, start: int, members: dict[str, Value]) -> bool:
        """Add an article, if the entry at `start` is one."""
        names = list(members)
        cells = {
            detail: cell
            for detail, index in columns_of(names).items()
            if (cell := members[names[index]].cell(self._text)) is not None
        }
        body = cells.get(BODY, EMPTY)
        if not body.text.strip():
            return False
        texts = {detail: cell.text for detail, cell in cells.items()}
        for detail, index in columns_of(names).items():
            if detail not in cells and (listed := members[names[index]].names(self._text)):
                texts[detail] = listed
        wrong = self.built.add(body, cells.get("title", EMPTY), texts)
        if wrong is not None:
            self._fault(no_date(wrong), start, date=wrong)
        return True

    def _entries(self) -> Iterator[Entry]:
        """The entries, whichever of the three ways the file has to hold them."""
        text, start = self._text, skip_space(self._text, 0)
        if text.startswith("[", start):
            yield from self._of_list(start)
            return
        if not text.startswith("{", start):
            raise UserError(messages.JSON_NO_LIST, path=self._name)
        try:
            members, end = members_at(text, start)
        except DamageError as damage:
            if not self._has_lines(start):
                raise self._damaged(damage.place) from damage
            end = start
        if skip_space(text, end) == len(text):
            yield from self._of_object(start, members)
        else:
            yield from self._of_lines(start)

    def _has_lines(self, start: int) -> bool:
        """Whether the second line begins an object as the first one does."""
        end = self._text.find("\n", start)
        return end >= 0 and self._text.startswith("{", skip_space(self._text, end))

    def _of_object(self, start: int, members: dict[str, Value]) -> Iterator[Entry]:
        """The entries of the list in an object; the object itself where it is an article."""
        if BODY in columns_of(list(members)):
            yield Entry(start, members)
            return
        lists = list(lists_in(self._text, members))
        if len(lists) != 1:
            raise UserError(messages.JSON_NO_LIST, path=self._name)
        yield from self._of_list(lists[0])

    def _of_list(self, start: int) -> Iterator[Entry]:
        try:
            yield from entries_at(self._text, start)
        except DamageError as damage:
            if self.built.is_empty:
                raise self._damaged(damage.place) from damage
            self._fault(messages.JSON_REST_LOST, damage.place)

    def _of_lines(self, at: int) -> Iterator[Entry]:
        while at < len(self._text):
            end = self._text.find("\n", at)
            end = len(self._text) if end < 0 else end
            start = skip_space(self._text, at)
            if start < end:
                entry = self._on_line(start, end)
                if entry is None:
                    self._fault(messages.JSON_ENTRY_DAMAGED, start)
                else:
                    yield entry
            at = end + 1

    def _on_line(self, start: int, end: int) -> Entry | None:
        """The entry that fills a line, or None where the line is no JSON. It is not read on into the next."""
        line = self._text[start:end]
        try:
            entry, behind = entry_at(line, 0)
        except DamageError:
            return None
        return entry.moved(start) if skip_space(line, behind) == len(line) else None

    def _damaged(self, place: int) -> UserError:
        return UserError(messages.JSON_DAMAGED, path=self._name, line=self._line(place))

    def _fault(self, message: messages.Message, place: int, **facts: object) -> None:
        self.built.faults.append(UserError(message, path=self._name, line=self._line(place), **facts))

    def _line(self, place: int) -> int:
        """The number of the line; places are mostly asked for in order."""
        before, line = self._counted if self._counted[0] <= place else (0, 1)
        line += self._text.count("\n", before, place)
        self._counted = (place, line)
        return line
