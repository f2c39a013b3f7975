"""Lines are broken by arithmetic, and nothing of them is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.importing.preview.wrapping import Measure

MEASURE = Measure(10.0, {chr(code): 5.0 for code in range(32, 127)})
TEXT = st.text(st.sampled_from("渡口的灯，。（）ab12 .-é\t“”"), max_size=120)


@given(TEXT, st.floats(1, 400))
def test_rows_follow_one_another_and_fit(text: str, room: float) -> None:
    starts = MEASURE.starts(text, room)
    assert starts[0] == 0
    assert list(starts) == sorted(set(starts))
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        assert MEASURE.width(text[start:end]) <= max(room, 10.0)


def test_rows_are_filled() -> None:
    assert MEASURE.starts("渡" * 25, 100) == (0, 10, 20)
    assert MEASURE.starts("ab " * 10, 100) == (0, 20)


def test_a_row_begins_with_no_closing_sign_and_cuts_no_word() -> None:
    assert MEASURE.starts("渡" * 10 + "，渡", 100) == (0, 9)
    assert MEASURE.starts("渡" * 9 + "word渡", 100) == (0, 9)
    assert MEASURE.starts("字" * 9 + "(zhuǎn)" + "换", 120) == (0, 9)
    assert len(MEASURE.starts("x" * 100, 100)) == 5


def test_a_long_line_takes_little_time() -> None:
    text = "沿岸三公里装上了六十盏路灯，GDP增长3.5%。" * 20_000
    assert len(MEASURE.starts(text, 400)) > 10_000
