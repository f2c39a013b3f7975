"""Articles, passages and tags of two corpora that are the same, however they were imported and cut."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from tests.corpus.making import dump, make_file
from tests.corpus.merging.making import OTHER, TEXT, Add, Copy, merged
from tests.corpus.pages import PAGE, sound, tag, take


def test_only_what_comes_is_counted_as_found_again_or_as_reading_otherwise(
    corpus: Corpus, copy: Copy
) -> None:
    """What was here before the article was cut was moved by the cut, not by the merge."""
    river, _ = take(corpus)
    tag(corpus, river, "河水比前年清了。\n一、谁来")
    tag(corpus, river, "公告栏")
    other = copy()
    corpus.recutting.split(river, corpus.articles.body(river).index("一、谁来记账"))
    outcome, _ = merged(corpus, other)
    assert (outcome.added, outcome.moved, outcome.otherwise) == (0, 0, ())
    came = tag(other, river, "账本")
    outcome, _ = merged(corpus, other)
    assert (outcome.added, outcome.moved, outcome.otherwise) == (1, 1, ())
    other.annotations.update(came, note="后写的")
    outcome, _ = merged(corpus, other)
    assert (outcome.updated, outcome.moved, outcome.otherwise) == (1, 0, ())


def test_two_who_imported_the_same_files_by_themselves_have_one_corpus(tmp_path: Path) -> None:
    """Nothing is a copy here: neither ids nor UUIDs agree."""
    with (
        Corpus.create(tmp_path / "a.duizhao", annotator="Li") as one,
        Corpus.create(tmp_path / "b.duizhao", annotator="Wang") as two,
    ):
        one.articles.add([make_file(TEXT), make_file(OTHER, name="b.txt")])
        two.articles.add([make_file(OTHER, name="zwei.txt"), make_file(TEXT, name="eins.txt")])
        tag(one, 1, "医疗", path="医疗")
        tag(two, 2, "医疗", path="医疗")
        two.codebook.update(1, {"definition": "看病"})
        outcome, _ = merged(one, two)
        assert (outcome.articles_same, outcome.articles_added, outcome.added) == (2, 0, 1)
        assert (outcome.tags_added, outcome.tags_differing) == ((), ("医疗",))
        assert [(row.quote, row.annotator) for row in one.annotations.all()] == [
            ("医疗", "Li"),
            ("医疗", "Wang"),
        ]
        assert len(one.codebook.all()) == 1
        sound(one)


def test_the_same_text_from_another_file_is_one_article(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    add_text(TEXT)
    with Corpus.create(tmp_path / "b.duizhao", annotator="Wang") as other:
        other.articles.add([make_file(TEXT, name="b.txt", data=TEXT.encode("gb18030"), encoding="gb18030")])
        tag(other, 1, "医疗", path="甲")
        outcome, _ = merged(corpus, other)
    assert (outcome.articles_same, outcome.articles_added, outcome.added) == (1, 0, 1)


def test_a_file_that_is_new_takes_no_counterpart_from_one_that_is_not(corpus: Corpus, tmp_path: Path) -> None:
    corpus.articles.add([make_file(TEXT)])
    with Corpus.create(tmp_path / "b.duizhao", annotator="Wang") as other:
        first, second = (make_file(text, name="both.txt", data=b"both") for text in (TEXT, OTHER))
        both = replace(first, articles=(*first.articles, replace(second.articles[0], order=1)))
        other.articles.add([both, make_file(TEXT, name="one.txt", data=TEXT.encode("utf-16"))])
        outcome, _ = merged(corpus, other)
    assert (outcome.articles_same, outcome.articles_added) == (1, 2)


def test_a_file_of_which_the_import_was_undone_here_comes_as_it_was_cut_there(
    corpus: Corpus, copy: Copy
) -> None:
    river, _ = take(corpus)
    other = copy()
    other.recutting.split(river, other.articles.body(river).index("一、谁来记账"))
    corpus.history.undo()
    assert corpus.articles.all() == []
    merged(corpus, other)
    assert len(corpus.articles.all()) == len(other.articles.all())
    sound(corpus)


def test_each_of_two_equal_texts_has_its_own_counterpart(corpus: Corpus, tmp_path: Path) -> None:
    files = [make_file(TEXT, name=name, data=(TEXT + name).encode()) for name in ("a.txt", "b.txt")]
    corpus.articles.add(files)
    with Corpus.create(tmp_path / "b.duizhao", annotator="Wang") as other:
        other.articles.add(reversed(files))
        tag(other, 1, "医疗", path="甲")  # of b.txt
        merged(corpus, other)
    (row,) = corpus.annotations.all()
    assert corpus.articles.get(row.article).file == "b.txt"


def test_a_tag_that_has_another_name_here_is_the_same_tag(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    tag(corpus, number, "医疗", path="甲/乙")
    other = copy()
    tag(other, number, "改革", path="甲/乙")
    corpus.codebook.update(1, {"name": "丙"})
    outcome, _ = merged(corpus, other)
    assert {one.tag_path for one in corpus.annotations.all()} == {"丙/乙"}
    assert (outcome.tags_added, outcome.tags_differing) == ((), ("甲",))


def test_passages_are_found_again_in_articles_that_were_cut_otherwise(corpus: Corpus, copy: Copy) -> None:
    river, school = take(corpus, PAGE)
    other = copy()
    first, second = tag(other, river, "账本", path="甲"), tag(other, school, "网络", path="甲")
    corpus.recutting.merge([river, school])
    outcome, _ = merged(corpus, other)
    (whole,) = corpus.articles.all()
    assert (outcome.articles_otherwise, outcome.added, outcome.moved, outcome.lost) == (2, 2, 2, ())
    for number in (first, second):
        theirs = other.annotations.get(number)
        (ours,) = (one for one in corpus.annotations.all() if one.uuid == theirs.uuid)
        assert (ours.article, ours.quote) == (whole.id, theirs.quote)
        assert ours.span.of(corpus.articles.body(whole.id)) == ours.quote
    sound(corpus)


def test_a_passage_through_which_a_cut_goes_here_is_told_with_what_it_reads(
    corpus: Corpus, copy: Copy
) -> None:
    river, _ = take(corpus)
    other = copy()
    body = corpus.articles.body(river)
    corpus.recutting.split(river, body.index("一、谁来记账"))
    over = tag(other, river, "河水比前年清了。\n一、谁来")
    tag(other, river, "公告栏")
    outcome, _ = merged(corpus, other)
    (told,) = outcome.otherwise
    assert (told.place.quote, told.now) == (other.annotations.get(over).quote, "河水比前年清了。")
    assert (outcome.added, outcome.lost) == (2, ())
    assert merged(corpus, other)[0].otherwise == ()
    sound(corpus)


def test_an_annotation_that_was_cut_in_two_there_and_is_whole_here_is_one(corpus: Corpus, copy: Copy) -> None:
    river, _ = take(corpus)
    tag(corpus, river, "河水比前年清了。\n一、谁来", note="重点")
    other = copy()
    other.recutting.split(river, other.articles.body(river).index("一、谁来记账"))
    assert len(other.annotations.all()) == 2
    before = dump(corpus, ("annotation",))
    outcome, _ = merged(corpus, other)
    assert (outcome.present, outcome.is_nothing) == (2, True)
    assert dump(corpus, ("annotation",)) == before
    assert merged(other, corpus)[0].is_nothing
    sound(corpus)


def test_a_passage_that_is_not_found_is_told_and_the_others_come(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    data = (TEXT + OTHER).encode()
    corpus.articles.add([make_file(TEXT, data=data)])
    with Corpus.create(tmp_path / "b.duizhao", annotator="Wang") as other:
        other.articles.add([make_file(OTHER, data=data)])
        tag(other, 1, "孩子們", path="甲")
        outcome, _ = merged(corpus, other)
    assert (outcome.articles_otherwise, outcome.added) == (1, 0)
    assert [(one.quote, one.tag_path, one.annotator) for one in outcome.lost] == [("孩子們", "甲", "Wang")]


def test_what_was_said_later_there_of_a_passage_that_was_placed_by_hand_here_comes(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    number = add_text(TEXT)
    row = tag(corpus, number, "医疗", path="甲")
    other = copy()
    other.annotations.update(row, note="后写的")
    other.db.execute("UPDATE annotation SET quote = '别的', updated_at = '2999-01-01T00:00:00.000Z'")
    outcome, _ = merged(corpus, other)
    assert (outcome.updated, outcome.lost) == (1, ())
    assert (corpus.annotations.get(row).note, corpus.annotations.get(row).quote) == ("后写的", "医疗")
    sound(corpus)


def test_passages_with_gaps_stay_together(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    other = copy()
    first = tag(other, number, "医疗", path="甲")
    other.annotations.add_part(first, Span(12, 14))
    merged(corpus, other)
    one, two = corpus.annotations.all()
    assert one.passage_group == two.passage_group == other.annotations.get(first).passage_group
    sound(corpus)
