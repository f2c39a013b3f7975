"""Every sentence on a merge is looked up where its translations are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.corpus.merging import sentences
from reader.corpus.merging.outcome import Otherwise, Outcome, Place, TwoNotes
from tests.translations import messages, ts

PLACE = Place("一篇", "题/目", "引 文", "Li")
OUTCOME = Outcome(
    articles_added=1,
    articles_same=1,
    articles_otherwise=1,
    articles_out=1,
    tags_added=("题",),
    tags_differing=("目",),
    added=1,
    updated=1,
    present=1,
    kept=1,
    removed_here=1,
    out=1,
    unnamed=1,
    moved=1,
    otherwise=(Otherwise(PLACE, "引"),),
    lost=(PLACE, PLACE._replace(annotator="")),
    notes=(TwoNotes(PLACE, "新", "旧"),),
    terms_added=("词",),
)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_each_is_told_in_the_language_of_the_person(language: str) -> None:
    words = {
        (context, one.findtext("source")): one.findtext("translation")
        for context, one in messages(ts(language))
    }

    def translate(context: str, text: str) -> str:
        return words[context, text] or ""

    every = sentences.summary, sentences.lost, sentences.otherwise, sentences.notes
    told = [one.told(translate) for make in every for one in make(OUTCOME)]
    told += [one.told(translate) for one in sentences.summary(nothing())]
    assert len(told) == 24
    assert all(any("\u4e00" <= sign <= "\u9fff" for sign in one.replace("引", "")) for one in told)


def nothing() -> Outcome:
    counts = ("articles_added", "added", "updated")
    return replace(OUTCOME, tags_added=(), terms_added=(), **dict.fromkeys(counts, 0))
