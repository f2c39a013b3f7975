"""Whose a key is already."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.corpus.rows import Tag
from reader.ui.settings.clashes import Clash, Holder, clash
from reader.ui.settings.keys import effective, normal
from reader.ui.specs import SPECS
from reader.ui.window import Window

KEYS = effective({})


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("G", None),
        ("Ctrl+J", None),
        ("F3", Clash(Holder.COMMAND, "search.next")),
        ("T", Clash(Holder.COMMAND, "tag.palette")),
        ("Ctrl+PgDown", Clash(Holder.COMMAND, "article.next")),
        ("Left", Clash(Holder.CARET)),
        ("Shift+Down", Clash(Holder.CARET)),
        ("Ctrl+Home", Clash(Holder.CARET)),
        ("Ctrl+1", Clash(Holder.SIDE)),
        ("Tab", Clash(Holder.NEEDED)),
        ("Space", Clash(Holder.NEEDED)),
        ("Return", Clash(Holder.NEEDED)),
        ("Alt+C", Clash(Holder.MENU, "Corpus")),
    ],
)
def test_a_key_is_free_or_somebodys(qtbot: QtBot, key: str, expected: Clash | None) -> None:
    assert clash(key, "article.unread", KEYS, ()) == expected


def test_no_key_of_the_program_clashes_with_anything(qtbot: QtBot) -> None:
    for spec in SPECS:
        for key in spec.keys:
            assert clash(normal(key), spec.name, KEYS, ()) is None, (spec.name, key)


def test_the_key_of_a_tag_is_not_free_but_with_shift_it_is(window: Window) -> None:
    tags: list[Tag] = list(window.desk.tags.values())
    assert clash("W", "article.unread", KEYS, tags) == Clash(Holder.TAG, "生态环境/水治理")
    assert clash("Shift+W", "article.unread", KEYS, tags) is None
    assert clash("Ctrl+J", "article.unread", KEYS, tags) is None
