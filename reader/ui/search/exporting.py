"""A concordance on its way out: as a table with all its lines, as lines to copy, as a sentence on how it was made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from reader.analysis.concordance import InWords, KwicLine, within
from reader.analysis.kwic import Concordance
from reader.analysis.parts import Part
from reader.analysis.texts import Texts
from reader.chinese.script import Script
from reader.corpus.corpus import Corpus
from reader.exchange.table_csv import tabbed, write_table
from reader.messages import QT_TRANSLATE_NOOP
from reader.ui.search.arranging import Wanted, arrange
from reader.ui.search.asking import Asked, gather
from reader.ui.search.fields import part
from reader.ui.wording import joined

#: More lines than any corpus has.
_ALL = 2**62

_HIDDEN = QT_TRANSLATE_NOOP("methods", "Hits that may be other words are left out.")


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written: the search, how its lines are arranged, what of them."""

    asked: Asked
    wanted: Wanted
    context: int | InWords
    sure_only: bool = False
    """Whether doubtful hits are left out."""


@dataclass(frozen=True, slots=True)
class Written:
    """How far it is: lines of so many; `whole` once the file is there."""

    done: int
    total: int
    whole: bool = False


def export(corpus: Corpus, what: Export, path: Path, *, go_on: Callable[[], bool]) -> Iterator[Written]:
    """Write every line of a search as CSV, also those that are not shown; the last value says that it is done.

    Raises UserError for the query as `Search.find` does, and when the file cannot be written.
    """
    lines: list[KwicLine] = []
    scripts: dict[int, Script] = {}
    articles = hits = 0
    for gathered in gather(corpus, what.asked, limit=_ALL, go_on=go_on):
        lines += gathered.lines
        scripts |= gathered.scripts
        articles, hits = gathered.articles or articles, gathered.hits or hits
        yield Written(gathered.seen, gathered.total)
    if what.sure_only:
        lines = [line for line in lines if not line.doubtful]
    for arranged in arrange(lines, scripts, what.wanted, Texts(corpus).all_ends):
        yield Written(arranged.done, arranged.total)
        lines = arranged.lines if arranged.lines is not None else lines
    table = concordance_of(what, lines, articles, hits).table()
    write_table(path, table.columns, table.rows)
    yield Written(len(lines), len(lines), whole=True)


def concordance_of(what: Export, lines: Sequence[KwicLine], articles: int, hits: int) -> Concordance:
    """The lines as the room of figures has them, with the query and the part of the corpus told apart."""
    asked = what.asked
    query = asked.query if asked.pattern else part(asked.query).text
    kept = [within(line, what.context) for line in lines]
    return Concordance(
        kept,
        articles,
        hits,
        query,
        Part(asked.all_filters()),
        pattern=asked.pattern,
        same_script=asked.same_script,
        orders=what.wanted.orders,
        unit=what.wanted.unit,
        context=what.context,
    )


def method_sentence(what: Export, articles: int, hits: int) -> str:
    """How the concordance was made, in the person's language."""
    method = concordance_of(what, [], articles, hits).table().method
    hidden = translated(_HIDDEN) if what.sure_only else ""
    return joined(method.sentence(translated), hidden)


def translated(template: str) -> str:
    """A template of a sentence of method, in the person's language."""
    return QCoreApplication.translate("methods", template)


def as_text(lines: Sequence[KwicLine], context: int | InWords) -> str:
    """Lines as cells parted by tabs, none of them a formula: left, node, right, title, date, source."""
    return tabbed(
        (line.left, line.node, line.right, line.title, line.date, line.source)
        for line in (within(line, context) for line in lines)
    )
