"""Which tags the articles of a corpus carry, and in which colours the library shows them."""

from __future__ import annotations

from itertools import chain

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change, Tag


class Tagged:
    """The codebook and the tags of each article; what was rejected counts for nothing."""

    def __init__(self) -> None:
        self.codebook: dict[int, Tag] = {}
        self.tags: dict[int, tuple[int, ...]] = {}

    def read(self, corpus: Corpus | None) -> None:
        """Read everything again; of no corpus there is nothing."""
        self.read_codebook(corpus)
        self.tags = corpus.annotations.tags_by_article() if corpus is not None else {}

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
