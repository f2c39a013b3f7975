"""Every form of a date, in both scripts, and what only looks like one."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.folding import fold
from reader.importing.cleaning.dates import Found, find_date, number, with_year


def date_in(text: str) -> Found | None:
    return find_date(fold(text))


FORMS = [
    # with signs between the numbers
    ("2024-02-22", "2024-02-22"),
    ("2024-2-2", "2024-02-02"),
    ("2024/02/22", "2024-02-22"),
    ("2024.2.22", "2024-02-22"),
    ("2024 - 02 - 22", "2024-02-22"),
    ("2024．02．22", "2024-02-22"),
    ("2024－02－22", "2024-02-22"),
    ("2024—02—22", "2024-02-22"),
    ("２０２４－０７－２２", "2024-07-22"),
    ("1998/12/31", "1998-12-31"),
    ("2024–02–22", "2024-02-22"),
    # with year, month and day
    ("2024年7月22日", "2024-07-22"),
    ("2024年07月02日", "2024-07-02"),
    ("2024 年 7 月 22 日", "2024-07-22"),
    ("2024年7月22号", "2024-07-22"),
    ("2024年7月22號", "2024-07-22"),
    ("２０２４年７月２２日", "2024-07-22"),
    ("2024年7月", "2024-07"),
    # in Chinese digits
    ("二〇二四年七月二十二日", "2024-07-22"),
    ("二○二四年七月二十二日", "2024-07-22"),
    ("二零二四年十二月三十一日", "2024-12-31"),
    ("一九四九年十月一日", "1949-10-01"),
    ("二〇二四年七月", "2024-07"),
    ("二〇二四年 七月 三日", "2024-07-03"),
    ("二O二四年七月一日", "2024-07-01"),
    ("二0二四年七月一日", "2024-07-01"),
    ("二〇二四年七月廿二日", "2024-07-22"),
    ("2024年七月二十二日", "2024-07-22"),
    # in English
    ("Feb 22, 2024", "2024-02-22"),
    ("february 22nd, 2024", "2024-02-22"),
    ("Sept. 3 2024", "2024-09-03"),
    ("22 February 2024", "2024-02-22"),
    ("22-Feb-2024", "2024-02-22"),
    # of the republic
    ("民國113年5月2日", "2024-05-02"),
    ("民国113年05月02日", "2024-05-02"),
    ("民國 113 年 5 月 2 日", "2024-05-02"),
    ("中華民國113年5月", "2024-05"),
    ("中華民國一一三年五月二日", "2024-05-02"),
    ("中華民國一百一十三年五月二日", "2024-05-02"),
    ("民國一〇一年一月二日", "2012-01-02"),
    ("民國九十九年十月", "2010-10"),
    ("民國三十八年十月一日", "1949-10-01"),
    ("民國元年一月一日", "1912-01-01"),
    # without a year
    ("7月22日", "07-22"),
    ("7月22號", "07-22"),
    ("07 月 02 日", "07-02"),
    ("新华社北京5月1日电", "05-01"),
    # the last day that there is
    ("2024年2月29日", "2024-02-29"),
    ("民國113年2月29日", "2024-02-29"),
]


@pytest.mark.parametrize(("text", "value"), FORMS)
def test_each_form_is_read(text: str, value: str) -> None:
    found = date_in(text)
    assert found is not None
    assert found.value == value
    assert found.has_year is (len(value) > len("07-22"))


@pytest.mark.parametrize(("text", "value"), FORMS)
def test_each_form_is_found_in_the_midst_of_a_line(text: str, value: str) -> None:
    line = f"发布于{text}，共两页，第3版。"
    found = date_in(line)
    assert found is not None
    assert found.value == value
    assert found.span.of(line) in text


@pytest.mark.parametrize(
    "text",
    [
        "2024-02-22 08:49",
        "2024-02-22 8:49:10",
        "2024-02-22T08:49:00Z",
        "2024-02-22T08:49:00+08:00",
        "2024/02/22 上午 08:49",
        "2024/02/22 下午3:05",
        "2024年7月22日08:49",
        "2024年7月22日 ０８：４９",
        "2024年7月22日 08時49分",
        "2024年7月22日 08时49分10秒",
        "2024年7月22日 星期一",
        "2024年7月22日（星期一）",
        "2024年7月22日(週一)",
        "2024年7月22日 礼拜一",
        "2024年7月22日 星期一 08:49",
        "2024年7月22日 08:49 星期一",
        "民國113年7月22日 08:49",
        "7月22日 08:49",
    ],
)
def test_the_time_and_the_weekday_belong_to_the_date(text: str) -> None:
    line = f"时间{text} 阅读35"
    found = date_in(line)
    assert found is not None
    assert found.span.of(line) == text


@pytest.mark.parametrize(
    "text",
    [
        "2024年13月1日",
        "2024年2月30日",
        "2023年2月29日",
        "2024-02-30",
        "2024/00/10",
        "2024.13.01",
        "二〇二四年十三月",
        "二〇二三年二月二十九日",
        "民國112年2月29日",
        "民國113年13月1日",
        "13月40日",
        "0月3日",
        "民國0年1月1日",
        "2月30日",
    ],
)
def test_what_no_calendar_has_is_no_date(text: str) -> None:
    assert date_in(text) is None


@pytest.mark.parametrize(
    "impossible", ["2024年13月1日", "2024-02-30", "民國113年13月1日", "二〇二四年十三月"]
)
def test_an_impossible_date_is_passed_over_for_the_next(impossible: str) -> None:
    line = f"{impossible}，2024年2月3日"
    found = date_in(line)
    assert found is not None
    assert (found.value, found.span.of(line)) == ("2024-02-03", "2024年2月3日")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2024年",
        "2024年第7期",
        "1999年至2003年",
        "12024-02-22",
        "2024-02-223",
        "020-2024-1015",
        "2024-7",
        "1.2.2024",
        "国发〔2024〕5号",
        "第3版 08:49",
        "11年5月2日",
        "三个月零五日",
        "七月流火",
        "十二月",
        "每月5日",
        "百分之二〇二四",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert date_in(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20240222", "2024-02-22"),
        (" 20240222 ", "2024-02-22"),
        ("〇四年三月八日", "2004-03-08"),
        ("二四年三月八日", "2024-03-08"),
        ("20241322", None),
        ("九九年三月八日", None),
    ],
)
def test_what_is_a_date_only_where_nothing_else_is_said(text: str, value: str | None) -> None:
    found = date_in(text)
    assert (found and found.value) == value
    assert found is None or found.span.of(text) == text.strip()
    assert date_in(f"共{text}件") is None
    label = "日期:"
    assert find_date(fold(label + text), len(label)) == (
        found and found._replace(span=found.span.shift(len(label)))
    )


def test_only_the_part_that_is_asked_for_is_read() -> None:
    line = "2024-02-22 转自 2025-03-04 之报道"
    first, second = find_date(line), find_date(line, 10)
    assert first is not None
    assert second is not None
    assert (first.value, second.value) == ("2024-02-22", "2025-03-04")
    assert second.span.of(line) == "2025-03-04"
    assert find_date(line, 1, 16) is None  # half a date is none
    assert find_date(line, 0, 5) is None


@pytest.mark.parametrize(
    ("date", "year", "dated"),
    [
        ("05-06", 2024, "2024-05-06"),
        ("02-29", 2024, "2024-02-29"),
        ("02-29", 2023, None),
        ("05-06", None, None),
        ("2024-05", None, "2024-05"),
        ("2024-05", 2019, "2024-05"),
        ("2024-05-06", None, "2024-05-06"),
        ("2024-05-06", 2019, "2024-05-06"),
    ],
)
def test_a_year_is_given_to_a_date_that_has_none(date: str, year: int | None, dated: str | None) -> None:
    assert with_year(date, year) == dated


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0), ("22", 22), ("２２", 22), ("一", 1), ("十", 10), ("十二", 12), ("二十", 20), ("二十二", 22),
        ("三十一", 31), ("一百", 100), ("百", 100), ("一百零五", 105), ("一百〇五", 105), ("一百一十三", 113),
        ("一一三", 113), ("一〇一", 101), ("元", 1), (" 7 ", 7),
    ],
)  # fmt: skip
def test_numbers_in_all_their_digits(text: str, value: int) -> None:
    assert number(text) == value


ONES = "〇一二三四五六七八九"


def spoken(value: int) -> str:
    """A number below 100 as it is spoken: 二十二."""
    tens, ones = divmod(value, 10)
    ten = "" if tens == 0 else "十" if tens == 1 else f"{ONES[tens]}十"
    return ten + (ONES[ones] if ones or not tens else "")


def digits(value: int) -> str:
    """A number digit by digit: 二〇二四."""
    return "".join(ONES[int(digit)] for digit in str(value))


WRITERS: tuple[Callable[[datetime.date], str], ...] = (
    lambda d: f"{d.year}-{d.month}-{d.day}",
    lambda d: f"{d.year}/{d.month:02}/{d.day:02}",
    lambda d: f"{d.year}.{d.month:02}.{d.day}",
    lambda d: f"{d.year}年{d.month}月{d.day}日",
    lambda d: f"{d.year}年{d.month:02}月{d.day:02}日".translate({48 + n: 0xFF10 + n for n in range(10)}),
    lambda d: f"{digits(d.year)}年{spoken(d.month)}月{spoken(d.day)}日",
    lambda d: f"{digits(d.year).replace('〇', '零')}年{spoken(d.month)}月{spoken(d.day)}日",
    lambda d: f"民國{d.year - 1911}年{d.month}月{d.day}日",
    lambda d: f"中華民國{digits(d.year - 1911)}年{spoken(d.month)}月{spoken(d.day)}日",
)


@given(
    st.dates(datetime.date(1912, 1, 1), datetime.date(2099, 12, 31)),
    st.sampled_from(WRITERS),
    st.sampled_from(["", "，", " 08:49", "（星期三）", "电", "讯", "\u3000责编"]),
)
def test_any_day_that_is_written_is_read_back(
    date: datetime.date, write: Callable[[datetime.date], str], after: str
) -> None:
    text = write(date)
    found = date_in(f"发于{text}{after}")
    assert found is not None
    assert found.value == date.isoformat()
    assert found.span.of(f"发于{text}{after}").startswith(text)


@given(st.text("0123456789０２年月日号/-. 〇一二十百民国中华元星期:时分", max_size=40))
def test_whatever_stands_there_a_date_is_one_of_the_calendar(text: str) -> None:
    found = date_in(text)
    if found is not None:
        assert 0 <= found.span.start < found.span.end <= len(text)
        full = found.value if found.has_year else f"2000-{found.value}"
        if not missing_day(full):
            datetime.date.fromisoformat(full if len(full) == len("2000-01-01") else f"{full}-01")


def missing_day(value: str) -> bool:
    """Whether it is a day without a year that no year has; see above, where that is a case of its own."""
    return value in {"2000-02-30", "2000-02-31", "2000-04-31", "2000-06-31", "2000-09-31", "2000-11-31"}
