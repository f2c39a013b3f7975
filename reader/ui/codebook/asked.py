"""What was asked of tags here and is perhaps not shown yet: what it put there is no other side's doing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.messages import CHANGED_MEANWHILE, TAG_MOVED_MEANWHILE
from reader.ui.holding import PASSING
from reader.ui.session import Session

_CLASHES = (CHANGED_MEANWHILE, TAG_MOVED_MEANWHILE)


class _Asked:
    """One field of one tag that is to be written; `stands` is what this window knows of it once it was tried."""

    def __init__(self, seen: object, before: _Asked | None) -> None:
        self.stands = seen
        self._seen, self._before = seen, before

    @property
    def known(self) -> object:
        """What the person saw, or what was asked before and has been written since."""
        return self._seen if self._before is None else self._before.stands


class AskedFields:
    """Writes single fields of tags over what the person saw there, in the order in which it was asked."""

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._waiting: dict[tuple[int, str], _Asked] = {}

    def write(
        self,
        session: Session,
        place: tuple[int, str],
        values: tuple[object, object],
        work: Callable[[Corpus, Any], Change],
        clashed: Callable[[UserError], None],
    ) -> None:
        """Write a field, by tag and name: `values` are what was seen and what is wanted, `work` gets what is known.

        `clashed` gets the error where another side wrote the field meanwhile; the session tells of any other.
        """
        seen, wanted = values
        asked = self._waiting[place] = _Asked(seen, self._waiting.get(place))
        refused: list[UserError] = []

        def attempt(corpus: Corpus) -> Change | None:
            asked.stands = asked.known
            try:
                change = work(corpus, asked.stands)
            except UserError as error:
                if error.message in PASSING:
                    raise
                refused.append(error)
                return None
            asked.stands = wanted
            return change

        def then(_: object) -> None:
            if self._waiting.get(place) is asked:
                del self._waiting[place]
            for error in refused:
                (clashed if error.message in _CLASHES else session.failed.emit)(error)

        session.write(attempt, then, owner=self._owner)

    def forget(self) -> None:
        """For another corpus."""
        self._waiting.clear()
