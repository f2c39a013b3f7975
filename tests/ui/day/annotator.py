"""An annotator at work, keyboard only: every act is entered into the ledger and waited for on the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.chinese.span import Span
from tests.ui.day.ledger import Entry, Ledger
from tests.ui.day.person import Person, wait_for
from tests.ui.day.texts import TEXTS, Text


class Annotator:
    """Reads one text at a time, in one of the two forms."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.ledger = Ledger()
        self.text = TEXTS[0]

    # -- dialogs -------------------------------------------------------------------------------

    def answer(self, dialog: str, path: Path, *, gone: bool = True) -> None:
        """Type a path into the file dialog with this title, and press Enter."""
        self.enter(dialog)
        self.person.press("ctrl+a")
        self.person.type(str(path))
        self.person.settle()
        self.person.press("Return")
        if gone:
            self.leave(dialog)

    def enter(self, dialog: str) -> None:
        """Wait for a dialog and give it the keys."""
        person = self.person
        found = wait_for(f"the dialog “{dialog}”", lambda: person.find(dialog) or person.died())
        person.focus(found)

    def leave(self, dialog: str) -> None:
        """Wait until a dialog is gone; the window has the keys again."""
        person = self.person
        wait_for(f"without the dialog “{dialog}”", lambda: not person.find(dialog) or person.died())
        person.focus(person.window)

    # -- reading -------------------------------------------------------------------------------

    def is_in(self, text: Text) -> None:
        """Wait until the window shows a text."""
        title = f"{text.title} "
        wait_for(f"in “{title}”", lambda: self.person.title.startswith(title) or self.person.died())
        self.person.settle()
        self.text = text

    def go(self, keys: str, text: Text) -> None:
        """Go to another article."""
        self.person.press(keys)
        self.is_in(text)

    def place_caret(self, before: str) -> None:
        """Put the caret before a passage of the column in which it reads so; nothing is selected."""
        text, start = self.text, self.text.span(before).start
        in_traditional = before in text.traditional and before not in text.simplified
        self.person.press("ctrl+2" if in_traditional else "ctrl+1", "ctrl+Home", *["Right"] * start)

    def select(self, quote: str) -> Span:
        """Select a passage of the open text, by what it reads in either form."""
        self.place_caret(quote)
        self.person.press(*["shift+Right"] * len(quote))
        return self.text.span(quote)

    # -- acts ----------------------------------------------------------------------------------

    def made(self, quote: str, tag: str) -> Entry:
        """The passage has the tag now: entered, and waited for."""
        entry = Entry(self.text, self.text.span(quote), tag)
        self.ledger.add(entry)
        self.check(f"{tag} on {quote}")
        return entry

    def tag(self, quote: str, key: str, tag: str) -> Entry:
        """Select a passage and press a tag's key, or the one for the last tag."""
        self.select(quote)
        self.person.press(key)
        return self.made(quote, tag)

    def choose(self, typed: str, *, enter: str = "Return") -> None:
        """Type a part of a tag into the palette, which is open."""
        self.person.settle()
        self.person.type(typed)
        self.person.settle()
        self.person.press(enter)

    def change(self, entry: Entry, **details: object) -> Entry:
        """What was pressed changes an entry."""
        changed = self.ledger.change(entry, **details)
        self.check(f"{details} of {entry.text.written[entry.span.start : entry.span.end]}")
        return changed

    def undo(self, times: int = 1) -> None:
        """Take steps back, one after the other."""
        for _ in range(times):
            self.person.press("ctrl+z")
            self.ledger.undo()
            self.check("undo")

    def redo(self, times: int = 1) -> None:
        """Make steps again."""
        for _ in range(times):
            self.person.press("ctrl+shift+z")
            self.ledger.redo()
            self.check("redo")

    # -- looking -------------------------------------------------------------------------------

    def on_disk(self) -> set[tuple[str, int, int, str, str]]:
        """The keys of what another program finds in the corpus."""
        titles = {number: text.title for number, text in enumerate(TEXTS, 1)}
        return {
            (titles[one.article], one.start, one.end, one.tag_path, one.note)
            for one in self.person.annotations()
        }

    def check(self, what: str, meanwhile: Callable[[], object] = lambda: None) -> None:
        """Wait until the disk has what the ledger has, and the window is at rest."""

        def is_there() -> bool:
            meanwhile()
            self.person.died()
            return self.on_disk() == self.ledger.keys

        try:
            wait_for(what, is_there)
        except AssertionError as error:
            found, wanted = self.on_disk(), self.ledger.keys
            raise AssertionError(f"{error}; missing {wanted - found}, more {found - wanted}") from None
        self.person.settle()
