"""An open corpus: closing, copying while it is written, its settings and its forms."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.parallel import Form
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.changes import now
from reader.corpus.corpus import Corpus
from reader.corpus.ready import make_ready
from reader.errors import UserError
from tests.corpus.making import SENTENCE, dump, make_file, names

Add = Callable[..., int]


def test_closing_twice_is_closing(tmp_path: Path) -> None:
    corpus = Corpus.create(tmp_path / "c.duizhao")
    corpus.codebook.create("甲")
    corpus.close()
    corpus.close()
    assert names(tmp_path) == ["c.duizhao"]


def test_two_at_once_see_what_the_other_wrote_and_the_last_tidies_up(corpus: Corpus, add_text: Add) -> None:
    article = add_text(SENTENCE)
    with Corpus.open(corpus.path, annotator="Wang") as other:
        theirs, _ = other.annotations.add(article, Span(0, 2), "甲")
        ours, _ = corpus.annotations.add(article, Span(2, 4), "甲")
        assert [row.id for row in other.annotations.all()] == [theirs.id, ours.id]
        assert [row.annotator for row in corpus.annotations.all()] == ["Wang", "Li"]
        with Corpus.open(corpus.path, readonly=True) as reader:
            assert reader.annotations.count() == 2
    assert corpus.annotations.count() == 2
    corpus.close()
    assert names(corpus.path.parent) == ["c.duizhao"]


def test_a_copy_is_the_whole_corpus_and_stands_alone(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    corpus.annotations.add(add_text(SENTENCE), Span(0, 2), "甲")
    target = tmp_path / "copies" / "副本.duizhao"
    target.parent.mkdir()
    corpus.save_copy(target)
    assert names(target.parent) == [target.name]
    before = dump(corpus)
    corpus.codebook.create("后来的")
    with Corpus.open(target) as copy:
        assert dump(copy) == before
        assert checking.check(copy) == []
        copy.history.undo()
        assert copy.annotations.count() == 0
    assert corpus.annotations.count() == 1


def test_a_copy_never_replaces_a_file(corpus: Corpus, tmp_path: Path) -> None:
    target = tmp_path / "taken.duizhao"
    target.write_bytes(b"mine")
    for path, message in (
        (target, messages.CORPUS_EXISTS),
        (corpus.path, messages.CORPUS_EXISTS),
        (tmp_path / "no" / "c.duizhao", messages.FOLDER_MISSING),
    ):
        with pytest.raises(UserError) as caught:
            corpus.save_copy(path)
        assert caught.value.message is message
    assert target.read_bytes() == b"mine"


def test_a_copy_made_while_another_writes_is_a_moment_of_it(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    article = add_text(SENTENCE)
    begun, stop = threading.Event(), threading.Event()

    def write() -> None:
        with Corpus.open(corpus.path) as other:
            while not stop.is_set():
                other.annotations.add(article, Span(0, 2), "甲")
                begun.set()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert begun.wait(10)
        counts = []
        for number in range(5):
            corpus.save_copy(tmp_path / f"{number}.duizhao")
            with Corpus.open(tmp_path / f"{number}.duizhao") as copy:
                assert checking.check(copy) == []
                counts.append(copy.annotations.count())
                (steps,) = copy.db.execute("SELECT count(*) FROM change").fetchone()
                assert steps == counts[-1] + 1
    finally:
        stop.set()
        writer.join()
    assert counts == sorted(counts)
    assert 0 < counts[0] <= counts[-1] <= corpus.annotations.count()


def test_a_copy_holds_what_a_running_step_has_not_yet_settled_or_not(corpus: Corpus, tmp_path: Path) -> None:
    """A copy by another connection never shows half a step."""
    with corpus.changes.step("articles.import") as recorder:
        _, numbers = corpus.articles._add_file(make_ready(make_file(SENTENCE)), now())
        recorder.appeared("article", numbers)
        with Corpus.open(corpus.path, readonly=True) as other:
            other.save_copy(tmp_path / "copy.duizhao")
    with Corpus.open(tmp_path / "copy.duizhao") as copy:
        assert copy.articles.count() == 0
        assert checking.check(copy) == []


def test_a_new_corpus_has_the_plain_standard(corpus: Corpus) -> None:
    assert corpus.settings.standard is Standard.S2T
    assert corpus.settings.get("nothing", "else") == "else"


def test_the_standard_travels_with_the_file(corpus: Corpus) -> None:
    corpus.set_standard(Standard.S2HKP)
    assert corpus.set_standard(Standard.S2HKP).kinds == frozenset()
    corpus.close()
    with Corpus.open(corpus.path) as again:
        assert again.settings.standard is Standard.S2HKP
        again.history.undo()
        assert again.settings.standard is Standard.S2T


def test_forms_are_kept_for_a_few_articles_and_made_again(corpus: Corpus, add_text: Add) -> None:
    numbers = [add_text(f"第{count}篇软件") for count in range(10)]
    first = corpus.forms.of(numbers[0], Standard.S2T)
    assert corpus.forms.of(numbers[0], Standard.S2T) is first
    for number in numbers:
        assert corpus.forms.of(number, Standard.S2TWP).text(Form.TRADITIONAL, 0).endswith("篇軟體")
    assert corpus.forms.of(numbers[0], Standard.S2T) is not first
    assert corpus.forms.of(numbers[0], Standard.S2T).text(Form.TRADITIONAL, 0).endswith("篇軟件")


def test_forms_of_another_body_are_never_taken(tmp_path: Path) -> None:
    """Also not where the file has the inode of one that was deleted while somebody still holds its texts."""
    path = tmp_path / "c.duizhao"
    with Corpus.create(path) as old:
        old.articles.add([make_file("旧的软件。")])
        held = old.forms.of(1, Standard.S2T)
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    with Corpus.create(path) as new:
        new.articles.add([make_file("新的软件。")])
        new.forms._store.put(next(key for key, _ in old.forms._store.all()), held)
        assert new.forms.of(1, Standard.S2T).body == "新的软件。"


def test_an_article_taken_out_has_no_forms_however_lately_it_was_shown(corpus: Corpus, add_text: Add) -> None:
    number = add_text(SENTENCE)
    corpus.forms.of(number, Standard.S2T)
    corpus.history.undo()
    for ask in (
        lambda: corpus.forms.of(number, Standard.S2T),
        lambda: corpus.annotations.add(number, Span(0, 2), "甲"),
    ):
        with pytest.raises(UserError) as caught:
            ask()
        assert caught.value.message is messages.ARTICLE_MISSING
    assert corpus.annotations.count() == 0
