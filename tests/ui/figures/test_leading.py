"""Rows and charts of the figures lead to searches, passages and the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.ui.figures.dialog import FiguresDialog
from reader.ui.passages.model import Script, quote_of
from reader.ui.window import Window
from tests.corpus.making import make_file
from tests.ui.driving import settle
from tests.ui.figures.making import made


def test_a_word_list_leads_to_its_concordance(qtbot: QtBot, window: Window, dialog: FiguresDialog) -> None:
    rows = made(qtbot, dialog, dialog.words)
    assert rows[0]["frequency"] >= rows[-1]["frequency"]  # type: ignore[operator]
    with qtbot.waitSignal(dialog.search_wanted) as asked:
        QTest.keyClick(dialog.words.results.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        dialog.words.results.view.activated.emit(dialog.words.results.model.index(0, 0))
    assert asked.args == [f'"{rows[0]["word"]}"']
    assert window.shell.search.isVisible()


def test_a_chart_leads_to_the_passages_and_these_to_the_text(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    page = dialog.pages[3]
    made(qtbot, dialog, page)
    chart = page.results.chart
    assert chart is not None
    target = chart.picture().targets()[0]
    chart.chosen.emit(target.payload)
    settle(window)
    passages = window.rooms.passages.dialog
    assert passages.isVisible()
    assert len(passages.model.passages) == len(target.payload)  # type: ignore[arg-type]
    passages.list.setCurrentIndex(passages.model.index(0))
    raised: list[QObject] = []
    watch = Raises(raised)
    for one in (window, passages):
        one.installEventFilter(watch)
    QTest.keyClick(passages.list, Qt.Key.Key_Return)  # goes to the text, and is no "Close"
    assert window.shell.view.selection() is not None
    assert raised[-1] is passages  # before the text, or its keys would go to what nobody sees
    assert passages.isVisible()


def test_when_the_passages_are_closed_the_figure_that_led_to_them_is_there_again(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    page = dialog.pages[3]
    made(qtbot, dialog, page)
    chart = page.results.chart
    assert chart is not None
    passages = window.rooms.passages.dialog
    for goes_on in (False, True):
        chart.chosen.emit(chart.picture().targets()[0].payload)
        settle(window)
        qtbot.waitUntil(passages.isActiveWindow)
        if goes_on:
            passages.list.setCurrentIndex(passages.model.index(0))
            QTest.keyClick(passages.list, Qt.Key.Key_Return)
        raised: list[QObject] = []
        watch = Raises(raised)
        dialog.installEventFilter(watch)
        QTest.keyClick(passages, Qt.Key.Key_Escape)
        assert not passages.isVisible()
        assert bool(raised) is not goes_on  # who has gone to the text stays there
        dialog.removeEventFilter(watch)


class Raises(QObject):
    """Notes which windows come to the front, one after the other."""

    def __init__(self, raised: list[QObject]) -> None:
        super().__init__()
        self._raised = raised

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ZOrderChange:
            self._raised.append(watched)
        return False


def test_what_is_clicked_is_seen_before_the_figures_which_stay_open(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    assert dialog.windowType() is Qt.WindowType.Window
    assert dialog.windowHandle().transientParent() is None  # else it stands before its parent for ever
    assert not dialog.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    for lead in (
        lambda: dialog.search_wanted.emit("水"),
        lambda: dialog.place_wanted.emit(1, Span(0, 2)),
    ):
        window.rooms.figures.show()
        qtbot.waitUntil(dialog.isActiveWindow)
        lead()
        qtbot.waitUntil(window.isActiveWindow)
        assert dialog.isVisible()
    settle(window)


def test_a_row_leads_to_the_articles_of_its_part(qtbot: QtBot, dialog: FiguresDialog) -> None:
    dialog.words.part.line.setText("source:清河 tagged:公共服务")
    assert dialog.words.query_of({"word": "水 库"}) == '"水库" source:清河 tag:公共服务'
    dialog.words.part.line.setText("annotator:甲 tagged:*")
    assert dialog.words.query_of({"word": "水"}) == '"水" annotator:甲'
    dialog.words.part.line.setText("tagged:*")
    assert dialog.words.query_of({"word": "水"}) == '"水" annotated:yes'
    dialog.words.part.line.setText("untagged:*")
    assert dialog.words.query_of({"word": "水"}) == '"水"'
    dialog.collocates.query.setText("水 source:清河")
    assert dialog.collocates.query_of({"word": "库"}) == '(水) NEAR/10 "库" source:清河'
    keyness = dialog.pages[2]
    keyness.against.line.setText("source:东")  # type: ignore[attr-defined]
    assert keyness.query_of({"word": "水", "log_likelihood": -3.0}) == '"水" source:东'


def test_what_is_typed_for_places_is_searched_for(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    page = dialog.pages[7]
    made(qtbot, dialog, page)
    with qtbot.waitSignal(page.runner.made):
        page.query.setText("水")  # type: ignore[attr-defined]
        page.query.editingFinished.emit()  # type: ignore[attr-defined]
    assert window.session is not None
    rows = page.results.model.table.records()
    assert len(rows) == window.session.corpus.search.find("水").hits
    assert page.results.chart is not None
    assert len(page.results.chart.picture().targets()) == len(rows)
    with qtbot.waitSignal(dialog.place_wanted):
        page.results.view.activated.emit(page.results.model.index(0, 0))
    selection = window.shell.view.selection()
    assert selection is not None
    assert window.desk.article is not None
    assert selection.of(window.session.corpus.articles.body(window.desk.article.id)) == "水"


def test_a_cell_leads_to_the_passages_that_it_counts(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    assert window.session is not None

    def work(corpus: Corpus) -> object:
        for start, end, tag in ((0, 4, "甲"), (2, 6, "乙"), (8, 10, "甲"), (12, 14, "乙")):
            corpus.annotations.add(2, Span(start, end), tag)
        return corpus.annotations.add(2, Span(20, 22), "甲")

    window.session.write(work, owner=window)  # type: ignore[arg-type]
    settle(window)
    page = dialog.pages[5]
    made(qtbot, dialog, page)
    row = next(
        row for row in page.results.model.table.records() if {row["tag"], row["other"]} == {"甲", "乙"}
    )
    assert row["count"] == 1
    with qtbot.waitSignal(dialog.passages_wanted) as asked:
        page.chosen(row)  # type: ignore[arg-type]
    spans = {window.session.corpus.annotations.get(number).span for number in asked.args[0]}
    assert spans == {Span(0, 4), Span(2, 6)}


def test_a_source_in_both_scripts_is_one_row_that_leads_to_all_its_passages(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    assert window.session is not None

    def work(corpus: Corpus) -> object:
        names = ("松川报", "松川報")
        corpus.articles.add([make_file(f"{name}谈水。", name=f"{name}.txt", source=name) for name in names])
        one, other = (article.id for article in corpus.articles.all() if article.source in names)
        corpus.annotations.add(one, Span(0, 2), "甲")
        return corpus.annotations.add(other, Span(0, 2), "甲")

    window.session.write(work, owner=window)  # type: ignore[arg-type]
    settle(window)
    page = dialog.pages[3]
    rows = [row for row in made(qtbot, dialog, page) if "松川" in str(row["source"])]
    assert [(row["source"], row["annotations"], row["articles"]) for row in rows] == [("松川报", 2, 2)]
    with qtbot.waitSignal(dialog.passages_wanted) as asked:
        page.chosen(rows[0])
    assert len(asked.args[0]) == 2


def test_what_can_be_done_with_a_row_is_in_its_menu(qtbot: QtBot, dialog: FiguresDialog) -> None:
    dialog.words.part.line.setText("source:清河")
    rows = made(qtbot, dialog, dialog.words)
    menu = QMenu()
    dialog.words.offer(menu, rows[0])
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    actions["Collocates"].trigger()
    assert dialog.collocates.isVisible()
    assert dialog.collocates.query.text() == f'"{rows[0]["word"]}"'
    assert dialog.collocates.part.line.text() == "source:清河"
    actions["Copy the word"].trigger()
    assert QGuiApplication.clipboard().text() == rows[0]["word"]


def test_a_passage_with_gaps_is_one_of_the_passages_that_a_bar_leads_to(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    assert window.session is not None

    def work(corpus: Corpus) -> object:
        first, _ = corpus.annotations.add(2, Span(0, 2), "公共服务/教育")
        return corpus.annotations.add_part(first.id, Span(3, 5))

    window.session.write(work, owner=window)  # type: ignore[arg-type]
    settle(window)
    page = dialog.pages[3]
    row = next(row for row in made(qtbot, dialog, page) if row["tag"] == "公共服务/教育")
    assert row["annotations"] == 1
    page.chosen(row)
    settle(window)
    passages = window.rooms.passages.dialog
    assert passages.count.text() == "1 passage(s) in 1 article(s)"
    (passage,) = passages.model.passages
    body = window.session.corpus.articles.body(2)
    assert quote_of(passage, Script.WRITTEN) == f"{body[:2]} … {body[3:5]}"
    passages.list.setCurrentIndex(passages.model.index(0))
    QTest.keyClick(passages.list, Qt.Key.Key_Return)
    assert window.shell.view.selection() == Span(0, 2)
