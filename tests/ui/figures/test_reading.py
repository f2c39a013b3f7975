"""What is tagged is read once for all pages, and again after something was written."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.analysis import themes
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.ui.figures.pages.themes import ThemesPage
from reader.ui.figures.reading import Reading
from reader.ui.window import Window
from tests.ui.driving import make_corpus, settle


def test_the_same_question_is_asked_once_until_something_is_written(tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    make_corpus(path)
    reading = Reading()
    with Corpus.open(path, annotator="Li") as corpus:
        first = reading.coded(corpus, EVERYTHING, "")
        assert reading.coded(corpus, EVERYTHING, "") is first
        assert reading.coded(corpus, EVERYTHING, "Wang").all == []
        assert reading.coded(corpus, Filters(title="河"), "").articles.keys() == {1}
        corpus.annotations.add(2, Span(0, 2), "公共服务")
        reading.forget()
        assert len(reading.coded(corpus, EVERYTHING, "").all) == len(first.all) + 1


def test_ids_are_found_by_what_is_asked_of_each(tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    make_corpus(path)
    with Corpus.open(path) as corpus:
        data = themes.coded(corpus)
        found = themes.ids_by(data, lambda one, article: (one.tag_path, article.date))
    assert found == {("生态环境/水治理", "2024-03-02"): [1], ("公共服务", "2024-03-02"): [2]}


def test_what_no_longer_holds_is_let_go_and_nobody_who_has_it_loses_it(tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    make_corpus(path)
    reading = Reading()
    with Corpus.open(path) as corpus:
        first = reading.coded(corpus, EVERYTHING, "")
        reading.tidy()
        assert reading.coded(corpus, EVERYTHING, "") is first, "it holds"
        reading.forget()
        reading.tidy()
        assert reading._kept is None
        assert len(first.all) == 2, "who has it keeps it"
        mine = reading.coded(corpus, EVERYTHING, "")
        reading.coded(corpus, EVERYTHING, "Wang")
        assert len(mine.all) == 2


def test_the_window_lets_it_go_when_something_is_written(window: Window, qtbot: QtBot) -> None:
    window.rooms.figures.show()
    dialog = window.rooms.figures.dialog
    dialog.complete()
    page = next(page for page in dialog.pages if isinstance(page, ThemesPage))
    dialog.show_page(page)
    qtbot.waitUntil(lambda: dialog._reading._kept is not None, timeout=10_000)
    dialog.hide()
    assert window.session is not None
    window.session.write(lambda corpus: corpus.annotations.remove(1))
    settle(window)
    qtbot.waitUntil(lambda: dialog._reading._kept is None, timeout=10_000)
