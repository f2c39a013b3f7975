"""What is tagged or removed is seen, also where one scrolled on with the wheel and left the caret behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.chinese.span import Span
from reader.corpus.rows import Annotation
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import annotations, body, import_text, press, settle

LINES = "".join(f"第{number}户领到了苗木。水渠修到了地头。\n\n" for number in range(300))


@pytest.fixture
def far(start: Start, corpus_path: Path) -> Window:
    """A long article, the caret at its beginning, its end in sight."""
    number = import_text(corpus_path, "long.txt", LINES.encode())
    window = start(corpus_path)
    window.open_article(number)
    settle(window)
    _scroll_to_the_end(window)
    return window


def made_in(window: Window) -> list[Annotation]:
    """The annotations of the open article."""
    assert window.desk.article is not None
    number = window.desk.article.id
    return [one for one in annotations(window) if one.article == number]


def _scroll_to_the_end(window: Window) -> None:
    bar = window.shell.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not _seen(window, Span(0, 5))


def _seen(window: Window, span: Span) -> bool:
    view = window.shell.view
    return any(view.rects_of(span, form) for form in view.forms)


def test_a_key_tags_the_sentence_at_the_caret_in_sight(far: Window) -> None:
    press(far, "w")
    (made,) = made_in(far)
    assert _seen(far, made.span)


def test_the_palette_opens_beside_what_it_tags(far: Window) -> None:
    press(far, "t")
    span = far.shell.view.selection()
    assert span is not None
    assert _seen(far, span)


def test_what_is_removed_at_the_caret_is_shown(far: Window) -> None:
    press(far, "w")
    (made,) = made_in(far)
    _scroll_to_the_end(far)
    press(far, Qt.Key.Key_Delete)
    assert made_in(far) == []
    assert _seen(far, made.span)


def test_a_passage_that_ends_in_sight_moves_nothing(far: Window) -> None:
    far.shell.view.select(Span(0, len(body(far))))
    bar = far.shell.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    press(far, "w")
    assert len(made_in(far)) == 1
    assert bar.value() == bar.maximum()
