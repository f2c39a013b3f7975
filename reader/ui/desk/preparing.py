"""Paragraphs of hundreds of thousands of characters without a stop: converted off the thread of the window.

They cannot be converted piece by piece, so that the whole of them takes up to a second. Until that is done the text
is shown as it is written, which is where one begins to read; positions are those of the body in either.
"""

from __future__ import annotations

import re
from functools import partial
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer, Signal

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script
from reader.ui.errands import Errand

#: Code points without a border (see `chinese.parts`) that are converted at once: some 30 ms.
_AT_ONCE = 60_000
#: Milliseconds until then: the picture of what is written comes first.
_AFTER = 20


class Preparing(QObject):
    """Says what of an article is shown now; `ready` when the text that was asked for can be shown."""

    ready = Signal(object)  # ParallelText

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done: WeakSet[ParallelText] = WeakSet()
        self._awaited: ParallelText | None = None
        self._hard: list[int] = []
        self._later = QTimer(self, singleShot=True, interval=_AFTER)
        self._later.timeout.connect(self._prepare)

    @property
    def awaited(self) -> ParallelText | None:
        """The text that is being made ready, while something else is shown for it."""
        return self._awaited

    def shown(self, text: ParallelText) -> ParallelText:
        """The text, or what stands for it until it is ready."""
        self.forget()
        hard = [] if text in self._done else [at for at in _very_long(text) if _is_hard(text, at)]
        if not hard:
            return text
        self._awaited, self._hard = text, hard
        self._later.start()
        headings = [block.span.start for block in text.blocks if block.kind == "heading"]
        return ParallelText(text.body, Script.UNKNOWN, text.standard, headings=headings)

    def forget(self) -> None:
        """No article is shown: nothing is waited for."""
        self._awaited = None
        self._later.stop()

    def _prepare(self) -> None:
        text = self._awaited
        if text is not None:
            Errand(partial(_prepare, text, self._hard), lambda _: self._finish(text), self)

    def _finish(self, text: ParallelText) -> None:
        self._done.add(text)
        if text is self._awaited:
            self._awaited = None
            self.ready.emit(text)


def _very_long(text: ParallelText) -> list[int]:
    """The blocks that are; quick, because most articles have none, and a book has 14,000."""
    if len(text.body) <= _AT_ONCE:
        return []
    return [at for at, (_, span) in enumerate(text.blocks) if span.end - span.start > _AT_ONCE]


def _is_hard(text: ParallelText, index: int) -> bool:
    """Whether a very long block takes long to be converted: it can be parted nowhere."""
    if text.script is Script.UNKNOWN:
        return False
    if max(map(len, _borders().split(text.source(index)))) > _AT_ONCE:
        return True
    return text.block_script(index) is Script.MIXED  # there neighbours decide


def _borders() -> re.Pattern[str]:
    from reader.chinese.parts import BORDERS  # noqa: PLC0415 - hardly ever needed

    return re.compile(f"[{''.join(sorted(BORDERS))}]")


def _prepare(text: ParallelText, blocks: list[int]) -> None:
    """Find out what the page asks for first."""
    for index in blocks:
        for form in Form:
            text.text(form, index)
            text.alignment(form, index)
