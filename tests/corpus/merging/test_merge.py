"""Two people work in copies of one corpus; what both did comes into one file, and can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import messages
from reader.chinese.script import Standard
from reader.corpus.corpus import Corpus
from reader.corpus.merging.merge import merge
from reader.corpus.rows import State
from reader.errors import UserError
from tests.corpus.making import dump, make_file
from tests.corpus.merging.making import OTHER, TEXT, Add, Copy, merged
from tests.corpus.pages import sound, tag


def test_annotations_of_both_stand_side_by_side(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    shared = tag(corpus, number, "医疗改革", path="医疗")
    other = copy()
    mine = tag(corpus, number, "𠮷县", path="地方")
    theirs = tag(other, number, "分级诊疗😀", path="医疗/诊疗", note="重点")
    before = other.annotations.get(theirs)
    outcome, change = merged(corpus, other)
    assert (outcome.articles_same, outcome.articles_added, outcome.tags_added) == (1, 0, ("医疗/诊疗",))
    assert (outcome.added, outcome.present, outcome.updated, outcome.kept) == (1, 1, 0, 0)
    rows = {one.quote: one for one in corpus.annotations.all()}
    assert set(rows) == {"医疗改革", "𠮷县", "分级诊疗😀"}
    came = rows["分级诊疗😀"]
    assert (came.uuid, came.annotator, came.note, came.created_at) == (
        before.uuid,
        "Wang",
        "重点",
        before.created_at,
    )
    assert (came.span, came.prefix, came.quote_traditional) == (before.span, before.prefix, "分級診療😀")
    assert corpus.annotations.get(shared) and corpus.annotations.get(mine)
    assert (change.name, change.facts, change.articles) == ("corpus.merge", {"file": "c.duizhao"}, {number})
    assert change.kinds == {"annotation", "tag"}
    sound(corpus)


def test_all_of_it_is_taken_back_at_once(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    shared = tag(corpus, number, "医疗改革", path="医疗")
    other = copy()
    tag(other, number, "扩建", path="建设")
    other.annotations.update(shared, note="另一处")
    other.articles.add([make_file(OTHER, name="b.txt")])
    before = dump(corpus, ("tag", "annotation"))
    merged(corpus, other)
    after = dump(corpus)
    corpus.history.undo()
    assert dump(corpus, ("tag", "annotation")) == before
    assert len(corpus.articles.all()) == 1
    corpus.history.redo()
    assert dump(corpus) == after
    sound(corpus)


def test_merging_once_more_changes_nothing(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    other = copy()
    tag(other, number, "扩建", path="建设")
    merged(corpus, other)
    steps = corpus.history.latest()
    outcome, change = merged(corpus, other)
    assert outcome.is_nothing
    assert outcome.present == 1
    assert change.id == 0
    assert corpus.history.latest() == steps


def test_looking_says_what_would_come_and_leaves_the_corpus(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    number = add_text(TEXT)
    other = copy()
    tag(other, number, "扩建", path="建设")
    other.articles.add([make_file(OTHER, name="b.txt")])
    before = dump(corpus)
    looked, _ = merged(corpus, other, only_look=True)
    assert dump(corpus) == before
    assert (looked.added, looked.articles_added) == (1, 1)
    outcome, _ = merged(corpus, other)
    assert outcome == looked


def test_terms_come_that_are_not_here_and_are_taken_back_with_the_rest(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    add_text(TEXT)
    corpus.terms.add(["分级诊疗"])
    other = copy()
    other.terms.add(["鄉鎮衛生院", "医疗改革"])
    corpus.terms.add(["乡镇卫生院"])
    before = dump(corpus, ("term",))
    outcome, change = merged(corpus, other)
    assert outcome.terms_added == ("医疗改革",)
    assert not outcome.is_nothing
    assert "term" in change.kinds
    assert corpus.terms.texts() == ["分级诊疗", "乡镇卫生院", "医疗改革"]
    assert corpus.terms.all()[-1].annotator == "Wang"
    assert merged(corpus, other)[0].is_nothing
    corpus.history.undo()
    assert dump(corpus, ("term",)) == before
    sound(corpus)


def test_saved_searches_stay_with_who_made_them(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    add_text(TEXT)
    other = copy()
    other.saved_searches.save("我的", "医疗")
    assert merged(corpus, other)[0].is_nothing
    assert corpus.saved_searches.all() == []


def test_articles_come_with_their_files_their_state_and_their_search(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    add_text(TEXT)
    other = copy()
    (number,) = other.articles.add([make_file(OTHER, name="b.txt", title="学校", source="清河报")]).articles
    other.articles.set_state(number, State.DONE)
    tag(other, number, "學校", path="教育")
    corpus.articles.add([make_file("占一个号。", name="c.txt")])  # the ids part ways
    outcome, _ = merged(corpus, other)
    assert (outcome.articles_added, outcome.added) == (1, 1)
    came = corpus.articles.all()[-1]
    assert (came.title, came.source, came.state, came.file) == ("学校", "清河报", State.DONE, "b.txt")
    assert corpus.articles.file_bytes(came.id) == OTHER.encode()
    assert corpus.search.find("学校").articles == 1
    (one,) = corpus.annotations.for_article(came.id)
    assert (one.quote, one.quote_simplified) == ("學校", "学校")
    sound(corpus)


def test_articles_that_are_not_wanted_stay_away_with_their_annotations(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    number = add_text(TEXT)
    other = copy()
    (new,) = other.articles.add([make_file(OTHER, name="b.txt")]).articles
    tag(other, new, "學校", path="教育")
    tag(other, number, "扩建", path="建设")
    outcome, _ = merged(corpus, other, articles=False)
    assert (outcome.articles_added, outcome.articles_out, outcome.added, outcome.out) == (0, 1, 1, 1)


def test_forms_are_those_of_this_corpus(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text("网络里的软件。")
    other = copy()
    tag(other, number, "软件", path="甲")
    corpus.set_standard(Standard.S2TWP)
    merged(corpus, other)
    assert [one.quote_traditional for one in corpus.annotations.all()] == ["軟體"]
    sound(corpus)


def test_who_has_no_name_can_be_given_one(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    other = copy()
    other.changes.annotator = ""
    tag(other, number, "医疗", path="甲")
    assert merged(corpus, other, unnamed="王", only_look=True)[0].unnamed == 1
    merged(corpus, other, unnamed="王")
    assert [one.annotator for one in corpus.annotations.all()] == ["王"]


def test_one_can_stop_and_nothing_has_changed(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    other = copy()
    tag(other, number, "医疗", path="甲")
    tag(other, number, "改革", path="甲")
    before = dump(corpus)
    heard: list[tuple[int, int]] = []

    def told(done: int, total: int) -> bool:
        heard.append((done, total))
        return done < 3

    assert merge(corpus, other.path, told=told) is None
    assert heard == [(1, 3), (2, 3), (3, 3)]
    assert dump(corpus) == before
    assert merge(corpus, other.path) is not None


def test_the_corpus_itself_and_what_is_none_are_refused(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        merge(corpus, corpus.path)
    assert caught.value.message is messages.MERGE_SAME_CORPUS
    stranger = tmp_path / "b.duizhao"
    stranger.write_text("不是语料库", "utf-8")
    with pytest.raises(UserError) as caught:
        merge(corpus, stranger)
    assert caught.value.message is messages.NOT_SQLITE
    with pytest.raises(UserError) as caught:
        merge(corpus, tmp_path / "nowhere.duizhao")
    assert caught.value.message is messages.CORPUS_MISSING


def test_damage_in_the_other_corpus_is_told_of_that_one(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    other = copy()
    tag(other, number, "医疗", path="甲")
    ((root,),) = other.db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'annotation'").fetchall()
    other.close()
    data = bytearray(other.path.read_bytes())
    data[(root - 1) * 4096 : (root - 1) * 4096 + 64] = b"\xff" * 64
    other.path.write_bytes(data)
    before = dump(corpus)
    with pytest.raises(UserError) as caught:
        merge(corpus, other.path)
    assert caught.value.message is messages.CORPUS_DAMAGED
    assert caught.value.facts["path"] == other.path
    assert dump(corpus) == before


def test_an_annotation_that_does_not_read_as_it_says_is_not_taken_over(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    number = add_text(TEXT)
    other = copy()
    tag(other, number, "医疗", path="甲")
    other.db.execute('UPDATE annotation SET start = 5000, "end" = 5002')
    outcome, _ = merged(corpus, other)
    assert [one.quote for one in outcome.lost] == ["医疗"]
    assert outcome.added == 0


def test_the_other_corpus_is_only_read(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    other = copy()
    tag(other, number, "医疗", path="甲")
    other.close()
    before = other.path.read_bytes()
    merge(corpus, other.path)
    assert other.path.read_bytes() == before
