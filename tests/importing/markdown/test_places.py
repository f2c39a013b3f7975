"""From content that was taken line by line back to the file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.importing.markdown.places import Piece, Places, SourceLines, pieces_of, runs_of
from reader.importing.origin import Run

TEXT = "> 甲乙\r\n>  丙  \n- a\r丁"


def test_lines_end_in_every_way() -> None:
    source = SourceLines(TEXT)
    assert source.lines == ["> 甲乙", ">  丙  ", "- a", "丁"]
    assert [TEXT[start:][:1] for start in source.starts] == [">", ">", "-", "丁"]
    assert SourceLines("").lines == [""]
    assert SourceLines("a\n").lines == ["a", ""]


def test_content_without_what_stands_before_its_lines() -> None:
    runs = SourceLines(TEXT).runs(0, "甲乙\n  丙")
    assert [TEXT[run.file_start : run.file_start + run.length] for run in runs] == ["甲乙", "丙"]
    assert [run.body_start for run in runs] == [0, 5]
    assert SourceLines(TEXT).runs(3, "丁\n没有") == [Run(0, TEXT.index("丁"), 1)]


@given(st.text("甲乙ab", max_size=12), st.data())
def test_what_is_placed_is_the_same_in_the_file(content: str, data: st.DataObject) -> None:
    text = data.draw(st.text("甲乙ab", min_size=17, max_size=20))
    place = data.draw(st.integers(0, 5))
    cut = data.draw(st.integers(0, len(content)))
    runs = [Run(0, place, cut)] if cut else []
    pieces = Places(runs, text).placed([Piece("x", -1), Piece(content, 0)])
    assert "".join(piece.text for piece in pieces) == f"x{content}"
    for piece in pieces:
        assert piece.start < 0 or text.startswith(piece.text, piece.start)
    placed = sum(len(piece.text) for piece in pieces if piece.start >= 0)
    assert placed == sum(content[i] == text[place + i] for i in range(cut))


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 3)), max_size=6))
def test_pieces_and_runs_say_the_same(parts: list[tuple[bool, int]]) -> None:
    pieces, file_at = [], 0
    for stands, length in parts:
        pieces.append(Piece("x" * length, file_at if stands else -1))
        file_at += length + (length == 3)
    text = "".join(piece.text for piece in pieces)
    runs = runs_of(pieces, 0)
    again = pieces_of(text, runs)
    assert "".join(piece.text for piece in again) == text
    assert runs_of(again, 0) == runs
    assert [run._replace(body_start=run.body_start + 7) for run in runs] == runs_of(pieces, 7)
