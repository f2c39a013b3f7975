"""Tags on passages: where they may be, what they keep, and how they change."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.chinese.script import SimplifiedStandard, Standard
from reader.chinese.span import Span
from reader.corpus.annotation_rows import in_order
from reader.corpus.annotations import CONTEXT
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Origin, Status
from reader.errors import UserError
from tests.corpus.making import dump, make_file

Add = Callable[..., int]
BODY = "开头的一句话。\n我们用鼠标和软件处理信息，里面的头发很干。\r\n结尾的一句话，说明软件的质量。"


def refused(corpus: Corpus, action: Callable[[], object]) -> UserError:
    before = dump(corpus)
    with pytest.raises(UserError) as caught:
        action()
    assert dump(corpus) == before
    return caught.value


def test_an_annotation_says_what_and_where(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    span = Span(BODY.index("鼠标"), BODY.index("信息"))
    made, change = corpus.annotations.add(article, span, "技术/软件", note="记下\n一笔")
    assert (made.article, made.span, made.tag_path) == (article, span, "技术/软件")
    assert made.quote == "鼠标和软件处理"
    assert (made.quote_simplified, made.quote_traditional) == ("鼠标和软件处理", "鼠標和軟件處理")
    assert made.prefix == BODY[: span.start]
    assert made.suffix == BODY[span.end : span.end + CONTEXT]
    assert (made.note, made.annotator) == ("记下\n一笔", "Li")
    assert (made.status, made.origin) == (Status.MADE, Origin.HAND)
    assert made.created_at == made.updated_at
    assert made.created_at.endswith("Z")
    assert (change.name, change.kinds, change.articles) == (
        "annotation.add",
        {"tag", "annotation"},
        {article},
    )
    assert corpus.annotations.get(made.id) == made
    assert corpus.articles.get(article).annotations == 1


@pytest.mark.parametrize(
    "span", [Span(0, 0), Span(3, 3), Span(0, 99), Span(98, 99), Span(10**18, 10**18 + 1)]
)
def test_a_passage_is_within_the_body_and_not_empty(corpus: Corpus, add_text: Add, span: Span) -> None:
    article = add_text("十个字的一句话在此。")
    error = refused(corpus, lambda: corpus.annotations.add(article, span, "甲"))
    assert error.message is messages.SPAN_OUTSIDE
    assert corpus.codebook.all() == []
    made, _ = corpus.annotations.add(article, Span(9, 10), "甲")
    assert (
        refused(corpus, lambda: corpus.annotations.update(made.id, span=span)).message
        is messages.SPAN_OUTSIDE
    )


def test_what_is_not_there_cannot_be_tagged_or_changed(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    annotations = corpus.annotations
    cases = {
        messages.ARTICLE_MISSING: lambda: annotations.add(99, Span(0, 1), "甲"),
        messages.TAG_MISSING: lambda: annotations.add(article, Span(0, 1), 99),
        messages.TAG_NAME_EMPTY: lambda: annotations.add(article, Span(0, 1), "甲/ /乙"),
        messages.ANNOTATION_MISSING: lambda: annotations.remove(99),
    }
    for message, action in cases.items():
        assert refused(corpus, action).message is message
    assert refused(corpus, lambda: annotations.update(99, note="")).message is messages.ANNOTATION_MISSING


def test_quotes_follow_the_standards_of_both_forms(corpus: Corpus, add_text: Add) -> None:
    article, traditional = add_text(BODY), add_text("滑鼠和軟體處理資訊。")
    start = BODY.index("鼠标")
    one, _ = corpus.annotations.add(article, Span(start, start + 5), "甲")
    two, _ = corpus.annotations.add(traditional, Span(0, 5), "甲")
    before = dump(corpus)
    assert one.quote_traditional == "鼠標和軟件"
    assert two.quote_simplified == "滑鼠和软体"
    change = corpus.set_standard(Standard.S2TWP)
    assert change.kinds == {"setting", "annotation"}
    assert change.articles == {article}
    assert corpus.settings.standard is Standard.S2TWP
    assert corpus.annotations.get(one.id).quote_traditional == "滑鼠和軟體"
    change = corpus.set_simplified_standard(SimplifiedStandard.TW2SP)
    assert (change.name, change.articles) == ("setting.simplified_standard", {traditional})
    assert corpus.settings.simplified_standard is SimplifiedStandard.TW2SP
    assert corpus.annotations.get(two.id).quote_simplified == "鼠标和软件"
    assert corpus.annotations.get(two.id).quote == "滑鼠和軟體"
    three, _ = corpus.annotations.add(article, Span(start, start + 5), "乙")
    assert three.quote_traditional == "滑鼠和軟體"
    for _ in range(3):
        corpus.history.undo()
    assert dump(corpus)["annotation"] == before["annotation"]
    assert corpus.settings.standard is Standard.S2T
    assert corpus.settings.simplified_standard is SimplifiedStandard.T2S
    corpus.set_standard(Standard.S2HK)
    assert corpus.settings.standard is Standard.S2HK


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, len(BODY) - 1), st.integers(1, 30), st.sampled_from(list(Standard)))
def test_quote_and_surroundings_are_cut_from_the_body(
    corpus: Corpus, start: int, length: int, standard: Standard
) -> None:
    if not corpus.articles.count():
        corpus.articles.add([make_file(BODY)])
    corpus.set_standard(standard)
    span = Span(start, min(start + length, len(BODY)))
    made, _ = corpus.annotations.add(1, span, "甲")
    assert made.quote == made.quote_simplified == span.of(BODY)
    assert BODY[: span.start].endswith(made.prefix)
    assert BODY[span.end :].startswith(made.suffix)
    assert len(made.prefix) == min(CONTEXT, span.start)
    assert made.quote_traditional == corpus.forms.quotes(1, span, standard)[1]


def test_an_annotation_changes_its_note_tag_or_passage(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    made, _ = corpus.annotations.add(article, Span(0, 2), "甲")
    other, _ = corpus.codebook.create("乙")
    names = []
    for values in ({"note": "改"}, {"tag": other.id}, {"span": Span(3, 7)}):
        names.append(corpus.annotations.update(made.id, **values).name)
    assert names == ["annotation.note", "annotation.retag", "annotation.move"]
    changed = corpus.annotations.get(made.id)
    assert (changed.note, changed.tag_path, changed.quote) == ("改", "乙", BODY[3:7])
    assert (changed.uuid, changed.created_at) == (made.uuid, made.created_at)
    for _ in range(3):
        corpus.history.undo()
    assert corpus.annotations.get(made.id) == made


def test_a_change_that_changes_nothing_is_no_step(corpus: Corpus, add_text: Add) -> None:
    made, _ = corpus.annotations.add(add_text(BODY), Span(0, 2), "甲", note="同")
    last = corpus.history.next_undo()
    for values in ({}, {"note": "同"}, {"tag": made.tag}, {"span": made.span}):
        assert corpus.annotations.update(made.id, **values).kinds == frozenset()
    assert corpus.annotations.remove().kinds == frozenset()
    assert corpus.annotations.get(made.id) == made
    assert corpus.history.next_undo() == last


def test_annotations_are_removed_together_or_not_at_all(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    ids = [corpus.annotations.add(article, Span(start, start + 3), "甲")[0].id for start in range(4)]
    before = dump(corpus)
    assert (
        refused(corpus, lambda: corpus.annotations.remove(ids[0], 99)).message is messages.ANNOTATION_MISSING
    )
    change = corpus.annotations.remove(*ids[:3], ids[0])
    assert change.facts["count"] == "3"
    assert [annotation.id for annotation in corpus.annotations.all()] == ids[3:]
    corpus.history.undo()
    assert dump(corpus) == before


def test_annotations_come_by_article_place_and_tag(corpus: Corpus, add_text: Add) -> None:
    one, two = add_text(BODY), add_text("另一篇" + BODY)
    places = [(two, 0, 3, "甲"), (one, 5, 9, "乙"), (one, 5, 9, "A"), (one, 5, 8, "丙"), (one, 0, 9, "甲")]
    for article, start, end, tag in places:
        corpus.annotations.add(article, Span(start, end), tag)
    found = [(row.article, row.start, row.end, row.tag_path) for row in corpus.annotations.all()]
    assert found == sorted(places)
    assert [row.id for row in corpus.annotations.for_article(two)] == [1]


def test_the_tags_of_an_article_come_by_their_number(corpus: Corpus, add_text: Add) -> None:
    one, two = add_text(BODY), add_text("另一篇")
    ids = [corpus.codebook.create(name)[0].id for name in "甲乙"]
    for place, tag in enumerate((ids[0], ids[1], ids[1])):
        corpus.annotations.add(one, Span(place, place + 1), tag)
    assert corpus.annotations.tags_of(one) == (ids[1], ids[0])
    assert corpus.annotations.tags_of(two) == ()
    assert corpus.annotations.tags_by_article() == {one: (ids[1], ids[0])}


def test_a_step_tells_which_annotations_of_an_article_it_touched(corpus: Corpus, add_text: Add) -> None:
    article, other = add_text(BODY), add_text("另一篇文章。")
    one, _ = corpus.annotations.add(article, Span(0, 2), "甲")
    elsewhere, _ = corpus.annotations.add(other, Span(0, 2), "甲")
    two, made = corpus.annotations.add(article, Span(4, 6), "甲")
    assert corpus.annotations.of_step(made.id, article) == ({two.id}, [two])
    assert corpus.annotations.of_step(made.id, other) == (set(), [])
    removed = corpus.annotations.remove(one.id, elsewhere.id)
    assert corpus.annotations.of_step(removed.id, article) == ({one.id}, [])
    assert corpus.annotations.of_step(removed.id, other) == ({elsewhere.id}, [])
    corpus.history.undo()
    assert corpus.annotations.of_step(removed.id, article) == ({one.id}, [one])
    assert corpus.annotations.of_step(0, article) == (set(), [])


def test_the_order_of_a_list_is_that_of_the_corpus(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    for start, end, tag in (
        (5, 9, "乙"),
        (5, 9, "甲"),
        (5, 7, "\U00020bb7"),
        (5, 7, "\uffee"),
        (0, 3, "丙"),
        (5, 9, "乙"),
    ):
        corpus.annotations.add(article, Span(start, end), tag)
    there = corpus.annotations.for_article(article)
    assert in_order(reversed(there)) == there


def test_the_thousandth_annotation_costs_no_more_than_the_tenth(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    tag = corpus.codebook.create("技术")[0].id

    def cost() -> int:
        """How many times ten steps SQLite takes for one more annotation."""
        steps = 0

        def count() -> int:
            nonlocal steps
            steps += 1
            return 0

        corpus.db.conn.set_progress_handler(count, 10)
        made, _ = corpus.annotations.add(article, Span(3, 9), tag)
        corpus.db.conn.set_progress_handler(None, 0)
        corpus.annotations.remove(made.id)
        return steps

    for _ in range(10):
        corpus.annotations.add(article, Span(1, 4), tag)
    few = cost()
    for _ in range(990):
        corpus.annotations.add(article, Span(1, 4), tag)
    assert cost() <= 1.1 * few


def test_outlines_are_the_annotations_without_their_texts(corpus: Corpus, add_text: Add) -> None:
    article, other = add_text(BODY), add_text("另一篇。" + BODY)
    for start, status in ((3, Status.PROPOSED), (1, Status.MADE), (8, Status.REJECTED)):
        corpus.annotations.add(article, Span(start, start + 4), "技术/软件", status=status, note="记")
    corpus.annotations.add_part(1, Span(20, 24))
    corpus.annotations.add(other, Span(0, 2), "甲")
    outlines = {one.id: one for one in corpus.annotations.outlines(article)}
    whole = corpus.annotations.for_article(article)
    assert sorted(outlines) == sorted(one.id for one in whole)
    for one in whole:
        outline = outlines[one.id]
        assert outline._asdict() == {name: getattr(one, name) for name in outline._fields}
    corpus.articles.remove([article])
    assert corpus.annotations.outlines(article) == []
