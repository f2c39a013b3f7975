"""The preview of a file that is in the corpus: what of it is kept, and as what, is chosen again."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from reader.corpus.stored_source import StoredSource
from reader.importing.cleaning.choices import Choices
from reader.importing.cleaning.plan_json import plan_to_json
from reader.importing.prepared_plan import PreparedFile
from reader.ui.agreeing import Question
from reader.ui.entering import ctrl_enter
from reader.ui.importing.preview.batch import Entry
from reader.ui.importing.preview.dialog import PreviewDialog
from reader.ui.importing.preview.work import Work

#: What `Document.encoding` says of formats that carry their own.
_BINARY = "binary"


class StoredPreview(PreviewDialog):
    """Shows the stored file as its articles are now. `prepared` is what was chosen once it is accepted.

    It can be opened again, and then has all that was chosen.
    """

    prepared_made = Signal(object)
    """PreparedFile"""

    def __init__(self, source: StoredSource, parent: QWidget | None = None) -> None:
        sha256 = hashlib.sha256(source.data).hexdigest()

        def opened(path: Path, encoding: str | None, _: Choices | None) -> Work:
            editing, start = source.opened(encoding)
            whole = source.whole and start is source.plan
            return Work(path, sha256, editing, start, encoding, whole)

        self._source = source
        self._begins = True
        super().__init__(None, parent, opened=opened)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.setWindowTitle(self.tr("Choose what is kept of {0}").format(source.name))
        self.go.setText(self.tr("Use these choices"))
        tip = self.tr("See what they would change; nothing is stored yet")
        self.go.setToolTip(f"{tip} ({ctrl_enter()})")
        encoding = source.encoding if source.overruled else None
        self.files.show_only(source.path, source.name, encoding)

    @property
    def changed(self) -> bool:
        """Whether anything is to be otherwise than it is stored."""
        work = self.editor.work
        if work is None:
            return False
        otherwise = work.document.encoding != self._source.encoding
        return work.edited or otherwise or work.whole != self._source.whole

    def _show_entry(self, entry: Entry) -> None:
        super()._show_entry(entry)
        if entry.work is not None and self._begins:
            self._begins = False
            self.view.go_to(self._source.line)

    def _tell(self) -> None:
        super()._tell()
        self.go.setEnabled(self.changed)

    def accept(self) -> None:
        """Hand over what was chosen."""
        right = self.panel.form.flush()
        work = self.editor.work
        if work is None or not right or not self.changed:
            return
        encoding = work.document.encoding
        self.prepared_made.emit(
            PreparedFile(
                sha256=work.sha256,
                encoding=None if encoding == _BINARY else encoding,
                whole=work.whole,
                plan=None if work.whole else plan_to_json(work.plan),
            )
        )
        QDialog.accept(self)

    def reject(self) -> None:
        """Change nothing; what was chosen is asked about."""
        self.panel.form.flush()
        question = self.tr("Close without using your choices?")
        answers = {"do": self.tr("Close without using them"), "stay": self.tr("Go on")}
        if not self.changed or Question(self, question, **answers).agreed():
            QDialog.reject(self)
