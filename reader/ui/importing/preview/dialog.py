"""The preview of an import: the files of a batch, the text of one, its articles; nothing is stored before Import."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.ui.agreeing import Question
from reader.ui.entering import ctrl_enter, press_with_ctrl_enter
from reader.ui.importing.preview.applying import ask_for_others
from reader.ui.importing.preview.bar import CommandBar
from reader.ui.importing.preview.batch import Entry, reasons
from reader.ui.importing.preview.commands import Commands
from reader.ui.importing.preview.editor import Editor, first_line
from reader.ui.importing.preview.files import FileList
from reader.ui.importing.preview.known import KnownFiles
from reader.ui.importing.preview.loader import Open
from reader.ui.importing.preview.panel import ArticlePanel
from reader.ui.importing.preview.rules import merged
from reader.ui.importing.preview.size import WIDTHS, keep_size, restore_size
from reader.ui.importing.preview.told import Counted, instead, of_file
from reader.ui.importing.preview.view import FileView
from reader.ui.importing.preview.words import shown_role
from reader.ui.plain import plain
from reader.ui.wording import joined


class PreviewDialog(QDialog):
    """Shows what an import would make of files.

    `import_wanted` carries what is to be imported: the paths, what was prepared by hand (a mapping from
    path to PreparedFile), and the Choices for all of them.
    """

    import_wanted = Signal(object, object, object)
    correction_wanted = Signal(str)
    """The SHA-256 of a file that is in the corpus."""

    def __init__(
        self,
        paths: Iterable[Path] | None,
        parent: QWidget | None = None,
        *,
        known: KnownFiles | None = None,
        opened: Open | None = None,
    ) -> None:
        """`paths` None: what is shown is said later. `opened` reads the files, if not from the disk."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import with preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._begun = False
        self.files = FileList(known, opened=opened)
        self.commands = Commands(self)
        self.view = FileView(self.commands)
        self.editor = Editor(self.commands, self.view, self)
        self.bar = CommandBar(self.commands)
        self.panel = ArticlePanel()
        self._lay_out()
        self._connect()
        restore_size(self)
        self.view.show_message(self.tr("Looking for files…"))
        self._tell()
        if paths is not None:
            self.files.look_for(paths)

    # -- building ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        across = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.files, self.view, self.panel):
            across.addWidget(part)
        across.setSizes(WIDTHS)
        for place, share in enumerate(
            (2, 3, 2)
        ):  # all give way in a narrow window, so that the text keeps room
            across.setStretchFactor(place, share)
        across.setChildrenCollapsible(False)
        across.setHandleWidth(1)
        for part, least in ((self.files, 100), (self.view, 340), (self.panel, 185)):
            part.setMinimumWidth(least)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(across, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setProperty("role", "muted")
        self.apply = QPushButton(self.tr("Apply to the other files…"))
        self.apply.setToolTip(self.tr("Make the same choices for the other files of the batch"))
        self.correct = QPushButton(self.tr("Correct its articles…"))
        self.correct.setToolTip(self.tr("Choose again what of the stored file is kept, and as what"))
        self.correct.hide()
        self.correct.clicked.connect(self._correct)
        cancel = QPushButton(self.tr("Cancel"))
        self.go = QPushButton(self.tr("Import"))
        self.go.setToolTip(ctrl_enter())
        self.apply.clicked.connect(self.apply_to_others)
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 14, 10)
        row.setSpacing(8)
        row.addWidget(self.status, 1)
        for button in (self.apply, self.correct, cancel, self.go):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.go.setDefault(True)
        return row

    def _connect(self) -> None:
        self.files.found.connect(self._on_found)
        self.files.leaving.connect(self.panel.form.flush)
        self.files.shown.connect(self._show_entry)
        self.files.ticked.connect(self._tell)
        self.editor.changed.connect(self._on_changed)
        self.view.caret_moved.connect(self._on_caret)
        self.view.menu_wanted.connect(self._show_menu)
        self.bar.encoding_chosen.connect(self._set_encoding)
        self.bar.whole_chosen.connect(self._set_whole)
        self.panel.article_chosen.connect(self._go_to_article)
        self.panel.detail_said.connect(self.editor.set_detail)
        self.panel.spread_wanted.connect(self.editor.spread)
        self.panel.place_wanted.connect(self._go_to_place)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=by: self.files.step(by))
        press_with_ctrl_enter(self, self.go)

    # -- what is shown -----------------------------------------------------------------------------

    def _on_found(self, count: int) -> None:
        if not self._begun:
            self._begun = True
            self.view.setFocus()
        self.files.setVisible(count > 1)
        self.apply.setVisible(count > 1)
        if not count:
            self.view.show_message(self.tr("There is no file here"), self.tr("Choose other files to import."))
        self._tell()

    def _show_entry(self, entry: Entry) -> None:
        work = entry.work if not entry.known else None  # nothing that is chosen here would be stored
        self.editor.set_work(work)
        self.panel.show_work(work)
        if work is not None:
            self.view.show_work(work, first_line(work.plan, 0))
        else:
            self.view.show_message(*instead(entry))
        self.editor.tell()
        self._tell()

    def _on_changed(self) -> None:
        work = self.editor.work
        if work is not None:
            at = self.view.caret
            article = work.plan.lines[at].article if at >= 0 else -1
            self.panel.show_work(work, article if article >= 0 else self.panel.article)
            self.files.touch()
            self._tell()

    def _on_caret(self, line: int) -> None:
        work = self.editor.work
        if work is None or work.whole:
            return
        article = work.plan.lines[line].article
        if article >= 0 and article != self.panel.article:
            self.panel.form.flush()
            self.panel.choose(article)
        self.bar.show_role(shown_role(work.plan.lines[line]))

    def _tell(self) -> None:
        """The bar, the buttons and the line below say how things stand."""
        entry, work = self.files.entry, self.editor.work
        self.bar.show_reading(
            chosen=entry.encoding if entry is not None else None,
            found=work.document.encoding if work is not None else None,
            whole=work is not None and work.whole,
            parts=work is not None and bool(work.document.parts),
        )
        at = self.view.caret if work is not None and not work.whole else -1
        self.bar.set_line_known(at >= 0)
        self.bar.show_role(shown_role(work.plan.lines[at]) if work is not None and at >= 0 else None)
        files = len(self.files.wanted())
        self.go.setEnabled(bool(files) and self.files.complete)
        self.apply.setEnabled(work is not None)
        known = entry is not None and entry.known
        self.correct.setVisible(known)
        self.correct.setEnabled(known and entry is not None and entry.work is not None)
        several = len(self.files.batch.entries) > 1
        count = Counted().to_import(files) if several else ""
        looking = "" if self.files.complete else self.tr("Looking for files…")
        others = Counted().passed_over(self.files.passed_over)
        words = [of_file(entry, work), count, looking, others]
        self.status.setText(joined(*words))
        self.status.setToolTip(plain(reasons(entry)) if entry is not None else "")

    # -- what a person does ------------------------------------------------------------------------

    def _go_to_article(self, article: int) -> None:
        work = self.editor.work
        if work is not None:
            self.view.go_to(first_line(work.plan, article))

    def _go_to_place(self, place: int) -> None:
        work = self.editor.work
        if work is not None:
            self.view.go_to(work.line_at(place))
            self.view.setFocus()

    def _set_encoding(self, encoding: str | None) -> None:
        entry, work = self.files.entry, self.editor.work
        if entry is None or encoding == entry.encoding:
            return
        question = self.tr("Reading the file in another encoding takes back what you changed in it.")
        answers = {"do": self.tr("Read again"), "stay": self.tr("Leave as it is")}
        if work is not None and work.edited and not Question(self, question, **answers).agreed():
            self._tell()
            return
        self.files.read_again(encoding)

    def _set_whole(self, whole: bool) -> None:
        work = self.editor.work
        if work is not None:
            work.whole = whole
            self.view.refresh(work)
            self.editor.tell()
            self._on_changed()

    def apply_to_others(self) -> None:
        """Ask which choices fit the other files, and make them."""
        work = self.editor.work
        if work is None:
            return
        self.panel.form.flush()
        chosen = ask_for_others(work, len(self.files.batch.entries) - 1, self)
        if chosen is not None:
            self.files.apply(merged(self.files.choices, chosen))
            self._tell()

    def _correct(self) -> None:
        entry = self.files.entry
        if entry is not None and entry.work is not None:
            self.correction_wanted.emit(entry.work.sha256)

    def _show_menu(self, place: QPoint) -> None:
        self.commands.menu(self).popup(place)

    # -- the end -----------------------------------------------------------------------------------

    def accept(self) -> None:
        """Hand over what is to be imported."""
        paths = self.files.wanted()
        if paths and self.panel.form.flush():
            self.import_wanted.emit([*paths, *self.files.left()], self.files.prepared(), self.files.choices)
            super().accept()

    def reject(self) -> None:
        """Import nothing; what was changed by hand is asked about."""
        self.panel.form.flush()
        question = self.tr("Close the preview? Nothing is imported, and what you changed is lost.")
        answers = {"do": self.tr("Close without importing"), "stay": self.tr("Go on")}
        if not self.files.changed_by_hand or Question(self, question, **answers).agreed():
            super().reject()

    def done(self, result: int) -> None:
        """Keep the size."""
        keep_size(self)
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the typing in a field; only on a button it presses that."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not isinstance(self.focusWidget(), QAbstractButton):
            event.accept()
        else:
            super().keyPressEvent(event)
