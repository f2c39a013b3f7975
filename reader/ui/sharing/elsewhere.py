"""The last resort at the end: what cannot be saved in the place of a corpus is kept in the user's data folder.

What was kept is written down there, too, until the next start has told it (`tell`).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.ui.settings.settings import data_folder
from reader.ui.wording import joined, local_time

if TYPE_CHECKING:
    from reader.ui.session import Session
    from reader.ui.window import Window


@dataclass(frozen=True, slots=True)
class Kept:
    """A corpus that was saved elsewhere: where it was, where it is, and how much of what waited is not in it.

    Where the corpus could not be read any more: when the backup was made that was taken for it; else empty.
    """

    corpus: str
    kept: str
    lost: int
    backup: str = ""


def keep(session: Session) -> Path:
    """Save what is open, with what waits, in the user's data folder; where it is. The next start tells it.

    Where the corpus cannot be read any more, its last backup takes its place. Raises UserError when nothing can be
    saved; then everything waits as before.
    """
    from reader.corpus.backup import backup_folder, list_backups  # noqa: PLC0415 - seldom needed
    from reader.ui.sharing import rescue  # noqa: PLC0415

    folder, made_at = rescued_folder() / backup_folder(session.path).name, ""
    with rescue.writing(folder / session.path.name):
        folder.mkdir(parents=True, exist_ok=True)
        target = rescue.free_name(folder / session.path.name)
        try:
            lost = rescue.saved_as(session, target)
        except UserError:
            backup = next(iter(list_backups(session.path)), None)
            if backup is None or not len(session.holding):
                raise
            target = rescue.free_name(folder / session.path.name)
            lost, made_at = _done_on(session, backup.path, target), local_time(backup.made_at)
    with suppress(OSError):  # it is there all the same
        _write([*_untold(), Kept(str(session.path.absolute()), str(target), lost, made_at)])
    return target


def _done_on(session: Session, backup: Path, target: Path) -> int:
    """Do what waits on a copy of a backup; how much of it could not be done.

    Raises UserError when the copy cannot be written or opened.
    """
    from reader.ui.sharing import rescue  # noqa: PLC0415 - seldom needed

    lost = 0
    try:
        copyfile(backup, target)
    except OSError:
        rescue.remove(target)
        raise
    with Corpus.open(target, annotator=session.annotator) as corpus:
        for act in session.holding.release():
            try:
                act.work(corpus)
            except Exception:  # what it was about may be younger than the backup
                lost += 1
    session.holding.drop()
    return lost


def tell(window: Window) -> None:
    """Say once what was kept when the program ended the last time, and where; what is said already stays below."""
    if not rescued_folder().exists():
        return
    from reader.ui.sharing import typed  # noqa: PLC0415 - seldom needed

    translate = QCoreApplication.translate
    what, where, buttons = list[str](), list[str](), list[tuple[str, Callable[[], object]]]()
    if found := _take_untold():
        told = translate("Rescue", "{0} could not be saved in its place when the program was ended.")
        last = Path(found[-1].kept)
        what += [told.format(name) for name in dict.fromkeys(one.corpus for one in found)]
        where += map(_where, found)
        buttons.append((translate("Rescue", "&Open it"), lambda: window.corpora.open(last)))
    if paths := typed.take_untold():
        what.append(translate("Rescue", "A dialog was open when the program was ended."))
        kept = translate("Rescue", "What you had typed in it is kept in {0}.")
        where += [kept.format(path) for path in paths]
        buttons.append((translate("Rescue", "&Copy the text"), lambda: typed.copy(paths)))
    if what:
        notice = window.shell.notice
        notice.say(joined(*what), joined(*where, notice.text), serious=bool(found), buttons=buttons)


def _take_untold() -> list[Kept]:
    """What was kept and not told yet, and is still there; from now on it counts as told."""
    found = [one for one in _untold() if _is_there(Path(one.kept))]
    with suppress(OSError):
        _record().unlink(missing_ok=True)
    return found


def _where(kept: Kept) -> str:
    from reader.ui.sharing import rescue  # noqa: PLC0415 - seldom needed

    translate = QCoreApplication.translate
    if kept.backup:
        said = translate(
            "Rescue",
            "It could not be read any more: its backup of {1}, with what had waited to be saved, is kept in {0}.",
        )
    elif kept.lost:
        said = translate("Rescue", "It is kept in {0}.")
    else:
        said = translate("Rescue", "It is kept in {0}, with all that you did.")
    return joined(said.format(kept.kept, kept.backup), rescue.missing(kept.lost))


def rescued_folder() -> Path:
    """Where what has no place is kept: beside the folder of the backups."""
    return data_folder() / "rescued"


def _record() -> Path:
    return rescued_folder() / "untold.json"


def _untold() -> list[Kept]:
    """What was kept and not told yet; nothing where that cannot be read."""
    try:
        return [Kept(**one) for one in json.loads(_record().read_text("utf-8"))]
    except (OSError, ValueError, TypeError):
        return []


def _write(kept: list[Kept]) -> None:
    draft = _record().with_suffix(".new")
    draft.write_text(json.dumps([asdict(one) for one in kept]), "utf-8")
    draft.replace(_record())


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
