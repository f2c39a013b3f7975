"""In which script each block of a body is."""

from __future__ import annotations

import pytest

from reader.chinese.block_scripts import BlockScripts
from reader.chinese.layout import blocks_of
from reader.chinese.script import Script


def scripts(body: str, script: Script) -> list[Script]:
    blocks = blocks_of(body, None)
    told = BlockScripts(body, script, blocks)
    return [told.of(index) for index in range(len(blocks))]


def test_a_block_that_tells_its_script_is_in_it() -> None:
    found = scripts("第一段讲设备。\n第二段講設備。\n第三段設備讲完，设备講完。", Script.MIXED)
    assert found == [Script.SIMPLIFIED, Script.TRADITIONAL, Script.MIXED]


@pytest.mark.parametrize("script", [Script.SIMPLIFIED, Script.TRADITIONAL])
def test_one_that_tells_none_is_as_the_body_is(script: Script) -> None:
    assert scripts("台上", script) == [script]


def test_in_a_body_of_both_it_is_as_the_block_before_or_else_the_next_that_tells() -> None:
    assert scripts("台上\n設備\n一\n设备\n一", Script.MIXED) == [
        Script.TRADITIONAL,
        Script.TRADITIONAL,
        Script.TRADITIONAL,
        Script.SIMPLIFIED,
        Script.SIMPLIFIED,
    ]
    assert scripts("台上" + "\n一" * 20 + "\n设备", Script.MIXED)[0] is Script.MIXED, "it is too far away"


def test_one_character_of_the_other_script_is_a_stray() -> None:
    assert scripts("於先生的文章，各地认真学习，讲设备。", Script.SIMPLIFIED) == [Script.SIMPLIFIED]
    assert scripts("发展經濟，扩大開放。", Script.SIMPLIFIED) == [Script.MIXED]


def test_other_languages_and_bodies_that_tell_nothing_are_unknown() -> None:
    assert scripts("医院と学校で発表があった。", Script.SIMPLIFIED) == [Script.UNKNOWN]
    assert scripts("设备", Script.UNKNOWN) == [Script.UNKNOWN]
