"""A date is understood in the ways in which people write it, and nothing else is taken for one."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.written_dates import written_date


@pytest.mark.parametrize(
    "text",
    ["2024-11-06", "2024/11/6", "2024-11-6", "2024.11.6", " 2024年11月6日", "2024年11月6号", "２０２４／１１／６",
     "20241106", "二〇二四年十一月六日", "民國113年11月6日", "2024—11—6"],
)  # fmt: skip
def test_a_day_is_understood(text: str) -> None:
    assert written_date(text) == "2024-11-06"


@pytest.mark.parametrize("text", ["2024-03", "2024/3", "2024年3月", "二〇二四年三月"])
def test_a_month_is_understood(text: str) -> None:
    assert written_date(text) == "2024-03"


@pytest.mark.parametrize(
    "text",
    ["", "2024", "2024-13", "2023-02-29", "6/11/2024", "24-03-05", "今天", "2024-03-05 08:00 左右", "3月5日"],
)
def test_anything_else_is_none(text: str) -> None:
    assert written_date(text) is None


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)), st.sampled_from("-/."))
def test_every_day_of_the_calendar_comes_back(day: datetime.date, between: str) -> None:
    assert written_date(between.join(map(str, (day.year, day.month, day.day)))) == day.isoformat()
