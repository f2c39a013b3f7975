"""Searches that are kept come back whole; none takes the place of another of its name unseen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.corpus.corpus import Corpus
from reader.corpus.saved_searches import SavedSearch
from reader.ui.search.panel import SearchPanel
from reader.ui.search.saved_form import SavedForm
from reader.ui.window import Window
from tests.ui.driving import path_of, press, settle, undo


@pytest.fixture
def panel(window: Window) -> SearchPanel:
    window.open_search("水")
    settle(window)
    return window.shell.search


def menu_of(panel: SearchPanel) -> QMenu:
    panel._top.saved._fill()
    return panel._top.saved._menu


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def form_of(panel: SearchPanel) -> SavedForm:
    """The form as the menu opens it."""
    menu_of(panel).actions()[0].trigger()
    QApplication.processEvents()
    form = panel._top.saved._form
    assert form is not None
    assert form.isVisible()
    assert panel.window().rect().contains(form.geometry())
    assert form.rect().contains(form.go.geometry())
    assert QApplication.focusWidget() is form.name
    return form


def kept(window: Window) -> list[tuple[str, str]]:
    """Name and query of each, as they are on disk."""
    settle(window)
    return [(one.name, one.query) for one in on_disk(window)]


def on_disk(window: Window) -> list[SavedSearch]:
    with Corpus.open(path_of(window), readonly=True) as corpus:
        return corpus.saved_searches.all()


def keep_elsewhere(window: Window, name: str, query: str) -> None:
    """Another window keeps a search; this one has not heard of it."""
    with Corpus.open(path_of(window), annotator="Wang") as corpus:
        there = next((one for one in corpus.saved_searches.all() if one.name == name), None)
        corpus.saved_searches.save(name, query, replaces=there)


def test_a_search_is_kept_and_comes_back_whole(window: Window, panel: SearchPanel) -> None:
    assert texts(menu_of(panel)) == ["&Keep this search…", "No search is kept yet"]
    panel._top.show_asked("[水价]+", pattern=True, same_script=True)
    form = form_of(panel)
    assert form.name.selectedText() == form.name.text() == "[水价]+"
    form.name.setText("水 & 价")
    assert form.told.isHidden()
    press(window, Qt.Key.Key_Return)
    assert form.isHidden()
    assert panel._top.saved.text() == "★"
    panel._top.show_asked("县", pattern=False, same_script=False)
    settle(window)
    assert panel._top.saved.text() == "☆"
    assert texts(menu_of(panel)) == ["&Keep this search…", "水 && 价", "&Remove"]
    menu_of(panel).actions()[2].trigger()
    settle(window)
    asked = panel._top.asked
    assert (asked.query, asked.pattern, asked.same_script) == ("[水价]+", True, True)
    assert {line.node for line in panel._model.lines} == {"水"}


def test_forgetting_a_search_can_be_taken_back(window: Window, panel: SearchPanel) -> None:
    panel._top.saved.keep("水的事")
    settle(window)
    kept = panel._top.saved.kept
    assert kept is not None
    panel._top.saved.remove(kept.id)
    settle(window)
    assert panel._top.saved.kept is None
    undo(window)
    assert panel._top.saved.kept is not None
    undo(window)
    assert panel._top.saved.kept is None


def test_nothing_is_kept_without_a_name_nor_twice(window: Window, panel: SearchPanel) -> None:
    form = form_of(panel)
    form.name.setText("  ")
    assert not form.go.isEnabled()
    press(window, Qt.Key.Key_Return)
    assert form.isVisible()
    form.name.setText("水")
    press(window, Qt.Key.Key_Return)
    assert kept(window) == [("水", "水")]
    form = form_of(panel)
    assert form.told.text() == "This search is kept under that name."
    assert not form.go.isEnabled()
    press(window, Qt.Key.Key_Escape)
    assert form.isHidden()


def test_what_has_the_name_is_shown_and_replaced_only_when_that_is_said(
    window: Window, panel: SearchPanel
) -> None:
    panel._top.saved.keep("水的事")
    settle(window)
    panel._top.show_asked("学校 source:清河", pattern=False, same_script=False)
    settle(window)
    form = form_of(panel)
    assert form.go.text() == "&Keep"
    form.name.setText(" 水的事 ")
    assert form.told.isVisible()
    assert form.told.text() == "A search of that name is kept: Articles with 水."
    assert form.go.text() == "&Replace"
    assert form.name.accessibleDescription() == form.told.text()
    assert form.go.geometry().top() > form.told.geometry().bottom()
    assert form.rect().contains(form.go.geometry())
    assert panel.window().rect().contains(form.geometry())

    press(window, Qt.Key.Key_Return)  # a quick Enter replaces nothing
    assert form.isVisible()
    assert kept(window) == [("水的事", "水")]
    assert QApplication.focusWidget() is form.go
    press(window, Qt.Key.Key_Escape)
    assert form.isHidden()
    assert kept(window) == [("水的事", "水")]

    form = form_of(panel)
    form.name.setText("水的事")
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    assert kept(window) == [("水的事", "学校 source:清河")]
    assert panel._top.saved.text() == "★"
    assert window.actions_["edit.undo"].toolTip() == "Replace the search “水的事”"
    undo(window)
    assert kept(window) == [("水的事", "水")]


def test_what_another_window_kept_while_the_form_is_open_is_shown_in_it(
    window: Window, panel: SearchPanel
) -> None:
    form = form_of(panel)
    form.name.setText("县里")
    assert form.go.text() == "&Keep"
    keep_elsewhere(window, "县里", "县城")
    assert window.session is not None
    window.session.look()
    settle(window)
    assert form.go.text() == "&Replace"
    assert form.told.text() == "A search of that name is kept: Articles with 县城."


@pytest.mark.parametrize("seen", [False, True])
def test_what_another_window_kept_meanwhile_is_not_overwritten_unseen(
    window: Window, panel: SearchPanel, seen: bool
) -> None:
    if seen:  # the person agreed to replace this one, not what the other side made of it
        panel._top.show_asked("学校", pattern=False, same_script=False)
        panel._top.saved.keep("县里")
        settle(window)
        panel._top.show_asked("水", pattern=False, same_script=False)
    form = form_of(panel)
    form.name.setText("县里")
    keep_elsewhere(window, "县里", "县城")
    for _ in range(1 + seen):
        press(window, Qt.Key.Key_Return)
    assert kept(window) == [("县里", "县城")]
    assert form.isVisible()
    assert form.name.text() == "县里"
    assert form.told.text() == (
        "Another window or program kept a search of that name meanwhile: Articles with 县城."
    )
    for _ in range(2):  # now it is seen
        press(window, Qt.Key.Key_Return)
    assert kept(window) == [("县里", "水")]
    assert form.isHidden()


def test_another_search_that_cannot_be_read_is_shown_as_it_was_typed(
    window: Window, panel: SearchPanel
) -> None:
    keep_elsewhere(window, "坏", '"没有完')
    assert window.session is not None
    window.session.look()
    settle(window)
    form = form_of(panel)
    form.name.setText("坏")
    assert form.told.text() == 'A search of that name is kept: "没有完'


def test_it_goes_with_another_corpus(window: Window, panel: SearchPanel) -> None:
    form = form_of(panel)
    QTest.mouseClick(form, Qt.MouseButton.LeftButton)  # between the fields
    assert form.isVisible()
    panel.set_session(None)
    assert form.isHidden()
