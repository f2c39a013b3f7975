"""Old articles and new ones belong together by their texts and by their places in the file."""

from __future__ import annotations

from reader.corpus.evidence import BY_HAND, Evidence
from reader.corpus.matching import Old, match, with_corrections
from reader.corpus.pieces import Piece
from reader.corpus.rows import State
from reader.importing.origin import OriginMap, Run

FILE = "甲甲甲甲乙乙乙乙丙丙丙丙"


def piece(start: int, end: int, **more: object) -> Piece:
    facts: dict[str, object] = {
        "details": {}, "evidence": {}, "script": "simplified", "body": FILE[start:end],
        "origin": OriginMap((Run(0, start, end - start),)),
    }  # fmt: skip
    return Piece(**(facts | more))  # type: ignore[arg-type]


def test_the_same_text_from_the_same_place_is_the_same_article() -> None:
    olds = [Old(1, piece(0, 4)), Old(2, piece(4, 8))]
    found = match(olds, [piece(4, 8), piece(0, 3)], FILE)
    assert found.same == {0: 2}
    assert [old.id for old in found.replaced(olds)] == [1]
    assert found.fresh(2) == [1]
    assert found.heirs == {1: 1, 2: 0}
    assert found.parents == {0: 2, 1: 1}


def test_the_heir_is_who_has_most_of_it_and_the_parent_who_had_most() -> None:
    olds = [Old(1, piece(0, 5)), Old(2, piece(5, 12))]
    found = match(olds, [piece(0, 2), piece(2, 7), piece(7, 12)], FILE)
    assert found.heirs == {1: 1, 2: 2}
    assert found.parents == {0: 1, 1: 1, 2: 2}


def test_what_was_taken_out_stays_out_though_it_is_cut_otherwise_now() -> None:
    olds = [Old(1, piece(0, 4)), Old(2, piece(4, 8), taken_out=True)]
    found = match(olds, [piece(0, 4), piece(4, 9), piece(9, 12)], FILE)
    assert found.absent == {1: 2}
    assert found.fresh(3) == [2]
    assert match(olds, [piece(0, 12)], FILE).absent == {}  # only a third of it


def test_an_article_that_is_there_does_not_go_because_of_one_that_was_taken_out() -> None:
    olds = [Old(1, piece(0, 4)), Old(2, piece(0, 4), taken_out=True)]
    found = match(olds, [piece(0, 4)], FILE)
    assert (found.same, found.absent) == ({0: 1}, {})


def test_where_places_tell_nothing_lines_do() -> None:
    old = piece(0, 4, origin=OriginMap((Run(0, 2, 4),)), body="甲段\n乙段")
    news = [piece(0, 2, body="别的"), piece(2, 4, body="乙段\n甲段\n新的")]
    assert match([Old(1, old)], news, FILE).heirs == {1: 1}
    assert match([Old(1, piece(0, 4, origin=OriginMap((Run(0, 2, 4),))))], news[:1], FILE).heirs == {}


def test_what_a_person_gave_goes_on_to_the_new_article() -> None:
    new = piece(0, 4, details={"title": "新", "date": "2024-01-01"}, evidence={"date": Evidence(None, 0.8)})
    one = piece(
        0, 2, details={"title": "一", "author": "张三"}, evidence={"author": BY_HAND, "date": BY_HAND}
    )
    two = piece(
        2, 4, details={"title": "二", "author": "王五"}, evidence={"title": BY_HAND, "author": BY_HAND}
    )
    made = with_corrections(new, [one, two], State.DONE)
    assert made.details == {"title": "二", "author": "张三"}
    assert made.evidence == dict.fromkeys(("title", "author", "date"), BY_HAND)
    assert made.state is State.DONE
