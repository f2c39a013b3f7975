"""Is everything in a corpus what it says it is? And mending what is certain."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from reader import messages
from reader.corpus import backup
from reader.corpus.checking import coding, index, mending, steps, structure, texts
from reader.corpus.checking.problems import Problem
from reader.corpus.connection import explained
from reader.corpus.corpus import Corpus
from reader.errors import UserError

__all__ = ["Mended", "Problem", "check", "mend", "repair"]

#: What is said of a file that cannot be opened as it is, but of which something can be saved.
_BROKEN = (messages.CORPUS_DAMAGED, messages.CORPUS_STRANGE, messages.CORPUS_ALTERED, messages.NOT_SQLITE)
#: Problems that cannot be mended in the file itself.
_BEYOND = frozenset({"structure", "schema", "reference"})
_PLACELESS = "where it stood in its file is no longer known"


class Mended(NamedTuple):
    """What came of a repair: what is left, the corpus as it was, and the new file with what was saved, if needed."""

    problems: list[Problem]
    kept: Path | None = None
    saved: Path | None = None


def check(corpus: Corpus, *, thorough: bool = False) -> list[Problem]:
    """All problems of a corpus: pages, schema, references, tags, annotations, texts, origins, words, index, history.

    Reads only. Origin maps are followed to the characters of the file where that is plain text, which is quickly
    decoded; if `thorough`, where it is anything else, too, and the quotes of annotations are made again in both forms.
    """
    problems = list(structure.structure(corpus.db))
    if problems:
        return problems  # what stands in damaged pages says nothing about the rest
    parts: Iterable[Callable[[Corpus], Iterable[Problem]]] = (
        coding.tags,
        partial(coding.quotes, thorough=thorough),
        coding.passages,
        texts.articles,
        texts.headings,
        texts.files,
        partial(texts.origins, thorough=thorough),
        texts.words,
        index.index,
    )
    for part in parts:
        problems.extend(part(corpus))
    told = {
        problem.where for problem in problems
    }  # that a row is otherwise than it was left goes without saying
    problems.extend(problem for problem in steps.history(corpus) if problem.where not in told)
    return problems


def repair(corpus: Corpus) -> tuple[list[Problem], Path | None]:
    """Mend what is certain (see `mending.mend`), after saving the corpus as it was; what is left, and that copy."""
    problems = check(corpus)
    if not any(problem.kind in mending.MENDABLE for problem in problems):
        return problems, None
    copy = backup.kept_beside(corpus.path, "before-repair")
    corpus.save_copy(copy)
    mending.mend(corpus, problems)
    return check(corpus), copy


def mend(path: Path, *, annotator: str = "") -> Mended:
    """Repair the corpus at a path; where that cannot be done in the file, save what can be read of it in a new one.

    Raises UserError when the file is missing, another program's or newer than this one, or nothing can be written.
    """
    try:
        with explained(path), Corpus.open(path, annotator=annotator) as corpus:
            problems, kept = repair(corpus)
    except UserError as error:
        if error.message not in _BROKEN:
            raise
        problems, kept = [Problem("structure", "file", error.what)], None
    if not any(problem.kind in _BEYOND for problem in problems):
        return Mended(problems, kept)
    return _save_what_can_be_read(path, problems, kept, annotator)


def _save_what_can_be_read(path: Path, problems: list[Problem], kept: Path | None, annotator: str) -> Mended:
    from reader.corpus.salvage import salvage  # noqa: PLC0415 - needs `problems`, and is seldom needed

    saved = salvage(path, backup.kept_beside(path, "salvaged"))
    with explained(saved.path), Corpus.open(saved.path, annotator=annotator) as corpus:
        left = check(corpus)
        if any(problem.kind in mending.MENDABLE for problem in left):
            mending.mend(corpus, left)
            left = check(corpus)
        if mending.drop_maps(corpus, left):
            left = [
                Problem("damaged", one.where, _PLACELESS) if one.kind == "origin" else one for one in left
            ]
    return Mended([*problems, *saved.missing, *left], kept, saved.path)
