"""What the reading view is told of an article and its annotations."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from reader.corpus.rows import Annotation, Article, Outline, Tag
from reader.ui.reading.marks import Mark
from reader.ui.reading.rows import Header

if TYPE_CHECKING:
    from reader.chinese.cutting import Words
    from reader.chinese.parallel import ParallelText
    from reader.ui.reading.selection import UnitFinder


def header_of(article: Article) -> Header:
    """What stands above the text."""
    details = (article.source, article.author, article.date, article.number)
    return Header(
        title=article.title,
        kicker=article.kicker,
        subtitle=article.subtitle,
        details=tuple(detail for detail in details if detail),
    )


def mark_of(annotation: Annotation | Outline, tags: Mapping[int, Tag]) -> Mark:
    """An annotation with the colour and the name of its tag."""
    tag = tags.get(annotation.tag)
    return Mark(
        annotation.id,
        annotation.start,
        annotation.end,
        tag.colour if tag else "#888888",
        tag.name if tag else annotation.tag_path,
        annotation.note,
        annotation.annotator,
        annotation.status.value,
        group=annotation.passage_group,
        retired=tag is not None and tag.retired,
        made=annotation.created_at,
    )


def word_finder(text: ParallelText) -> UnitFinder:
    """Finds the words of a text (see `Words.at`), whose rules are loaded when the first word is asked for."""

    @cache
    def cut() -> Words:
        from reader.chinese.cutting import Words  # noqa: PLC0415 - after the first picture

        return Words(text)

    return lambda position: cut().at(position)
