"""What is searched for is outlined at once in a short text, behind the picture in a long one; the newest wins."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus import search
from reader.ui.desk import outlining, preparing
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import body, import_text, settle

LONG = "农民把土地交给合作社，年底按面积分红。"
TIMES = 900
STOPLESS = "农民把土地交给合作社年底按面积分红"


@pytest.fixture
def started(start: Start, corpus_path: Path) -> Window:
    """A window on the small corpus with two long articles, 5 and 6, of which the first one is open."""
    import_text(corpus_path, "first.txt", f"题\n{LONG * TIMES}\n".encode())
    import_text(corpus_path, "second.txt", f"题\n{(LONG + '水渠。') * TIMES}\n".encode())
    window = start(corpus_path)
    window.open_article(5)
    settle(window)
    return window


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], list[str]]]:
    """No answer comes before this is called, which tells what was looked for, by query."""
    go_on, asked = threading.Event(), list[str]()
    find = search.spans_of

    def wait(text: str, query: str, **options: bool) -> list[Span]:
        if threading.current_thread() is not threading.main_thread():
            asked.append(query)
            assert go_on.wait(20)
        return find(text, query, **options)

    def release() -> list[str]:
        go_on.set()
        return asked

    monkeypatch.setattr(outlining, "spans_of", wait)
    yield release
    go_on.set()


def outlined(window: Window) -> list[str]:
    page = window.shell.view.page
    assert page is not None
    return [span.of(page.parallel.body) for span in page.scene.hits]


def arrived(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.desk.searched.outlines.awaiting)


def test_a_short_text_has_its_outlines_at_once(started: Window) -> None:
    started.open_article(1)
    started.desk.find("水", False, False)
    assert set(outlined(started)) == {"水"}
    started.open_article(3)
    assert outlined(started) == []
    started.open_article(1)
    assert set(outlined(started)) == {"水"}


def test_a_long_text_has_them_behind_its_picture(started: Window, qtbot: QtBot) -> None:
    started.desk.find("土地", False, False)
    assert outlined(started) == []
    arrived(started, qtbot)
    assert outlined(started) == ["土地"] * TIMES


@pytest.mark.parametrize("query", ["水", "[水河]"])
def test_a_pattern_is_never_worked_on_in_the_thread_of_the_window(
    started: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    started.open_article(1)
    threads: list[threading.Thread] = []
    find = search.spans_of

    def noted(*args: str, **options: bool) -> list[Span]:
        threads.append(threading.current_thread())
        return find(*args, **options)

    monkeypatch.setattr(outlining, "spans_of", noted)
    started.desk.find(query, True, False)
    arrived(started, qtbot)
    assert outlined(started)
    assert threads and threading.main_thread() not in threads


def test_while_one_types_only_the_newest_is_looked_for(
    started: Window, qtbot: QtBot, held: Callable[[], list[str]]
) -> None:
    for query in ("农", "农民", "农民把"):
        started.desk.find(query, False, False)
    qtbot.wait(60)  # that one is begun
    for query in ("土", "土地"):
        started.desk.find(query, False, False)
        qtbot.wait(40)
    asked = held()
    arrived(started, qtbot)
    assert outlined(started) == ["土地"] * TIMES
    assert asked == ["农民把", "土地"]


def test_an_answer_for_an_article_that_was_left_is_dropped(
    started: Window, qtbot: QtBot, held: Callable[[], list[str]]
) -> None:
    started.desk.find("水", False, False)
    qtbot.wait(60)
    started.open_article(1)
    assert set(outlined(started)) == {"水"}
    before = outlined(started)
    held()
    settle(started)
    assert outlined(started) == before
    started.open_article(6)
    arrived(started, qtbot)
    assert outlined(started) == ["水"] * TIMES


def test_nothing_is_outlined_any_more_once_nothing_is_searched_for(
    started: Window, qtbot: QtBot, held: Callable[[], list[str]]
) -> None:
    started.desk.find("土地", False, False)
    qtbot.wait(60)
    started.desk.find("", False, False)
    held()
    settle(started)
    assert outlined(started) == []


def test_outlines_of_the_question_before_do_not_stay_for_long(
    started: Window, qtbot: QtBot, held: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    started.desk.searched.outlines._show(outlining.Hits([Span(3, 5)]))
    started.desk.find("土地", False, False)
    assert len(outlined(started)) == 1
    qtbot.waitUntil(lambda: outlined(started) == [])
    assert started.desk.searched.outlines.awaiting
    held()
    arrived(started, qtbot)
    assert outlined(started) == ["土地"] * TIMES


@pytest.mark.parametrize(("query", "pattern"), [("[", True), ('"土地', False), ("(a|a)*b\\1", True)])
def test_a_wrong_question_outlines_nothing(started: Window, qtbot: QtBot, query: str, pattern: bool) -> None:
    started.desk.find("土地", False, False)
    arrived(started, qtbot)
    started.desk.find(query, pattern, False)
    arrived(started, qtbot)
    assert outlined(started) == []


def test_one_walks_from_hit_to_hit_while_the_answer_is_on_its_way(
    started: Window, qtbot: QtBot, held: Callable[[], list[str]]
) -> None:
    """The lines of the search come first; the last article that one comes to has its outlines in the end."""
    started.open_search("水渠")
    started.shell.search.search()
    qtbot.waitUntil(lambda: started.shell.search._model.rowCount() > 0)
    for expected in range(3):
        started.actions_["search.next"].trigger()
        span = started.shell.view.selection()
        assert started.desk.article is not None
        assert started.desk.article.id == 6
        assert span is not None
        assert span.of(body(started)) == "水渠"
        assert (
            span.start
            == [place for place in range(len(body(started))) if body(started).startswith("水渠", place)][
                expected
            ]
        )
    third = started.shell.view.selection()
    started.actions_["search.previous"].trigger()
    assert started.shell.view.selection() < third  # type: ignore[operator]
    held()
    arrived(started, qtbot)
    assert outlined(started) == ["水渠"] * TIMES


def test_a_bar_keeps_its_own_outlines(started: Window, qtbot: QtBot, held: Callable[[], list[str]]) -> None:
    started.desk.find("土地", False, False)
    qtbot.wait(60)
    find_in_bar(started, "年底")
    assert outlined(started) == ["年底"] * TIMES
    held()
    settle(started)
    assert outlined(started) == ["年底"] * TIMES
    started.rooms.find_bar.stay()
    assert outlined(started) == ["土地"] * TIMES  # known meanwhile


def find_in_bar(window: Window, text: str) -> None:
    window.rooms.find_bar.open()
    line = window.rooms.find_bar.findChild(QLineEdit)
    assert line is not None
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)
    QApplication.processEvents()


def test_a_text_that_is_yet_to_be_converted_keeps_them(
    start: Start, corpus_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparing, "_AT_ONCE", 400)
    import_text(corpus_path, "stopless.txt", f"题\n{STOPLESS * TIMES}\n".encode())
    window = start(corpus_path)
    window.desk.find("土地", False, False)
    window.open_article(5)
    find_in_bar(window, "年底")
    first = window.shell.view.page
    qtbot.waitUntil(lambda: window.shell.view.page is not first)
    assert outlined(window) == ["年底"] * TIMES
    window.rooms.find_bar.stay()
    arrived(window, qtbot)
    assert outlined(window) == ["土地"] * TIMES


def test_the_corpus_may_be_left_meanwhile(
    started: Window, corpus_path: Path, qtbot: QtBot, held: Callable[[], list[str]]
) -> None:
    started.desk.find("土地", False, False)
    qtbot.wait(60)
    threading.Timer(0.2, held).start()
    started.corpora.open_first(corpus_path)
    arrived(started, qtbot)
    assert outlined(started) == ["土地"] * TIMES  # in the article where one was, read by the new session
