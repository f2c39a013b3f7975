"""Where OpenCC had a choice, against what its own tool says."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import opencc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese import doubts as module
from reader.chinese.alignment import align
from reader.chinese.converter import convert
from reader.chinese.dictionaries import DictionariesUnreadableError, configuration, entries
from reader.chinese.doubts import DoubtKind, doubts
from reader.chinese.script import SimplifiedStandard, Standard
from reader.chinese.span import Span
from reader.chinese.stages import stages
from tests.chinese.test_alignment import _files, changing_sources

CONFIGS = [standard.value for standard in (*Standard, *SimplifiedStandard)]


def found(text: str, config: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [(one.span.of(text), one.chosen, one.alternatives, one.kind.value) for one in doubts(text, config)]


@pytest.mark.parametrize(
    ("text", "config", "expected"),
    [
        ("皇后然后发展头发", "s2t", []),
        ("理发里", "s2t", [("里", "裏", ("里", "哩"), "character")]),
        ("理发里", "s2tw", [("里", "裡", ("里", "哩"), "character")]),
        ("态度反复", "s2t", [("反复", "反覆", ("反復",), "phrase")]),
        ("优化网", "s2twp", [("优化", "最佳化", ("優化",), "vocabulary")]),
        ("优化网", "s2t", []),
        ("新软件", "s2twp", [("软件", "軟體", ("軟件",), "vocabulary")]),
        ("用軟體", "tw2sp", [("軟體", "软件", ("软体",), "vocabulary")]),
        ("用軟體", "t2s", []),
        ("乾", "t2s", [("乾", "干", ("乾",), "character")]),
        ("乾隆", "t2s", []),
        ("ABC，。\0\ud800", "s2twp", []),
        ("", "s2twp", []),
    ],
)
def test_choices_are_listed_with_what_else_there_was(
    text: str, config: str, expected: list[tuple[str, str, tuple[str, ...], str]]
) -> None:
    assert found(text, config) == expected


def test_a_place_after_a_passage_that_changed_its_length_is_read_where_it_is() -> None:
    text = "滚动条和用户在理发里"
    (*_, last) = doubts(text, "s2twp")
    assert (last.span, last.chosen) == (Span(9, 10), "裡")


def ambiguous(config: str, text: str) -> list[tuple[int, int, str]]:
    """What OpenCC's own tool takes for one of several: places in the converted text."""
    installed = Path(opencc.__file__).parent / "clib"
    shared = installed / "share" / "opencc"
    command = [str(installed / "bin" / "opencc"), "--ambiguities", "--include-tofu-risk-dictionaries"]
    said = subprocess.run(
        [*command, "-c", str(shared / f"{config}.json"), "--path", str(shared)],
        input=text.encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    places, done = [], 0
    for line in said.stdout.decode().split("\n"):
        record = json.loads(line) if line else {}
        value = record.get("lit") or record.get("amb", {}).get("t") or ""
        if "amb" in record:
            places.append((done, done + len(value), value))
        done += len(value)
    return places


@pytest.mark.parametrize("config", CONFIGS)
def test_every_choice_that_opencc_tells_of_is_found(config: str) -> None:
    keys = {
        key
        for file_name in _files(configuration(config)["conversion_chain"])
        for key, values in entries(file_name).items()
        if len(values) > 1 and file_name != "TSCharacters.ocd2"
    }
    if config.startswith("s2"):
        keys = {convert(key, "t2s") for key in keys}
    fillers = ["的", "发展", "，", "头发", "里面", "建設", "後", "a1"]
    source = "".join(key + fillers[at % len(fillers)] for at, key in enumerate(sorted(keys)))
    source += "".join(key + fillers[at % len(fillers)] for at, key in enumerate(changing_sources("s2twp")))
    target = convert(source, config)
    alignment = align(source, target, config)
    ours = [(alignment.forward(one.span), one) for one in doubts(source, config)]
    said = ambiguous(config, source)
    assert said
    # The tool also tells of candidates that a later stage makes one (嫻 and 嫺 in Taiwan): there is no choice left.
    alike = [alignment.forward(Span(one.start, one.end)) for one in stages(config).choices(source)]
    spans = [span for span, _ in ours] if config in ("s2t", "t2s") else alike
    covered = {place for span in spans for place in range(span.start, span.end)}
    assert all(not covered.isdisjoint(range(start, end)) for start, end, _ in said)
    told = {place for start, end, _ in said for place in range(start, end)}
    others = [one for span, one in ours if span.start not in told and one.kind is not DoubtKind.VOCABULARY]
    assert not [(one, source[max(0, one.start - 4) : one.end + 4]) for one in others]


@given(
    st.lists(
        st.sampled_from(
            [*changing_sources("s2twp")[:80], "里", "发", "后", "，", "於", "乾", "𠮷", "反复", "頭髮"]
        ),
        max_size=10,
    ),
    st.sampled_from(CONFIGS),
)
@settings(deadline=None, max_examples=150)
def test_doubts_are_apart_and_read_as_the_conversion_does(parts: list[str], config: str) -> None:
    text = "".join(parts)
    target = convert(text, config)
    done = 0
    for one in doubts(text, config):
        assert done <= one.start < one.end <= len(text)
        assert one.chosen in target
        assert one.alternatives
        assert one.chosen not in one.alternatives
        done = one.end


def test_without_the_dictionaries_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(config: str) -> None:
        raise DictionariesUnreadableError(config)

    monkeypatch.setattr(module, "stages", unreadable)
    assert doubts("理发里", "s2t") == []


def test_the_first_stage_of_the_standards_towards_traditional_is_the_plain_conversion() -> None:
    for config in ("s2tw", "s2twp", "s2hk", "s2hkp"):
        plan = configuration(config)
        assert plan["conversion_chain"][:1] == configuration("s2t")["conversion_chain"]
        assert len(plan["conversion_chain"]) == 2
    assert all(len(configuration(config)["conversion_chain"]) <= 2 for config in CONFIGS)
