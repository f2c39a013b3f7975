"""A line is put together from pieces, and several become one."""

from __future__ import annotations

from reader.importing.markup.lines import LineBuffer, cut_runs, joined
from reader.importing.markup.page import lines_of
from reader.importing.markup.tree import Element
from reader.importing.origin import Run


def test_white_space_waits_for_the_next_character() -> None:
    buffer = LineBuffer("甲 \n乙")
    assert not buffer
    buffer.add_space(" ", 0)
    buffer.add("甲", 0, linked=False, bold=False)
    assert buffer.end == "甲"
    buffer.add_space(" \n", 1)
    assert buffer.end == ""
    buffer.add("乙", 3, linked=True, bold=True)
    line = buffer.line(Element("p", {}, None, 0, True))
    assert line is not None
    assert (line.text, line.runs) == ("甲乙", (Run(0, 0, 1), Run(1, 3, 1)))
    assert (line.linked, line.bold) == (1, 1)
    buffer.clear()
    assert buffer.line(line.element) is None


def test_a_blank_that_stands_in_the_markup_leads_there_and_a_line_break_does_not() -> None:
    (line,) = lines_of("one two\nthree")
    assert line.runs == (Run(0, 0, 7), Run(8, 8, 5))


def test_runs_can_be_cut() -> None:
    runs = (Run(0, 10, 3), Run(5, 20, 3))
    assert cut_runs(runs, 1, 6) == (Run(0, 11, 2), Run(4, 20, 1))
    assert cut_runs(runs, 3, 5) == ()


def test_joined_lines_keep_their_places() -> None:
    first, second = lines_of("<p>甲</p><p><b>乙丙</b></p>")
    line = joined([first, second], ["", "\t"])
    assert line.text == "甲\t乙丙"
    assert line.runs == (Run(0, 3, 1), Run(2, 14, 2))
    assert line.element is first.element
    assert line.bold == 2
