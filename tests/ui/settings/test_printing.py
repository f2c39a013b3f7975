"""One sheet of paper."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from reader import messages
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.ui.settings import printing


def page_of(lines: int) -> printing.Page:
    return lambda points: "".join(
        f'<p style="font-size: {points}pt; margin: 0">line {n}</p>' for n in range(lines)
    )


@pytest.mark.parametrize("lines", [3, 70])
def test_a_pdf_is_one_sheet_however_much_stands_on_it(qtbot: QtBot, tmp_path: Path, lines: int) -> None:
    path = tmp_path / "keys.pdf"
    printing.save(page_of(lines), path)
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
        assert document[0].get_width() > document[0].get_height()
        assert document[0].get_textpage().get_text_range().count("line") == lines


def test_a_web_page_by_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "keys.html"
    printing.save(page_of(2), path)
    assert "line 1" in path.read_text("utf-8")


def test_where_nothing_can_be_written_that_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("keys.pdf", "keys.html"):
        with pytest.raises(UserError, match="could not be written"):
            printing.save(page_of(1), tmp_path / "missing" / name)


def test_a_corpus_is_never_written_over(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    Corpus.create(path).close()
    before = path.read_bytes()
    with pytest.raises(UserError) as caught:
        printing.save(page_of(1), path)
    assert caught.value.message is messages.CORPUS_EXISTS
    assert path.read_bytes() == before
