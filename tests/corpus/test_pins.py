"""Decisions about conversions in a corpus: stored, undone, used wherever a form is shown, and in stored quotes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.parallel import Form
from reader.chinese.pins import Reach
from reader.chinese.script import SimplifiedStandard, Standard
from reader.chinese.span import Span
from reader.corpus.changes import now
from reader.corpus.corpus import Corpus
from reader.corpus.database import writing
from reader.corpus.pin_rows import PinRows
from reader.errors import UserError
from reader.messages import Message
from tests.corpus.making import dump, odd_folder

Add = Callable[..., int]
BODY = "进一步优化营商环境。\n优化设备，看里程碑里的话。"


def traditional(corpus: Corpus, article: int) -> list[str]:
    text = corpus.forms.of(article, corpus.settings.standard)
    return [text.text(Form.TRADITIONAL, index) for index in range(len(text.blocks))]


def test_a_pin_is_used_where_a_form_is_shown_and_in_stored_quotes_and_is_undone(
    corpus: Corpus, add_text: Add
) -> None:
    corpus.set_standard(Standard.S2TWP)
    article, other = add_text(BODY), add_text("优化设备。")
    one, _ = corpus.annotations.add(article, Span(3, 5), "甲")
    two, _ = corpus.annotations.add(other, Span(0, 4), "甲")
    before = dump(corpus)
    assert one.quote_traditional == "最佳化"
    pin, change = corpus.pins.add("优化", "優化", Standard.S2TWP)
    assert (change.name, change.facts) == ("pin.add", {"source": "优化", "target": "優化"})
    assert change.kinds == {"pin", "annotation"}
    assert change.articles == {article, other}
    assert (pin.reach, pin.annotator, pin.config, pin.lost) == (Reach.CORPUS, "Li", "s2twp", False)
    assert traditional(corpus, article)[0] == "進一步優化營商環境。"
    assert corpus.annotations.get(one.id).quote_traditional == "優化"
    assert corpus.annotations.get(two.id).quote_traditional == "優化裝置"
    after = dump(corpus)
    corpus.history.undo()
    assert dump(corpus) == before
    assert traditional(corpus, article)[0] == "進一步最佳化營商環境。"
    corpus.history.redo()
    assert dump(corpus) == after
    change = corpus.pins.remove(pin.id)
    assert change.name == "pin.remove"
    assert corpus.annotations.get(one.id).quote_traditional == "最佳化"
    assert corpus.pins.all() == []


def test_a_pin_reaches_a_place_an_article_or_all_and_the_nearest_wins(corpus: Corpus, add_text: Add) -> None:
    article, other = add_text(BODY), add_text("看里的话。")
    place = BODY.rindex("里")
    corpus.pins.add("里", "哩", Standard.S2T)
    assert traditional(corpus, article)[1] == "優化設備，看里程碑哩的話。"
    mine, change = corpus.pins.add("里", "里", Standard.S2T, article=article)
    assert change.articles == {article}
    here, _ = corpus.pins.add("里", "裡", Standard.S2T, article=article, start=place)
    assert (mine.reach, here.reach, here.span) == (Reach.ARTICLE, Reach.PLACE, Span(place, place + 1))
    assert traditional(corpus, article)[1] == "優化設備，看里程碑裡的話。"
    assert traditional(corpus, other) == ["看哩的話。"]
    corpus.pins.remove(here.id)
    assert traditional(corpus, article)[1] == "優化設備，看里程碑里的話。"
    assert [pin.target for pin in corpus.pins.all()] == ["哩", "里"]
    assert corpus.pins.for_article(article) == [mine]
    assert corpus.pins.for_article(other) == []


def test_a_pin_is_for_one_standard(corpus: Corpus, add_text: Add) -> None:
    article, other = add_text(BODY), add_text("用軟體處理資訊。")
    corpus.pins.add("优化", "優選", Standard.S2TWP)
    corpus.pins.add("軟體", "软件", SimplifiedStandard.T2S)
    assert traditional(corpus, article)[0] == "進一步優化營商環境。"
    text = corpus.forms.of(article, Standard.S2TWP)
    assert text.text(Form.TRADITIONAL, 0) == "進一步優選營商環境。"
    assert corpus.forms.of(other, Standard.S2T).text(Form.SIMPLIFIED, 0) == "用软件处理资讯。"


def test_a_second_decision_on_the_same_phrase_takes_the_place_of_the_first(
    corpus: Corpus, add_text: Add
) -> None:
    add_text(BODY)
    first, _ = corpus.pins.add("优化", "甲", Standard.S2T)
    second, _ = corpus.pins.add("优化", "乙", Standard.S2T)
    assert (first.id, second.target) == (second.id, "乙")
    assert len(corpus.pins.all()) == 1
    assert corpus.pins.add("优化", "乙", Standard.S2T)[1].kinds == frozenset()
    corpus.history.undo()
    assert [pin.target for pin in corpus.pins.all()] == ["甲"]


def test_what_cannot_be_a_pin_is_refused_and_nothing_written(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    before = dump(corpus)
    cases: list[tuple[Message, Callable[[], object]]] = [
        (messages.PIN_EMPTY, lambda: corpus.pins.add("", "甲", Standard.S2T)),
        (messages.PIN_EMPTY, lambda: corpus.pins.add("甲", " ", Standard.S2T)),
        (messages.PIN_LINE_BREAK, lambda: corpus.pins.add("甲\n乙", "甲", Standard.S2T)),
        (messages.PIN_LINE_BREAK, lambda: corpus.pins.add("甲", "甲\t乙", Standard.S2T)),
        (messages.PIN_PLACE, lambda: corpus.pins.add("优化", "甲", Standard.S2T, article=article, start=0)),
        (messages.PIN_PLACE, lambda: corpus.pins.add("优化", "甲", Standard.S2T, article=article, start=-5)),
        (messages.ARTICLE_MISSING, lambda: corpus.pins.add("优化", "甲", Standard.S2T, article=99)),
        (messages.PIN_MISSING, lambda: corpus.pins.remove(99)),
    ]
    for message, action in cases:
        with pytest.raises(UserError) as error:
            action()
        assert error.value.message is message
    with pytest.raises(ValueError, match="place"):
        corpus.pins.add("优化", "甲", Standard.S2T, start=3)
    assert dump(corpus) == before


def test_a_pin_whose_text_is_gone_stays_listed_as_lost_and_does_no_harm(
    corpus: Corpus, add_text: Add
) -> None:
    article = add_text(BODY)
    at_place, _ = corpus.pins.add("优化", "甲", Standard.S2T, article=article, start=3)
    in_article, _ = corpus.pins.add("优化", "乙", Standard.S2T, article=article)
    other, _ = corpus.pins.add("设备", "丙", Standard.S2T)
    # As cleaning anew leaves them: rows that point to a text in which they are not.
    corpus.db.execute("UPDATE article SET body = ? WHERE id = ?", (BODY.replace("优化", "改进"), article))
    with Corpus.open(corpus.path) as again:
        assert {pin.id: pin.lost for pin in again.pins.all()} == {
            at_place.id: True,
            in_article.id: True,
            other.id: False,
        }
        assert traditional(again, article) == ["進一步改進營商環境。", "改進丙，看里程碑裏的話。"]
        again.pins.remove(at_place.id, in_article.id)
        assert again.history.latest(1)[0].facts["count"] == "2"


def test_pins_of_an_article_that_was_taken_out_are_lost(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    pin, _ = corpus.pins.add("优化", "甲", Standard.S2T, article=article)
    corpus.articles.remove([article])
    assert corpus.pins.get(pin.id).lost
    corpus.history.undo()
    assert not corpus.pins.get(pin.id).lost


def test_pins_are_handed_over_to_the_articles_that_are_made_of_theirs(corpus: Corpus, add_text: Add) -> None:
    article, new, other = add_text(BODY), add_text("前面。" + BODY), add_text("营商。")
    corpus.pins.add("优化", "甲", Standard.S2T, article=article, start=3)
    corpus.pins.add("营商", "乙", Standard.S2T, article=article)
    gone, _ = corpus.pins.add("设备", "丙", Standard.S2T, article=article, start=BODY.index("设备"))
    before = dump(corpus)
    with corpus.changes.step("articles.merge", made=now()) as recorder:
        PinRows(corpus.db).carry(
            recorder, article, [new, other], lambda span: (new, span.shift(3)) if span.start < 9 else None
        )
    assert traditional(corpus, new)[0] == "前面。進一步甲乙環境。"
    assert traditional(corpus, other) == ["乙。"]
    assert corpus.pins.for_article(article) == [gone]
    corpus.history.undo()
    assert dump(corpus) == before


def test_many_entries_are_one_step(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    one, _ = corpus.annotations.add(article, Span(3, 5), "甲")
    entries = {"优化": "優選", "设备": "設施"}
    change = corpus.pins.add_all(entries.items(), Standard.S2T, name="我的.txt")
    assert (change.name, change.facts) == ("pin.import", {"file": "我的.txt", "count": "2"})
    assert corpus.annotations.get(one.id).quote_traditional == "優選"
    corpus.history.undo()
    assert corpus.pins.all() == []
    with pytest.raises(UserError):
        corpus.pins.add_all([("甲", "乙"), ("丙", "")], Standard.S2T, name="x")
    assert corpus.pins.all() == []


def test_the_path_of_a_corpus_may_be_no_utf8(tmp_path: Path) -> None:
    path = odd_folder(tmp_path) / "c.duizhao"
    Corpus.create(path).close()
    for readonly in (False, True):
        with Corpus.open(path, readonly=readonly) as corpus:
            assert PinRows(corpus.db).path == path
            assert corpus.settings.standard in Standard
    assert PinRows(writing(sqlite3.connect(":memory:"))).path is None
