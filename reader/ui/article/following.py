"""Where a place of an article is after the article was cut anew, or a cut was taken back."""

from __future__ import annotations

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Article, Change


def follow(corpus: Corpus, change: Change, article: Article, position: int) -> tuple[int, int] | None:
    """The article that has a position of one which is gone, and where in its body; None where none has.

    Of those that the change touched and that are of the same file, the one with that character of the
    file; else the first of them, at its beginning.
    """
    others = [one for one in corpus.articles.some(change.articles) if one.source_file == article.source_file]
    others.sort(key=lambda one: one.order)
    place = corpus.articles.origin(article.id).to_file(Span(position, position))
    if place is not None:
        character = Span(place.start, place.start + 1)
        for other in others:
            there = corpus.articles.origin(other.id).to_body(character)
            if there is not None:
                return other.id, there.start
    return (others[0].id, 0) if others else None
