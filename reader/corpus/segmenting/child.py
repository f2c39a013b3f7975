"""Cutting texts into words: in a process that does nothing else, or here where none can be started."""

from __future__ import annotations

import gc
import os
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from typing import NamedTuple

from reader.chinese import words
from reader.chinese.clause_words import ClauseWords
from reader.chinese.script import Script
from reader.corpus.batch.frames import LAST, packed, receive, send, unpacked
from reader.corpus.batch.pipes import own_pipes
from reader.corpus.segmenting.packing import Sorted, sort

#: The word by which the program knows that it is to cut texts for another one; `reader.cli` has it, too.
WORD = "--cut-words"
#: It may take all of the processor that nobody else wants: the window goes first, where there is one.
_BEHIND = 10
#: After so many answers, what is left over from making them is cleared away.
_ANSWERS = 32


class Text(NamedTuple):
    """What is to be cut: the id of an article, its script, its body."""

    article: int
    script: str
    body: str


class Cut(NamedTuple):
    """A text that was cut: the id of its article, how many code points it has, the places of its words in `Cuts`."""

    article: int
    characters: int
    text: Sorted[int]


class Cuts(NamedTuple):
    """Texts that were cut, and the words that there are in them."""

    words: list[str]
    articles: list[Cut]


class Cutter:
    """Cuts batches of texts, and remembers clauses from one to the next."""

    def __init__(self) -> None:
        self._clauses = ClauseWords()

    def cut_all(self, texts: Iterable[Text]) -> Cuts:
        """The words of texts, in simplified form; those of one text make up as many code points as it has."""
        texts = list(texts)
        cut = self._clauses.cut((text.body, Script(text.script)) for text in texts)
        places: defaultdict[int, int] = defaultdict()
        places.default_factory = places.__len__  # a word that is new in this batch has the next place
        articles: list[Cut] = []
        for text, numbers in zip(texts, cut, strict=True):
            found = sort(numbers)
            there = list(map(places.__getitem__, found.words))
            articles.append(Cut(text.article, len(text.body), found._replace(words=there)))
        return Cuts(list(map(self._clauses.words().__getitem__, places)), articles)


def cut_all(texts: Iterable[Text]) -> Cuts:
    """The words of texts, as a cutter finds them that has not cut any before."""
    return Cutter().cut_all(texts)


def serve() -> int:
    """Answer until the input ends, which it also does when the parent dies; the exit code."""
    source, sink = own_pipes()
    if hasattr(os, "nice"):
        os.nice(_BEHIND)
    with suppress(OSError):  # nobody listens any more
        send(sink, b"")
        setup = receive(source)
        if setup is None:
            return 0
        words.set_terms(unpacked(setup.payload))
        cutter = Cutter()
        gc.disable()  # as in the process that reads files: there are few circles, and looking for them takes long
        answered = 0
        while (frame := receive(source)) is not None:
            send(sink, packed(cutter.cut_all(unpacked(frame.payload))), flags=LAST)
            if answered % _ANSWERS == 0:
                gc.collect()
            if answered == 0:
                gc.freeze()  # the dictionary stays
            answered += 1
    return 0
