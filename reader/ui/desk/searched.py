"""What is searched for in the corpus, outlined in the open article."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.desk.desk import Desk
    from reader.ui.desk.outlining import Outlining


class Searched:
    """Keeps what is searched for, and shows it in each article that is opened."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._query: tuple[str, bool, bool] = ("", False, False)

    @cached_property
    def outlines(self) -> Outlining:
        """Finds them off the thread of the window, made when something is searched for first."""
        from reader.ui.desk.outlining import Outlining  # noqa: PLC0415 - after the first picture

        return Outlining(self._desk.view, self._desk)

    def find(self, query: str, pattern: bool, same_script: bool) -> None:
        """Mark in the open article what is searched for."""
        self._query = (query, pattern, same_script)
        self.show()

    def show(self) -> None:
        """Outline it in the open article."""
        desk = self._desk
        if desk.article is not None and self._query[0].strip() and desk.session is not None:
            corpus = desk.session.corpus
            body = corpus.forms.of(desk.article.id, corpus.settings.standard).body
            self.outlines.outline(desk.session, self._query, body)
        else:
            self.forget()
            if not desk.view.has_bar:  # which has outlines of its own
                desk.view.set_hits([])

    def forget(self) -> None:
        """No article is open, or nothing is searched for."""
        if "outlines" in self.__dict__:  # else nothing was searched for yet
            self.outlines.forget()
