"""Dates as Chinese texts write them, to `YYYY-MM-DD`: 2024-02-22, 2024年7月22日, 二〇二四年七月, 民國113年5月2日."""

from __future__ import annotations

import datetime
import re
from functools import cache, lru_cache
from typing import NamedTuple

from reader.chinese.patterns import Pattern, lazy
from reader.chinese.span import Span

_DIGITS = {
    character: value
    for value, characters in enumerate(
        ("〇零○０0", "一１1", "二２2", "三３3", "四４4", "五５5", "六６6", "七７7", "八８8", "九９9")
    )
    for character in characters
}
_C = "〇零○一二三四五六七八九十廿卅o0"
_M = "〇零○一二三四五六七八九十廿卅"
_N = "0-9０-９"
_Y = rf"(?:19|20|１９|２０)[{_N}]{{2}}"

#: Folded text: 國 is 国, 號 is 号. Named groups: y m d with marks, republican years, Chinese numbers, numeric.
_DATE = Pattern(
    rf"(?P<rep>(?:(?:中华)?民国|(?<![0-9０-９])(?=1[01][0-9]年))\s*(?P<ry>[{_N}]{{1,3}}|[{_M}元百]{{1,6}})\s*年\s*(?P<rm>[{_N}]{{1,2}}|[{_M}]{{1,3}})\s*月(?:\s*(?P<rd>[{_N}]{{1,2}}|[{_M}]{{1,3}})\s*日)?)"
    rf"|(?P<cn>(?P<cy>[一二][{_C}]{{3}})年\s*(?P<cm>[{_M}]{{1,3}}|[{_N}]{{1,2}})月(?:\s*(?P<cd>[{_M}]{{1,3}}|[{_N}]{{1,2}})[日号])?)"
    rf"|(?P<yr>(?P<yy>{_Y})\s*年[\s/]*(?P<ym>[{_N}]{{1,2}}|[{_M}]{{1,3}})\s*月(?:[\s/]*(?P<yd>[{_N}]{{1,2}}|[{_M}]{{1,3}})\s*[日号])?)"
    rf"|(?P<num>(?<![{_N}])(?P<ny>{_Y})\s?[-/.．－／—–]\s?(?P<nm>[{_N}]{{1,2}})\s?[-/.．－／—–]\s?(?P<nd>[{_N}]{{1,2}})(?![{_N}]))"
    rf"|(?P<slashed>(?<![{_N}])(?P<ly>{_Y}) (?P<lm>[0-1][0-9])/(?P<ld>[0-3][0-9])(?= [0-2][0-9]:))"
    rf"|(?P<roc>(?<![{_N}])(?P<oy>1[01][0-9])(?P<between>[-/.])(?P<om>0[1-9]|1[0-2])(?P=between)(?P<od>[0-3][0-9])(?![{_N}]))"
    rf"|(?P<short>(?<![{_N}{_C}年])(?P<sm>[{_N}]{{1,2}})\s*月\s*(?P<sd>[{_N}]{{1,2}})\s*[日号])"
)

#: A time of day and a weekday, which stand behind dates.
TIME = (
    r"(?:\s*[Tt]?\s*[上下]?午?\s*[0-9０-９]{1,2}\s*[:：时]\s*[0-9０-９]{1,2}(?:\s*[:：分]\s*[0-9０-９]{1,2})?"
    r"秒?分?(?:\.[0-9]+)?(?:[Zz]|\+[0-9:]{4,5}|\s?[ap]\.?m\b\.?)?)"
)
#: What no date is without: asked first, because most stretches have none of it.
_SIGN = Pattern(rf"[年月]|[{_N}]\s?[-/.．－／—–]")
#: Of two figures, from this year on it may be one of the last century, or of the republic.
_OLD = 50
#: What is a date only where a line, or what is asked of it, says nothing else: 20240222, 〇四年三月八日.
_ALONE = lazy(
    r"\s*(?:(?P<cy>(?:19|20)[0-9]{2})(?P<cm>[01][0-9])(?P<cd>[0-3][0-9])"
    rf"|(?P<sy>[〇零○一二三四五六七八九]{{2}})年\s*(?P<sm>[{_M}]{{1,3}}|[0-9]{{1,2}})月\s*(?P<sd>[{_M}]{{1,3}}|[0-9]{{1,2}})[日号])\s*"
)
#: Longer than the longest of these nothing of the kind is.
_LONGEST_ALONE = 20
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
#: How all of these begin: asked first. Lines that are longer than this are text.
_OF_MONTH = lazy("[adfjmnos][aceopu][bcglnprtvy]")
_LONGEST_LINE = 150
#: Feb 22, 2024, Feb 22 09:21:44 2024 and 22 February 2024.
_ENGLISH = lazy(
    rf"(?:(?<![a-z])(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?<![a-z]){_MONTH.format('am')}\s*(?P<ad>[0-3]?[0-9])(?:st|nd|rd|th)?\s*,?\s*(?:[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}\s+)?(?P<ay>(?:19|20)[0-9]{{2}})(?![0-9])"
    rf"|(?<![0-9])(?P<bd>[0-3]?[0-9])(?:st|nd|rd|th)?[\s-]*(?:of\s+)?{_MONTH.format('bm')}[\s,-]*(?P<by>(?:19|20)[0-9]{{2}})(?![0-9])"
)
_AFTER = Pattern(rf"{TIME}?(?:\s*[(（]?(?:星期|周|礼拜)[一二三四五六日天1-7][)）]?)?{TIME}?")


class Found(NamedTuple):
    """A date in a text: its place, with the time of day behind it, and its value.

    `value` is `YYYY-MM-DD`, or `YYYY-MM` where no day is given; without a year it is `MM-DD`.
    """

    span: Span
    value: str

    @property
    def has_year(self) -> bool:
        """Whether the year is given."""
        return self.value[:4].isdigit() and self.value[4:5] == "-"


@lru_cache(maxsize=64)  # of one line it is asked several times
def find_date(folded: str, start: int = 0, end: int | None = None) -> Found | None:
    """The first date in a part of a folded text, or None. Impossible ones (2024年13月) are passed over."""
    limit = len(folded) if end is None else end
    if _SIGN.search(folded, start, limit) is None:
        return _otherwise(folded, start, limit)
    for match in _DATE.finditer(folded, start, limit):
        value = _value(match)
        if value is not None:
            after = _AFTER.match(folded, match.end(), limit)
            return Found(Span(match.start(), after.end() if after else match.end()), value)
    return _otherwise(folded, start, limit)


def _otherwise(folded: str, start: int, end: int) -> Found | None:
    """A date in English, or one that is known as such only by standing alone."""
    if end - start <= _LONGEST_ALONE and (alone := _ALONE.fullmatch(folded, start, end)) is not None:
        value = _value_alone(alone)
        if value is not None:
            part = folded[start:end]
            begin = start + len(part) - len(part.lstrip())
            return Found(Span(begin, begin + len(part.strip())), value)
    if end - start > _LONGEST_LINE or _OF_MONTH.search(folded, start, end) is None:
        return None
    for match in _ENGLISH.finditer(folded, start, end):
        kind = "a" if match["am"] else "b"
        month = _MONTHS.index(match[f"{kind}m"][:3]) + 1
        written = checked(int(match[f"{kind}y"]), month, int(match[f"{kind}d"]))
        if written is not None:
            after = _AFTER.match(folded, match.end(), end)
            return Found(Span(match.start(), after.end() if after else match.end()), written)
    return None


def _value_alone(match: re.Match[str]) -> str | None:
    if match["cy"]:
        return checked(int(match["cy"]), int(match["cm"]), int(match["cd"]))
    year = int("".join(str(_DIGITS[c]) for c in match["sy"]))
    return checked(2000 + year, number(match["sm"]), number(match["sd"])) if year < _OLD else None


def last_date(folded: str) -> Found | None:
    """The last date in the note under the title of a law: of its last revision, not when it takes effect."""
    last = None
    found = find_date(folded)
    while found is not None:
        if last is None or (found.has_year and not folded.startswith(("起", "施行"), found.span.end)):
            last = found
        found = find_date(folded, found.span.end)
    return last


def with_year(date: str, year: int | None) -> str | None:
    """A date without a year, `MM-DD`, in a year; others as they are. None where there is no year to give."""
    if len(date) >= 7 and date[4] == "-":
        return date
    if year is None:
        return None
    return checked(year, int(date[:2]), int(date[3:]))


def _value(match: re.Match[str]) -> str | None:
    if match["rep"]:
        year = number(match["ry"])
        if year < 1:
            return None
        return checked(year + 1911, number(match["rm"]), number(match["rd"]) if match["rd"] else None)
    if match["cn"]:
        year = int("".join(str(_DIGITS.get(c, 0)) for c in match["cy"]))
        return checked(year, number(match["cm"]), number(match["cd"]) if match["cd"] else None)
    if match["yr"]:
        return checked(number(match["yy"]), number(match["ym"]), number(match["yd"]) if match["yd"] else None)
    if match["num"]:
        return checked(number(match["ny"]), number(match["nm"]), number(match["nd"]))
    if match["slashed"]:  # a portal's 2024 05/07 08:15:32
        return checked(number(match["ly"]), number(match["lm"]), number(match["ld"]))
    if match["roc"]:
        return checked(number(match["oy"]) + 1911, number(match["om"]), number(match["od"]))
    date = checked(2000, number(match["sm"]), number(match["sd"]))  # a leap year: 2月29日 may be right
    return date and date[5:]


def checked(year: int, month: int, day: int | None) -> str | None:
    """A date as `YYYY-MM-DD`, or `YYYY-MM` without a day; None where the calendar has none such."""
    try:
        date = datetime.date(year, month, day or 1)
    except ValueError:
        return None
    return date.isoformat() if day else f"{year:04}-{month:02}"


@cache
def number(text: str) -> int:
    """A number below a thousand in Arabic, full-width or Chinese digits: 22, ２２, 二十二, 一一三, 元 for the first."""
    text = text.strip().replace("廿", "二十").replace("卅", "三十")
    if text == "元":
        return 1
    if "百" in text:
        hundreds, _, rest = text.partition("百")
        return (number(hundreds) if hundreds else 1) * 100 + (number(rest.lstrip("零〇○")) if rest else 0)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return (number(tens) if tens else 1) * 10 + (number(ones) if ones else 0)
    return int("".join(str(_DIGITS[character]) for character in text))
