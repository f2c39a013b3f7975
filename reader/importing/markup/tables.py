"""Tables of data become rows; tables that only lay out a page stay what is in them."""

from __future__ import annotations

from itertools import pairwise

from reader.importing.markup.lines import Line, joined
from reader.importing.markup.page import Page
from reader.importing.markup.tree import Element

#: A cell of data has no more lines, and the cells of a table together have on average no more characters.
_LINES, _LENGTH, _AVERAGE = 12, 600, 120
#: From this share of linked characters on a table is a menu.
_LINKED = 0.6
_TABLE_PARTS = ("tr", "td", "th", "tbody", "thead", "tfoot", "caption", "colgroup", "col")


def with_rows(page: Page) -> Page:
    """The page with each row of a table of data as one line, its cells parted by tabs."""
    rows = [row for table in _tables_of_data(page) for row in _rows_of(table)]
    if not rows:
        return page
    rows.sort(key=lambda cells: cells[0].first)
    places = list(range(len(page.lines) + 1))  # where each line, and the end, is afterwards
    lines: list[Line] = []
    at = 0
    for cells in rows:
        start, end = cells[0].first, cells[-1].last
        for index in range(at, start):
            places[index] = len(lines)
            lines.append(page.lines[index])
        for index in range(start, end):
            places[index] = len(lines)
        lines.append(_row(page.lines, cells))
        at = end
    for index in range(at, len(page.lines)):
        places[index] = len(lines)
        lines.append(page.lines[index])
    places[len(page.lines)] = len(lines)
    page.lines = lines
    _move(page, places)
    return page


def _move(page: Page, places: list[int]) -> None:
    """Elements and times keep the lines that they had; `places` says where each line is now."""
    for element in page.elements:
        is_empty = element.first >= element.last
        element.first, end = places[element.first], element.last
        element.last = element.first if is_empty else places[end - 1] + 1
    page.times = [(value, places[min(line, len(places) - 1)]) for value, line in page.times]


def _row(lines: list[Line], cells: list[Element]) -> Line:
    """The cells of a row in one line; an empty cell keeps its place, but for those at the end."""
    parts: list[Line] = []
    joints: list[str] = []
    tabs = 0
    for cell in cells:
        for index in range(cell.first, cell.last):
            parts.append(lines[index])
            joints.append("\t" * tabs if index == cell.first else " ")
            tabs = 0
        tabs += 1
    row = joined(parts, joints)
    row.element = cells[0].parent or row.element
    row.is_row = True
    row.centred = False
    return row


class _Grid:
    """The cells of one table, row by row, and whether something speaks against data."""

    def __init__(self, element: Element) -> None:
        self.element = element
        self.rows: list[list[Element]] = []
        self.is_layout = False


def _tables_of_data(page: Page) -> list[_Grid]:
    grids: dict[Element, _Grid] = {}
    within: dict[Element, _Grid | None] = {page.elements[0]: None}
    for element in page.elements[1:]:
        assert element.parent is not None
        grid = within[element.parent]
        if element.name == "table":
            if grid is not None:
                grid.is_layout = True  # a table in a table
            grid = grids[element] = _Grid(element)
        elif grid is not None:
            _enter(grid, element)
        within[element] = grid
    return [grid for grid in grids.values() if _is_data(grid, page.lines)]


def _enter(grid: _Grid, element: Element) -> None:
    if element.name == "tr":
        grid.rows.append([])
    elif element.name in ("td", "th"):
        if not grid.rows:
            grid.rows.append([])
        grid.rows[-1].append(element)
    elif element.name in ("h1", "h2", "form", "article", "section", "iframe"):
        grid.is_layout = True


def _rows_of(grid: _Grid) -> list[list[Element]]:
    return [row for row in grid.rows if row and any(cell.last > cell.first for cell in row)]


def _is_data(grid: _Grid, lines: list[Line]) -> bool:
    """Two rows and two columns at least, short cells, and not mostly links."""
    rows = _rows_of(grid)
    if grid.is_layout or len(rows) < 2:
        return False
    filled = [sum(cell.last > cell.first for cell in row) for row in rows]
    if sum(count > 1 for count in filled) * 2 < len(rows) or not _are_apart(rows):
        return False
    inside = lines[grid.element.first : grid.element.last]
    lengths = [len(line.text) for line in inside]
    cells = [cell for row in rows for cell in row]
    if max(cell.last - cell.first for cell in cells) > _LINES or max(lengths) > _LENGTH:
        return False
    total = sum(lengths)
    return total <= _AVERAGE * sum(filled) and sum(line.linked for line in inside) < _LINKED * total


def _are_apart(rows: list[list[Element]]) -> bool:
    """Whether the cells follow each other, as they do unless the markup is broken."""
    cells = [cell for row in rows for cell in row if cell.last > cell.first]
    return all(first.last <= second.first for first, second in pairwise(cells))
