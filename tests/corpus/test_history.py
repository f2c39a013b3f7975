"""Whatever was done can be taken back and made again, exactly, also after a restart."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from reader.errors import UserError
from tests.corpus.making import SENTENCE, dump, make_file

BODIES = [SENTENCE, "臺灣的鄉村振興\r\n與土地。", "𠮷e\u0301😀\0字", "国家粮食和物资储备局"]
PATHS = st.sampled_from(["甲", "乙", "甲/一", "甲/二", "乙/一", "甲/一/子", "丙"])
NUMBERS = st.integers(0, 30)


class Work(RuleBasedStateMachine):
    """A person at work; beside the corpus stand the dumps that its history should lead back to."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="duizhao-history-")
        self.corpus = Corpus.create(Path(self.folder.name) / "c.duizhao", annotator="Li")
        self.dumps = [visible(self.corpus)]
        self.place = 0

    def teardown(self) -> None:
        if not hasattr(self, "corpus"):
            return
        self.all_the_way_back_and_forth()
        self.corpus.close()
        self.folder.cleanup()

    def do(self, action: Callable[[], object]) -> None:
        """Do something that may be refused; keep a dump where it changed anything."""
        last = self.corpus.history.next_undo()
        try:
            action()
        except UserError:
            assert visible(self.corpus) == self.dumps[self.place]
        if self.corpus.history.next_undo() == last:
            assert visible(self.corpus) == self.dumps[self.place]
            return
        del self.dumps[self.place + 1 :]
        self.dumps.append(visible(self.corpus))
        self.place += 1

    def pick(self, numbers: list[int], choice: int) -> int:
        return numbers[choice % len(numbers)] if numbers else 99

    def tag_at(self, choice: int) -> int:
        return self.pick([tag.id for tag in self.corpus.codebook.all()], choice)

    def annotation_at(self, choice: int) -> int:
        return self.pick([row.id for row in self.corpus.annotations.all()], choice)

    def article_at(self, choice: int) -> int:
        return self.pick([row.id for row in self.corpus.articles.all()], choice)

    @rule(choice=NUMBERS)
    def import_a_file(self, choice: int) -> None:
        file = make_file(BODIES[choice % len(BODIES)])
        if self.corpus.articles.known(file.sha256) is None:
            self.do(lambda: self.corpus.articles.add([file]))

    @rule(article=NUMBERS, start=st.integers(0, 12), length=st.integers(0, 6), path=PATHS)
    def tag_a_passage(self, article: int, start: int, length: int, path: str) -> None:
        span = Span(start, start + length)
        self.do(lambda: self.corpus.annotations.add(self.article_at(article), span, path, note=path))

    @rule(number=NUMBERS, start=st.integers(0, 8), tag=NUMBERS)
    def change_an_annotation(self, number: int, start: int, tag: int) -> None:
        target, values = self.annotation_at(number), {"note": str(start), "span": Span(start, start + 2)}
        if tag % 2:
            values = {"tag": self.tag_at(tag)}
        self.do(lambda: self.corpus.annotations.update(target, **values))

    @rule(one=NUMBERS, other=NUMBERS)
    def remove_annotations(self, one: int, other: int) -> None:
        self.do(lambda: self.corpus.annotations.remove(self.annotation_at(one), self.annotation_at(other)))

    @rule(path=PATHS, key=st.sampled_from([None, "a", "b"]))
    def make_a_tag(self, path: str, key: str | None) -> None:
        self.do(lambda: self.corpus.codebook.create(path, key=key))

    @rule(number=NUMBERS, name=st.sampled_from("甲乙丙丁"), key=st.sampled_from(["", "a", "b"]))
    def change_a_tag(self, number: int, name: str, key: str) -> None:
        self.do(lambda: self.corpus.codebook.update(self.tag_at(number), {"name": name, "key": key}))

    @rule(number=NUMBERS, parent=NUMBERS, place=st.integers(-1, 3))
    def move_a_tag(self, number: int, parent: int, place: int) -> None:
        above = self.tag_at(parent) if parent % 3 else None
        self.do(lambda: self.corpus.codebook.move(self.tag_at(number), above, place))

    @rule(number=NUMBERS)
    def remove_a_tag(self, number: int) -> None:
        self.do(lambda: self.corpus.codebook.remove(self.tag_at(number)))

    @rule(paths=st.lists(PATHS, max_size=3), key=st.sampled_from(["", "a"]))
    def take_in_a_codebook(self, paths: list[str], key: str) -> None:
        rows = [{"path": path, "key": key, "definition": key + path} for path in paths]
        self.do(lambda: self.corpus.codebook.merge_rows(rows, name="c.csv"))

    @rule(number=NUMBERS, remove=st.booleans(), state=st.sampled_from(State))
    def change_an_article(self, number: int, remove: bool, state: State) -> None:
        target = self.article_at(number)
        if remove:
            self.do(lambda: self.corpus.articles.remove([target]))
        else:
            self.do(lambda: self.corpus.articles.set_state(target, state))

    @rule(standard=st.sampled_from(Standard))
    def choose_a_standard(self, standard: Standard) -> None:
        self.do(lambda: self.corpus.set_standard(standard))

    @rule()
    def undo(self) -> None:
        assert (self.corpus.history.undo() is not None) == (self.place > 0)
        self.place = max(0, self.place - 1)

    @rule()
    def redo(self) -> None:
        more = self.place + 1 < len(self.dumps)
        assert (self.corpus.history.redo() is not None) == more
        self.place += more

    @rule(choice=NUMBERS)
    def go_to_any_point(self, choice: int) -> None:
        walkable = self.corpus.db.execute("SELECT id FROM change WHERE state <> 'abandoned' ORDER BY id")
        points = [0, *(number for (number,) in walkable)]
        assert len(points) == len(self.dumps)
        place = choice % len(points)
        assert (self.corpus.history.go_to(points[place]) is not None) == (place != self.place)
        self.place = place

    @precondition(lambda self: hasattr(self, "corpus"))
    @rule()
    def restart(self) -> None:
        self.corpus.close()
        self.corpus = Corpus.open(self.corpus.path, annotator="Wang")

    @invariant()
    def the_corpus_is_what_its_history_says(self) -> None:
        if hasattr(self, "corpus"):
            assert visible(self.corpus) == self.dumps[self.place]

    def all_the_way_back_and_forth(self) -> None:
        top = len(self.dumps) - 1
        while self.corpus.history.redo() is not None:
            self.place += 1
        assert self.place == top
        for expected in reversed(self.dumps[:-1]):
            self.corpus.history.undo()
            assert visible(self.corpus) == expected
        assert self.corpus.history.next_undo() is None
        for expected in self.dumps[1:]:
            self.corpus.history.redo()
            assert visible(self.corpus) == expected
        assert self.corpus.db.execute("PRAGMA foreign_key_check").fetchall() == []


def visible(corpus: Corpus) -> dict[str, list[tuple[Any, ...]]]:
    """All rows as a reader sees them: an import taken back leaves its text, marked as removed."""
    tables = dump(corpus)
    shown = {article.id for article in corpus.articles.all()}
    kept = [row for row in tables["article"] if row[0] in shown]
    files = {row[1] for row in kept}
    return tables | {
        "article": kept,
        "origin": [row for row in tables["origin"] if row[0] in shown],
        "source_file": [row for row in tables["source_file"] if row[0] in files],
    }


TestWork = Work.TestCase
TestWork.settings = settings(
    max_examples=100,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def test_a_new_step_leaves_nothing_to_make_again(corpus: Corpus) -> None:
    for name in "甲乙":
        corpus.codebook.create(name)
    corpus.history.undo()
    assert corpus.history.next_redo() is not None
    corpus.codebook.create("丙")
    assert corpus.history.next_redo() is None
    assert corpus.history.redo() is None
    assert [tag.path for tag in corpus.codebook.all()] == ["甲", "丙"]


def test_a_step_that_was_refused_keeps_what_can_be_made_again(corpus: Corpus) -> None:
    corpus.codebook.create("甲")
    corpus.history.undo()
    with pytest.raises(UserError):
        corpus.codebook.create("")
    corpus.codebook.merge_rows([], name="empty.csv")
    assert corpus.history.redo() is not None
    assert [tag.path for tag in corpus.codebook.all()] == ["甲"]


def test_each_step_is_named_with_what_a_person_needs_to_know_it(
    corpus: Corpus, add_text: Callable[..., int]
) -> None:
    article = add_text(SENTENCE)
    corpus.annotations.add(article, Span(0, len(SENTENCE)), "甲")
    newest, oldest = corpus.history.latest()
    assert (oldest.name, oldest.facts) == ("articles.import", {"files": "1"})
    assert (newest.name, newest.facts) == ("annotation.add", {"tag": "甲", "quote": SENTENCE})
    assert newest.annotator == "Li"
    undone = corpus.history.undo()
    assert undone is not None
    assert (undone.name, undone.kinds, undone.articles) == (newest.name, {"tag", "annotation"}, {article})
    assert corpus.history.latest(1) == [oldest]


def test_the_history_of_a_corpus_just_made_can_be_forgotten(corpus: Corpus) -> None:
    corpus.codebook.create("甲")
    corpus.history.forget()
    assert corpus.history.next_undo() is None
    assert [tag.path for tag in corpus.codebook.all()] == ["甲"]


def test_a_step_taken_back_while_it_grows_goes_on_as_a_new_one(corpus: Corpus) -> None:
    """An import runs, the person undoes it, the import goes on."""
    first = corpus.articles.add([make_file("甲文")])
    corpus.history.undo()
    second = corpus.articles.add([make_file("乙文")], into=first.id)
    assert second.id != first.id
    assert [article.title for article in corpus.articles.all()] == ["乙文"]
    corpus.history.undo()
    assert corpus.articles.all() == []


def test_one_goes_to_any_point_and_forward_again_in_one_go(corpus: Corpus) -> None:
    ids = [corpus.codebook.create(name)[1].id for name in "甲乙丙丁"]
    there = dump(corpus)
    walked: list[tuple[int, int]] = []
    change = corpus.history.go_to(ids[0], lambda done, total: not walked.append((done, total)))  # type: ignore[func-returns-value]
    assert change is not None
    assert "change" in change.kinds
    assert walked == [(0, 3), (1, 3), (2, 3)]
    assert [tag.path for tag in corpus.codebook.all()] == ["甲"]
    assert corpus.history.go_to(ids[0]) is None
    assert corpus.history.go_to(ids[2]) is not None
    assert [tag.path for tag in corpus.codebook.all()] == ["甲", "乙", "丙"]
    assert corpus.history.go_to(ids[3]) is not None
    assert dump(corpus) == there
    assert corpus.history.go_to(0) is not None
    assert corpus.codebook.all() == []


def test_who_stops_on_the_way_is_where_he_was(corpus: Corpus) -> None:
    first, *_ = [corpus.codebook.create(name)[1].id for name in "甲乙丙"]
    assert corpus.history.go_to(first, lambda done, total: done < 1) is None
    assert [tag.path for tag in corpus.codebook.all()] == ["甲", "乙", "丙"]
    assert corpus.history.next_redo() is None


def test_there_is_no_way_to_what_was_left_behind(corpus: Corpus) -> None:
    corpus.codebook.create("甲")
    left = corpus.codebook.create("乙")[1].id
    corpus.history.undo()
    corpus.codebook.create("丙")
    assert corpus.history.go_to(left) is None
    assert corpus.history.go_to(99) is None
    assert [tag.path for tag in corpus.codebook.all()] == ["甲", "丙"]
