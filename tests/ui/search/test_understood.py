"""What was understood, in one sentence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from reader.corpus.query.filters import Filters
from reader.corpus.query.notes import notes_of
from reader.errors import UserError
from reader.ui.search.asking import Asked
from reader.ui.search.understood import QuerySentence, shortened


@pytest.fixture
def say(qapp: QObject) -> QuerySentence:
    return QuerySentence(qapp)


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("耕地", "Articles with 耕地."),
        ("耕地 (保护 OR 粮食) NOT 水", "Articles with 耕地 and either 保护 or 粮食, but not 水."),
        ("耕 地 保", "Articles with 耕, 地 and 保."),
        ("水 OR 电 OR 气", "Articles with 水, 电 or 气."),
        ("水 NOT (电 OR 气)", "Articles with 水, but not 电 or 气."),
        ("水 NEAR/5 价", "Articles with 水 and 价 with at most 5 character(s) between them."),
        ("水 保*线", "Articles with 水 and something like 保*线."),
        ("(水 电) OR 气", "Articles with (水 and 电) or 气."),
        ('"水 价"', "Articles with “水 价”."),
        (
            "水 source:晚报 date:2024-01..2024-06 annotated:no",
            "Articles with 水; source contains 晚报; 2024-01 to 2024-06; without annotations.",
        ),
        (
            "水 date:2024.. tag:民生/医疗 annotator:Li",
            "Articles with 水; from 2024; tagged 民生/医疗; annotated by Li.",
        ),
        ("date:2024-05 title:春", "title contains 春; dated 2024-05."),
        ("水 source:晚报 source:日报", "Articles with 水; source contains 晚报 or source contains 日报."),
        ("水 NOT title:教育", "Articles with 水; not title contains 教育."),
        (
            "水 AND tag:甲 OR tag:乙 NOT date:2024",
            "Articles with 水; tagged 甲 or tagged 乙; not dated 2024.",
        ),
        ("", ""),
    ],
)
def test_a_query_is_told(say: QuerySentence, query: str, sentence: str) -> None:
    assert say.of(Asked(query)) == sentence


@pytest.mark.parametrize(
    ("query", "hint"),
    [
        ("NOT 水", "“NOT” is looked for as a word, because nothing stands before it."),
        ("水 OR", "“OR” is looked for as a word, because nothing stands after it."),
        ("水 AND AND 电", "“AND” is looked for as a word, because it does not stand between two words."),
        ("(水", "“(水” is looked for as it stands, because a bracket lacks its other half."),
        ("( 水", "“(” is looked for as it stands, because a bracket lacks its other half."),
        ("水 || 电", "“||” is looked for as it stands; here one writes OR."),
        ("水 && 电", "“&&” is looked for as it stands; here one writes AND."),
        ("水 -电", "“-电” is looked for as it stands; here one writes NOT 电."),
        ("titel:水", "“titel:水” is looked for as it stands, because no field is called “titel”."),
        ("(foo:水 OR 电)", "“foo:水” is looked for as it stands, because no field is called “foo”."),
        ("? 水", "“?” alone is looked for as it stands; beside other characters it is a wildcard."),
        ("水 or 电", "“or” in small letters is a word like others; OR joins words."),
        ("水 near/5 电", "“near/5” in small letters is a word like others; NEAR/5 joins words."),
        ("耕＊护", "“耕＊护” is looked for as it stands; here one writes 耕*护."),
        ("date:春 水", "“date:春” is no date: write 2024, 2024-05, or 2024-01..2024-06."),
        ("annotated:maybe 水", "“annotated:maybe” is looked for as it stands: here one says yes or no."),
        ("source: 水", "“source:” is looked for as it stands, because nothing follows the colon."),
        ("来源：晚报 水", "“来源：” is looked for as it stands; a field has a plain colon: 来源:"),
        ("“水”", 'Only straight quotes (") hold a string together; others are looked for.'),
        ("（水）", "Only plain brackets ( ) group; wide ones are looked for."),
        ("date:2024-13 水", "“date:2024-13” is no date: write 2024, 2024-05, or 2024-01..2024-06."),
        ("date:2024-02-30 水", "“date:2024-02-30” is no date: write 2024, 2024-05, or 2024-01..2024-06."),
        (
            "水 NEAR/99999 电",
            "“NEAR/99999” is looked for as a word: after NEAR/ stands a number up to 9999, as in NEAR/5.",
        ),
        (
            "水 (title:教育 OR title:春)",
            "“(title:教育” is looked for as it stands: a field does not stand in brackets. "
            "“title:春)” is looked for as it stands: a field does not stand in brackets.",
        ),
        (
            "source:晚报 AND source:日报 水",
            "“AND” is looked for as a word, because it does not stand between two words.",
        ),
        ("水 OR source:晚报 电", "“OR” joins the words beside it; a field holds for the whole search."),
        ("水 date:2024-06..2024-01", "No date is both from 2024-06 and until 2024-01."),
    ],
)
def test_what_was_perhaps_meant_otherwise_is_told(say: QuerySentence, query: str, hint: str) -> None:
    assert say.of(Asked(query)).endswith(hint)


@pytest.mark.parametrize(
    "query",
    [
        "水",
        "水 OR 电 source:甲",
        "水 NEAR/3 价 NOT (电 OR 气)",
        '"NOT" 水',
        '"（水）"',
        "source:甲 OR source:乙 水",
        "(a)",
        "https://example.com 水",
        "12:30 水",
        '"titel:水" "*"',
        "水? 电*",
        "谁来管？水",
    ],
)
def test_of_what_is_plain_nothing_is_said(query: str) -> None:
    assert notes_of(query) == []


def test_patterns_and_switches_are_told(say: QuerySentence) -> None:
    asked = Asked("[一二]月", pattern=True, same_script=True, filters=Filters(source="晚报"))
    assert say.of(asked) == (
        "Passages that fit the regular expression [一二]月; in the script in which it is typed; source contains 晚报."
    )


def test_a_query_that_cannot_be_read_is_no_sentence(say: QuerySentence) -> None:
    with pytest.raises(UserError):
        say.of(Asked('"水'))


def test_what_is_long_is_told_short(say: QuerySentence) -> None:
    assert len(say.of(Asked("水" * 10_000))) < 60
    assert len(say.of(Asked(" ".join(chr(0x4E00 + place) for place in range(2000))))) < 120
    assert shortened("水" * 50, 11) == "水水水水水…水水水水水"
