"""A headline stands once, also where characters that cannot be seen are in it."""

from __future__ import annotations

import pytest

from reader.chinese.parallel import Form
from reader.importing.metadata import TITLE_LENGTH, title_of
from reader.ui.reading.rows import Role
from tests.ui.reading.test_rows import roles, rows_of


@pytest.mark.parametrize("line", ["清河\u200b的新\ufeff账本", "\u200e清河的新账本", "清河  的\u3000新账本"])
def test_the_first_line_is_the_title_whatever_is_hidden_in_it(line: str) -> None:
    rows = rows_of(f"{line}\n正文讲的是水。\n", title_of(line))
    assert roles(rows) == [Role.TITLE, Role.PARAGRAPH]
    assert rows.rows[0].block == 0
    assert rows.text(0, Form.SIMPLIFIED).strip() == line.strip()


def test_a_text_of_one_long_line_is_no_headline() -> None:
    line = "水" * (TITLE_LENGTH + 1)
    rows = rows_of(line, title_of(line))
    assert roles(rows) == [Role.TITLE, Role.PARAGRAPH]
    assert [row.block for row in rows.rows] == [-1, 0]


def test_a_title_of_which_nothing_can_be_seen_is_none() -> None:
    assert Role.TITLE not in roles(rows_of("正文讲的是水。\n", "\u200b"))
