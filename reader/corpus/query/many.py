"""Many texts looked for at once: in the time that a text takes to read, however many they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from operator import add

from reader.chinese.span import Span

#: Fewer than so many are looked for one after the other, which takes the time of reading the text once for each.
_FEW = 150


class Many:
    """Texts of one character or more. Hits of each do not overlap each other, as in `str.count`."""

    def __init__(self, texts: Collection[str]) -> None:
        texts = dict.fromkeys(texts)
        few = len(texts) < _FEW
        self._alone = [text for text in texts if few or len(text) < 2 or overlaps_itself(text)]
        # The others by their first two characters: whether these are a text, and the texts that go on.
        by_pair: defaultdict[str, list[str]] = defaultdict(list)
        for text in texts.keys() - set(self._alone):
            by_pair[text[:2]].append(text)
        self._pairs = {
            pair: (pair in found, tuple(text for text in found if text != pair))
            for pair, found in by_pair.items()
        }

    def count(self, body: str) -> int:
        """How often they stand in a body."""
        count = sum(map(body.count, self._alone))
        if not self._pairs:
            return count
        starts = body.startswith
        for place, found in enumerate(map(self._pairs.get, map(add, body, body[1:]))):
            if found is not None:
                pair, longer = found
                count += pair
                for text in longer:
                    count += starts(text, place)
        return count

    def spans(self, body: str) -> list[Span]:
        """Where they stand, in no order."""
        spans = [span for text in self._alone for span in occurrences(body, text)]
        if not self._pairs:
            return spans
        for place, found in enumerate(map(self._pairs.get, map(add, body, body[1:]))):
            if found is not None:
                pair, longer = found
                if pair:
                    spans.append(Span(place, place + 2))
                spans += [Span(place, place + len(text)) for text in longer if body.startswith(text, place)]
        return spans


def occurrences(body: str, text: str) -> list[Span]:
    """Where a text stands in a body, without overlaps."""
    spans = []
    place = body.find(text)
    while place >= 0:
        spans.append(Span(place, place + len(text)))
        place = body.find(text, place + len(text))
    return spans


def overlaps_itself(text: str) -> bool:
    """Whether a text ends as it begins, so that two of them can share characters."""
    return any(text.startswith(text[-length:]) for length in range(1, len(text)))
