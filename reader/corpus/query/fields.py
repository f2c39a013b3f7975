"""Fields in a query: `title:教育`, `date:2024-01..2024-06`, `tag:"民生/医疗"`, in the names of three languages."""

from __future__ import annotations

from collections.abc import Callable

from reader.chinese.folding import fold
from reader.corpus.query.filters import TEXT_FIELDS, Filters, is_date

_NAMES = {
    "title": "title 标题",
    "source": "source 来源",
    "section": "section 栏目 版块",
    "author": "author 作者",
    "number": "number 文号",
    "date": "date 日期",
    "tag": "tag 标签",
    "annotator": "annotator 标注者 标注人",
    "annotated": "annotated 已标注",
}
_BY_NAME = {name: field for field, names in _NAMES.items() for name in names.split()}
_TRUTH = {"yes": True, "no": False, "1": True, "0": False, "是": True, "否": False}


def _date(value: str) -> Filters | None:
    since, dots, until = value.partition("..")
    until = until if dots else since
    if not any((since, until)) or not all(is_date(day) for day in (since, until) if day):
        return None
    return Filters(since=since, until=until)


def _annotated(value: str) -> Filters | None:
    truth = _TRUTH.get(value.lower())
    return None if truth is None else Filters(annotated=truth)


_READERS: dict[str, Callable[[str], Filters | None]] = {
    "date": _date,
    "annotated": _annotated,
    "tag": lambda value: Filters(tag=value.strip("/")),
    "annotator": lambda value: Filters(annotator=value),
}


def field_of(name: str) -> str | None:
    """The field that goes by a name in any of the three languages, or None."""
    return _BY_NAME.get(fold(name))


def read_field(field: str, value: str) -> Filters | None:
    """What a field with a value asks, or None where the value is none for it."""
    if not value:
        return None
    if field in TEXT_FIELDS:
        return Filters(**{field: value})  # type: ignore[arg-type]  # one of the texts
    return _READERS[field](value)
