"""The command `export`: which endings there are, and what is told of a file that was written."""

from __future__ import annotations

from pathlib import Path

from reader.chinese.script import Standard
from reader.cli.language import translate
from reader.cli.sentences import exported_line, exported_tags_line
from reader.corpus.corpus import Corpus
from reader.exchange import codebook_files, exporting
from reader.exchange.outcome import Options, Outcome
from reader.exchange.report_words import WORDS


def is_known(file: Path) -> bool:
    """Whether the ending of a name says what is to be written."""
    return _is_codebook(file) or file.suffix.lower() in exporting.SUFFIXES


def export(corpus: Corpus, file: Path, standard: Standard | None, *, bom: bool) -> Outcome:
    """Write the annotations, or the codebook where the name ends in .qdc.

    Raises UserError when the file cannot be written.
    """
    if _is_codebook(file):
        return codebook_files.write(corpus, file)
    words = {text: translate("report", text) for text in WORDS}
    return exporting.write(corpus, file, Options(standard, bom, words=words))


def line(outcome: Outcome, file: Path) -> str:
    """How much was written."""
    tell = exported_tags_line if _is_codebook(file) else exported_line
    return tell(outcome.annotations, file)


def _is_codebook(file: Path) -> bool:
    return file.suffix.lower() == codebook_files.QDC
