"""Personal names: Chinese ones by their surnames, foreign ones by their point."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.span import Span
from reader.importing.cleaning.words import any_of, words

_GIVEN = "[\u3400-\u9fff\U00020000-\U000323af]"


@cache
def _name() -> str:
    singles = "".join(word for word in words("surnames") if len(word) == 1)
    doubles = "|".join(sorted(word for word in words("surnames") if len(word) == 2))
    return (
        rf"(?:(?:{doubles}){_GIVEN}{{1,2}}|[{singles}]{_GIVEN}{{1,2}}|[{singles}]\s?{_GIVEN}(?!{_GIVEN})"
        r"|[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff]{1,8})"
    )


@cache
def names() -> re.Pattern[str]:
    """One to eight names, parted by spaces or commas, with what they are between them: 张三 通讯员 李四."""
    return re.compile(
        rf"{_name()}(?:[\s、，,/／\u3000]+(?:{any_of('byline_start')}\s*[:：]?\s*)?{_name()}){{0,7}}"
    )


def names_in(folded: str, start: int) -> Span | None:
    """The personal names that stand at a place of a line, or None."""
    match = names().match(folded, start)
    return Span(*match.span()) if match else None


def names_only(folded: str) -> bool:
    """Whether a line is nothing but one to eight personal names."""
    return len(folded) <= 40 and names().fullmatch(folded.strip(" \u3000（）()")) is not None
