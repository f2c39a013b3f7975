"""The menu of the traditional standard: one for each that is known, the corpus' own ticked."""

from __future__ import annotations

from reader.chinese.script import Standard
from reader.ui.standards import StandardMenu
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import redo, settle, undo


def ticked(menu: StandardMenu) -> list[Standard]:
    return [standard for standard, action in menu._actions.items() if action.isChecked()]


def test_every_standard_has_a_line_of_its_own_and_names_itself(window: Window) -> None:
    menu = window._standards
    assert set(menu._actions) == set(Standard)
    for standard, action in menu._actions.items():
        assert standard.value in action.text()


def test_the_standard_of_the_corpus_is_ticked_and_kept_with_it(start: Start, window: Window) -> None:
    menu = window._standards
    assert ticked(menu) == [Standard.S2T]
    menu._actions[Standard.S2HK].trigger()
    settle(window)
    assert ticked(menu) == [Standard.S2HK]
    undo(window)
    assert ticked(menu) == [Standard.S2T]
    redo(window)
    window.close()
    assert ticked(start()._standards) == [Standard.S2HK]


def test_quotes_follow_the_standard(window: Window) -> None:
    window.open_article(2)
    window.shell.view.select_all()
    window.desk.tag("公共服务")
    settle(window)
    before = window.desk.annotations[0].quote_traditional
    window._standards._actions[Standard.S2TWP].trigger()
    settle(window)
    after = window.desk.annotations[0].quote_traditional
    assert "軟件" in before
    assert "軟體" in after
