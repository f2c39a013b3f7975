"""Searches that are kept under a name, with the corpus; every change is one step of the history."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields

from reader import messages
from reader.corpus.changes import Changes, now
from reader.corpus.columns import read_object
from reader.corpus.database import Database
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.corpus.rows import Change
from reader.errors import UserError

#: Filters that hold filters.
_MORE = ("also", "without")
#: Code points of another search that an error says.
_SHOWN = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """What was typed, and how it is understood: `pattern`, `same_script`; and `filters` that stand beside it."""

    id: int
    name: str
    query: str
    pattern: bool
    same_script: bool
    filters: Filters = EVERYTHING
    annotator: str
    created_at: str

    @property
    def meaning(self) -> tuple[str, bool, bool, Filters]:
        """What it looks for, by which two are the same."""
        return self.query.strip(), self.pattern, self.same_script, self.filters


class SavedSearches:
    """Reads and changes the searches that were kept."""

    def __init__(self, db: Database, changes: Changes) -> None:
        self._db = db
        self._changes = changes

    def all(self) -> list[SavedSearch]:
        """All of them, by name; none in a file of an older version that is only read."""
        if not self._db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'saved_search'").fetchone():
            return []
        rows = self._db.query(
            "SELECT id, name, query, options, annotator, created_at FROM saved_search ORDER BY name"
        )
        return [_saved(**row) for row in rows]

    def save(
        self,
        name: str,
        query: str,
        *,
        pattern: bool = False,
        same_script: bool = False,
        filters: Filters = EVERYTHING,
        replaces: SavedSearch | None = None,
    ) -> Change:
        """Keep a search under a name. One that has the name is replaced only if it is still what `replaces` says.

        Raises UserError when the name or the query is empty, or the name is that of another search, which was
        perhaps kept meanwhile (SEARCH_NAME_TAKEN); then nothing has changed.
        """
        name = tidy(name)
        if not name or not query.strip():
            raise UserError(messages.SEARCH_UNNAMED if not name else messages.QUERY_EMPTY)
        given = {"pattern": pattern, "same_script": same_script}
        options = json.dumps(given | ({"filters": _given(filters)} if filters else {}), ensure_ascii=False)
        values = {"query": query, "options": options, "annotator": self._changes.annotator}
        how = "search.save"
        if replaces is not None:
            how = "search.replace"
        with self._changes.step(how, name=name) as recorder:  # nobody else can write from here on
            there = next((one for one in self.all() if one.name == name), None)
            if there is None:
                recorder.insert("saved_search", {"name": name, "created_at": now(), **values})
            else:
                wanted = (query.strip(), pattern, same_script, filters)
                if there.meaning not in (wanted, replaces.meaning if replaces is not None else wanted):
                    shown = there.query if len(there.query) <= _SHOWN else f"{there.query[: _SHOWN - 1]}…"
                    raise UserError(messages.SEARCH_NAME_TAKEN, name=name, query=shown)
                recorder.update("saved_search", there.id, values)
        return self._changes.made(recorder)

    def remove(self, number: int) -> Change:
        """Forget a search. Raises UserError when there is none of that id."""
        with self._changes.alone():
            for saved in self.all():
                if saved.id == number:
                    with self._changes.step("search.remove", name=saved.name) as recorder:
                        recorder.delete("saved_search", number)
                    return self._changes.made(recorder)
            raise UserError(messages.SEARCH_MISSING)


def tidy(name: str) -> str:
    """A name as it is kept: on one line, without blanks that one does not see."""
    return " ".join(name.split())


def _saved(*, options: str, **row: object) -> SavedSearch:
    """A row as a record; what an option says that it cannot say counts as nothing."""
    known = read_object(options)
    flags = {name: known.get(name) is True for name in ("pattern", "same_script")}
    return SavedSearch(**row, **flags, filters=_filters(known.get("filters")))  # type: ignore[arg-type]  # the columns of the table


def _given(filters: Filters) -> dict[str, object]:
    """What filters say, by name."""
    values = {name: getattr(filters, name) for name in filters.said}
    more = {name: [_given(one) for one in values[name]] for name in _MORE if name in values}
    return {**values, **more}


def _filters(given: object, *, inner: bool = False) -> Filters:
    """The filters again; what is none of them, or is no text where a text belongs, is left out."""
    known: Mapping[str, object] = given if isinstance(given, dict) else {}
    texts = {
        field.name: value
        for field in fields(EVERYTHING)
        if isinstance(value := known.get(field.name), str)
        and isinstance(getattr(EVERYTHING, field.name), str)
    }
    annotated = known.get("annotated")
    said = annotated if isinstance(annotated, bool) else None
    more = {
        name: tuple(read for one in some if (read := _filters(one, inner=True)))
        for name in _MORE
        if not inner and isinstance(some := known.get(name), list)
    }
    return Filters(**texts, annotated=said, **more)  # type: ignore[arg-type]  # fields that hold texts
