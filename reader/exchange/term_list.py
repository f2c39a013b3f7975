"""Terms of the user's own as a text file: one a line, as segmenters take them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from reader.chinese import terms
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.exchange.reading import read_text
from reader.exchange.whole import whole_file


class TermList(NamedTuple):
    """The terms of a file, each once, and what is wrong with the lines that hold none."""

    terms: list[str]
    faults: list[UserError]


def write(corpus: Corpus, path: Path) -> int:
    """Write the terms of a corpus in UTF-8; the number of them. Raises UserError when that cannot be done."""
    texts = corpus.terms.texts()
    with whole_file(path, encoding="utf-8", keep=corpus.path) as file:
        file.writelines(f"{text}\n" for text in texts)
    return len(texts)


def read(path: Path) -> TermList:
    """The terms of a file, in any encoding that an import reads.

    Of a line with spaces or tabs the first word counts: dictionaries of segmenters have frequency and word class
    after it. Blank lines and lines that begin with # are passed over. Raises UserError when the file cannot be read.
    """
    found, faults = dict[str, None](), list[UserError]()
    for line in read_text(path).splitlines():
        words = line.removeprefix("\ufeff").split()
        if words and not words[0].startswith("#"):
            try:
                found[terms.clean(words[0])] = None
            except UserError as error:
                faults.append(error)
    return TermList(list(found), faults)


def take_in(corpus: Corpus, path: Path) -> tuple[int, list[UserError], Change | None]:
    """Add the terms of a file as one step: how many are new, and the lines that hold none.

    No change where all are there already. Raises UserError when the file cannot be read.
    """
    listed = read(path)
    known = {term.simplified for term in corpus.terms.all()}
    new = {terms.simplified(text) for text in listed.terms} - known
    change = corpus.terms.add(listed.terms) if new else None
    return len(new), listed.faults, change
