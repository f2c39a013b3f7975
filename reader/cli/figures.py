"""The commands that make figures: each reads its words, makes one table, and prints it."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.analysis import methods, themes
from reader.analysis.agreement import Asked, agreement
from reader.analysis.collocate_list import collocate_list
from reader.analysis.collocation import Window
from reader.analysis.concordance import InWords, Order
from reader.analysis.groups import By
from reader.analysis.keyness_list import keyness_list
from reader.analysis.kwic import concordance
from reader.analysis.parts import read_filters, read_part
from reader.analysis.summing import summed
from reader.analysis.tables import Table
from reader.analysis.texts import Unit
from reader.analysis.units import UnitOfDecision
from reader.analysis.word_list import ListOptions, word_list
from reader.chinese import words
from reader.cli.language import of_method, sentence
from reader.cli.notes import tell_notes
from reader.cli.sentences import cutting_line, nothing_line, rare_line
from reader.corpus.corpus import Corpus
from reader.corpus.reference import Heard, Reference
from reader.exchange.reading import read_text
from reader.exchange.reference_file import read_reference
from reader.exchange.table_csv import write_table
from reader.exchange.whole import require_no_corpus

#: Makes the table of a command; the flag says whether the words of the corpus must be cut first.
Maker = Callable[[Corpus, argparse.Namespace], Table]


def prepare(corpus: Corpus, *, write: bool) -> None:
    """Cut the articles that are not cut yet into words; who sits before a terminal sees how far it is.

    Where the corpus is not to be written, the words are there for as long as it is open.
    """
    words.set_terms(corpus.terms.texts())
    made = corpus.words.make() if write else corpus.words.make_apart()
    with _cutting() as heard, closing(made) as work:
        for progress in work:
            heard(*progress)


@contextmanager
def _cutting() -> Iterator[Heard]:
    """What is to be told how far the cutting is; a line that a terminal shows is taken away again."""
    shown = sys.stderr.isatty()

    def heard(done: int, of: int) -> None:
        if shown and of:
            print(f"\r{cutting_line(done / of)}\x1b[K", end="", file=sys.stderr, flush=True)

    yield heard
    if shown:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def save(table: Table, options: argparse.Namespace) -> None:
    """Write a table to the CSV file that was asked for.

    Raises UserError when it cannot be written, or would take the place of what the table was made from.
    """
    for name in ("reference", "stop"):
        if (read := getattr(options, name, None)) is not None:
            require_no_corpus(options.csv, read)
    write_table(options.csv, table.columns, table.rows, keep=options.corpus)


def tell(corpus: Corpus, options: argparse.Namespace, table: Table) -> None:
    """Say what of the query and the parts was perhaps meant otherwise, and what to know before one reads the table."""
    query, pattern = getattr(options, "query", ""), getattr(options, "regex", False)
    parts = [part for name in ("part", "against") if (part := getattr(options, name, ""))]
    people = [name for one in ("annotator", "first", "second") if (name := getattr(options, one, ""))]
    tell_notes(corpus, query, pattern=pattern, parts=parts, annotators=people)
    for fault in table.faults:
        print(f"duizhao: {sentence(fault)}", file=sys.stderr)
    if table.notice is not None:
        print(f"duizhao: {table.notice.sentence(of_method)}", file=sys.stderr)
    elif line := _nothing(table):
        print(f"duizhao: {line}", file=sys.stderr)


def _nothing(table: Table) -> str:
    """What is said of a table that shows nothing; "" of others. Lines that were found are perhaps not wanted."""
    if methods.counts_nothing(table.method):
        return nothing_line()
    if table.rows or "hits" in table.method.facts:
        return ""
    return rare_line() if methods.all_is_rare(table.method) else nothing_line()


def _concordance(corpus: Corpus, options: argparse.Namespace) -> Table:
    found = concordance(
        corpus,
        options.query,
        read_part(options.part),
        orders=[Order(order) for order in options.sort],
        unit=_unit(options),
        context=_context(options),
        limit=options.limit,
        pattern=options.regex,
        same_script=options.same_script,
    )
    return found.table()


def _context(options: argparse.Namespace) -> int | InWords:
    if options.unit == "words":
        return InWords(10 if options.context is None else options.context)
    return 40 if options.context is None else int(options.context)


def _words(corpus: Corpus, options: argparse.Namespace) -> Table:
    listed = ListOptions(
        unit=_unit(options),
        length=options.length,
        least=options.least,
        stop=_stop(options.stop),
        case=options.case,
        dispersion=options.dispersion,
    )
    return word_list(corpus, read_part(options.part), listed)


def _collocates(corpus: Corpus, options: argparse.Namespace) -> Table:
    return collocate_list(
        corpus,
        options.query,
        read_part(options.part),
        Window(options.left, options.right, options.sentence),
        pattern=options.regex,
        same_script=options.same_script,
        least=options.least,
        case=options.case,
    )


def _keyness(corpus: Corpus, options: argparse.Namespace) -> Table:
    against = (
        read_part(options.against) if options.reference is None else _reference(corpus, options.reference)
    )
    return keyness_list(
        corpus,
        read_part(options.part or ""),
        against,
        unit=_unit(options),
        length=options.length,
        least=options.least,
        case=options.case,
    )


def _reference(corpus: Corpus, path: Path) -> Reference:
    with _cutting() as heard:
        found = read_reference(path, opened=corpus.path, heard=heard)
    assert found is not None, "it was not told to stop"
    return found


def _themes(corpus: Corpus, options: argparse.Namespace) -> Table:
    filters = read_filters(options.part)
    data = themes.coded(corpus, filters, annotator=options.annotator)
    if options.with_below:
        data = summed(data)
    if options.coverage:
        return themes.coverage(data, filters)
    if options.together:
        return themes.co_occurrence(data, themes.Together(options.together), corpus.articles.body, filters)
    if options.timeline:
        return themes.timeline(data, filters)
    return themes.frequency(data, By(options.by), filters)


def _agreement(corpus: Corpus, options: argparse.Namespace) -> Table:
    filters = read_filters(options.part)
    data = themes.coded(corpus, filters)
    if options.with_below:
        data = summed(data)
    asked = Asked(options.first or None, options.second or None, UnitOfDecision(options.unit), options.done)
    return agreement(data, asked, corpus.articles.body, filters).table


def _unit(options: argparse.Namespace) -> Unit:
    return Unit.CHARACTER if options.characters else Unit.WORD


def _stop(path: Path | None) -> frozenset[str]:
    return frozenset() if path is None else frozenset(re.split(r"[\s,，、;；]+", read_text(path)))


MAKERS: dict[str, Maker] = {
    "concordance": _concordance,
    "words": _words,
    "collocates": _collocates,
    "keyness": _keyness,
    "themes": _themes,
    "agreement": _agreement,
}
#: Those that need the words of the whole corpus.
NEED_WORDS = frozenset(("words", "collocates", "keyness"))
