"""All settings in one dialog: what is changed holds at once and can be put back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QSlider, QWidget

from reader.chinese.parallel import Form
from reader.corpus.corpus import Corpus
from reader.ui import theme
from reader.ui.fonts import faces
from reader.ui.languages import Language
from reader.ui.looks import READING
from reader.ui.reading.options import Layout, ReadingOptions
from reader.ui.reading.rows import Role
from reader.ui.settings import settings as keys
from reader.ui.settings.dialog import Page, SettingsDialog
from reader.ui.settings.fields import Choice, Slide
from reader.ui.settings.settings import Settings, all_settings
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import annotations, path_of, press, run, select, settle
from tests.ui.test_languages import SPOKEN, Speak, speak

__all__ = ["speak"]  # a fixture


@pytest.fixture(autouse=True)
def as_it_was(qapp: QApplication) -> Iterator[None]:
    flash = QApplication.cursorFlashTime()
    yield
    theme.apply(qapp, "light")
    QApplication.setCursorFlashTime(flash)


@pytest.fixture
def dialog(window: Window) -> SettingsDialog:
    run(window, "settings.open")
    found = window.findChild(SettingsDialog)
    assert found is not None
    return found


def slide(dialog: SettingsDialog, key: str) -> QSlider:
    return next(one.slider for one in dialog.findChildren(Slide) if one._setting.key == key)


def choose(dialog: SettingsDialog, key: str, value: str) -> None:
    box = next(one for one in dialog.findChildren(Choice) if one._setting.key == key)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_arrows_go_through_the_pages_and_back_and_a_click_on_the_keys_begins_the_search(
    dialog: SettingsDialog,
) -> None:
    dialog.names.setFocus()
    for _ in Page:
        QTest.keyClick(dialog.names, Qt.Key.Key_Down)
    assert dialog.page is Page.KEYS
    assert QApplication.focusWidget() is dialog.names
    QTest.keyClick(dialog.names, Qt.Key.Key_Up)
    assert dialog.page is Page.BACKUPS
    place = dialog.names.visualRect(dialog.names.model().index(Page.KEYS, 0)).center()
    QTest.mouseClick(dialog.names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert QApplication.focusWidget() is dialog.keys.filter


def test_a_key_opens_it_once_and_each_page_is_reached_by_keys(window: Window) -> None:
    for _ in range(2):
        window.activateWindow()
        window.shell.view.setFocus()
        press(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.names.setFocus()
    for page in Page:
        assert dialog.page is page
        dialog.names.setFocus()
        QTest.keyClick(dialog.names, Qt.Key.Key_Down)


@pytest.mark.parametrize(
    ("key", "value", "field"),
    [
        ("look/type_size", 24, "size"),
        ("look/zoom", 150, "zoom"),
        ("look/line_spacing", 2.2, "line_spacing"),
        ("look/measure", 24, "measure"),
        ("look/paragraph_space", 1.5, "paragraph_space"),
    ],
)
def test_the_page_is_set_at_once_in_text_and_preview(
    window: Window, dialog: SettingsDialog, key: str, value: float, field: str
) -> None:
    step = next(one for one in dialog.findChildren(Slide) if one._setting.key == key)._step
    slide(dialog, key).setValue(round(value / step))
    wanted = value / 100 if field == "zoom" else value
    for options in (window.shell.view.options, dialog.reading.preview.options):
        assert getattr(options, field) == wanted
    assert Settings().get(next(one for one in all_settings() if one.key == key)) == value


@pytest.mark.parametrize("language", SPOKEN)
def test_the_forms_stand_side_by_side_in_the_preview_as_they_are_set(
    language: Language, speak: Speak, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 1366, 768))
    speak(language)
    window = start()
    run(window, "settings.open")
    found = window.findChild(SettingsDialog)
    assert found is not None
    preview = found.reading.preview
    assert preview.options.layout is Layout.BESIDE
    assert preview._page is not None
    assert not preview._page.geometry.columns.stacked


def test_layout_shapes_and_indent_are_set_at_once(window: Window, dialog: SettingsDialog) -> None:
    choose(dialog, "look/layout", "stacked")
    choose(dialog, "look/region", "HK")
    dialog.reading.findChild(QCheckBox).click()
    options = window.shell.view.options
    assert (options.layout, options.region.value, options.indent) == (Layout.STACKED, "HK", True)
    assert window.actions_["view.indent"].isChecked()
    assert window.actions_["view.layout_stacked"].isChecked()


def test_a_face_is_chosen_for_each_script(window: Window, dialog: SettingsDialog) -> None:
    (face, *_) = faces(traditional=True)
    choose(dialog, "look/face_traditional", face)
    for options in (window.shell.view.options, dialog.reading.preview.options):
        assert (options.simplified_face, options.traditional_face) == ("", face)
    assert window.shell.view.page is not None
    fonts = window.shell.view.page.scroller.cache.typeset.fonts
    assert fonts[Role.PARAGRAPH, Form.TRADITIONAL].families()[0] == face
    assert face not in fonts[Role.PARAGRAPH, Form.SIMPLIFIED].families()[:1]


def test_a_face_that_is_gone_is_shown_and_does_no_harm(window: Window) -> None:
    window.settings.set(keys.FACE_SIMPLIFIED, "Gone Song")
    dialog = window.rooms.settings.show()
    box = next(one for one in dialog.findChildren(Choice) if one._setting is keys.FACE_SIMPLIFIED)
    assert box.currentText() == "Gone Song"
    assert window.shell.view.page is not None


def test_what_is_set_in_the_window_is_shown_in_the_dialog(window: Window, dialog: SettingsDialog) -> None:
    window.actions_["view.indent"].trigger()
    assert dialog.reading.findChild(QCheckBox).isChecked()
    window.actions_["view.layout_simplified"].trigger()
    box = next(one for one in dialog.findChildren(Choice) if one._setting is keys.LAYOUT)
    assert box.currentData() == "simplified"
    window.actions_["look.dark"].trigger()
    assert dialog.looks.scheme.currentData() == "dark"
    before = slide(dialog, "look/zoom").value()
    window.actions_["view.bigger"].trigger()
    assert slide(dialog, "look/zoom").value() > before


def test_steps_of_the_type_size_are_not_rounded_on_their_way(window: Window) -> None:
    for _ in range(5):
        window.actions_["view.bigger"].trigger()
    assert window.shell.view.options.zoom == pytest.approx(1.1**5)


def test_defaults_come_back_page_by_page(start: Start, window: Window, dialog: SettingsDialog) -> None:
    slide(dialog, "look/measure").setValue(20)
    choose(dialog, "look/layout", "written")
    dialog.show_page(Page.LOOKS)
    choose(dialog, "look/scheme", "dark")
    dialog.show_page(Page.READING)
    dialog.defaults.click()
    assert [Settings().get(one) for one in READING] == [one.default for one in READING]
    assert window.shell.view.options.measure == ReadingOptions().measure
    assert theme.current().dark
    dialog.show_page(Page.LOOKS)
    dialog.defaults.click()
    assert not theme.current().dark


def test_backups_are_set_and_come_back_to_what_they_were(dialog: SettingsDialog) -> None:
    dialog.show_page(Page.BACKUPS)
    dialog.backups.made.click()
    choose(dialog, "backups/minutes", 30)
    assert (Settings().get(keys.BACKUPS), Settings().get(keys.BACKUP_MINUTES)) == (False, 30)
    dialog.defaults.click()
    assert Settings().get(keys.BACKUPS)
    assert dialog.backups.made.isChecked()


def test_a_new_name_stands_with_what_is_tagged_from_now_on(window: Window, dialog: SettingsDialog) -> None:
    dialog.show_page(Page.TAGGING)
    dialog.tagging.name.setText("  Wang   Fang ")
    dialog.tagging.name.editingFinished.emit()
    settle(window)
    select(window, "公告栏")
    QTest.keyClick(window.shell.view, "e")  # type: ignore[call-overload]
    settle(window)
    names = {annotation.quote: annotation.annotator for annotation in annotations(window)}
    assert names["公告栏"] == "Wang Fang"
    assert set(names.values()) == {"Li", "Wang Fang"}
    with Corpus.open(path_of(window), readonly=True) as corpus:
        assert corpus.history.next_undo().annotator == "Wang Fang"  # type: ignore[union-attr]


def test_no_name_is_that_of_the_account(window: Window, dialog: SettingsDialog) -> None:
    dialog.tagging.name.setText("Wang")
    dialog.tagging.name.editingFinished.emit()
    dialog.tagging.name.setText(" ")
    dialog.tagging.name.editingFinished.emit()
    assert dialog.tagging.name.text() == keys.ANNOTATOR.default


def test_less_motion_stops_blinking_at_once_and_after_a_restart(
    start: Start, window: Window, dialog: SettingsDialog
) -> None:
    QApplication.setCursorFlashTime(1000)
    dialog.looks.still.click()
    assert QApplication.cursorFlashTime() == 0
    window.close()
    QApplication.setCursorFlashTime(1000)
    start()
    assert QApplication.cursorFlashTime() == 0


def test_every_control_has_a_name_and_every_label_leads_to_its_control(dialog: SettingsDialog) -> None:
    for kind in (QSlider, QComboBox):
        for field in dialog.findChildren(kind):
            assert field.accessibleName(), field
            assert "&" not in field.accessibleName()
    for label in dialog.findChildren(QLabel):
        if "&" in label.text():
            assert isinstance(label.buddy(), QWidget), label.text()


def test_no_two_letters_of_a_page_are_the_same(dialog: SettingsDialog) -> None:
    for page in (dialog.reading, dialog.tagging, dialog.looks):
        words = [one.text() for kind in (QLabel, QCheckBox) for one in page.findChildren(kind)]
        letters = [text[text.index("&") + 1].upper() for text in words if "&" in text]
        assert len(letters) == len(set(letters)), letters
