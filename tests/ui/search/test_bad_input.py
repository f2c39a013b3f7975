"""Whatever is typed into the search: a person sees a sentence, and can go on."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.corpus.corpus import Corpus
from reader.corpus.query import matching
from reader.ui.search.panel import SearchPanel
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import import_text, path_of, settle, status

Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(window: Window) -> SearchPanel:
    window.open_search("水")
    settle(window)
    return window.shell.search


def ask(window: Window, query: str, *, pattern: bool = False) -> str:
    """What is told of a search."""
    panel = window.shell.search
    panel._top.show_asked(query, pattern=pattern, same_script=False)
    settle(window)
    told = panel._told
    shown = [label.text() for label in (told.count, told.understood, told.problem) if not label.isHidden()]
    return " ".join(shown)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("，", "hit(s) in"),
        ("NOT", "looked for as a word"),
        ("AND OR", "looked for as a word"),
        ("*", "No article"),
        ("?", "No article"),
        ('"', "double quote"),
        ('""', "nothing to search for"),
        (":", "hit(s) in"),
        ("source:", "nothing follows the colon"),
        ("source:清河", "not for what"),
        ("source:没有 水", "No article passes the filters."),
        ("水 date:2024-13..", "is no date"),
        ("(((水", "bracket"),
        ("(" * 5000 + "水" + ")" * 5000, "too many brackets"),
        (" NEAR ".join("水" * 200), "too many brackets"),
        ("水" * 10_000, "No article"),
        (" ".join(chr(0x4E00 + place) for place in range(3000)), "No article"),
        ("\ud800水", "水"),
        ("\x00水", "No article"),
        ("<b>水</b>", "No article"),
        ("%s {0} %n 水", "No article"),
    ],
)
def test_a_query_is_answered_in_words(window: Window, panel: SearchPanel, query: str, words: str) -> None:
    told = ask(window, query)
    assert words in told
    assert len(told) < 500
    assert ask(window, "水").startswith("3 hit(s) in 1 article(s)")
    assert panel._told.problem.isHidden()


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("(", "cannot be read"),
        ("水{999999999999}", "regular expression"),
        ("(?P<a>", "cannot be read"),
        ("", ""),
    ],
)
def test_a_pattern_is_answered_in_words(window: Window, panel: SearchPanel, query: str, words: str) -> None:
    assert words in ask(window, query, pattern=True)


def test_a_pattern_that_takes_too_long_is_given_up_and_the_window_stays_alive(
    window: Window, panel: SearchPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matching, "PATIENCE", 0.4)
    import_text(path_of(window), "a.txt", ("a" * 3000 + "\n").encode())
    told: list[tuple[str, bool, bool]] = []
    panel.searched.connect(lambda *asked: told.append(asked))
    panel._top.show_asked("(a+)+b", pattern=True, same_script=False)
    longest = 0.0
    while panel._finding.is_gathering:
        before = time.monotonic()
        QApplication.processEvents()
        longest = max(longest, time.monotonic() - before)
    settle(window)
    assert "takes too long" in panel._told.problem.text()
    assert longest < 0.3
    assert not any(pattern for _, pattern, _ in told)  # nor is the text that is open a trap for it
    assert ask(window, "水").startswith("3 hit(s)")


def test_more_than_the_line_holds_is_told(window: Window, panel: SearchPanel) -> None:
    QApplication.clipboard().setText("水" * 30_000)
    panel._query.setFocus()
    panel._query.selectAll()
    QTest.keyClick(panel._query, Qt.Key.Key_V, Ctrl)
    assert len(panel.query) == 20_000
    assert "the rest was left out" in status(window)


def test_an_empty_corpus_and_one_of_one_article(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "empty.duizhao"
    Corpus.create(path).close()
    window = start(path)
    window.open_search("水")
    settle(window)
    window.shell.search.search()
    settle(window)
    assert window.shell.search._told.count.text() == "This corpus has no articles yet."
    import_text(path, "one.txt", "　　水很清。\n".encode())
    assert ask(window, "水").startswith("1 hit(s) in 1 article(s)")
    bar = window.shell.search._bar_above
    for place in range(bar.first.count()):
        bar.first.setCurrentIndex(place)
        settle(window)
        assert window.shell.search._model.rowCount() == 1
