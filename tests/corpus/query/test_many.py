"""Many texts at once are found where each of them is found alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus.query import many
from reader.corpus.query.many import Many, occurrences
from reader.corpus.query.matching import counter_of, finder_of
from reader.corpus.query.nodes import All, Either, Near, Node, Term, Wildcard, Without

TEXT = st.text("耕地aA𠮷，", max_size=30)
WORD = st.text("耕地aA𠮷", min_size=1, max_size=4)


@pytest.fixture(params=[0, 150], ids=["by pairs", "one by one"])
def _few(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_FEW", request.param)


@pytest.mark.usefixtures("_few")
@given(TEXT, st.lists(WORD, max_size=8))
def test_each_is_counted_as_python_counts_it(body: str, words: list[str]) -> None:
    assert Many(words).count(body) == sum(body.count(word) for word in set(words))
    spans = Many(words).spans(body)
    assert sorted(spans) == sorted(span for word in set(words) for span in occurrences(body, word))


def test_places_are_half_open_and_do_not_overlap() -> None:
    assert occurrences("一一一一一", "一一") == [Span(0, 2), Span(2, 4)]
    assert Many([]).spans("一") == []


TERMS = st.builds(Term, WORD)
NODES: st.SearchStrategy[Node] = st.recursive(
    TERMS | st.builds(Wildcard, WORD.map(lambda word: f"{word[0]}*{word[-1]}")),
    lambda nodes: st.one_of(
        st.builds(All, st.lists(nodes, min_size=1, max_size=4).map(tuple)),
        st.builds(Either, st.lists(nodes, min_size=1, max_size=4).map(tuple)),
        st.builds(Without, nodes, nodes),
        st.builds(Near, nodes, nodes, st.integers(0, 4)),
    ),
    max_leaves=6,
)


@pytest.mark.usefixtures("_few")
@given(TEXT, NODES, st.booleans())
def test_as_many_are_counted_as_are_found(body: str, node: Node, same_script: bool) -> None:
    found = finder_of(node, same_script=same_script)(body)
    assert counter_of(node, same_script=same_script)(body) == len(found)
    assert found == sorted(set(found))
