"""Titles and authors that a person wrote."""

from __future__ import annotations

import pytest

from reader.importing.pdf.properties import plausible


def test_what_a_person_wrote_is_kept() -> None:
    assert plausible({"Title": " 旧粮仓怎样\n变成图书馆 ", "Author": "林远"}) == {
        "title": "旧粮仓怎样 变成图书馆",
        "author": "林远",
    }


@pytest.mark.parametrize(
    "title",
    [
        "", "untitled", "Annual report", "Microsoft Word - 通知.doc", "通知（定稿）.docx", "C:\\文件\\通知",
        "/home/林/通知", "无标题", "文档1", "幻灯片 1", "PowerPoint 演示文稿", "ÖÐ¹ú", "长" * 101, "坏\ufffd字",
    ],
)  # fmt: skip
def test_what_a_program_made_is_not(title: str) -> None:
    assert plausible({"Title": title}) == {}


@pytest.mark.parametrize("author", ["", "Administrator", "微软用户", "用户", "anonymous"])
def test_nobody_is_no_author(author: str) -> None:
    assert plausible({"Author": author}) == {}
