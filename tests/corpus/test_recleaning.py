"""A file is cleaned again: unchanged articles stay, annotations stay on their passages, corrections stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader import messages
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.reanchoring import How
from reader.corpus.rows import State
from reader.errors import UserError
from reader.importing.cleaning.plan import Role
from reader.importing.cleaning.plan_json import plan_from_json
from tests.corpus.making import dump, make_file
from tests.corpus.pages import PAGE, RIVER, SCHOOL, sound, tag, take, titles
from tests.corpus.plans import plan_of, prepared, without_line
from tests.corpus.test_history import visible


def test_what_is_clean_stays_as_it_is_and_leaves_no_step(corpus: Corpus) -> None:
    numbers = take(corpus)
    tag(corpus, numbers[0], "公告栏")
    corpus.history.forget()
    before = dump(corpus)
    assert not corpus.recleaning.foresee(numbers[0]).changes
    outcome, change = corpus.recleaning.clean(numbers[1])
    assert outcome.kept == tuple(numbers)
    assert (outcome.changes, change.kinds, change.id) == (False, frozenset(), 0)
    assert dump(corpus) == before


def test_a_text_taken_verbatim_becomes_articles_and_annotations_go_with_their_places(corpus: Corpus) -> None:
    (number,) = take(corpus, whole=True)
    corpus.articles.set_state(number, State.DONE)
    exact = tag(corpus, number, "英语课")
    joined = tag(corpus, number, "每天公布\n水质")
    plain = tag(corpus, number, "𠮷林巷")
    foreseen = corpus.recleaning.foresee(number)
    before = dump(corpus)
    outcome, change = corpus.recleaning.clean(number)
    river, school = corpus.articles.all()
    assert [river.title, school.title] == [RIVER, SCHOOL] == list(outcome.made)
    assert (river.state, school.state) == (State.DONE, State.DONE)
    after = {row.id: row for row in corpus.annotations.all()}
    assert (after[exact].article, after[exact].quote) == (school.id, "英语课")
    assert (after[joined].article, after[joined].quote) == (river.id, "每天公布水质")
    assert (after[plain].article, after[plain].quote) == (river.id, "𠮷林巷")
    how = {moved.annotation: moved.how for moved in outcome.moved}
    assert how == {exact: How.PLACE, joined: How.CHANGED, plain: How.PLACE}
    assert [replace(moved, after=0) for moved in outcome.moved] == list(foreseen.moved)
    assert {moved.after for moved in outcome.moved} == {river.id, school.id}
    assert (outcome.replaced, outcome.staying, outcome.lost) == ((number,), (), ())
    assert (change.name, change.facts) == ("articles.clean", {"file": "page.txt"})
    assert change.articles == {number, river.id, school.id}
    sound(corpus)
    assert checking.check(corpus) == []
    done = visible(corpus)
    corpus.history.undo()
    assert dump(corpus, ["annotation", "source_file"]).items() <= before.items()
    assert [article.id for article in corpus.articles.all()] == [number]
    corpus.history.redo()
    assert visible(corpus) == done


def test_a_date_from_the_name_of_the_file_stays(corpus: Corpus) -> None:
    text = PAGE.replace("2024年3月2日　星期六", "3月2日　星期六")
    numbers = take(corpus, text, name="2024-03-02 清河日报.txt")
    assert [corpus.articles.get(number).date for number in numbers] == ["2024-03-02"] * 2
    assert corpus.details.evidence(numbers[0])["date"].named
    outcome, _ = corpus.recleaning.clean(numbers[0])
    assert (outcome.changes, outcome.kept) == (False, tuple(numbers))
    sound(corpus)


def test_a_damaged_file_is_read_again_as_it_was(corpus: Corpus) -> None:
    data = PAGE.encode("gb18030")
    place = len(PAGE[: PAGE.index("公告栏")].encode("gb18030"))
    numbers = take(corpus, data[:place] + b"\xff" + data[place + 1 :])
    assert "写在\ufffd告栏上" in corpus.articles.body(numbers[0]).replace("\ufffd\ufffd", "\ufffd")
    assert not checking.check(corpus, thorough=True)
    outcome, _ = corpus.recleaning.clean(numbers[0])
    assert (outcome.changes, outcome.kept) == (False, tuple(numbers))
    sound(corpus)


def test_what_is_not_found_again_stays_with_its_article_and_is_listed(corpus: Corpus) -> None:
    (number,) = take(corpus, whole=True)
    lost = tag(corpus, number, "未经许可不得转载", "页面/版权")
    found = tag(corpus, number, "公告栏")
    outcome, _ = corpus.recleaning.clean(number)
    (entry,) = outcome.lost
    assert (entry.annotation, entry.article, entry.tag_path, entry.quote) == (
        lost,
        number,
        "页面/版权",
        "未经许可不得转载",
    )
    assert (outcome.staying, outcome.replaced) == ((number,), ())
    assert [article.id for article in corpus.articles.all()].count(number) == 1
    assert len(corpus.articles.all()) == 3
    assert {row.id: row.article for row in corpus.annotations.all()}[lost] == number
    assert {row.id: row.article for row in corpus.annotations.all()}[found] != number
    sound(corpus)
    again, _ = corpus.recleaning.clean(number)
    assert (again.staying, again.made, again.moved) == ((number,), (), ())
    corpus.annotations.remove(lost)
    last, _ = corpus.recleaning.clean(number)
    assert last.replaced == (number,)
    assert titles(corpus) == [RIVER, SCHOOL]


def test_the_same_words_elsewhere_are_another_passage(corpus: Corpus) -> None:
    """The title in the contents list is dropped; that the words stand in a body, too, changes nothing."""
    page = PAGE.replace("镇里说，账本", "镇里说，山里的学校有了网络课，账本")
    (number,) = take(corpus, page, whole=True)
    tag(corpus, number, SCHOOL)
    outcome, _ = corpus.recleaning.clean(number)
    assert [entry.quote for entry in outcome.lost] == [SCHOOL]


def test_what_was_given_by_hand_stands(corpus: Corpus) -> None:
    (number,) = take(corpus, whole=True)
    corpus.details.edit(number, {"date": "2023-01", "title": "我的题目", "author": ""})
    corpus.recleaning.clean(number)
    river, school = corpus.articles.all()
    assert (river.title, river.date, river.author) == ("我的题目", "2023-01", "张三")
    assert (school.title, school.date, school.author) == (SCHOOL, "2024-03-02", "王五")
    corpus.details.edit(school.id, {"date": None, "source": "安平报"})
    corpus.recleaning.clean(school.id, automatic=True)
    again = corpus.articles.get(school.id)
    assert (again.date, again.source, again.author) == (None, "安平报", "王五")


def test_details_that_are_read_otherwise_now_are_renewed_where_no_person_gave_them(corpus: Corpus) -> None:
    river, _ = take(corpus)
    tag(corpus, river, "公告栏")
    # As an older program would have left it.
    corpus.db.execute("UPDATE article SET author = NULL, date = '1999-01-01', evidence = NULL WHERE id = 1")
    corpus.details.edit(river, {"source": "我的报"})
    outcome, change = corpus.recleaning.clean(river)
    article = corpus.articles.get(river)
    assert (article.author, article.date, article.source) == ("张三", "2024-03-02", "我的报")
    assert (outcome.renewed, outcome.replaced, outcome.made) == ((river,), (), ())
    assert change.articles == {river}
    corpus.history.undo()
    assert corpus.articles.get(river).date == "1999-01-01"


def test_what_a_person_took_out_stays_out(corpus: Corpus) -> None:
    river, school = take(corpus)
    corpus.articles.remove([school])
    split, _ = corpus.recutting.split(river, corpus.articles.body(river).index("治理从"))
    outcome, _ = corpus.recleaning.clean(split.first, automatic=True)
    assert titles(corpus) == [RIVER]
    assert outcome.left_out == (SCHOOL,)
    assert not corpus.recleaning.foresee(corpus.articles.all()[0].id).changes
    corpus.history.undo()
    corpus.history.undo()
    corpus.history.undo()
    assert [article.id for article in corpus.articles.all()] == [river, school]


def test_a_plan_by_hand_is_kept_and_can_be_forgotten(corpus: Corpus) -> None:
    river, school = take(corpus)
    kept = tag(corpus, river, "公告栏")
    lost = tag(corpus, river, "念完以后")
    plan = without_line(plan_of(corpus, river), PAGE.index("大家听，念完"))
    outcome, _ = corpus.recleaning.clean(river, prepared(plan))
    assert (outcome.by_hand, outcome.kept, outcome.staying) == (True, (school,), (river,))
    assert [entry.annotation for entry in outcome.lost] == [lost]
    assert corpus.articles.stays(river)
    assert not corpus.articles.stays(school)
    assert "@stays" not in corpus.details.evidence(river)
    new = corpus.articles.all()[0]
    assert corpus.articles.body(new.id).endswith("祠堂门口念给")
    assert {row.id: row.article for row in corpus.annotations.all()}[kept] == new.id
    file = corpus.files.of(new.id)
    assert file.plan is not None
    assert plan_from_json(file.plan, len(PAGE)) == plan
    again = corpus.recleaning.foresee(new.id)
    assert (again.by_hand, again.made) == (True, ())
    back, _ = corpus.recleaning.clean(new.id, automatic=True)
    assert not back.by_hand
    assert corpus.files.of(school).plan is None
    assert corpus.articles.body(corpus.articles.all()[0].id).endswith("当场提出来。")
    sound(corpus)
    corpus.history.undo()
    assert corpus.files.of(school).plan == file.plan
    corpus.history.undo()
    assert [article.id for article in corpus.articles.all()] == [river, school]
    assert corpus.files.of(school).plan is None


def test_a_plan_that_does_not_fit_the_file_is_not_followed(corpus: Corpus) -> None:
    river, _ = take(corpus)
    for text in (
        "{}",
        "nonsense",
        '{"lines": [[0, 99999, "title", 0, null, false, ""]], "edits": [], "drafts": []}',
    ):
        corpus.db.execute("UPDATE source_file SET plan = ?", (text,))
        assert not corpus.recleaning.foresee(river).changes


def test_where_nothing_but_what_was_taken_out_would_be_left_nothing_is_done(corpus: Corpus) -> None:
    (number,) = take(corpus, whole=True)
    split, _ = corpus.recutting.split(number, corpus.articles.body(number).index("目录"))
    corpus.articles.remove([split.second])
    before = dump(corpus)
    with pytest.raises(UserError) as caught:
        corpus.recleaning.clean(split.first)
    assert caught.value.message is messages.FILE_NOTHING_KEPT
    assert dump(corpus) == before


def test_a_file_read_otherwise_than_before_goes_by_quote_and_surroundings(corpus: Corpus) -> None:
    """A map that leads nowhere any more, as when a format is read in another way by a newer program."""
    river, _ = take(corpus)
    tag(corpus, river, "公告栏")
    corpus.db.execute("UPDATE origin SET file_start = file_start + 1 WHERE article = ?", (river,))
    outcome, _ = corpus.recleaning.clean(river)
    assert [(moved.how, moved.title) for moved in outcome.moved] == [(How.QUOTE, RIVER)]
    assert outcome.replaced == (river,)
    sound(corpus)


def test_a_file_in_which_nothing_is_left_changes_nothing(corpus: Corpus) -> None:
    river, _ = take(corpus)
    plan = plan_of(corpus, river)
    nothing = replace(plan, lines=tuple(line._replace(role=Role.DROPPED, article=-1) for line in plan.lines))
    before = dump(corpus)
    with pytest.raises(UserError) as caught:
        corpus.recleaning.clean(river, prepared(nothing))
    assert caught.value.message is messages.FILE_NOTHING_KEPT
    assert dump(corpus) == before
    with pytest.raises(UserError) as caught:
        corpus.recleaning.clean(99)
    assert caught.value.message is messages.ARTICLE_MISSING


def test_two_files_of_one_name_are_two_files(corpus: Corpus) -> None:
    one = take(corpus)
    corpus.articles.add([make_file("另一页。", name="page.txt")])
    outcome, _ = corpus.recleaning.clean(one[0])
    assert outcome.kept == tuple(one)
