"""Texts of which a few bytes fit no character are read but for these places; what is no text is still refused."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader import messages
from reader.chinese.converter import to_traditional
from reader.chinese.script import Standard
from reader.errors import UserError
from reader.importing.pipeline import read_file
from reader.importing.strays import decode_shown, text_of

LINES = (
    "临湾市发布秋季用水安排",
    "来源：临湾日报　2024年9月3日",
    "市水务局三日公布秋季用水安排，要求各区县先保生活用水，再保灌溉用水。",
    "全市共有水库四十七座，蓄水量比去年同期增加百分之六，东部两座水库仍然偏少。",
    "负责人说，九月上旬还有一次降雨过程，各地要提前腾出库容，做好巡查。",
    "农户可以在村委会登记用水时间，登记以后由管水员统一开闸，不另外收费。",
)
TEXT = "\n".join(LINES)
TRADITIONAL = to_traditional(TEXT, Standard.S2T)
CASES = [("utf-8", TEXT), ("gb18030", TEXT), ("big5hkscs", TRADITIONAL)]
ENCODINGS = pytest.mark.parametrize(("encoding", "text"), CASES, ids=[encoding for encoding, _ in CASES])


def byte_of(text: str, passage: str, encoding: str) -> int:
    """Where a passage begins, in bytes."""
    return len(text[: text.index(passage)].encode(encoding))


@ENCODINGS
def test_one_wrong_byte_costs_one_character(encoding: str, text: str) -> None:
    gone = text.index("6" if "6" in text else "巡")
    place = len(text[:gone].encode(encoding))
    data = text.encode(encoding)
    shown = decode_shown(data[:place] + b"\xff" + data[place + 1 :], "x.txt")
    assert shown.encoding == encoding
    parts = shown.text.replace("\ufffd\ufffd", "\ufffd").replace("\ufffd\ufffd", "\ufffd").split("\ufffd")
    assert parts == [text[:gone], text[gone + 1 :]]
    (fault,) = shown.faults
    assert fault.message is messages.TEXT_BYTES_LOST
    line = 1 + text.count("\n", 0, gone)
    assert fault.facts == {"path": "x.txt", "encoding": encoding, "count": 1, "line": line, "position": place}


@ENCODINGS
def test_a_text_cut_off_in_its_last_character(encoding: str, text: str) -> None:
    shown = decode_shown(text.encode(encoding)[:-1], "x.txt")
    assert shown.text == f"{text[:-1]}\ufffd"
    assert len(shown.faults) == 1


@ENCODINGS
def test_what_follows_a_byte_too_many_is_in_step_again(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    place = byte_of(text, text[80], encoding) + 1
    shown = decode_shown(data[:place] + b"\xff" + data[place:], "x.txt")
    assert shown.text.startswith(text[:80])
    assert shown.text.endswith(text[81:])
    assert 0 < shown.text.count("\ufffd") <= 4
    assert shown.text.replace("\ufffd", "") == text[:80] + text[81:]


@ENCODINGS
def test_with_the_encoding_named_the_same_is_shown(encoding: str, text: str) -> None:
    data = text.encode(encoding)[:-1]
    named, found = decode_shown(data, "x", encoding), decode_shown(data, "x")
    assert named[:2] == found[:2]
    assert named.faults[0].facts == found.faults[0].facts
    assert text_of(data, encoding) == decode_shown(data, "x").text


def test_a_named_encoding_may_have_more_wrong() -> None:
    data = bytearray(TEXT.encode())
    for passage in ("市水务局", "全市共有", "负责人", "农户", "登记以后", "巡查"):
        data[byte_of(TEXT, passage, "utf-8")] = 0xFF
    with pytest.raises(UserError) as caught:
        decode_shown(bytes(data), "x")
    assert caught.value.message is messages.FILE_DAMAGED
    assert decode_shown(bytes(data), "x", "utf-8").faults[0].facts["count"] == 6


def test_with_a_mark_as_with_a_name() -> None:
    shown = decode_shown(b"\xef\xbb\xbf" + "正文到此".encode()[:-1], "x")
    assert shown[:2] == ("正文到\ufffd", "utf-8-sig")
    assert shown.faults[0].facts["position"] == 12
    shown = decode_shown(b"\xff\xfe" + "正文".encode("utf-16-le") + b"\x00\xd8", "x")
    assert shown[:2] == ("正文\ufffd", "utf-16-le")


def test_a_whole_text_is_read_as_ever_and_its_own_replacement_characters_are_no_fault() -> None:
    for encoding, text in CASES:
        assert decode_shown(text.encode(encoding), "x") == (text, encoding, ())
    assert decode_shown("此处原有\ufffd字".encode(), "x").faults == ()


def test_much_damage_and_what_is_no_text_are_refused() -> None:
    chance = random.Random(11)
    damaged = bytearray(TEXT.encode("gb18030"))
    for _ in range(40):
        damaged[chance.randrange(len(damaged))] = 0xFF
    latin = "Le café est très bon à Paris, été comme hiver.".encode("latin-1")
    refused = [
        bytes(damaged),
        latin,
        b"\xff\xfe" + chance.randbytes(3001),
        *map(chance.randbytes, [300] * 50),
    ]
    for data in refused:
        with pytest.raises(UserError):
            decode_shown(data, "x")


@ENCODINGS
@pytest.mark.parametrize("named", ["utf-8", "gb18030", "big5", "utf-16"])
def test_a_wrong_name_is_refused_also_for_a_damaged_text(encoding: str, text: str, named: str) -> None:
    if encoding.startswith(named):
        return
    for data in (text.encode(encoding), text.encode(encoding)[:-1]):
        with pytest.raises(UserError) as caught:
            decode_shown(data, "x", named)
        assert caught.value.message in (messages.ENCODING_WRONG, messages.ENCODING_IMPLAUSIBLE)


def test_utf_16_that_went_out_of_step_is_refused() -> None:
    data = b"\xff\xfe" + TEXT.encode("utf-16-le")
    with pytest.raises(UserError):
        decode_shown(data[:200] + data[201:], "x")


@pytest.mark.parametrize("suffix", [".txt", ".md", ".csv", ".jsonl"])
def test_every_format_of_text_shows_it(tmp_path: Path, suffix: str) -> None:
    body = LINES[3] + LINES[4] + LINES[5]
    whole = {
        ".txt": TEXT,
        ".md": f"# {LINES[0]}\n\n{body}\n",
        ".csv": f"标题,正文\n{LINES[0]},{body}\n",
        ".jsonl": f'{{"title": "{LINES[0]}", "body": "{body}"}}\n',
    }[suffix]
    data = bytearray(whole.encode())
    data[byte_of(whole, "四十七", "utf-8")] = 0xFF
    path = tmp_path / f"用水{suffix}"
    path.write_bytes(data)
    file = read_file(path)
    assert [fault.message for fault in file.faults] == [messages.TEXT_BYTES_LOST]
    (article,) = file.articles
    assert "\ufffd" in article.body
    assert "十七座" in article.body


def is_read_or_refused(data: bytes, named: str | None) -> bool:
    """What must be so for any bytes: a text with faults shows where they are, and reads the same again."""
    try:
        shown = decode_shown(data, "x", named)
    except UserError:
        return True
    if not shown.faults:
        return True
    encoding = "utf-8" if shown.encoding == "utf-8-sig" else shown.encoding
    return "\ufffd" in shown.text and text_of(data, encoding) == shown.text


#: Codes of Big5, two of which are two characters each, and bytes that put them out of step.
PIECES = [
    *("水務局通告第號".encode("big5")[at : at + 2] for at in range(0, 14, 2)),
    *(b"\x88\xa3", b"\x88\x62", b"\n", b"a", b"\xff", b"\xb5"),
]


def test_a_code_of_two_characters_before_a_lost_byte_is_one_place() -> None:
    assert text_of(b"\x88\xa3" + "水務".encode("big5") + b"\xff", "big5hkscs") == "\u00ea\u0304水務\ufffd"


@settings(max_examples=1000)
@given(st.lists(st.sampled_from(PIECES), min_size=4, max_size=12).map(b"".join))
def test_no_damage_to_big5_makes_it_fail(data: bytes) -> None:
    assert len(text_of(data, "big5hkscs")) <= len(data)
    assert is_read_or_refused(data, "big5")


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "gb18030", "big5", "utf-16", "shift_jis"]))
def test_no_bytes_make_it_fail_otherwise(data: bytes, named: str | None) -> None:
    assert is_read_or_refused(data, named)
