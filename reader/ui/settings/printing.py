"""Puts a page of HTML on one sheet of paper: printed, or kept as a PDF or a web page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import (
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QWidget

from reader import messages
from reader.errors import UserError
from reader.exchange.whole import require_no_corpus

COLUMNS = 4
_LARGEST, _SMALLEST, _STEP = 9.0, 4.5, 0.5
"""Points of the type: as large as one sheet allows."""
_PAPER = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(12, 10, 12, 10)
)

Page = Callable[[float], str]
"""The HTML for a size of type in points."""


def save(page: Page, path: Path) -> None:
    """Write a page to a file: HTML where the name ends so, else PDF. Raises UserError when that cannot be done."""
    try:
        require_no_corpus(path)
        if path.suffix.lower() in (".html", ".htm"):
            path.write_text(page(_LARGEST), "utf-8")
            return
        with path.open("wb"):
            pass  # Qt would only say that it failed, not why
    except OSError as error:
        raise UserError(messages.TARGET_UNWRITABLE, path=path, reason=error.strerror or error) from error
    writer = QPdfWriter(str(path))
    writer.setResolution(300)
    writer.setTitle(path.stem)
    writer.setPageLayout(_PAPER)
    put(page, writer)


def ask(page: Page, parent: QWidget) -> None:
    """Let the person choose a printer, and print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - seldom needed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_PAPER)
    if QPrintDialog(printer, parent).exec():
        put(page, printer)


def put(page: Page, device: QPagedPaintDevice) -> None:
    """Set a page in the largest type in which it fits on one sheet."""
    room = device.pageLayout().paintRect(QPageLayout.Unit.Point).size()
    room *= (
        QGuiApplication.primaryScreen().logicalDotsPerInch() / 72
    )  # a document is set in pixels of the screen
    document, points = QTextDocument(), _LARGEST
    while True:
        document.setDefaultFont(QApplication.font())
        document.setDocumentMargin(0)
        document.setHtml(page(points))
        document.setPageSize(QSizeF(room))
        if document.pageCount() <= 1 or points <= _SMALLEST:
            break
        points -= _STEP
    document.print_(device)
