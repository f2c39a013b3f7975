"""Data become rows, layouts do not."""

from __future__ import annotations

import pytest

from reader.importing.markup.page import Page, read_page
from reader.importing.markup.tables import with_rows


def read(markup: str) -> Page:
    return with_rows(read_page(markup))


def rows(markup: str) -> list[str]:
    return [line.text for line in read(markup).lines if line.is_row]


def test_a_table_of_data_is_rows_of_cells() -> None:
    page = read(
        "<p>前</p><table><thead><tr><th>县<th>亩</thead><tr><td><p>东<br>皋</p></td><td>1,2</td></tr>"
        "<tr><td>西津<td></td><td>注</table><p>后</p>"
    )
    assert [(line.text, line.is_row) for line in page.lines] == [
        ("前", False), ("县\t亩", True), ("东 皋\t1,2", True), ("西津\t\t注", True), ("后", False),
    ]  # fmt: skip
    places = [(element.first, element.last) for element in page.elements if element.name in ("p", "tr")]
    assert places == [(0, 1), (1, 2), (2, 3), (2, 3), (3, 4), (4, 5)]


@pytest.mark.parametrize(
    "layout",
    [
        "<table><tr><td>一格</td></tr><tr><td>又一格</td></tr></table>",
        "<table><tr><td>左</td><td>右</td></tr></table>",
        f"<table><tr><td>左<td><table><tr><td>{'长' * 700}<td>乙<tr><td>丙<td>丁</table><tr><td>左<td>右</table>",
        "<table><tr><td><a href=x>首页</a><td><a href=x>新闻</a><tr><td><a href=x>评论</a><td>图</table>",
        "<table><tr><td>栏<td><h1>题</h1><tr><td>甲<td>乙</table>",
        f"<table><tr><td>栏<td>{'一段长长的正文，占满一格。' * 30}<tr><td>栏<td>{'又一段，也占满一格。' * 30}</table>",
    ],
)  # fmt: skip
def test_a_layout_is_no_data(layout: str) -> None:
    assert rows(layout) == []


def test_a_table_of_data_in_a_layout_is_one() -> None:
    assert rows("<table><tr><td>栏<td><table><tr><td>甲<td>1<tr><td>乙<td>2</table></table>") == [
        "甲\t1",
        "乙\t2",
    ]


def test_many_cells_take_no_time() -> None:
    assert len(rows("<table><tr><td>甲<td>乙<tr>" + "<td>1" * 20_000 + "</table>")[1]) == 39_999
