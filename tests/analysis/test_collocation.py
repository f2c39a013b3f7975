"""Which words stand near a node."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.collocation import Neighbours, Window, collocates, token_span
from reader.chinese.span import Span

TOKENS = st.lists(st.sampled_from(["水", "土", "人", "，", "。"]), max_size=40)


def neighbours(window: Window) -> Neighbours[str]:
    return Neighbours(window, lambda token: token not in "，。", lambda token: token == "。")


def test_a_window_counts_words_and_passes_over_punctuation() -> None:
    near = neighbours(Window(left=1, right=2))
    near.add(["人", "，", "水", "。", "土", "人", "火"], [Span(2, 3)])
    assert near.counts == Counter({"人": 2, "土": 1})
    assert (near.nodes, near.size) == (1, 3)


def test_a_window_can_end_with_the_sentence() -> None:
    near = neighbours(Window(left=3, right=3, within_sentence=True))
    near.add(["火", "。", "人", "，", "水", "土", "。", "人"], [Span(4, 5)])
    assert near.counts == Counter({"人": 1, "土": 1})


def test_what_stands_between_two_nodes_is_counted_once() -> None:
    near = neighbours(Window(left=2, right=2))
    near.add(["水", "土", "水"], [Span(0, 1), Span(2, 3)])
    assert near.counts == Counter({"土": 1})
    assert near.nodes == 2


def test_what_is_left_out_is_no_collocate_but_as_far_as_what_is_not() -> None:
    near = neighbours(Window(left=0, right=3))
    near.add(["水", "，", "人", "，", "，", "火"], [Span(0, 1)], whole=["水", "土", "人", "土", "土", "火"])
    assert near.counts == Counter({"人": 1})
    near = neighbours(Window(left=0, right=3, within_sentence=True))
    near.add(["水", "，", "人", "，", "火"], [Span(0, 1)], whole=["水", "土", "人", "。", "火"])
    assert near.counts == Counter({"人": 1})


@given(TOKENS, st.sets(st.integers(0, 39)), st.integers(0, 4), st.integers(0, 4))
def test_no_word_is_nearer_than_it_is_frequent(
    tokens: list[str], at: set[int], left: int, right: int
) -> None:
    near = neighbours(Window(left=left, right=right))
    near.add(tokens, [Span(place, place + 1) for place in at if place < len(tokens)])
    frequencies = Counter(token for token in tokens if near.is_word(token))
    assert all(count <= frequencies[word] for word, count in near.counts.items())
    for _, found in collocates(near, frequencies, words=sum(frequencies.values()), least=1):
        assert found.expected >= 0


def test_the_surest_comes_first_and_the_rare_is_left_out() -> None:
    near = neighbours(Window(left=1, right=1))
    texts = [["土", "水", "。"]] * 6 + [["人", "水", "。"]] * 2 + [["火", "水"]] + [["人", "。"]] * 30
    frequencies: Counter[str] = Counter()
    for text in texts:
        near.add(text, [Span(place, place + 1) for place, token in enumerate(text) if token == "水"])
        frequencies.update(token for token in text if near.is_word(token))
    rows = collocates(near, frequencies, words=sum(frequencies.values()))
    assert [word for word, _ in rows] == ["土", "人"]
    assert rows[1][1].log_likelihood is not None
    assert rows[1][1].log_likelihood < rows[0][1].log_likelihood  # type: ignore[operator]


def test_a_span_of_characters_is_a_span_of_tokens() -> None:
    ends = [2, 3, 7]  # 改革|的|春风化雨
    assert token_span(ends, Span(0, 2)) == Span(0, 1)
    assert token_span(ends, Span(1, 3)) == Span(0, 2)
    assert token_span(ends, Span(4, 5)) == Span(2, 3)
