"""Going from annotation to annotation, and back to where one was."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.chinese.span import Span
from reader.corpus.annotation_rows import order_of
from reader.corpus.rows import Annotation, Status
from reader.errors import UserError
from reader.ui.desk.trail import Place, Trail
from reader.ui.desk.units import passage_at, passage_beside

if TYPE_CHECKING:
    from reader.ui.desk.desk import Desk


class Stepping(QObject):
    """Moves about in the open article and between articles; remembers where one came from."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._trail = Trail()
        self._landed: tuple[int, int] | None = None
        self._walking = False

    def forget(self) -> None:
        """Another corpus: nobody was anywhere in it yet."""
        self._trail = Trail()
        self._landed = None

    def go_to(self, number: int) -> None:
        """Select the passage of an annotation of the open article and bring it into view."""
        found = self._desk.shelf.get(number)
        if found is None:
            return
        self.leave(run=True)
        self.land(found.span)
        self._desk.choice.choose(number)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) annotation of the article; of those listed, where a filter is set."""
        desk = self._desk
        if not desk.shelf:
            desk.say(self.tr("This article has no annotations yet."))
            return
        panel = desk.choice.panel
        filtered = panel is not None and panel.filtered
        listed = panel.listed if panel is not None and filtered else desk.shelf.ordered
        if not listed:
            desk.say(self.tr("The filter of the annotations leaves none."))
            return
        current = desk.choice.chosen
        if current is not None:
            before = bisect_left(listed, order_of(current), key=order_of)
            there = before < len(listed) and listed[before].id == current.id
        else:
            before, there = bisect_left(listed, desk.view.caret(), key=lambda one: one.start), False
        place = before + there if by > 0 else before - 1
        if 0 <= place < len(listed):
            self.go_to(listed[place].id)
            if filtered:
                desk.say(self.tr("{0} of {1} that the filter leaves").format(place + 1, len(listed)))
        else:
            desk.say(self._end(by, filtered=filtered))

    def _end(self, by: int, *, filtered: bool) -> str:
        """That there is none further."""
        if filtered:
            last = self.tr("This was the last annotation that the filter leaves.")
            return last if by > 0 else self.tr("This was the first annotation that the filter leaves.")
        last = self.tr("This was the last annotation of the article.")
        return last if by > 0 else self.tr("This was the first annotation of the article.")

    def unit(self, by: int) -> None:
        """Select the next (1) or the previous (-1) of what is tagged with nothing selected, as the setting says.

        With nothing selected: the one at the caret. So one reads on and tags, sentence after sentence.
        """
        desk, view = self._desk, self._desk.view
        if view.page is None or desk.article is None:
            return
        page, here, caret = view.page, view.selection(), view.caret()
        found = passage_at(page, caret, desk.taken) if here is None else None
        if found is None:
            found = passage_beside(page, here or Span(caret, caret), desk.taken, by)
        if found is not None:
            view.select(found)
            view.reveal(found)
        elif by > 0:
            desk.say(self.tr("This was the end of the article."))
        else:
            desk.say(self.tr("This was the beginning of the article."))

    def same_tag(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) annotation with the tag of the current one, in any article."""
        desk = self._desk
        current = desk.choice.current
        recent = desk.tagger.recent
        tag = current.tag if current is not None else recent[0] if recent else None
        if desk.session is None or desk.article is None or tag is None:
            desk.say(self.tr("There is no annotation at the caret."))
            return
        after = current if current is not None else (desk.article.id, desk.view.caret())
        found = desk.session.corpus.annotations.next_with_tag(tag, after, by)
        if found is None:
            name = desk.tags[tag].path if tag in desk.tags else ""
            desk.say(
                self.tr("There is no further annotation with {0}.").format(name)
                if by > 0
                else self.tr("There is no annotation with {0} before this one.").format(name)
            )
        else:
            self.show(found)

    def to_proposal(self, after: Annotation) -> None:
        """Go to the proposal that comes next, from the beginning again where none comes after."""
        shelf = self._desk.shelf
        place = shelf.place(after)
        following = [*shelf.ordered[place + 1 :], *shelf.ordered[:place]]
        found = next((one for one in following if one.status is Status.PROPOSED), None)
        if found is not None:
            self.go_to(found.id)

    def show(self, annotation: Annotation) -> None:
        """Go to an annotation, in whichever article it is."""
        article = self._desk.article
        if article is None or article.id != annotation.article:
            self._desk.open(annotation.article, span=annotation.span)
        self.go_to(annotation.id)

    # -- where one was -------------------------------------------------------------------------

    def here(self) -> Place | None:
        """Where one is now; None where no article is open."""
        desk, view = self._desk, self._desk.view
        if desk.article is None or view.page is None:
            return None
        caret = view.caret()
        return Place(desk.article.id, view.top_position(), view.selection() or Span(caret, caret))

    def leave(self, *, run: bool = False) -> None:
        """Remember where one is: one is about to jump.

        In a `run` of jumps, from hit to hit or from annotation to annotation, only where it began is kept.
        """
        here = self.here()
        if here is None or self._walking:
            return
        if not run or (here.article, self._desk.view.caret()) != self._landed:
            self._trail.leave(here)

    def land(self, span: Span) -> None:
        """Select a passage of the open article and bring it into view, as the end of a jump."""
        view, article = self._desk.view, self._desk.article
        view.select(span)
        view.reveal(span)
        self._landed = (article.id, view.caret()) if article is not None else None

    def back(self) -> None:
        """Back to where one was before the last jump."""
        self._walk(self._trail.back, self.tr("There is no place to go back to."))

    def forward(self) -> None:
        """Forth again to where one was before one went back."""
        self._walk(self._trail.forward, self.tr("There is no place to go forward to."))

    def _walk(self, step: Callable[[Place | None], Place | None], nothing: str) -> None:
        here = self.here()
        place = step(here)
        while place is not None:
            if self._put(place):
                return
            place = step(None)  # its article is gone
        self._desk.say(nothing)

    def _put(self, place: Place) -> bool:
        self._walking = True
        try:
            self._desk.open(place.article)
        except UserError:
            return False
        finally:
            self._walking = False
        view = self._desk.view
        view.restore(place.top)
        view.select(place.selection)
        self._landed = None
        return True
