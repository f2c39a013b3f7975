"""Characters of symbol fonts."""

from __future__ import annotations

import pytest

from reader.importing.word.symbols import symbol


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "FC", "✓"),
        ("Wingdings 2", "F052", "☑"),
        ("Symbol", "F061", "α"),
        ("Symbol", "F0B3", "≥"),
        ("仿宋", "25A1", "□"),
        ("Webdings", "F033", "\ufffd"),
        ("Symbol", "F0FF", "\ufffd"),
        ("Arial", "D800", "\ufffd"),
        ("Arial", "0", "\ufffd"),
        ("Arial", "zz", "\ufffd"),
        ("Arial", "", "\ufffd"),
        ("Arial", "110000", "\ufffd"),
    ],
)
def test_symbols(font: str, code: str, shown: str) -> None:
    assert symbol(font, code) == shown
