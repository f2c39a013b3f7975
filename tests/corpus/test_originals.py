"""A file is shown as it came: every character is in an article, above one, or dropped for a reason."""

from __future__ import annotations

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.originals import Kind, Original
from reader.errors import UserError
from reader.importing.cleaning.bench import is_given, is_guess
from reader.importing.cleaning.building import build
from reader.importing.cleaning.plan import Reason, Role
from tests.corpus.pages import PAGE, RIVER, SCHOOL, take

GLOSSED = (
    "經(jīng)濟網(wǎng)的編(biān)輯說：「這(zhè)件事很(hěn)好(hǎo)。」大家都(dōu)同意，這是一句很長的話。\n"
    * 3
)


def at(original: Original, words: str, *, last: bool = False) -> tuple[Kind, int | None, str | None]:
    """What the stretch at these words is."""
    place = original.text.rindex(words) if last else original.text.index(words)
    stretch = original.at(place)
    assert stretch is not None
    return stretch.kind, stretch.article, stretch.reason or stretch.role


def whole(original: Original) -> None:
    """The stretches are in order, and between them is only white space."""
    done = 0
    for stretch in original.stretches:
        assert stretch.span.start >= done
        assert not original.text[done : stretch.span.start].strip()
        assert stretch.span.of(original.text).strip()
        done = stretch.span.end
    assert not original.text[done:].strip()


def test_every_part_of_a_page_says_what_it_is(corpus: Corpus) -> None:
    river, school = take(corpus)
    original = corpus.originals.of(river)
    assert (original.text, original.file, original.traced) == (PAGE, "page.txt", True)
    assert original.titles == {river: RIVER, school: SCHOOL}
    assert at(original, "水质") == (Kind.HERE, river, None)
    assert at(original, "英语课") == (Kind.OTHER, school, None)
    assert at(original, RIVER, last=True) == (Kind.HEAD, river, Role.TITLE)
    assert at(original, "本报记者　王五") == (Kind.HEAD, school, Role.DETAIL)
    assert at(original, "目录") == (Kind.DROPPED, None, Reason.CONTENTS)
    assert at(original, "未经许可") == (Kind.DROPPED, None, Reason.COPYRIGHT)
    whole(original)
    assert at(corpus.originals.of(school), "英语课")[0] is Kind.HERE


def test_what_a_converter_put_in_is_shown_as_dropped(corpus: Corpus) -> None:
    (number,) = take(corpus, GLOSSED)
    original = corpus.originals.of(number)
    assert "(jīng)" not in corpus.articles.body(number)
    assert at(original, "(jīng)") == (Kind.DROPPED, None, Reason.GLOSS)
    assert at(original, "經")[0] is Kind.HERE
    whole(original)


def test_what_was_cut_or_taken_out_by_hand_is_shown_as_it_is_now(corpus: Corpus) -> None:
    river, school = take(corpus)
    split, _ = corpus.recutting.split(river, corpus.articles.body(river).index("治理从"))
    corpus.articles.remove([school])
    original = corpus.originals.of(split.second)
    assert at(original, "治理从") == (Kind.HERE, split.second, None)
    assert at(original, "排水口") == (Kind.OTHER, split.first, None)
    assert at(original, "英语课") == (Kind.DROPPED, None, Reason.BY_HAND)
    whole(original)


def test_the_lines_above_a_text_that_was_split_belong_to_its_first_part(corpus: Corpus) -> None:
    river, _ = take(corpus)
    body = corpus.articles.body(river)
    split, _ = corpus.recutting.split(river, body.index("治理从"))  # the second part is the longer one
    assert len(corpus.articles.body(split.second)) > len(corpus.articles.body(split.first))
    original = corpus.originals.of(split.second)
    assert at(original, RIVER, last=True) == (Kind.HEAD, split.first, Role.TITLE)
    assert at(original, "本报记者　张三") == (Kind.HEAD, split.first, Role.DETAIL)
    assert at(original, "责任编辑") == (Kind.HEAD, split.second, Role.DETAIL)
    numbers = [line.article for line in original.plan.lines if line.article >= 0]
    assert numbers == sorted(numbers)
    whole(original)


@pytest.mark.parametrize("text", [PAGE, GLOSSED])
def test_the_plan_as_stored_would_give_the_articles_that_are_stored(corpus: Corpus, text: str) -> None:
    numbers = take(corpus, text)
    corpus.details.edit(numbers[0], {"author": "王五"})
    original = corpus.originals.of(numbers[-1])
    built = build(original.document, original.plan)
    assert [article.body for article in built] == [corpus.articles.body(number) for number in numbers]
    assert built[0].author == "王五"
    if len(numbers) > 1:
        split, _ = corpus.recutting.split(numbers[0], corpus.articles.body(numbers[0]).index("治理从"))
        original = corpus.originals.of(split.second)
        bodies = [article.body for article in build(original.document, original.plan)]
        assert bodies == [corpus.articles.body(article.id) for article in corpus.articles.all()]


def test_a_text_taken_verbatim_is_all_here(corpus: Corpus) -> None:
    (number,) = take(corpus, whole=True)
    original = corpus.originals.of(number)
    assert {stretch.kind for stretch in original.stretches} == {Kind.HERE}
    whole(original)


def test_where_the_file_is_read_otherwise_now_that_is_said(corpus: Corpus) -> None:
    river, _ = take(corpus)
    corpus.db.execute("UPDATE origin SET file_start = file_start + 1 WHERE article = ?", (river,))
    original = corpus.originals.of(river)
    assert not original.traced
    whole(original)


def test_stretches_are_found_by_place(corpus: Corpus) -> None:
    river, _ = take(corpus)
    original = corpus.originals.of(river)
    for start in range(0, len(PAGE), 7):
        span = Span(start, start + 12)
        expected = [one for one in original.stretches if one.span.overlaps(span)]
        assert list(original.over(span)) == expected
    assert original.at(len(PAGE)) is None
    with pytest.raises(UserError) as caught:
        corpus.originals.of(99)
    assert caught.value.message is messages.ARTICLE_MISSING


def test_a_title_that_the_file_does_not_give_is_a_guess_and_given_by_nobody(corpus: Corpus) -> None:
    rows = (
        "title,date,body",
        "新桥通车,2024-03-02,今天新桥通车，居民很高兴。",
        ",2024-03-03,学校修好了操场，孩子们高兴。",
    )
    given, bare = take(corpus, "\n".join(rows), name="a.csv")
    assert corpus.articles.get(bare).title == "学校修好了操场，孩子们高兴。"
    drafts = corpus.originals.of(given).plan.drafts
    assert [(is_given(one.details["title"]), is_guess(one.details["title"])) for one in drafts] == [
        (True, False),
        (False, True),
    ]
    assert all(is_given(one.details["date"]) for one in drafts)
