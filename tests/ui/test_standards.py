"""The menus of the standards: one line for each that is known, the corpus' own ticked."""

from __future__ import annotations

from pathlib import Path

from reader.chinese.parallel import Form
from reader.chinese.script import SimplifiedStandard, Standard
from reader.ui.standards import SimplifiedStandardMenu, StandardMenu
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import import_text, redo, settle, undo


def ticked(menu: StandardMenu | SimplifiedStandardMenu) -> list[Standard | SimplifiedStandard]:
    return [standard for standard, action in menu._actions.items() if action.isChecked()]


def test_every_standard_has_a_line_of_its_own_and_names_itself(window: Window) -> None:
    menu = window.menus.standards
    assert set(menu._actions) == set(Standard)
    for standard, action in menu._actions.items():
        assert standard.value in action.text()


def test_the_standard_of_the_corpus_is_ticked_and_kept_with_it(start: Start, window: Window) -> None:
    menu = window.menus.standards
    assert ticked(menu) == [Standard.S2T]
    menu._actions[Standard.S2HK].trigger()
    settle(window)
    assert ticked(menu) == [Standard.S2HK]
    undo(window)
    assert ticked(menu) == [Standard.S2T]
    redo(window)
    window.close()
    assert ticked(start().menus.standards) == [Standard.S2HK]


def test_quotes_follow_the_standard(window: Window) -> None:
    window.open_article(2)
    window.shell.view.select_all()
    window.desk.tag("公共服务")
    settle(window)
    before = window.desk.annotations[0].quote_traditional
    window.menus.standards._actions[Standard.S2TWP].trigger()
    settle(window)
    after = window.desk.annotations[0].quote_traditional
    assert "軟件" in before
    assert "軟體" in after


def test_the_simplified_standard_is_shown_at_once_kept_and_undone(start: Start, corpus_path: Path) -> None:
    number = import_text(corpus_path, "taiwan.txt", "這個軟體把資訊發給每個人，請裝在電腦裡。\n".encode())
    window = start(corpus_path)
    window.open_article(number)
    menu = window.menus.simplified_standards
    assert set(menu._actions) == set(SimplifiedStandard)
    assert ticked(menu) == [SimplifiedStandard.T2S]
    menu._actions[SimplifiedStandard.TW2SP].trigger()
    settle(window)
    assert ticked(menu) == [SimplifiedStandard.TW2SP]
    window.shell.view.select_all()
    assert "软件" in window.shell.view.selected_text(Form.SIMPLIFIED)
    undo(window)
    assert ticked(menu) == [SimplifiedStandard.T2S]
    window.shell.view.select_all()
    assert "软体" in window.shell.view.selected_text(Form.SIMPLIFIED)
    redo(window)
    window.close()
    assert ticked(start().menus.simplified_standards) == [SimplifiedStandard.TW2SP]
