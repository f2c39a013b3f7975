"""The lines of details at the beginning of a Markdown file, between two lines of dashes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from reader.importing.properties import iso_date, known, names_of_property, plain

_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_LONGEST = 300
_ENTRY = re.compile(r"([^\s:=：#\-][^:=：]{0,40}?)\s*[:=：](?:\s+(.*)|\s*(['\"\[].*))?$")
_MORE = re.compile(r"\s+\S|\s*-(?:\s|$)|\s*#|\s*$")
_LIST_ITEM = re.compile(r"\s*-\s+(.*)")

#: The names of details in front matter, in lower case.
_NAMES = {
    "title": ("title", "标题", "標題", "题目", "題目"),
    "subtitle": ("subtitle", "副标题", "副標題"),
    "kicker": ("kicker", "引题", "引題", "眉题", "眉題"),
    "section": ("section", "column", "栏目", "欄目", "版块"),
    "source": ("source", "publisher", "publication", "来源", "來源", "出处", "出處"),
    "author": ("author", "authors", "作者", "记者", "記者"),
    "editor": ("editor", "编辑", "編輯", "责任编辑", "責任編輯"),
    "date": (
        "date",
        "published",
        "publishdate",
        "pubdate",
        "日期",
        "发布日期",
        "發佈日期",
        "发表日期",
        "時間",
        "时间",
    ),
    "number": ("number", "文号", "文號", "发文字号", "發文字號"),
}
_DETAIL = {name: detail for detail, names in _NAMES.items() for name in names}
_PEOPLE = frozenset({"author", "editor"})
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)


def front_matter(lines: Sequence[str]) -> tuple[int, dict[str, str]]:
    """How many lines at the beginning are front matter, and the details in them; (0, {}) where there is none.

    Dates are `YYYY-MM-DD`, left out where they are not whole. Addresses are no source.
    """
    end = _end(lines)
    if not end:
        return 0, {}
    values: dict[str, list[str]] = {}
    current: list[str] = []
    for line in lines[1 : end - 1]:
        if item := _LIST_ITEM.fullmatch(line):
            current.append(item[1])
        elif entry := _ENTRY.match(line):
            current = values.setdefault(entry[1].strip().strip("\"'").lower(), [])
            current.append(entry[2] or entry[3] or "")
    details: dict[str, str] = {}
    for name, found in values.items():
        if (detail := _DETAIL.get(name)) is not None and detail not in details:
            details[detail] = _value(detail, [value for text in found for value in _parts(text)])
    return end, known(details)


def _end(lines: Sequence[str]) -> int:
    """The number of lines, those of dashes among them."""
    fences = _FENCES.get(lines[0].rstrip()) if lines else None
    if fences is None:
        return 0
    entries = 0
    for index, line in enumerate(islice(lines, 1, _LONGEST), start=1):
        if line.rstrip() in fences:
            return index + 1 if entries else 0
        if _ENTRY.match(line):
            entries += 1
        elif not _MORE.match(line):
            return 0
    return 0


def _parts(text: str) -> list[str]:
    """The values of one entry: a list in brackets has several."""
    text = text.strip()
    if text.startswith("[") and text.endswith("]") and not text.startswith("[["):
        return [_bare(part) for part in text[1:-1].split(",")]
    return [_bare(text)]


def _bare(text: str) -> str:
    """A value without quotes and without the brackets of links between notes."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1].strip()
    if text.startswith("[[") and text.endswith("]]"):
        text = text[2:-2].rpartition("|")[2]
    return plain(text)


def _value(detail: str, values: list[str]) -> str:
    if detail == "date":
        return iso_date(values[0])
    if detail in _PEOPLE:
        return names_of_property(values)
    return next((value for value in values if value and not _ADDRESS.match(value)), "")
