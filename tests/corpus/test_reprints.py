"""The same text more than once: recognised across scripts, told after an import, shown together."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.chinese.converter import convert
from reader.chinese.folding import fold
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.fingerprints import fingerprint, is_fingerprint
from reader.corpus.intake import take_in
from reader.corpus.reprints import SHORTEST, Reprint
from tests.corpus.making import SENTENCE

Add = Callable[..., int]

BODY = SENTENCE * 3


def test_texts_that_are_the_same_but_for_script_and_white_space_belong_together(
    corpus: Corpus, add_text: Add
) -> None:
    first = add_text(BODY, name="a.txt")
    other = add_text(SENTENCE + "别的。", name="b.txt")
    second = add_text(convert(BODY, "s2t"), name="c.txt")
    third = add_text("\u3000\u3000" + BODY.replace("。", "。\n"), name="d.txt")
    assert corpus.articles.reprints() == [[first, second, third]]
    assert corpus.articles.reprints_of(second) == [first, third]
    assert corpus.articles.reprints_of(other) == []
    corpus.articles.remove([first])
    assert corpus.articles.reprints() == [[second, third]]
    assert corpus.articles.reprints_of(third) == [second]
    corpus.articles.remove([second])
    assert corpus.articles.reprints() == []


def test_a_few_words_that_are_the_same_are_no_reprint(corpus: Corpus, add_text: Add) -> None:
    for size in (SHORTEST - 1, SHORTEST):
        body = (SENTENCE * 2)[:size]
        add_text(body, name=f"{size}.txt")
        number = add_text(body, name=f"{size} again.txt", data=b"other bytes" + body.encode())
        assert bool(corpus.articles.reprints_of(number)) is (size == SHORTEST)
    assert len(corpus.articles.reprints()) == 1


@pytest.mark.parametrize("few", [True, False])
def test_a_report_names_the_reprints_among_what_came_in(
    corpus: Corpus, add_text: Add, tmp_path: Path, few: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not few:
        monkeypatch.setattr("reader.corpus.intake._FEW", 0)
    add_text(BODY, name="old.txt", title="旧闻")
    folder = tmp_path / "in"
    folder.mkdir()
    news = "".join(f"第{number}条消息说的是清河的桥，桥下的水很清。" for number in "一二三四")
    (folder / "1.txt").write_text(f"清河的桥\n\n{news}\n", "utf-8")
    (folder / "2.txt").write_text(f"桥\n\n{convert(news, 's2t')}\n", "utf-8")
    (folder / "3.txt").write_text(f"粮食\n\n{BODY}\n", "utf-8")
    *_, last = take_in(corpus, [folder])
    assert last.report.files == 3
    assert last.report.reprints == [
        Reprint("2.txt", "桥", "1.txt", "清河的桥"),
        Reprint("3.txt", "粮食", "old.txt", "旧闻"),
    ]
    corpus.history.undo()
    assert corpus.articles.reprints() == []


QUOTED = "镇长说：“我们要的‘账本’，就是老百姓看得懂的账本。”大家都说好，第二天就动手做。"
MARKS = {"corner": "「」『』", "vertical": "﹁﹂﹃﹄"}


@pytest.mark.parametrize("marks", MARKS.values(), ids=MARKS)
def test_the_kind_of_quotation_marks_does_not_count(corpus: Corpus, add_text: Add, marks: str) -> None:
    first = add_text(QUOTED, name="a.txt")
    second = add_text(convert(QUOTED, "s2t").translate(str.maketrans("“”‘’", marks)), name="b.txt")
    other = add_text(QUOTED.replace("“", "").replace("”", ""), name="c.txt")
    assert corpus.articles.reprints() == [[first, second]]
    assert corpus.articles.reprints_of(other) == []
    assert checking.check(corpus, thorough=True) == []


def test_straight_quotation_marks_open_and_close_by_turns(corpus: Corpus, add_text: Add) -> None:
    plain = QUOTED.replace("‘", "").replace("’", "")
    first = add_text(plain, name="a.txt")
    second = add_text(plain.replace("“", '"').replace("”", '"'), name="b.txt")
    assert corpus.articles.reprints() == [[first, second]]


def test_curly_marks_keep_their_fingerprint_and_an_older_one_is_no_fault() -> None:
    old = hashlib.sha256("".join(fold(QUOTED).split()).encode()).hexdigest()
    assert fingerprint(fold(QUOTED)) == old
    corner = fold(QUOTED.replace("“", "「").replace("”", "」"))
    older = hashlib.sha256(corner.encode()).hexdigest()
    assert fingerprint(corner) != older
    assert is_fingerprint(older, corner)
    assert is_fingerprint(fingerprint(corner), corner)
    assert not is_fingerprint(old, corner[1:])
