"""A file is cleaned again whose articles were split or merged by hand: what was cut stays cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.corpus.corpus import Corpus
from reader.corpus.details import NAMES
from tests.corpus.pages import RIVER, SCHOOL, sound, tag, take, titles
from tests.corpus.plans import older
from tests.corpus.test_history import visible


def test_what_was_cut_by_hand_can_be_put_together_again(corpus: Corpus) -> None:
    river, school = take(corpus)
    tag(corpus, river, "治理从一本账开始", note="记")
    tag(corpus, school, "英语课")
    before = [(row.uuid, row.quote, row.start) for row in corpus.annotations.all()]
    split, _ = corpus.recutting.split(river, corpus.articles.body(river).index("治理从"))
    merged, _ = corpus.recutting.merge([split.second, school])
    corpus.details.edit(merged, {"title": "后半的题目", "author": "后半的人"})
    outcome, _ = corpus.recleaning.clean(split.first, automatic=True)
    assert (outcome.uncut, outcome.cut_by_hand) == (True, False)
    assert titles(corpus)[0] == RIVER
    assert corpus.articles.all()[0].author == "张三"
    assert [(row.uuid, row.quote, row.start) for row in corpus.annotations.all()] == before
    sound(corpus)


@pytest.mark.parametrize("anew", [False, True])
def test_a_split_by_hand_stays_and_each_part_keeps_what_was_given_to_it(tmp_path: Path, anew: bool) -> None:
    path = tmp_path / "c.duizhao"
    with Corpus.create(path) as corpus:
        river, _ = take(corpus)
        tagged = tag(corpus, river, "公告栏")
        split, _ = corpus.recutting.split(river, corpus.articles.body(river).index("治理从"))
        corpus.details.edit(split.second, {"title": "我的题目", "author": "我的作者"})
    with Corpus.open(path) as corpus:  # what was cut is known when it is opened again
        if anew:
            corpus.annotations.remove(tagged)
            older(corpus)
            corpus.history.forget()
            tagged = tag(corpus, split.second, "公告栏")
        outcome, _ = corpus.recleaning.clean(split.first)
        assert (outcome.cut_by_hand, len(outcome.made), outcome.lost) == (True, 3 if anew else 0, ())
        first, second, school = corpus.articles.all()
        assert [(one.title, one.author) for one in (first, second, school)] == [
            (RIVER, "张三"),
            ("我的题目", "我的作者"),
            (SCHOOL, "王五"),
        ]
        assert corpus.articles.body(first.id).startswith("沿河的小厂")
        assert corpus.articles.body(second.id).startswith("治理从一本账开始")
        assert corpus.details.evidence(second.id).keys() <= set(NAMES)
        (row,) = corpus.annotations.all()
        assert (row.id, row.article, row.quote) == (tagged, second.id, "公告栏")
        sound(corpus)
        assert not corpus.recleaning.foresee(first.id).changes
        if anew:
            done = visible(corpus)
            corpus.history.undo()
            corpus.history.redo()
            assert visible(corpus) == done
            assert not corpus.recleaning.foresee(first.id).changes


def test_a_split_that_was_taken_back_is_none(corpus: Corpus) -> None:
    river, _ = take(corpus)
    corpus.recutting.split(river, corpus.articles.body(river).index("治理从"))
    corpus.history.undo()
    outcome = corpus.recleaning.foresee(river)
    assert (outcome.changes, outcome.cut_by_hand) == (False, False)
    corpus.history.redo()
    outcome = corpus.recleaning.foresee(corpus.articles.all()[1].id)
    assert (outcome.changes, outcome.cut_by_hand) == (False, True)


def test_what_was_split_off_and_taken_out_stays_out(corpus: Corpus) -> None:
    river, _ = take(corpus)
    split, _ = corpus.recutting.split(river, corpus.articles.body(river).index("治理从"))
    corpus.articles.remove([split.second])
    outcome, _ = corpus.recleaning.clean(split.first)
    assert not outcome.changes
    assert titles(corpus) == [RIVER, SCHOOL]


@pytest.mark.parametrize("anew", [False, True])
def test_what_was_merged_by_hand_stays_one(corpus: Corpus, anew: bool) -> None:
    river, _ = take(corpus)
    merged, _ = corpus.recutting.merge_with_next(river)
    body = corpus.articles.body(merged)
    if anew:
        older(corpus)
    outcome, _ = corpus.recleaning.clean(merged)
    assert (outcome.changes, outcome.cut_by_hand) == (anew, True)
    (article,) = corpus.articles.all()
    assert (article.title, corpus.articles.body(article.id)) == (RIVER, body)
    assert not corpus.recleaning.foresee(article.id).changes
    split, _ = corpus.recutting.split(article.id, body.index("老师在县城"))
    assert len(corpus.articles.all()) == 2
    corpus.recleaning.clean(split.first)
    assert titles(corpus) == [RIVER, SCHOOL]


def test_merging_what_was_split_leaves_nothing_cut(corpus: Corpus) -> None:
    river, _ = take(corpus)
    split, _ = corpus.recutting.split(river, corpus.articles.body(river).index("治理从"))
    merged, _ = corpus.recutting.merge([split.first, split.second])
    outcome = corpus.recleaning.foresee(merged)
    assert (outcome.changes, outcome.cut_by_hand) == (False, False)


def test_a_split_of_a_text_taken_verbatim_stays_when_it_is_cleaned(corpus: Corpus) -> None:
    (number,) = take(corpus, whole=True)
    body = corpus.articles.body(number)
    split, _ = corpus.recutting.split(number, body.index("　　治理从"))
    corpus.details.edit(split.second, {"title": "我的题目"})
    corpus.recleaning.clean(split.first)
    assert titles(corpus) == [RIVER, "我的题目", SCHOOL]
    sound(corpus)
