"""Inside a child: annotation after annotation added to one book, on disk and on the page, up to ten thousand."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.chinese.parallel import Form
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.origin import OriginMap
from reader.ui import theme
from reader.ui.fonts import load_fonts
from reader.ui.reading.marks import Mark
from reader.ui.reading.view import ParallelView
from tests.benchmarks.book import SIZE, book, passages, until_painted
from tests.benchmarks.windows import leave_when_asked, tell

COUNTS = (10, 100, 1_000, 3_000, 10_000)
_TIMES = 30
_LENGTH = 12


def add() -> None:
    """Fill the book to each of the counts and time those that come next; tell the times by count, in seconds."""
    application = QApplication(sys.argv[:1])
    load_fonts()
    theme.apply(application, "light")
    body = book()
    with Corpus.create(Path(os.environ["DUIZHAO_HOME"]) / "book.duizhao", annotator="Li") as corpus:
        (number,) = corpus.articles.add([file_of(body)]).articles
        corpus.codebook.create("主题")
        view = ParallelView()
        view.resize(*SIZE)
        view.show()
        view.set_article(corpus.forms.of(number, Standard.S2T))
        QApplication.processEvents()
        tell(**_curve(_Adder(corpus, number, view), passages(COUNTS[-1], len(body))))
    leave_when_asked()
    sys.exit(application.exec())


def file_of(body: str) -> ImportedFile:
    """What importing a file with this text alone gives."""
    data = body.encode()
    article = ImportedArticle(
        title="一本书", body=body, script="simplified", origin=OriginMap.identity(len(body))
    )
    return ImportedFile(
        path=Path("book.txt"),
        name="book.txt",
        sha256=hashlib.sha256(data).hexdigest(),
        encoding="utf-8",
        media_type="text/plain",
        data=data,
        articles=(article,),
    )


def _curve(adder: _Adder, spans: list[Span]) -> dict[str, dict[str, list[float]]]:
    stored: dict[str, list[float]] = {}
    shown: dict[str, list[float]] = {}
    done = 0
    for count in COUNTS:
        for span in spans[done : count - 1]:
            adder.fill(span)
        done = count - 1
        times = [adder.one(100 + 9 * nth) for nth in range(_TIMES)]
        stored[str(count)], shown[str(count)] = ([pair[which] for pair in times] for which in (0, 1))
    return {"stored": stored, "shown": shown}


class _Adder:
    """Adds annotations as the program does: first to the file, then to the page."""

    def __init__(self, corpus: Corpus, article: int, view: ParallelView) -> None:
        self._corpus, self._article, self._view = corpus, article, view
        self._tag = corpus.codebook.all()[0]

    def fill(self, span: Span) -> None:
        """One that is not timed."""
        self._view.change_marks([], [self._store(span)])

    def one(self, start: int) -> tuple[float, float]:
        """The next one, in sight, then taken away: seconds until it is on disk, and from then until it is painted."""
        span = Span(start, start + _LENGTH)
        assert self._view.rects_of(span, Form.SIMPLIFIED)
        began = time.perf_counter()
        mark = self._store(span)
        stored = time.perf_counter() - began
        shown = until_painted(partial(self._view.change_marks, [], [mark]), self._view.viewport())
        self._view.change_marks([mark.id], [])
        self._corpus.annotations.remove(mark.id)
        return stored, shown

    def _store(self, span: Span) -> Mark:
        made, _ = self._corpus.annotations.add(self._article, span, self._tag.id)
        return Mark(
            made.id, made.start, made.end, self._tag.colour, self._tag.name, made.note, made.annotator
        )
