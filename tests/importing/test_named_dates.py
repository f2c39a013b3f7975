"""A date in the name of a file: read in every shape, and used only for what the text leaves open."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from reader.importing.articles import ImportedArticle
from reader.importing.named_dates import date_in_name
from reader.importing.pipeline import read_file

NAMES = {
    "2024-07-22 河湾晚报 水利.txt": "2024-07-22",
    "20240722.txt": "2024-07-22",
    "河湾晚报20240722版.txt": "2024-07-22",
    "t20240722_5173.html": "2024-07-22",
    "W020240722385710912345.pdf": "2024-07-22",
    "20240722083000.txt": "2024-07-22",
    "2024_7_2 水利.txt": "2024-07-02",
    "2024.07.22.txt": "2024-07-22",
    "水利 2024年7月22日.txt": "2024-07-22",
    "二〇二四年七月二十二日.txt": "2024-07-22",
    "民國113年7月22日 公告.txt": "2024-07-22",
    "2024.07 水利.txt": "2024-07",
    "2024年7月.txt": "2024-07",
    "202407.txt": "2024-07",
    "河湾文史2019年第3期.pdf": "2019",
    "民國113年公報.pdf": "2024",
    "国发〔2024〕5号.docx": "2024",
    "2023-24年度.txt": "2023",
    "2019-2024年水利.txt": None,
    "三十年规划到2090.txt": None,
    "水利.txt": None,
    "00012024.txt": None,
    "20241399.txt": None,
    "7月22日.txt": None,
    "": None,
}


@pytest.mark.parametrize("name", NAMES)
def test_names_of_files(name: str) -> None:
    assert date_in_name(name) == NAMES[name]


def test_next_year_may_be_told_and_the_one_after_it_not() -> None:
    year = datetime.date.today().year
    assert date_in_name(f"{year + 1}-01-02.txt") == f"{year + 1}-01-02"
    assert date_in_name(f"{year + 2}-01-02.txt") is None


LINES = (
    "河湾市检查山塘水库",
    "河湾市今天组织力量检查山塘水库，重点看溢洪道是否通畅，值班电话是否有人接听。",
    "各乡镇都已经把巡查人员的名单贴在坝上，群众发现险情可以直接打电话报告。",
)


def article(folder: Path, name: str, *lines: str) -> ImportedArticle:
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return read_file(path).articles[0]


HEADS = [
    # One that is read at one glance, and one by all rules.
    pytest.param(lambda day: (LINES[0], f"{day} 来源：河湾晚报", *LINES[1:]), id="simple"),
    pytest.param(
        lambda day: (LINES[0], f"本报河湾{day}电 {LINES[1]}", "（一）巡查：" + LINES[2]), id="by rules"
    ),
]


@pytest.mark.parametrize("lines", HEADS)
@pytest.mark.parametrize(
    ("name", "day", "date", "sure"),
    [
        ("2024-07-23 水利.txt", "7月22日", "2024-07-22", 0.5),
        ("2024 水利.txt", "7月22日", "2024-07-22", 0.5),
        ("2025-01-03 水利.txt", "12月30日", "2024-12-30", 0.5),
        ("2024-12-01 水利.txt", "3月5日", "2024-03-05", 0.5),
        ("水利.txt", "7月22日", None, 0),
        ("2021-03-04 水利.txt", "2024年7月22日", "2024-07-22", 1),
    ],
)
def test_the_year_of_a_date_without_one(
    tmp_path: Path, lines: object, name: str, day: str, date: str | None, sure: float
) -> None:
    read = article(tmp_path, name, *lines(day))  # type: ignore[operator]
    assert read.date == date
    if date is not None:
        span, how_sure, named = read.evidence["date"]
        assert span is not None
        assert named == (how_sure < 0.8) == (sure == 0.5)


def test_a_year_of_the_text_goes_first_unless_the_name_tells_the_day_too(tmp_path: Path) -> None:
    lines = (LINES[0], "7月22日 来源：河湾晚报", LINES[1], "2019年6月3日以来，已经查过三遍，没有发现险情。")
    assert article(tmp_path, "2024 水利.txt", *lines).date == "2019-07-22"
    assert article(tmp_path, "2024-07-22.txt", *lines).date == "2024-07-22"


def test_the_season_of_an_issue_tells_the_year(tmp_path: Path) -> None:
    lines = (LINES[0], "河湾晚报 2024年夏季刊", f"新华社河湾7月22日电 {LINES[1]}", LINES[2])
    assert article(tmp_path, "水利.txt", *lines).date == "2024-07-22"


def test_a_day_in_the_name_is_the_date_of_a_text_without_one_and_least_sure(tmp_path: Path) -> None:
    read = article(tmp_path, "2024-07-22 水利.txt", *LINES)
    assert read.date == "2024-07-22"
    assert read.evidence["date"] == (None, 0.3, True)
    assert article(tmp_path, "2024-07 水利.txt", *LINES).date is None


def test_the_rows_of_a_table_have_no_date_from_its_name(tmp_path: Path) -> None:
    path = tmp_path / "导出 2024-07-22.csv"
    path.write_text(f"标题,正文\n{LINES[0]},{LINES[1]}\n", encoding="utf-8")
    assert read_file(path).articles[0].date is None
