"""Passages with gaps where tags, articles and annotations become one or go: the parts that are left hold together."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Status
from reader.errors import UserError
from tests.corpus.making import dump, make_file
from tests.corpus.pages import titles

Add = Callable[..., int]
BODY = "堤坝先修东段，\n再修西段，最后连起来，\n汛期以前完工，\n入冬以后验收。\n"
EAST, WEST, LAST = Span(3, 6), Span(8, 11), Span(13, 16)


def passage(corpus: Corpus, tag: str, *spans: Span, note: str = "", article: int = 1) -> list[int]:
    """An annotation with parts; the ids of all."""
    first, _ = corpus.annotations.add(article, spans[0], tag, note=note)
    return [first.id, *(corpus.annotations.add_part(first.id, span)[0].id for span in spans[1:])]


def groups(corpus: Corpus) -> dict[str, list[Annotation]]:
    found: dict[str, list[Annotation]] = {}
    for one in corpus.annotations.all():
        if one.passage_group is not None:
            found.setdefault(one.passage_group, []).append(one)
    return found


def hold_together(corpus: Corpus) -> None:
    for parts in groups(corpus).values():
        assert len(parts) > 1
        assert len({(part.tag, part.note, part.status) for part in parts}) == 1


def tag_of(corpus: Corpus, path: str) -> int:
    found = corpus.codebook.find(path)
    assert found is not None
    return found.id


def test_all_parts_go_to_the_other_tag_with_the_one_that_is_chosen(corpus: Corpus, add_text: Add) -> None:
    add_text(BODY)
    first, second = passage(corpus, "东", EAST, WEST, note="记")
    alone, _ = corpus.annotations.add(1, LAST, "东")
    corpus.codebook.create("西")
    source, target = tag_of(corpus, "东"), tag_of(corpus, "西")
    assert corpus.codebook.joining.foresee_moving(source, target, [second]).annotations == 1
    corpus.codebook.joining.move_annotations(source, target, [second])
    assert [corpus.annotations.get(one).tag for one in (first, second, alone.id)] == [target, target, source]
    corpus.annotations.update(first, note="改")  # of the passage as it was seen, and of nothing else
    hold_together(corpus)
    assert checking.check(corpus) == []


def test_a_part_that_meets_a_twin_takes_its_passage_along(corpus: Corpus, add_text: Add) -> None:
    add_text(BODY)
    twin, _ = corpus.annotations.add(1, EAST, "西", note="甲", status=Status.ACCEPTED)
    first, second = passage(corpus, "东", EAST, WEST, note="乙")
    corpus.codebook.joining.merge(tag_of(corpus, "东"), tag_of(corpus, "西"))
    assert [one.id for one in corpus.annotations.all()] == [twin.id, second]
    hold_together(corpus)
    assert {(one.note, one.status) for one in corpus.annotations.all()} == {("甲\n乙", Status.MADE)}
    assert len(groups(corpus)) == 1
    assert first not in corpus.annotations.present([first])


def test_what_is_left_of_a_passage_whose_part_meets_another_passage_stands_alone(
    corpus: Corpus, add_text: Add
) -> None:
    add_text(BODY)
    there = passage(corpus, "西", EAST, LAST, note="甲")
    before = dump(corpus)
    _, left = passage(corpus, "东", EAST, WEST, note="乙")
    corpus.codebook.joining.merge(tag_of(corpus, "东"), tag_of(corpus, "西"))
    assert [(one.id, one.note, one.passage_group is None) for one in corpus.annotations.all()] == [
        (there[0], "甲\n乙", False),
        (left, "乙", True),
        (there[1], "甲\n乙", False),
    ]
    assert checking.check(corpus) == []
    for _ in range(3):
        corpus.history.undo()
    assert dump(corpus) == before


def test_a_passage_like_another_becomes_one_with_it(corpus: Corpus, add_text: Add) -> None:
    add_text(BODY)
    there = passage(corpus, "西", EAST, WEST)
    passage(corpus, "东", EAST, WEST, note="乙")
    corpus.codebook.joining.merge(tag_of(corpus, "东"), tag_of(corpus, "西"))
    assert [one.id for one in corpus.annotations.all()] == there
    hold_together(corpus)
    assert {one.note for one in corpus.annotations.all()} == {"乙"}


def test_both_halves_of_a_part_that_is_split_belong_to_the_passage(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    passage(corpus, "东", Span(0, 2), Span(3, 13), Span(20, 23), article=article)
    split, _ = corpus.recutting.split(article, BODY.index("再"))
    ((_, parts),) = groups(corpus).items()
    assert [one.article for one in parts] == [split.first] * 2 + [split.second] * 2
    corpus.recutting.merge_with_next(split.first)
    ((_, parts),) = groups(corpus).items()
    assert [one.span for one in parts] == [Span(0, 2), Span(3, 13), Span(20, 23)]
    assert checking.check(corpus) == []


def test_parts_that_meet_where_articles_are_merged_leave_no_part_without_another(
    corpus: Corpus, add_text: Add
) -> None:
    article = add_text(BODY)
    at = BODY.index("再")
    passage(corpus, "东", Span(3, at - 1), Span(at, at + 4), article=article)
    split, _ = corpus.recutting.split(article, at)
    corpus.recutting.merge_with_next(split.first)
    (one,) = corpus.annotations.all()
    assert (one.span, one.passage_group) == (Span(3, at + 4), None)
    assert checking.check(corpus) == []


def test_what_was_added_to_a_half_stays_with_the_whole(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    corpus.annotations.add(article, Span(3, 13), "东")
    split, _ = corpus.recutting.split(article, BODY.index("再"))
    (half,) = corpus.annotations.for_article(split.second)
    corpus.annotations.add_part(half.id, Span(12, 15))
    corpus.recutting.merge_with_next(split.first)
    ((_, parts),) = groups(corpus).items()
    assert [one.span for one in parts] == [Span(3, 13), Span(20, 23)]
    assert checking.check(corpus) == []


def test_a_part_whose_others_go_with_their_article_stands_alone(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    first, _ = passage(corpus, "东", EAST, Span(20, 23), article=article)
    split, _ = corpus.recutting.split(article, BODY.index("再"))
    before = dump(corpus)
    corpus.articles.remove([split.second])
    (left,) = corpus.annotations.all()
    assert (left.id, left.passage_group) == (first, None)
    assert checking.check(corpus) == []
    corpus.history.undo()
    assert dump(corpus) == before


ACTS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 30), st.integers(0, 20)), max_size=14)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(ACTS)
def test_passages_hold_together_whatever_is_joined(corpus: Corpus, acts: list[tuple[int, int, int]]) -> None:
    if not titles(corpus):
        corpus.articles.add([make_file(BODY)])
        for name in "甲乙丙":
            corpus.codebook.create(name)
    start = corpus.history.next_undo()
    before = dump(corpus, ("annotation", "tag"))
    tags = [one.id for one in corpus.codebook.all()]
    for act, place, choice in acts:
        there = corpus.annotations.all()
        one = there[choice % len(there)] if there else None
        article = corpus.articles.all()[choice % corpus.articles.count()].id
        try:
            if one is None or act == 0:
                corpus.annotations.add(article, Span(place, place + 3), tags[choice % 3], note=f"{choice}")
            elif act in (1, 2):
                corpus.annotations.add_part(one.id, Span(place, place + 3))
            elif act == 3:
                source, target = one.tag, tags[place % 3]
                chosen = [other.id for other in there if other.tag == source][: 1 + choice % 2]
                corpus.codebook.joining.move_annotations(source, target, chosen)
            elif act == 4:
                corpus.codebook.joining.move_annotations(one.tag, tags[place % 3])
            elif act == 5:
                corpus.recutting.split(article, BODY.index("再") if place % 2 else 8)
            elif act == 6:
                corpus.recutting.merge_with_next(article)
            else:
                corpus.annotations.update(one.id, note="改")
        except UserError:
            continue
        hold_together(corpus)
    while corpus.history.next_undo() != start:
        corpus.history.undo()
    assert dump(corpus, ("annotation", "tag")) == before
