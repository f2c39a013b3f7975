"""What people do to the tags of the codebook: each is one step, asked about first where something would go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change, Tag
from reader.errors import UserError
from reader.ui.codebook.arrangement import Order, Step
from reader.ui.codebook.asked import AskedFields
from reader.ui.codebook.editor import Field, TagEditor
from reader.ui.codebook.model import CodebookModel
from reader.ui.codebook.tree import TagTree
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.ui.codebook.joining import MergeDialog, MoveDialog


class TagDeeds(QObject):
    """Carries out what menu, keys and mouse ask for on the current tag. `placed` tells which tag to go to."""

    placed = Signal(int)
    #: What was done and how it is taken back, in words.
    said = Signal(str)
    #: The tree was built anew; the id of the tag that was current, or None.
    sorted = Signal(object)

    def __init__(self, tree: TagTree, model: CodebookModel, panel: QWidget) -> None:
        super().__init__(panel)
        self._tree, self._model, self._panel = tree, model, panel
        self.session: Session | None = None
        self._asked = AskedFields(self)
        tree.remove_wanted.connect(self.remove)
        tree.step_wanted.connect(self._step)
        model.rename_wanted.connect(self._rename)
        model.move_wanted.connect(self._move)
        model.retire_wanted.connect(self._retire)

    def begin(self, session: Session | None) -> None:
        """From now on it is about the codebook of another corpus, or of none."""
        self.session = session
        self._asked.forget()

    @property
    def current(self) -> Tag | None:
        """The tag that is current."""
        return self._model.tag_at(self._tree.currentIndex())

    # -- making and changing -------------------------------------------------------------------

    def create(self) -> None:
        """Open the dialog for a new tag at the top."""
        self._edit(None, None, Field.NAME)

    def create_below(self) -> None:
        """Open the dialog for a new tag under the current one."""
        if self.current is not None:
            self._edit(None, self.current, Field.NAME)

    def edit(self, field: Field = Field.NAME) -> None:
        """Open the dialog for the current tag."""
        if self.current is not None:
            self._edit(self.current, None, field)

    def rename(self) -> None:
        """Edit the name of the current tag where it stands."""
        if self.current is not None:
            self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tree.edit(self._tree.currentIndex())

    def recolour(self, colour: str) -> None:
        """Give the current tag another colour."""
        tag = self.current
        if tag is not None and colour != tag.colour:
            self._overwrite(tag.id, "colour", colour, tag.colour)

    def reset_colours(self) -> None:
        """Give all tags colours anew, so that siblings differ."""
        self._write(lambda corpus: corpus.codebook.reset_colours())

    def step(self, step: Step) -> None:
        """Move the current tag by one step."""
        if self.current is not None:
            self._step(self.current.id, step)

    def sort(self, order: Order) -> None:
        """Show siblings in another order; what people gave them is kept."""
        current = self._tree.current
        if self._model.set_order(order):
            self.sorted.emit(current)

    # -- using and not using -------------------------------------------------------------------

    def retire(self) -> None:
        """Take the current tag and all below it out of use, or into use again."""
        tag = self.current
        if tag is None:
            return
        number = tag.id
        if tag.retired:
            told = self.tr("“{0}” is in use again. Ctrl+Z takes it back.").format(self._short(tag))
            self._write(lambda corpus: corpus.codebook.bring_back(number), told)
            self.placed.emit(number)
        else:
            self._retire(number)

    def merge(self) -> None:
        """Ask into which tag the current one is to be merged."""
        from reader.ui.codebook.joining import MergeDialog  # noqa: PLC0415 - seldom

        if self.current is not None and self.session is not None:
            dialog = MergeDialog(self.session, self.current, self._panel)
            dialog.done_.connect(self.placed)
            self._tell_joined(
                dialog, self.tr("“{0}” is merged into “{1}”. Ctrl+Z takes it back."), self.current
            )
            dialog.open()

    def move_annotations(self) -> None:
        """Ask which annotations of the current tag are to have which other one."""
        from reader.ui.codebook.joining import MoveDialog  # noqa: PLC0415

        if self.current is not None and self.session is not None:
            dialog = MoveDialog(self.session, self.current, self._panel)
            told = self.tr("Annotations of “{0}” have the tag “{1}” now. Ctrl+Z takes it back.")
            self._tell_joined(dialog, told, self.current)
            dialog.open()

    # -- removing ------------------------------------------------------------------------------

    def remove(self) -> None:
        """Ask whether to remove the current tag, saying what goes with it."""
        if self.current is not None:
            self._ask_remove(self._model.family(self.current.id))

    def _ask_remove(self, family: Sequence[Tag]) -> None:
        tag, losses = family[0], _losses_of(family)
        below, counted, rejected = losses
        box = QMessageBox(self._panel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Remove tag"))
        name = self._panel.fontMetrics().elidedText(tag.path, Qt.TextElideMode.ElideMiddle, 360)
        box.setText(self.tr("Remove the tag “{0}”?").format(name))
        total = counted + rejected
        box.setInformativeText(self._losses(below, total, rejected, retired=tag.retired))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        told = self.tr("“{0}” is removed. Ctrl+Z takes it back.").format(self._short(tag))
        remove.clicked.connect(lambda: self._remove(tag.id, losses, told))
        if total and not tag.retired:
            retire = box.addButton(self.tr("Retire instead"), QMessageBox.ButtonRole.ActionRole)
            retire.clicked.connect(lambda: self._retire(tag.id))
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.open()

    def _remove(self, number: int, losses: tuple[int, int, int], told: str) -> None:
        """Remove a tag, if still no more goes with it than was said; else it is asked anew."""

        def work(corpus: Corpus) -> tuple[list[Tag], Change | None]:
            with corpus.changes.alone():
                family = corpus.codebook.family(number)
                return (
                    (family, None) if _losses_of(family) != losses else ([], corpus.codebook.remove(number))
                )

        def then(other: list[Tag]) -> None:
            if other:
                self._ask_remove(other)
            else:
                self.said.emit(told)

        if self.session is not None:
            self.session.write(work, then, owner=self)  # None where nothing changed

    def _losses(self, below: int, annotations: int, rejected: int, *, retired: bool) -> str:
        """What goes with a tag; `rejected` of the annotations are in no count, but go as well."""
        sentences = []
        if below:
            sentences.append(self.tr("The %n tag(s) under it will be removed, too.", "", below))
        if annotations:
            sentences.append(self.tr("%n annotation(s) will be removed with it.", "", annotations))
            if rejected:
                sentences.append(
                    self.tr("Among them: %n rejected, which the codebook does not count.", "", rejected)
                )
            if not retired:
                sentences.append(self.tr("A retired tag keeps them and is no longer offered."))
        else:
            sentences.append(self.tr("No annotation uses it."))
        sentences.append(self.tr("Undo brings everything back."))
        return "\n".join(sentences)

    # -- within --------------------------------------------------------------------------------

    def _write(self, work: Callable[[Corpus], Change], told: str = "") -> None:
        """Write; once it is on the disk that is said."""
        if self.session is not None:
            self.session.write(work, lambda _: self.said.emit(told) if told else None, owner=self)

    def _retire(self, number: int) -> None:
        tag = self._model.tag(number)
        name = self._short(tag) if tag is not None else ""
        told = self.tr("“{0}” is retired. Ctrl+Z takes it back.").format(name)
        self._write(lambda corpus: corpus.codebook.retire(number), told)

    def _tell_joined(self, dialog: MergeDialog | MoveDialog, told: str, source: Tag) -> None:
        def tell(_: int) -> None:
            target = dialog.picker.tag
            if target is not None:
                self.said.emit(told.format(self._short(source), self._short(target)))

        dialog.done_.connect(tell)

    def _short(self, tag: Tag) -> str:
        """The name, short enough for the words behind it to be seen, too."""
        return self._panel.fontMetrics().elidedText(tag.name, Qt.TextElideMode.ElideMiddle, 160)

    def _edit(self, tag: Tag | None, above: Tag | None, field: Field) -> None:
        if self.session is None:
            return
        dialog = TagEditor(self.session, tag=tag, above=above, field=field, parent=self._panel)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self.placed)
        dialog.open()

    def _rename(self, number: int, name: str, seen: str) -> None:
        self._overwrite(number, "name", name, seen, lambda _: self._renamed_elsewhere(number, name))

    def _step(self, number: int, step: Step) -> None:
        move = self._model.arranged.step(number, step)
        if move is not None:
            self._move(*move)

    def _move(self, number: int, above: int | None, place: int) -> None:
        tag = self._model.tag(number)
        if self.session is None or tag is None:
            return
        self._asked.write(
            self.session,
            (number, "parent"),
            (tag.parent, above),
            lambda corpus, known: corpus.codebook.move(number, above, place, known={"parent": known}),
            self.session.failed.emit,
        )
        self.placed.emit(number)

    def _overwrite(
        self,
        number: int,
        field: str,
        value: str,
        seen: str,
        clashed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Set a field of a tag over what the person saw there; what another side wrote meanwhile is told."""
        if self.session is not None:
            self._asked.write(
                self.session,
                (number, field),
                (seen, value),
                lambda corpus, known: corpus.codebook.update(number, {field: value}, known={field: known}),
                clashed or self.session.failed.emit,
            )

    def _renamed_elsewhere(self, number: int, name: str) -> None:
        """Say it; who is still at the tree finds there what was typed, and Enter writes it over the other name."""
        tag = self._model.tag(number)
        if self.session is None or tag is None:
            return
        error = UserError(messages.TAG_RENAMED_MEANWHILE, theirs=tag.name, mine=name)
        self.session.failed.emit(error)
        if self._tree.hasFocus():
            self._tree.type_again(number, name, tag.name)


def _losses_of(family: Sequence[Tag]) -> tuple[int, int, int]:
    """What goes with the first tag of a family: tags below it, annotations, and rejected ones beside these."""
    return len(family) - 1, sum(tag.annotations for tag in family), sum(tag.rejected for tag in family)
