"""Markup is cut as browsers cut it, and in linear time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.markup.tokens import Token, TokenKind, attributes_of, resolve, tokens


def cut(markup: str, *, xml: bool = False) -> list[tuple[str, str]]:
    """What each token is, and the name of a tag or the text of the rest."""
    return [
        (token.kind.name.lower(), token.name or markup[token.start : token.end])
        for token in tokens(markup, xml=xml)
    ]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("甲<P CLASS=x>乙</P>", [("text", "甲"), ("start", "p"), ("text", "乙"), ("end", "p")]),
        ("1 < 2 <3", [("text", "1 < 2 <3")]),
        ("a < b<i>c", [("text", "a "), ("text", "<"), ("text", " b"), ("start", "i"), ("text", "c")]),
        ("<a title='x>y' b=\"<p>\">z", [("start", "a"), ("text", "z")]),
        ("<a b='x>甲</a>", [("start", "a"), ("text", "甲"), ("end", "a")]),
        (
            "甲<!-- <p>乙 -->丙<!-->丁<!--->戊",
            [("text", "甲"), ("text", "丙"), ("text", "丁"), ("text", "戊")],
        ),
        ("甲<!-- 乙", [("text", "甲<!-- 乙")]),
        ("<b>甲<!-- 乙", [("start", "b"), ("text", "甲<!-- 乙")]),
        ("<![if !IE]>甲<![endif]><?xml x?><!DOCTYPE html>乙", [("text", "甲"), ("text", "乙")]),
        ("甲</>乙</ x>丙", [("text", "甲"), ("text", "乙"), ("text", "丙")]),
        ("<p", [("text", "<p")]),
        ("", []),
    ],
)
def test_text_and_tags_are_told_apart(markup: str, expected: list[tuple[str, str]]) -> None:
    assert cut(markup) == expected


def test_the_inside_of_a_script_is_no_markup() -> None:
    markup = "<script>if (a<b) '<p>'</SCRIPT >甲<style>p{}</style><title>乙&amp;</title>"
    kinds = [(token.kind, token.name) for token in tokens(markup)]
    raw = [markup[token.start : token.end] for token in tokens(markup) if token.kind is TokenKind.RAW]
    assert raw == ["if (a<b) '<p>'", "p{}", "乙&amp;"]
    assert kinds.count((TokenKind.END, "script")) == 1
    assert cut(markup)[3:4] == [("text", "甲")]


def test_only_scripts_and_styles_that_stay_open_take_the_rest() -> None:
    assert cut("<title>甲<p>乙") == [("start", "title"), ("text", "甲"), ("start", "p"), ("text", "乙")]
    assert cut("<textarea>甲<p>")[-1] == ("start", "p")
    assert cut("<script>甲<p>") == [("start", "script")]


def test_cdata_is_text_only_in_xml() -> None:
    markup = "<p><![CDATA[a<b &amp; c]]>甲</p>"
    assert cut(markup, xml=True)[1:3] == [("literal", "a<b &amp; c"), ("text", "甲")]
    assert cut(markup)[1] == ("text", "甲")
    assert cut("<script/>甲", xml=True) == [("start", "script"), ("text", "甲")]
    assert cut("<p><![CDATA[甲", xml=True)[-1] == ("text", "<![CDATA[甲")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" class=a id='b c' TITLE=\"d\" disabled", {"class": "a", "id": "b c", "title": "d", "disabled": ""}),
        ("a=1 a=2", {"a": "1"}),
        (" x = 1 y= '&lt;&amp;' /", {"x": "1", "y": "<&"}),
        (" href=a?b=c&copy", {"href": "a?b=c©"}),
        ("", {}),
    ],
)
def test_attributes(text: str, expected: dict[str, str]) -> None:
    assert attributes_of(text) == expected


def test_references_that_stand_for_no_character() -> None:
    assert resolve("&#xD800;&#0;&#x110000;&#" + "9" * 6000 + ";") == "\ufffd" * 4
    assert resolve("&nosuch; & &#; &#x;") == "&nosuch; & &#; &#x;"
    assert resolve("&#150;&#20013;&#x6587;&rarr;") == "–中文→"


@pytest.mark.parametrize(
    "piece",
    ["<", "<!--", "<![CDATA[", "<a ", '<a b=">" ', '<a b="', "<a b='\"", "</", "</a", "<?", "<!a>", "&", "&#", "<a =",
     "<script>", "<textarea>", "<title>", "a=1 ", "= "],
)  # fmt: skip
def test_the_time_goes_by_the_length(piece: str) -> None:
    def seconds(count: int) -> float:
        begun = time.perf_counter()
        for _ in tokens("<a " + piece * count + "<p>"):
            pass
        return time.perf_counter() - begun

    short = min(seconds(2_000) for _ in range(3))
    assert seconds(20_000) < 40 * short + 0.05


@given(st.text(alphabet="<>!-/?=\"' ab&;#[]甲", max_size=60), st.booleans())
def test_tokens_are_in_order_and_inside(markup: str, xml: bool) -> None:
    end = 0
    for token in tokens(markup, xml=xml):
        assert isinstance(token, Token)
        assert end <= token.start <= token.end <= len(markup)
        end = token.end
