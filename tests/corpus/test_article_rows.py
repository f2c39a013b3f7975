"""Rows come and go within a step; the places in a file are exact, also after undo and redo."""

from __future__ import annotations

import pytest

from reader.chinese.span import Span
from reader.corpus.article_rows import ArticleRows, columns_of
from reader.corpus.corpus import Corpus
from tests.corpus.making import dump
from tests.corpus.pages import PAGE, take


def places(corpus: Corpus) -> dict[int, int]:
    return dict(corpus.db.execute("SELECT id, position FROM article ORDER BY id").fetchall())


def test_a_row_is_read_as_it_is_written(corpus: Corpus) -> None:
    river, _ = take(corpus)
    rows = ArticleRows(corpus.db)
    piece = rows.piece(river)
    with corpus.changes.step("article.split", title="") as recorder:
        made = rows.add(recorder, 1, 7, piece)
    assert rows.piece(made) == piece
    assert rows.place(made) == (1, 7)
    same = ("characters", "paragraphs", "folded_sha256", "headings", "evidence", "title", "script", "state")
    one, other = (
        corpus.db.execute(f"SELECT {', '.join(same)} FROM article WHERE id = ?", (number,)).fetchone()
        for number in (river, made)
    )
    assert one == other
    assert columns_of(piece)["title"] == corpus.articles.get(made).title


def test_what_of_a_file_is_in_a_body_is_known(corpus: Corpus) -> None:
    _, school = take(corpus)
    rows = ArticleRows(corpus.db)
    place = PAGE.index("英语课")
    assert rows.has_body_at(1, Span(place - 1, place + 1))
    assert not rows.has_body_at(1, Span(0, 5))  # the masthead
    assert not rows.has_body_at(2, Span(place, place + 1))
    corpus.articles.remove([school])
    assert not rows.has_body_at(1, Span(place, place + 1))
    assert rows.has_body_at(1, Span(0, len(PAGE)))


def test_a_row_that_is_taken_back_frees_its_place(corpus: Corpus) -> None:
    river, school = take(corpus)
    rows = ArticleRows(corpus.db)
    with corpus.changes.step("article.split", title="") as recorder:
        rows.retire(recorder, river)
        made = rows.add(recorder, 1, 0, rows.piece(river))
    done = dump(corpus)
    assert places(corpus) == {river: -river, school: 1, made: 0}
    corpus.history.undo()
    assert places(corpus) == {river: 0, school: 1, made: -made}
    assert [article.id for article in corpus.articles.all()] == [river, school]
    corpus.history.redo()
    assert dump(corpus) == done


@pytest.mark.parametrize(
    ("taken", "position", "count", "expected"),
    [
        ([0, 1, 2], 1, 2, [0, 3, 4]),
        ([0, 1, 5], 1, 2, [0, 3, 5]),
        ([0, 1, 3], 1, 2, [0, 3, 4]),
        ([0, 1, 2], 3, 4, [0, 1, 2]),
        ([0, 4, 5], 1, 2, [0, 4, 5]),
    ],
)
def test_room_is_made_where_it_is_needed_and_no_further(
    corpus: Corpus, taken: list[int], position: int, count: int, expected: list[int]
) -> None:
    take(corpus)
    rows = ArticleRows(corpus.db)
    with corpus.changes.step("article.split", title="") as recorder:
        rows.add(recorder, 1, 9, rows.piece(1))
    for number, place in zip((1, 2, 3), taken, strict=True):
        corpus.db.execute("UPDATE article SET position = ? WHERE id = ?", (place + 100, number))
    for number, place in zip((1, 2, 3), taken, strict=True):
        corpus.db.execute("UPDATE article SET position = ? WHERE id = ?", (place, number))
    with corpus.changes.step("article.split", title="") as recorder:
        rows.make_room(recorder, 1, position, count)
    assert list(places(corpus).values()) == expected
    if expected != taken:
        corpus.history.undo()
    assert list(places(corpus).values()) == taken
