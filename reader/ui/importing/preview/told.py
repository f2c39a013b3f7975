"""What the preview says of a file: below it, and in its place where it is not shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from reader.importing.files import printable
from reader.ui.importing.preview.batch import Entry, by_name, known_told, left_out
from reader.ui.importing.preview.words import is_left_out
from reader.ui.importing.preview.work import Work
from reader.ui.wording import joined, what_happened, what_to_do


class Counted(QObject):
    """Sentences with numbers, under a class from which none derives: Qt looks for plurals under that one alone."""

    def articles(self, count: int, share: int) -> str:
        """How many articles a file gives, and how much of it in percent."""
        return self.tr("%n article(s), {0} % of the text kept.", "", count).format(share)

    def to_import(self, count: int) -> str:
        """How many files are imported."""
        return self.tr("%n file(s) to import.", "", count)

    def passed_over(self, count: int) -> str:
        """How many files are of kinds that are not known; nothing for none."""
        return self.tr("%n file(s) of other kinds are passed over.", "", count) if count else ""


def instead(entry: Entry) -> tuple[str, str]:
    """What is said in the place of a file, and what to do."""
    translate, name = QCoreApplication.translate, printable(entry.path.name)
    if entry.known:
        title = translate("PreviewDialog", "{0} is in the corpus already").format(name)
        return title, translate(
            "PreviewDialog", "It is not imported again. What was made of it can be changed."
        )
    if entry.error is not None:
        error = by_name(entry.error)
        return what_happened(error), what_to_do(error)
    if entry.archive:
        return translate("PreviewDialog", "{0} is an archive").format(name), translate(
            "PreviewDialog",
            "The files in it are imported as they are found. Unpack it to look at them first.",
        )
    return translate("PreviewDialog", "Reading {0}…").format(name), ""


def of_file(entry: Entry | None, work: Work | None) -> str:
    """How many articles a file gives and how much of it, or why none."""
    if entry is not None and entry.known:
        return known_told()
    if entry is None or work is None:
        return ""
    return joined(_kept(work), left_out(entry))


def _kept(work: Work) -> str:
    kept = sum(len(line.span) for line in work.plan.lines if not is_left_out(line))
    whole = sum(len(line.span) for line in work.plan.lines)
    if work.whole or not whole:
        return QCoreApplication.translate("PreviewDialog", "One article, as it stands.")
    share = round(100 * kept / whole)
    return Counted().articles(work.articles, share)
