"""The codebook and the annotations: do they say what stands in the texts, and do they hold together?"""

from __future__ import annotations

from collections.abc import Iterator

from reader.corpus.checking.problems import Problem
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation


def quotes(corpus: Corpus, *, thorough: bool) -> Iterator[Problem]:
    """Whether each quote stands at its place, in its surroundings; if `thorough`, also what it reads in both forms."""
    article, body = 0, ""
    for annotation in corpus.annotations.all():
        if annotation.article != article:
            article, body = annotation.article, corpus.articles.body(annotation.article)
        what = fault(annotation, body)
        if what is None and thorough:
            forms = corpus.forms.quotes(article, annotation.span, corpus.settings.standard)
            if forms != (annotation.quote_simplified, annotation.quote_traditional):
                what = "its quotes in both forms are not what is shown"
        if what is not None:
            yield Problem("annotation", f"annotation {annotation.id}", what)


def fault(annotation: Annotation, body: str) -> str | None:
    """What of an annotation does not fit the body of its article."""
    if annotation.end > len(body):
        return "ends after its article does"
    if annotation.span.of(body) != annotation.quote:
        return "its quote is not what stands at its place"
    if not surrounded(annotation, body, annotation.start):
        return "its surroundings are not those of its place"
    return None


def surrounded(annotation: Annotation, body: str, start: int) -> bool:
    """Whether the surroundings of an annotation are those of a place of the body."""
    return body[:start].endswith(annotation.prefix) and body[start + len(annotation.quote) :].startswith(
        annotation.suffix
    )


def tags(corpus: Corpus) -> Iterator[Problem]:
    """Tags that stand under themselves: no list of the codebook would have them."""
    rows = corpus.db.execute("SELECT id FROM tag WHERE id NOT IN (SELECT id FROM tag_path) ORDER BY id")
    for (number,) in rows.fetchall():
        yield Problem("tag", f"tag {number}", "stands under itself")


def passages(corpus: Corpus) -> Iterator[Problem]:
    """Whether the parts of each passage with gaps are at least two, of one article and with one tag."""
    rows = corpus.db.execute(
        "SELECT passage_group, count(*), count(DISTINCT article), count(DISTINCT tag), min(id) FROM annotation "
        "WHERE passage_group IS NOT NULL GROUP BY passage_group ORDER BY 5"
    )
    for _, parts, articles, different, first in rows.fetchall():
        where = f"annotation {first}"
        if parts < 2:
            yield Problem("passage", where, "is a part of a passage that has no other part")
        elif different > 1:
            yield Problem("passage", where, "is a part of a passage whose parts have different tags")
        elif articles > 1 and not _are_divided(corpus, first):
            yield Problem("passage", where, "is a part of a passage that lies in several articles")


def _are_divided(corpus: Corpus, number: int) -> bool:
    """Whether the articles of the parts of a passage are of one file: then one article became several."""
    ((files,),) = corpus.db.execute(
        "SELECT count(DISTINCT t.source_file) FROM annotation AS a JOIN article AS t ON t.id = a.article "
        "WHERE a.passage_group = (SELECT passage_group FROM annotation WHERE id = ?)",
        (number,),
    ).fetchall()
    return bool(files == 1)
