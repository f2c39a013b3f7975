"""Personal names: Chinese ones by their surnames, foreign ones by their point."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.folding import fold
from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.words import any_of, words

#: What may be a name though its surname is rare, beside others that are sure.
_SHORT = lazy(r"[\u3400-\u9fff\U00020000-\U000323af]{2,4}|[\u4e00-\u9fff]+·[\u4e00-\u9fff·]+")
#: A name of two characters as newspapers set it: 罗 彬.
_SPACED = lazy(r"(?<![\u3400-\u9fff])([\u3400-\u9fff])[ \u3000]{1,2}([\u3400-\u9fff])(?![\u3400-\u9fff])")
#: A name of two characters set apart, whatever its surname: 禾 苗.
_APART = lazy(r"[\u4e00-\u9fff][ \u3000]{1,3}[\u4e00-\u9fff]")
#: A longer name set apart: 欧 阳 静. It is sure only by its surname.
_SPREAD = lazy(r"[\u4e00-\u9fff](?:[ \u3000]{1,3}[\u4e00-\u9fff]){2,3}")
#: A name of whatever surname behind the sign that newspapers set before authors.
_SIGNED = lazy(r"□\s*[\u4e00-\u9fff]{2,3}")
#: A line of several names is no longer, and they are no more.
_SEVERAL, _MOST = 18, 4
#: How offices end, which stand before a name, too: 县水利局 李明.
_OFFICES = "局厅委处科室部院所站会厂社组系校司"
_GIVEN = "[\u3400-\u9fff\U00020000-\U000323af]"


@cache
def _name() -> str:
    singles = "".join(word for word in words("surnames") if len(word) == 1)
    doubles = "|".join(sorted(word for word in words("surnames") if len(word) == 2))
    return (
        rf"(?:(?!{any_of('no_name')})(?:(?:{doubles}){_GIVEN}{{1,2}}|[{singles}]{_GIVEN}{{1,2}}|[{singles}]\s{{0,2}}{_GIVEN}(?!{_GIVEN})"
        r"|[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff]{1,8}))"
    )


@cache
def names() -> re.Pattern[str]:
    """One to eight names, parted by spaces or commas, with what they are between them: 张三 通讯员 李四."""
    return re.compile(
        rf"{_name()}(?:[\s、，,/／\u3000]+(?:{any_of('byline_start', 'role')}\s*[:：]?\s*)?{_name()}){{0,7}}"
    )


@cache
def _between() -> re.Pattern[str]:
    """What stands between names: separators, and words for what the next ones are."""
    role = any_of("byline_start", "role")
    glued = rf"(?<=[\u4e00-\u9fff]{{2}})(?={_name()}(?![\u4e00-\u9fff]))"
    return re.compile(rf"(?:^|[\s、，,/／;；|｜]+)(?:{role}(?:[\s:：/／|｜]+|{glued}))?")


def joined_names(text: str) -> str:
    """Several authors as they are kept, 项南星、蒲月; what is no list of names stays as it is.

    They may be parted by any separators and by words for what they are: 项南星 通讯员 蒲月.
    """
    if _SPREAD.fullmatch(text) is not None and names_only(fold("".join(text.split()))):
        return "".join(text.split())
    whole, text = text, _SPACED.sub(r"\1\2", text)
    folded = fold(text)
    parts: list[str] = []
    start = 0
    for between in _between().finditer(folded):
        parts.append(text[start : between.start()])
        start = between.end()
    parts = [part for part in (*parts, text[start:]) if part]
    sure = sum(names_only(fold(part)) for part in parts)
    short = all(_SHORT.fullmatch(part) and fold(part) not in words("position") for part in parts)
    listed = short and sure and sure * 2 >= len(parts) and parts != [text]
    return "、".join(parts) if listed else whole


@cache
def _reported() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Names that are over where running text begins, and names with a place behind them: 林宥翔台北5日电."""
    over = r"(?=$|[^\u4e00-\u9fff]|报道|报导|摄|实习生|通讯员)"
    place = r"(?=[^。,，;；]{0,14}?(?:电|讯|消息|报道|报导)(?![\u4e00-\u9fff]))"
    return re.compile(names().pattern + over), re.compile(names().pattern + place)


def reporters_in(folded: str, start: int) -> Span | None:
    """The names of reporters at a place of running text, or None: 「记者从…获悉」 has none."""
    for pattern in _reported():
        if match := pattern.match(folded, start):
            return Span(*match.span())
    return None


def names_in(folded: str, start: int) -> Span | None:
    """The personal names that stand at a place of a line, or None."""
    match = names().match(folded, start)
    return Span(*match.span()) if match else None


def names_only(folded: str) -> bool:
    """Whether a line is nothing but one to eight personal names."""
    return (
        len(folded) <= 40
        and folded not in _no_names()
        and names().fullmatch(folded.strip(" \u3000（）()")) is not None
    )


def names_mostly(folded: str) -> bool:
    """Whether a line is two to four names of which half at least are sure: 呼延策　海岱."""
    spaced = len(folded) <= _SEVERAL and (" " in folded or "\u3000" in folded)
    parts = _SPACED.sub(r"\1\2", folded).split() if spaced else ()
    if not 1 < len(parts) <= _MOST or not all(map(_SHORT.fullmatch, parts)):
        return False
    if any(part in _no_names() or part in words("position") or part[-1] in _OFFICES for part in parts):
        return False
    return sum(map(names_only, parts)) * 2 >= len(parts)


def names_apart(folded: str) -> bool:
    """Whether a line is a name set apart, 禾 苗, or behind the sign of authors, □ 木易, or several names."""
    if folded[0] == "□":
        return _SIGNED.fullmatch(folded) is not None and folded[1:].strip() not in _no_names()
    if _SPREAD.fullmatch(folded) is not None:
        return names_only("".join(folded.split()))
    return _APART.fullmatch(folded) is not None or names_mostly(folded)


#: A word of respect behind a name.
_HONOURS = ("先生", "女士", "小姐", "博士", "教授", "老师", "律师", "院士")


@cache
def _no_names() -> frozenset[str]:
    """Words that pages are full of and that could be names: 文章, 时间, 简体."""
    return (
        words("furniture_line")
        | words("section_names")
        | words("related")
        | words("noise_label")
        | words("crumb")
    )


def is_group(folded: str) -> bool:
    """Whether a line names authors otherwise and says nothing else: 课题组, 本刊编辑部, 利敏仪博士."""
    if folded.endswith(_HONOURS) and 4 <= len(folded) <= 6:
        return names_only(folded[:-2])
    return (
        3 <= len(folded) <= 24 and re.fullmatch(rf"[\u4e00-\u9fff]*{any_of('group_end')}", folded) is not None
    )
