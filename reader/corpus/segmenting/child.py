"""Cutting texts into words: in a process that does nothing else, or here where none can be started."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from contextlib import suppress
from itertools import pairwise
from typing import NamedTuple

from reader.chinese import words
from reader.chinese.script import Script
from reader.corpus.batch.child import own_pipes
from reader.corpus.batch.frames import LAST, packed, receive, send, unpacked

#: The word by which the program knows that it is to cut texts for another one; `reader.cli` has it, too.
WORD = "--cut-words"


class Text(NamedTuple):
    """What is to be cut: the id of an article, its script, its body."""

    article: int
    script: str
    body: str


class Cuts(NamedTuple):
    """Texts that were cut: the words there are, and for each article the places of its words among these (uint32)."""

    words: list[str]
    articles: list[tuple[int, bytes]]


def cut_all(texts: Iterable[Text]) -> Cuts:
    """The words of texts, in simplified form; those of one text make up as many code points as it has."""
    places: dict[str, int] = {}
    articles: list[tuple[int, bytes]] = []
    for text in texts:
        simplified, ends = words.cut_simplified(text.body, Script(text.script))
        found = (simplified[start:end] for start, end in pairwise((0, *ends)))
        row = array("I", [places.setdefault(word, len(places)) for word in found])
        articles.append((text.article, row.tobytes()))
    return Cuts(list(places), articles)


def serve() -> int:
    """Answer until the input ends, which it also does when the parent dies; the exit code."""
    source, sink = own_pipes()
    with suppress(OSError):  # nobody listens any more
        send(sink, b"")
        setup = receive(source)
        if setup is None:
            return 0
        words.set_terms(unpacked(setup.payload))
        while (frame := receive(source)) is not None:
            send(sink, packed(cut_all(unpacked(frame.payload))), flags=LAST)
    return 0
