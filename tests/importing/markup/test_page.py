"""The visible text of a page, as a browser shows it, line by line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.markup.page import lines_of, read_page


def texts(markup: str, *, xml: bool = False) -> list[str]:
    return [line.text for line in lines_of(markup, xml=xml)]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>第一\n   段</p>", ["第一段"]),
        ("<p>第一  二\tword\nword</p>", ["第一 二 word word"]),
        ("<p>　　甲&nbsp;乙&nbsp;</p>", ["甲\u00a0乙"]),
        ("甲<br>乙<BR/>丙</br>丁", ["甲", "乙", "丙", "丁"]),
        ("甲<div>乙</div>丙<hr>丁", ["甲", "乙", "丙", "丁"]),
        ("<b>甲</b> <i>乙</i><span>丙</span>", ["甲 乙丙"]),
        ("甲<span style='display:block'>乙</span>丙", ["甲", "乙", "丙"]),
        ("&lt;甲&gt; &amp;amp; &ldquo;乙&rdquo; &copy2024", ["<甲> &amp; “乙” ©2024"]),
        ("<pre>\n  甲  乙\n\n丙&#10;丁</pre>", ["甲  乙", "丙 丁"]),
        ("<ruby>漢<rp>(</rp><rt>han</rt><rp>)</rp></ruby>字", ["漢字"]),
        ("甲\u2028乙\x85丙\v丁", ["甲", "乙", "丙", "丁"]),
        ("甲\0乙&#0;", ["甲乙\ufffd"]),
        ("<td>甲</td><td>乙</td>", ["甲", "乙"]),
        ("  \n<p> &nbsp; </p>", []),
    ],
)
def test_text_is_as_in_a_browser(markup: str, expected: list[str]) -> None:
    assert texts(markup) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>丁</script>", "<style>丁</style>", "<template>丁</template>", "<noscript>丁</noscript>", "<!-- 丁 -->",
        "<div style='color:red; DISPLAY : none'>丁<p>丁</p></div>", "<p hidden>丁</p>", "<select><option>丁</select>",
        "<textarea>丁</textarea>", "<button>丁</button>", "<input value=丁>", "<svg><text>丁</text></svg>",
        "<i class=icon aria-hidden=true>丁</i>", "<iframe>丁</iframe>", "<video>丁</video>", "<title>丁</title>",
    ],
)  # fmt: skip
def test_what_is_not_shown_is_no_text(hidden: str) -> None:
    assert texts(f"<p>甲{hidden}乙</p>") in (["甲乙"], ["甲", "乙"])


def test_what_only_a_program_shows_counts_as_shown() -> None:
    assert texts("<div style='visibility: hidden; opacity: 0'>甲</div>") == ["甲"]


def test_hidden_text_can_be_asked_for() -> None:
    page = read_page("<p hidden>甲</p><p style='display:none'>乙</p><script>丙</script>", hidden_too=True)
    assert [line.text for line in page.lines] == ["甲", "乙"]
    assert page.hides_text


def test_controls_inside_a_line_stand_alone() -> None:
    assert texts("<p>2024-05-01 来源：某报 <span class=share-bar>分享</span> <a class=print>打印</a></p>") == [
        "2024-05-01 来源：某报", "分享", "打印",
    ]  # fmt: skip


def test_labels_and_dates_that_a_style_sheet_parts_are_parted() -> None:
    assert texts("<div><span>责任编辑：柳毅</span><span>图片编辑：龙渊</span></div>") == [
        "责任编辑：柳毅 图片编辑：龙渊"
    ]
    assert texts("<p><span class=year>2024</span><span class=day>05/06</span></p>") == ["2024 05/06"]
    assert texts("<p><span>20</span><span>24</span>年</p>") == ["2024年"]


def test_a_line_knows_how_it_looks() -> None:
    (line,) = lines_of("<center><font size=5><b>甲</b>乙<a href=x>丙丁</a></font></center>")
    assert (line.centred, line.large, line.bold, line.linked) == (True, True, 1, 2)
    first, second, third = lines_of("<p>甲<p><img src=x>乙<br>丙")
    assert [line.after_image for line in (first, second, third)] == [False, True, False]
    assert [line.after_break for line in (first, second, third)] == [False, False, True]
    assert second.beside_image


def test_the_head_of_a_page_is_kept_apart() -> None:
    page = read_page(
        "<title>甲 &amp;\n乙</title><meta name=a content=b><script type='application/ld+json'>{}</script>"
        "<svg><title>丙</title></svg><p>丁 <time datetime=2024-05-01>今天</time>"
    )
    assert page.title == "甲 & 乙"
    assert page.metas == [{"name": "a", "content": "b"}]
    assert page.scripts == ["{}"]
    assert page.times == [("2024-05-01", 0)]


def test_chapters_of_books_are_xml() -> None:
    chapter = "<html xmlns='x'><h:body><h:p>甲<h:a id='n'/>乙</h:p><p/><p><![CDATA[a<b]]></p></h:body></html>"
    assert texts(chapter, xml=True) == ["甲乙", "a<b"]


MARKUP = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<br>", "<b>", "</b>", "<td>", "<table>", "</table>", "<pre>", "</pre>", "<a href=x>", "</a>",
         "<li>", "&amp;", "&nbsp;", "&lt", "&#20013;", "&copy1", " ", "\n", "\r\n", "\t", "　", "甲", "乙丙", "word",
         "<", ">", "&", "<!--", "-->", "\u2028", "\0", "<span class=share>", "</span>"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(MARKUP)
def test_every_character_that_leads_to_the_markup_stands_there(markup: str) -> None:
    for line in lines_of(markup):
        assert line.text
        assert line.text == line.text.strip()
        assert not set(line.text) & set("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\0")
        end = 0
        for run in line.runs:
            assert end <= run.body_start
            end = run.body_start + run.length
            assert line.text[run.body_start : end] == markup[run.file_start : run.file_start + run.length]
        assert end <= len(line.text)


@given(MARKUP)
def test_no_character_of_chinese_is_lost_or_invented(markup: str) -> None:
    markup = markup.replace("<!--", "").replace("-->", "").replace("<word", "< word")  # that would be a tag
    shown = "".join(texts(markup))
    assert [c for c in shown if c in "甲乙丙"] == [c for c in markup if c in "甲乙丙"]
