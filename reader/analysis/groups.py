"""What tags are counted by. A source or a section is one in either script, as it is for the search."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from enum import StrEnum

from reader.chinese.folding import fold
from reader.corpus.rows import Annotation, Article


class By(StrEnum):
    """What tags are counted by."""

    SOURCE = "source"
    MONTH = "month"
    YEAR = "year"
    ANNOTATOR = "annotator"
    ARTICLE = "article"
    SECTION = "section"


def key_of(by: By, annotation: Annotation, article: Article) -> str:
    """What an annotation is counted under, the same for all names of it; "" where that is not known."""
    return _KEYS[by](annotation, article)


def key_named(by: By, name: str) -> str:
    """The `key_of` of what a table calls by a name."""
    return _one(name) if by in _NAMES else name


def names_of(by: By, articles: Iterable[Article]) -> dict[str, str]:
    """What most of the articles call it, by its `key_of`; of names that are as frequent, the one that came first.

    Empty where it has one name alone.
    """
    if by not in _NAMES:
        return {}
    names = Counter((_NAMES[by](article) or "").strip() for article in articles)
    return {_one(name): name for name, _ in reversed(names.most_common())}


def _one(name: str | None) -> str:
    """What the names of a source have in common: 河报 and 河報 are one paper."""
    return fold((name or "").strip())


#: Where what is counted by can be written in either script.
_NAMES: dict[By, Callable[[Article], str | None]] = {
    By.SOURCE: lambda article: article.source,
    By.SECTION: lambda article: article.section,
}
_KEYS: dict[By, Callable[[Annotation, Article], str]] = {
    By.SOURCE: lambda _, article: _one(article.source),
    By.SECTION: lambda _, article: _one(article.section),
    By.MONTH: lambda _, article: (article.date or "")[:7],
    By.YEAR: lambda _, article: (article.date or "")[:4],
    By.ANNOTATOR: lambda annotation, _: annotation.annotator,
    By.ARTICLE: lambda annotation, _: f"{annotation.article:06}",
}
