"""The ways to a tag from the text: its own key, the palette, another tag, a note."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from reader.chinese.span import Span
from reader.ui.desk.desk import Desk
from reader.ui.shell import Shell

_PLAIN = Qt.KeyboardModifier.KeypadModifier


class Tagging(QObject):
    """Joins the keys of the text and the palette with what the desk does."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self._shown_for_note = False
        shell.view.installEventFilter(self)
        shell.annotations.retag_requested.connect(self._retag)
        shell.annotations.left.connect(self._leave_note)

    def choose(self) -> None:
        """Choose a tag for the selection, or for what stands at the caret, by typing a part of its name.

        Where nothing was selected, nothing is again when the palette is left without a choice.
        """
        view, caret = self._shell.view, self._shell.view.caret()
        nothing = view.selection() is None
        if self._desk.article is None or self._desk.tagger.take_passage() is None:
            return
        used: list[int | str] = []

        def use(tag: int | str) -> None:
            used.append(tag)
            self._desk.tag(tag)

        def closed() -> None:
            if nothing and not used:
                view.select(Span(caret, caret))

        self._open_palette(use, closed)

    def retag(self) -> None:
        """Choose another tag for the annotations that are meant: the one at the caret, or those selected."""
        numbers = self._desk.choice.meant
        if numbers:
            self._retag(numbers)
        else:
            self._desk.say(self.tr("There is no annotation at the caret."))

    def write_note(self) -> None:
        """Write the note of the annotation at the caret, also of one that is being made just now."""
        self._desk.tagger.when_made(self._write_note)

    def _write_note(self) -> None:
        current = self._desk.current
        if current is None:
            self._desk.say(self.tr("There is no annotation at the caret."))
            return
        self._shown_for_note = self._shown_for_note or not self._shell.panels.isVisible()
        self._shell.panels.setVisible(True)
        self._shell.annotations.edit_note(current)

    def _leave_note(self) -> None:
        """What was shown for the note alone goes again."""
        if self._shown_for_note:
            self._shown_for_note = False
            self._shell.view.setFocus()  # before they hide: else Qt gives the focus to the next field
            self._shell.panels.setVisible(False)

    def filter_list(self) -> None:
        """Say which of the annotations are listed."""
        self._shell.panels.setVisible(True)
        self._shell.annotations.focus_filter()

    def filter_codebook(self) -> None:
        """Go to the codebook, by typing a part of a tag."""
        self._shell.panels.setVisible(True)
        self._shell.codebook.focus_filter()

    def _retag(self, numbers: Sequence[int]) -> None:
        acts = self._desk.acts
        sight = acts.overwriting.sight(numbers)  # the choice is made by what was there when it was asked for
        self._open_palette(
            lambda tag: acts.retag(numbers, tag, sight),
            prompt=self.tr("Change the tag to… (name, pinyin or initials)"),
            keys=self.tr("Enter changes the tag · Shift+Enter makes a new tag"),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the text, a tag's own key tags the selection, or what stands at the caret, at once."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.text().lower()
            if key and not event.modifiers() & ~_PLAIN:
                for tag in self._desk.tags.values():
                    if tag.key == key and not tag.retired:
                        self._desk.tag(tag.id)
                        return True
        return super().eventFilter(watched, event)

    def _open_palette(
        self,
        use: Callable[[int | str], None],
        closed: Callable[[], None] = lambda: None,
        *,
        prompt: str = "",
        keys: str = "",
    ) -> None:
        palette = self._shell.palette_for(use)
        palette.closed.connect(closed, Qt.ConnectionType.SingleShotConnection)
        # Those of the panel: their counts follow every annotation.
        place, tags, recent = (
            self._shell.palette_place(),
            self._shell.codebook.tags,
            self._desk.tagger.recent,
        )
        palette.open_at(place, tags, recent, prompt=prompt, keys=keys)
