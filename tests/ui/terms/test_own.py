"""Terms of the user's own: words from then on, in this corpus only, also after undo, redo and a restart."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.chinese import words
from reader.chinese.span import Span
from reader.ui.reading.selection import Unit
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import body, redo, run, select, settle, status, undo

TERM = "沿河的小厂"


@pytest.fixture(autouse=True)
def no_terms() -> Iterator[None]:
    words.set_terms([])
    yield
    words.set_terms([])


def told(window: Window) -> tuple[str, ...]:
    for errand in window.rooms.terms.children():
        errand.wait()  # type: ignore[attr-defined]
    return words.own_terms()


def test_a_selection_becomes_a_term_and_undo_takes_it_back(window: Window) -> None:
    words.load()
    select(window, TERM)
    run(window, "term.add")
    assert TERM in status(window)
    assert told(window) == (TERM,)
    view = window.shell.view
    place = body(window).index(TERM) + 2
    view.select(Span(place, place))
    view.select_unit(Unit.WORD)
    assert view.selection() == Span(place - 2, place - 2 + len(TERM))
    undo(window)
    assert told(window) == ()
    redo(window)
    assert told(window) == (TERM,)


def test_a_corpus_brings_its_terms_and_another_one_its_own(
    start: Start, window: Window, template: Path, tmp_path: Path
) -> None:
    select(window, TERM)
    run(window, "term.add")
    first = window.session.path if window.session else tmp_path
    other = Path(shutil.copy(template, tmp_path / "other.duizhao"))
    window.corpora.open(other)
    settle(window)
    assert told(window) == ()
    window.corpora.open(first)
    settle(window)
    assert told(window) == (TERM,)


def test_what_cannot_be_a_term_is_told(window: Window) -> None:
    run(window, "term.add")
    assert "Select a word first" in status(window)
    select(window, "，排水口")
    run(window, "term.add")
    assert window.shell.notice.text
    assert told(window) == ()
