"""Which tags the articles of a corpus carry, and in which colours the library shows them."""

from __future__ import annotations

from collections.abc import Iterable

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Tag


class Tagged:
    """The codebook and the tags of each article; `colours` are those of the squares beside a title."""

    def __init__(self) -> None:
        self.codebook: dict[int, Tag] = {}
        self.tags: dict[int, tuple[int, ...]] = {}
        self.colours: dict[int, tuple[str, ...]] = {}

    def read(self, corpus: Corpus | None) -> None:
        """Read everything again; of no corpus there is nothing."""
        self.codebook = {tag.id: tag for tag in corpus.codebook.all()} if corpus is not None else {}
        self.tags = corpus.annotations.tags_by_article() if corpus is not None else {}
        self.colours = {article: self.colours_of(article) for article in self.tags}

    def read_some(self, corpus: Corpus, articles: Iterable[int]) -> None:
        """Read again which tags these articles carry; the codebook is as it was."""
        for article in articles:
            self.tags[article] = corpus.annotations.tags_of(article)
            self.colours[article] = self.colours_of(article)

    def colours_of(self, article: int) -> tuple[str, ...]:
        """The colours of its tags, each once, those used most first."""
        tags = (self.codebook.get(tag) for tag in self.tags.get(article, ()))
        return tuple(dict.fromkeys(tag.colour if tag else "#888888" for tag in tags))

    def below(self, tag: int) -> frozenset[int]:
        """The tags under a tag."""
        path = self.codebook[tag].path + "/"
        return frozenset(other.id for other in self.codebook.values() if other.path.startswith(path))

    def paths(self) -> dict[int, str]:
        """The path of each tag."""
        return {tag.id: tag.path for tag in self.codebook.values()}
