"""The words of the commands that make figures."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Protocol

from reader.cli.language import Worded
from reader.cli.usage import Parser, natural_number, positive_number, words

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
DECIDED_ON = ("character", "sentence", "paragraph", "article")
TOGETHER = ("span", "overlap", "paragraph", "article")


class _Command(Protocol):
    def __call__(self, name: str, text: str) -> Parser: ...


class FigureCommands(Worded):
    """The commands, which `command` makes, each with the words that it understands."""

    def __init__(self, command: _Command) -> None:
        self._command = command

    def add(self) -> None:
        """Add them all."""
        self._add_concordance()
        self._add_words()
        self._add_collocates()
        self._add_keyness()
        self._add_themes()
        self._add_agreement()

    def _add_concordance(self) -> None:
        parser = self._command(
            "concordance", self.tr("list the hits of a query in their contexts, sorted (KWIC)")
        )
        self._add_query(parser)
        text = self.tr("{0}; give it again for a second order").format(", ".join(ORDERS))
        parser.add_argument("--sort", metavar="ORDER", action="append", choices=ORDERS, default=[], help=text)
        text = self.tr("how much each side (40 characters, 10 words)")
        parser.add_argument("--context", metavar="N", type=natural_number, default=None, help=text)
        text = self.tr("what --context counts (characters)")
        parser.add_argument("--unit", choices=UNITS, default="characters", help=text)
        text = self.tr("lines at most, once they are sorted (10000)")
        parser.add_argument("--limit", metavar="N", type=natural_number, default=10_000, help=text)
        text = self.tr("neighbours are characters, not words")
        parser.add_argument("--characters", action="store_true", help=text)

    def _add_words(self) -> None:
        parser = self._command("words", self.tr("list the words, the most frequent first"))
        text = self.tr("list characters instead of words")
        parser.add_argument("--characters", action="store_true", help=text)
        text = self.tr("list runs of N words (n-grams)")
        parser.add_argument("--length", metavar="N", type=positive_number, default=1, help=text)
        text = self.tr("only what occurs so often")
        parser.add_argument("--least", metavar="N", type=natural_number, default=1, help=text)
        text = self.tr("a file with words to leave out, in either script")
        parser.add_argument("--stop", metavar="FILE", type=Path, help=text)
        self._add_case(parser)
        text = self.tr("also how evenly each is spread (DP, D)")
        parser.add_argument("--dispersion", action="store_true", help=text)
        self._add_part(parser)

    def _add_collocates(self) -> None:
        parser = self._command(
            "collocates", self.tr("list the words near the hits of a query, the surest first")
        )
        self._add_query(parser)
        text = self.tr("words to the left (5)")
        parser.add_argument("--left", metavar="N", type=natural_number, default=5, help=text)
        text = self.tr("words to the right (5)")
        parser.add_argument("--right", metavar="N", type=natural_number, default=5, help=text)
        parser.add_argument("--sentence", action="store_true", help=self.tr("not beyond the sentence"))
        text = self.tr("only what is near so often (2)")
        parser.add_argument("--least", metavar="N", type=natural_number, default=2, help=text)
        self._add_case(parser)

    def _add_keyness(self) -> None:
        parser = self._command(
            "keyness", self.tr("list the words that one part of the corpus uses more than another")
        )
        parser.add_argument("part", metavar="PART", type=words, nargs="?", help=self._part())
        text = self.tr("the part that it is compared with, unless that is a reference")
        parser.add_argument("against", metavar="AGAINST", type=words, nargs="?", help=text)
        text = self.tr(
            "compare with another corpus, which is only read, or with a list of words and their frequencies; without "
            "PART the whole corpus"
        )
        parser.add_argument("--reference", metavar="FILE", type=Path, help=text)
        parser.check = _two_sides
        text = self.tr("compare characters instead of words")
        parser.add_argument("--characters", action="store_true", help=text)
        text = self.tr("compare runs of N words (n-grams) of two parts")
        parser.add_argument("--length", metavar="N", type=positive_number, default=1, help=text)
        text = self.tr("only what occurs so often (3)")
        parser.add_argument("--least", metavar="N", type=natural_number, default=3, help=text)
        self._add_case(parser)
        self._add_csv(parser)

    def _add_themes(self) -> None:
        parser = self._command(
            "themes", self.tr("count tags by source, month, annotator …; coverage; which stand together")
        )
        kinds = parser.add_mutually_exclusive_group()
        text = self.tr("what tags are counted by (source)")
        kinds.add_argument("--by", choices=BY, default="source", help=text)
        text = self.tr("the share of the text that each tag covers")
        kinds.add_argument("--coverage", action="store_true", help=text)
        text = self.tr("how often two tags stand together there")
        kinds.add_argument("--together", choices=TOGETHER, help=text)
        kinds.add_argument("--timeline", action="store_true", help=self.tr("tags by month"))
        text = self.tr("only annotations of this person")
        parser.add_argument("--annotator", metavar="NAME", type=words, default="", help=text)
        self._add_below(parser)
        self._add_part(parser)

    def _add_agreement(self) -> None:
        parser = self._command("agreement", self.tr("how far annotators give the same tags to the same text"))
        text = self.tr("one of the two who are compared (everybody)")
        parser.add_argument("--first", metavar="NAME", type=words, default="", help=text)
        text = self.tr("the other one (everybody)")
        parser.add_argument("--second", metavar="NAME", type=words, default="", help=text)
        text = self.tr("what has a tag or has it not (paragraph)")
        parser.add_argument("--unit", choices=DECIDED_ON, default="paragraph", help=text)
        text = self.tr("all articles that are marked as done, not those that both have annotated")
        parser.add_argument("--done", action="store_true", help=text)
        self._add_below(parser)
        self._add_part(parser)

    # -- what several have ---------------------------------------------------------------------

    def _add_query(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("query", metavar="QUERY", type=words)
        parser.add_argument("--regex", action="store_true", help=self.tr("QUERY is a regular expression"))
        parser.add_argument("--same-script", action="store_true", help=self.tr("do not match across scripts"))
        self._add_part(parser)

    def _add_case(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--case", action="store_true", help=self.tr("AI and ai are two words"))

    def _add_below(self, parser: argparse.ArgumentParser) -> None:
        text = self.tr("each theme counts what is tagged with the tags below it, too, a passage once")
        parser.add_argument("--with-below", action="store_true", help=text)

    def _add_part(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--part", metavar="FIELDS", type=words, default="", help=self._part())
        self._add_csv(parser)

    def _add_csv(self, parser: argparse.ArgumentParser) -> None:
        text = self.tr("write the table to this file")
        parser.add_argument("--csv", metavar="FILE", type=Path, help=text)

    def _part(self) -> str:
        return self.tr(
            "which articles: fields as in the search (source:… date:2024.. tag:A/B), tagged:A/B or untagged:*"
        )


def _two_sides(options: argparse.Namespace) -> str | None:
    """What is wrong, in argparse's words, with what is compared: two parts, or one and a reference."""
    if options.reference is not None:
        if options.length > 1:  # of its texts no more is known than how often each word stands there
            return "argument --length: not allowed with argument --reference"
        return None if options.against is None else "argument --reference: not allowed with argument AGAINST"
    missing = [name.upper() for name in ("part", "against") if getattr(options, name) is None]
    return f"the following arguments are required: {', '.join(missing)}" if missing else None
