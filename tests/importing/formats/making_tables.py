"""Tables of articles as CSV, for the tests."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

HEADER = ("标题", "日期", "来源", "正文")
ROWS = (
    ("镇上修路", "2024年7月5日", "青岭报", "　　第一段，说“好”。\n　　第二段。"),
    ("旧粮仓开馆", "2024-07-06", "", '他说"开门"。'),
    ("", "不详", "河湾报", "没有标题的一条。"),
)


def table(
    rows: Iterable[Sequence[str]],
    header: Sequence[str] = HEADER,
    *,
    delimiter: str = ",",
    line_end: str = "\r\n",
) -> str:
    """The rows as Python's own writer puts them."""
    file = io.StringIO(newline="")
    # Where rows end in \r alone, the writer would leave a \n in a cell without quotes.
    quoting = csv.QUOTE_ALL if line_end == "\r" else csv.QUOTE_MINIMAL
    writer = csv.writer(file, delimiter=delimiter, lineterminator=line_end, quoting=quoting)
    writer.writerow(header)
    writer.writerows(rows)
    return file.getvalue()


def samples() -> dict[str, bytes]:
    """Whole files for fuzzing."""
    return {
        "commas.csv": table(ROWS).encode("utf-8-sig"),
        "tabs.tsv": table(ROWS, delimiter="\t", line_end="\n").encode("utf-16"),
        "semicolons.csv": ("sep=;\n" + table(ROWS, delimiter=";")).encode("gb18030"),
    }
