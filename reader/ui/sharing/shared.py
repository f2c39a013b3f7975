"""A corpus in a shared folder that is open on another computer: what one may do is asked before it is opened."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.corpus.claiming import Claim
from reader.corpus.corpus import Corpus
from reader.ui.settings.settings import data_folder
from reader.ui.wording import local_time


class Way(Enum):
    """What the person wants to do."""

    COPY = "copy"
    OPEN = "open"
    NOTHING = "nothing"


def ask(path: Path, claim: Claim, parent: QWidget) -> Way:
    """Tell who has the corpus open and where, and ask."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("Shared", "Open elsewhere"))
    told = QCoreApplication.translate("Shared", "{0} is open on the computer “{1}”, by {2}, since {3}.")
    box.setText(told.format(path.name, claim.machine, claim.person or "–", local_time(claim.since)))
    box.setInformativeText(
        QCoreApplication.translate(
            "Shared",
            "Two computers that write to one corpus in a shared folder can damage it. Close it there first. "
            "Until then you can read and try things in a copy; what you do there stays there.",
        )
    )
    copy = box.addButton(
        QCoreApplication.translate("Shared", "Open a &copy"), QMessageBox.ButtonRole.AcceptRole
    )
    anyway = box.addButton(
        QCoreApplication.translate("Shared", "It is closed there: &open it"),
        QMessageBox.ButtonRole.DestructiveRole,
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(copy)
    box.exec()
    return {copy: Way.COPY, anyway: Way.OPEN}.get(box.clickedButton(), Way.NOTHING)  # type: ignore[call-overload,no-any-return]


def copy_of(path: Path) -> Path:
    """A copy of a corpus in the user's own folder. Raises UserError when it cannot be read or written."""
    folder = data_folder() / "copies"
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{path.stem}-{datetime.now():%Y%m%d-%H%M%S}"
    number, target = 1, folder / f"{stem}.duizhao"
    while target.exists():
        number += 1
        target = folder / f"{stem}-{number}.duizhao"
    with Corpus.open(path, readonly=True) as corpus:
        corpus.save_copy(target)
    return target
