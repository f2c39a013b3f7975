"""The codebook and the annotations: do they say what stands in the texts, and do they hold together?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from reader.chinese.folding import fold
from reader.corpus.checking import findings
from reader.corpus.checking.problems import Problem
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation
from reader.messages import Phrase


def quotes(corpus: Corpus, *, thorough: bool) -> Iterator[Problem]:
    """Whether each quote stands at its place, in its surroundings, and when it was made.

    What it reads in both forms is made again where it may be wrong; if `thorough`, of all.
    """
    article, body = 0, ""
    standard = corpus.settings.standard
    for annotation in corpus.annotations.all():
        if annotation.article != article:
            article, body = annotation.article, corpus.articles.body(annotation.article)
        what = fault(annotation, body)
        if what is None and (thorough or _reads_otherwise(annotation)):
            forms = corpus.forms.quotes(article, annotation.span, standard)
            if forms != (annotation.quote_simplified, annotation.quote_traditional):
                what = findings.OTHER_FORMS
        if what is None and not (is_time(annotation.created_at) and is_time(annotation.updated_at)):
            what = findings.NO_TIME
        if what is not None:
            yield Problem("annotation", f"annotation {annotation.id}", what)


def is_time(text: str) -> bool:
    """Whether it is a moment as the corpus writes it."""
    try:
        return bool(datetime.fromisoformat(text))
    except (ValueError, TypeError):
        return False


def _reads_otherwise(annotation: Annotation) -> bool:
    """Whether a stored form of a quote does not fold as the quote does: a wrong one, or other words of a region."""
    quote, folded = annotation.quote, ""
    for form in (annotation.quote_simplified, annotation.quote_traditional):
        if form != quote:
            folded = folded or fold(quote)
            if fold(form) != folded:
                return True
    return False


def fault(annotation: Annotation, body: str) -> Phrase | None:
    """What of an annotation does not fit the body of its article."""
    if annotation.end > len(body):
        return findings.OUTSIDE
    if annotation.span.of(body) != annotation.quote:
        return findings.OTHER_QUOTE
    if not surrounded(annotation, body, annotation.start):
        return findings.OTHER_SURROUNDINGS
    return None


def surrounded(annotation: Annotation, body: str, start: int) -> bool:
    """Whether the surroundings of an annotation are those of a place of the body."""
    return body[:start].endswith(annotation.prefix) and body[start + len(annotation.quote) :].startswith(
        annotation.suffix
    )


def tags(corpus: Corpus) -> Iterator[Problem]:
    """Tags that stand under themselves: other programs would not have them in the codebook."""
    rows = corpus.db.execute("SELECT id FROM tag WHERE id NOT IN (SELECT id FROM main.tag_path) ORDER BY id")
    for (number,) in rows.fetchall():
        yield Problem("tag", f"tag {number}", findings.UNDER_ITSELF)


def passages(corpus: Corpus) -> Iterator[Problem]:
    """Whether the parts of each passage with gaps are at least two, of one article and with one tag."""
    rows = corpus.db.execute(
        "SELECT passage_group, count(*), count(DISTINCT article), count(DISTINCT tag), min(id) FROM annotation "
        "WHERE passage_group IS NOT NULL GROUP BY passage_group ORDER BY 5"
    )
    for _, parts, articles, different, first in rows.fetchall():
        where = f"annotation {first}"
        if parts < 2:
            yield Problem("passage", where, findings.ALONE)
        elif different > 1:
            yield Problem("passage", where, findings.MANY_TAGS)
        elif articles > 1 and not _are_divided(corpus, first):
            yield Problem("passage", where, findings.MANY_ARTICLES)


def _are_divided(corpus: Corpus, number: int) -> bool:
    """Whether the articles of the parts of a passage are of one file: then one article became several."""
    ((files,),) = corpus.db.execute(
        "SELECT count(DISTINCT t.source_file) FROM annotation AS a JOIN article AS t ON t.id = a.article "
        "WHERE a.passage_group = (SELECT passage_group FROM annotation WHERE id = ?)",
        (number,),
    ).fetchall()
    return bool(files == 1)
