"""The window of the figures: every page makes its table and its chart, and leads to the text."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from reader.chinese import words
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.ui.figures import page as page_module
from reader.ui.figures.dialog import FiguresDialog
from reader.ui.figures.headings import meaning
from reader.ui.figures.model import SORT_ROLE
from reader.ui.figures.page import Page
from reader.ui.figures.pages.places import PlacesPage
from reader.ui.figures.pages.themes import TimelinePage
from reader.ui.settings.settings import STOP_WORDS
from reader.ui.window import Window
from tests.corpus.making import make_file
from tests.ui.conftest import Answer
from tests.ui.driving import settle


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> FiguresDialog:
    window.rooms.figures.show()
    dialog = window.rooms.figures.dialog
    assert [page.name() for page in dialog.pages] == ["Word list"]  # the rest comes when the window has time
    dialog.complete()
    return dialog


def made(qtbot: QtBot, dialog: FiguresDialog, page: Page) -> list[dict[str, object]]:
    """Show a page and wait for its table; the rows."""
    dialog.show_page(page)
    qtbot.waitUntil(lambda: not page.stale and not page.runner.running, timeout=60_000)
    return list(page.results.model.table.records())


@pytest.mark.parametrize("size", [QSize(1366, 738), QSize(1920, 1050), QSize(800, 600)])
def test_its_title_bar_is_on_the_screen(window: Window, monkeypatch: pytest.MonkeyPatch, size: QSize) -> None:
    """Also where it was made before the system knows how high that is."""
    room = QRect(QPoint(0, 30), size)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: room)
    monkeypatch.setattr(QScreen, "availableSize", lambda _: size)
    window.rooms.figures.show()
    dialog = window.rooms.figures.dialog
    assert room.contains(QRect(dialog.pos(), dialog.size() + QSize(10, 60)))


def test_every_page_shows_something(qtbot: QtBot, dialog: FiguresDialog) -> None:
    dialog.collocates.query.setText("水")
    keyness = dialog.pages[2]
    keyness.part.line.setText("tagged:*")
    keyness.against.line.setText("untagged:*")  # type: ignore[attr-defined]
    for page in dialog.pages:
        rows = made(qtbot, dialog, page)
        assert page.results.method.text()
        if page not in (dialog.collocates, dialog.pages[5], dialog.pages[8]):
            assert rows, page.name()
        if page.results.chart is not None and rows:
            assert page.results.chart.picture().targets()


def test_in_a_window_of_usual_height_only_chart_and_table_scroll(
    qtbot: QtBot, dialog: FiguresDialog, window: Window
) -> None:
    dialog.collocates.query.setText("水 OR 网络 OR 土地")  # which is said in a line of its own
    dialog.resize(1080, 694)  # of a screen of 1366 by 768, with a title bar and the bar of a desktop
    for page in (dialog.words, dialog.collocates):
        made(qtbot, dialog, page)
        settle(window)
        room = dialog.stack.currentWidget()
        assert isinstance(room, QScrollArea)
        assert room.verticalScrollBar().maximum() == 0, page.name()
    dialog.resize(1080, 420)  # lower still, one comes to all of it
    settle(window)
    assert room.verticalScrollBar().maximum() > 0


def test_before_anything_is_asked_there_is_a_sentence_and_no_empty_chart(
    qtbot: QtBot, dialog: FiguresDialog
) -> None:
    for page, told in ((dialog.collocates, "Type a word"), (dialog.pages[2], "Say which articles")):
        dialog.show_page(page)
        chart, instead = page.results.chart, page.results._instead
        assert chart is not None
        assert not chart.isVisible()
        qtbot.waitUntil(instead.isVisible)
        qtbot.waitUntil(lambda instead=instead, told=told: instead.text().startswith(told))  # type: ignore[misc]
        assert not page._say.isVisible()  # not twice
    dialog.collocates.query.setText("水")
    assert made(qtbot, dialog, dialog.collocates)
    assert dialog.collocates.results.chart.isVisible()  # type: ignore[union-attr]
    dialog.collocates.ask("")
    qtbot.waitUntil(lambda: dialog.collocates.results._instead.text().startswith("Type a word"))
    assert not dialog.collocates.results.chart.isVisible()  # type: ignore[union-attr]
    assert dialog.collocates.results.model.table.rows == []
    assert not dialog.collocates.results._buttons[0].isEnabled()


def test_what_finds_nothing_says_so_in_the_place_of_the_chart(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.collocates
    page.query.setText("没有这个词")
    assert made(qtbot, dialog, page) == []
    qtbot.waitUntil(lambda: "Nothing is there to count." in page.results._instead.text())
    assert page.results._instead.isVisible()


def test_beside_what_is_wrong_stands_no_method_of_something_else(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.collocates
    page.query.setText("没有这个")
    assert not made(qtbot, dialog, page)
    assert "没有这个" in page.results.method.text()
    page.ask('"没')
    qtbot.waitUntil(lambda: page.results._instead.text().startswith("A double quote is opened"))
    assert page.results.method.text() == ""
    assert not any(button.isEnabled() for button in page.results._buttons)


def test_the_names_of_the_pages_are_whole(qtbot: QtBot, dialog: FiguresDialog) -> None:
    names = dialog.names
    for row in range(names.count()):
        item = names.item(row)
        assert not item.text().endswith("…")
        assert names.visualItemRect(item).width() >= names.fontMetrics().horizontalAdvance(item.text()) + 8


def test_the_tip_of_the_log_ratio_says_what_becomes_of_zero() -> None:
    assert "A count of 0 is taken as 0.5" in meaning("log_ratio")


def test_a_word_list_leads_to_its_concordance(qtbot: QtBot, window: Window, dialog: FiguresDialog) -> None:
    rows = made(qtbot, dialog, dialog.words)
    assert rows[0]["frequency"] >= rows[-1]["frequency"]  # type: ignore[operator]
    with qtbot.waitSignal(dialog.search_wanted) as asked:
        QTest.keyClick(dialog.words.results.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        dialog.words.results.view.activated.emit(dialog.words.results.model.index(0, 0))
    assert asked.args == [f'"{rows[0]["word"]}"']
    assert window.shell.search.isVisible()


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


def test_what_is_no_part_is_told_and_the_list_stays(qtbot: QtBot, dialog: FiguresDialog) -> None:
    before = made(qtbot, dialog, dialog.words)
    dialog.words.part.line.setText("天气")
    assert dialog.words.part.part() is None
    assert not dialog.words.part._problem.isHidden()
    assert dialog.words.results.model.table.records() == before


def test_rows_are_sorted_as_numbers_and_filtered_in_either_script(
    qtbot: QtBot, dialog: FiguresDialog
) -> None:
    made(qtbot, dialog, dialog.words)
    results = dialog.words.results
    results.view.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    values = [results.model.index(row, 2).data(SORT_ROLE) for row in range(results.model.rowCount())]
    assert values == sorted(values)
    word = str(results.model.table.records()[0]["word"])
    results.filter.setText(word)
    assert 0 < results.model.rowCount() < len(results.model.table.rows)


def test_a_chart_leads_to_the_passages_and_these_to_the_text(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    page = dialog.pages[3]
    made(qtbot, dialog, page)
    chart = page.results.chart
    assert chart is not None
    target = chart.picture().targets()[0]
    chart.chosen.emit(target.payload)
    passages = window.rooms.figures.passages
    assert passages.isVisible()
    assert passages.list.topLevelItemCount() == len(target.payload)  # type: ignore[arg-type]
    item = passages.list.topLevelItem(0)
    assert item is not None
    raised: list[QObject] = []
    watch = Raises(raised)
    for one in (window, passages):
        one.installEventFilter(watch)
    passages.list.itemActivated.emit(item, 0)
    assert window.shell.view.selection() is not None
    assert raised[-1] is passages  # before the text, or its keys would go to what nobody sees
    QTest.keyClick(passages.list, Qt.Key.Key_Return)
    assert passages.isVisible()  # Enter goes to the text, and is no "Close"


class Raises(QObject):
    """Notes which windows come to the front, one after the other."""

    def __init__(self, raised: list[QObject]) -> None:
        super().__init__()
        self._raised = raised

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ZOrderChange:
            self._raised.append(watched)
        return False


def test_a_list_of_nothing_says_whether_there_is_nothing_or_all_of_it_is_rare(
    qtbot: QtBot, dialog: FiguresDialog
) -> None:
    page = dialog.words
    page.least.setValue(1_000_000)
    qtbot.waitUntil(lambda: page._say.text().startswith("Nothing occurs so often"), timeout=60_000)
    buttons = {button.text().replace("&", ""): button for button in page.findChildren(QPushButton)}
    assert not buttons["Copy table"].isEnabled()
    buttons["Copy method"].click()  # what is read below can be copied
    assert QGuiApplication.clipboard().text() == page.results.method.text()
    page.part.line.setText("date:1800")
    page.part.line.editingFinished.emit()
    qtbot.waitUntil(lambda: page._say.text() == "Nothing is there to count.", timeout=60_000)


def test_tables_are_copied_and_saved(
    qtbot: QtBot, dialog: FiguresDialog, saves: Answer, tmp_path: Path
) -> None:
    rows = made(qtbot, dialog, dialog.words)
    buttons = {button.text().replace("&", ""): button for button in dialog.words.findChildren(QPushButton)}
    buttons["Copy table"].click()
    copied = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text(), newline=""), delimiter="\t"))
    assert copied[0][1] == "Word"
    assert len(copied) == len(rows) + 1
    saves(tmp_path / "words.csv")
    buttons["Save table…"].click()
    assert (tmp_path / "words.csv").read_text("utf-8-sig").count("\n") == len(rows) + 1
    buttons["Copy method"].click()
    assert QGuiApplication.clipboard().text() == dialog.words.results.method.text()
    page = dialog.pages[3]
    made(qtbot, dialog, page)
    saves(tmp_path / "chart.svg")
    next(
        button for button in page.findChildren(QPushButton) if "ave ch" in button.text().replace("&", "")
    ).click()
    assert (tmp_path / "chart.svg").stat().st_size > 500


@pytest.mark.parametrize(
    ("place", "words", "name", "told"),
    [(0, "Save table…", "words.xlsx", ".csv"), (3, "Save chart…", "ch.pdf", ".svg or .png")],
)
def test_nothing_is_saved_under_an_ending_of_something_else(
    qtbot: QtBot,
    dialog: FiguresDialog,
    saves: Answer,
    tmp_path: Path,
    place: int,
    words: str,
    name: str,
    told: str,
) -> None:
    page = dialog.pages[place]
    made(qtbot, dialog, page)
    buttons = {button.text().replace("&", ""): button for button in page.findChildren(QPushButton)}
    saves(tmp_path / name)
    with qtbot.waitSignal(page.results.failed) as failed:
        buttons[words].click()
    assert str(failed.args[0]).endswith(f"ends in {told}.")
    assert not (tmp_path / name).exists()


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


def test_how_a_search_is_understood_is_said(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.collocates
    page.query.setText("水 AND")
    made(qtbot, dialog, page)
    assert "“AND” is looked for as a word" in page._say.text()
    page.query.setText("水")
    page.run()
    made(qtbot, dialog, page)
    assert "looked for" not in page._say.text()


def test_a_sentence_of_method_with_a_huge_query_is_copied_whole(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.collocates
    page.query.setText("水" * 5_000)
    made(qtbot, dialog, page)
    assert len(page.results.method.text()) < 1_000
    page.results._copy_method()
    assert "水" * 5_000 in QGuiApplication.clipboard().text()


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


def test_collocates_are_ordered_by_the_measure_that_is_chosen(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.collocates
    page.least.setValue(1)
    page.query.setText("水")
    made(qtbot, dialog, page)
    for place in range(page.order.count()):
        page.order.setCurrentIndex(place)
        column = page.results.model.table.columns.index(page.order.currentData())
        values = [row[column] for row in page.results.model.rows()]
        known = [value for value in values if value is not None]
        assert known == sorted(known, reverse=True)  # type: ignore[type-var]
        assert None not in values[: len(known)]


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


def test_passages_are_refused_where_whole_articles_are_counted(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.pages[3]
    page.part.line.setText("tagged:*")
    assert page.part.part() is None
    assert "whole articles" in page.part._problem.text()


def test_a_sentence_of_method_is_in_one_language_and_words_left_out_are_kept(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    dialog.words.stop.setText("的")
    dialog.words.stop.editingFinished.emit()
    assert window.settings.get(STOP_WORDS) == "的"
    dialog.words.part.line.setText("source:清河 annotated:no")
    made(qtbot, dialog, dialog.words)
    table = dialog.words.results.model.table
    said = table.method.sentence(lambda template: re.sub("[a-z]+(?![^{]*})", "词", template))
    assert "source" not in said
    assert all(
        left in words.dictionary() for left in re.findall("[a-z]+", said)
    )  # the states of dictionaries


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


def test_collocates_of_the_selection(qtbot: QtBot, window: Window) -> None:
    window.shell.view.select(Span(12, 14))
    window.rooms.figures.show_collocates()
    dialog = window.rooms.figures.dialog
    assert dialog.collocates.isVisible()
    assert dialog.collocates.query.text().startswith('"')


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


def test_themes_are_shown_with_what_is_below_them(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    assert window.session is not None

    def work(corpus: Corpus) -> object:
        return corpus.annotations.add(2, Span(0, 4), "公共服务/教育")

    window.session.write(work, owner=window)  # type: ignore[arg-type]
    settle(window)
    counts, coverage, _, timeline, places = dialog.pages[3:8]
    assert places.below.isHidden()  # type: ignore[attr-defined]
    for page in (counts, coverage, timeline):
        own = {row["tag"] for row in made(qtbot, dialog, page)}
        assert "生态环境" not in own
        with qtbot.waitSignal(page.runner.made):
            page.below.setChecked(True)  # type: ignore[attr-defined]
        rows = page.results.model.table.records()
        assert {row["tag"] for row in rows} == own | {"生态环境"}
        chart = page.results.chart
        assert chart is not None
        tips = "\n".join(target.tip for target in chart.picture().targets())
        assert "生态环境" in tips
        assert ("公共服务/教育" in tips) == (page is coverage)
        assert page._say.text().startswith("The chart has the top themes") == (page is not coverage)
    services = [row for row in counts.results.model.table.records() if row["tag"] == "公共服务"]
    assert sum(row["annotations"] for row in services) == 2  # type: ignore[misc]
    with qtbot.waitSignal(dialog.passages_wanted) as asked:
        counts.chosen(services[0] if services[0]["source"] is None else services[1])
    tags = {window.session.corpus.annotations.get(number).tag_path for number in asked.args[0]}
    assert tags == {"公共服务/教育"}


def test_a_timeline_is_of_counts_or_of_rates(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = next(page for page in dialog.pages if isinstance(page, TimelinePage))
    rows = made(qtbot, dialog, page)
    assert any(row["per_10000_characters"] for row in rows)
    assert page.lines._axis == "Annotations"
    with qtbot.waitSignal(page.runner.made):
        page.measure.setCurrentIndex(1)
    assert page.lines._axis == "Per 10,000 characters"
    drawn = {value for line in page.lines._lines for value, _ in filter(None, line.points)}
    assert drawn - {0.0} == {row["per_10000_characters"] for row in rows} - {0.0}


def test_parts_that_overlap_are_told_over_the_table(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.pages[2]
    notice = page.results.notice
    page.part.line.setText("tagged:*")
    page.against.line.setText("annotated:yes")  # type: ignore[attr-defined]
    made(qtbot, dialog, page)
    assert notice.isVisible()
    assert notice.text().startswith("The parts overlap (articles with text that is counted in both: 1)")
    page.results._copy_table()
    assert notice.isVisible()
    with qtbot.waitSignal(page.runner.made):
        page.against.line.setText("untagged:*")  # type: ignore[attr-defined]
        page.against.line.returnPressed.emit()  # type: ignore[attr-defined]
    assert not notice.isVisible()


def test_the_case_of_words_can_matter(qtbot: QtBot, window: Window, dialog: FiguresDialog) -> None:
    assert window.session is not None

    def work(corpus: Corpus) -> object:
        return corpus.articles.add([make_file("AI 来了，ai 去了。", name="ai.txt")])

    window.session.write(work, owner=window)  # type: ignore[arg-type]
    settle(window)
    page = dialog.words
    page.least.setValue(1)
    found = {
        row["word"]: row["frequency"] for row in made(qtbot, dialog, page) if row["word"] in ("AI", "ai")
    }
    assert found == {"AI": 2}
    with qtbot.waitSignal(page.runner.made):
        page.case.setChecked(True)
    rows = page.results.model.table.records()
    assert {row["word"]: row["frequency"] for row in rows if row["word"] in ("AI", "ai")} == {
        "AI": 1,
        "ai": 1,
    }


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


def test_what_cannot_be_drawn_is_shown_as_a_table(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.pages[2]
    tabs = page.results._tabs
    page.part.line.setText("source:没有")
    page.against.line.setText("annotated:yes")  # type: ignore[attr-defined]
    page.least.setValue(1)  # type: ignore[attr-defined]
    assert made(qtbot, dialog, page)
    assert page.results.notice.text().startswith("One of the parts has no words")
    assert (tabs.isTabEnabled(0), tabs.currentIndex()) == (False, 1)
    enabled = [button.isEnabled() for button in page.results._buttons]
    assert enabled == [True, True, True, False, False]
    with qtbot.waitSignal(page.runner.made):
        page.part.line.setText("annotated:no")
        page.part.line.returnPressed.emit()
    qtbot.waitUntil(lambda: tabs.isTabEnabled(0))
    assert tabs.currentIndex() == 0
    assert all(button.isEnabled() for button in page.results._buttons)


def test_where_nothing_is_tagged_coverage_says_so(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.pages[4]
    page.part.line.setText("annotated:no")
    assert made(qtbot, dialog, page) == []
    qtbot.waitUntil(lambda: page.results._instead.text() == "Nothing is there to count.")
    with qtbot.waitSignal(page.runner.made):
        page.part.line.setText("annotated:yes")
        page.part.line.returnPressed.emit()
    assert page.results.model.table.records()[-1]["tag"] == ""


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
    passages = window.rooms.figures.passages
    assert passages._count.text() == "1 passage(s)"
    assert passages.list.topLevelItemCount() == 1
    item = passages.list.topLevelItem(0)
    assert item is not None
    body = window.session.corpus.articles.body(2)
    assert item.text(0) == f"{body[:2]} … {body[3:5]}"
    passages.list.itemActivated.emit(item, 0)
    assert window.shell.view.selection() == Span(0, 2)
