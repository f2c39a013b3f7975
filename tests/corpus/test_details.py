"""Details are corrected by hand: checked, marked, and undone like everything else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.details import is_date
from reader.corpus.evidence import BY_HAND
from reader.errors import UserError
from tests.corpus.making import dump
from tests.corpus.pages import PAGE, RIVER, take

Add = Callable[..., int]


def test_an_import_says_where_its_details_stand(corpus: Corpus) -> None:
    river, _ = take(corpus)
    evidence = corpus.details.evidence(river)
    for name, value in (("title", RIVER), ("author", "张三"), ("editor", "李四")):
        span = evidence[name].span
        assert span is not None
        assert span.of(PAGE) == value
        assert 0 < evidence[name].sure <= 1
        assert not evidence[name].by_hand


def test_what_is_changed_is_marked_and_nothing_else(corpus: Corpus) -> None:
    river, _ = take(corpus)
    before = corpus.details.evidence(river)
    values = {
        "title": RIVER,
        "author": "  李  四\n",
        "date": "2024-03",
        "number": "某发〔2024〕1号",
        "editor": " ",
    }
    change = corpus.details.edit(river, values)
    article = corpus.articles.get(river)
    assert (article.author, article.date, article.number) == ("李 四", "2024-03", "某发〔2024〕1号")
    assert (article.title, article.editor) == (RIVER, None)
    after = corpus.details.evidence(river)
    marked = dict.fromkeys(("author", "date", "number", "editor"), BY_HAND)
    assert after == before | marked
    assert (change.name, change.facts) == ("article.details", {"title": RIVER})
    assert (change.kinds, change.articles) == ({"article"}, {river})
    assert corpus.articles.body(river).startswith("沿河")


def test_an_edit_can_be_taken_back_and_one_that_changes_nothing_is_no_step(corpus: Corpus) -> None:
    river, _ = take(corpus)
    before = dump(corpus)
    assert corpus.details.edit(river, {"title": f" {RIVER}", "kicker": ""}).id == 0
    corpus.details.edit(river, {"kicker": "引题"})
    after = dump(corpus)
    corpus.history.undo()
    assert dump(corpus) == before
    corpus.history.redo()
    assert dump(corpus) == after


@pytest.mark.parametrize("date", ["2024-02-29", "2024-03", "1949-10-01", "0001-01-01", "9999-12"])
def test_days_and_months_of_the_calendar_are_dates(corpus: Corpus, add_text: Add, date: str) -> None:
    number = add_text("甲文。")
    corpus.details.edit(number, {"date": date})
    assert corpus.articles.get(number).date == date


@pytest.mark.parametrize(
    "date",
    ["2024-13", "2023-02-29", "2024-3-5", "2024", "24-03-05", "2024-03-05 08:00", "20240305", "2024-W01-1",
     "2024年3月5日", "２０２４-03-05", "2024-00-10", "0000-01-01", "今天"],
)  # fmt: skip
def test_anything_else_is_refused_and_nothing_written(corpus: Corpus, add_text: Add, date: str) -> None:
    number = add_text("甲文。", date="2024-01-01")
    before = dump(corpus)
    with pytest.raises(UserError) as caught:
        corpus.details.edit(number, {"author": "张三", "date": date})
    assert caught.value.message is messages.DETAIL_DATE
    assert dump(corpus) == before


def test_an_article_keeps_a_title(corpus: Corpus, add_text: Add) -> None:
    number = add_text("甲文。")
    with pytest.raises(UserError) as caught:
        corpus.details.edit(number, {"title": " \u3000"})
    assert caught.value.message is messages.DETAIL_TITLE_EMPTY
    with pytest.raises(UserError) as caught:
        corpus.details.edit(99, {"title": "甲"})
    assert caught.value.message is messages.ARTICLE_MISSING
    with pytest.raises(ValueError, match="body"):
        corpus.details.edit(number, {"body": "乙"})


def test_the_line_of_the_file_speaks_for_a_detail(corpus: Corpus) -> None:
    river, _ = take(corpus)
    corpus.details.edit(river, {"number": "1号"})
    found = corpus.details.witnesses(river, PAGE)
    lines = PAGE.split("\n")
    for name in ("title", "author", "editor", "date"):
        assert found[name].text.split() == lines[found[name].line - 1].split()
    assert found["author"].text == "本报记者 张三"
    assert (found["number"].line, found["number"].text) == (0, "")
    assert found["number"].evidence.by_hand
    assert corpus.details.witnesses(river, "")["author"].line == 0  # the file is read otherwise now


@given(st.dates())
def test_every_day_is_a_date(day: object) -> None:
    assert is_date(str(day))
    assert is_date(str(day)[:7])
