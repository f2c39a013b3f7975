"""What is typed in a dialog when the system ends the program: nobody can say any more whether it is wanted.

It is kept as plain text in the user's data folder, under a name that says so until the next start has told it.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QWidget

from reader.ui.codebook.note_editor import typed_text
from reader.ui.sharing.elsewhere import rescued_folder

_STEM, _UNTOLD = "typed", ".untold"
_Field = QLineEdit | QPlainTextEdit


def keep() -> Path | None:
    """Keep what was changed in the fields of the dialogs that are open; where it is, None where nothing was.

    Raises OSError when it cannot be written.
    """
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    texts = [text for dialog in dialogs if (text := _typed_in(dialog))]
    if not texts:
        return None
    folder = rescued_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{_STEM}-{datetime.now():%Y%m%d-%H%M%S}{_UNTOLD}.txt"
    path.write_text("\n\n".join(texts) + "\n", "utf-8", "surrogatepass")
    return path


def take_untold() -> list[Path]:
    """What was kept and not told yet, the oldest first; from now on it counts as told."""
    told = []
    for path in sorted(rescued_folder().glob(f"{_STEM}-*{_UNTOLD}.txt")):
        try:
            told.append(path.rename(path.with_name(path.name.replace(_UNTOLD, ""))))
        except OSError:  # it is told once more the next time
            told.append(path)
    return told


def copy(paths: list[Path]) -> None:
    """Put what was kept on the clipboard."""
    texts = [path.read_text("utf-8", "replace") for path in paths if path.is_file()]
    QGuiApplication.clipboard().setText("\n".join(texts))


def _typed_in(dialog: QDialog) -> str:
    """What was changed in one, under the names of its fields; nothing where no field is for more than a search."""
    changed = [field for field in _fields(dialog) if _is_changed(field)]
    if not (_can_be_accepted(dialog) or any(isinstance(field, QPlainTextEdit) for field in changed)):
        return ""
    parts = [f"{field.accessibleName()}\n{_text(field)}".strip() for field in changed]
    return "\n\n".join([dialog.windowTitle(), *parts]) if parts else ""


def _fields(dialog: QWidget) -> list[_Field]:
    return [*dialog.findChildren(QLineEdit), *dialog.findChildren(QPlainTextEdit)]


def _is_changed(field: _Field) -> bool:
    changed = field.isModified() if isinstance(field, QLineEdit) else field.document().isModified()
    return changed and not field.isReadOnly() and bool(_text(field).strip())


def _text(field: _Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else typed_text(field)


def _can_be_accepted(dialog: QDialog) -> bool:
    role = QDialogButtonBox.ButtonRole.AcceptRole
    return any(
        box.buttonRole(button) == role
        for box in dialog.findChildren(QDialogButtonBox)
        for button in box.buttons()
    )
