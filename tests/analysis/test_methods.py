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


@pytest.mark.parametrize(
    ("filters", "told"),
    [
        (Filters(), "the whole corpus"),
        (Filters(state="done"), "articles with state done"),
        (Filters(author="王", script="unknown"), "articles with author 王, script unknown"),
        (Filters(state="其他"), "articles with state 其他"),
        (
            Filters(source="甲", also=(Filters(source="乙"),), without=(Filters(tag="丙"),), title="丁"),
            "articles with title 丁, source 甲 or source 乙, no tag 丙",
        ),
        (Filters(without=(Filters(annotated=True),)), "articles with no annotations"),
    ],
)
def test_a_part_is_told_in_words(filters: Filters, told: str) -> None:
    assert methods.describe_filters(filters).sentence() == told


@pytest.mark.parametrize(
    ("filters", "told"),
    [
        (Filters(since="2024", until="2024"), "articles with date 2024"),
        (Filters(since="2023-05", until="2024"), "articles with date from 2023-05 until 2024"),
        (Filters(since="2024"), "articles with date from 2024"),
        (Filters(until="2024"), "articles with date until 2024"),
        (Filters(without=(Filters(since="2024", until="2024"),)), "articles with no date 2024"),
    ],
)
def test_a_range_of_dates_is_told_as_one_thing(filters: Filters, told: str) -> None:
    assert methods.describe_filters(filters).sentence() == told
