"""Ticked lines on their way to `tag_all`: as rules, one for each spelling, and places. No Qt."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from reader.analysis.concordance import KwicLine
from reader.chinese.folding import fold
from reader.corpus.occurrences import Chosen, Request, Rule


def request_of(lines: Iterable[KwicLine], tag: int | str) -> tuple[Request, Chosen]:
    """What `tag_all` takes for lines that are to get a tag: an id, or the path of a new one.

    A line whose passage reads otherwise by then is left out, and so is one that has the tag already.
    """
    rules: dict[str, int] = {}
    terms: list[Rule] = []
    places: dict[int, array[int]] = {}
    for line in lines:
        passage = line.node.strip()  # a pattern may begin or end with a line break, a passage does not
        if not passage:
            continue
        number = rules.setdefault(fold(" ".join(passage.split())), len(terms))
        if number == len(terms):
            terms.append(Rule(passage, tag))
        start = line.start + line.node.index(passage)
        places.setdefault(line.article, array("q")).extend((start, start + len(passage), number))
    return Request(rules=tuple(terms)), places
