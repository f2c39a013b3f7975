"""Whatever stands in a file and was done before, cleaning it again loses no annotation and can be taken back."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.chinese.layout import blocks_of
from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.reanchoring import How
from reader.errors import UserError
from tests.corpus.pages import PAGE, sound, take
from tests.corpus.test_history import visible


@given(data=st.data())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_annotation_is_found_again_or_listed_and_reads_what_it_says(data: st.DataObject) -> None:
    text = PAGE.replace("网络课", "网\u0301络课", 3)
    with tempfile.TemporaryDirectory() as folder, Corpus.create(Path(folder) / "c.duizhao") as corpus:
        (number,) = take(corpus, text, whole=True)
        for _ in range(data.draw(st.integers(1, 8))):
            start = data.draw(st.integers(0, len(text) - 1))
            end = data.draw(st.integers(start + 1, min(len(text), start + 60)))
            corpus.annotations.add(number, Span(start, end), "甲")
        before = {row.id: row for row in corpus.annotations.all()}
        outcome, _ = corpus.recleaning.clean(number)
        after = {row.id: row for row in corpus.annotations.all()}
        sound(corpus)
        assert after.keys() == before.keys()
        assert {entry.annotation for entry in outcome.lost} | {
            one.annotation for one in outcome.moved
        } == set(after)
        for entry in outcome.lost:
            assert after[entry.annotation] == before[entry.annotation]
        for moved in outcome.moved:
            one = after[moved.annotation]
            if moved.how is not How.CHANGED:
                assert one.quote == before[moved.annotation].quote
            place = corpus.articles.origin(one.article).to_file(one.span)
            old = before[moved.annotation].span
            assert place is not None
            assert place.overlaps(old)
        corpus.history.undo()
        assert {row.id: row for row in corpus.annotations.all()} == before


def some_step(corpus: Corpus, kind: str, choice: int) -> None:
    """One of the things that a person does with the articles of a page."""
    articles = corpus.articles.all()
    if not articles:
        return
    number = articles[choice % len(articles)].id
    body = corpus.articles.body(number)
    with suppress(UserError):
        match kind:
            case "tag":
                start = choice * 7 % len(body)
                corpus.annotations.add(number, Span(start, min(len(body), start + 1 + choice % 30)), "甲")
            case "split":
                starts = [block.span.start for block in blocks_of(body)]
                corpus.recutting.split(number, starts[choice % len(starts)])
            case "merge":
                corpus.recutting.merge_with_next(number)
            case "remove":
                if len(articles) > 1:
                    corpus.articles.remove([number])
            case "details":
                corpus.details.edit(number, {"author": f"第{choice}人"})
            case "clean":
                corpus.recleaning.clean(number)
            case "clean all":
                corpus.recleaning.clean(number, automatic=True)


@given(
    whole=st.booleans(),
    steps=st.lists(
        st.tuples(
            st.sampled_from(["tag", "tag", "split", "merge", "remove", "details", "clean", "clean all"]),
            st.integers(0, 99),
        ),
        max_size=12,
    ),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_was_done_before_all_of_it_can_be_taken_back_and_done_again(
    whole: bool, steps: list[tuple[str, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder, Corpus.create(Path(folder) / "c.duizhao") as corpus:
        take(corpus, whole=whole)
        corpus.history.forget()
        dumps = [visible(corpus)]
        for kind, choice in [*steps, ("clean", 0)]:
            before = corpus.history.next_undo()
            some_step(corpus, kind, choice)
            sound(corpus)
            if corpus.history.next_undo() != before:
                dumps.append(visible(corpus))
            else:
                assert visible(corpus) == dumps[-1]
        with suppress(UserError):  # nothing is left but what was taken out
            again = corpus.recleaning.foresee(corpus.articles.all()[0].id)
            assert (again.made, again.replaced, again.renewed) == ((), (), ())
        for expected in reversed(dumps[:-1]):
            corpus.history.undo()
            assert visible(corpus) == expected
        assert corpus.history.next_undo() is None
        for expected in dumps[1:]:
            corpus.history.redo()
            assert visible(corpus) == expected
        assert checking.check(corpus) == []
