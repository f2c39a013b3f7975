"""Searching from the window: exact counts, lines to walk along, errors in words."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.analysis.concordance import InWords
from reader.analysis.kwic import concordance
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.search import SearchResult
from reader.ui.search.concordance_model import one_line
from reader.ui.search.panel import SearchPanel
from reader.ui.settings.settings import CONCORDANCE
from reader.ui.window import Window
from tests.corpus.making import make_file
from tests.ui.driving import body, press, select, settle, status, undo

Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
No = Qt.KeyboardModifier.NoModifier
Enter = Qt.Key.Key_Return


def places(panel: SearchPanel) -> list[tuple[int, int, int]]:
    return [(line.article, line.start, line.end) for line in panel._model.lines]


@pytest.fixture
def panel(window: Window) -> SearchPanel:
    press(window, Qt.Key.Key_F, Ctrl)
    panel = window.shell.search
    assert panel.isVisible()
    assert QApplication.focusWidget() is panel._query
    return panel


def ask(window: Window, query: str) -> None:
    window.shell.search._query.setText(query)
    press(window, Enter)


def hits(window: Window) -> list[Span]:
    """What is outlined in the text."""
    page = window.shell.view._page
    return [] if page is None else list(page.scene.hits.over(Span(0, 10**9)))


def expected(window: Window, query: str, **options: bool) -> SearchResult:
    assert window.session is not None
    with Corpus.open(window.session.path, readonly=True) as corpus:
        return corpus.search.find(query, limit=1000, context=40, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("query", ["的", "水", "水 谁", '"，谁都可以"', "軟件", "学校", "没有这个词"])
@pytest.mark.parametrize("same", [False, True])
def test_counts_and_lines_are_those_of_the_corpus(
    window: Window, panel: SearchPanel, query: str, same: bool
) -> None:
    panel._top.same.setChecked(same)
    ask(window, query)
    result = expected(window, query, same_script=same)
    assert places(panel) == [(line.article, line.start, line.end) for line in result.lines]
    for shown, line in zip(panel._model.lines, result.lines, strict=True):
        assert (shown.left[-40:], shown.node, shown.right[:40]) == (line.left, line.match, line.right)
        assert shown.doubtful == line.doubtful
    words = f"{result.hits} hit(s) in {result.articles} article(s)" if result.hits else "No article has this."
    assert panel._told.count.text() == words


def test_a_pattern_is_searched_for(window: Window, panel: SearchPanel, qtbot: QtBot) -> None:
    panel._top.pattern.setChecked(True)
    settle(window)
    ask(window, "[一二三]天|十点")
    assert [line.node for line in panel._model.lines] == ["三天", "一天", "十点"]
    places = [Span(line.start, line.end) for line in panel._model.lines if line.article == 1]
    qtbot.waitUntil(lambda: hits(window) == places)


def test_one_searches_while_typing(window: Window, panel: SearchPanel, qtbot: QtBot) -> None:
    panel._query.setText("公告栏")
    qtbot.waitUntil(lambda: panel._model.rowCount() == 1)


def test_a_line_that_is_chosen_opens_its_article_with_the_passage_selected(
    window: Window, panel: SearchPanel
) -> None:
    ask(window, "机器")
    panel._view.clicked.emit(panel._model.index(0, 1))
    assert window.desk.article is not None
    assert window.desk.article.id == 3
    span = window.shell.view.selection()
    assert span is not None
    assert span.of(body(window)) == "機器"
    assert hits(window) == [span]


def test_enter_and_f3_walk_along_the_lines_and_back(window: Window, panel: SearchPanel) -> None:
    ask(window, "谁")
    places = []
    for key, modifiers in ((Enter, No), (Qt.Key.Key_F3, No), (Qt.Key.Key_F3, Shift), (Qt.Key.Key_F3, Shift)):
        panel._query.setFocus()
        press(window, key, modifiers)
        places.append(panel._view.currentIndex().row())
    assert places == [0, 1, 0, 0]
    span = window.shell.view.selection()
    assert span is not None
    assert span.of(body(window)) == "谁"


@pytest.mark.parametrize(
    ("query", "pattern", "words"),
    [('"水', False, "double quote"), ("(水", True, "cannot be read"), ("<b>(", True, "<b>(")],
)
def test_a_query_that_is_wrong_shows_why(
    window: Window, panel: SearchPanel, query: str, pattern: bool, words: str
) -> None:
    ask(window, "水")
    assert hits(window)
    panel._top.pattern.setChecked(pattern)
    ask(window, query)
    shown = [label for label in panel.findChildren(QLabel) if label.isVisible() and words in label.text()]
    assert len(shown) == 1
    assert shown[0].textFormat() is Qt.TextFormat.PlainText
    assert panel._model.rowCount() == 0
    assert hits(window) == []


@pytest.mark.parametrize("by", ["escape", "button"])
def test_closing_takes_the_marks_away_and_gives_the_text_the_keys(
    window: Window, panel: SearchPanel, by: str
) -> None:
    ask(window, "水")
    assert hits(window)
    if by == "escape":
        panel._query.setFocus()
        press(window, Qt.Key.Key_Escape)
    else:
        panel.closed.emit()
    assert not panel.isVisible()
    assert hits(window) == []
    assert window.shell.view.hasFocus()


def test_escape_closes_from_the_table_too(window: Window, panel: SearchPanel) -> None:
    ask(window, "水")
    panel._view.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_hits_are_marked_in_every_article_that_is_opened(window: Window, panel: SearchPanel) -> None:
    ask(window, "县")
    assert hits(window) == []
    window.open_article(2)
    assert [span.of(body(window)) for span in hits(window)] == ["县", "县"]


def test_an_empty_line_searches_for_nothing(window: Window, panel: SearchPanel) -> None:
    ask(window, "水")
    ask(window, "  ")
    assert panel._model.rowCount() == 0
    assert panel._told.count.text() == ""


def test_an_older_search_never_overwrites_a_newer_one(window: Window, panel: SearchPanel) -> None:
    assert window.session is not None
    gate = threading.Event()
    window.session.read(lambda _: gate.wait(20), lambda _: None, failed=lambda _: None)
    for query in ("水", "县"):
        panel._query.setText(query)
        panel._pause.stop()
        panel.search()
    gate.set()
    settle(window)
    assert {line.node for line in panel._model.lines} == {"县"}


def test_a_search_that_runs_gives_up_when_the_corpus_is_left(window: Window, panel: SearchPanel) -> None:
    assert window.session is not None
    asked: list[object] = []
    gate = threading.Event()
    window.session.read(lambda _: gate.wait(20), lambda _: None, failed=lambda _: None)
    panel._query.setText("水")
    panel._pause.stop()
    panel.search()
    panel._finding.taken.connect(asked.append)
    threading.Timer(0.05, gate.set).start()
    window.close()
    assert asked == []


def test_a_passage_is_searched_for_from_the_text(window: Window) -> None:
    select(window, "公告栏")
    window.open_search("公告栏")
    press(window, Enter)
    assert window.shell.search._model.rowCount() == 1


def test_how_lines_are_sorted_and_shown_is_kept_for_the_next_start(window: Window) -> None:
    bar = window.shell.search._bar_above
    before = bar.state
    assert before["first"] == "article"
    chosen = {
        "first": "R1",
        "then": "date",
        "form": "traditional",
        "unit": "character",
        "context": "20",
        "cut": "yes",
    }
    bar.restore(chosen)
    assert bar.state == chosen
    assert window.settings.get(CONCORDANCE) == chosen
    other = SearchPanel()
    other.remember_in(window.settings)
    assert other._bar_above.state == chosen
    bar.restore(before | {"first": "nonsense", "context": "-3"})
    assert (bar.state["first"], bar.state["context"]) == ("article", "20")


def test_keys_that_walk_show_the_passage_and_stay_in_the_list(
    window: Window, panel: SearchPanel, qtbot: QtBot
) -> None:
    ask(window, "谁")
    panel._query.setFocus()
    press(window, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel._view
    assert panel._view.currentIndex().row() == 0
    press(window, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: selected(window) == panel._model.lines[1].start)
    assert QApplication.focusWidget() is panel._view
    press(window, Enter)
    assert window.shell.view.hasFocus()
    assert selected(window) == panel._model.lines[1].start
    panel._view.setFocus()
    panel._view.go_to(0)
    press(window, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is panel._query


@pytest.mark.parametrize("words", [("谁",), ("谁", "的")])
def test_down_comes_to_a_line_after_every_search(
    window: Window, panel: SearchPanel, qtbot: QtBot, words: tuple[str, ...]
) -> None:
    for word in words:
        panel._query.setFocus()
        ask(window, word)
        press(window, Qt.Key.Key_Down)
    line = panel._model.lines[0]
    assert line.node == words[-1]
    qtbot.waitUntil(lambda: selected(window) == line.start)
    assert panel._view.selected() == [line]
    press(window, Qt.Key.Key_Space)
    assert panel._model.ticked_lines() == [line]


def test_what_was_found_is_shown_from_its_beginning(window: Window, panel: SearchPanel) -> None:
    panel._query.setFocus()
    ask(window, "， OR 。 OR 的")
    panel._view.scrollToBottom()
    assert panel._view.rowAt(0) > 0
    panel.search()
    settle(window)
    assert panel._view.rowAt(0) > 0  # the same once more
    ask(window, "， OR 。 OR 了")
    assert panel._view.verticalScrollBar().maximum() > 0
    assert panel._view.rowAt(0) == 0


def selected(window: Window) -> int:
    span = window.shell.view.selection()
    return -1 if span is None else span.start


def test_opening_articles_keeps_the_lines_and_removing_one_finds_anew(
    window: Window, panel: SearchPanel, qtbot: QtBot
) -> None:
    ask(window, "里")
    panel._view.go_to(1)
    line = panel._view.line()
    window.open_article(4)
    settle(window)
    assert not panel._pause.isActive()
    assert window.session is not None
    window.session.write(lambda corpus: corpus.articles.remove([1]))
    settle(window)
    qtbot.waitUntil(lambda: {one.article for one in panel._model.lines} == {2})
    settle(window)
    assert panel._view.line() == line
    undo(window)
    qtbot.waitUntil(lambda: 1 in {one.article for one in panel._model.lines})


def test_what_another_program_imports_is_found(window: Window, panel: SearchPanel, qtbot: QtBot) -> None:
    ask(window, "里")
    assert window.session is not None
    window.rooms.sharing.begin(window.session)
    settle(window)
    with Corpus.open(window.session.path) as corpus:
        (number,) = corpus.articles.add([make_file("城里的灯亮了。", name="deng.txt")]).articles
    qtbot.waitUntil(lambda: number in {one.article for one in panel._model.lines}, timeout=6000)
    settle(window)


def test_what_is_searched_for_can_be_asked(window: Window, panel: SearchPanel) -> None:
    ask(window, '水 NOT 电 source:清河 "公告 栏"')
    assert panel.query == '水 NOT 电 source:清河 "公告 栏"'
    assert panel.words == ["水", "公告 栏"]
    assert "source contains 清河" in panel._told.understood.text()


def test_the_hint_is_there_while_nothing_is_searched_for(window: Window, panel: SearchPanel) -> None:
    assert panel._view.hint
    ask(window, "水")
    assert not panel._view.hint
    ask(window, "")
    assert panel._view.hint


def test_lines_that_were_found_stay_until_others_are(window: Window, panel: SearchPanel) -> None:
    ask(window, "水")
    assert window.session is not None
    gate = threading.Event()
    window.session.read(lambda _: gate.wait(20), lambda _: None, failed=lambda _: None)
    panel._query.setText("县")
    panel.search()
    assert {line.node for line in panel._model.lines} == {"水"}
    assert panel._told.count.text() == "Looking…"
    gate.set()
    settle(window)
    assert {line.node for line in panel._model.lines} == {"县"}


def test_a_key_that_finds_no_other_hit_says_so(window: Window, panel: SearchPanel) -> None:
    press(window, Qt.Key.Key_F3)
    assert status(window) == "There are no hits. Search the corpus first."
    ask(window, "水")
    panel._view.go_to(0)
    press(window, Qt.Key.Key_F3, Shift)
    assert status(window) == "This is the first hit."
    panel._view.go_to(panel._model.rowCount() - 1)
    press(window, Qt.Key.Key_F3)
    assert status(window) == "This is the last hit."


@pytest.mark.parametrize("typed", ["水 ", " 水", "水　 "])
def test_blanks_alone_begin_no_other_search(window: Window, panel: SearchPanel, typed: str) -> None:
    ask(window, "水")
    panel.step(1)
    panel.step(1)
    row = panel._view.currentIndex().row()
    panel._query.setText(typed)
    assert not panel._pause.isActive()
    press(window, Qt.Key.Key_F3)
    assert panel._view.currentIndex().row() == row + 1


@pytest.mark.parametrize(
    ("query", "typed"), [("水治", "水 治"), ('"水 治"', '"水  治"'), ("水", "水 谁"), ("水", "")]
)
def test_blanks_that_part_words_or_stand_in_a_string_do(
    window: Window, panel: SearchPanel, query: str, typed: str
) -> None:
    ask(window, query)
    panel._query.setText(typed)
    assert panel._pause.isActive()
    settle(window)


def test_blanks_in_a_pattern_begin_another_search(window: Window, panel: SearchPanel) -> None:
    panel._top.pattern.setChecked(True)
    ask(window, "水")
    panel._query.setText("水 ")
    assert panel._pause.isActive()
    settle(window)


def test_a_context_of_words_is_that_of_the_command_line(
    window: Window, panel: SearchPanel, qtbot: QtBot
) -> None:
    ask(window, "水")
    before = [panel._model._as_shown(line) for line in panel._model.lines]
    panel._bar_above.restore({"context": "3 words"})
    assert panel._bar_above.state["context"] == "3 words"
    qtbot.waitUntil(lambda: all(line.pieces for line in panel._model.lines))
    settle(window)
    assert window.session is not None
    with Corpus.open(window.session.path, readonly=True) as corpus:
        wanted = concordance(corpus, "水", context=InWords(3)).lines
    shown = [panel._model._as_shown(line) for line in panel._model.lines]
    assert [(one.left, one.right) for one in shown] == [
        (one_line(line.left), one_line(line.right)) for line in wanted
    ]
    panel._deeds.copy(True)
    copied = QApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in copied] == [" ".join(one.left.split()) for one in wanted]
    panel._bar_above.restore({"context": "40"})
    settle(window)
    assert [panel._model._as_shown(line) for line in panel._model.lines] == before


def test_a_name_that_names_nothing_is_told(window: Window, panel: SearchPanel) -> None:
    ask(window, "水 tag:没有 annotator:无人")
    settle(window)
    told = panel._told.understood.text()
    assert told.endswith("No tag is called “没有”. Nobody called “无人” has annotated anything.")
    ask(window, "水 NOT tag:没有")
    settle(window)
    assert panel._told.understood.text().endswith("No tag is called “没有”.")
    ask(window, "水 tag:水治理")
    settle(window)
    assert "No tag" not in panel._told.understood.text()


def test_a_long_explanation_is_read_whole_in_a_low_panel(
    window: Window, panel: SearchPanel, qtbot: QtBot
) -> None:
    window.resize(1100, 560)
    ask(window, "水 source:清河 source:东山 NOT tag:没有 date:2024-13")
    settle(window)
    label = panel._told.understood
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 30)
    bar = panel._bar_above
    assert bar.geometry().top() >= panel._told.geometry().bottom()
    ask(window, "水")
    settle(window)
    qtbot.waitUntil(lambda: panel._told.height() < 40)


def test_when_a_menu_has_closed_over_the_lines_no_article_is_opened(window: Window) -> None:
    window.open_search("水")
    panel = window.shell.search
    panel.search()
    settle(window)
    assert panel._model.lines
    for reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        QApplication.sendEvent(panel._view, QFocusEvent(QEvent.Type.FocusIn, reason))
        assert not panel._view.selectionModel().hasSelection()
        assert not panel._view._rest.isActive()
    panel._view.setFocus()  # one comes by the keys
    assert panel._view.selectionModel().hasSelection()
