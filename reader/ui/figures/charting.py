"""From tables to charts: rows become bars, lines, cells and marks, in the colours of the tags."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import compress, islice
from operator import itemgetter

from PySide6.QtCore import QCoreApplication, QLocale

from reader.analysis.tables import Cell, Table
from reader.messages import QT_TRANSLATE_NOOP
from reader.ui import theme as themes
from reader.ui.figures.charts.bars import Bar, BarChart, Piece
from reader.ui.figures.charts.frame import Ink, Key
from reader.ui.figures.charts.matrix import MatrixChart
from reader.ui.figures.charts.shapes import Target
from reader.ui.figures.charts.strips import Mark, Strip, StripChart
from reader.ui.figures.headings import entry, heading, told

#: More rows than this are not looked at one by one; the table has them all.
_MOST = 60
#: Of the words that differ, so many of each side.
_KEY_WORDS = 15
#: An axis that goes further below zero has a number at each half, one that does not at each fifth.
_FEW_BELOW = 0.4

#: More colours than this cannot be told apart: then so many tags keep theirs.
_ALL, _COLOURS = 24, 14
#: For tags whose colour another one has: Paul Tol's muted palette, which is told apart by colour-blind eyes, too.
_SPARE = (
    "#332288", "#88ccee", "#44aa99", "#117733", "#999933", "#ddcc77", "#cc6677", "#882255", "#aa4499", "#4477aa",
    "#ee6677", "#228833", "#ccbb44", "#66ccee",
)  # fmt: skip
_OTHERS = QT_TRANSLATE_NOOP("columns", "{0} others")
_SHARE = QT_TRANSLATE_NOOP("columns", "Share of the characters, %")
_PLACE = QT_TRANSLATE_NOOP("columns", "Place in the article, %")

Ids = Callable[[str, str], list[int]]
_first = itemgetter(0)


def keyness_bars(chart: BarChart, table: Table, first: str, second: str) -> None:
    """The words with the largest log-likelihood of both parts."""
    place = table.columns.index("log_likelihood")
    rows = [row for row in table.rows if isinstance(row[place], int | float) and row[place]]
    chosen = [*rows[:_KEY_WORDS], *(row for row in rows[-_KEY_WORDS:] if row not in rows[:_KEY_WORDS])]
    bars = []
    for row in chosen:
        record = dict(zip(table.columns, row, strict=True))
        value = float(row[place] or 0)
        tip = "\n".join(entry(name, told(name, cell)) for name, cell in record.items() if name != "rank")
        word = str(record["word"])
        bars.append(Bar(word, (Piece(0 if value > 0 else 1, abs(value), Target(tip, record)),)))
    keys = [Key(first, _plain("accent")), Key(second, _plain("hit"))]
    chart.show_bars(bars, keys, whole=False, axis=heading("log_likelihood"))


def measure_bars(chart: BarChart, table: Table, measure: str) -> None:
    """The rows with the largest value of a measure, from zero on."""
    place = table.columns.index(measure)
    rows = [row for row in table.rows if isinstance(value := row[place], int | float) and value > 0]
    rows.sort(key=lambda row: -float(row[place] or 0))
    bars = []
    for row in rows[: 2 * _KEY_WORDS]:
        record = dict(zip(table.columns, row, strict=True))
        tip = "\n".join(entry(name, told(name, cell)) for name, cell in record.items() if name != "rank")
        bars.append(Bar(str(record["word"]), (Piece(0, float(row[place] or 0), Target(tip, record)),)))
    key = Key(heading(measure), _plain("accent"))
    chart.show_bars(bars, [key], whole=False, axis=heading(measure))


def stacked_bars(chart: BarChart, table: Table, colours: Mapping[str, str], unknown: str, ids: Ids) -> int:
    """A bar for each group, a piece of it for each tag; how many groups are left out.

    Columns: tag, group, annotations, articles.
    """
    totals: Counter[str] = Counter()
    for tag, _, count, _ in table.rows:
        totals[str(tag)] += int(count or 0)
    most = len(totals) if len(totals) <= _ALL else _COLOURS
    tags = _ordered(sorted(totals, key=lambda tag: (-totals[tag], tag))[:most], colours)
    series = {tag: place for place, tag in enumerate(tags)}
    groups: defaultdict[str, list[Piece]] = defaultdict(list)
    for tag, group, count, articles in table.rows:
        name = str(group or "")
        tip = (
            f"{tag} · {name or unknown}\n{entry('annotations', told('', count))}\n"
            f"{entry('articles', told('', articles))}"
        )
        piece = Piece(series.get(str(tag), len(tags)), float(count or 0), Target(tip, ids(str(tag), name)))
        groups[name].append(piece)
    named = sorted(groups.items(), key=lambda item: (item[0] == "", item[0]))
    if table.columns[1] not in ("month", "year"):
        named.sort(key=lambda item: -sum(piece.value for piece in item[1]))
    bars = [
        Bar(name or unknown, tuple(sorted(pieces, key=lambda piece: piece.series)))
        for name, pieces in named[:_MOST]
    ]
    chart.show_bars(bars, _keys(colours, tags, len(totals)), axis=heading("annotations"))
    return max(0, len(named) - _MOST)


def share_bars(
    chart: BarChart, table: Table, colours: Mapping[str, str], together: str, ids: Callable[[str], list[int]]
) -> int:
    """A bar for each tag, as long as its share in per cent; how many are left out. Columns: tag, characters, share."""
    rows = [row for row in table.rows if row[2] is not None]
    rows.sort(key=lambda row: -float(row[2] or 0))
    bars, keys = [], []
    for place, (tag, characters, share) in enumerate(rows[:_MOST]):
        name = str(tag) or together
        tip = f"{name}\n{told('share', share)}\n{entry('characters', told('', characters))}"
        payload = ids(str(tag)) if tag else None
        bars.append(Bar(name, (Piece(place, 100 * float(share or 0), Target(tip, payload)),)))
        keys.append(Key(name, _line(colours, str(tag))))
    chart.legend_shown = False
    chart.show_bars(bars, keys, whole=False, axis=QCoreApplication.translate("columns", _SHARE))
    return max(0, len(rows) - _MOST)


def agreement_bars(
    chart: BarChart,
    table: Table,
    colours: Mapping[str, str],
    apart: Callable[[dict[str, Cell]], list[int]],
    measure: str = "",
) -> int:
    """A bar for each tag: its kappa, or its alpha where it is one of all annotators; how many are left out.

    With a `measure` the column of that name. Where one person is compared with several there is one for each of these,
    of all tags. `apart` are the annotations on which people do not agree, by a row.
    """
    records = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    several = len({(one["first_annotator"], one["second_annotator"]) for one in records}) > 1
    of_all = [one for one in records if one["first_annotator"] is None]
    measure = measure or ("alpha" if of_all else "kappa")
    rows = of_all or [one for one in records if not (several and one["tag"])]
    rows = [one for one in rows if one[measure] is not None]
    rows.sort(key=lambda one: (one["tag"] != "", -float(one[measure] or 0)))
    bars, keys = [], []
    for place, record in enumerate(rows[:_MOST]):
        pair = f"{record['first_annotator']} – {record['second_annotator']}"
        name = pair if several and not of_all else told("tag", record["tag"])
        cells = {column: told(column, cell) for column, cell in record.items()}
        tip = "\n".join(entry(column, cell) for column, cell in cells.items() if cell)
        piece = Piece(place, float(record[measure] or 0), Target(tip, apart(record) or None))
        bars.append(Bar(name, (piece,)))
        keys.append(Key(name, _line(colours, str(record["tag"]))))
    lowest = min((0.0, *(bar.total for bar in bars)))
    parts = 5 if lowest >= -_FEW_BELOW else 2
    marks = [step / parts for step in range(math.floor(parts * lowest), parts + 1)]
    chart.legend_shown = False
    chart.show_bars(bars, keys, axis=heading(measure), marks=marks)
    return max(0, len(rows) - _MOST)


def matrix(chart: MatrixChart, table: Table, codebook: Iterable[str], ids: Ids) -> int:
    """Pairs of tags, in the order of the codebook; how many are left out. Columns: tag, other, count."""
    totals: defaultdict[str, float] = defaultdict(float)
    for one, other, count in table.rows:
        totals[str(one)] += float(count or 0)
        totals[str(other)] += float(count or 0)
    names = _ordered(sorted(totals, key=lambda name: (-totals[name], name))[:_MOST], codebook)
    places = {name: place for place, name in enumerate(names)}
    cells = {}
    for one, other, count in table.rows:
        first, second = str(one), str(other)
        if first in places and second in places:
            pair = sorted((places[first], places[second]))
            tip = f"{first} + {second}\n{entry('count', told('', count))}"
            cells[pair[0], pair[1]] = (float(count or 0), Target(tip, ids(first, second)))
    chart.show_cells(names, cells)
    return max(0, len(totals) - _MOST)


def strips(chart: StripChart, table: Table, colours: Mapping[str, str], ids: Sequence[int]) -> int:
    """A strip for each article; how many are left out. Columns: article, title, tag, start, end.

    `ids` are those of the annotations that the rows stand for.
    """
    # Of a hundred thousand rows few are shown: none but these are looked at in a loop.
    articles = dict.fromkeys(map(_first, table.rows))
    shown: dict[Cell, list[Mark]] = {article: [] for article in islice(articles, _MOST)}
    titles: dict[Cell, str] = {}
    are_shown = map(shown.__contains__, map(_first, table.rows))
    found = list(compress(zip(table.rows, ids, strict=True), are_shown))
    tags = _ordered({str(row[2]) for row, _ in found}, colours)
    named = tags[: len(tags) if len(tags) <= _ALL else _COLOURS]
    inks = distinct(colours, named)
    for (article, title, tag, start, end), number in found:
        titles[article] = str(title)
        colour = inks.get(str(tag)) or _line(colours, str(tag))
        tip = f"{tag}\n{title}\n{told('start', start)} – {told('end', end)}"
        shown[article].append(Mark(float(start or 0), float(end or 0), colour, Target(tip, [number])))
    more = len(tags) - len(named)
    keys = [*(Key(tag, inks[tag]) for tag in named), *([Key(_more(more), _plain("line"))] if more else [])]
    rows = [Strip(titles[article], tuple(marks)) for article, marks in shown.items()]
    chart.show_strips(rows, keys, axis=QCoreApplication.translate("columns", _PLACE))
    return max(0, len(articles) - _MOST)


def hit_strips(chart: StripChart, table: Table, query: str, payloads: Sequence[object]) -> int:
    """A strip for each article with hits; how many are left out. Columns: article, title, node, start, end."""
    ink = _plain("hit")
    marks: defaultdict[tuple[int, str], list[Mark]] = defaultdict(list)
    for row, payload in zip(table.rows, payloads, strict=True):
        article, title, node, start, end = row
        tip = f"{node}\n{title}\n{told('start', start)}"
        marks[int(article or 0), str(title)].append(
            Mark(float(start or 0), float(end or 0), ink, Target(tip, payload))
        )
    most = sorted(marks.items(), key=lambda item: -len(item[1]))[:_MOST]
    rows = [Strip(title, tuple(found)) for (_, title), found in most]
    chart.show_strips(rows, [Key(query, ink)], axis=QCoreApplication.translate("columns", _PLACE))
    return max(0, len(marks) - _MOST)


def _ordered(tags: Iterable[str], codebook: Iterable[str]) -> list[str]:
    """Tags in the order of the codebook, in which one knows them; those that it does not have come last."""
    places = {tag: place for place, tag in enumerate(codebook)}
    return sorted(tags, key=lambda tag: (places.get(tag, len(places)), tag))


def _keys(colours: Mapping[str, str], tags: Sequence[str], count: int) -> list[Key]:
    """The legend of the tags that have a colour of their own; the others of so many are one grey."""
    inks = distinct(colours, tags)
    keys = [Key(tag, inks[tag]) for tag in tags]
    return [*keys, Key(_more(count - len(tags)), _plain("ink_muted"))] if count > len(tags) else keys


def _more(count: int) -> str:
    return QCoreApplication.translate("columns", _OTHERS).format(QLocale().toString(count))


def distinct(colours: Mapping[str, str], tags: Sequence[str]) -> dict[str, Ink]:
    """The colours of the tags; of those that have the same, all but the first get another."""
    spare = [colour for colour in _SPARE if colour not in {colours.get(tag, "").lower() for tag in tags}]
    used: set[str] = set()
    found: dict[str, Ink] = {}
    for tag in tags:
        colour = colours.get(tag, "#888888").lower()
        if colour in used and spare:
            colour = spare.pop(0)
        used.add(colour)
        found[tag] = _line({tag: colour}, tag)
    return found


def _line(colours: Mapping[str, str], tag: str) -> Ink:
    """The colour of a tag in whatever theme the chart is drawn."""
    colour = colours.get(tag, "#888888")
    return lambda theme: themes.tag_line(colour, theme)


def _plain(name: str) -> Ink:
    return lambda theme: theme.colour(name)
