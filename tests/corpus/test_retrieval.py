"""Passages out of the whole corpus: which are asked for, whole, and in an order that one can foretell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus import retrieval
from reader.corpus.corpus import Corpus
from reader.corpus.query.syntax import read_query
from reader.corpus.retrieval import Order, Question, Retrieved, retrieve
from reader.corpus.rows import Status
from reader.errors import UserError

Add = Callable[..., int]

FIRST = "各地要加强耕地保护，把饭碗端牢。\r\n𠮷林的农民种了两季稻。"
SECOND = "醫療服務下鄉，村裡有了醫生。"


@pytest.fixture
def coded(corpus: Corpus, add_text: Add) -> Corpus:
    """Two articles; the themes stand in another order than their names have."""
    for tag in ("民生", "农业", "农业/耕地", "民生/医疗"):
        corpus.codebook.create(tag)
    first = add_text(FIRST, title="端牢饭碗", source="晚报", date="2024-05-02")
    second = add_text(SECOND, title="醫生下鄉", source="日報", date="2023-01-09")

    def tag(article: int, body: str, quote: str, path: str, annotator: str, note: str = "") -> int:
        start = body.index(quote)
        span = Span(start, start + len(quote))
        return corpus.annotations.add(article, span, path, annotator=annotator, note=note)[0].id

    tag(first, FIRST, "耕地保护", "农业/耕地", "甲")
    gapped = tag(first, FIRST, "𠮷林", "农业", "乙", "地名")
    corpus.annotations.add_part(gapped, Span(FIRST.index("两季稻"), FIRST.index("两季稻") + 3))
    tag(second, SECOND, "醫療服務", "民生/医疗", "甲")
    rejected = tag(second, SECOND, "村裡", "农业", "乙")
    corpus.annotations.set_status([rejected], Status.REJECTED)
    proposed = tag(second, SECOND, "醫生", "民生", "乙")
    corpus.annotations.set_status([proposed], Status.PROPOSED)
    return corpus


def listed(corpus: Corpus, question: Question = Question(), order: Order = Order.TAG) -> list[str]:  # noqa: B008
    return [quote(one) for one in gathered(corpus, question, order)]


def gathered(corpus: Corpus, question: Question, order: Order = Order.TAG) -> tuple[Retrieved, ...]:
    *_, last = retrieve(corpus, question, order)
    assert last.passages is not None
    return last.passages


def quote(passage: Retrieved) -> str:
    return "…".join(part.quote for part in passage.parts)


def test_they_stand_in_the_order_of_the_codebook_and_what_was_rejected_is_left_out(coded: Corpus) -> None:
    assert listed(coded) == ["醫生", "醫療服務", "𠮷林…两季稻", "耕地保护"]


def test_a_passage_knows_its_parts_and_its_article(coded: Corpus) -> None:
    (passage,) = gathered(coded, Question(text="地名"))
    assert (passage.title, passage.source, passage.date) == ("端牢饭碗", "晚报", "2024-05-02")
    assert [part.quote for part in passage.parts] == ["𠮷林", "两季稻"]
    assert passage.numbers == tuple(part.id for part in passage.parts)
    assert passage.length == 5
    assert passage.first.note == "地名"


@pytest.mark.parametrize(
    ("order", "quotes"),
    [
        (Order.ARTICLE, ["耕地保护", "𠮷林…两季稻", "醫療服務", "醫生"]),
        (Order.DATE, ["醫療服務", "醫生", "耕地保护", "𠮷林…两季稻"]),
        (Order.SOURCE, ["醫療服務", "醫生", "耕地保护", "𠮷林…两季稻"]),
        (Order.ANNOTATOR, ["𠮷林…两季稻", "醫生", "耕地保护", "醫療服務"]),
        (Order.LENGTH, ["𠮷林…两季稻", "耕地保护", "醫療服務", "醫生"]),
    ],
)
def test_orders(coded: Corpus, order: Order, quotes: list[str]) -> None:
    assert listed(coded, order=order) == quotes


def test_what_was_changed_last_comes_first(coded: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = {quote(one): one.first.id for one in gathered(coded, Question())}
    for minute, words in enumerate(("醫療服務", "耕地保护", "𠮷林…两季稻")):
        monkeypatch.setattr("reader.corpus.annotations.now", lambda at=minute: f"2099-01-01T00:0{at}:00Z")
        coded.annotations.update(numbers[words], note=f"第{minute}")
    assert listed(coded, order=Order.LATEST)[:3] == ["𠮷林…两季稻", "耕地保护", "醫療服務"]


def test_an_article_without_a_date_or_a_source_comes_last(coded: Corpus, add_text: Add) -> None:
    number = add_text("没有日期的一篇。", title="无")
    coded.annotations.add(number, Span(0, 2), "民生")
    assert listed(coded, order=Order.DATE)[-1] == listed(coded, order=Order.SOURCE)[-1] == "没有"


def test_a_tag_goes_with_what_is_below_it_unless_it_is_to_stand_alone(coded: Corpus) -> None:
    farming = coded.codebook.find("农业")
    assert farming is not None
    assert listed(coded, Question(tag=farming.id)) == ["𠮷林…两季稻", "耕地保护"]
    assert listed(coded, Question(tag=farming.id, below=False)) == ["𠮷林…两季稻"]


def test_a_tag_that_is_not_there_is_named(coded: Corpus) -> None:
    with pytest.raises(UserError):
        gathered(coded, Question(tag=999))


def test_annotator_status_and_articles_all_must_hold(coded: Corpus) -> None:
    assert listed(coded, Question(annotator="乙")) == ["醫生", "𠮷林…两季稻"]
    assert listed(coded, Question(statuses=frozenset({Status.REJECTED}))) == ["村裡"]
    assert listed(coded, Question(statuses=frozenset({Status.PROPOSED}), annotator="甲")) == []
    only_evening = read_query("source:晚报").filters
    assert listed(coded, Question(filters=only_evening)) == ["𠮷林…两季稻", "耕地保护"]
    assert listed(coded, Question(filters=only_evening, annotator="甲")) == ["耕地保护"]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("医疗", ["醫療服務"]),  # in either script
        ("醫療", ["醫療服務"]),
        ("两季", ["𠮷林…两季稻"]),  # in a part that is not the first
        ("下鄉", ["醫生", "醫療服務"]),  # in the title
        ("nongye gengdi", ["耕地保护"]),  # as the path is read
        ("下鄉 服务", ["醫療服務"]),  # all words
        ("村裡", []),  # was rejected
        ("  ", ["醫生", "醫療服務", "𠮷林…两季稻", "耕地保护"]),
    ],
)
def test_words_are_found_in_passage_note_tag_and_title(coded: Corpus, text: str, quotes: list[str]) -> None:
    assert listed(coded, Question(text=text)) == quotes


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("農業/耕地", ["耕地保护"]),
        ("端牢飯碗", ["𠮷林…两季稻", "耕地保护"]),
        ("医生下乡", ["醫生", "醫療服務"]),
        ("附註", ["醫療服務"]),
        ("ＭＥＤ", ["醫療服務"]),
    ],
)
def test_note_tag_and_title_are_found_in_either_script(coded: Corpus, text: str, quotes: list[str]) -> None:
    served = next(one for one in coded.annotations.all() if one.quote == "醫療服務")
    coded.annotations.update(served.id, note="附注：Med 站")
    assert sorted(listed(coded, Question(text=text))) == sorted(quotes)


def test_some_annotations_alone_bring_the_whole_of_their_passages(coded: Corpus) -> None:
    (passage,) = gathered(coded, Question(text="地名"))
    (rejected,) = gathered(coded, Question(statuses=frozenset({Status.REJECTED})))
    second = passage.parts[1].id
    only = Question(only=frozenset({second, rejected.first.id}), statuses=frozenset(Status))
    assert listed(coded, only) == ["𠮷林…两季稻", "村裡"]
    assert listed(coded, Question(only=frozenset())) == []


def test_articles_that_were_removed_are_left_out(coded: Corpus) -> None:
    coded.articles.remove([1])
    assert listed(coded) == ["醫生", "醫療服務"]


def test_how_far_it_is_is_told_and_who_stops_asking_ends_it(
    coded: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retrieval, "_AT_ONCE", 2)
    found = list(retrieve(coded, Question()))
    assert [(one.seen, one.total, one.passages is None) for one in found] == [
        (2, 5, True),
        (4, 5, True),
        (5, 5, False),
    ]
    halfway = retrieve(coded, Question())
    next(halfway)
    halfway.close()  # type: ignore[attr-defined]
    coded.codebook.create("还能写")


def test_a_corpus_that_is_only_read_has_them_too(coded: Corpus) -> None:
    before = listed(coded)
    with Corpus.open(coded.path, readonly=True) as other:
        assert listed(other) == before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    tags=st.lists(st.integers(0, 3), max_size=3),
    order=st.sampled_from(Order),
    text=st.text("耕地醫医a ", max_size=3),
)
def test_every_order_lists_the_same_passages(
    coded: Corpus, tags: list[int], order: Order, text: str, tmp_path: Path
) -> None:
    tag = coded.codebook.all()[tags[0]].id if tags else None
    question = Question(tag=tag, text=text)
    assert sorted(listed(coded, question, order)) == sorted(listed(coded, question))
