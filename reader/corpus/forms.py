"""The two forms of the articles in hand, under the corpus's standards and pins, made once and kept for a while.

What one thread has made of a corpus file the others take from it: a decision is worked into a long text by the
thread that writes it, and the window finds the text ready.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from pathlib import Path
from weakref import WeakValueDictionary

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.pins import Pin, Pins, prepare
from reader.chinese.script import Script, SimplifiedStandard, Standard
from reader.chinese.span import Span
from reader.corpus.articles import Articles
from reader.corpus.pin_rows import PinRows
from reader.corpus.settings import Settings
from reader.errors import UserError

_KEPT, _SHARED = 4, 8

#: What the forms of an article depend on beside its body, which never changes. All but the pins come first.
_Key = tuple[
    int,
    Standard,
    SimplifiedStandard,
    Script,
    tuple[int, ...] | None,
    tuple[Pin, ...],
    tuple[Pin, ...],
]
_BUT_PINS = slice(5)


class _Store:
    """The texts that were made last of one file, the latest at the end; for all threads."""

    def __init__(self) -> None:
        self._texts: OrderedDict[_Key, ParallelText] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: _Key) -> ParallelText | None:
        with self._lock:
            return self._texts.get(key)

    def put(self, key: _Key, text: ParallelText) -> None:
        with self._lock:
            self._texts[key] = text
            self._texts.move_to_end(key)
            if len(self._texts) > _SHARED:
                self._texts.popitem(last=False)

    def like(self, key: _Key) -> ParallelText | None:
        """The latest text that differs from what is wanted in its pins alone."""
        return next((text for other, text in self.all() if other[_BUT_PINS] == key[_BUT_PINS]), None)

    def all(self) -> list[tuple[_Key, ParallelText]]:
        """All texts, the latest first."""
        with self._lock:
            return [*reversed(self._texts.items())]


_stores: WeakValueDictionary[tuple[int, int], _Store] = WeakValueDictionary()


def _store_of(path: Path | None) -> _Store:
    """That of a file, the same for everyone who has it open."""
    if path is None:
        return _Store()
    about = path.stat()
    return _stores.setdefault((about.st_dev, about.st_ino), _Store())


class Forms:
    """Hands out an article's `ParallelText`; the last few stay in memory."""

    def __init__(self, articles: Articles, settings: Settings, pins: PinRows) -> None:
        self._articles = articles
        self._settings = settings
        self._pins = pins
        self._kept: OrderedDict[_Key, ParallelText] = OrderedDict()
        self._store = _store_of(pins.path)

    def of(
        self, article: int, standard: Standard, simplified: SimplifiedStandard | None = None
    ) -> ParallelText:
        """Both forms of one article; without `simplified` by the corpus's standard of that form.

        Raises UserError when the corpus has none of that id.
        """
        simplified = simplified or self._settings.simplified_standard
        script = Script(self._articles.script(article))  # asked each time: it may have been taken out
        headings = self._articles.headings(article)  # these, too, can change: when a file is cleaned again
        to_simplified = self._pins.holding(article, simplified.value)
        to_traditional = self._pins.holding(article, standard.value)
        known = None if headings is None else tuple(headings)
        key = (article, standard, simplified, script, known, to_simplified, to_traditional)
        if not self._is_kept(key):
            self._kept[key] = self._shared(key) or self._made(key)
            self._store.put(key, self._kept[key])
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def _is_kept(self, key: _Key) -> bool:
        """Whether a text is at hand, and of the body that the article has now.

        A step that failed is taken back with its articles, and a corpus can be put back from a backup: the next
        article gets the number of one whose text is still in memory.
        """
        text = self._kept.get(key)
        return text is not None and text.body == self._articles.body(key[0])

    def _shared(self, key: _Key) -> ParallelText | None:
        """What another thread has made, unless it is of another body.

        A file that was deleted, or put back from a backup, can have the number of one that is still in memory.
        """
        text = self._store.get(key)
        return text if text is not None and text.body == self._articles.body(key[0]) else None

    def _made(self, key: _Key) -> ParallelText:
        article, standard, simplified, script, headings, to_simplified, to_traditional = key
        pins = {Form.SIMPLIFIED: Pins(to_simplified), Form.TRADITIONAL: Pins(to_traditional)}
        body = self._articles.body(article)
        like = self._store.like(key)
        if like is not None and like.body == body:  # most of what is known of it still holds
            return like.with_pins(pins)
        return ParallelText(body, script, standard, simplified=simplified, headings=headings, pins=pins)

    def in_hand(self, article: int | None = None) -> list[tuple[_Key, ParallelText]]:
        """The texts that anybody reads in, of one article or of all, as they are before a decision."""
        found: dict[object, tuple[_Key, ParallelText]] = {}
        for key, text in self._store.all():
            if article in (None, key[0]):
                found.setdefault(key[_BUT_PINS], (key, text))
        return list(found.values())

    def keep_up(self, before: list[tuple[_Key, ParallelText]]) -> None:
        """Work what was decided since into texts that were `in_hand`, as far as they were read."""
        for (article, standard, simplified, *_), old in before:
            prepare(standard.value)
            prepare(simplified.value)
            try:
                text = self.of(article, standard, simplified)
            except UserError:
                continue  # it was taken out meanwhile
            if (
                text is not old and text.body == old.body
            ):  # else another article has its number now; see `_is_kept`
                text.as_far_as(old)

    def quotes(self, article: int, span: Span, standard: Standard) -> tuple[str, str]:
        """What the span reads in the simplified and in the traditional form."""
        text = self.of(article, standard)
        return text.counterpart(Form.SIMPLIFIED, span), text.counterpart(Form.TRADITIONAL, span)
