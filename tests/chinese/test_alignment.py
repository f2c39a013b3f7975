"""Which span of a converted text stands for which span of its source, to the character.

DUIZHAO_EXAMPLES=10000 makes the properties take so many examples each, instead of a few hundred.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
from functools import cache
from pathlib import Path

import opencc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese import tracing
from reader.chinese.alignment import Alignment, Replacement, align
from reader.chinese.converter import convert
from reader.chinese.dictionaries import DictionariesUnreadableError, configuration, entries
from reader.chinese.script import Standard
from reader.chinese.span import Span

CONFIGS = [config for standard in Standard for config in (standard.to_traditional, standard.to_simplified)]
WITH_VOCABULARY = ["s2twp", "s2hkp", "tw2sp", "hk2sp"]
KEEPING_LENGTH = [config for config in CONFIGS if config not in WITH_VOCABULARY]
EXAMPLES = int(os.environ.get("DUIZHAO_EXAMPLES", "0"))
ODDITIES = [
    "𠮷",
    "😀",
    "e\u0301",
    "\r\n",
    "葛\U000e0100",
    "\u6eda\ufe00",
    "\uf901",
    "\u2f84d",
    "一\U000e0101",
    "👩\u200d🏫",
    "ａ",
    "\u3000",
    "\u2028",
    "\0",
    "\ud800",
    "⿰亻尔",
    "⿱⿰",
]


def _files(node: object) -> set[str]:
    """All dictionary files of a part of a configuration."""
    if isinstance(node, dict):
        own = {str(node["file"])} if "file" in node else set()
        return own.union(*map(_files, node.values()))
    return set().union(*map(_files, node)) if isinstance(node, list) else set()


@cache
def changing_sources(config: str) -> tuple[str, ...]:
    """A source for every entry of the dictionaries of `config` whose replacement has another length."""
    chain = configuration(config)["conversion_chain"]
    keys = {
        key
        for file_name in sorted(_files(chain))
        for key, values in entries(file_name).items()
        if len(values[0]) != len(key)
    }
    if config in ("s2twp", "s2hkp"):
        keys = {convert(key, "t2s") for key in keys}
    return tuple(sorted(keys))


def aligned(source: str, config: str) -> tuple[str, Alignment]:
    target = convert(source, config)
    return target, align(source, target, config)


def counterpart(source: str, passage: str, config: str) -> str:
    target, alignment = aligned(source, config)
    start = source.index(passage)
    return alignment.forward(Span(start, start + len(passage))).of(target)


@pytest.mark.parametrize(
    ("source", "passage", "config", "expected"),
    [
        ("打开滚动条看内存", "滚动条", "s2twp", "捲軸"),
        ("打开滚动条看内存", "内存", "s2twp", "記憶體"),
        ("打开滚动条看内存", "看", "s2twp", "看"),
        ("打开滚动条看内存", "打开", "s2twp", "開啟"),
        ("进一步优化营商环境", "营商环境", "s2twp", "營商環境"),
        ("进一步优化营商环境", "优", "s2twp", "最佳化"),
        ("导演史蒂芬·史匹柏的片", "史蒂芬·史匹柏", "tw2sp", "斯蒂芬·斯皮尔伯格"),
        ("導演史蒂芬·史匹柏的片", "的片", "tw2sp", "的片"),
        ("網際網路使用者", "使用者", "tw2sp", "用户"),
        ("他去得克萨斯州，", "得克萨斯州", "s2hkp", "德薩斯州"),
        ("他去德薩斯州，", "德薩斯州", "hk2sp", "得克萨斯州"),
        ("头发与发展", "头发", "s2t", "頭髮"),
        ("乾隆皇帝的乾淨", "乾淨", "t2s", "干净"),
    ],
)
def test_the_counterpart_of_a_phrase_is_its_replacement(
    source: str, passage: str, config: str, expected: str
) -> None:
    assert counterpart(source, passage, config) == expected


def test_neighbouring_replacements_stay_apart() -> None:
    source = "用户算法内存"
    target, alignment = aligned(source, "s2twp")
    assert target == "使用者演算法記憶體"
    for start, end, expected in [
        (0, 2, "使用者"),
        (2, 4, "演算法"),
        (4, 6, "記憶體"),
        (1, 3, "使用者演算法"),
    ]:
        assert alignment.forward(Span(start, end)).of(target) == expected


def test_changes_that_make_up_for_each_other_are_found_although_the_length_is_the_same() -> None:
    source = "滚动条和用户之间"
    target, alignment = aligned(source, "s2twp")
    assert len(source) == len(target)
    assert not alignment.identity
    assert alignment.forward(Span(3, 4)).of(target) == "和"


@pytest.mark.parametrize("config", CONFIGS)
def test_every_entry_that_changes_a_length_is_exact_in_running_text(config: str) -> None:
    for source in changing_sources(config):
        expected = convert(source, config)
        for before, after in [("", ""), ("会议", "，"), ("𠮷。", "\r\n的"), ("e\u0301，", "。😀")]:
            text = before + source + after
            target, alignment = aligned(text, config)
            there = alignment.forward(Span(len(before), len(before) + len(source)))
            if target == convert(before, config) + expected + convert(after, config):
                assert there.of(target) == expected, text
                assert alignment.forward(Span(0, len(before))).of(target) == convert(before, config), text
                assert alignment.backward(there) == Span(len(before), len(before) + len(source)), text
            else:
                assert before == "会议", "a phrase reaches over a mark"


@cache
def inspected(config: str, text: str) -> tuple[list[str], list[str]]:
    """The segments of a text and what OpenCC itself says becomes of each of them."""
    installed = Path(opencc.__file__).parent / "clib"
    shared = installed / "share" / "opencc"
    command = [str(installed / "bin" / "opencc"), "--inspect", "--include-tofu-risk-dictionaries"]
    said = subprocess.run(
        [*command, "-c", str(shared / f"{config}.json"), "--path", str(shared)],
        input=text.encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    result = json.loads(said.stdout)
    last = (result["pipelineStages"] or [result])[-1]
    return last["segments"], last["stages"][-1]["segments"]


@pytest.mark.parametrize("config", WITH_VOCABULARY)
def test_segments_lie_where_opencc_says_in_running_text(config: str) -> None:
    """Phrases next to each other and next to words that take a character of theirs, marks and oddities between."""
    chance = random.Random(4)
    sources = changing_sources(config)
    ordinary = [
        "会议",
        "的",
        "，",
        "。",
        "關於",
        "发",
        "后",
        "A",
        "3",
        "内",
        "用",
        "户",
        "里",
        "網",
        "程",
        "𠮷",
        "😀",
        "\uf901",
    ]
    parts = [
        chance.choice(sources) if chance.random() < 0.4 else chance.choice(ordinary) for _ in range(4000)
    ]
    text = "".join(part for index, part in enumerate(parts) if not index or part != parts[index - 1])
    segments, results = inspected(config, text)
    source, target = "".join(segments), "".join(results)
    assert len(source) == len(text)
    assert target == convert(text, config)
    alignment = align(text, target, config)
    start = there = 0
    for segment, result in zip(segments, results, strict=True):
        assert alignment.forward(Span(start, start + len(segment))) == Span(there, there + len(result)), (
            segment
        )
        start, there = start + len(segment), there + len(result)


@pytest.mark.parametrize("config", [config for config in CONFIGS if config not in ("s2t", "t2s")])
def test_segments_lie_where_opencc_says_in_text_without_marks(config: str) -> None:
    sources = changing_sources(config) or changing_sources("s2twp")
    fillers = ["关于", "的", "里面", "建設", "发展全面", "後", "a1", "优"]
    text = "".join(source + fillers[index % len(fillers)] for index, source in enumerate(sources))
    segments, results = inspected(config, text)
    source, target = "".join(segments), "".join(results)
    assert target == convert(source, config)
    alignment = align(source, target, config)
    start = there = 0
    for segment, result in zip(segments, results, strict=True):
        span, expected = Span(start, start + len(segment)), Span(there, there + len(result))
        assert alignment.forward(span) == expected, segment
        assert alignment.backward(expected) == span, segment
        start, there = span.end, expected.end


@st.composite
def running_text(draw: st.DrawFn) -> tuple[str, str]:
    """A text with phrases that change their length, among ordinary words and oddities, and its configuration."""
    config = draw(st.sampled_from(CONFIGS))
    phrases = st.sampled_from(changing_sources(config) or ["发展", "頭髮", "里"])
    ordinary = st.sampled_from(
        ["会议", "的", "，", "。", "關於", "发", "后", "A", "3", " ", "内", "用", "户"]
    )
    parts = draw(st.lists(st.one_of(phrases, ordinary, st.sampled_from(ODDITIES)), max_size=12))
    return "".join(parts), config


@given(running_text(), st.data())
@settings(deadline=None, max_examples=EXAMPLES or 300)
def test_the_map_is_monotone_complete_and_never_shrinks_a_round_trip(
    made: tuple[str, str], data: st.DataObject
) -> None:
    source, config = made
    target, alignment = aligned(source, config)
    assert alignment.forward(Span(0, len(source))) == Span(0, len(target))
    assert alignment.backward(Span(0, len(target))) == Span(0, len(source))
    places = [alignment.forward(Span(place, place)).start for place in range(len(source) + 1)]
    assert places == sorted(places)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(source))] * 2)))
    span = Span(start, end)
    there = alignment.forward(span)
    assert bool(there) == bool(span)
    if span:
        back = alignment.backward(there)
        assert back.contains(span)
        assert alignment.forward(back) == there
        grown = [item for item in alignment.replacements if Span(item.start, item.end).overlaps(span)]
        borders = [Span(item.start, item.end) for item in grown]
        assert back.start == min([span.start, *(border.start for border in borders)])
        assert back.end == max([span.end, *(border.end for border in borders)])


@given(
    st.sampled_from(CONFIGS).flatmap(
        lambda config: st.tuples(
            st.just(config),
            st.lists(
                st.tuples(
                    st.sampled_from(changing_sources(config) or ("发展", "頭髮", "里")),
                    st.sampled_from(
                        ["，", "。", "\n", "😀", "𠮷，", " ", "e\u0301", "、\u6eda\ufe00、", "\uf901。"]
                    ),
                ),
                min_size=1,
                max_size=10,
            ),
        )
    )
)
@settings(deadline=None, max_examples=EXAMPLES or 200)
def test_the_counterpart_of_a_phrase_of_the_dictionaries_is_exactly_its_replacement(
    made: tuple[str, list[tuple[str, str]]],
) -> None:
    config, pairs = made
    source = "".join(phrase + mark for phrase, mark in pairs)
    target, alignment = aligned(source, config)
    start = 0
    for phrase, mark in pairs:
        span = Span(start, start + len(phrase))
        there = alignment.forward(span)
        assert there.of(target) == convert(phrase, config)
        assert alignment.backward(there) == span
        start = span.end + len(mark)


@given(running_text())
@settings(deadline=None, max_examples=EXAMPLES or 200)
def test_two_halves_of_a_text_never_share_a_character_of_the_other_but_in_one_phrase(
    made: tuple[str, str],
) -> None:
    source, config = made
    _, alignment = aligned(source, config)
    inside = {place for item in alignment.replacements for place in range(item.start + 1, item.end)}
    for place in set(range(1, len(source))) - inside:
        left, right = Span(0, place), Span(place, len(source))
        assert alignment.forward(left).end == alignment.forward(right).start


@given(running_text())
@settings(deadline=None, max_examples=EXAMPLES or 100)
def test_text_that_conversion_leaves_alone_maps_to_itself(made: tuple[str, str]) -> None:
    source, config = made
    alignment = align(source, source, config)
    assert alignment.identity
    assert alignment.forward(Span(0, len(source))) == Span(0, len(source))


@given(running_text())
@settings(deadline=None, max_examples=EXAMPLES or 100)
def test_without_the_dictionaries_the_map_is_still_complete(made: tuple[str, str]) -> None:
    source, config = made
    target = convert(source, config)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tracing, "_chain", _unreadable)
        alignment = align(source, target, config)
    assert alignment.forward(Span(0, len(source))) == Span(0, len(target))


def test_without_the_dictionaries_phrases_are_found_by_converting_parts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tracing, "_chain", _unreadable)
    assert counterpart("进一步优化营商环境，打开滚动条看内存", "滚动条", "s2twp") == "捲軸"
    assert counterpart("导演史蒂芬·史匹柏的片", "的片", "tw2sp") == "的片"


def _unreadable(config: str) -> None:
    raise DictionariesUnreadableError(config)


@pytest.mark.parametrize("config", KEEPING_LENGTH)
def test_the_configurations_without_vocabulary_change_no_length(config: str) -> None:
    assert not changing_sources(config)


@pytest.mark.parametrize("config", WITH_VOCABULARY)
def test_normalization_changes_no_length(config: str) -> None:
    for file_name in _files(configuration(config)["normalization"]):
        assert all(len(key) == len(values[0]) for key, values in entries(file_name).items())


@pytest.mark.parametrize("config", ["s2twp", "s2hkp"])
def test_what_comes_before_the_vocabulary_is_the_plain_conversion(config: str) -> None:
    stages = configuration(config)["conversion_chain"]
    assert stages[:-1] == configuration("s2t")["conversion_chain"]


def test_a_span_outside_the_text_is_refused() -> None:
    alignment = Alignment(3, 3)
    with pytest.raises(ValueError, match="not in a text of 3"):
        alignment.forward(Span(2, 4))


@pytest.mark.parametrize(
    ("source", "target", "replacements"),
    [
        (3, 4, []),
        (3, 4, [Replacement(1, 2, 2, 4)]),
        (3, 3, [Replacement(1, 1, 1, 1)]),
        (6, 8, [Replacement(3, 4, 3, 5), Replacement(1, 2, 1, 3)]),
    ],
)
def test_replacements_that_do_not_fit_are_refused(
    source: int, target: int, replacements: list[Replacement]
) -> None:
    with pytest.raises(ValueError, match=r"fit|order"):
        Alignment(source, target, replacements)
