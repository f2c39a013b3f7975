"""Two people work in copies of one corpus; what both did comes into one file, and can be taken back."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader import messages
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.merging.merge import merge
from reader.corpus.merging.outcome import Outcome
from reader.corpus.rows import Change, State, Status
from reader.errors import UserError
from tests.corpus.making import dump, make_file
from tests.corpus.pages import PAGE, sound, tag, take

Add = Callable[..., int]
Copy = Callable[[], Corpus]

TEXT = "𠮷县推进医疗改革，完善分级诊疗😀。\r\n乡镇卫生院e\u0301扩建。"
OTHER = "鄉鎮學校擴建，孩子們在家門口上學。"


@pytest.fixture
def copy(corpus: Corpus, tmp_path: Path, request: pytest.FixtureRequest) -> Copy:
    """Gives a copy of the corpus, as Wang has it on another computer."""

    def make() -> Corpus:
        path = tmp_path / "wang" / "c.duizhao"
        path.parent.mkdir(exist_ok=True)
        corpus.save_copy(path)
        other = Corpus.open(path, annotator="Wang")
        request.addfinalizer(other.close)
        return other

    return make


def merged(corpus: Corpus, other: Corpus, **options: bool | str) -> tuple[Outcome, Change]:
    found = merge(corpus, other.path, **options)  # type: ignore[arg-type]
    assert found is not None
    return found


def said(corpus: Corpus) -> set[tuple[str, ...]]:
    """What is annotated, whatever the ids are here."""
    titles = {article.id: article.title for article in corpus.articles.all()}
    return {(one.uuid, titles[one.article], str(one.span), one.tag_path) for one in corpus.annotations.all()}


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


def test_the_later_change_of_one_annotation_stands(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    first, second = tag(corpus, number, "医疗", path="甲"), tag(corpus, number, "改革", path="甲")
    other = copy()
    corpus.annotations.update(first, note="先写的")
    other.annotations.update(first, note="后写的", tag="乙")
    other.annotations.update(second, note="旧", span=Span(0, 2))
    corpus.annotations.update(second, note="新")
    for at, (where, row) in enumerate([(corpus, first), (other, first), (other, second), (corpus, second)]):
        where.db.execute(
            "UPDATE annotation SET updated_at = ? WHERE id = ?", (f"2026-01-0{at + 1}T00:00:00.000Z", row)
        )
    outcome, _ = merged(corpus, other)
    assert (outcome.updated, outcome.kept, outcome.present, outcome.added) == (1, 1, 0, 0)
    one, two = corpus.annotations.get(first), corpus.annotations.get(second)
    assert (one.note, one.tag_path, two.note, two.quote) == ("后写的", "乙", "新", "改革")
    assert [(note.stands, note.left) for note in outcome.notes] == [("后写的", "先写的"), ("新", "旧")]
    sound(corpus)


def test_what_was_removed_here_does_not_come_back_unless_it_was_changed_since(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    number = add_text(TEXT)
    gone, changed = tag(corpus, number, "医疗", path="甲"), tag(corpus, number, "改革", path="甲")
    other = copy()
    corpus.annotations.remove(gone, changed)
    other.annotations.update(changed, note="还要")
    other.db.execute("UPDATE annotation SET updated_at = '2999-01-01T00:00:00.000Z' WHERE id = ?", (changed,))
    outcome, _ = merged(corpus, other)
    assert (outcome.removed_here, outcome.added) == (1, 1)
    assert [one.note for one in corpus.annotations.all()] == ["还要"]


def test_a_tag_that_was_removed_here_stays_away_unless_an_annotation_has_need_of_it(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    number = add_text(TEXT)
    shared = tag(corpus, number, "医疗", path="甲/子")
    other = copy()
    ids = {one.path: one.id for one in corpus.codebook.all()}
    corpus.codebook.remove(ids["甲"])
    before = dump(corpus, ("tag", "annotation"))
    outcome, _ = merged(corpus, other)
    assert (outcome.removed_here, outcome.tags_added, outcome.is_nothing) == (1, (), True)
    assert dump(corpus, ("tag", "annotation")) == before
    assert [step.name for step in corpus.history.latest(1)] == ["tag.remove"]  # nothing to take back
    other.annotations.update(shared, note="还要")
    assert merged(corpus, other)[0].tags_added == ("甲", "甲/子")
    assert [one.tag_path for one in corpus.annotations.all()] == ["甲/子"]
    sound(corpus)


@pytest.mark.parametrize("kind", ["annotation", "article", "tag"])
def test_damage_in_the_history_keeps_nothing_away(
    corpus: Corpus, add_text: Add, copy: Copy, kind: str
) -> None:
    number = add_text(TEXT)
    tag(corpus, number, "医疗", path="甲")
    corpus.annotations.remove(tag(corpus, number, "扩建", path="乙"))
    other = copy()
    first = tag(other, number, "分级", path="甲")
    other.annotations.add_part(first, Span(0, 2))
    for each in (corpus, other):
        each.db.execute("UPDATE change_row SET before = '{', after = '{' WHERE kind = ?", (kind,))
        each.db.execute("UPDATE change_row SET after = NULL WHERE id % 2 AND kind = ?", (kind,))
        each.db.conn.commit()
    assert merged(corpus, other)[0].added == 1
    assert corpus.annotations.count() == 3


def test_what_was_removed_and_brought_back_is_simply_there(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    tag(corpus, number, "医疗", path="甲")
    other = copy()
    corpus.annotations.remove(*(one.id for one in corpus.annotations.all()))
    corpus.history.undo()
    outcome, _ = merged(corpus, other)
    assert (outcome.present, outcome.removed_here) == (1, 0)


def test_articles_that_were_taken_out_here_stay_out(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    other = copy()
    tag(other, number, "医疗", path="甲")
    corpus.articles.remove([number])
    outcome, _ = merged(corpus, other)
    assert (outcome.articles_out, outcome.out, outcome.added) == (1, 1, 0)
    assert corpus.articles.all() == []


def test_a_merge_that_was_taken_back_can_be_done_again(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    add_text(TEXT)
    other = copy()
    (new,) = other.articles.add([make_file(OTHER, name="b.txt")]).articles
    tag(other, new, "學校", path="教育")
    merged(corpus, other)
    after = said(corpus)
    corpus.history.undo()
    outcome, _ = merged(corpus, other)
    assert (outcome.articles_added, outcome.added) == (1, 1)
    assert said(corpus) == after
    assert len(corpus.articles.all()) == 2
    corpus.history.undo()
    assert len(corpus.articles.all()) == 1


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


def _work(corpus: Corpus, chance: random.Random) -> None:
    """What a person does in an hour."""
    for _ in range(chance.randint(0, 6)):
        rows = list(corpus.annotations.all())
        body = corpus.articles.body(1)
        start = chance.randrange(len(body) - 1)
        span = Span(start, chance.randint(start + 1, len(body)))
        act = chance.randrange(6)
        if act < 3 or not rows:
            corpus.annotations.add(1, span, chance.choice(["甲", "甲/一", "乙", "丙/二"]))
            continue
        row = chance.choice(rows)
        if act == 3:
            corpus.annotations.update(
                row.id, note=chance.choice(["一", "二", ""]), tag=chance.choice(["甲", "丁"])
            )
        elif act == 4:
            corpus.annotations.set_status([row.id], chance.choice(list(Status)))
        else:
            corpus.annotations.remove(row.id)


@settings(max_examples=40)
@given(st.integers(0, 10**6))
def test_whoever_merges_first_both_have_the_same_and_lose_nothing(seed: int) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="duizhao-merge-") as name:
        one_path, two_path = Path(name, "one.duizhao"), Path(name, "two.duizhao")
        with Corpus.create(one_path, annotator="Li") as one:
            one.articles.add([make_file(TEXT)])
            _work(one, chance)
        shutil.copy(one_path, two_path)
        with Corpus.open(one_path, annotator="Li") as one, Corpus.open(two_path, annotator="Wang") as two:
            base = {row.uuid for row in one.annotations.all()}
            _work(one, chance)
            _work(two, chance)
            ours, theirs = ({row.uuid for row in each.annotations.all()} for each in (one, two))
            merged(one, two)
            merged(two, one)
            after, other = ({row.uuid: row for row in each.annotations.all()} for each in (one, two))
            assert set(after) >= ours
            assert set(after) >= theirs - base
            # What one removed and the other left as it was is the one thing in which they may differ.
            for uuid in set(after) & set(other):
                left, right = after[uuid], other[uuid]
                assert (left.span, left.tag_path, left.note, left.status) == (
                    right.span,
                    right.tag_path,
                    right.note,
                    right.status,
                )
            assert checking.check(one) == checking.check(two) == []
