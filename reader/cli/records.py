"""What the command line says about articles, spans and annotations, as plain values for JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from reader import messages
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.passages import counted_by_article
from reader.corpus.rows import Annotation, Article, Tag
from reader.corpus.search import SearchResult
from reader.errors import UserError

Record = dict[str, Any]

_ARTICLE = (
    "id", "title", "kicker", "subtitle", "section", "source", "author", "editor", "date", "number",
    "script", "characters", "paragraphs", "file", "order", "annotations",
)  # fmt: skip


def article_records(corpus: Corpus) -> list[Record]:
    """All articles without their texts."""
    counted = counted_by_article(corpus.db)
    return [article_record(article, counted.get(article.id, 0)) for article in corpus.articles.all()]


def article_record(article: Article, annotations: int) -> Record:
    """One article without its text; what is not known is None.

    `annotations` are those that count, as in the codebook: a passage with gaps once, what was rejected not at all.
    """
    return {name: getattr(article, name) for name in _ARTICLE} | {"annotations": annotations}


def shown_record(corpus: Corpus, number: int, standard: Standard | None) -> Record:
    """One article with its body and its blocks in both forms; blocks are spans of the body in code points."""
    text = corpus.forms.of(number, standard or corpus.settings.standard)
    blocks = [
        {
            "kind": block.kind,
            "start": block.span.start,
            "end": block.span.end,
            "simplified": text.text(Form.SIMPLIFIED, index),
            "traditional": text.text(Form.TRADITIONAL, index),
        }
        for index, block in enumerate(text.blocks)
    ]
    article = corpus.articles.get(number)
    counted = counted_by_article(corpus.db).get(number, 0)
    return article_record(article, counted) | {"body": text.body, "blocks": blocks}


def span_record(corpus: Corpus, number: int, start: int, end: int, standard: Standard | None) -> Record:
    """A span of a body, its counterpart in each form, and its place in the decoded file (None if inserted).

    Raises UserError when there is no such article, the span is not within its body, or its file must be read
    again for the place and cannot be.
    """
    text = corpus.forms.of(number, standard or corpus.settings.standard)
    span = valid_span(text, number, start, end)
    place = corpus.files.decoded_place(number, span)
    return {
        "start": start,
        "end": end,
        "source": span.of(text.body),
        "simplified": text.counterpart(Form.SIMPLIFIED, span),
        "traditional": text.counterpart(Form.TRADITIONAL, span),
        "origin": {
            "file": corpus.articles.get(number).file,
            "start": None if place is None else place.start,
            "end": None if place is None else place.end,
        },
    }


def valid_span(text: ParallelText, number: int, start: int, end: int) -> Span:
    """The span, when it lies within the body. Raises UserError when it does not."""
    if not 0 <= start <= end <= len(text.body):
        raise UserError(
            messages.SPAN_OUTSIDE, article=number, start=start, end=end, characters=len(text.body)
        )
    return Span(start, end)


def annotation_record(annotation: Annotation) -> Record:
    """One annotation; `tag` is the path of its tag."""
    return {
        "id": annotation.id,
        "article": annotation.article,
        "tag": annotation.tag_path,
        "start": annotation.start,
        "end": annotation.end,
        "quote": annotation.quote,
        "note": annotation.note,
        "annotator": annotation.annotator,
        "created_at": annotation.created_at,
        "updated_at": annotation.updated_at,
        "status": annotation.status.value,
        "origin": annotation.origin.value,
    }


def tag_record(tag: Tag) -> Record:
    """One tag of the codebook; `parent` is the id of the theme above it or None."""
    names = ("id", "path", "name", "parent", "colour", "key", "definition", "annotations")
    return {name: getattr(tag, name) for name in names}


def tag_table(tags: Sequence[Tag]) -> tuple[Sequence[str], list[Record]]:
    """The codebook for people: the names of the columns, with those that were rejected where any were, and the rows.

    The keys of JSON are fixed: there `annotations` are those that count, as they are here.
    """
    some = ("rejected",) if any(tag.rejected for tag in tags) else ()
    columns = ("id", "path", "colour", "key", "annotations", *some, "definition")
    return columns, [{name: getattr(tag, name) for name in columns} for tag in tags]


def search_record(result: SearchResult) -> Record:
    """Exact counts and the lines that were asked for."""
    names = ("article", "start", "end", "left", "match", "right")
    lines = [{name: getattr(line, name) for name in names} for line in result.lines]
    return asdict(result) | {"lines": lines}
