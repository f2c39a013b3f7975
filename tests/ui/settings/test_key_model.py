"""The list of commands: found by their names in any language, and by their keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui import theme
from reader.ui.settings.key_model import Column, KeyModel, names_of
from reader.ui.specs import SPECS

Role = Qt.ItemDataRole


def found(query: str) -> set[str]:
    model = KeyModel()
    model.set_query(query)
    return {spec.name for spec in model.rows}


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("next article", "article.next"),
        ("ARTICLE next", "article.next"),
        ("下一篇文章", "article.next"),
        ("xypwz", "article.next"),
        ("xiayipian", "article.next"),
        ("搜尋", "search.open"),
        ("搜索", "search.open"),
        ("Ctrl+PgDn", "article.next"),
        ("ctrl+pgdown", "article.next"),
        ("?", "help.keys_text"),
    ],
)
def test_a_command_is_found(qtbot: QtBot, query: str, name: str) -> None:
    rows = found(query)
    assert name in rows
    assert len(rows) < len(SPECS) / 2


def test_every_command_that_has_a_chinese_name_has_three(qtbot: QtBot) -> None:
    (spec,) = (spec for spec in SPECS if spec.name == "edit.undo")
    assert names_of(spec) == ("Undo", "撤销", "復原")


def test_an_empty_query_shows_all_and_nonsense_nothing(qtbot: QtBot) -> None:
    assert found(" ") == {spec.name for spec in SPECS}
    assert found("qqqq zzzz") == set()


def test_keys_that_were_chosen_stand_out_and_tell_those_of_the_program(qapp: QApplication) -> None:
    model = KeyModel()
    model.set_own({"article.next": ["G"], "edit.undo": []})
    rows = {spec.name: row for row, spec in enumerate(model.rows)}
    index = model.index(rows["article.next"], Column.KEYS)
    assert model.data(index) == "G"
    assert "Ctrl+PgDn" in model.data(index, Role.ToolTipRole)
    assert model.data(index, Role.ForegroundRole) == theme.current().colour("accent")
    assert model.data(model.index(rows["edit.undo"], Column.KEYS)) == ""
    other = model.index(rows["edit.redo"], Column.KEYS)
    assert model.data(other, Role.ToolTipRole) is None
    assert model.data(other, Role.ForegroundRole) is None
