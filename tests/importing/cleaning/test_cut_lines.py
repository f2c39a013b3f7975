"""The width at which the lines of a page were cut makes no difference to what it becomes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from reader.importing.cleaning.plan import PlannedLine, Role
from reader.importing.cleaning.reading import read
from reader.importing.formats import format_of
from tests.importing.cleaning.scoring import missed, outline_of
from tests.importing.cleaning.test_layouts import KNOWN, LAYOUTS

WIDTHS = (24, 30, 36)
#: The kinds that come with cut lines; a page of the web is copied with whole paragraphs.
KINDS = ("newspaper", "newsletter", "weekly", "_paper", "epaper", "express", "reference", "think_tank")
#: Files of which some facts are missed at some widths, and why.
LOST = {
    # A note of the editors, not cut itself, is as wide as the cut lines.
    ("e/e116_newsletter.txt", 24), ("e/e116_newsletter.txt", 36), ("p/p60_newsletter.txt", 24),
    # A full stop alone in a line above a title.
    ("f/f049_newspaper.txt", 24),
    # The figures of the day behind the editor of a dispatch are cut in two.
    ("l/la2_agency_newspaper.txt", 30),
    # The same of the day behind the source.
    ("q/qy02_newsletter.txt", 30),
    # The word that says that a report is over is cut in two: （ / 完）.
    ("r/r12_newspaper.txt", 30),
    # A closing mark alone in a line above a title.
    ("m/m06_newspaper_tw.txt", 24), ("m/m06_newspaper_tw.txt", 36),
}  # fmt: skip


def cut(text: str, width: int) -> Iterator[str]:
    """Lines of so many full-width characters, as a program cuts them that knows nothing of Chinese."""
    taken, used = "", 0.0
    for sign in text:
        size = 0.5 if sign.isascii() else 1.0
        if used + size > width:
            yield taken
            taken, used = "", 0.0
        taken, used = taken + sign, used + size
    yield taken


def recut(path: Path, width: int) -> str:
    """The text of a file with each paragraph cut at a width, its first line indented; all else as it stands."""
    document = format_of(path).read(path.read_bytes(), path.name, None)
    groups: list[list[PlannedLine]] = []
    for line in read(document).lines:
        if line.joined and groups[-1][0].role is line.role:
            groups[-1].append(line)
        else:
            groups.append([line])
    done, parts = 0, []
    for group in groups:
        between = document.text[done : group[0].span.start]
        done = group[-1].span.end
        if group[0].role is Role.PARAGRAPH:
            whole = "".join(line.glue + line.span.of(document.text) for line in group)
            indent = "" if group[0].joined else "\u3000\u3000"
            parts += [between.rstrip(" \t\u3000"), "\n".join(cut(indent + whole, width))]
        else:
            parts += [between, document.text[group[0].span.start : done]]
    return "".join(parts) + document.text[done:]


def turns(path: Path) -> bool:
    """Whether a page ends within a paragraph, so that the line above is full at one width only."""
    lines = read(format_of(path).read(path.read_bytes(), path.name, None)).lines
    return any(line.joined and before.role is not line.role for before, line in pairwise(lines))


@cache
def files() -> list[Path]:
    folders = sorted(path.parent for path in LAYOUTS.glob("*/outline.json"))
    return [
        folder / name
        for folder in folders
        for name in outline_of(folder)
        if name.endswith(".txt")
        and any(kind in name for kind in KINDS)
        and f"{folder.name}/{name}" not in KNOWN
        if not turns(folder / name)
    ]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", files(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_cut_at_a_width_it_becomes_the_same(path: Path, width: int, tmp_path: Path) -> None:
    again = tmp_path / path.name
    again.write_text(recut(path, width), "utf-8", newline="")
    found = missed(again, outline_of(path.parent)[path.name])
    lost = (f"{path.parent.name}/{path.name}", width) in LOST
    assert bool(found) == lost, "\n".join(["missed:", *found])
