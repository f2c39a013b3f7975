"""All filters of the library together: the form, the chips, what only the corpus can tell, and what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from reader.ui.library.arranging import Arranger, Filter
from reader.ui.library.panel import LibraryPanel
from reader.ui.library.shelves import Group, Sort
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import press, run, select, settle, type_in
from tests.ui.library.test_arranging import SHELF, article, ids
from tests.ui.library.test_panel import choose, form, offered, shown


@pytest.fixture
def library(window: Window) -> LibraryPanel:
    return window.shell.library


def chips(library: LibraryPanel) -> list[str]:
    there = library._head.chips
    return [chip.text() for chip in there.chips] if there is not None and there.isVisible() else []


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(title="學校"), [2, 4]),
        (Filter(title="xx"), [2, 4]),
        (Filter(title="2024"), []),
        (Filter(file="B"), [1, 3]),
        (Filter(source="清河报"), [1]),
        (Filter(source="清河"), []),
        (Filter(source=""), [2]),
        (Filter(since="2024-03"), [1, 4]),
        (Filter(until="2024-03-02"), [1, 3]),
        (Filter(since="2024-02", until="2024-03-10"), [1]),
        (Filter(since="2024", until="2024"), [1, 3, 4]),
        (Filter(dated=False), [2]),
        (Filter(dated=True, state=State.READING), [4]),
        (Filter(tag=8, source="农事"), [3]),
    ],
)
def test_all_that_is_wanted_must_be_there(wanted: Filter, expected: list[int]) -> None:
    articles = {one.id: one for one in SHELF}
    shelves = Arranger().arrange(articles, {1: (7, 8), 3: (8,)}, wanted, Sort.ORDER, Group.NONE)
    assert ids(shelves) == expected


def test_only_those_are_shown_that_the_corpus_found() -> None:
    articles = {one.id: one for one in SHELF}
    arranger = Arranger()
    assert ids(arranger.arrange(articles, {}, Filter(), Sort.ORDER, Group.NONE, among={2, 9})) == [2]
    assert ids(arranger.arrange(articles, {}, Filter(), Sort.ORDER, Group.NONE, among=set())) == []


def test_many_are_looked_up_first_and_then_found_as_few_are() -> None:
    articles = {number: article(number, title=f"学校{number}") for number in range(2500)}
    arranger, wanted = Arranger(), Filter(text="xx12")
    assert not arranger.is_slow(articles.values(), Filter(state=State.DONE))
    for text in ("xuexiao", "xuexiaox", "学校7"):
        wanted = Filter(text=text)
        arranger.look_up(articles.values(), wanted)
        assert not arranger.is_slow(articles.values(), wanted)
        few = Arranger().arrange(articles, {}, wanted, Sort.ORDER, Group.NONE)
        assert arranger.arrange(articles, {}, wanted, Sort.ORDER, Group.NONE) == few
    assert arranger.is_slow(articles.values(), Filter(text="zz"))


def test_the_form_filters_at_every_choice_and_chips_say_by_what(
    window: Window, library: LibraryPanel
) -> None:
    run(window, "library.filters")
    there = form(library)
    assert there.state.hasFocus()
    choose(there.source, "清河报")
    assert (shown(library), chips(library)) == ([1], ["Source: 清河报"])
    choose(there.source, "")
    assert (shown(library), chips(library)) == ([2, 4], ["No source"])
    there.since.setFocus()
    type_in(window, "2024-01")
    assert shown(library) == [2]
    assert chips(library) == ["From 2024-01", "No source"]
    library._head.chips.chips[1].click()  # type: ignore[union-attr]
    assert shown(library) == [1, 2, 3]
    there.clear.click()
    assert (shown(library), chips(library)) == ([1, 2, 3, 4], [])
    assert not there.clear.isEnabled()


def test_esc_closes_the_form_and_gives_the_focus_back(window: Window, library: LibraryPanel) -> None:
    window.shell.view.setFocus()
    run(window, "library.filters")
    press(window, Qt.Key.Key_Escape)
    assert not form_is_open(library)
    assert window.shell.view.hasFocus()
    run(window, "library.filters")
    window.shell.view.setFocus()
    assert not form_is_open(library)
    run(window, "library.filters")
    run(window, "library.filters")
    assert not form_is_open(library)


def form_is_open(library: LibraryPanel) -> bool:
    return library._head.form is not None and library._head.form.isVisible()


def test_the_text_is_searched_in_either_script(window: Window, library: LibraryPanel) -> None:
    there = form(library)
    for text, expected in (("合作社", [3]), ("農民", [3]), ('"县城', []), ('"县城"', [2])):
        write(there.body, text)
        settle(window)
        assert shown(library) == expected
        assert chips(library) == [f"Text: {text}"]
        if not expected:
            assert "quot" in library._listed.empty.text()


def write(line: QLineEdit, text: str) -> None:
    """As an input method does."""
    line.selectAll()
    commit = QInputMethodEvent()
    commit.setCommitString(text)
    QApplication.sendEvent(line, commit)


def test_an_annotator_is_found_together_with_a_tag(start: Start, corpus_path: Path) -> None:
    with Corpus.open(corpus_path, annotator="Wang") as corpus:
        corpus.annotations.add(2, Span(0, 2), "公共服务/教育")
        corpus.annotations.add(3, Span(0, 2), "生态环境")
    window = start(corpus_path)
    library = window.shell.library
    assert offered(form(library).annotator) == ["Any", "Li", "Wang"]
    choose(form(library).annotator, "Wang")
    settle(window)
    assert shown(library) == [2, 3]
    choose(form(library).tag, ("tag", 3))
    settle(window)
    assert shown(library) == [2]
    assert chips(library) == ["Tag: 公共服务", "By Wang"]
    window.open_article(4)
    select(window, "停工")
    window.session.write(  # type: ignore[union-attr]
        lambda corpus: corpus.annotations.add(4, Span(0, 2), 3, annotator="Wang")
    )
    settle(window)
    shown(library)
    settle(window)
    assert shown(library) == [2, 4]  # what the corpus finds follows


def test_what_was_imported_last_is_found(window: Window, library: LibraryPanel, tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    path.write_text("新来的一篇\n　　信息公开以后，大家都能查。\n", "utf-8")
    choose(library._sort, Sort.TITLE)
    window.import_paths([path])
    settle(window)
    form(library).imported_last.setChecked(True)
    settle(window)
    (number,) = shown(library)
    assert number == 5
    assert chips(library) == ["Imported last"]


def test_a_corpus_is_filtered_as_it_was_last(
    window: Window, library: LibraryPanel, corpus_path: Path
) -> None:
    library.set_filter(Filter(tag=1, text="清河"))
    session = window.session
    library.set_session(None)
    assert (library.filter, chips(library), library._text.text()) == (Filter(), [], "")
    library.set_session(session)
    assert library.filter == Filter(tag=1, text="清河", below=frozenset({2}))
    assert library._text.text() == "清河"
    assert shown(library) == [1]


def test_a_tag_that_is_gone_is_not_filtered_by(window: Window, library: LibraryPanel) -> None:
    library.set_filter(Filter(tag=3))
    assert shown(library) == [1]
    window.session.write(lambda corpus: corpus.codebook.remove(3))  # type: ignore[union-attr]
    settle(window)
    assert shown(library) == [1, 2, 3, 4]
    assert chips(library) == []


def test_chips_break_the_line_and_stay_within(window: Window, library: LibraryPanel) -> None:
    library.set_filter(
        Filter(state=State.DONE, tagged=True, since="2024", until="2025", source="很长的来源" * 9, title="水")
    )
    QApplication.processEvents()
    there = library._head.chips
    assert there is not None
    tops = {chip.y() for chip in there.chips}
    assert len(tops) > 1
    assert all(chip.geometry().right() < there.width() for chip in there.chips)
    assert there.height() >= max(chip.geometry().bottom() for chip in there.chips)
    QTest.keyClick(there.chips[0], Qt.Key.Key_Space)
    assert library.filter.state is None
    assert library._head.chips.chips[-1].hasFocus() or not there.chips[0].hasFocus()  # type: ignore[union-attr]


def test_pressing_between_the_fields_keeps_the_form_and_elsewhere_closes_it(
    window: Window, library: LibraryPanel
) -> None:
    there = form(library)
    QTest.mouseClick(there, Qt.MouseButton.LeftButton, pos=QPoint(5, there.height() - 5))
    assert there.isVisible()
    QTest.mouseClick(window.statusBar(), Qt.MouseButton.LeftButton)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert not there.isVisible()


@pytest.mark.parametrize(("height", "columns"), [(430, 2), (900, 1), (460, 2)])
def test_in_a_low_window_the_form_stands_below_its_line_in_two_columns(
    window: Window, library: LibraryPanel, height: int, columns: int
) -> None:
    window.resize(1000, height)
    QApplication.processEvents()
    opened = form(library)
    QApplication.processEvents()
    inside = window.rect().adjusted(0, 0, 0, 1)
    assert inside.contains(opened.geometry())
    assert opened.geometry().top() >= library._text.mapTo(window, library._text.rect().bottomLeft()).y()
    lefts = {field.x() for field in (opened.state, opened.tag, opened.annotator, opened.source, opened.title)}
    assert len(lefts) == columns
    assert opened.state.height() >= 24
    window.resize(1000, 900)
