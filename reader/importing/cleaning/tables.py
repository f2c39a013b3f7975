"""Tables of figures in plain text, below a caption such as 表1 主要商品: rows of the text, not of the page."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.plan import Reason
from reader.importing.document import Kind

_CAPTION = lazy(
    r"(?:(?:附|续)?表\s?[0-9一二三四五六七八九十]{1,3}(?:[-.—][0-9]{1,2})?|[附续]表)(?:[\s:：.．、]|[(（]|$)"
)
_UNIT = lazy(r"[(（]?(?:单位|计量单位)\s*[:：].{1,24}")
_FIGURE = lazy(r"[-+−±]?[0-9][0-9,.]*(?:%|‰|[a-z\u4e00-\u9fff]{1,3})?|[-—–…/]+")
#: A caption and a row are no wider than this, in full-width characters; so many rows make a table.
_WIDEST, _LEAST = 44, 2
#: A head and a row of it have so many cells at least.
_CELLS = 2


def mark_tables(items: Sequence[Item]) -> None:
    """Keep the rows below a caption, each as a line of its own, and the caption as one."""
    for index, item in enumerate(items):
        folded = item.line.folded
        if folded[0] in "表附续" and item.reason is None and _CAPTION.match(folded):
            rows = _rows_below(items, index + 1) if item.line.width <= _WIDEST else []
            if rows:
                for row in (item, *rows):
                    row.line.kind = Kind.ROW
                    row.reason, row.caption = None, False
                rows[-1].line.ended = True  # nothing goes on behind it


def _rows_below(items: Sequence[Item], start: int) -> list[Item]:
    """The unit, the head and the rows of a table that stand below each other; none where it is too short."""
    end = start
    while end < len(items) and _is_of_table(items[end]):
        end += 1
    figured = [at for at in range(start, end) if _figures(items[at])]
    return list(items[start : figured[-1] + 1]) if len(figured) >= _LEAST else []


def _is_of_table(item: Item) -> bool:
    line = item.line
    if item.reason not in (None, Reason.NAVIGATION) or line.ended or line.width > _WIDEST:
        return False
    return _UNIT.fullmatch(line.folded) is not None or len(line.folded.split()) >= _CELLS


def _figures(item: Item) -> bool:
    """Whether a line is a row: what it is about, then figures."""
    name, *cells = item.line.folded.split()
    return bool(cells) and not name[0].isdigit() and all(map(_FIGURE.fullmatch, cells))
