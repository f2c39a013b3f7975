"""Text inside a block, without its marks."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.importing.markdown.inline import read_inline

LABELS = frozenset({"附", "r x"})


def text(content: str) -> str:
    return "\n".join("".join(piece.text for piece in line) for line in read_inline(content, LABELS).lines)


def captions(content: str) -> list[str]:
    return ["".join(piece.text for piece in line) for line in read_inline(content, LABELS).captions]


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ("**粗**和*斜*和***都***", "粗和斜和都"),
        ("**要点：**说明", "要点：说明"),
        ("他说**“要点”**是", "他说“要点”是"),
        ("__粗__ _斜_ a_b_c", "粗 斜 a_b_c"),
        ("~~删~~ 约~5", "删 约~5"),
        ("3 * 4 * 5", "3 * 4 * 5"),
        ("**未完", "**未完"),
        ("完**", "完**"),
        ("**a*b**", "a*b"),
        ("*a**", "a*"),
        ("*a **b** c*", "a b c"),
        ("**a *b* c**", "a b c"),
        ("***a** b*", "a b"),
        ("\\*字\\* \\字", "*字* \\字"),
        ("`a*b*` ``c`d`` `` ` ``", "a*b* c`d `"),
        ("`未完", "`未完"),
        ("`甲\n乙`", "甲乙"),
        ("[链](http://a.b/c_d_(e) '题')后", "链后"),
        ("[链](<a b>)[空]()", "链空"),
        ("[链][附][附][] [附] [r\n  X] [无] [甲][无]", "链附 附 r X [无] [甲][无]"),
        ("[a [b](c)](d)", "a b"),
        ("[a](b", "[a](b"),
        ("<http://a.b> <x@y.z> <规划>", "http://a.b x@y.z <规划>"),
        ("<b>粗</b><!-- 注 -->文<br/>行<a href='x>'>链</a><Python编程>", "粗文\n行链<Python编程>"),
        ("&amp; &copy; &#20013; &#0; &无; &", "& © 中 \ufffd &无; &"),
        ("&#10;甲&NewLine;乙", "甲 乙"),
        ("[^1]注[^甲]", "[1]注[甲]"),
        ("[[页]]和[[页|名]]![[图.png]]", "页和名"),
        ("甲\n乙", "甲乙"),
        ("a\nb", "a b"),
        ("甲\nb\n丙", "甲b丙"),
        ("甲，  \n乙", "甲，\n乙"),
        ("甲\\\n乙", "甲\n乙"),
        ("甲\n\u3000\u3000乙", "甲\n\u3000\u3000乙"),
        ("甲 \n  乙", "甲乙"),
        ("**甲**\n**b** \n*c*", "甲b c"),
        (" \t ", ""),
        ("", ""),
    ],
)
def test_what_is_shown(content: str, shown: str) -> None:
    assert text(content) == shown


def test_pictures_give_captions() -> None:
    content = '前![图*一*](a.png "x")后![][附]![[b.png]][![内](c)](d)'
    assert (text(content), captions(content)) == ("前后", ["图一", "内"])


@given(st.text("甲a*_~`[]()!<>&;\\ \n\u3000^|b:/\"'", max_size=40))
@example("\\``")  # a run that an escape shortens: there was none of its length
def test_every_piece_stands_where_it_says(content: str) -> None:
    found = read_inline(content, LABELS)
    for line in [*found.lines, *found.captions]:
        assert line
        for piece in line:
            assert piece.text
            assert piece.start < 0 or content.startswith(piece.text, piece.start)
        inserted = {piece.text for piece in line if piece.start < 0}
        assert all(text == " " or "&" in content for text in inserted)
    kept = "".join(piece.text for line in [*found.lines, *found.captions] for piece in line)
    assert kept.count("甲") == content.count("甲") or any(mark in content for mark in "](<&^|")


LONG = 40_000


@pytest.mark.parametrize(
    "bit",
    ["*", "**a ", "a** ", "`", "` `` ", "[", "[a](", "![", "]", "<!--", "<a b='", '[a](b "', "&#", "\\", "甲\n", "_a*",
     "<a", "[[", "[^", "![a](b)", " \n", "*a**b***c"],
)  # fmt: skip
def test_long_nonsense_takes_no_long(bit: str) -> None:
    content = bit * (LONG // len(bit))
    begun = time.process_time()
    read_inline(content, LABELS)
    assert time.process_time() - begun < 1
