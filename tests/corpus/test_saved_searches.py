"""Searches kept with the corpus: by name, undone and redone like everything else."""

from __future__ import annotations

import pytest

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.errors import UserError


def test_searches_are_kept_by_name(corpus: Corpus) -> None:
    corpus.saved_searches.save("水", "用水 OR 灌溉")
    corpus.saved_searches.save(" 地  名 ", "^东.村", pattern=True, same_script=True)
    first, second = corpus.saved_searches.all()
    assert (first.name, first.query, first.pattern, first.same_script) == ("地 名", "^东.村", True, True)
    assert (second.name, second.query, second.pattern) == ("水", "用水 OR 灌溉", False)


def test_filters_beside_a_pattern_are_kept(corpus: Corpus) -> None:
    filters = Filters(source="晚报", since="2024", annotated=False)
    corpus.saved_searches.save("村", "^东.村", pattern=True, filters=filters)
    assert corpus.saved_searches.all()[0].filters == filters
    corpus.saved_searches.save("村", "^东.村", pattern=True, replaces=corpus.saved_searches.all()[0])
    assert corpus.saved_searches.all()[0].filters == EVERYTHING


def test_choices_and_what_is_left_out_are_kept_beside_a_pattern(corpus: Corpus) -> None:
    filters = Filters(
        source="甲", also=(Filters(source="乙"), Filters(annotated=True)), without=(Filters(tag="丙"),)
    )
    corpus.saved_searches.save("水", "用.", pattern=True, filters=filters)
    assert corpus.saved_searches.all()[0].filters == filters
    corpus.db.execute(
        "UPDATE saved_search SET options = json_set(options, '$.filters.also', json('[1, {}, {\"tag\": 2}]'))"
    )
    assert corpus.saved_searches.all()[0].filters == Filters(source="甲", without=(Filters(tag="丙"),))


@pytest.mark.parametrize(
    "options", ["[]", '{"filters": 3}', '{"filters": {"title": 1, "none": "x"}}', "{", "[" * 4000]
)
def test_options_of_another_program_count_as_nothing(corpus: Corpus, options: str) -> None:
    corpus.saved_searches.save("水", "用水")
    corpus.db.execute("UPDATE saved_search SET options = ?", (options,))
    assert corpus.saved_searches.all()[0].filters == EVERYTHING


def test_one_of_the_same_name_is_replaced_only_where_that_is_said(corpus: Corpus) -> None:
    corpus.saved_searches.save("水", "用水")
    before, step = corpus.saved_searches.all(), corpus.history.next_undo()
    with pytest.raises(UserError) as caught:
        corpus.saved_searches.save(" 水 ", "灌溉")
    assert caught.value.message is messages.SEARCH_NAME_TAKEN
    assert "用水" in caught.value.what
    assert (corpus.saved_searches.all(), corpus.history.next_undo()) == (before, step)
    change = corpus.saved_searches.save("水", "灌溉", replaces=before[0])
    assert (change.name, change.facts) == ("search.replace", {"name": "水"})
    assert [saved.query for saved in corpus.saved_searches.all()] == ["灌溉"]
    corpus.history.undo()
    assert corpus.saved_searches.all() == before


@pytest.mark.parametrize(
    "theirs",
    [
        {"query": "排水"},
        {"query": "用水", "pattern": True},
        {"query": "用水", "same_script": True},
        {"query": "用水", "filters": Filters(source="晚报")},
    ],
)
def test_what_another_side_kept_meanwhile_is_not_replaced(corpus: Corpus, theirs: dict[str, object]) -> None:
    corpus.saved_searches.save("水", "用水")
    (seen,) = corpus.saved_searches.all()
    with Corpus.open(corpus.path) as other:
        other.saved_searches.save("水", **theirs, replaces=seen)  # type: ignore[arg-type]
    after = corpus.saved_searches.all()
    for replaces in (seen, None):
        with pytest.raises(UserError) as caught:
            corpus.saved_searches.save("水", "灌溉", replaces=replaces)
        assert caught.value.message is messages.SEARCH_NAME_TAKEN
    assert corpus.saved_searches.all() == after


def test_the_same_search_twice_is_no_clash_nor_is_one_that_was_removed_meanwhile(corpus: Corpus) -> None:
    corpus.saved_searches.save("水", "用水")
    corpus.saved_searches.save("水", "用水 ")
    (seen,) = corpus.saved_searches.all()
    corpus.saved_searches.remove(seen.id)
    corpus.saved_searches.save("水", "灌溉", replaces=seen)
    assert [saved.query for saved in corpus.saved_searches.all()] == ["灌溉"]


def test_removing_is_undone(corpus: Corpus) -> None:
    corpus.saved_searches.save("水", "用水")
    before = corpus.saved_searches.all()
    corpus.saved_searches.remove(before[0].id)
    assert corpus.saved_searches.all() == []
    corpus.history.undo()
    assert corpus.saved_searches.all() == before


@pytest.mark.parametrize(
    ("name", "query", "message"), [(" ", "水", messages.SEARCH_UNNAMED), ("水", " ", messages.QUERY_EMPTY)]
)
def test_what_has_no_name_or_asks_nothing_is_refused(
    corpus: Corpus, name: str, query: str, message: messages.Message
) -> None:
    with pytest.raises(UserError) as caught:
        corpus.saved_searches.save(name, query)
    assert caught.value.message is message


def test_one_that_is_gone_is_told(corpus: Corpus) -> None:
    with pytest.raises(UserError) as caught:
        corpus.saved_searches.remove(7)
    assert caught.value.message is messages.SEARCH_MISSING


def test_options_of_another_program_do_no_harm(corpus: Corpus) -> None:
    corpus.saved_searches.save("水", "用水")
    corpus.db.execute("UPDATE saved_search SET options = '[1'")
    assert corpus.saved_searches.all()[0].pattern is False
