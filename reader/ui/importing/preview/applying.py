"""Asks which choices that were made for one file are made for the others of its batch as well."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from reader.importing.cleaning.choices import Choices
from reader.importing.cleaning.gathering import choices_of
from reader.ui.importing.preview.examples import Examples
from reader.ui.importing.preview.rules import RulesDialog
from reader.ui.importing.preview.work import Work


def ask_for_others(work: Work, others: int, parent: QWidget) -> Choices | None:
    """The choices to be made for so many other files; None where none fits them, which is said, or none is wanted."""
    made = choices_of(work.editing, work.plan, encoding=work.encoding, whole=work.whole)
    if not made:
        translate = QCoreApplication.translate
        title = translate("PreviewDialog", "Nothing to apply")
        text = translate(
            "PreviewDialog",
            "What you changed in this file fits this file alone. Lines that you drop or keep, borders at "
            "lines that begin alike, a source, section, author or date, and an encoding can be applied to "
            "others.",
        )
        QMessageBox.information(parent, title, text)
        return None
    dialog = RulesDialog(made, others, Examples(work).of, parent)
    return dialog.model.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None
