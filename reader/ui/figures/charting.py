"""From tables to charts: rows become bars, lines, cells and marks, in the colours of the tags."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QColor

from reader.analysis.tables import Table
from reader.ui import theme as themes
from reader.ui.figures.charts.bars import Bar, BarChart, Piece
from reader.ui.figures.charts.frame import Key
from reader.ui.figures.charts.lines import Line, LineChart
from reader.ui.figures.charts.matrix import MatrixChart
from reader.ui.figures.charts.shapes import Target
from reader.ui.figures.charts.strips import Mark, Strip, StripChart
from reader.ui.figures.headings import heading, told

#: More rows than this are not looked at one by one; the table has them all.
_MOST = 60
#: Of the words that differ, so many of each side.
_KEY_WORDS = 15
#: More lines than this cannot be told apart.
_LINES = 10

Ids = Callable[[str, str], list[int]]


def keyness_bars(chart: BarChart, table: Table, first: str, second: str) -> None:
    """The words with the largest log-likelihood of both parts."""
    place = table.columns.index("log_likelihood")
    rows = [row for row in table.rows if isinstance(row[place], int | float) and row[place]]
    chosen = [*rows[:_KEY_WORDS], *(row for row in rows[-_KEY_WORDS:] if row not in rows[:_KEY_WORDS])]
    look = themes.current()
    bars = []
    for row in chosen:
        record = dict(zip(table.columns, row, strict=True))
        value = float(row[place] or 0)
        tip = "\n".join(
            f"{heading(name)}: {told(name, cell)}" for name, cell in record.items() if name != "rank"
        )
        word = str(record["word"])
        bars.append(Bar(word, (Piece(0 if value > 0 else 1, abs(value), Target(tip, word)),)))
    keys = [Key(first, look.colour("accent")), Key(second, look.colour("hit"))]
    chart.show_bars(bars, keys, whole=False)


def stacked_bars(chart: BarChart, table: Table, colours: Mapping[str, str], unknown: str, ids: Ids) -> None:
    """A bar for each group, a piece of it for each tag. Columns: tag, group, annotations, articles."""
    tags = list(dict.fromkeys(str(row[0]) for row in table.rows))
    groups: defaultdict[str, list[Piece]] = defaultdict(list)
    for tag, group, count, articles in table.rows:
        name = str(group or "")
        tip = (
            f"{tag} · {name or unknown}\n{heading('annotations')}: {told('', count)}\n"
            f"{heading('articles')}: {told('', articles)}"
        )
        piece = Piece(tags.index(str(tag)), float(count or 0), Target(tip, ids(str(tag), name)))
        groups[name].append(piece)
    named = sorted(groups.items(), key=lambda item: (item[0] == "", item[0]))
    if table.columns[1] not in ("month", "year"):
        named.sort(key=lambda item: -sum(piece.value for piece in item[1]))
    bars = [
        Bar(name or unknown, tuple(sorted(pieces, key=lambda piece: piece.series)))
        for name, pieces in named[:_MOST]
    ]
    chart.show_bars(bars, [Key(tag, _line(colours, tag)) for tag in tags])


def share_bars(
    chart: BarChart, table: Table, colours: Mapping[str, str], together: str, ids: Callable[[str], list[int]]
) -> None:
    """A bar for each tag, as long as its share in per cent. Columns: tag, characters, share."""
    rows = [row for row in table.rows if row[2] is not None]
    rows.sort(key=lambda row: -float(row[2] or 0))
    bars, keys = [], []
    for place, (tag, characters, share) in enumerate(rows[:_MOST]):
        name = str(tag) or together
        tip = f"{name}\n{told('share', share)}\n{heading('characters')}: {told('', characters)}"
        payload = ids(str(tag)) if tag else None
        bars.append(Bar(name, (Piece(place, 100 * float(share or 0), Target(tip, payload)),)))
        keys.append(Key(name, _line(colours, str(tag))))
    chart.show_bars(bars, keys, whole=False)
    chart.legend_shown = False


def matrix(chart: MatrixChart, table: Table, ids: Ids) -> None:
    """Pairs of tags. Columns: tag, other, count."""
    totals: defaultdict[str, float] = defaultdict(float)
    for one, other, count in table.rows:
        totals[str(one)] += float(count or 0)
        totals[str(other)] += float(count or 0)
    names = sorted(totals, key=lambda name: (-totals[name], name))[:_MOST]
    names.sort()
    places = {name: place for place, name in enumerate(names)}
    cells = {}
    for one, other, count in table.rows:
        first, second = str(one), str(other)
        if first in places and second in places:
            pair = sorted((places[first], places[second]))
            tip = f"{first} + {second}\n{heading('count')}: {told('', count)}"
            cells[pair[0], pair[1]] = (float(count or 0), Target(tip, ids(first, second)))
    chart.show_cells(names, cells)


def timeline(chart: LineChart, table: Table, colours: Mapping[str, str], ids: Ids) -> None:
    """A line for each of the tags used most, over all months. Columns: month, tag, annotations, articles."""
    counts = {(str(tag), str(month)): float(count or 0) for month, tag, count, _ in table.rows}
    articles = {str(month): int(number or 0) for month, _, _, number in table.rows}
    totals: defaultdict[str, float] = defaultdict(float)
    for (tag, _), count in counts.items():
        totals[tag] += count
    tags = sorted(totals, key=lambda tag: (-totals[tag], tag))[:_LINES]
    months = _months(sorted(articles))
    lines = []
    for tag in tags:
        points = []
        for month in months:
            count = counts.get((tag, month), 0.0)
            tip = f"{tag} · {month}\n{heading('annotations')}: {count:g}"
            if month in articles:
                tip += f"\n{heading('articles')}: {articles[month]}"
            points.append((count, Target(tip, ids(tag, month) if count else None)))
        lines.append(Line(Key(tag, _line(colours, tag)), tuple(points)))
    chart.show_lines(months, lines)


def strips(chart: StripChart, table: Table, colours: Mapping[str, str], ids: Sequence[int]) -> None:
    """A strip for each article. Columns: article, title, tag, start, end; `ids` are the annotations, row by row."""
    marks: defaultdict[tuple[int, str], list[Mark]] = defaultdict(list)
    tags: dict[str, QColor] = {}
    for row, number in zip(table.rows, ids, strict=False):
        article, title, tag, start, end = row
        colour = tags.setdefault(str(tag), _line(colours, str(tag)))
        tip = f"{tag}\n{title}\n{told('start', start)} – {told('end', end)}"
        mark = Mark(float(start or 0), float(end or 0), colour, Target(tip, [number]))
        marks[int(article or 0), str(title)].append(mark)
    shown = list(marks.items())[:_MOST]
    chart.show_strips(
        [Strip(title, tuple(found)) for (_, title), found in shown],
        [Key(tag, colour) for tag, colour in tags.items()],
    )


def _months(known: Sequence[str]) -> list[str]:
    """All months from the first to the last, `YYYY-MM`."""
    if not known:
        return []
    year, month = (int(part) for part in known[0].split("-"))
    months = []
    while (name := f"{year:04}-{month:02}") <= known[-1]:
        months.append(name)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return months


def _line(colours: Mapping[str, str], tag: str) -> QColor:
    return themes.tag_line(colours.get(tag, "#888888"), themes.current())
