"""What a restoration would mean, in the words and with the signs of one's language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.corpus.backup import Difference, Sides
from reader.corpus.backup_marks import Counts
from reader.ui.backups.meaning import Meaning
from reader.ui.languages import Language
from tests.ui.test_languages import Speak, speak

__all__ = ["speak"]  # a fixture

_SAME = Sides(0, 0, 0)
_NONE = Counts(0, 0, 0, 0)
_NOTHING = Difference(
    articles=_SAME, tags=_SAME, annotations=_SAME, decisions=_SAME,
    terms=_SAME, searches=_SAME, standards=_SAME, before=_NONE, after=_NONE,
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        (Language.ENGLISH, "2 annotations would be gone: 水渠  ·  一块田"),
        (Language.SIMPLIFIED, "将失去 2 条标注：水渠  ·  一块田"),
        (Language.TRADITIONAL, "會失去 2 則標註：水渠  ·  一块田"),
    ],
)
def test_what_would_be_gone_is_named_after_the_colon_of_the_language(
    language: Language, wanted: str, speak: Speak
) -> None:
    speak(language)
    sides = Sides(0, 2, 0, going=("水渠", "一块田"))
    assert Meaning().lines(replace(_NOTHING, annotations=sides)) == [wanted]


def test_of_many_the_first_are_named_and_that_there_are_more() -> None:
    sides = Sides(9, 0, 0, coming=tuple(f"第{number}条" for number in range(9)))
    (line,) = Meaning().lines(replace(_NOTHING, articles=sides))
    assert line.endswith("第5条 …")
