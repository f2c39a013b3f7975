"""Who has the keys when what had them is hidden: the text, in the form that was read, and no field on the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from reader.chinese.parallel import Form
from reader.ui.window import Window
from tests.ui.driving import WATER, press, run, select

Ctrl = Qt.KeyboardModifier.ControlModifier
Escape = Qt.Key.Key_Escape
F7, F8, F11 = Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F11


@pytest.fixture(params=list(Form), ids=lambda form: form.value)
def reading(request: pytest.FixtureRequest, window: Window) -> Window:
    """A window in which one reads one of the two forms."""
    window.shell.view.set_active_form(request.param)
    select(window, WATER)
    return window


@pytest.fixture
def fields() -> Iterator[list[QWidget]]:
    """The fields that had the focus, one after another."""
    had: list[QWidget] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    def note(_old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit):
            had.append(new)

    application.focusChanged.connect(note)
    yield had
    application.focusChanged.disconnect(note)


def _back_in(window: Window, form: Form) -> bool:
    view = window.shell.view
    return view.hasFocus() and view.active_form is form


def test_closing_the_find_bar_the_search_or_the_palette(reading: Window, fields: list[QWidget]) -> None:
    form = reading.shell.view.active_form
    for name in ("find.here", "search.open", "tag.palette", "library.filters"):
        run(reading, name)
        assert not reading.shell.view.hasFocus()
        fields.clear()
        press(reading, Escape)
        assert _back_in(reading, form), name
        assert fields == [], name


@pytest.mark.parametrize(
    ("name", "key"),
    [("codebook.filter", F8), ("library.filter", F7), ("library.filter", F11), ("codebook.filter", F11)],
)
def test_hiding_what_stands_beside_the_text(reading: Window, name: str, key: Qt.Key) -> None:
    form = reading.shell.view.active_form
    run(reading, name)
    assert not reading.shell.view.hasFocus()
    press(reading, key)
    assert _back_in(reading, form)


def test_panels_that_were_shown_for_a_note_alone(reading: Window, fields: list[QWidget]) -> None:
    form = reading.shell.view.active_form
    press(reading, F8)
    run(reading, "tag.note")
    assert reading.shell.panels.isVisible()
    press(reading, Escape)
    assert not reading.shell.panels.isVisible()
    assert _back_in(reading, form)
    assert fields == []


@pytest.mark.parametrize("name", ["codebook.filter", "tag.filter"])
def test_panels_that_a_command_shows_are_hidden_by_one_key(window: Window, name: str) -> None:
    press(window, F8)
    run(window, name)
    assert window.shell.panels.isVisible()
    assert window.actions_["view.panels"].isChecked()
    press(window, F8)
    assert not window.shell.panels.isVisible()


@pytest.mark.parametrize(
    ("name", "side"),
    [("library.filter", "library"), ("codebook.filter", "panels"), ("tag.filter", "panels")],
)
def test_beside_the_bare_text_it_is_shown_for_as_long_as_it_has_the_keys(
    reading: Window, name: str, side: str
) -> None:
    form = reading.shell.view.active_form
    press(reading, F11)
    run(reading, name)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.isVisible()
    press(reading, Escape)
    press(reading, Escape)
    assert not getattr(reading.shell, side).isVisible()
    assert _back_in(reading, form)
    press(reading, F11)
    assert reading.shell.library.isVisible()
    assert reading.shell.panels.isVisible()
