"""Numbers with their units, Latin words and addresses of the web: what a reader takes as one and no dictionary has."""

from __future__ import annotations

from collections.abc import Iterator

from reader.chinese.patterns import Pattern
from reader.chinese.span import Span

_DIGIT = "0-9０-９"
_LETTER = "A-Za-zÀ-ÖØ-öø-\u024f\u0370-\u03ff\u0400-\u052fＡ-Ｚａ-ｚ"
_ACCENT = "\u0300-\u036f"
_NUMBER = rf"[{_DIGIT}]+(?:[.,．·:/\-][{_DIGIT}]+)*"
_SCALE = "[十百千万萬亿億兆]+[多余餘]?"
_UNITS = (
    "个百分点|個百分點|平方公里|平方千米|平方米|立方米|千瓦时|千瓦時|人民币|人民幣|美元|港元|欧元|歐元|日元"
    "|公里|千米|公顷|公頃|公斤|千克|千瓦|兆瓦|小时|小時|分钟|分鐘|世纪|世紀|年代|月份|年度"
    "|年|月|日|号|號|时|時|分|秒|元|吨|噸|亩|畝|米|克|度|岁|歲|届|屆|次|倍|期|章|条|條|项|項|个|個|家|人|户|戶|名|位|件"
)
_WEB = "!#-;=?-~"  # ASCII without white space, quotation marks and <>
# 〔2024〕5号, https://…, 9：30, 32.1%, 3.5万亿元, 2024年, U.S., 5G, AI+.
_RUN = Pattern(
    rf"[〔［\[][{_DIGIT}]{{2,4}}[〕］\]]第?[{_DIGIT}]+[号號]?"
    rf"|(?i:(?:https?|ftp)://|www\.)[{_WEB}]*[A-Za-z0-9/=&_\-]"
    rf"|(?:[01]?[0-9]|2[0-4])：[0-5][0-9](?:：[0-5][0-9])?(?![{_DIGIT}]|{_UNITS})"
    rf"|(?>{_NUMBER})(?:[%％‰℃°]|(?:{_SCALE})?(?:{_UNITS})|{_SCALE}|(?![{_LETTER}]))"
    r"|(?:[A-Z]\.){2,}"
    rf"|[{_LETTER}{_DIGIT}][{_LETTER}{_DIGIT}{_ACCENT}]*(?:['’._@&/\-·+．][{_LETTER}{_DIGIT}{_ACCENT}]+)*[+＋#]*"
)
# With what each of them begins: a set of characters is looked for many times faster than all that.
_START = Pattern(rf"[〔［\[{_LETTER}{_DIGIT}]")
# A character that may be in such a run; no run reaches over another one.
_CHARACTER = Pattern(
    rf"[{_LETTER}{_DIGIT}{_ACCENT}{_WEB}〔〕［］．·：％‰℃°’＋第十百千万萬亿億兆多余餘{''.join(set(_UNITS) - {'|'})}]"
)
#: How far from a place the ends of the run around it are looked for.
_LONGEST = 10_000


def runs(text: str, part: Span | None = None) -> Iterator[Span]:
    """The runs in `text`, or in a part of it that cuts none, in order. They stay whole as words."""
    part = part or Span(0, len(text))
    for start, end in run_places(text, part.start, part.end):
        yield Span(start, end)


def run_places(text: str, at: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the runs in `text[at:end]` start and end: the same for those who ask of many texts."""
    find, read = _START.compiled.search, _RUN.compiled.match
    while (start := find(text, at, end)) is not None:
        run = read(text, start.start(), end)
        if run is None:
            at = start.end()
        else:
            yield run.span()
            at = run.end()


def may_have_run(text: str) -> bool:
    """Whether there is anything in a text with which a run can begin."""
    return _START.search(text) is not None


def run_at(text: str, position: int, line: Span) -> Span | None:
    """The run at a position of a line, or None."""
    if not _CHARACTER.match(text, position):
        return None
    end, highest = position + 1, min(line.end, position + _LONGEST)
    while end < highest and _CHARACTER.match(text, end):
        end += 1
    for run in runs(text, Span(free_of_runs(text, position, line), end)):
        if run.start > position:
            break
        if position < run.end:
            return run
    return None


def free_of_runs(text: str, position: int, line: Span) -> int:
    """The nearest place of a line, at or before `position`, that is inside no run."""
    lowest = max(line.start, position - _LONGEST)
    while position > lowest and _CHARACTER.match(text, position - 1):
        position -= 1
    return position
