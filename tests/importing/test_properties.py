"""Values of properties that a person wrote, and those that nobody did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.properties import iso_date, known, names_of_property, title_of_property


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2024-07-22", "2024-07-22"),
        ("2024-07-22T08:00:00+08:00", "2024-07-22"),
        (" 2024/7/2 08:49", "2024-07-02"),
        ("2024年7月22日", "2024-07-22"),
        ("2024.7.22", "2024-07-22"),
        ("2024", ""),
        ("2024-07", ""),
        ("2024-13-01", ""),
        ("2024-02-30", ""),
        ("0001-01-01", ""),
        ("2024-7-223", ""),
        ("7月22日", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_only_whole_dates(value: str | None, date: str) -> None:
    assert iso_date(value) == date


@given(
    st.dates(
        min_value=__import__("datetime").date(1800, 1, 1), max_value=__import__("datetime").date(2199, 12, 31)
    )
)
def test_every_date_comes_back(date: object) -> None:
    assert iso_date(str(date)) == str(date)


def test_titles_and_names_that_programs_made_up() -> None:
    made_up = [
        "Microsoft Word - 通知.doc",
        "文档1",
        "Document2",
        "新建 Microsoft Word 文档",
        "通知.docx",
        "",
        None,
    ]
    assert [title_of_property(value) for value in made_up] == [""] * len(made_up)
    assert title_of_property(" 关于\n文档管理的通知 ") == "关于 文档管理的通知"
    assert names_of_property(["Administrator", "微软用户", "Windows 用户", "calibre (7.1)", None, " "]) == ""
    assert names_of_property(["张三", "user", "李四", "张三"]) == "张三、李四"
    assert known({"title": "甲", "author": ""}) == {"title": "甲"}
