"""What a process that cuts texts remembers from one batch to the next."""

from __future__ import annotations

from itertools import chain

from reader.chinese import words
from reader.chinese.script import Script
from reader.corpus.segmenting.child import Cuts, Cutter, Text, cut_all
from reader.corpus.segmenting.packing import pack, unpack

CLAUSES = (
    "国务院办公厅印发通知",
    "國務院辦公廳印發通知",
    "覆盖35个街道",
    "覆蓋35個街道",
    "2025年3月8日",
    "因地制宜",
)


def spelled(cuts: Cuts) -> dict[int, list[str]]:
    return {
        cut.article: [cuts.words[place] for place in unpack(pack(cut.text, cut.text.words))]
        for cut in cuts.articles
    }


def test_each_batch_has_its_own_words() -> None:
    cutter = Cutter()
    for number in range(6):
        scripts = (Script.SIMPLIFIED, Script.TRADITIONAL, Script.MIXED)
        batch = [
            Text(10 * number + place, script, "，".join([*CLAUSES[place:], CLAUSES[number]]) + "。\n")
            for place, script in enumerate(scripts)
        ]
        cuts = cutter.cut_all(batch)
        assert cuts == cut_all(batch)
        assert sorted(cuts.words) == sorted(set(chain.from_iterable(spelled(cuts).values())))
        for text, cut in zip(batch, cuts.articles, strict=True):
            script = Script(text.script)
            simplified, ends = words.simplified_form(text.body, script), words.cut(text.body, script)
            assert spelled(cuts)[text.article] == [
                simplified[a:b] for a, b in zip([0, *ends], ends, strict=False)
            ]
            assert cut.characters == len(text.body)


def test_no_texts_have_no_words() -> None:
    assert Cutter().cut_all([]) == Cuts([], [])
    assert spelled(Cutter().cut_all([Text(1, "simplified", "")])) == {1: []}
