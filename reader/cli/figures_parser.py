"""The words of the commands that make figures."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

ORDERS = (
    "article",
    "L1",
    "L2",
    "L3",
    "R1",
    "R2",
    "R3",
    "node",
    "date",
    "source",
    "left pattern",
    "right pattern",
)
BY = ("source", "month", "year", "annotator", "article", "section")
UNITS = ("characters", "words")
TOGETHER = ("span", "overlap", "paragraph", "article")
_PART = "which articles: fields as in the search (source:… date:2024.. tag:A/B), tagged:A/B or untagged:*"

Kind = Callable[[str], Any]


class _Command(Protocol):
    def __call__(self, name: str, text: str) -> argparse.ArgumentParser: ...


def add(command: _Command, *, text: Kind, count: Kind) -> None:
    """Add the commands; `text` and `count` read a word of the command line."""
    parser = command("concordance", "list the hits of a query in their contexts, sorted (KWIC)")
    _add_query(parser, text, count)
    parser.add_argument(
        "--sort",
        metavar="ORDER",
        action="append",
        choices=ORDERS,
        default=[],
        help=f"{', '.join(ORDERS)}; give it again for a second order",
    )
    parser.add_argument(
        "--context",
        metavar="N",
        type=count,
        default=None,
        help="how much each side (40 characters, 10 words)",
    )
    parser.add_argument(
        "--unit", choices=UNITS, default="characters", help="what --context counts (characters)"
    )
    parser.add_argument(
        "--limit", metavar="N", type=count, default=10_000, help="lines at most, once they are sorted (10000)"
    )
    parser.add_argument("--characters", action="store_true", help="neighbours are characters, not words")
    parser = command("words", "list the words, the most frequent first")
    parser.add_argument("--characters", action="store_true", help="list characters instead of words")
    parser.add_argument(
        "--length", metavar="N", type=_one_or_more, default=1, help="list runs of N words (n-grams)"
    )
    parser.add_argument("--least", metavar="N", type=count, default=1, help="only what occurs so often")
    parser.add_argument(
        "--stop", metavar="FILE", type=Path, help="a file with words to leave out, in either script"
    )
    _add_case(parser)
    parser.add_argument("--dispersion", action="store_true", help="also how evenly each is spread (DP, D)")
    _add_part(parser, text)
    parser = command("collocates", "list the words near the hits of a query, the surest first")
    _add_query(parser, text, count)
    parser.add_argument("--left", metavar="N", type=count, default=5, help="words to the left (5)")
    parser.add_argument("--right", metavar="N", type=count, default=5, help="words to the right (5)")
    parser.add_argument("--sentence", action="store_true", help="not beyond the sentence")
    parser.add_argument("--least", metavar="N", type=count, default=2, help="only what is near so often (2)")
    _add_case(parser)
    parser = command("keyness", "list the words that one part of the corpus uses more than another")
    parser.add_argument("part", metavar="PART", type=text, help=_PART)
    parser.add_argument("against", metavar="AGAINST", type=text, help="the part that it is compared with")
    parser.add_argument("--characters", action="store_true", help="compare characters instead of words")
    parser.add_argument("--least", metavar="N", type=count, default=3, help="only what occurs so often (3)")
    _add_case(parser)
    _add_csv(parser)
    parser = command("themes", "count tags by source, month, annotator …; coverage; which stand together")
    kinds = parser.add_mutually_exclusive_group()
    kinds.add_argument("--by", choices=BY, default="source", help="what tags are counted by (source)")
    kinds.add_argument("--coverage", action="store_true", help="the share of the text that each tag covers")
    kinds.add_argument("--together", choices=TOGETHER, help="how often two tags stand together there")
    kinds.add_argument("--timeline", action="store_true", help="tags by month")
    parser.add_argument(
        "--annotator", metavar="NAME", type=text, default="", help="only annotations of this person"
    )
    parser.add_argument(
        "--with-below",
        action="store_true",
        help="each theme counts what is tagged with the tags below it, too, a passage once",
    )
    _add_part(parser, text)


def _add_query(parser: argparse.ArgumentParser, text: Kind, count: Kind) -> None:
    del count
    parser.add_argument("query", metavar="QUERY", type=text)
    parser.add_argument("--regex", action="store_true", help="QUERY is a regular expression")
    parser.add_argument("--same-script", action="store_true", help="do not match across scripts")
    _add_part(parser, text)


def _one_or_more(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number of 1 or more")
    return int(text)


def _add_case(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--case", action="store_true", help="AI and ai are two words")


def _add_part(parser: argparse.ArgumentParser, text: Kind) -> None:
    parser.add_argument("--part", metavar="FIELDS", type=text, default="", help=_PART)
    _add_csv(parser)


def _add_csv(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--csv", metavar="FILE", type=Path, help="write the table to this file")
