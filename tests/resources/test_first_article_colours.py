"""The tags of the first article of the sample, which are seen together first, are told apart at a glance."""

from __future__ import annotations

import itertools

from reader.ui import theme
from tests.resources.test_sample_corpus import lab, placed, ready_made, tags

_AT_A_GLANCE = 12.0
"""The least CIE76 distance of two marks as they are drawn on the light paper."""
_FROM_SELECTION = 24.0
"""The least CIE76 distance of a wash from the colour of selected text."""


def used() -> dict[str, str]:
    first = placed()[0].file
    names = {row["tag"] for row in ready_made() if row["file"] == first}
    return {row["path"]: row["colour"] for row in tags() if row["path"] in names}


def distance(one: str, other: str) -> float:
    pairs = zip(lab(one, "normal"), lab(other, "normal"), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def test_marks_of_the_first_article_differ_as_they_are_drawn() -> None:
    for look in (theme.LIGHT, theme.DARK):
        drawn = {path: theme.tag_line(colour, look).name() for path, colour in used().items()}
        for one, other in itertools.combinations(drawn, 2):
            assert distance(drawn[one], drawn[other]) >= _AT_A_GLANCE, f"{one} and {other}"


def test_no_wash_of_the_first_article_looks_like_selected_text() -> None:
    for path, colour in used().items():
        wash = theme.tag_wash(colour, theme.LIGHT)
        wash.setAlphaF(1.0)
        assert distance(wash.name(), theme.LIGHT.selection) >= _FROM_SELECTION, path
