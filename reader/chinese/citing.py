"""A passage to be pasted elsewhere: as it was written, in either form, or with where it stands.

The patterns of a citation are the caller's, so that a window can translate them. `ENGLISH` and `CHINESE` are plain
ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.span import Span

#: What a pattern may name.
FIELDS = ("passage", "title", "source", "author", "date", "year", "month", "day", "paragraph")


@dataclass(frozen=True, slots=True)
class Style:
    """How a citation is written.

    `pattern` has fields in braces. What stands in square brackets is left out where a field in it is unknown.
    `paragraphs` is the `paragraph` of a passage over several: fields `first` and `last`.
    """

    pattern: str
    paragraphs: str = "{first}–{last}"


ENGLISH = Style("“{passage}” ({title}[, {source}][, {date}][, para. {paragraph}])")
CHINESE = Style(
    "“{passage}”（《{title}》[，{source}][，{year}年{month}月{day}日][，第{paragraph}段]）", "{first}—{last}"
)

_FIELD = re.compile(r"\{(\w+)\}")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")
#: Marks inside marks of the same kind are written so.
_INNER = {"“": "“”‘’", "‘": "‘’“”", "《": "《》〈〉", "〈": "〈〉《》", "「": "「」『』", "『": "『』「」"}


def passage(text: ParallelText, span: Span, form: Form | None = None) -> str:
    """A span of the body as it was written, to the character, or in one of the forms.

    Raises ValueError when the span is not in the body.
    """
    if span.end > len(text.body):
        raise ValueError(f"[{span.start}, {span.end}) is not in a body of {len(text.body)} characters")
    return span.of(text.body) if form is None else text.counterpart(form, span)


def paragraphs(text: ParallelText, span: Span) -> tuple[int, int] | None:
    """The numbers, from 1, of the first and last paragraph that a span touches; headings do not count.

    None where it touches none.
    """
    inside = text.blocks_in(span) if span else range(0)
    touched = [index for index in inside if text.blocks[index].kind == "paragraph"]
    if not touched:
        return None
    before = sum(block.kind == "paragraph" for block in text.blocks[: touched[0]])
    return before + 1, before + len(touched)


def cite(
    text: ParallelText,
    span: Span,
    details: Mapping[str, str | None],
    style: Style,
    form: Form | None = None,
) -> str:
    """A span with its citation. `details`: title, source, author, date (YYYY-MM-DD); None or "" is unknown.

    White space at the ends of the passage is left out. Title and source stay as they are given. Marks in a
    field are changed to inner ones where the pattern puts the field between marks of their kind.
    Raises ValueError when the span is not in the body, and for a pattern that names anything but `FIELDS`.
    """
    values = {name: (value or "").strip() for name, value in details.items() if name in FIELDS}
    values |= _parts_of_date(values.get("date", ""))
    values["passage"] = passage(text, span, form).strip()
    numbers = paragraphs(text, span)
    if numbers is not None:
        first, last = numbers
        values["paragraph"] = str(first) if first == last else _range(style.paragraphs, first, last)
    return _filled(style.pattern, values)


def check(style: Style) -> None:
    """Whether all that a style names is known. Raises ValueError when it is not."""
    unknown = [name for name in _FIELD.findall(style.pattern) if name not in FIELDS]
    unknown += [name for name in _FIELD.findall(style.paragraphs) if name not in ("first", "last")]
    if unknown:
        raise ValueError(f"a citation has no {unknown[0]}")


def _parts_of_date(date: str) -> dict[str, str]:
    match = _DATE.match(date)
    if match is None:
        return {}
    return {name: str(int(part)) for name, part in zip(("year", "month", "day"), match.groups(), strict=True)}


def _range(pattern: str, first: int, last: int) -> str:
    return pattern.replace("{first}", str(first)).replace("{last}", str(last))


def _filled(pattern: str, values: Mapping[str, str]) -> str:
    """The pattern with its fields filled in; what was filled in is not looked at again."""
    check(Style(pattern))

    def known(optional: re.Match[str]) -> str:
        part = optional.group(1)
        return part if all(values.get(name) for name in _FIELD.findall(part)) else ""

    shortened = _OPTIONAL.sub(known, pattern)

    def value(field: re.Match[str]) -> str:
        around = shortened[field.start() - 1 : field.start()], shortened[field.end() : field.end() + 1]
        return _as_inner(values.get(field.group(1), ""), *around)

    return _FIELD.sub(value, shortened)


def _as_inner(text: str, before: str, after: str) -> str:
    """The text with its marks changed to inner ones, and those to outer ones, inside marks of their kind."""
    marks = _INNER.get(before)
    if marks is None or marks[1] != after:
        return text
    opening, closing, inner_opening, inner_closing = tuple(marks)
    pair = re.compile(rf"{inner_opening}([^{marks}]*){inner_closing}")  # not every ’ closes: don’t
    text = pair.sub(lambda match: f"\0{match.group(1)}\1", text)
    text = text.replace(opening, inner_opening).replace(closing, inner_closing)
    return text.replace("\0", opening).replace("\1", closing)
