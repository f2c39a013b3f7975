"""The codebook and the annotations, mended where it is certain how: by their quotes, their places and the history."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from reader.chinese.span import Span
from reader.corpus import tag_roots
from reader.corpus.annotations import CONTEXT
from reader.corpus.changes import transaction
from reader.corpus.checking import findings, steps
from reader.corpus.checking.coding import fault, is_time, surrounded
from reader.corpus.checking.problems import Problem
from reader.corpus.corpus import Corpus
from reader.corpus.quotes import bring_up_to_date
from reader.corpus.rows import Annotation


def mend(corpus: Corpus, problems: Sequence[Problem]) -> None:
    """An annotation whose quote is not where it says goes to the nearest place where the same quote stands in the same
    surroundings, one whose quote is there gets the surroundings of its place; a tag that stands under itself goes back
    to where the history has it, or else to the top. Where the text is in doubt, nothing is moved.
    """
    kinds = {problem.kind for problem in problems}
    if "tag" in kinds:
        _put_tags_back(corpus)
    if "annotation" in kinds:
        if any(problem.what == findings.NO_TIME for problem in problems):
            _times(corpus)
        doubtful = {int(one.where.split()[-1]) for one in problems if one.kind == "text"}
        for annotation in list(corpus.annotations.all()):
            if annotation.article not in doubtful:
                _reanchor(corpus, annotation)
        if any(problem.what == findings.OTHER_FORMS for problem in problems):
            with corpus.changes.step("check.quotes") as recorder:
                bring_up_to_date(recorder, corpus.annotations, corpus.forms, corpus.settings)
    for problem in problems:
        if problem.kind == "passage" and problem.what == findings.ALONE:
            corpus.annotations.leave_passage(int(problem.where.split()[-1]))


def _put_tags_back(corpus: Corpus) -> None:
    with transaction(corpus.db, corpus.path):
        while roots := tag_roots.find(corpus.db.conn):
            _put_back(corpus, roots[0])
    tag_roots.show_all(corpus.db.conn)


def _put_back(corpus: Corpus, first: int) -> None:
    """Open the circle in which a tag stands: at the tag that the history has elsewhere, or else at the first."""
    circle = [first]
    while (above := _parent(corpus, circle[-1])) is not None and above != first:
        circle.append(above)
    there = {number for (number,) in corpus.db.execute("SELECT id FROM tag")}
    for number in circle:
        said = steps.left(corpus.db, "tag", number)
        parent = said.get("parent", number)
        if parent is None or (parent in there and parent not in circle):
            return _move(corpus, number, parent)
    return _move(corpus, first, None)


def _parent(corpus: Corpus, number: int) -> int | None:
    row = corpus.db.execute("SELECT parent FROM tag WHERE id = ?", (number,)).fetchone()
    return None if row is None else row[0]


def _move(corpus: Corpus, number: int, parent: int | None) -> None:
    try:
        corpus.db.execute("UPDATE tag SET parent = ? WHERE id = ?", (parent, number))
    except sqlite3.IntegrityError:  # another one there has its name
        corpus.db.execute(
            "UPDATE tag SET parent = ?, name = name || ' (' || id || ')' WHERE id = ?", (parent, number)
        )


def _times(corpus: Corpus) -> None:
    """When annotations were made and changed, as the history has it."""
    with transaction(corpus.db, corpus.path):
        for annotation in corpus.annotations.all():
            said = steps.left(corpus.db, "annotation", annotation.id) if not _is_dated(annotation) else {}
            for name in ("created_at", "updated_at"):
                if not is_time(getattr(annotation, name)) and is_time(said.get(name, "")):
                    corpus.db.execute(
                        f"UPDATE annotation SET {name} = ? WHERE id = ?", (said[name], annotation.id)
                    )


def _is_dated(annotation: Annotation) -> bool:
    return is_time(annotation.created_at) and is_time(annotation.updated_at)


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
