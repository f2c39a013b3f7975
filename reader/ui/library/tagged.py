"""Which tags the articles of a corpus carry, and in which colours the library shows them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from reader.corpus import passages
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change, Tag


class Tagged:
    """The codebook and the tags of each article; what was rejected counts for nothing."""

    def __init__(self) -> None:
        self.codebook: dict[int, Tag] = {}
        self.tags: dict[int, tuple[int, ...]] = {}
        self._counts: dict[int, int] | None = None

    def read(self, corpus: Corpus | None) -> None:
        """Read everything again; of no corpus there is nothing."""
        self.read_codebook(corpus)
        self.put(corpus.annotations.tags_by_article() if corpus is not None else {})

    def put(self, tags: dict[int, tuple[int, ...]]) -> None:
        """Let these be the tags of the articles, as they were read elsewhere."""
        self.tags, self._counts = tags, None

    def read_codebook(self, corpus: Corpus | None) -> None:
        """Read the codebook again; which tags the articles carry is as it was."""
        self.codebook = {tag.id: tag for tag in corpus.codebook.all()} if corpus is not None else {}

    def take_in(self, corpus: Corpus, change: Change) -> None:
        """Read again what a change to few articles touched."""
        if "tag" in change.kinds:
            self.read_codebook(corpus)
        for article in change.articles if change.kinds & {"tag", "annotation"} else ():
            if tags := corpus.annotations.tags_of(article):
                self.tags[article] = tags
            else:
                self.tags.pop(article, None)
            if self._counts is not None:
                self._counts[article] = passages.counted_in(corpus.db, article)

    def counts(self, corpus: Corpus) -> Mapping[int, int]:
        """How many passages of each article are tagged; those with gaps count once. Read when it is first asked for."""
        if self._counts is None:
            self._counts = passages.counted_by_article(corpus.db)
        return self._counts

    def colours_of(self, article: int) -> tuple[str, ...]:
        """The colours of its tags, each once, those used most first: those of the squares beside its title."""
        tags = (self.codebook.get(tag) for tag in self.tags.get(article, ()))
        return tuple(dict.fromkeys(tag.colour if tag else "#888888" for tag in tags))

    def in_use(self) -> frozenset[int]:
        """The tags that some article carries."""
        return frozenset(chain.from_iterable(self.tags.values()))

    def below(self, tag: int) -> frozenset[int]:
        """The tags under a tag."""
        path = self.codebook[tag].path + "/"
        return frozenset(other.id for other in self.codebook.values() if other.path.startswith(path))

    def paths(self) -> dict[int, str]:
        """The path of each tag."""
        return {tag.id: tag.path for tag in self.codebook.values()}
