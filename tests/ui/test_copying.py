"""Copying: as written, in either form, and with where it stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.chinese import citing
from reader.chinese.parallel import Form
from reader.chinese.script import Standard
from reader.ui import languages
from reader.ui.copying import style
from reader.ui.languages import Language
from reader.ui.settings.settings import CITED
from reader.ui.window import Window
from tests.ui.driving import WATER, run, select, settle, status

SPOKEN = (Language.ENGLISH, Language.SIMPLIFIED, Language.TRADITIONAL)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[None]:
    yield
    languages.remove(qapp)


def copied(window: Window, name: str) -> str:
    QGuiApplication.clipboard().clear()
    run(window, name)
    return QGuiApplication.clipboard().text()


def test_a_passage_is_copied_in_either_form_and_as_written(window: Window) -> None:
    window.menus.standards._actions[Standard.S2TWP].trigger()
    settle(window)
    select(window, WATER)
    window.shell.view.set_active_form(Form.TRADITIONAL)
    assert copied(window, "edit.copy") == "資訊系統每天公佈水質"
    assert copied(window, "edit.copy_traditional") == "資訊系統每天公佈水質"
    assert copied(window, "edit.copy_simplified") == WATER
    assert copied(window, "edit.copy_written") == WATER


def test_a_citation_says_where_the_passage_stands(window: Window) -> None:
    select(window, WATER)
    cited = f"“{WATER}” (清河两岸的新账本, 清河报, 2024-03-02, para. 2)"
    assert copied(window, "edit.copy_citation") == cited
    assert "citation" in status(window)
    window.shell.view.set_active_form(Form.TRADITIONAL)
    assert "水質” (清河兩岸的新賬本, 清河報, 2024" in copied(window, "edit.copy_citation")


def test_title_and_source_are_cited_as_they_are_written_where_that_is_wanted(window: Window) -> None:
    window.settings.set(CITED, "written")
    select(window, WATER)
    window.shell.view.set_active_form(Form.TRADITIONAL)
    assert "水質” (清河两岸的新账本, 清河报, 2024" in copied(window, "edit.copy_citation")


def test_what_is_traditional_is_cited_in_simplified_script_with_a_passage_in_it(window: Window) -> None:
    window.open_article(3)
    select(window, "年底按面積分紅")
    window.shell.view.set_active_form(Form.SIMPLIFIED)
    assert "分红” (种好每一块田, 农事, " in copied(window, "edit.copy_citation")


def test_unknown_details_are_left_out(window: Window) -> None:
    window.open_article(4)
    select(window, "晚上十点以后停工")
    assert copied(window, "edit.copy_citation").endswith("(关于夜间施工的通知, para. 2)")


def test_without_a_selection_nothing_is_copied(window: Window) -> None:
    names = ("written", "simplified", "traditional", "citation")
    assert [copied(window, f"edit.copy_{name}") for name in names] == [""] * 4
    assert "Select a passage first" in status(window)


def test_people_cite_in_their_language(window: Window, qapp: QApplication, speak: None) -> None:
    select(window, WATER)
    languages.install(qapp, Language.SIMPLIFIED)
    assert copied(window, "edit.copy_citation") == (
        f"“{WATER}”（《清河两岸的新账本》，清河报，2024年3月2日，第2段）"
    )
    languages.install(qapp, Language.TRADITIONAL)
    assert copied(window, "edit.copy_citation") == (
        f"「{WATER}」（《清河两岸的新账本》，清河报，2024年3月2日，第2段）"
    )


@pytest.mark.parametrize("language", SPOKEN)
def test_every_pattern_is_known(language: Language, qapp: QApplication, speak: None) -> None:
    languages.install(qapp, language)
    citing.check(style())
