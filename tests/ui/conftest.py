"""What every test of the window needs: no display, and the faces loaded once."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from reader.ui.fonts import load_fonts, ui_font


@pytest.fixture(scope="session", autouse=True)
def application_fonts(qapp: QApplication) -> None:
    """Chinese faces for every window of the run."""
    load_fonts()
    qapp.setFont(ui_font())
