"""When figures are made again: what they count has changed, or an option; and when they are not."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.ui.figures import page as page_module
from reader.ui.figures.dialog import FiguresDialog
from reader.ui.figures.pages.places import PlacesPage
from reader.ui.window import Window
from tests.ui.driving import settle
from tests.ui.figures.making import made


def test_leaving_a_line_makes_nothing_anew(qtbot: QtBot, dialog: FiguresDialog) -> None:
    made(qtbot, dialog, dialog.words)
    with qtbot.assertNotEmitted(dialog.words.runner.made, wait=600):
        dialog.words.stop.editingFinished.emit()
    with qtbot.waitSignal(dialog.words.runner.made):
        dialog.words.stop.setText("的")
        dialog.words.stop.editingFinished.emit()


def test_an_option_makes_the_list_anew(qtbot: QtBot, dialog: FiguresDialog) -> None:
    made(qtbot, dialog, dialog.words)
    with qtbot.waitSignal(dialog.words.runner.made):
        dialog.words.unit.setCurrentIndex(1)
    assert all(len(str(row["word"])) == 1 for row in dialog.words.results.model.table.records())
    with qtbot.waitSignal(dialog.words.runner.made):
        dialog.words.part.line.setText("source:清河")
        dialog.words.part.line.returnPressed.emit()
    assert "清河" in dialog.words.results.method.text()


def test_a_tag_made_meanwhile_is_counted(qtbot: QtBot, window: Window, dialog: FiguresDialog) -> None:
    page = dialog.pages[3]
    before = made(qtbot, dialog, page)
    assert window.session is not None

    def work(corpus: Corpus) -> object:
        return corpus.annotations.add(2, Span(0, 4), "公共服务/教育")

    with qtbot.waitSignal(page.runner.made):
        window.session.write(work, owner=window)  # type: ignore[arg-type]
    settle(window)
    assert len(page.results.model.table.rows) == len(before) + 1


def test_stopping_and_another_corpus_leave_nothing_behind(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    dialog.words.run()
    dialog.words.runner.stop()
    assert not dialog.words.runner.running
    window.corpora.open_sample()
    settle(window)
    assert dialog.words.session is None
    window.rooms.figures.show()
    assert made(qtbot, dialog, dialog.words)


def test_what_was_stopped_can_go_on(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.words
    made(qtbot, dialog, page)
    page.run()
    assert page._stop.isVisible()
    assert page._stop.text() == "Stop"
    page._stop.click()
    assert not page.runner.running
    assert page._say.text() == "Stopped."
    assert page._stop.isVisible()
    assert page._stop.text() == "Go on"
    page._stop.click()
    assert page.runner.running
    assert page._stop.text() == "Stop"
    qtbot.waitUntil(lambda: not page.runner.running, timeout=60_000)
    assert not page._stop.isVisible()
    assert page.results.model.table.rows


def test_the_chart_of_a_long_table_comes_a_moment_after_it(
    qtbot: QtBot, dialog: FiguresDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "_MANY", 1)
    page = next(page for page in dialog.pages if isinstance(page, PlacesPage))
    page._charting.setInterval(1000)
    dialog.show_page(page)
    with qtbot.waitSignal(page.runner.made):
        page.run()
    assert page.strips.is_empty()
    qtbot.waitUntil(lambda: not page.strips.is_empty())
    with qtbot.waitSignal(page.runner.made):
        page.run()
    page.run()  # before the chart is drawn: it is drawn from what the table was made from
    assert not page._charting.isActive()
    qtbot.waitUntil(lambda: not page.runner.running)


def test_figures_are_made_again_when_what_they_count_is_another(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    keyness, session = dialog.pages[2], window.session
    assert session is not None
    keyness.part.line.setText("tagged:*")
    keyness.against.line.setText("untagged:*")  # type: ignore[attr-defined]
    for page in (keyness, dialog.pages[3], dialog.words):
        made(qtbot, dialog, page)
    words, counts = dialog.words, dialog.pages[3]
    for number in (2, 3):  # which were not opened yet
        window.open_article(number)
        settle(window)
    assert not (words.stale or words._soon.isActive() or words.runner.running)
    assert not (keyness.stale or counts.stale)
    session.write(lambda corpus: corpus.annotations.add(2, Span(0, 2), "公共服务"), owner=window)
    settle(window)
    assert (words.stale, keyness.stale, counts.stale) == (False, True, True)
    made(qtbot, dialog, keyness)
    dialog.collocates.query.setText("水 annotated:no")
    assert dialog.collocates.asks_annotations()
    dialog.collocates.query.setText("水")
    assert not dialog.collocates.asks_annotations()
    made(qtbot, dialog, words)
    with qtbot.waitSignal(words.runner.made):
        session.write(lambda corpus: corpus.articles.remove([4]), owner=window)
    made(qtbot, dialog, words)
