"""Which words stand near a node, and how strongly they belong to it.

Windows are counted in tokens of the article. A token near two nodes is counted once, so that no word stands near
nodes more often than it stands in the corpus (surface co-occurrence, Evert 2008).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from reader.analysis.association import Association, associate
from reader.chinese.span import Span

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Window:
    """So many words to the left and to the right; with `within_sentence` not beyond its ends."""

    left: int = 5
    right: int = 5
    within_sentence: bool = False


@dataclass(slots=True)
class Neighbours(Generic[T]):
    """What stands near the nodes of the articles that were taken in."""

    window: Window
    is_word: Callable[[T], bool]
    ends_sentence: Callable[[T], bool]
    counts: Counter[T] = field(default_factory=Counter)
    nodes: int = 0
    size: int = 0
    """Words in all windows."""

    def add(self, tokens: Sequence[T], nodes: Iterable[Span], *, whole: Sequence[T] | None = None) -> None:
        """Take in an article; the nodes are half-open ranges of its tokens.

        Where some of the article is left out, `tokens` has something that is no word in its place; `whole` is what
        stands there, for a word that does not count is still as far as one that does.
        """
        whole = tokens if whole is None else whole
        places: set[int] = set()
        inside: set[int] = set()
        for node in nodes:
            self.nodes += 1
            inside.update(range(node.start, node.end))
            places.update(self._side(whole, range(node.start - 1, -1, -1), self.window.left))
            places.update(self._side(whole, range(node.end, len(whole)), self.window.right))
        near = [token for place in places - inside if self.is_word(token := tokens[place])]
        self.counts.update(near)
        self.size += len(near)

    def _side(self, tokens: Sequence[T], places: Iterable[int], most: int) -> list[int]:
        found: list[int] = []
        for place in places:
            if len(found) >= most:
                break
            token = tokens[place]
            if self.window.within_sentence and self.ends_sentence(token):
                break
            if self.is_word(token):
                found.append(place)
        return found


def token_span(ends: Sequence[int], span: Span) -> Span:
    """The tokens that a span of code points touches; `ends` are the ends of all tokens, rising."""
    return Span(bisect_right(ends, span.start), bisect_left(ends, span.end) + 1)


def collocates(
    near: Neighbours[T], frequencies: Mapping[T, int], *, words: int, least: int = 2
) -> list[tuple[T, Association]]:
    """The words near the nodes at least so often, with their measures, the surest (log-likelihood) first.

    `frequencies` are those of all words of the same part of the corpus, `words` how many occurrences that makes.
    """
    rows = [
        (
            word,
            associate(
                together=together, node=near.nodes, collocate=frequencies[word], window=near.size, words=words
            ),
        )
        for word, together in near.counts.items()
        if together >= least
    ]
    return sorted(rows, key=lambda row: (-(row[1].log_likelihood or 0.0), -row[1].together, str(row[0])))
