"""Lines that are none of a text: counts, tags, players, codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.cleaning.widgets import ends_all, is_widget
from reader.importing.quick import fold


@pytest.mark.parametrize(
    "line",
    [
        "讚 0 分享",
        "评论(12)",
        "123 跟贴 123",
        "0:00 / 0:00",
        "#水利",
        "#咖啡 #阿里山",
        "{{ title }}",
        "[打印] [关闭]",
    ],
)
def test_what_a_page_counts_and_offers_is_a_widget(line: str) -> None:
    assert is_widget(fold(line))


@pytest.mark.parametrize(
    "line",
    ["2024年计划", "第3章", "3月12日开工", "百分之二十", "# 标题", "12 个县开通", "阅读的力量", "1. 大会"],
)
def test_what_an_article_may_say_is_none(line: str) -> None:
    assert not is_widget(fold(line))


@given(st.text(alphabet="水渠通到了村口二十年", min_size=4, max_size=40))
def test_no_sentence_is_a_widget(text: str) -> None:
    assert not is_widget(f"{text}。")


@pytest.mark.parametrize(
    ("line", "ends"), [("— END —", True), ("(完)", True), ("完", True), ("完成", False), ("——", False)]
)
def test_the_end_is_told(line: str, *, ends: bool) -> None:
    assert ends_all(fold(line)) is ends
