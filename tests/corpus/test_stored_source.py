"""A stored file is prepared anew: it opens as its articles are now, and they become what a person chose."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from reader.corpus.stored_source import StoredSource
from reader.importing.cleaning.editing import Editing
from reader.importing.cleaning.plan import Plan
from reader.importing.cleaning.plan_json import plan_to_json
from reader.importing.pipeline import read_bytes
from reader.importing.prepared_plan import PreparedFile
from tests.corpus.pages import PAGE, RIVER, SCHOOL, sound, tag, take, titles
from tests.corpus.test_history import visible

#: Short enough that its bytes pass for Big5, too.
GB = "老家的村口\n年年的水到村口的田\n"


def opened(corpus: Corpus, article: int) -> tuple[StoredSource, Editing, Plan]:
    source = corpus.recleaning.source(article)
    editing, plan = source.opened(source.encoding if source.overruled else None)
    return source, editing, plan


def prepared(plan: Plan, **more: str) -> PreparedFile:
    return PreparedFile(sha256="", plan=plan_to_json(plan), **more)  # type: ignore[arg-type]


def line_with(editing: Editing, words: str) -> int:
    text = editing.document.text
    return next(at for at, line in enumerate(editing.found.lines) if words in line.span.of(text))


def cut_and_corrected(corpus: Corpus) -> int:
    """A file that was split, merged, corrected, with an article taken out; the id of one that is left."""
    river, school = take(corpus)
    corpus.details.edit(school, {"date": "", "source": "安平报"})
    place = corpus.articles.body(river).index("治理从")
    split, _ = corpus.recutting.split(river, place)
    corpus.details.edit(split.second, {"author": "赵六"})
    corpus.articles.remove([school])
    return split.second


@pytest.mark.parametrize("merged", [False, True])
def test_what_is_there_is_what_one_begins_with(corpus: Corpus, merged: bool) -> None:
    number = cut_and_corrected(corpus)
    if merged:
        number, _ = corpus.recutting.merge([article.id for article in corpus.articles.all()])
    before = [(corpus.articles.body(one.id), one.author, one.source) for one in corpus.articles.all()]
    source, editing, plan = opened(corpus, number)
    built = [
        (one.body, one.author, one.source)
        for one in read_bytes(PAGE.encode(), Path("x.txt"), "x.txt", prepared=_of(plan)).articles
    ]
    assert built == before
    body = corpus.articles.body(number)
    assert body.startswith(plan.lines[source.line].span.of(editing.document.text)[:5])
    foreseen = corpus.recleaning.foresee(number, prepared(plan))
    assert (foreseen.made, foreseen.replaced, foreseen.lost) == ((), (), ())


def _of(plan: Plan) -> PreparedFile:
    return PreparedFile(sha256=hashlib.sha256(PAGE.encode()).hexdigest(), plan=plan_to_json(plan))


def test_a_dropped_line_is_kept_and_a_detail_given_as_one_step(corpus: Corpus) -> None:
    river, school = take(corpus)
    quote = tag(corpus, school, "英语课")
    corpus.articles.set_state(school, State.DONE)
    corpus.history.forget()
    before = visible(corpus)
    _, editing, plan = opened(corpus, school)
    plan = editing.keep(plan, [line_with(editing, "版权所有")])
    plan = editing.set_detail(plan, 1, "date", "2024-05")
    outcome, change = corpus.recleaning.clean(school, prepared(plan))
    assert (outcome.kept, outcome.replaced, outcome.made) == ((river,), (school,), (SCHOOL,))
    new = corpus.articles.all()[1]
    assert corpus.articles.body(new.id).endswith("版权所有　未经许可不得转载")
    assert (new.date, new.state) == ("2024-05", State.DONE)
    assert {one.id: one.article for one in corpus.annotations.all()} == {quote: new.id}
    assert not corpus.recleaning.foresee(new.id).changes  # it is kept
    assert opened(corpus, new.id)[2] == plan
    sound(corpus)
    assert change.id
    corpus.history.undo()
    assert visible(corpus)["annotation"] == before["annotation"]
    assert visible(corpus)["source_file"] == before["source_file"]
    assert titles(corpus) == [RIVER, SCHOOL]
    assert corpus.files.of(school).plan is None


def test_what_was_given_before_can_be_given_otherwise_and_is_by_hand_where_it_stands(corpus: Corpus) -> None:
    _, school = take(corpus)
    corpus.details.edit(school, {"source": "安平报", "author": "赵六"})
    _, editing, plan = opened(corpus, school)
    plan = editing.set_detail(plan, 1, "author", "钱七")
    corpus.recleaning.clean(school, prepared(plan))
    corpus.recleaning.clean(school, automatic=True)
    article = corpus.articles.get(school)
    assert (article.source, article.author) == ("安平报", "王五")


def test_what_was_taken_out_can_be_brought_back(corpus: Corpus) -> None:
    river, school = take(corpus)
    corpus.articles.remove([school])
    _, editing, plan = opened(corpus, river)
    assert [draft.value("title") for draft in plan.drafts] == [RIVER]
    at = line_with(editing, "山里的学校")
    at = next(
        place
        for place in range(at + 1, len(plan.lines))
        if "山里的学校" in plan.lines[place].span.of(editing.document.text)
    )
    outcome, _ = corpus.recleaning.clean(river, prepared(editing.begin(plan, at)))
    assert (outcome.kept, outcome.revived, outcome.left_out) == ((river,), (school,), ())
    assert titles(corpus) == [RIVER, SCHOOL]
    sound(corpus)
    corpus.history.undo()
    assert titles(corpus) == [RIVER]
    assert not corpus.recleaning.foresee(river).changes


def test_an_article_that_is_none_goes_and_stays_gone(corpus: Corpus) -> None:
    river, school = take(corpus)
    tag(corpus, river, "公告栏")
    _, editing, plan = opened(corpus, river)
    outcome, _ = corpus.recleaning.clean(river, prepared(editing.take_out(plan, 0)))
    assert outcome.staying == (river,)  # an annotation is on it
    corpus.history.undo()
    outcome, _ = corpus.recleaning.clean(river, prepared(editing.take_out(plan, 1)))
    assert outcome.replaced == (school,)
    assert titles(corpus) == [RIVER]
    assert not corpus.recleaning.foresee(river).changes


def test_another_encoding_makes_another_text_and_can_be_taken_back(corpus: Corpus) -> None:
    data = GB.encode("gb18030")
    change = corpus.articles.add([read_bytes(data, Path("灯.txt"), "灯.txt", encoding="big5hkscs")])
    (number,) = change.articles
    wrong = corpus.articles.body(number)
    corpus.articles.set_state(number, State.READING)
    source, _, _ = opened(corpus, number)
    assert source.overruled
    editing, plan = source.opened("gb18030")
    assert plan is editing.found
    outcome, _ = corpus.recleaning.clean(number, prepared(plan, encoding="gb18030"))
    assert len(outcome.made) == 1
    (article,) = corpus.articles.all()
    assert "年年的水" in corpus.articles.body(article.id)
    assert corpus.files.of(article.id).encoding == "gb18030"
    assert not corpus.recleaning.foresee(article.id).changes
    assert not corpus.recleaning.source(article.id).overruled
    sound(corpus)
    corpus.history.undo()
    assert corpus.files.of(number).encoding == "big5hkscs"
    assert corpus.articles.body(corpus.articles.all()[0].id) == wrong


def test_a_file_taken_as_it_stands_opens_so_and_articles_can_become_one(corpus: Corpus) -> None:
    (number,) = take(corpus, whole=True)
    assert corpus.recleaning.source(number).whole
    corpus.recleaning.clean(number)
    river, school = (article.id for article in corpus.articles.all())
    tag(corpus, school, "英语课")
    assert not corpus.recleaning.source(school).whole
    corpus.recleaning.clean(river, PreparedFile(sha256="", whole=True))
    (article,) = corpus.articles.all()
    assert corpus.articles.body(article.id) == PAGE
    assert [one.article for one in corpus.annotations.all()] == [article.id]
    sound(corpus)


def test_what_a_person_took_as_it_stands_stays_so_when_it_is_cleaned_again(corpus: Corpus) -> None:
    river, _ = take(corpus)
    corpus.recleaning.clean(river, PreparedFile(sha256="", whole=True))
    (article,) = corpus.articles.all()
    foreseen = corpus.recleaning.foresee(article.id)
    assert (foreseen.changes, foreseen.by_hand) == (False, True)
    assert corpus.recleaning.source(article.id).whole
    corpus.recleaning.clean(article.id, automatic=True)
    assert [one.title for one in corpus.articles.all()] == [RIVER, SCHOOL]
    assert corpus.files.of(corpus.articles.all()[0].id).plan is None
    sound(corpus)


def test_a_file_of_a_batch_that_a_person_takes_as_it_stands_stays_so(corpus: Corpus) -> None:
    data = PAGE.encode()
    chosen = PreparedFile(sha256=hashlib.sha256(data).hexdigest(), whole=True)
    corpus.articles.add([read_bytes(data, Path("page.txt"), "page.txt", prepared=chosen)])
    (article,) = corpus.articles.all()
    assert corpus.articles.body(article.id) == PAGE
    assert not corpus.recleaning.foresee(article.id).changes
    corpus.recutting.split(article.id, PAGE.rindex(SCHOOL))
    corpus.recleaning.clean(corpus.articles.all()[0].id)
    assert len(corpus.articles.all()) > 1
    sound(corpus)


def test_the_first_article_of_a_file_is_known_by_its_bytes(corpus: Corpus) -> None:
    river, school = take(corpus)
    sha256 = hashlib.sha256(PAGE.encode()).hexdigest()
    assert corpus.files.first_article(sha256) == river
    corpus.articles.remove([river])
    assert corpus.files.first_article(sha256) == school
    assert corpus.files.first_article("0" * 64) is None
