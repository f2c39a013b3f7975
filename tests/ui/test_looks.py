"""How the window looks: light and dark, the bare text, panels, type size, what comes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from reader.ui import theme
from reader.ui.settings.settings import GEOMETRY, SCHEME, SPLITTERS, Settings
from reader.ui.theme import DARK, LIGHT
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import WATER, path_of, press, select, settle

Ctrl = Qt.KeyboardModifier.ControlModifier
F7, F8, F9, F11 = Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F11


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "light")


def ticked(window: Window) -> list[str]:
    return [name for name in ("system", "light", "dark") if window.actions_[f"look.{name}"].isChecked()]


def seen(window: Window) -> dict[str, bool]:
    shell = window.shell
    parts = {
        "library": shell.library,
        "panels": shell.panels,
        "menu": window.menuBar(),
        "status": window.statusBar(),
    }
    return {name: part.isVisible() for name, part in parts.items()}


def test_light_dark_and_the_systems_own_are_chosen_and_ticked(window: Window) -> None:
    for name, expected in (("look.dark", DARK), ("look.light", LIGHT), ("look.system", LIGHT)):
        window.actions_[name].trigger()
        assert theme.current() is expected
        assert ticked(window) == [name.removeprefix("look.")]
        assert window.settings.get(SCHEME) == name.removeprefix("look.")


def test_one_key_goes_from_light_to_dark_and_back_and_all_is_painted_anew(window: Window) -> None:
    grounds = []
    for _ in range(2):
        press(window, F9)
        QApplication.processEvents()
        grounds.append(window.shell.view.grab().toImage().pixelColor(3, 3).name())
    assert grounds == [DARK.paper, LIGHT.paper]
    assert ticked(window) == ["light"]


def test_the_system_turning_dark_is_followed(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    window.actions_["look.system"].trigger()
    monkeypatch.setattr(theme, "resolve", lambda scheme: DARK)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is DARK
    assert ticked(window) == ["system"]
    monkeypatch.undo()


def test_f11_leaves_only_the_text_and_brings_back_what_was_beside_it(window: Window) -> None:
    press(window, F7)
    before = seen(window)
    assert before == {"library": False, "panels": True, "menu": True, "status": True}
    press(window, F11)
    assert seen(window) == dict.fromkeys(before, False)
    assert window.shell.view.hasFocus()
    press(window, Qt.Key.Key_PageDown, Ctrl)
    assert window.desk.article is not None
    assert window.desk.article.id == 2
    press(window, F11)
    assert seen(window) == before
    press(window, F7)
    assert seen(window)["library"]


def test_the_bare_text_is_not_how_the_next_start_begins(start: Start, window: Window) -> None:
    widths = window.shell._across.sizes()
    press(window, F11)
    window.close()
    again = start()
    assert all(seen(again).values())
    assert not again.actions_["view.text_only"].isChecked()
    assert all(abs(new - old) < 40 for new, old in zip(again.shell._across.sizes(), widths, strict=True))


def test_panels_that_were_hidden_do_not_come_back_without_room(start: Start, window: Window) -> None:
    press(window, F7)
    press(window, F8)
    window.close()
    again = start()
    assert again.shell.library.width() >= 200
    assert again.shell.panels.width() >= 220
    assert again.shell.library.isVisible()
    assert again.actions_["view.library"].isChecked()


def test_size_and_division_of_the_window_come_back(start: Start, window: Window) -> None:
    window.resize(780, 560)  # the screen without a display is no larger
    window.shell._across.setSizes([230, 300, 250])
    QApplication.processEvents()
    sizes = window.shell._across.sizes()
    window.close()
    again = Window(window.settings)
    again.show()
    QApplication.processEvents()
    assert (again.width(), again.height()) == (780, 560)
    assert again.shell._across.sizes() == sizes
    assert again.settings.get(GEOMETRY)
    again.close()
    again.deleteLater()


@pytest.mark.parametrize("width", [1280, 1366, 1920])
def test_on_the_first_start_both_forms_stand_side_by_side_on_common_screens(
    window: Window, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """1280 pixels are a screen of 1920 at 150 %."""
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, width, 720))
    settings = Settings()
    for setting in (GEOMETRY, SPLITTERS):
        settings.set(setting, "")
    first = Window(settings)
    first.corpora.open_first(path_of(window))
    first.show()
    settle(first)
    assert not first.shell.view.page.geometry.columns.stacked
    assert first.shell.panels.isVisible()
    first.close()
    first.deleteLater()


def test_type_size_is_changed_by_key_and_kept(start: Start, window: Window) -> None:
    press(window, Qt.Key.Key_Plus, Ctrl)
    press(window, Qt.Key.Key_Equal, Ctrl)
    zoom = window.shell.view.options.zoom
    assert zoom > 1.1
    window.close()
    again = start()
    assert abs(again.shell.view.options.zoom - zoom) < 0.01
    press(again, Qt.Key.Key_Minus, Ctrl)
    assert again.shell.view.options.zoom < zoom
    press(again, Qt.Key.Key_0, Ctrl)
    assert again.shell.view.options.zoom == 1


def test_first_lines_are_indented_when_wanted_and_stay_so(start: Start, window: Window) -> None:
    window.actions_["view.indent"].trigger()
    assert window.shell.view.options.indent
    window.close()
    again = start()
    assert again.shell.view.options.indent
    assert again.actions_["view.indent"].isChecked()


def test_in_a_narrow_window_a_key_brings_back_what_gave_way_and_nothing_else(window: Window) -> None:
    window.resize(700, 600)
    QApplication.processEvents()
    assert not seen(window)["library"] and not seen(window)["panels"]
    press(window, F7)
    assert seen(window)["library"] and not seen(window)["panels"]
    press(window, F7)
    assert not seen(window)["library"]
    window.actions_["library.filter"].trigger()
    assert seen(window)["library"] and not seen(window)["panels"]

    window.resize(1200, 800)
    QApplication.processEvents()
    assert seen(window)["library"] and seen(window)["panels"]


def test_what_was_hidden_by_hand_does_not_come_back_with_the_room(window: Window) -> None:
    press(window, F8)
    window.resize(700, 600)
    QApplication.processEvents()
    window.resize(1200, 800)
    QApplication.processEvents()
    assert seen(window)["library"] and not seen(window)["panels"]


def test_in_a_narrow_window_the_panels_that_a_note_brings_stay_until_it_is_written(window: Window) -> None:
    window.resize(700, 600)
    QApplication.processEvents()
    select(window, WATER)
    press(window, "n")
    assert seen(window)["panels"]
    window.resize(720, 620)
    QApplication.processEvents()
    assert seen(window)["panels"]
    press(window, Qt.Key.Key_Escape)
    assert not seen(window)["panels"]
