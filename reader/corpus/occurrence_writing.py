"""Tagging the places of terms that a person chose, as one step of the history.

What was found before is looked at again: an article may be gone by now, or a place may have the tag. The rows are
made ready beside the corpus, in a table of the connection's own, and enter it in one transaction at the end: who
stops before that has changed nothing, and who stops the program neither.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from reader import messages
from reader.chinese.occurrences import Finder
from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.corpus.annotations import CONTEXT
from reader.corpus.changes import Recorder, new_uuid, now, transaction
from reader.corpus.occurrences import Chosen, Outcome, Progress, Request, known_tag
from reader.corpus.rows import Origin, Status
from reader.errors import UserError

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus

_ROWS = 2000
"""Rows that are made ready before it is told how far one is."""

_TAKEN = (
    "uuid", "article", "start", "end", "quote", "quote_simplified", "quote_traditional", "prefix", "suffix",
)  # fmt: skip
"""Columns that are made ready beside the corpus."""


def tag_all(
    corpus: Corpus, request: Request, chosen: Chosen, *, note: str = "", status: Status = Status.MADE
) -> Iterator[Progress]:
    """Tag places that were found with this request, as one step of the history; the last value has the outcome.

    Until then nothing is written: an iterator that is closed before leaves the corpus as it was.
    Raises UserError when a rule that was chosen has no tag, or its tag is gone, or the corpus cannot be written.
    """
    return _Writing(corpus, request).tag(chosen, note, status)


class _Writing:
    """Writes the annotations of one request."""

    def __init__(self, corpus: Corpus, request: Request) -> None:
        self._corpus = corpus
        self._db = corpus.db
        self._request = request

    def tag(self, chosen: Chosen, note: str, status: Status) -> Iterator[Progress]:
        """See `tag_all`."""
        request = self._request
        total = sum(len(places) // 3 for places in chosen.values())
        tags = self._tags(request, chosen)
        finder = Finder([rule.term for rule in request.rules], same_script=request.same_script)
        try:
            while True:
                before = self._standing()
                gone = 0
                self._lay_out()
                for done, lost in self._make_ready(chosen, finder):
                    gone += lost
                    yield Progress(done, total)
                with transaction(self._db, self._corpus.path):
                    if before != self._standing():
                        continue  # the forms read otherwise now: the rows are made again
                    outcome = self._enter(request, tags, gone, note, status)
                yield Progress(total, total, outcome)
                return
        finally:
            self._clear_away()

    def _tags(self, request: Request, chosen: Chosen) -> dict[int, int | str]:
        """The tags of the rules that are used."""
        tags: dict[int, int | str] = {}
        for rule in sorted({rule for places in chosen.values() for rule in places[2::3]}):
            tag = request.rules[rule].tag
            if tag is None:
                raise UserError(messages.TERM_WITHOUT_TAG, term=request.rules[rule].term)
            there = (
                self._corpus.codebook.get(tag) if isinstance(tag, int) else self._corpus.codebook.find(tag)
            )
            if there is not None and there.retired:
                raise UserError(messages.TAG_RETIRED, path=there.path)
            tags[rule] = tag
        return tags

    def _standing(self) -> tuple[object, ...]:
        """What the two forms of an article depend on beside its body."""
        settings = self._corpus.settings
        pins = self._db.execute("SELECT count(*), max(id), max(created_at) FROM pin").fetchone()
        return settings.standard, settings.simplified_standard, *pins

    def _lay_out(self) -> None:
        self._clear_away()
        self._db.execute(
            "CREATE TEMP TABLE ready (uuid TEXT, article INTEGER, rule INTEGER, start INTEGER, end INTEGER, "
            "quote TEXT, quote_simplified TEXT, quote_traditional TEXT, prefix TEXT, suffix TEXT)"
        )
        self._db.execute("CREATE TEMP TABLE ready_tag (rule INTEGER PRIMARY KEY, tag INTEGER)")

    def _clear_away(self) -> None:
        for table in ("ready", "ready_tag"):
            self._db.execute(f"DROP TABLE IF EXISTS temp.{table}")

    def _make_ready(self, chosen: Chosen, finder: Finder) -> Iterator[tuple[int, int]]:
        """Write the rows of places into the table of our own; how many are done, and how many more are gone."""
        done = 0
        waiting: list[tuple[object, ...]] = []
        for article, places in chosen.items():
            for at in range(0, len(places), 3 * _ROWS):
                some = places[at : at + 3 * _ROWS]
                rows = self._rows(article, some, finder)
                waiting += rows
                done += len(some) // 3
                gone = len(some) // 3 - len(rows)
                if gone or len(waiting) >= _ROWS:
                    self._put(waiting)
                    waiting.clear()
                    yield done, gone
        self._put(waiting)

    def _put(self, rows: Sequence[tuple[object, ...]]) -> None:
        self._db.conn.executemany("INSERT INTO temp.ready VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def _rows(self, article: int, places: array[int], finder: Finder) -> list[tuple[object, ...]]:
        """The rows of the places of one article that are still there."""
        corpus = self._corpus
        try:
            text = corpus.forms.of(article, corpus.settings.standard)
        except UserError:
            return []
        body, rows = text.body, list[tuple[object, ...]]()
        for start, end, rule in zip(places[0::3], places[1::3], places[2::3], strict=True):
            span = Span(start, end)
            quote, number = span.of(body), finder.numbers[rule]
            if len(quote) == len(span) and number is not None and finder.is_there(quote, number):
                forms = [quote if text.own(form) else text.counterpart(form, span) for form in Form]
                context = span.context(body, CONTEXT)
                rows.append((new_uuid(), article, rule, start, end, quote, *forms, *context))
        return rows

    def _enter(
        self, request: Request, tags: Mapping[int, int | str], gone: int, note: str, status: Status
    ) -> Outcome:
        """Move the rows into the corpus, within a transaction."""
        known = {tag: known_tag(self._corpus, tag) for tag in set(tags.values())}
        there = {rule: known[tag] for rule, tag in tags.items() if isinstance(known[tag], int)}
        self._db.conn.executemany("INSERT INTO temp.ready_tag VALUES (?, ?)", there.items())
        (rows,) = self._db.execute("SELECT count(*) FROM temp.ready").fetchone()
        source = (
            "FROM temp.ready AS r JOIN main.article AS a ON a.id = r.article AND a.removed = 0 "
            "LEFT JOIN temp.ready_tag AS t ON t.rule = r.rule"
        )
        (present,) = self._db.execute(f"SELECT count(*) {source}").fetchone()
        source += f" WHERE {_is_free(request)}"
        (count,) = self._db.execute(f"SELECT count(*) {source}").fetchone()
        if not count:
            return Outcome(None, 0, gone + rows - present, present)
        paths = self._paths(tags)
        name = "annotation.add_all"
        if len(paths) > 1:
            name = "annotation.add_listed"
        quote = request.rules[min(tags)].term
        with self._corpus.changes.step(name, tag=paths[0], quote=quote[:24], count=count) as recorder:
            self._name_tags(recorder, tags)
            made = self._move(recorder, source, note, status)
        change = self._corpus.changes.made(recorder)
        return Outcome(change, made, gone + rows - present, present - made)

    def _paths(self, tags: Mapping[int, int | str]) -> list[str]:
        codebook = self._corpus.codebook
        used = dict.fromkeys(tags.values())
        return [tag if isinstance(tag, str) else codebook.get(tag).path for tag in used]

    def _name_tags(self, recorder: Recorder, tags: Mapping[int, int | str]) -> None:
        """Make the tags that are new, and note which rule has which."""
        codebook = self._corpus.codebook
        ids = {
            tag: codebook.ensure(recorder, tag) if isinstance(tag, str) else tag for tag in set(tags.values())
        }
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO temp.ready_tag VALUES (?, ?)",
            [(rule, ids[tag]) for rule, tag in tags.items()],
        )

    def _move(self, recorder: Recorder, source: str, note: str, status: Status) -> int:
        taken = ", ".join(f'r."{column}"' for column in _TAKEN)
        stamp = now()
        return recorder.insert_from(
            "annotation",
            (*_TAKEN, "tag", "note", "annotator", "status", "origin", "created_at", "updated_at"),
            f"SELECT {taken}, t.tag, ?, ?, ?, ?, ?, ? {source} ORDER BY r.rowid",
            (note, self._corpus.changes.annotator, status.value, Origin.SEARCH.value, stamp, stamp),
        )


def _is_free(request: Request) -> str:
    """The condition that a place has not the tag already, as far as that is wanted."""
    same = "SELECT 1 FROM main.annotation AS n WHERE n.article = r.article AND n.tag = t.tag"
    parts = []
    if request.skip_tagged:
        parts.append(f'NOT EXISTS ({same} AND n.start = r.start AND n."end" = r."end")')
    if request.skip_inside:
        parts.append(f'NOT EXISTS ({same} AND n.start <= r.start AND n."end" >= r."end")')
    return " AND ".join(parts) or "1"
