"""What lines of different files have in common: the same words but for the numbers, the same label, the same lead."""

from __future__ import annotations

from reader.chinese.patterns import lazy
from reader.importing.document import Kind, Mark

_SPACE = lazy(r"\s+")
_ARABIC = lazy(r"[0-9０-９]+(?:\.[0-9０-９]+)*")
_CHINESE = lazy(r"[〇零一二三四五六七八九十百]+")
_LABEL = lazy(r"[^\s:：0〇。，]{1,10}\s?[:：]")
_LEAD = lazy(
    r"第[〇0]+[章节節篇期回卷版编編条條]|[（(][〇0]+[)）]|[〇0]+[、．.）)]|0 |[【〖［\[「『〔]|[^\w\s“”‘’（(《〈]"
)
_BRACKETS = {"【": "】", "〖": "〗", "［": "］", "[": "]", "「": "」", "『": "』", "〔": "〕"}


def shape_of(folded: str) -> str:
    """A folded line without white space at its ends, every number in it as 0 or 〇."""
    return _CHINESE.sub("〇", _ARABIC.sub("0", _SPACE.sub(" ", folded).strip()))


def label_of(shape: str) -> str | None:
    """The label with which a line begins (责任校对：), where something stands behind it; else None."""
    match = _LABEL.match(shape)
    return match.group() if match and match.end() < len(shape) else None


def lead_of(shape: str, mark: Mark | None = None) -> str | None:
    """How a heading begins: its number, bracket or sign, or the level that the format gives it; else None."""
    if mark is not None and mark.kind in (Kind.TITLE, Kind.HEADING):
        return f"<{mark.kind.value} {mark.level}>"
    match = _LEAD.match(shape)
    if match is None:
        return None
    lead = match.group()
    return lead + _BRACKETS[lead] if lead in _BRACKETS else lead
