"""What of the problems of a corpus can be mended for certain. Nothing is ever deleted but what can be made again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.chinese.span import Span
from reader.corpus.annotations import CONTEXT
from reader.corpus.changes import transaction
from reader.corpus.checking.coding import fault, surrounded
from reader.corpus.checking.problems import Problem
from reader.corpus.corpus import Corpus
from reader.corpus.indexing import reindex
from reader.corpus.quotes import bring_up_to_date
from reader.corpus.rows import Annotation

#: Kinds of problem of which some can be mended.
MENDABLE = frozenset({"index", "annotation", "article", "passage", "words"})


def mend(corpus: Corpus, problems: Sequence[Problem]) -> None:
    """Mend what is certain: the index and counts are made anew, words are cut again when they are next asked for, an
    annotation whose quote is not where it says goes to the nearest place where the same quote stands in the same
    surroundings, one whose quote is there gets the surroundings of its place.
    """
    kinds = {problem.kind for problem in problems}
    with transaction(corpus.db, corpus.path):
        if "index" in kinds:
            reindex(corpus.db)
        for problem in problems:
            if problem.kind == "words":
                corpus.db.execute("DELETE FROM word_cut WHERE article = ?", (problem.where.split()[-1],))
            elif problem.kind == "article" and "characters" in problem.what:
                _count(corpus, int(problem.where.split()[-1]))
    if "annotation" in kinds:
        for annotation in list(corpus.annotations.all()):
            _reanchor(corpus, annotation)
        if any("both forms" in problem.what for problem in problems):
            with corpus.changes.step("check.quotes") as recorder:
                bring_up_to_date(recorder, corpus.annotations, corpus.forms, corpus.settings)
    for problem in problems:
        if problem.kind == "passage" and "no other part" in problem.what:
            corpus.annotations.leave_passage(int(problem.where.split()[-1]))


def drop_maps(corpus: Corpus, problems: Sequence[Problem]) -> bool:
    """Let go of the origin maps that lead astray, in a file of what was saved; whether there were any."""
    astray = [(int(one.where.split()[-1]),) for one in problems if one.kind == "origin"]
    with transaction(corpus.db, corpus.path):
        corpus.db.conn.executemany("DELETE FROM origin WHERE article = ?", astray)
    return bool(astray)


def _count(corpus: Corpus, article: int) -> None:
    length = len(corpus.articles.body(article))
    corpus.db.execute("UPDATE article SET characters = ? WHERE id = ?", (length, article))


def _reanchor(corpus: Corpus, annotation: Annotation) -> None:
    body = corpus.articles.body(annotation.article)
    if fault(annotation, body) is None:
        return
    if annotation.end <= len(body) and annotation.span.of(body) == annotation.quote:
        prefix, suffix = annotation.span.context(body, CONTEXT)
        with corpus.changes.step(
            "annotation.move", tag=annotation.tag_path, quote=annotation.quote[:24]
        ) as recorder:
            values = {"prefix": prefix, "suffix": suffix}
            recorder.update("annotation", annotation.id, values, article=annotation.article)
        return
    places = [place for place in _places(body, annotation.quote) if surrounded(annotation, body, place)]
    if places:
        nearest = min(places, key=lambda place: abs(place - annotation.start))
        corpus.annotations.update(annotation.id, span=Span(nearest, nearest + len(annotation.quote)))


def _places(body: str, quote: str) -> Iterator[int]:
    place = body.find(quote)
    while place >= 0 and quote:
        yield place
        place = body.find(quote, place + 1)
