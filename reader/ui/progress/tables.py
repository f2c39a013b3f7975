"""The counts as tables: columns, rows, what a row filters the library by, and the shares that are drawn as its bar."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from reader.corpus.progress import ArticleCount, Progress
from reader.corpus.rows import State
from reader.exchange.cells import harmless
from reader.exchange.table_csv import tabbed
from reader.messages import QT_TRANSLATE_NOOP
from reader.ui.library.arranging import Filter
from reader.ui.wording import local_time


@dataclass(frozen=True, slots=True)
class Bar:
    """Shares of a bar, 0 to 1: done, being read, and otherwise counted; together at most 1."""

    done: float = 0.0
    reading: float = 0.0
    other: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a name, counts, a bar; `wanted` is what the library is filtered by when it is chosen."""

    name: str
    values: tuple[int | str, ...]
    bar: Bar
    wanted: Filter | None
    colour: str = ""
    depth: int = 0
    full_name: str = field(default="")
    rule: bool = False
    """Whether a rule parts it from the one above, which counts the same articles by something else."""


@dataclass(frozen=True, slots=True)
class Table:
    """Named columns over rows; the bar stands in a last column without a name."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("progress", text)


_ARTICLES = QT_TRANSLATE_NOOP("progress", "Articles")
_ANNOTATIONS = QT_TRANSLATE_NOOP("progress", "Annotations")
_DONE = QT_TRANSLATE_NOOP("progress", "Done")
_READING = QT_TRANSLATE_NOOP("progress", "Being read")
_UNREAD = QT_TRANSLATE_NOOP("progress", "Unread")
_TAGGED = QT_TRANSLATE_NOOP("progress", "Tagged")
_WITHOUT = QT_TRANSLATE_NOOP("progress", "Without tags")
_WITH = QT_TRANSLATE_NOOP("progress", "With tags")


def states(progress: Progress) -> Table:
    """Unread, being read, done; with and without tags."""
    count = progress.all
    total = max(1, count.articles)
    lines = (
        (_tr(_DONE), count.done, Bar(done=count.done / total), Filter(state=State.DONE)),
        (_tr(_READING), count.reading, Bar(reading=count.reading / total), Filter(state=State.READING)),
        (_tr(_UNREAD), count.unread, Bar(other=count.unread / total), Filter(state=State.UNREAD)),
        (_tr(_WITH), count.tagged, Bar(other=count.tagged / total), Filter(tagged=True)),
        (_tr(_WITHOUT), count.untagged, Bar(other=count.untagged / total), Filter(tagged=False)),
    )
    rows = (
        Row(name, (articles,), bar, wanted, rule=wanted.tagged is True)
        for name, articles, bar, wanted in lines
    )
    return Table((_tr(QT_TRANSLATE_NOOP("progress", "State")), _tr(_ARTICLES)), tuple(rows))


def sources(progress: Progress) -> Table:
    """Articles by source."""
    name = QT_TRANSLATE_NOOP("progress", "Source")
    unknown = _tr(QT_TRANSLATE_NOOP("progress", "No source"))
    return _articles(
        _tr(name), unknown, progress.sources, [Filter(source=one.name) for one in progress.sources]
    )


def months(progress: Progress) -> Table:
    """Articles by month."""
    name = QT_TRANSLATE_NOOP("progress", "Month")
    unknown = _tr(QT_TRANSLATE_NOOP("progress", "No date"))
    filters = [
        Filter(since=one.name, until=one.name) if one.name else Filter(dated=False) for one in progress.months
    ]
    return _articles(_tr(name), unknown, progress.months, filters)


def tags(progress: Progress) -> Table:
    """Annotations and articles by tag, each with all below it; and what is its alone."""
    columns = (
        _tr(QT_TRANSLATE_NOOP("progress", "Tag")),
        _tr(_ANNOTATIONS),
        _tr(QT_TRANSLATE_NOOP("progress", "its own")),
        _tr(_ARTICLES),
    )
    most = max((one.annotations_below for one in progress.tags), default=0) or 1
    rows = (
        Row(
            one.path.rpartition("/")[2],
            (one.annotations_below, one.annotations, one.articles_below),
            Bar(other=one.annotations_below / most),
            Filter(tag=one.id),
            colour=one.colour,
            depth=one.path.count("/"),
            full_name=one.path,
        )
        for one in progress.tags
    )
    return Table(columns, tuple(rows))


def annotators(progress: Progress) -> Table:
    """Annotations and articles by annotator, and when the last step was made."""
    columns = (
        _tr(QT_TRANSLATE_NOOP("progress", "Annotator")),
        _tr(_ANNOTATIONS),
        _tr(_ARTICLES),
        _tr(QT_TRANSLATE_NOOP("progress", "Last step")),
    )
    most = max((one.annotations for one in progress.annotators), default=0) or 1
    rows = (
        Row(
            one.name or "–",
            (one.annotations, one.articles, local_time(one.last)),
            Bar(other=one.annotations / most),
            Filter(annotator=one.name) if one.annotations else None,
        )
        for one in progress.annotators
    )
    return Table(columns, tuple(rows))


def _articles(name: str, unknown: str, counts: Sequence[ArticleCount], filters: Sequence[Filter]) -> Table:
    """Articles by something, the bar as long as there are articles, against the most."""
    most = max((one.articles for one in counts), default=0) or 1
    rows = (
        Row(
            one.name or unknown,
            (one.articles, one.done, one.reading, one.unread, one.tagged),
            Bar(one.done / most, one.reading / most, one.unread / most),
            wanted,
        )
        for one, wanted in zip(counts, filters, strict=True)
    )
    columns = (name, _tr(_ARTICLES), _tr(_DONE), _tr(_READING), _tr(_UNREAD), _tr(_TAGGED))
    return Table(columns, tuple(rows))


def as_csv(table: Table) -> str:
    """The table as CSV (RFC 4180), cells that a spreadsheet would take for a formula made harmless."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow([harmless(row.full_name or row.name), *row.values])
    return out.getvalue()


def as_text(table: Table) -> str:
    """The table as lines with tabs, which a spreadsheet and a text take as well; no cell is a formula."""
    rows = ((row.full_name or row.name, *row.values) for row in table.rows)
    return tabbed([table.columns, *rows]) + "\n"
