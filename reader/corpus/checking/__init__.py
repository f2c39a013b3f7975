"""Is everything in a corpus what it says it is? And mending what is certain."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from reader import messages
from reader.corpus import backup
from reader.corpus.checking import choices, coding, files, findings, index, mending, steps, structure, texts
from reader.corpus.checking.index_tables import is_passing
from reader.corpus.checking.problems import Problem
from reader.corpus.connection import explained, said_by
from reader.corpus.corpus import Corpus
from reader.errors import UserError

__all__ = ["Mended", "Problem", "check", "damage_told", "mend", "repair"]

#: What is said of a file that cannot be opened as it is, but of which something can be saved.
_BROKEN = (messages.CORPUS_DAMAGED, messages.CORPUS_STRANGE, messages.CORPUS_ALTERED, messages.NOT_SQLITE)
#: Problems that cannot be mended in the file itself.
_BEYOND = frozenset({"structure", "schema", "reference"})
#: So often what was mended is looked at again.
_ROUNDS = 3
#: What a value that cannot be, in a corpus that another program wrote, causes wherever it is read.
_ODD = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    zlib.error,
    sqlite3.Error,
)


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
    if any(problem.kind in _BEYOND for problem in problems):
        return problems  # what stands in damaged pages says nothing about the rest
    sums = index.BodySums()
    parts: Iterable[Callable[[Corpus], Iterable[Problem]]] = (
        choices.choices,
        coding.tags,
        partial(coding.quotes, thorough=thorough),
        coding.passages,
        partial(texts.articles, sums=sums),
        files.files,
        partial(texts.origins, thorough=thorough),
        texts.words,
    )
    for part in parts:
        problems += _found(part, corpus)
    if not any(problem.where == index.WHOLE for problem in problems):
        problems += _found(partial(index.index, sums=sums), corpus)
    told = {
        problem.where for problem in problems
    }  # that a row is otherwise than it was left goes without saying
    problems.extend(problem for problem in _found(steps.history, corpus) if problem.where not in told)
    problems += structure.values(corpus.db, problems)
    return list(dict.fromkeys(problems))


def _found(part: Callable[[Corpus], Iterable[Problem]], corpus: Corpus) -> list[Problem]:
    """What a part of the check finds; where a value stops it that cannot be, that is what it finds."""
    found: list[Problem] = []
    try:
        found.extend(part(corpus))
    except sqlite3.Error as error:
        if is_passing(error):
            raise
        found.append(Problem("structure", "file", said_by(error)))
    except Exception as error:
        found.append(Problem("structure", "file", findings.ODD.filled(reason=error)))
    return found


@contextmanager
def damage_told(corpus: Corpus) -> Iterator[None]:
    """Turn what a value that cannot be causes, wherever it is read, into an error for people.

    Raises UserError (CORPUS_DAMAGED) where a check finds what is wrong with the corpus; else the error is ours.
    """
    try:
        yield
    except _ODD as error:
        for problem in check(corpus):
            raise UserError(messages.CORPUS_DAMAGED, path=corpus.path, reason=problem.said) from error
        raise


def repair(corpus: Corpus) -> tuple[list[Problem], Path | None]:
    """Mend what is certain (see `mending.mend`), after saving the corpus as it was; what is left, and that copy."""
    problems = check(corpus)
    if not _can_be_mended(problems):
        return problems, None
    copy = backup.kept_beside(corpus.path, "before-repair")
    corpus.save_copy(copy)
    before = corpus.db.conn.total_changes
    left = _mended(corpus, problems)
    if corpus.db.conn.total_changes == before:  # then the copy says the same
        copy.unlink()
        return left, None
    return left, copy


def _mended(corpus: Corpus, problems: list[Problem]) -> list[Problem]:
    """What is left when all that is certain was mended: what one round made sure may help the next."""
    for _ in range(_ROUNDS):
        before = corpus.db.conn.total_changes
        mending.mend(corpus, problems)
        if corpus.db.conn.total_changes == before:
            break
        left = check(corpus)
        if left == problems or not _can_be_mended(left):
            return left
        problems = left
    return problems


def _can_be_mended(problems: list[Problem]) -> bool:
    return any(one.kind in mending.MENDABLE for one in problems) and not any(
        one.kind in _BEYOND for one in problems
    )


def mend(path: Path, *, annotator: str = "") -> Mended:
    """Repair the corpus at a path; where that cannot be done in the file, save what can be read of it in a new one.

    Raises UserError when the file is missing, another program's or newer than this one, or nothing can be written.
    """
    try:
        with explained(path), Corpus.open(path, annotator=annotator) as corpus:
            problems, kept = repair(corpus)
            if not any(problem.kind in _BEYOND for problem in problems):
                problems = [*problems, *structure.values(corpus.db, ())]  # no window would show it
    except UserError as error:
        if error.message not in _BROKEN:
            raise
        problems, kept = [Problem("structure", "file", error.said)], None
    if not any(problem.kind in _BEYOND for problem in problems):
        return Mended(problems, kept)
    return _save_what_can_be_read(path, problems, kept, annotator)


def _save_what_can_be_read(path: Path, problems: list[Problem], kept: Path | None, annotator: str) -> Mended:
    from reader.corpus.salvage import salvage  # noqa: PLC0415 - needs `problems`, and is seldom needed

    saved = salvage(path, backup.kept_beside(path, "salvaged"))
    with explained(saved.path), Corpus.open(saved.path, annotator=annotator) as corpus:
        left = check(corpus)
        if _can_be_mended(left):
            left = _mended(corpus, left)
        if mending.drop_maps(corpus, left):
            left = [
                Problem("damaged", one.where, findings.PLACELESS) if one.kind == "origin" else one
                for one in left
            ]
    return Mended([*problems, *saved.missing, *left], kept, saved.path)
