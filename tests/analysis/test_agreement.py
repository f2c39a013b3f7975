"""Agreement between annotators in a corpus: what is counted, where it leads, what is shown instead of nonsense."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations
from typing import Any

import pytest

from reader.analysis.agreement import COLUMNS, Agreement, Asked, Key, agreement
from reader.analysis.coefficients import Decisions, pooled_kappa
from reader.analysis.summing import summed
from reader.analysis.themes import coded
from reader.analysis.units import UnitOfDecision
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.corpus.rows import Annotation, State, Status
from tests.analysis.test_coefficients import plain_alpha
from tests.analysis.test_methods import in_no_language
from tests.corpus.making import make_file

BODIES = (
    "县里修了路。班车每天四趟，老人𠮷先生说方便。\r\n学校也近了。\r\n\r\n　　菜价稳。谁都满意。",
    "河清了。芦苇长回来了。\n镇上开会，居民提了意见。",
    "合作社分红。\n机器收田。",
)
Add = Callable[..., Annotation]


@pytest.fixture
def river(corpus: Corpus) -> Corpus:
    """Three articles with 𠮷 and CRLF; nobody has annotated anything."""
    corpus.articles.add([make_file(body, name=f"{number}.txt") for number, body in enumerate(BODIES)])
    return corpus


@pytest.fixture
def add(river: Corpus) -> Add:
    """Tags what is quoted of an article."""

    def tag(article: int, quote: str, tag: str, annotator: str) -> Annotation:
        start = BODIES[article - 1].index(quote)
        return river.annotations.add(article, Span(start, start + len(quote)), tag, annotator=annotator)[0]

    return tag


def look(
    corpus: Corpus, asked: Asked | None = None, filters: Filters = EVERYTHING, *, below: bool = False
) -> Agreement:
    data = coded(corpus, filters)
    return agreement(summed(data) if below else data, asked or Asked(), corpus.articles.body, filters)


def rows(found: Agreement) -> dict[Key, dict[str, Any]]:
    """The rows by whom and which tag they are of."""
    records: list[dict[str, Any]] = found.table.records()
    return {(one["first_annotator"], one["second_annotator"], one["tag"]): one for one in records}


def counts(row: dict[str, Any]) -> tuple[int, int, int, int]:
    return row["both"], row["only_first"], row["only_second"], row["neither"]


# -- what is counted ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        (UnitOfDecision.CHARACTER, (2, 4, 3, len(BODIES[0]) - 9)),
        (UnitOfDecision.SENTENCE, (1, 1, 1, 2)),
        (UnitOfDecision.PARAGRAPH, (1, 0, 1, 1)),
        (UnitOfDecision.ARTICLE, (1, 0, 0, 0)),
    ],
)
def test_a_unit_has_the_tag_when_an_annotation_covers_a_character_of_it(
    river: Corpus, add: Add, unit: UnitOfDecision, expected: tuple[int, int, int, int]
) -> None:
    add(1, "修了路。班车", "路", "甲")
    add(1, "了路", "路", "乙")
    add(1, "价稳。", "路", "乙")
    found = rows(look(river, Asked(unit=unit)))
    assert counts(found["乙", "甲", "路"]) == (expected[0], expected[2], expected[1], expected[3])
    found = rows(look(river, Asked("甲", "乙", unit)))
    assert found.keys() == {("甲", "乙", "路"), ("甲", "乙", "")}
    row, one = found["甲", "乙", "路"], Decisions(*expected)
    assert counts(row) == expected
    assert (row["kappa"], row["alpha"]) == (one.kappa, one.alpha)
    assert (row["observed_agreement"], row["positive_agreement"]) == (one.observed, one.positive)
    assert (row["units"], row["articles"]) == (one.n, 1)


def test_only_articles_in_which_both_have_annotations_count_unless_done_ones_shall(
    river: Corpus, add: Add
) -> None:
    add(1, "学校", "教育", "甲")
    add(1, "班车", "路", "乙")
    add(2, "河清了", "水", "甲")  # nobody knows whether 乙 has read it
    found = rows(look(river, Asked("甲", "乙")))
    assert {key[2]: counts(row) for key, row in found.items()} == {
        "教育": (0, 1, 0, 2), "路": (0, 0, 1, 2), "": (0, 1, 1, 4),
    }  # fmt: skip
    for number in (1, 2, 3):
        river.articles.set_state(number, State.DONE)
    found = rows(look(river, Asked("甲", "乙", done=True)))
    assert {key[2]: counts(row) for key, row in found.items()} == {
        "教育": (0, 1, 0, 6), "水": (0, 1, 0, 6), "路": (0, 0, 1, 6), "": (0, 2, 1, 18),
    }  # fmt: skip
    assert {row["articles"] for row in found.values()} == {3}
    river.articles.set_state(1, State.READING)
    assert look(river, Asked("甲", "乙", done=True)).table.rows == []  # 乙 has nothing in those that are done


def test_all_tags_together_have_the_pooled_kappa_and_no_alpha(river: Corpus, add: Add) -> None:
    for who, quote, tag in (
        ("甲", "班车", "路"),
        ("乙", "班车", "路"),
        ("甲", "学校", "教育"),
        ("乙", "菜价", "教育"),
    ):
        add(1, quote, tag, who)
    found = rows(look(river, Asked("甲", "乙")))
    several = [Decisions(*counts(found["甲", "乙", tag])) for tag in ("教育", "路")]
    whole = found["甲", "乙", ""]
    assert counts(whole) == (1, 1, 1, 3)
    assert whole["kappa"] == pooled_kappa(several)
    assert whole["positive_agreement"] == 0.5
    assert whole["alpha"] is None


def test_what_was_rejected_counts_nowhere_and_a_passage_with_gaps_by_its_parts(
    river: Corpus, add: Add
) -> None:
    first = add(1, "县里", "路", "甲")
    start = BODIES[0].index("学校")
    part, _ = river.annotations.add_part(first.id, Span(start, start + 2))
    river.db.execute(
        "UPDATE annotation SET annotator = '甲' WHERE id = ?", (part.id,)
    )  # else it is whose window it is
    add(1, "县里", "路", "乙")
    wrong = add(1, "菜价", "路", "乙")
    assert counts(rows(look(river))["乙", "甲", "路"]) == (1, 1, 1, 0)
    river.annotations.set_status([wrong.id], Status.REJECTED)
    assert counts(rows(look(river))["乙", "甲", "路"]) == (1, 0, 1, 1)
    assert counts(rows(look(river, Asked(unit=UnitOfDecision.CHARACTER)))["乙", "甲", "路"])[:3] == (2, 0, 2)


def test_themes_count_what_is_below_them_once(river: Corpus, add: Add) -> None:
    add(1, "班车", "民生/交通", "甲")
    add(1, "班车", "民生/出行", "甲")
    add(1, "班车", "民生", "乙")
    add(1, "学校", "民生/教育", "乙")
    own = rows(look(river))
    assert counts(own["乙", "甲", "民生"]) == (0, 1, 0, 2)
    found = rows(look(river, below=True))
    assert counts(found["乙", "甲", "民生"]) == (1, 1, 0, 1)
    assert {key: row for key, row in found.items() if "/" in key[2]} == {
        key: row for key, row in own.items() if "/" in key[2]
    }
    assert counts(found["乙", "甲", ""]) == counts(found["乙", "甲", "民生"])  # what is below is in it
    assert found["乙", "甲", ""]["kappa"] == pytest.approx(found["乙", "甲", "民生"]["kappa"])


def test_everybody_is_compared_with_everybody_and_all_together(river: Corpus, add: Add) -> None:
    for who in "甲乙丙":
        add(1, "班车", "路", who)
    add(1, "学校", "路", "丙")
    add(2, "河清了", "路", "甲")
    add(2, "镇上", "路", "乙")
    found = rows(look(river))
    assert {key[:2] for key in found} == {*combinations(sorted("甲乙丙"), 2), (None, None)}
    assert counts(found["乙", "甲", "路"]) == (1, 1, 1, 2)
    row = found[None, None, "路"]
    # Three people on the first article, two on the second.
    units = [[True] * 3, [True, False, False], [False] * 3, [True, False], [True, False]]
    expected = plain_alpha(units)
    assert expected is not None
    assert row["alpha"] == pytest.approx(float(expected))
    assert (row["units"], row["articles"], row["kappa"], row["both"]) == (5, 2, None, None)
    one = rows(look(river, Asked(second="甲")))
    assert {key[:2] for key in one} == {("丙", "甲"), ("乙", "甲")}
    assert {key[:2] for key in rows(look(river, Asked("丙")))} == {("丙", "乙"), ("丙", "甲")}


# -- where they do not agree ----------------------------------------------------------------------


def test_a_row_leads_to_the_annotations_in_units_that_only_one_of_them_gave_the_tag(
    river: Corpus, add: Add
) -> None:
    there = {
        name: add(*what).id
        for name, what in {
            "alike": (1, "班车", "路", "甲"),
            "too": (1, "四趟", "路", "乙"),
            "alone": (1, "学校", "路", "甲"),
            "other": (1, "谁都", "菜", "乙"),
            "far": (2, "河清了", "路", "甲"),
        }.items()
    }
    apart = look(river, Asked("甲", "乙")).apart
    assert apart["甲", "乙", "路"] == [there["alone"]]
    assert apart["甲", "乙", "菜"] == [there["other"]]
    assert apart["甲", "乙", ""] == [there["alone"], there["other"]]
    fine = look(river, Asked("甲", "乙", UnitOfDecision.CHARACTER)).apart
    assert fine["甲", "乙", "路"] == [there["alike"], there["too"], there["alone"]]
    assert look(river, Asked("甲", "乙", UnitOfDecision.ARTICLE)).apart["甲", "乙", "路"] == []


# -- what is shown instead of nonsense ------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "filters", "told"),
    [
        (
            Asked(),
            Filters(title="河"),
            "Fewer than two people have annotated anything in articles with title 河",
        ),
        (Asked("甲", "谁"), EVERYTHING, "谁 has annotated nothing in the whole corpus"),
        (Asked("乙", "乙"), EVERYTHING, "乙 is compared with nobody else"),
        (Asked("甲", "丙"), EVERYTHING, "No article of the whole corpus has annotations by two"),
        (
            Asked(done=True),
            EVERYTHING,
            "Fewer than two people have annotated anything in articles with state done",
        ),
    ],
)
def test_where_nothing_can_be_compared_a_sentence_says_why(
    river: Corpus, add: Add, asked: Asked, filters: Filters, told: str
) -> None:
    for number, quote, who in ((1, "班车", "甲"), (1, "班车", "乙"), (2, "河清了", "丙")):
        add(number, quote, "路", who)
    table = look(river, asked, filters).table
    assert table.rows == []
    assert table.columns == COLUMNS
    assert table.notice is not None
    assert table.notice.sentence().startswith(told)
    assert re.findall("[A-Za-z]+", table.notice.sentence(in_no_language)) == []


def test_a_corpus_without_annotations_is_told_so(river: Corpus) -> None:
    table = look(river).table
    assert table.rows == []
    assert table.notice is not None


def test_a_tag_that_both_gave_to_everything_has_no_kappa(river: Corpus, add: Add) -> None:
    for who in "甲乙":
        add(3, "合作社", "农", who)
        add(3, "机器", "农", who)
    table = look(river).table
    assert table.notice is None
    for row in rows(look(river)).values():
        assert (row["kappa"], row["alpha"]) == (None, None)
        assert (row["observed_agreement"], row["positive_agreement"]) == (1, 1)


def test_who_marked_white_space_alone_was_there_and_tagged_no_sentence(river: Corpus, add: Add) -> None:
    add(1, "\r\n\r\n", "空", "甲")
    add(1, "班车", "路", "乙")
    found = rows(look(river))
    assert found.keys() == {("乙", "甲", "路"), ("乙", "甲", "")}
    assert counts(found["乙", "甲", "路"]) == (0, 1, 0, 2)


# -- the sentence on method -----------------------------------------------------------------------


def test_the_method_says_who_where_what_and_by_whose_formulas(river: Corpus, add: Add) -> None:
    for who in "甲乙":
        add(1, "班车", "路/车", who)
    told = look(river, Asked("甲", "乙")).table.method.sentence()
    assert told.startswith(
        "Agreement of 甲 with 乙 on each tag in the whole corpus; articles in which both have annotations: 1; "
        "paragraphs: 3; a unit has a tag where an annotation covers a character of it"
    )
    for source in (
        "Cicchetti and Feinstein (1990)",
        "Cohen (1960)",
        "De Vries et al. (2008)",
        "Krippendorff (2011)",
    ):
        assert source in told
    assert "below" not in told
    told = look(river, Asked("甲", unit=UnitOfDecision.CHARACTER), below=True).table.method.sentence()
    assert told.startswith("Agreement of 甲 with each of the others")
    assert f"characters: {len(BODIES[0])};" in told
    assert "all tags below it" in told
    assert "(of the top themes)" in told
    river.articles.set_state(1, State.DONE)
    told = look(river, Asked(done=True)).table.method.sentence()
    assert told.startswith(
        "Agreement of every two annotators on each tag in articles with state done; articles: 1;"
    )


@pytest.mark.parametrize(
    "asked", [Asked(), Asked("甲", unit=UnitOfDecision.ARTICLE), Asked("甲", "乙", done=True)]
)
def test_nothing_of_the_method_is_left_in_another_language(river: Corpus, add: Add, asked: Asked) -> None:
    add(1, "班车", "路", "甲")
    told = look(river, asked, below=True).table.method.sentence(in_no_language)
    assert re.findall("[A-Za-z]+", re.sub("[0-9a-f]{8}", "", told)) == []


def test_it_stops_when_it_is_told_to(river: Corpus, add: Add) -> None:
    for who in "甲乙":
        add(1, "班车", "路", who)
    found = agreement(coded(river), Asked(), river.articles.body, go_on=lambda: False)
    assert found.table.rows == []
