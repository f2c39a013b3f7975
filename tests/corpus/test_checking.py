"""Damage is found and named; what is certain is mended after a copy was saved."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.checking import mending
from reader.corpus.corpus import Corpus
from reader.corpus.indexing import index_text
from tests.corpus.making import SENTENCE, dump, snapshot
from tests.corpus.pages import take

Add = Callable[..., int]
BODY = "粮食。" + SENTENCE * 3 + "末尾的粮食。"


@pytest.fixture
def tagged(corpus: Corpus, add_text: Add) -> Corpus:
    """Three articles, one of them taken out, with a few annotations."""
    one = add_text(BODY)
    add_text("另一篇文章，說的是鄉村。\0\u200b𠮷")
    corpus.articles.remove([add_text("拿掉的一篇")])
    place = BODY.index("末尾") + 3
    corpus.annotations.add(one, Span(place, place + 2), "甲")
    corpus.annotations.add(one, Span(0, 2), "乙")
    return corpus


def tamper(corpus: Corpus, *statements: str) -> None:
    """Write past the program, as an accident would."""
    corpus.db.execute("PRAGMA foreign_keys = OFF")
    corpus.db.execute("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        corpus.db.execute(statement)
    corpus.db.execute("PRAGMA ignore_check_constraints = OFF")
    corpus.db.execute("PRAGMA foreign_keys = ON")


def kinds(corpus: Corpus) -> list[tuple[str, str]]:
    return [(problem.kind, problem.where) for problem in checking.check(corpus)]


def test_a_sound_corpus_has_no_problems_and_checking_changes_nothing(tagged: Corpus) -> None:
    assert checking.check(tagged) == []
    assert checking.repair(tagged) == ([], None)
    tagged.close()
    before = snapshot(tagged.path.parent)
    with Corpus.open(tagged.path, readonly=True) as corpus:
        assert checking.check(corpus) == []
        assert corpus.db.execute("PRAGMA query_only").fetchone() == (1,)
    assert snapshot(tagged.path.parent) == before


def test_an_empty_corpus_is_sound(corpus: Corpus) -> None:
    assert checking.check(corpus) == []


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE annotation SET quote = '别的' WHERE id = 2", ("annotation", "annotation 2")),
        ("UPDATE annotation SET start = start - 1 WHERE id = 1", ("annotation", "annotation 1")),
        ('UPDATE annotation SET "end" = 9999 WHERE id = 1', ("annotation", "annotation 1")),
        ("UPDATE article SET characters = 7 WHERE id = 2", ("article", "article 2")),
        ("UPDATE origin SET length = 9999 WHERE article = 2", ("origin", "article 2")),
        ("UPDATE origin SET file_start = 1 WHERE article = 2", ("origin", "article 2")),
        ("UPDATE origin SET file_start = 9999 WHERE article = 2", ("origin", "article 2")),
        ("UPDATE origin SET file_start = -1 WHERE article = 2", ("origin", "article 2")),
        ("UPDATE source_file SET encoding = 'no-such' WHERE id = 2", ("file", "source file 2")),
        ("UPDATE source_file SET encoding = 'utf-32' WHERE id = 2", ("origin", "article 2")),
        ("UPDATE source_file SET bytes = x'00' WHERE id = 2", ("file", "source file 2")),
        ("UPDATE annotation SET tag = 77 WHERE id = 2", ("reference", "annotation 2")),
        ("UPDATE annotation SET article = 77 WHERE id = 2", ("reference", "annotation 2")),
        ("UPDATE tag SET parent = 77 WHERE id = 2", ("reference", "tag 2")),
        ("INSERT INTO body_index (rowid, body) VALUES (88, '多 余')", ("index", "article 88")),
    ],
)
def test_each_kind_of_damage_is_found_where_it_is(
    tagged: Corpus, statement: str, found: tuple[str, str]
) -> None:
    tamper(tagged, statement)
    assert kinds(tagged) == [found]


def test_a_check_of_the_schema_that_was_got_round_is_found(tagged: Corpus) -> None:
    tamper(tagged, "UPDATE annotation SET status = 'perhaps' WHERE id = 2")
    assert [kind for kind, _ in kinds(tagged)] == ["structure"]


def test_an_index_that_lacks_an_article_or_has_other_words_is_made_anew(tagged: Corpus) -> None:
    tamper(
        tagged,
        "INSERT INTO body_index (body_index) VALUES ('delete-all')",
        "INSERT INTO body_index (rowid, body) VALUES (2, '說 另 的')",
    )
    assert [kind for kind, _ in kinds(tagged)] == ["index"] * 3
    assert tagged.search.find("粮食").hits == 0
    left, copy = checking.repair(tagged)
    assert left == []
    assert copy is not None
    assert tagged.search.find("粮食").hits == BODY.count("粮食")


def test_words_in_another_order_are_another_text(tagged: Corpus) -> None:
    tamper(tagged, "INSERT INTO body_index (body_index) VALUES ('delete-all')")
    for number, body in tagged.db.execute("SELECT id, body FROM article").fetchall():
        words = index_text(fold(body[::-1]))
        tagged.db.execute("INSERT INTO body_index (rowid, body) VALUES (?, ?)", (number, words))
    assert ("index", "article 1") in kinds(tagged)


def test_a_moved_annotation_goes_back_to_its_quote_in_its_surroundings(tagged: Corpus) -> None:
    """The quote stands five times in the body; only one place has these surroundings."""
    good = dump(tagged, ["annotation"])["annotation"]
    tamper(tagged, 'UPDATE annotation SET start = 30, "end" = 32 WHERE id = 1')
    tampered = dump(tagged)
    left, copy = checking.repair(tagged)
    assert left == []
    assert [row[4:6] for row in dump(tagged, ["annotation"])["annotation"]] == [row[4:6] for row in good]
    assert copy is not None
    assert copy.parent == tagged.path.parent
    with Corpus.open(copy, readonly=True) as saved:
        assert dump(saved) == tampered
    tagged.history.undo()
    assert dump(tagged)["annotation"] == tampered["annotation"]


def test_what_is_not_certain_is_left_and_named(tagged: Corpus) -> None:
    tamper(
        tagged,
        "UPDATE annotation SET quote = '不在' WHERE id = 1",
        "UPDATE annotation SET start = 8, \"end\" = 10, prefix = '别处' WHERE id = 2",
    )
    before = dump(tagged)
    left, copy = checking.repair(tagged)
    assert [(problem.kind, problem.where) for problem in left] == [
        ("annotation", "annotation 2"),
        ("annotation", "annotation 1"),
    ]
    assert dump(tagged) == before
    assert copy is None  # nothing was mended, so there is nothing to keep


def test_nothing_is_mended_where_pages_or_references_are_bad(tagged: Corpus, tmp_path: Path) -> None:
    tamper(tagged, "DELETE FROM tag WHERE id = 1", "UPDATE annotation SET quote = '别的' WHERE id = 2")
    before = dump(tagged)
    left, copy = checking.repair(tagged)
    assert {problem.kind for problem in left} == {"reference"}
    assert copy is None
    assert dump(tagged) == before


def test_damaged_pages_are_told_and_not_read_further(tagged: Corpus) -> None:
    tagged.close()
    data = bytearray(tagged.path.read_bytes())
    size = int.from_bytes(data[16:18], "big")
    db = sqlite3.connect(tagged.path)
    (root,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'annotation'").fetchone()
    db.close()
    data[(root - 1) * size : root * size] = b"\xa5" * size
    tagged.path.write_bytes(bytes(data))
    with Corpus.open(tagged.path, readonly=True) as corpus:
        assert {problem.kind for problem in checking.check(corpus)} == {"structure"}


def test_maps_of_files_that_take_long_to_read_are_followed_when_asked_for(corpus: Corpus) -> None:
    page = "<html><body><h1>水价</h1><p>水价由大家说了算，听证会在周五开，地点在老祠堂里。</p></body></html>"
    (number,) = take(corpus, page, name="a.html")
    assert checking.check(corpus, thorough=True) == []
    tamper(corpus, "UPDATE origin SET file_start = file_start + 1")
    assert checking.check(corpus) == []
    found = [(one.kind, one.where) for one in checking.check(corpus, thorough=True)]
    assert found == [("origin", f"article {number}")]


# -- tags, passages, words, history, schema ----------------------------------------------------


def damage(corpus: Corpus, *statements: str) -> list[tuple[str, str]]:
    tamper(corpus, *statements)
    return kinds(corpus)


def test_surroundings_that_are_not_those_of_the_place_are_found_and_mended(tagged: Corpus) -> None:
    good = dump(tagged, ["annotation"])["annotation"]
    assert damage(tagged, "UPDATE annotation SET prefix = '别处' WHERE id = 1") == [
        ("annotation", "annotation 1")
    ]
    left, copy = checking.repair(tagged)
    assert left == []
    assert copy is not None
    assert dump(tagged, ["annotation"])["annotation"] == good
    tagged.history.undo()
    assert kinds(tagged) == [("annotation", "annotation 1")]


def test_quotes_in_both_forms_are_compared_when_asked_for_and_made_again(tagged: Corpus) -> None:
    assert checking.check(tagged, thorough=True) == []
    tamper(tagged, "UPDATE annotation SET quote_traditional = '別的' WHERE id = 1")
    (problem,) = checking.check(tagged, thorough=True)
    assert (problem.kind, problem.where) == ("annotation", "annotation 1")
    mending.mend(tagged, [problem])
    assert checking.check(tagged, thorough=True) == []


def test_tags_that_stand_under_themselves_are_found(tagged: Corpus) -> None:
    tagged.codebook.create("丙/丁/戊")
    (number,) = [tag.id for tag in tagged.codebook.all() if tag.name == "丙"]
    assert damage(tagged, f"UPDATE tag SET parent = {number + 2} WHERE id = {number}") == [
        ("tag", f"tag {number + at}") for at in range(3)
    ]


def test_a_passage_of_one_part_is_found_and_stands_alone_again(tagged: Corpus) -> None:
    tagged.annotations.add_part(2, Span(8, 10))
    assert kinds(tagged) == []
    assert damage(tagged, "UPDATE annotation SET passage_group = 'x' WHERE id = 1") == [
        ("passage", "annotation 1")
    ]
    left, _ = checking.repair(tagged)
    assert left == []
    assert tagged.annotations.get(1).passage_group is None
    assert tagged.annotations.get(2).passage_group is not None


def test_a_passage_with_two_tags_is_found_and_left(tagged: Corpus) -> None:
    tagged.annotations.add_part(2, Span(8, 10))
    assert damage(tagged, "UPDATE annotation SET tag = 1 WHERE id = 3") == [
        ("passage", "annotation 2"),
        ("history", "annotation 3"),
    ]
    before = dump(tagged)
    assert len(checking.repair(tagged)[0]) == 2
    assert dump(tagged) == before


def test_words_that_do_not_make_up_their_text_are_found_and_forgotten(tagged: Corpus) -> None:
    list(tagged.words.make(processes=1))
    assert kinds(tagged) == []
    assert damage(
        tagged,
        "UPDATE word SET text = text || '长' WHERE id = (SELECT min(id) FROM word)",
        "UPDATE word_cut SET words = x'00' WHERE article = 2",
    ) == [("words", "article 1"), ("words", "article 2")]
    left, _ = checking.repair(tagged)
    assert left == []
    assert tagged.words.missing() > 0


def test_a_count_that_is_wrong_is_made_anew(tagged: Corpus) -> None:
    assert damage(tagged, "UPDATE article SET characters = 7 WHERE id = 2") == [("article", "article 2")]
    assert checking.repair(tagged)[0] == []


@pytest.mark.parametrize("headings", ["[9999]", "[5, 2]", "nonsense", '{"a": 1}'])
def test_headings_at_no_place_of_the_text_are_found(tagged: Corpus, headings: str) -> None:
    assert damage(tagged, f"UPDATE article SET headings = '{headings}' WHERE id = 1") == [
        ("article", "article 1")
    ]


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE annotation SET note = '外面写的' WHERE id = 1", "annotation 1"),
        ("DELETE FROM annotation WHERE id = 2", "annotation 2"),
        ("UPDATE tag SET name = '改了' WHERE id = 1", "tag 1"),
        ("UPDATE change SET facts = 'x' WHERE id = 5", "step 5"),
        ("UPDATE change_row SET after = '[' WHERE id = 5", "step 5"),
        ("UPDATE change_row SET kind = 'sqlite_schema' WHERE id = 5", "step 5"),
    ],
)
def test_rows_that_no_step_left_as_they_are_are_found(tagged: Corpus, statement: str, where: str) -> None:
    assert ("history", where) in damage(tagged, statement)


def test_after_any_walk_through_the_history_it_fits(tagged: Corpus) -> None:
    tagged.annotations.update(1, note="一")
    tagged.annotations.update(1, note="二")
    tagged.annotations.remove(2)
    for _ in range(7):
        tagged.history.undo()
        assert kinds(tagged) == []
    for _ in range(3):
        tagged.history.redo()
        assert kinds(tagged) == []


def test_a_schema_that_was_changed_while_it_was_open_is_found(tagged: Corpus) -> None:
    assert damage(tagged, "DROP INDEX annotation_tag") == [("schema", "index annotation_tag")]


def test_a_search_for_words_goes_on_after_a_check(tagged: Corpus) -> None:
    """The check has a table of words of its own, which must not stand before that of the corpus."""
    list(tagged.words.make(processes=1))
    before = tagged.words.vocabulary()
    assert checking.check(tagged) == []
    assert tagged.words.vocabulary() == before
