"""The blocks of a body: what is a line, what is a heading."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.layout import LINE_BREAKS, blocks_of

PARAGRAPH = (
    "各地区各部门要把这项工作摆在突出位置，加强组织领导，健全工作机制，细化政策措施，确保各项任务落到实处。"
)
CHUNKS = st.sampled_from(
    ["一、总体要求", PARAGRAPH, "短句。", "\u3000\u3000", " ", "\r\n", *LINE_BREAKS, "\r", "𠮷"]
)


def kinds(*lines: str) -> list[str]:
    return [block.kind for block in blocks_of("\n".join(lines))]


@given(st.one_of(st.text(max_size=60), st.lists(CHUNKS, max_size=20).map("".join)))
def test_the_blocks_are_the_lines_and_leave_only_white_space(body: str) -> None:
    blocks = blocks_of(body)
    done, rest = 0, []
    for block in blocks:
        assert done <= block.span.start < block.span.end
        assert not set(block.span.of(body)) & set(LINE_BREAKS)
        assert block.span.of(body).strip()
        rest.append(body[done : block.span.start])
        done = block.span.end
    assert not "".join([*rest, body[done:]]).strip()


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\f", "\v", "\x85"])
def test_every_line_break_parts_blocks_and_is_in_none(line_break: str) -> None:
    body = f"\u3000\u3000第一段。{line_break}{line_break}\u3000{line_break}第二段。 "
    assert [block.span.of(body) for block in blocks_of(body)] == ["\u3000\u3000第一段。", "第二段。 "]


@pytest.mark.parametrize("body", ["", "\n", " \r\n\u3000\n\t"])
def test_a_blank_text_has_no_block(body: str) -> None:
    assert blocks_of(body) == []


@pytest.mark.parametrize(
    "line",
    [
        "一、总体要求",
        "（二）基本原则",
        "第三章 组织实施",
        "第四节　监督管理",
        "4. 保障措施",
        "２、目标",
        "2.1 指标",
    ],
)
def test_a_numbered_short_line_is_a_heading(line: str) -> None:
    assert kinds("前面的一段。", line, "短。") == ["paragraph", "heading", "paragraph"]


@pytest.mark.parametrize("line", ["关于推进数字经济发展的意见", "数字经济怎么看", "“双碳”目标下的转型"])
def test_a_short_line_above_a_longer_paragraph_is_a_heading(line: str) -> None:
    assert kinds(line, PARAGRAPH) == ["heading", "paragraph"]
    assert kinds(PARAGRAPH, "", line, PARAGRAPH) == ["paragraph", "heading", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "会议结束了。",
        "他说：",
        "一是加强领导；",
        "- 加强组织领导",
        "— 健全工作机制",
        "来源：本站",
        "2026年3月5日",
        "https://example.org/a",
        "第一条 为了规范管理，制定本办法。",
        "这一行很长" * 9,
    ],
)
def test_sentences_lists_labels_and_dates_are_no_headings(line: str) -> None:
    assert kinds(line, PARAGRAPH)[0] == "paragraph"


def test_a_line_that_goes_on_with_a_broken_sentence_is_no_heading() -> None:
    assert kinds("会议要求各级部门认真学习，并且", "结合实际抓好落实工作", PARAGRAPH)[1] == "paragraph"


def test_a_last_short_line_is_no_heading() -> None:
    assert kinds(PARAGRAPH, "责任编辑") == ["paragraph", "paragraph"]
