"""Sentences on method: everything in them that is not a name, a number or from the corpus can be translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from reader import __version__
from reader.analysis import methods
from reader.analysis.parts import Part, Passages
from reader.analysis.texts import Unit
from reader.chinese import words
from reader.corpus.query.filters import Filters


@pytest.fixture(autouse=True)
def _no_terms_left() -> Iterator[None]:
    yield
    words.set_terms([])


def in_no_language(template: str) -> str:
    """A translation in which a letter is left only where a fact comes in."""
    return re.sub(r"\{\w+\}|[A-Za-z]+", lambda found: found[0] if found[0][0] == "{" else "字", template)


def test_the_tools_are_named_with_their_versions() -> None:
    sentence = methods.tools().sentence()
    assert f"Duizhao {__version__}" in sentence
    assert "no own terms" in sentence
    for part in words.dictionary().removesuffix(", own terms 0").split(", own terms 0"):
        assert all(one in sentence for one in part.strip(", ").split(", "))
    words.set_terms(["清河账本"])
    state = re.search(r"own terms (\w+)", words.dictionary())
    assert state is not None
    assert f"own terms {state[1]}" in methods.tools().sentence()


@pytest.mark.parametrize("own", [[], ["清河账本"]])
def test_nothing_is_left_in_another_language(own: list[str]) -> None:
    words.set_terms(own)
    filters = Filters(
        also=(Filters(source="刊"),),
        without=(Filters(tag="无"),),
        title="水",
        source="报",
        since="2024",
        tag="民生",
        annotated=True,
        state="reading",
        script="mixed",
    )
    part = Part(filters, Passages.TAGGED, tag="民生", annotator="甲")
    method = methods.word_list(
        part, Unit.WORD, 2, size=1200, articles=3, least=2, stop=5, dispersion=True, case=False
    )
    translated = method.sentence(in_no_language)
    states = {part.rsplit(" ", 1)[1] for part in words.dictionary().split(", ")}
    for state in sorted(states, key=len, reverse=True):
        translated = translated.replace(state, "")
    assert re.findall("[A-Za-z]+", translated) == []
    assert "being read" in method.sentence()
