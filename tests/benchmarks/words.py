"""Whether traditional text is cut into the same words as its simplified twin, and how fast names are found."""

from __future__ import annotations

import time
from pathlib import Path

from reader.chinese import words
from reader.chinese.alignment import align
from reader.chinese.converter import convert
from reader.chinese.pinyin import matches
from reader.chinese.script import Script, Standard, detect
from reader.chinese.span import Span
from reader.chinese.terms import policy_terms
from reader.importing.pipeline import read_file
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit

#: The least share of borders that must be the same.
AGREEMENT = 0.999

_LAYOUTS = Path(__file__).resolve().parents[1] / "importing" / "layouts"
_QUERIES = ("z", "zc", "fzl", "zhongyao", "xinzhi", "发展", "zzzz")
_NAMES = 1_000


def measure(_: Display) -> Findings:
    """The share of borders that differ, against the share that may; a query over a thousand names, against 5 ms."""
    texts = simplified_texts()
    figures = [_disagreement(texts, standard) for standard in Standard]
    note = f"{len(texts)} texts, {sum(map(len, texts)):,} characters; differing borders in a thousand"
    return Findings((*figures, _names()), (note,))


def simplified_texts() -> list[str]:
    """The simplified ones of the files of many layouts, whole."""
    paths = sorted(path for folder in _LAYOUTS.iterdir() for path in folder.glob("*.txt"))
    bodies = [article.body for path in paths for article in read_file(path, whole=True).articles]
    return [body for body in bodies if detect(body) is Script.SIMPLIFIED]


def agreement(text: str, standard: Standard) -> tuple[int, int]:
    """How many borders of words a text and its twin share, and how many they have: each shared one counts twice.

    Borders inside a phrase whose length the conversion changed have no counterpart and are left out.
    """
    twin = convert(text, standard.to_traditional)
    alignment = align(text, twin, standard.to_traditional)
    ours = set(words.cut(text, Script.SIMPLIFIED))
    for replaced in alignment.replacements:
        ours -= set(range(replaced.start + 1, replaced.end))
    theirs = set()
    for end in words.cut(twin, Script.TRADITIONAL):
        place = alignment.backward(Span(end, end))
        if alignment.forward(place).start == end:
            theirs.add(place.start)
    return 2 * len(ours & theirs), len(ours) + len(theirs)


def _disagreement(texts: list[str], standard: Standard) -> Figure:
    counts = [agreement(text, standard) for text in texts]
    same, all_of_them = (sum(column) for column in zip(*counts, strict=True))
    differing, allowed = (1 - same / all_of_them) * 1000, (1 - AGREEMENT) * 1000
    return Figure(f"words: {standard} against its twin", differing, allowed, Unit.PER_THOUSAND, wanted=1.0)


def _names() -> Figure:
    names = policy_terms()[:_NAMES]
    for name in names:
        matches("a", name)
    # The quickest of some runs: a busy machine adds to the others.
    slowest = max(min(_milliseconds(query, names) for _ in range(9)) for query in _QUERIES)
    return Figure("pinyin: slowest query, 1,000 names", slowest, 5.0, Unit.MILLISECONDS, wanted=1.0)


def _milliseconds(query: str, names: tuple[str, ...]) -> float:
    began = time.perf_counter()
    for name in names:
        matches(query, name)
    return (time.perf_counter() - began) * 1000
