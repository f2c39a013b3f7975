"""Where tags stand: the fold of the retired, sorting, places of drops, steps by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.rows import Tag
from reader.ui.codebook.arrangement import FOLD, Arrangement, Order, Step


def tag(number: int, name: str, parent: Tag | None = None, *, count: int = 0, retired: bool = False) -> Tag:
    return Tag(
        id=number,
        uuid=str(number),
        parent=parent.id if parent else None,
        name=name,
        path=f"{parent.path}/{name}" if parent else name,
        colour="#0072b2",
        key=None,
        definition="",
        position=number,
        annotations=count,
        retired=retired,
    )


TOP = tag(1, "中药")
TAGS = [
    TOP,
    tag(2, "丙", TOP, count=2),
    tag(3, "旧", TOP, retired=True),
    tag(4, "甲", TOP, count=5),
    tag(5, "农业", count=1),
    tag(6, "安全"),
]


def test_retired_tags_stand_in_a_fold_at_the_end() -> None:
    arranged = Arrangement(TAGS)
    assert arranged.shown == {None: [1, 5, 6, FOLD], 1: [2, 4], FOLD: [3]}
    assert (arranged.above[3], arranged.above[FOLD]) == (FOLD, None)
    assert arranged.retired() == 1


def test_what_is_below_a_retired_tag_stays_below_it() -> None:
    old = tag(1, "旧", retired=True)
    arranged = Arrangement([old, tag(2, "更旧", old, retired=True)])
    assert arranged.shown == {FOLD: [1], 1: [2], None: [FOLD]}


@pytest.mark.parametrize(
    ("order", "top", "below"),
    [(Order.OWN, [1, 5, 6], [2, 4]), (Order.NAME, [6, 5, 1], [2, 4]), (Order.COUNT, [1, 5, 6], [4, 2])],
)
def test_siblings_can_be_sorted(order: Order, top: list[int], below: list[int]) -> None:
    arranged = Arrangement(TAGS, order)
    assert (arranged.shown[None], arranged.shown[1]) == ([*top, FOLD], below)


def test_a_place_among_those_shown_is_one_among_all() -> None:
    arranged = Arrangement(TAGS)
    assert arranged.drop(6, 1, 0) == (6, 1, 0)
    assert arranged.drop(6, 1, 1) == (6, 1, 2), "behind the retired one, before the one it is shown before"
    assert arranged.drop(6, 1, -1) == (6, 1, 3)
    assert arranged.drop(6, 1, 2) == (6, 1, 3)
    assert arranged.drop(6, 2, -1) == (6, 2, 0)


def test_among_sorted_siblings_there_is_no_place_to_choose() -> None:
    arranged = Arrangement(TAGS, Order.NAME)
    assert arranged.drop(2, 1, 0) is None
    assert arranged.drop(6, 1, 0) == (6, 1, 3)
    assert arranged.step(6, Step.DOWN) is None


def test_a_tag_goes_up_down_in_and_out() -> None:
    arranged = Arrangement(TAGS)
    assert arranged.step(5, Step.UP) == (5, None, 0)
    assert arranged.step(5, Step.DOWN) == (5, None, 2)
    assert arranged.step(5, Step.IN) == (5, 1, 3)
    assert arranged.step(4, Step.OUT) == (4, None, 1)
    assert arranged.step(4, Step.UP) == (4, 1, 0)
    for number, step in (
        (1, Step.UP),
        (1, Step.IN),
        (1, Step.OUT),
        (6, Step.DOWN),
        (4, Step.DOWN),
        (3, Step.OUT),
    ):
        assert arranged.step(number, step) is None, (number, step)


def test_what_may_be_dropped_where() -> None:
    arranged = Arrangement(TAGS)
    assert arranged.may_drop(6, None)
    assert arranged.may_drop(6, FOLD)
    assert arranged.may_drop(6, 4)
    assert not arranged.may_drop(6, 3), "a retired tag"
    assert not arranged.may_drop(3, 1), "a retired tag is not dragged"
    assert not arranged.may_drop(1, 1)
    assert not arranged.may_drop(1, 4)


@given(retired=st.lists(st.booleans(), min_size=1, max_size=7), data=st.data())
def test_a_drop_among_siblings_puts_the_tag_where_it_is_seen_to_go(
    retired: list[bool], data: st.DataObject
) -> None:
    tags = [tag(number, str(number), retired=old) for number, old in enumerate(retired, start=1)]
    arranged = Arrangement(tags)
    shown = [one for one in arranged.shown[None] if one != FOLD]
    if not shown:
        return
    dragged, row = data.draw(st.sampled_from(shown)), data.draw(st.integers(-1, len(shown)))
    wanted = shown[: row if row >= 0 else len(shown)]
    rest = shown[len(wanted) :]
    expected = [one for one in wanted if one != dragged] + [dragged] + [one for one in rest if one != dragged]
    move = arranged.drop(dragged, None, row)
    order = [one.id for one in tags]
    if move is not None:
        order.remove(dragged)
        order.insert(move[2], dragged)
    after = Arrangement([tags[number - 1] for number in order])
    assert [one for one in after.shown[None] if one != FOLD] == expected


def test_counts_of_branches_and_equal_places() -> None:
    arranged = Arrangement(TAGS)
    assert (arranged.totals[1], arranged.totals[4]) == (7, 5)
    assert arranged.same_places(Arrangement([replace(one, name="新" + one.name) for one in TAGS]))
    assert not arranged.same_places(Arrangement(TAGS[:-1]))
