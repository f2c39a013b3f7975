"""What a line says about its article: values with their places, and how they are cut out of the line."""

from __future__ import annotations

from typing import NamedTuple

from reader.chinese.span import Span

#: Labels by the detail that they introduce; "noise" introduces what belongs to the page.
LABELS = ("title", "source", "author", "editor", "date", "number", "section", "noise_label")
#: What stands behind a label where there is nothing to say.
NOTHING = ("无", "暂无", "-")
OPENING, CLOSING = "([（【［〔「《", ")]）】］〕」》"
SEPARATORS = " \t\u3000|｜│·丨/／∕;；,，、"


class Value(NamedTuple):
    """A detail in a line: its name (of `document.DETAILS`, or "noise") and its place in the line's text."""

    name: str
    span: Span


class Details(NamedTuple):
    """What a line of details says; `page` is set for the masthead of a page, which holds for all its articles."""

    values: tuple[Value, ...]
    page: bool = False


def work(text: str, folded: str, start: int, end: int) -> Span:
    """The title of a work inside 《》, else the whole stretch without what closes it."""
    opening = folded.find("《", start, end)
    closing = folded.find("》", opening + 1, end)
    if 0 <= opening < closing:
        return Span(opening + 1, closing)
    return trimmed(text, start, end)


def blanked(text: str, span: Span) -> str:
    """A text with spaces in the place of a part of it."""
    return text[: span.start] + " " * len(span) + text[span.end :]


def trimmed(text: str, start: int, end: int) -> Span:
    """A stretch without separators and the brackets around it at both its ends."""
    edge = SEPARATORS + "—-:：。"
    while start < end and (
        text[start] in edge or (text[start] in "([（【［〔" and not _balanced(text[start:end]))
    ):
        start += 1
    if (
        end - start > 2
        and text[start] in "([（【［〔"
        and text[end - 1] in ")]）】］〕"
        and _balanced(text[start + 1 : end - 1])
    ):
        start, end = start + 1, end - 1
    while start < end and (
        text[end - 1] in edge + "([（【［〔"
        or (text[end - 1] in ")]）】］〕" and not _balanced(text[start:end]))
    ):
        end -= 1
    return Span(start, end)


def _balanced(text: str) -> bool:
    return sum(text.count(c) for c in "([（【［〔") == sum(text.count(c) for c in ")]）】］〕")
