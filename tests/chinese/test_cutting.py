"""Words of an article: as the segmenter cuts them, quick also in a sentence without end."""

from __future__ import annotations

import pytest

from reader.chinese import words
from reader.chinese.cutting import Words
from reader.chinese.parallel import ParallelText
from reader.chinese.script import Script


@pytest.fixture(scope="module", autouse=True)
def segmenter() -> None:
    words.load()


def word(body: str, position: int, script: Script = Script.SIMPLIFIED) -> str:
    return Words(ParallelText(body, script)).at(position).of(body)


def test_a_word_is_found_anywhere_in_it() -> None:
    body = "第一段。\n我们加快发展数字经济，改善服务。"
    place = body.index("经济")
    assert word(body, place) == word(body, place + 1) == "数字经济"


def test_traditional_text_is_cut_like_its_simplified_form() -> None:
    body = "我們改善醫療條件。"
    assert word(body, body.index("療"), Script.TRADITIONAL) == "醫療"


def test_a_sentence_without_end_is_cut_only_nearby(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = []
    cut = words.cut

    def measured(text: str, script: Script | None = None) -> list[int]:
        lengths.append(len(text))
        return cut(text, script)

    monkeypatch.setattr(words, "cut", measured)
    body = "经济发展" * 50_000
    assert word(body, 100_000) in ("经济", "发展", "经济发展")
    assert max(lengths) <= 1000


@pytest.mark.parametrize("body", ["经济发展" * 500, "云岭省的经济，" * 300, "　　段落。 " * 3])
def test_every_position_of_a_word_finds_the_same_word(body: str) -> None:
    found = Words(ParallelText(body, Script.SIMPLIFIED))
    spans = [found.at(position) for position in range(len(body))]
    for position, span in enumerate(spans):
        assert span.start <= position < span.end
        assert spans[span.start] == spans[span.end - 1] == span


def test_white_space_at_the_ends_of_a_line_is_a_word() -> None:
    body = "　　第一段。 \n末"
    assert word(body, 0) == word(body, 1) == "　　"
    assert word(body, body.index("\n")) == " "


def test_a_term_that_is_added_changes_what_was_cut_before() -> None:
    body = "我们去清河书屋读书。"
    found, place = Words(ParallelText(body, Script.SIMPLIFIED)), body.index("书屋")
    before = found.at(place).of(body)
    words.add_terms(["清河书屋"])
    try:
        assert found.at(place).of(body) == "清河书屋" != before
    finally:
        words.remove_terms(["清河书屋"])
    assert found.at(place).of(body) == before


def test_until_the_segmenter_is_loaded_a_character_is_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "is_loaded", lambda: False)
    found, body = Words(ParallelText("发展5G网络。", Script.SIMPLIFIED)), "发展5G网络。"
    assert [found.at(position).of(body) for position in (0, 2, 4)] == ["发", "5G", "网"]
    monkeypatch.undo()
    assert found.at(4).of(body) == "5G网络"


def test_each_sentence_is_cut_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(words, "cut", lambda text, script=None: asked.append(text) or [len(text)])
    found = Words(ParallelText("甲乙丙。丁戊己。", Script.SIMPLIFIED))
    for position in range(8):
        found.at(position)
    assert asked == ["甲乙丙。", "丁戊己。"]


def test_an_empty_body_has_an_empty_word() -> None:
    assert not Words(ParallelText("", Script.UNKNOWN)).at(0)
