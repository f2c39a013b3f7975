"""From tables to lines over time, in the colours of the tags."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from reader.analysis.tables import Table
from reader.ui.figures.charting import Ids, distinct
from reader.ui.figures.charts.frame import Key
from reader.ui.figures.charts.lines import FEW, Line, LineChart
from reader.ui.figures.charts.shapes import Target
from reader.ui.figures.headings import entry, heading, told

#: More lines than this cannot be told apart in one chart; each by itself, one looks through so many.
_LINES, _PANELS = 10, 24


def timeline(
    chart: LineChart,
    table: Table,
    colours: Mapping[str, str],
    ids: Ids,
    measure: str = "annotations",
    *,
    apart: bool | None = None,
) -> int:
    """A line for each of the tags used most, over all months; how many tags are left out.

    Months without articles are gaps. `measure` is the column that is drawn; there are month, tag, annotations, and
    what is of the whole month: articles, characters. `apart`: each line in a chart of its own; None: where there are
    too many for one.
    """
    records = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    tagged = {(str(one["tag"]), str(one["month"])): one for one in records if one["tag"]}
    of_month = {str(one["month"]): one for one in records}
    totals: defaultdict[str, float] = defaultdict(float)
    for (tag, _), one in tagged.items():
        totals[tag] += float(one["annotations"] or 0)
    if apart is None:
        apart = len(totals) > FEW
    tags = sorted(totals, key=lambda tag: (-totals[tag], tag))[: _PANELS if apart else _LINES]
    months = _months(sorted(of_month))
    inks, short = distinct(colours, tags), _short(tags)
    lines = []
    for tag in tags:
        points: list[tuple[float, Target] | None] = []
        for month in months:
            if month not in of_month:
                points.append(None)
                continue
            none = {"annotations": 0, measure: 0, "articles": of_month[month]["articles"]}
            record = tagged.get((tag, month), none)
            cells = dict.fromkeys(("annotations", measure, "articles"))
            tip = "\n".join((f"{tag} · {month}", *(entry(name, told(name, record[name])) for name in cells)))
            target = Target(tip, ids(tag, month) if record["annotations"] else None)
            points.append((float(record[measure] or 0), target))
        lines.append(Line(Key(tag, inks[tag]), tuple(points), short[tag]))
    whole = measure == "annotations"
    chart.show_lines(months, lines, whole=whole, axis=heading(measure), apart=apart)
    return len(totals) - len(tags)


def _short(tags: Sequence[str]) -> dict[str, str]:
    """The own name of each tag; the whole path where others have the same name."""
    own = {tag: tag.rpartition("/")[2] for tag in tags}
    often = Counter(own.values())
    return {tag: name if often[name] == 1 else tag for tag, name in own.items()}


def _months(known: Sequence[str]) -> list[str]:
    """All months from the first to the last, `YYYY-MM`."""
    if not known:
        return []
    first, last = (12 * int(month[:4]) + int(month[5:]) - 1 for month in (known[0], known[-1]))
    return [f"{count // 12:04}-{count % 12 + 1:02}" for count in range(first, last + 1)]
