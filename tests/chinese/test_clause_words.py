"""Words of clauses that were cut before, against those of each text alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese import clause_words, terms, words
from reader.chinese.clause_words import MARKS, ClauseWords
from reader.chinese.dictionaries import configuration
from reader.chinese.phrases import tables_of
from reader.chinese.runs import may_have_run, runs
from reader.chinese.script import Script

PIECES = st.sampled_from(
    [
        *(
            "国务院办公厅",
            "國務院辦公廳",
            "5G網絡",
            "5G网络",
            "2027年",
            "35箇",
            "35個",
            "AI+",
            "頭髮",
            "头发",
            "〔2024〕",
        ),
        *(
            "https://a.cn/x",
            "9：30",
            "3.5萬億元",
            "Ａ股",
            "著",
            "衞",
            "里",
            "e\u0301",
            "⿰亻",
            "⿰",
            "\0",
            "乔治·华盛顿",
            "𠮷",
            "U.S.",
        ),
        *(
            "\r\n",
            "\r",
            "\n",
            " ",
            "\u3000",
            "（",
            "）",
            "“",
            "——",
            "，",
            "，",
            "。",
            "。\n\u3000\u3000",
            "：",
            "'",
            "!",
        ),
    ]
)
TEXTS = st.lists(
    st.tuples(st.lists(PIECES, max_size=14).map("".join), st.sampled_from([None, *Script])),
    min_size=1,
    max_size=12,
)


@pytest.fixture(autouse=True)
def own_terms() -> Iterator[None]:
    yield
    words.set_terms([])


def alone(text: str, script: Script | None) -> list[str]:
    simplified, ends = words.simplified_form(text, script), words.cut(text, script)
    return [simplified[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def found(clauses: ClauseWords, *texts: tuple[str, Script | None]) -> list[list[str]]:
    cut = clauses.cut((text, script or Script.UNKNOWN) for text, script in texts)
    return [list(map(clauses.words().__getitem__, numbers)) for numbers in cut]


@given(TEXTS, st.integers(1, 4))
@settings(deadline=None, max_examples=300)
def test_the_words_are_those_of_each_text_alone(texts: list[tuple[str, Script | None]], at_once: int) -> None:
    clauses = ClauseWords()
    for start in range(0, len(texts), at_once):
        some = texts[start : start + at_once]
        assert found(clauses, *some) == [alone(text, script) for text, script in some]


def test_clauses_are_forgotten_when_they_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clause_words, "_MOST", 20)
    clauses = ClauseWords()
    for number in range(20):
        text = f"国务院{number}日发布，公开征求意见。国務院，這是一個很長的分句它不會再來一次。"
        for script in (Script.SIMPLIFIED, Script.MIXED):
            assert found(clauses, (text, script)) == [alone(text, script)]
    assert len(clauses.words()) < 40
    assert len(clauses._simplified) + len(clauses._others) < 40


def test_new_terms_are_known_at_once() -> None:
    clauses = ClauseWords()
    assert found(clauses, ("寅丑辰卯。", None)) != [["寅丑辰卯", "。"]]
    for term in ("寅丑辰卯", "寅丑·辰卯"):
        words.add_terms([term])
        texts = [(f"{term}。", Script.SIMPLIFIED), (f"有{term}，{term}", None)]
        for cut, (text, script) in zip(found(clauses, *texts), texts, strict=True):
            assert cut == alone(text, script)
            assert term in cut


def test_nothing_reaches_over_a_mark() -> None:
    for mark in MARKS:
        assert terms.simplified(mark) == mark
        assert alone(f"5{mark}5", None)[1] == alone(f"字{mark}字", None)[1] == mark
        assert not may_have_run(mark)
        assert all(
            mark not in text[run.start : run.end]
            for text in (f"a{mark}b", f"9{mark}30")
            for run in runs(text)
        )
    assert not [term for term in terms.policy_terms() if not set(MARKS).isdisjoint(term)]
    tables = [
        table
        for config in ("tw2s", "hk2s")
        for step in configuration(config)["conversion_chain"]
        for table in tables_of(step["dict"])
    ]
    assert tables
    assert not [phrase for table in tables for phrase in table.phrases if not set(MARKS).isdisjoint(phrase)]


def test_clauses_in_the_other_script_are_the_same_words_in_simplified_text() -> None:
    text = "鄉村振興，乡村振兴，為了鄉村，5G網絡和5G网络，乾隆。"
    cutter = ClauseWords()
    (found,) = cutter.cut([(text, Script.SIMPLIFIED)])
    known = cutter.words()
    assert "".join(known[number] for number in found) == words.simplified_form(text, Script.SIMPLIFIED)
    assert found[0] == found[found.index(cutter.words().index("，")) + 1]  # before and behind the first comma
    assert not {"鄉", "鄉村", "為"} & set(known)
