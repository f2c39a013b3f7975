"""Tables of figures in plain text: rows of the text, not of the page, and where their figures are from.

A caption such as 表1 主要商品 tells one, or cells that are set apart, as many in each row.
"""

from __future__ import annotations

import re
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
#: What parts the cells of a table without a caption, of which each row has so many, and the table so many rows.
_APART, _CELLS_APART, _ROWS_APART = re.compile(r"\t+| {2,}|\u3000+"), 3, 3
#: Short words side by side may have been taken for a menu.
_PASSED = (None, Reason.NAVIGATION)
#: What stands below a table: where its figures are from.
_FOOT = lazy(r"(?:资料|数据|图表)来源\s*[:：]|注\s*[:：]")


def mark_tables(items: Sequence[Item]) -> None:
    """Keep the rows below a caption, each as a line of its own, and the caption as one."""
    done = 0
    for index, item in enumerate(items):
        folded, text = item.line.folded, item.line.text
        if index < done or item.reason not in _PASSED:
            continue
        rows: list[Item] = []
        if folded[0] in "表附续" and _CAPTION.match(folded):
            rows = _rows_below(items, index + 1) if item.line.width <= _WIDEST else []
            rows = [item, *rows] if rows else []
        elif ("\t" in text or "  " in text or "\u3000" in text) and _cells(item) >= _CELLS_APART:
            rows = _rows_apart(items, index)
        if rows:
            done = index + len(rows)
            _keep([*rows, *(foot for foot in items[done : done + 1] if _FOOT.match(foot.line.folded))])


def _keep(rows: Sequence[Item]) -> None:
    for row in rows:
        row.line.kind = Kind.ROW
        row.reason, row.caption, row.details = None, False, None
    rows[-1].line.ended = True  # nothing goes on behind it


def _cells(item: Item) -> int:
    """How many cells a line has that are set apart; 1 for nearly all."""
    if item.details is not None or item.line.ended or item.line.width > _WIDEST:
        return 1
    return len(_APART.split(item.line.text))


def _rows_apart(items: Sequence[Item], start: int) -> list[Item]:
    """The rows of a table without a caption from its head on: each of as many cells, with figures below the head."""
    cells, end = _cells(items[start]), start + 1
    while end < len(items) and items[end].reason in _PASSED and _cells(items[end]) == cells:
        if not _figures(items[end]):
            return []
        end += 1
    return list(items[start:end]) if end - start >= _ROWS_APART else []


def _rows_below(items: Sequence[Item], start: int) -> list[Item]:
    """The unit, the head and the rows of a table that stand below each other; none where it is too short."""
    end = start
    while end < len(items) and _is_of_table(items[end]):
        end += 1
    figured = [at for at in range(start, end) if _figures(items[at])]
    return list(items[start : figured[-1] + 1]) if len(figured) >= _LEAST else []


def _is_of_table(item: Item) -> bool:
    line = item.line
    if item.reason not in _PASSED or line.ended or line.width > _WIDEST:
        return False
    return _UNIT.fullmatch(line.folded) is not None or len(line.folded.split()) >= _CELLS


def _figures(item: Item) -> bool:
    """Whether a line is a row: what it is about, then figures."""
    name, *cells = _APART.split(item.line.folded.strip())
    if not cells:
        name, *cells = name.split()
    # A unit may be set apart from its figure: 2.16 万台.
    told = all(_FIGURE.fullmatch(cell.replace(" ", "")) for cell in cells)
    return bool(cells) and not name[0].isdigit() and told
