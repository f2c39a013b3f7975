"""Numbers, Latin words and addresses, which stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.runs import _RUN, free_of_runs, run_at, runs
from reader.chinese.span import Span

TEXTS = st.text(st.sampled_from("国年万元。，：:/.-+&%〔〕() AaＡ25０\u0301https"), max_size=24)


@pytest.mark.parametrize(
    "whole",
    [
        *(
            "2024年",
            "5G",
            "AI+",
            "32.1%",
            "〔2024〕5号",
            "1,000.5万户",
            "3个百分点",
            "COVID-19",
            "C++",
            "R&D",
        ),
        *("https://www.example.cn/a,b;c?d=1&e=%E4#f", "www.example.cn/x", "HTTP://A.CN/", "a_b@c.org"),
        *("10:30", "9：30", "23：59：59", "2024-05-01", "U.S.", "３０％"),
    ],
)
def test_it_is_one(whole: str) -> None:
    text = f"见{whole}的"
    assert [run.of(text) for run in runs(text)] == [whole]
    for position in range(1, 1 + len(whole)):
        assert run_at(text, position, Span(0, len(text))) == Span(1, 1 + len(whole))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("（https://a.cn/x）。", ["https://a.cn/x"]),
        ('"https://a.cn/x","y"', ["https://a.cn/x", "y"]),
        ("见https://a.cn/x.", ["https://a.cn/x"]),
        ("附件1：20个要点", ["1", "20个"]),
        ("比例3：1", ["3", "1"]),
        ("2024：30", ["2024", "30"]),
        ("共12：345", ["12", "345"]),
    ],
)
def test_what_is_beside_it_is_not_in_it(text: str, expected: list[str]) -> None:
    assert [run.of(text) for run in runs(text)] == expected


@given(TEXTS)
@settings(deadline=None, max_examples=300)
def test_a_run_is_the_same_from_wherever_it_is_looked_for(text: str) -> None:
    line, found = Span(0, len(text)), list(runs(text))
    for position in range(len(text)):
        around = [run for run in found if run.start <= position < run.end]
        assert run_at(text, position, line) == (around[0] if around else None)
        free = free_of_runs(text, position, line)
        assert free <= position
        assert not [run for run in found if run.start < free < run.end]
        assert list(runs(text, Span(free, len(text)))) == [run for run in found if run.start >= free]


def test_no_place_is_looked_for_without_end() -> None:
    text = "1" * 1_000_000
    assert free_of_runs(text, 900_000, Span(0, len(text))) > 800_000


@given(st.text("〔［[2024］]〕第5号hHtTpPs:/wW.年万亿％9：30U.S.AI+—，的 é\u0301"))
def test_runs_are_looked_for_from_their_beginnings_and_none_is_missed(text: str) -> None:
    assert list(runs(text)) == [Span(*match.span()) for match in _RUN.finditer(text)]
