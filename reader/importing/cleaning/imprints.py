"""The head and the foot of an official paper: 某省人民政府文件, 签发人：…, and 抄送：…, 某办公厅 2024年5月8日印发."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.plan import Reason

#: A red head stands so few lines above the number of the paper, and the paper among so many lines at the top.
_TO_NUMBER, _TOP = 3, 8
_RED_HEAD = lazy(r"[\u4e00-\u9fff（）()、·\s]{4,40}文\s*件")
#: The first of two lines of a name that is too long for one.
_NAME_CUT = lazy("[\u4e00-\u9fff]{4,16}")
_SIGNER = lazy(r"签\s*发\s*人\s*[:：]")
_COPIES = lazy(
    r"(?:主题词|抄\s*送(?:机关|单位)?|抄\s*报|报\s*送|分\s*送|呈\s*报|呈\s*送|发\s*送|主\s*送(?:\s*机\s*关)?|正\s*本|副\s*本|[报送发呈])\s*[:：]\s*\S"
)
_PRINTED = lazy(
    r"[\u4e00-\u9fff（）()\s]{2,40}(?:\d{4}|[二〇○零一二三四五六七八九]{4})\s*年.{1,8}日\s*印\s*发"
)
_SHARED = lazy(r"\(?共印\s*\d+\s*份\)?[。.]?")
_SECRET = lazy(r"(?:机密|秘密|绝密|内部)(?:[★☆].{0,6})?|(?:特急|加急|平急|急件)|\d{6}")
#: Copies go to so many lines at most.
_LINES = 8


def mark_imprints(items: Sequence[Item]) -> None:
    """Give a reason to the lines around an official paper that are none of its text."""
    _mark_red_head(items)
    _mark_foot(items)


def _mark_red_head(items: Sequence[Item]) -> None:
    top = [item for item in items[: 2 * _TOP] if item.reason is None][:_TOP]
    for index, item in enumerate(top):
        below = top[index + 1 : index + 1 + _TO_NUMBER]
        if _RED_HEAD.fullmatch(item.line.folded) and any(map(_is_number, below)):
            for above in top[:index]:
                if _SECRET.fullmatch(above.line.folded.strip()):
                    above.reason = Reason.RUNNING_HEAD
            for above in top[max(0, index - 1) : index]:
                if _NAME_CUT.fullmatch(above.line.folded) and above.details is None:
                    above.reason = above.reason or Reason.RUNNING_HEAD
            for head in top[: index + 1 + _TO_NUMBER]:
                if head is item or _SIGNER.match(head.line.folded):
                    head.reason = Reason.RUNNING_HEAD
            return


def _is_number(item: Item) -> bool:
    return item.details is not None and any(value.name == "number" for value in item.details.values)


def _mark_foot(items: Sequence[Item]) -> None:
    read = copies = False
    left = 0
    for item in items:
        line = item.line
        if item.reason is not None:
            continue
        if read and (
            _COPIES.match(line.folded) or _PRINTED.fullmatch(line.folded) or _SHARED.fullmatch(line.folded)
        ):
            item.reason, item.details = Reason.RUNNING_HEAD, None
            copies, left = not line.ended, _LINES
        elif copies and left and item.details is None and not line.blank and line.width <= 48:
            item.reason = Reason.RUNNING_HEAD
            copies, left = not line.ended, left - 1
        else:
            copies = False
            read = read or line.prose
