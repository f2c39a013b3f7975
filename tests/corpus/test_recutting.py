"""Articles are cut anew and joined; annotations stay on their passages, and all of it can be taken back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from reader import messages
from reader.chinese.layout import blocks_of
from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from reader.errors import UserError
from tests.corpus.making import dump, make_file
from tests.corpus.pages import PAGE, RIVER, SCHOOL, sound, tag, take, titles
from tests.corpus.test_history import visible

Add = Callable[..., int]

TEXT = "第一段说水价。\n第二篇的标题\n本报记者 张三\n第二段说学校𠮷野。完"
SECOND = TEXT.index("第二篇")


def spans(corpus: Corpus) -> list[tuple[int, str]]:
    return [(row.article, row.quote) for row in corpus.annotations.all()]


def test_an_article_becomes_two_and_the_second_says_what_it_is(corpus: Corpus, add_text: Add) -> None:
    number = add_text(TEXT, title="水价", date="2024-03-02", source="清河报", author="李四", number="某发1号")
    split, change = corpus.recutting.split(number, SECOND)
    first, second = corpus.articles.all()
    assert (split.first, split.second) == (first.id, second.id)
    assert corpus.articles.body(first.id) == "第一段说水价。"
    assert corpus.articles.body(second.id) == TEXT[SECOND:]
    assert (first.title, first.author, first.number) == ("水价", "李四", "某发1号")
    assert (second.title, second.author, second.number) == ("第二篇的标题", "张三", None)
    assert (second.date, second.source) == ("2024-03-02", "清河报")
    assert corpus.details.evidence(second.id)["date"].sure == 0.5
    assert corpus.details.evidence(second.id)["author"].span == Span(20, 22)
    assert (change.name, change.facts, change.kinds) == ("article.split", {"title": "水价"}, {"article"})
    assert change.articles == {number, first.id, second.id}
    sound(corpus)


def test_annotations_go_with_their_passages_and_one_across_becomes_two(corpus: Corpus, add_text: Add) -> None:
    number = add_text(TEXT)
    kept = tag(corpus, number, "水价")
    across = tag(corpus, number, "水价。\n第二篇", note="两边", annotator="王")
    moved = tag(corpus, number, "𠮷野。")
    before = {row.id: row for row in corpus.annotations.all()}
    split, _ = corpus.recutting.split(number, SECOND)
    assert split.divided == (across,)
    after = {row.id: row for row in corpus.annotations.all()}
    assert [after[kept].article, after[across].article, after[moved].article] == [
        split.first,
        split.first,
        split.second,
    ]
    assert (after[across].quote, after[across].uuid) == ("水价。", before[across].uuid)
    (other,) = after.keys() - before.keys()
    assert (after[other].quote, after[other].article) == ("第二篇", split.second)
    assert (after[other].note, after[other].annotator) == ("两边", "王")
    assert after[other].created_at == before[across].created_at
    assert after[moved].uuid == before[moved].uuid
    assert after[moved].updated_at == before[moved].updated_at
    assert after[moved].start == before[moved].start - SECOND
    assert after[kept].suffix == "。"  # what stands after it now
    sound(corpus)


def test_a_line_break_that_is_tagged_stays(corpus: Corpus, add_text: Add) -> None:
    number = add_text("甲乙。\n丙丁。")
    tag(corpus, number, "乙。\n")
    split, _ = corpus.recutting.split(number, 4)
    assert corpus.articles.body(split.first) == "甲乙。\n"
    assert [row.quote for row in corpus.annotations.all()] == ["乙。\n"]


def test_what_was_split_and_is_merged_again_is_what_it_was(corpus: Corpus, add_text: Add) -> None:
    for text, place in (("甲。\r\n\r\n乙。", 6), (TEXT, SECOND), ("甲\n\n　　乙", 3)):
        number = add_text(text)
        tag(corpus, number, text[1:-1])
        split, _ = corpus.recutting.split(number, place)
        merged, _ = corpus.recutting.merge_with_next(split.first)
        assert corpus.articles.body(merged) == text
        assert corpus.articles.headings(merged) is None
    sound(corpus)


def test_what_was_divided_is_one_again_when_the_parts_are_merged(corpus: Corpus, add_text: Add) -> None:
    number = add_text(TEXT)
    across = tag(corpus, number, TEXT[3:-2], note="两边")
    split, _ = corpus.recutting.split(number, SECOND)
    again, _ = corpus.recutting.split(split.second, corpus.articles.body(split.second).index("第二段"))
    before = visible(corpus)
    merged, _ = corpus.recutting.merge([split.first, again.first, again.second])
    (row,) = corpus.annotations.all()
    assert (row.id, row.article, row.quote, row.note) == (across, merged, TEXT[3:-2], "两边")
    sound(corpus)
    done = visible(corpus)
    corpus.history.undo()
    assert visible(corpus) == before
    assert len(corpus.annotations.all()) == 3
    corpus.history.redo()
    assert visible(corpus) == done
    assert checking.check(corpus) == []


def test_annotations_that_say_something_else_or_do_not_meet_stay_two(corpus: Corpus, add_text: Add) -> None:
    number = add_text(TEXT)
    for quote, path, more in (
        ("水价。", "水", {"annotator": "王"}),
        ("第二篇", "水", {"annotator": "李"}),
        ("第一段说水价。", "教育", {"note": "甲"}),
        ("第二篇的标题", "教育", {"note": "乙"}),
        ("说水", "路", {}),
        ("第二", "路", {}),
    ):
        tag(corpus, number, quote, path, **more)
    split, _ = corpus.recutting.split(number, SECOND)
    corpus.recutting.merge([split.first, split.second])
    assert len(corpus.annotations.all()) == 6


@pytest.mark.parametrize("place", [0, 1, SECOND - 1, SECOND + 1, len(TEXT), 9999, -1])
def test_only_a_line_with_text_before_and_after_it_begins_an_article(
    corpus: Corpus, add_text: Add, place: int
) -> None:
    number = add_text(TEXT)
    before = dump(corpus)
    with pytest.raises(UserError) as caught:
        corpus.recutting.split(number, place)
    assert caught.value.message is messages.SPLIT_PLACE
    assert dump(corpus) == before


@pytest.mark.parametrize(
    ("text", "place"), [("甲\r\n乙", 2), ("\n\n甲", 2), ("甲\n　", 2), ("甲\n\n", 2), ("甲\n\u200b", 2)]
)
def test_no_article_is_made_of_nothing(corpus: Corpus, add_text: Add, text: str, place: int) -> None:
    with pytest.raises(UserError):
        corpus.recutting.split(add_text(text), place)


def test_articles_of_a_page_are_merged_with_the_title_as_a_heading(corpus: Corpus) -> None:
    river, school = take(corpus)
    tag(corpus, school, "英语课")
    corpus.articles.set_state(river, State.DONE)
    merged, change = corpus.recutting.merge_with_next(river)
    (article,) = corpus.articles.all()
    body = corpus.articles.body(merged)
    assert (article.title, article.author, article.state) == (RIVER, "张三", State.READING)
    assert f"提出来。\n{SCHOOL}\n老师在县城" in body
    headings = corpus.articles.headings(merged)
    assert headings is not None
    assert [body[place : place + 6] for place in headings] == ["一、谁来记账", SCHOOL[:6]]
    place = body.index(SCHOOL)
    assert corpus.articles.origin(merged).to_file(Span(place, place + 3)) == Span(
        PAGE.rindex(SCHOOL), PAGE.rindex(SCHOOL) + 3
    )
    assert spans(corpus) == [(merged, "英语课")]
    assert change.facts == {"title": RIVER, "other": SCHOOL}
    sound(corpus)


def test_a_detail_that_the_first_lacks_is_that_of_the_next(corpus: Corpus, add_text: Add) -> None:
    number = add_text("甲。\n乙。", title="甲")
    split, _ = corpus.recutting.split(number, 3)
    corpus.details.edit(split.second, {"author": "张三", "kicker": "引题"})
    merged, _ = corpus.recutting.merge([split.second, split.first])
    article = corpus.articles.get(merged)
    assert (article.title, article.author, article.kicker) == ("甲", "张三", None)
    assert corpus.details.evidence(merged)["author"].by_hand


def test_the_last_article_and_those_of_other_files_are_not_merged(corpus: Corpus, add_text: Add) -> None:
    one, other = add_text("甲。"), add_text("乙。")
    for attempt, message in (
        (lambda: corpus.recutting.merge_with_next(one), messages.MERGE_LAST),
        (lambda: corpus.recutting.merge([one, other]), messages.MERGE_FILES),
        (lambda: corpus.recutting.merge_with_next(99), messages.ARTICLE_MISSING),
    ):
        with pytest.raises(UserError) as caught:
            attempt()
        assert caught.value.message is message
    with pytest.raises(ValueError, match="two"):
        corpus.recutting.merge([one, one])
    assert corpus.recutting.following(one) is None


def test_the_order_of_a_file_is_kept(corpus: Corpus, add_text: Add) -> None:
    add_text("前。", title="前")
    number = add_text("甲。\n乙。\n丙。\n丁。", title="甲")
    add_text("后。", title="后")
    first, _ = corpus.recutting.split(number, 3)
    second, _ = corpus.recutting.split(first.second, 3)
    corpus.recutting.split(second.second, 3)
    assert titles(corpus) == ["前", "甲", "甲（2）", "甲（3）", "甲（4）", "后"]
    corpus.articles.remove([second.first])
    corpus.recutting.merge_with_next(first.first)
    assert titles(corpus) == ["前", "甲", "甲（4）", "后"]
    while corpus.history.next_undo() is not None:
        corpus.history.undo()
    while corpus.history.redo() is not None:
        pass
    assert titles(corpus) == ["前", "甲", "甲（4）", "后"]
    assert [article.file for article in corpus.articles.all()] == ["a.txt"] * 4


def test_the_new_texts_are_found_and_the_old_ones_are_not(corpus: Corpus, add_text: Add) -> None:
    number = add_text(TEXT)
    corpus.recutting.split(number, SECOND)
    assert corpus.search.find("学校").articles == 1
    assert corpus.search.find("水价 学校").articles == 0
    corpus.history.undo()
    assert corpus.search.find("水价 学校").articles == 1
    assert checking.check(corpus) == []


def test_quotes_in_both_scripts_are_those_of_the_new_article(corpus: Corpus, add_text: Add) -> None:
    """Mixed text is converted both ways; what is split off is in one script and stays as it is."""
    number = add_text("后来国家发展了，后面皇后说话。\n後來國家發展了，後面說話。", script="mixed")
    tag(corpus, number, "國家發展")
    split, _ = corpus.recutting.split(number, 16)
    (row,) = corpus.annotations.all()
    assert corpus.articles.get(split.second).script == "traditional"
    assert (row.quote_simplified, row.quote_traditional) == ("国家发展", "國家發展")


LINES = st.text(st.sampled_from("甲乙。，𠮷\u0301e 　\u200b"), min_size=1, max_size=6)
BODIES = st.lists(LINES, min_size=1, max_size=6).flatmap(
    lambda lines: st.sampled_from(["\n", "\r\n", "\n\n", "\u2028"]).map(lambda glue: glue.join(lines))
)
CHOICE = st.integers(0, 60)


class Cutting(RuleBasedStateMachine):
    """Cutting and joining in any order; beside it stand the dumps that undo and redo must lead to."""

    @initialize(bodies=st.lists(BODIES.filter(str.strip), min_size=1, max_size=2))
    def begin(self, bodies: list[str]) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="duizhao-cutting-")
        self.corpus = Corpus.create(Path(self.folder.name) / "c.duizhao", annotator="Li")
        bodies = [f"{at}{body}" for at, body in enumerate(bodies)]  # the same bytes are one file
        for at, body in enumerate(bodies):
            self.corpus.articles.add([make_file(body, name=f"{at}.txt", title=f"第{at}篇")])
        self.corpus.history.forget()
        self.text = "".join("".join(bodies).split())
        self.dumps = [visible(self.corpus)]
        self.place = 0

    def teardown(self) -> None:
        if hasattr(self, "corpus"):
            self.corpus.close()
            self.folder.cleanup()

    def do(self, action: Callable[[], object]) -> None:
        before = self.corpus.history.next_undo()
        try:
            action()
        except UserError:
            assert visible(self.corpus) == self.dumps[self.place]
        if self.corpus.history.next_undo() != before:
            del self.dumps[self.place + 1 :]
            self.dumps.append(visible(self.corpus))
            self.place += 1

    def pick(self, choice: int) -> int:
        articles = self.corpus.articles.all()
        return articles[choice % len(articles)].id

    @rule(choice=CHOICE, start=CHOICE, length=st.integers(1, 9))
    def tag_a_passage(self, choice: int, start: int, length: int) -> None:
        number = self.pick(choice)
        start %= len(self.corpus.articles.body(number))
        self.do(lambda: self.corpus.annotations.add(number, Span(start, start + length), "甲"))

    @rule(choice=CHOICE, line=CHOICE)
    def split(self, choice: int, line: int) -> None:
        number = self.pick(choice)
        starts = [block.span.start for block in blocks_of(self.corpus.articles.body(number))]
        self.do(lambda: self.corpus.recutting.split(number, starts[line % len(starts)]))

    @rule(choice=CHOICE)
    def merge(self, choice: int) -> None:
        number = self.pick(choice)
        self.do(lambda: self.corpus.recutting.merge_with_next(number))

    @rule(choice=CHOICE, other=CHOICE)
    def merge_some(self, choice: int, other: int) -> None:
        numbers = {self.pick(choice), self.pick(other)}
        if len(numbers) == 2:
            self.do(lambda: self.corpus.recutting.merge(numbers))

    @rule()
    def undo(self) -> None:
        assert (self.corpus.history.undo() is not None) == (self.place > 0)
        self.place = max(0, self.place - 1)

    @rule()
    def redo(self) -> None:
        more = self.place + 1 < len(self.dumps)
        assert (self.corpus.history.redo() is not None) == more
        self.place += more

    @invariant()
    def nothing_is_lost_and_everything_can_be_taken_back(self) -> None:
        if hasattr(self, "corpus"):
            assert visible(self.corpus) == self.dumps[self.place]
            sound(self.corpus)
            bodies = "".join(self.corpus.articles.body(row.id) for row in self.corpus.articles.all())
            assert sorted("".join(bodies.split())) == sorted(self.text)


TestCutting = Cutting.TestCase
TestCutting.settings = settings(
    max_examples=40,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
