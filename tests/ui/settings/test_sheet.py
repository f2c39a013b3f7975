"""What stands on the cheat sheet, and how it is divided."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from reader.ui.settings.keys import printed
from reader.ui.settings.sheet import Block, Line, as_html, blocks_of, columns_of
from reader.ui.specs import SPECS
from reader.ui.window import Window

BLOCKS = st.lists(
    st.builds(
        lambda title, count: Block(title, (Line("words", ("F1",)),) * count),
        st.sampled_from("ABC"),
        st.integers(1, 12),
    ),
    min_size=1,
    max_size=20,
)


def test_every_key_stands_beside_its_command(qtbot: QtBot) -> None:
    lines = [line for block in blocks_of({}) for line in block.lines]
    for spec in SPECS:
        assert spec.keys == () or any(line.keys == tuple(map(printed, spec.keys)) for line in lines), (
            spec.name
        )
    assert len(lines) == sum(bool(spec.keys) for spec in SPECS)


def test_the_keys_are_those_that_hold_now_and_tags_bring_theirs(window: Window) -> None:
    tags = list(window.desk.tags.values())
    blocks = blocks_of({"tag.palette": ["G"], "edit.undo": []}, tags)
    keys = {line.words: line.keys for block in blocks for line in block.lines}
    assert keys["Tag the selection"] == ("G",)
    assert "Undo" not in keys
    assert [line.words for line in blocks[-1].lines] == ["生态环境", "水治理", "公共服务"]
    assert [line.keys for line in blocks[-1].lines] == [("E",), ("W",), ("S",)]
    assert all(line.colour.startswith("#") for line in blocks[-1].lines)


@given(BLOCKS, st.integers(1, 6))
def test_columns_hold_all_blocks_in_order_and_are_no_more_than_wanted(
    blocks: list[Block], count: int
) -> None:
    columns = columns_of(blocks, count)
    assert [block for column in columns for block in column] == blocks
    assert len(columns) <= count
    assert all(columns)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_columns_are_about_even(qtbot: QtBot, count: int) -> None:
    heights = [sum(len(block.lines) for block in column) for column in columns_of(blocks_of({}), count)]
    assert max(heights) < 1.35 * sum(heights) / count


def test_as_a_page_nothing_of_a_name_is_taken_for_html(window: Window) -> None:
    (tag, *_) = window.desk.tags.values()
    blocks = blocks_of({}, [replace(tag, name="<b>&")])
    page = as_html("Keys", "tip <", columns_of(blocks, 4))
    assert "&lt;b&gt;&amp;" in page
    assert "tip &lt;" in page
    assert page.count("<td") > len(SPECS)
