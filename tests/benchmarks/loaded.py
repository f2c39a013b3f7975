"""Inside a child: the program on a very large corpus; how long each act takes, and how long it holds the window."""

from __future__ import annotations

import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.corpus.rows import State
from reader.ui.library.arranging import Filter
from tests.benchmarks.windows import peak_memory, run, tell

if TYPE_CHECKING:
    from reader.ui.window import Window

#: How often it is looked whether the window answers, and how long nothing must happen for an act to be over.
_TICK_MS, _QUIET = 2, 0.6
#: An answer that takes longer than this had to wait.
_SOON = 0.03
_PATIENCE = 900.0
_PAGES = 40


class Stalls(QObject):
    """The longest that the event loop did not come round; and the longest that it did not for our own computing.

    `longest` has in it that others had the processor, on a machine with more to do; `own` has not. Seconds.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.begin(start=False)

    def begin(self, *, start: bool = True) -> None:
        """Count from now on."""
        self.longest = self.own = 0.0
        self.busy_at = self._last = time.perf_counter()
        self._used = time.process_time()
        if start:
            self._timer.start()

    def _tick(self) -> None:
        now, used = time.perf_counter(), time.process_time()
        gap = now - self._last
        self.longest = max(self.longest, gap)
        self.own = max(self.own, min(gap, used - self._used))
        if gap > 10 * _TICK_MS / 1000:
            self.busy_at = now
        self._last, self._used = now, used


class Acts:
    """Does one thing after another in a window and notes what each took."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.stalls = Stalls()
        self.times: dict[str, tuple[float, float, float]] = {}

    def do(self, name: str, act: Callable[[], object]) -> None:
        """An act: seconds until everything that it asked for is there, and the two longest stalls (see `Stalls`)."""
        self.stalls.begin()
        began = time.perf_counter()
        act()
        over = self._wait()
        longest, own = self.stalls.longest, self.stalls.own
        _, *before = self.times.get(name, (0.0, 0.0, 0.0))  # of what is done more than once the worst
        self.times[name] = (over - began, max(longest, before[0]), max(own, before[1]))

    def _wait(self) -> float:
        """Until no work is under way and the window has been quiet for a while; when it became so."""
        began = over = time.perf_counter()
        while time.perf_counter() - began < _PATIENCE:
            asked_at = time.perf_counter()
            self._ask()
            while self.window.shell.library.is_arranging:
                pause(_TICK_MS)
            answered = time.perf_counter()
            if answered - asked_at > _SOON or self.stalls.busy_at > over:
                over = max(answered, self.stalls.busy_at)
            elif answered - over > _QUIET:
                return over
            pause(20)
        raise RuntimeError("the window does not come to rest")

    def _ask(self) -> None:
        """Wait until those who read for the window have done what they were asked before."""
        session = self.window.session
        assert session is not None
        answers: list[None] = []
        session.read(lambda _: None, answers.append, failed=print, owner=self.window)
        while not answers:
            pause(_TICK_MS)


def pause(milliseconds: int) -> None:
    """Let the window do its work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def work() -> None:
    """Open the corpus named in the environment, go through a day in small, tell the times."""

    def begin(window: Window) -> None:
        tell(peak=peak_memory())
        QTimer.singleShot(0, lambda: _go(window))

    sys.exit(run(begin, "open", os.environ["DUIZHAO_LOAD"]))


def _go(window: Window) -> None:
    try:
        _day(window)
    except Exception:
        traceback.print_exc()
        os._exit(1)  # the program would show a person a dialog


def _day(window: Window) -> None:
    acts = Acts(window)
    call = window.actions_
    acts.do("the rest of opening", lambda: _opened(window))
    library = window.shell.library

    def scroll() -> None:
        table = library._view
        for _ in range(_PAGES):
            QTest.keyClick(table, Qt.Key.Key_PageDown)
            pause(5)

    def leave(widget: QWidget) -> None:
        QTest.keyClick(widget, Qt.Key.Key_Escape)

    acts.do("library: forty pages down", scroll)
    acts.do(
        "library: type a filter", lambda: (call["library.filter"].trigger(), keys(library._text, "建设99"))
    )
    acts.do("library: clear it", lambda: leave(library._text))
    _arrange(acts, window)
    acts.do("next article", call["article.next"].trigger)
    acts.do("next untagged article", call["article.untagged"].trigger)

    def search(word: str) -> None:
        window.open_search()
        keys(window.shell.search._query, word)

    acts.do("search: type a rare word", lambda: search("银杏驿站"))
    window.shell.search._query.clear()
    acts.do("search: type a common word", lambda: search("建设"))
    acts.do("search: next hit", call["search.next"].trigger)
    view = window.shell.view
    acts.do("tag the sentence", lambda: (view.setFocus(), _tag(window)))
    acts.do("undo", call["edit.undo"].trigger)
    _write(acts, window)
    for name in ("history.show", "progress.show"):
        acts.do(name, call[name].trigger)
        _close(window)
    _look_at_passages(acts, window)
    _look_at_figures(acts, window)
    acts.do("tag, beside the figures", lambda: (view.setFocus(), _tag(window)))
    acts.do("undo, beside the figures", call["edit.undo"].trigger)
    _close(window)
    target = Path(os.environ["DUIZHAO_HOME"]) / "annotations.csv"

    def export() -> None:
        window.rooms.exports.annotations_to(target)
        until = time.perf_counter() + _PATIENCE
        while not target.exists() and time.perf_counter() < until:  # it appears when it is whole
            pause(_TICK_MS)

    acts.do("export", export)
    tell(times=acts.times, peak=peak_memory(), exported=target.stat().st_size)
    QTimer.singleShot(0, window.close)


def keys(widget: QWidget, text: str) -> None:
    """Type, as an input method hands on what is no key of the keyboard."""
    for sign in text:
        event = QInputMethodEvent()
        event.setCommitString(sign)
        QApplication.sendEvent(widget, event)
        pause(30)


def _look_at_passages(acts: Acts, window: Window) -> None:
    """All that is tagged, in one list."""
    call, view = window.actions_, window.shell.view
    acts.do("passages: open", call["passages.show"].trigger)
    text = window.rooms.passages.dialog.form.text
    acts.do("passages: type a word", lambda: keys(text, "建设"))
    acts.do("tag, beside the passages", lambda: (view.setFocus(), _tag(window)))
    acts.do("undo, beside the passages", call["edit.undo"].trigger)
    _close(window)


def _arrange(acts: Acts, window: Window) -> None:
    """Everything by which the library is sorted and grouped, the order of the corpus and no groups last."""
    library = window.shell.library
    for box, what in ((library._sort, "sort"), (library._group, "group")):
        for place in (*range(1, box.count()), 0):
            name = f"library: {what} by {box.itemData(place)}"
            acts.do(name, lambda box=box, place=place: box.setCurrentIndex(place))  # type: ignore[misc]
    acts.do("library: filter by date", lambda: library.set_filter(Filter(since="2025-03")))
    acts.do("library: clear it", lambda: library.set_filter(Filter()))


def _write(acts: Acts, window: Window) -> None:
    """What changes the library and the codebook; each is taken back."""
    library, session = window.shell.library, window.session
    assert session is not None
    tag = session.corpus.codebook.all()[-1].id
    for name, act in {
        "mark an article as done": lambda: library.set_state([5], State.DONE),
        "remove an article": lambda: library.remove([5]),
        "rename a tag": lambda: session.write(lambda corpus: corpus.codebook.update(tag, {"name": "改名"})),
    }.items():
        acts.do(name, act)
        acts.do(f"{name}, undo", window.actions_["edit.undo"].trigger)


def _look_at_figures(acts: Acts, window: Window) -> None:
    """The figures of themes; lists of words would first cut all articles, which is measured by `lists`."""

    def show() -> None:
        dialog = window.rooms.figures.dialog
        dialog.names.setCurrentRow(-1)
        window.rooms.figures.show()

    acts.do("figures: open", show)
    dialog = window.rooms.figures.dialog
    for page in dialog.pages:
        if not page.needs_words:
            acts.do(f"figures: {page.name()}", lambda page=page: dialog.show_page(page))  # type: ignore[misc]
    results = dialog.pages[-1].results  # the longest table
    acts.do("figures: sort the table", lambda: results.sort(1))
    acts.do("figures: filter the table", lambda: results.filter.setText("建设"))
    acts.do("figures: clear it", results.filter.clear)


def _opened(window: Window) -> None:
    while window.session is None or window.desk.article is None:
        pause(_TICK_MS)


def _tag(window: Window) -> None:
    from reader.chinese.span import Span

    assert window.session is not None
    tag = window.session.corpus.codebook.all()[-1]
    window.shell.view.select(Span(4, 12))
    window.desk.tagger.tag(tag.id)


def _close(window: Window) -> None:
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible() and widget.isWindow():
            widget.close()
