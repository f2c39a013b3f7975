"""Single steps made again or taken back out of their order: surely, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus import reviving
from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from reader.errors import UserError
from reader.messages import Message
from tests.corpus.making import dump, make_file

BODY = "耕地保护，粮食安全，信息公开。"


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    with Corpus.create(tmp_path / "c.duizhao", annotator="Li") as corpus:
        corpus.articles.add([make_file(BODY, name="a.txt", title="耕地")])
        corpus.codebook.create("农业")
        yield corpus


def refuses(corpus: Corpus, message: Message, work: object) -> None:
    before = dump(corpus)
    last = corpus.history.next_undo()
    with pytest.raises(UserError) as caught:
        work()  # type: ignore[operator]
    assert caught.value.message is message
    assert dump(corpus) == before
    assert corpus.history.next_undo() == last


def tagged(corpus: Corpus) -> list[tuple[str, str]]:
    return [(one.quote, one.tag_path) for one in corpus.annotations.all()]


def test_an_annotation_that_was_left_behind_comes_back_as_it_was(corpus: Corpus) -> None:
    made, step = corpus.annotations.add(1, Span(0, 4), "农业", note="记")
    corpus.history.undo()
    corpus.codebook.create("其他")
    done, change = reviving.again(corpus, step.id)
    assert (done.done, done.left) == (1, 0)
    assert corpus.annotations.get(made.id) == made
    assert change.articles == {1}
    assert (change.name, change.facts["step"]) == ("history.again", "annotation.add")
    corpus.history.undo()
    assert tagged(corpus) == []
    corpus.history.redo()
    assert tagged(corpus) == [("耕地保护", "农业")]


def test_an_annotation_comes_back_in_the_forms_that_are_shown_now(corpus: Corpus) -> None:
    _, step = corpus.annotations.add(1, Span(10, 14), "农业")
    corpus.history.undo()
    corpus.set_standard(Standard.S2TWP)
    reviving.again(corpus, step.id)
    (one,) = corpus.annotations.all()
    assert one.quote_traditional == corpus.forms.quotes(1, one.span, Standard.S2TWP)[1]
    assert one.quote_traditional != "信息公開"


def test_what_was_removed_long_ago_comes_back_alone(corpus: Corpus) -> None:
    made, _ = corpus.annotations.add(1, Span(0, 4), "农业")
    step = corpus.annotations.remove(made.id)
    corpus.annotations.add(1, Span(5, 9), "粮食")
    reviving.back(corpus, step.id)
    assert tagged(corpus) == [("耕地保护", "农业"), ("粮食安全", "粮食")]
    refuses(corpus, messages.STEP_THERE, lambda: reviving.back(corpus, step.id))


def test_a_twin_is_not_doubled(corpus: Corpus) -> None:
    _, step = corpus.annotations.add(1, Span(0, 4), "农业")
    corpus.history.undo()
    corpus.annotations.add(1, Span(0, 4), "农业")
    refuses(corpus, messages.STEP_THERE, lambda: reviving.again(corpus, step.id))
    assert tagged(corpus) == [("耕地保护", "农业")]


def test_of_many_passages_those_come_back_that_can(corpus: Corpus) -> None:
    numbers = [corpus.annotations.add(1, Span(at, at + 4), "农业")[0].id for at in (0, 5, 10)]
    step = corpus.annotations.remove(*numbers)
    corpus.annotations.add(1, Span(5, 9), "农业")
    done, _ = reviving.back(corpus, step.id)
    assert (done.done, done.left) == (2, 1)
    assert done.reason is not None
    assert len(tagged(corpus)) == 3


def test_what_was_changed_since_is_not_taken_back(corpus: Corpus) -> None:
    made, _ = corpus.annotations.add(1, Span(0, 4), "农业")
    first = corpus.annotations.update(made.id, note="一")
    refused = corpus.annotations.update(made.id, note="二")
    refuses(corpus, messages.STEP_COLLIDES, lambda: reviving.back(corpus, first.id))
    reviving.back(corpus, refused.id)
    assert corpus.annotations.get(made.id).note == "一"
    reviving.back(corpus, first.id)
    assert corpus.annotations.get(made.id).note == ""


def test_a_tag_that_is_in_use_since_is_not_taken_back(corpus: Corpus) -> None:
    _, step = corpus.annotations.add(1, Span(0, 4), "水/新")
    corpus.annotations.add(1, Span(5, 9), "水/新")
    refuses(corpus, messages.STEP_COLLIDES, lambda: reviving.back(corpus, step.id))
    assert tagged(corpus) == [("耕地保护", "水/新"), ("粮食安全", "水/新")]


def test_without_its_article_or_tag_an_annotation_does_not_come_back(corpus: Corpus) -> None:
    made, _ = corpus.annotations.add(1, Span(0, 4), "农业")
    step = corpus.annotations.remove(made.id)
    corpus.articles.remove([1])
    refuses(corpus, messages.STEP_GONE, lambda: reviving.back(corpus, step.id))
    corpus.history.undo()
    corpus.codebook.remove(made.tag)
    refuses(corpus, messages.STEP_GONE, lambda: reviving.back(corpus, step.id))
    assert tagged(corpus) == []


def test_an_article_with_annotations_is_not_taken_out_from_under_them(corpus: Corpus) -> None:
    step = corpus.articles.add([make_file("新的一篇文章，在这里。", name="b.txt")])
    corpus.annotations.add(2, Span(0, 2), "农业")
    refuses(corpus, messages.STEP_COLLIDES, lambda: reviving.back(corpus, step.id))
    assert tagged(corpus) == [("新的", "农业")]


def test_tags_do_not_come_under_themselves(corpus: Corpus) -> None:
    one, two = corpus.codebook.create("甲")[0].id, corpus.codebook.create("乙")[0].id
    step = corpus.codebook.move(one, two, 0)
    corpus.history.undo()
    corpus.codebook.move(two, one, 0)
    with pytest.raises(UserError):
        reviving.again(corpus, step.id)
    assert {tag.path for tag in corpus.codebook.all()} == {"农业", "甲", "甲/乙"}


def test_the_state_of_an_article_is_taken_back_alone(corpus: Corpus) -> None:
    step = corpus.articles.set_state(1, State.DONE)
    corpus.codebook.create("乙")
    reviving.back(corpus, step.id)
    assert corpus.articles.get(1).state is State.UNREAD


def test_what_moves_more_than_its_rows_say_is_never_tried(corpus: Corpus) -> None:
    step = corpus.set_standard(Standard.S2TWP)
    assert not reviving.can_ever("setting.standard")
    assert not reviving.can_ever("articles.clean")
    assert reviving.can_ever("annotation.remove")
    refuses(corpus, messages.STEP_WHOLE, lambda: reviving.back(corpus, step.id))
    refuses(corpus, messages.STEP_WHOLE, lambda: reviving.back(corpus, 9999))


def test_a_passage_with_one_part_left_stands_alone(corpus: Corpus) -> None:
    first, _ = corpus.annotations.add(1, Span(0, 4), "农业")
    second, step = corpus.annotations.add(1, Span(5, 9), "农业")
    for number in (first.id, second.id):
        corpus.db.execute("UPDATE annotation SET passage_group = 'g' WHERE id = ?", (number,))
    step = corpus.annotations.remove(second.id)
    corpus.annotations.remove(first.id)
    reviving.back(corpus, step.id)
    (left,) = corpus.annotations.all()
    assert left.passage_group is None


def test_an_article_of_which_others_were_made_does_not_come_back_beside_them(corpus: Corpus) -> None:
    file = make_file("第一段讲土地。\n第二段讲粮食。\n", name="b.txt")
    first = corpus.articles.add([file])
    corpus.history.undo()
    corpus.codebook.create("其他")
    corpus.articles.add([file])  # the same bytes: the article is there again, and another step says so
    (number,) = first.articles
    corpus.recutting.split(number, corpus.articles.body(number).index("第二"))
    refuses(corpus, messages.STEP_COLLIDES, lambda: reviving.again(corpus, first.id))
    assert next(article.title for article in corpus.articles.all()) == "耕地"
    assert corpus.articles.count() == 3
    corpus.recutting.merge_with_next(corpus.articles.all()[1].id)


def test_a_passage_whose_article_was_split_stays_one_when_a_part_comes_back(corpus: Corpus) -> None:
    (number,) = corpus.articles.add([make_file("第一段讲土地。\n第二段讲粮食。\n", name="b.txt")]).articles
    first, _ = corpus.annotations.add(number, Span(0, 3), "农业")
    corpus.annotations.add_part(first.id, Span(8, 11))
    split, _ = corpus.recutting.split(number, 8)
    _, step = corpus.annotations.add_part(first.id, Span(3, 5))
    corpus.history.undo()
    corpus.codebook.create("其他")
    reviving.again(corpus, step.id)
    parts = corpus.annotations.all()
    assert {one.article for one in parts} == {split.first, split.second}
    assert len({one.passage_group for one in parts} - {None}) == 1


def test_what_belongs_to_a_whole_passage_is_not_taken_back_from_some_of_its_parts(corpus: Corpus) -> None:
    first, _ = corpus.annotations.add(1, Span(0, 4), "农业", note="记")
    corpus.annotations.add_part(first.id, Span(5, 9))
    step = corpus.annotations.update(first.id, note="改")
    corpus.annotations.add_part(first.id, Span(10, 12))
    refuses(corpus, messages.STEP_COLLIDES, lambda: reviving.back(corpus, step.id))
    corpus.annotations.remove(corpus.annotations.all()[-1].id)
    reviving.back(corpus, step.id)
    assert {one.note for one in corpus.annotations.all()} == {"记"}
