"""Writing what a corpus holds to a file, in the format that the ending of its name says."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader import messages
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange.outcome import Options, Outcome, Progress, Steps

#: What annotations are written as.
SUFFIXES = (".csv", ".html", ".xlsx", ".jsonl", ".jsonld", ".qdpx")

_Format = Callable[[Corpus, Path, Outcome, Options], Steps]
#: How far it is is told once for so many steps.
_EVERY = 100


def steps(corpus: Corpus, path: Path, outcome: Outcome, options: Options | None = None) -> Steps:
    """Write the annotations to `path`, whole or not at all, in steps; `outcome` says at the end what came of it.

    Who stops asking closes it and leaves what was there. Raises UserError when the file cannot be written, or its
    name has another ending than one of `SUFFIXES`.
    """
    last: Progress | None = None
    with closing(_format_of(path)(corpus, path, outcome, options or Options())) as made:
        for progress in made:
            last = progress
            if progress.done % _EVERY == 0:
                yield progress
    if last is not None and last.done % _EVERY:
        yield last


def write(corpus: Corpus, path: Path, options: Options | None = None) -> Outcome:
    """Write the annotations to `path`, whole or not at all. Raises UserError as `steps` does."""
    outcome = Outcome()
    for _ in steps(corpus, path, outcome, options):
        pass
    return outcome


def require_format(path: Path) -> None:
    """Raises UserError where the ending of a name is none of `SUFFIXES`."""
    if path.suffix.lower() not in SUFFIXES:
        raise UserError(messages.EXPORT_FORMATS, path=path)


# ruff: noqa: PLC0415 - each format is loaded when it is wanted


def _format_of(path: Path) -> _Format:
    require_format(path)
    match path.suffix.lower():
        case ".html":
            from reader.exchange import passages_html

            return passages_html.steps
        case ".xlsx":
            from reader.exchange import annotation_xlsx

            return annotation_xlsx.steps
        case ".jsonl":
            from reader.exchange import annotation_jsonl

            return annotation_jsonl.steps
        case ".jsonld":
            from reader.exchange import web_annotation

            return web_annotation.steps
        case ".qdpx":
            from reader.exchange import qda_project

            return qda_project.steps
        case _:
            from reader.exchange import annotation_csv

            return annotation_csv.steps
