"""Lines that name a medium and who wrote for it, without a day: 青山晚报 记者 赵青, 赵青　青山晚报."""

from __future__ import annotations

import re

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.details import CLOSING, OPENING, SEPARATORS, Details, Value, blanked
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.reporters import is_medium, reporter_in

_BESIDE = lazy(r"(?P<medium>[\u4e00-\u9fff]{3,10})[\s/／|｜]+(?P<names>[\u4e00-\u9fff·]{2,4})")
#: The same the other way round: 赵青　青山晚报.
_BEHIND = lazy(
    r"(?P<names>[\u4e00-\u9fff·]{2,4}(?:[、 ][\u4e00-\u9fff·]{2,4}){0,2})"
    r"(?:\s+|\s*[/／|｜]\s*)(?P<medium>[\u4e00-\u9fff]{3,10})"
)
#: No such line is longer, in code points, or without room between its words.
_LONGEST, _SPACE = 28, lazy(r"[\s/／|｜]")
_PRESS = ("报", "网", "社", "周刊", "月刊", "杂志", "新闻", "客户端", "观察", "评论", "参考", "时评")
#: The same of what is called as no medium is, with a stroke between that has room: 健康望川 / 赵青.
_SLASHED = lazy(
    r"(?P<medium>(?!.*(?:记者|编辑|作者|通讯员|责编|主编|翻译|编译|整理|摄影|采访|口述|供稿|评论员|撰))[\u4e00-\u9fff]{4,10})"
    r"(?<![院所系心会司局厅委办部处室学校组团队])\s+[/／]\s+(?P<names>[\u4e00-\u9fff·]{2,4})"
)


def read_undated(folded: str) -> Details | None:
    """`青山晚报 记者 赵青`: a medium and who reports, with a space between."""
    beside = _BESIDE.fullmatch(folded)
    if beside is not None and is_medium(beside["medium"]) and names_only(beside["names"]):
        return Details(
            (Value("source", Span(*beside.span("medium"))), Value("author", Span(*beside.span("names"))))
        )
    if len(folded) > _LONGEST or not _SPACE.search(folded):  # most lines
        return _with_reporter(folded)
    behind = _BEHIND.fullmatch(folded)
    if behind is None or not behind["medium"].endswith(_PRESS) or not is_medium(behind["medium"]):
        behind = _SLASHED.fullmatch(folded)
    if behind is not None and names_only(behind["names"]):
        return Details(
            (Value("source", Span(*behind.span("medium"))), Value("author", Span(*behind.span("names"))))
        )
    return _with_reporter(folded)


def _with_reporter(folded: str) -> Details | None:
    """A medium and who reports, in any order, with a word for him."""
    reporter = reporter_in(folded, 0, len(folded)) if "记者" in folded else None
    if reporter is None or re.match("[\u4e00-\u9fff]", folded[reporter.start() - 1 : reporter.start()]):
        return None
    medium = blanked(folded, Span(*reporter.span())).strip(SEPARATORS + OPENING + CLOSING)
    if not is_medium(medium):
        return None
    start = folded.index(medium)
    named = Value("author", Span(*reporter.span("names")))
    return Details((Value("source", Span(start, start + len(medium))), named))
