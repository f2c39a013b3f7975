"""Right on short texts in every encoding; nothing changed; what is no text is refused."""

from __future__ import annotations

import random
import sqlite3
import zipfile
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.converter import to_traditional
from reader.chinese.script import Standard
from reader.errors import UserError
from reader.importing.decoding import decode

SENTENCES = (
    "县里把闲置的粮库改成了创业园，租金头两年全免。",
    "会议要求各部门在年底之前公布权力清单和责任清单。",
    "夜市重新开张那天，老街两旁的灯笼一直亮到凌晨。",
    "凡符合条件的小微企业，均可申请贴息贷款三十万元。",
    "这条生态廊道连接七个乡镇，全长一百二十六公里。",
    "专家认为，数据要素的流通还缺少统一的登记规则。",
    "村医每月至少巡诊两次，费用由统筹基金直接支付。",
    "港口吞吐量连续五年增长，冷链货物占到四分之一。",
    "财政部门应当加强绩效评价，严禁超预算安排支出。",
    "教师轮岗以后，山区学校的音乐课终于排进了课表。",
    "纪要指出，要把节水措施落实到每一口机井、每块地。",
    "法院判决认定该条款无效，驳回原告的其他诉讼请求。",
    "风电场并网容量突破八十万千瓦，弃风率降到百分之二。",
    "她在窗口排队时发现，办事指南比去年薄了整整一半。",
    "长江禁渔第三年，渔民老周在码头开起了修船铺子。",
    "外贸企业反映，汇率波动和运费上涨挤压了利润空间。",
    "“一网通办”不是把纸质表格搬上网，而是重造流程。",
    "养老服务补贴按月发放，八十岁以上老人每月二百元。",
    "督查组随机走访了十四户居民，记录问题二十一件。",
    "种业振兴要从保护地方品种做起，不能只盯着高产。",
)
TEXT = "".join(SENTENCES)


def windows(text: str, length: int) -> list[str]:
    """Every passage of `length` code points."""
    return [text[start : start + length] for start in range(len(text) - length + 1)]


CASES = [
    *((None, encoding) for encoding in ("utf-8", "gb18030", "utf-16-le", "utf-16-be")),
    *(
        (standard, encoding)
        for standard in (Standard.S2T, Standard.S2HK)
        for encoding in ("utf-8", "gb18030", "big5hkscs", "cp950", "utf-16-le", "utf-16-be")
    ),
]


@pytest.mark.parametrize("length", [20, 12])
@pytest.mark.parametrize(("standard", "encoding"), CASES)
def test_every_short_passage_is_read_right(standard: Standard | None, encoding: str, length: int) -> None:
    text = TEXT if standard is None else to_traditional(TEXT, standard)
    wrong = []
    for passage in windows(text, length):
        data = passage.encode(encoding, "ignore")
        expected = data.decode(encoding)
        decoded = decode(data, "passage")
        if decoded.text != expected or decoded.encoding not in (
            encoding,
            {"cp950": "big5hkscs"}.get(encoding),
        ):
            wrong.append((passage, decoded))
    assert wrong == []


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_pinyin_of_glosses_does_not_mislead(sentence: str) -> None:
    glossed = (
        sentence.replace("的", "的(de)").replace("不", "不(bù)").replace("年", "年(nián)")
        + "产(chǎn)业(yè)发(fā)"
    )
    assert decode(glossed.encode("gb18030"), "x") == (glossed, "gb18030")


@pytest.mark.parametrize(
    ("encoding", "mark", "reported"),
    [
        ("utf-8", b"\xef\xbb\xbf", "utf-8-sig"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("utf-32-le", b"\xff\xfe\0\0", "utf-32-le"),
        ("utf-32-be", b"\0\0\xfe\xff", "utf-32-be"),
        ("gb18030", b"\x84\x31\x95\x33", "gb18030"),
    ],
)
def test_a_byte_order_mark_tells_and_is_no_part_of_the_text(
    encoding: str, mark: bytes, reported: str
) -> None:
    data = mark + "正文\r\n第二行 A".encode(encoding)
    assert decode(data, "x") == ("正文\r\n第二行 A", reported)
    assert decode(data, "x", encoding) == ("正文\r\n第二行 A", reported)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["Hello, world", "2024年7月\n正文", "正文，第一段。\r\n第二段"])
def test_wide_encodings_are_known_without_a_mark(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), "x") == (text, encoding)


def test_a_long_latin_beginning_does_not_hide_the_chinese() -> None:
    for encoding in ("gb18030", "big5hkscs", "utf-16-le", "utf-8"):
        text = "plain ascii line\n" * 3000 + "國務院辦公廳"
        assert decode(text.encode(encoding), "x") == (text, encoding)


def test_the_two_characters_that_are_valid_utf_8_by_accident() -> None:
    assert decode("联通".encode("gbk"), "x") == ("联通", "gb18030")
    for text in ("é", "Привет, мир", "café", "naïve “quote”"):
        assert decode(text.encode(), "x") == (text, "utf-8")


def test_one_character_is_enough_where_one_reading_is_common() -> None:
    for character in "的国我中":
        assert decode(character.encode("gb18030"), "x").text == character
        assert decode(character.encode("utf-8"), "x").text == character
    for character in "的國我中":
        assert decode(character.encode("utf-8"), "x").text == character


STRANGE = {
    "crlf": "甲\r\n乙\r\n",
    "lone cr": "甲\r乙\r丙",
    "mixed line ends": "甲\r\r\n乙\n\r丙\u2028丁\u2029戊\x85己",
    "nul": "甲乙丙\0丁戊己",
    "zero width": "甲\u200b乙\u200d丙\ufeff丁",
    "bidi": "甲\u202e乙\u202c丙\u2066丁\u2069",
    "combining": "cafe\u0301 e\u0301\u0323 甲\u0301 한",
    "astral": "𠮷野家 😀👨‍👩‍👧 𝕏",
    "spaces": "\u3000\u3000甲\u00a0乙\t丙 ",
    "private": "甲\ue000乙丙",
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "gb18030"])
@pytest.mark.parametrize("kind", STRANGE)
def test_no_character_is_changed_lost_or_moved(kind: str, encoding: str) -> None:
    text = f"国务院办公厅关于做好今年工作的通知\n{STRANGE[kind]}\n各地区各部门"
    decoded = decode(text.encode(encoding), "x")
    assert list(decoded.text) == list(text)
    assert decoded.encoding == encoding


def test_one_stray_nul_is_kept_even_in_a_tiny_text() -> None:
    assert decode("甲\0乙".encode(), "x") == ("甲\0乙", "utf-8")
    assert decode(b"one\0two", "x") == ("one\0two", "utf-8")


@pytest.mark.parametrize("lines", [1, 40_000], ids=["one line", "many lines"])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5hkscs"])
def test_a_million_characters(encoding: str, lines: int) -> None:
    line = "國務院辦公廳關於進一步優化營商環境的通知下發以後"
    text = ("\r\n" if lines > 1 else "").join([line] * (1_000_000 // len(line) + 1))
    assert decode(text.encode(encoding), "x") == (text, encoding)


# -- an encoding that was named ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("named", "codec", "reported"),
    [
        ("GBK", "gbk", "gb18030"),
        ("gb2312", "gbk", "gb18030"),
        ("cp936", "gbk", "gb18030"),
        ("GB18030", "gb18030", "gb18030"),
        ("big5", "big5", "big5hkscs"),
        ("Big5-HKSCS", "big5hkscs", "big5hkscs"),
        ("cp950", "cp950", "big5hkscs"),
        ("utf8", "utf-8", "utf-8"),
        ("UTF-16", "utf-16-be", "utf-16-be"),
        ("utf-16", "utf-16-le", "utf-16-le"),
        ("utf_16_le", "utf-16-le", "utf-16-le"),
        ("hz", "hz", "hz"),
    ],
)
def test_names_of_encodings_as_people_write_them(named: str, codec: str, reported: str) -> None:
    assert decode("中文字，上山下".encode(codec), "x", named) == ("中文字，上山下", reported)


def test_a_named_encoding_overrules_detection() -> None:
    data = "的".encode("gb18030")
    assert decode(data, "x", "big5").text == data.decode("cp950") != "的"
    assert decode(b"caf\xe9", "x", "latin-1") == ("café", "iso8859-1")


@pytest.mark.parametrize(
    "named", ["klingon", "", "rot13", "zlib", "unicode_escape", "idna", "a\0b", "\udcff"]
)
def test_an_encoding_that_is_none(named: str) -> None:
    with pytest.raises(UserError) as caught:
        decode("正文".encode(), "x.txt", named)
    assert caught.value.message is messages.ENCODING_UNKNOWN


@pytest.mark.parametrize(
    ("data", "named", "position"),
    [
        ("abc中文".encode("gb18030"), "utf-8", 3),
        (b"\xef\xbb\xbfab\xff", "utf-8", 5),
        ("中文".encode("gb18030") + b"\x81", "gb18030", 4),
        (b"\xff\xfeA\0\x00\xd8B\0", "utf-16", 4),
        (b"abc", "utf-16-le", 2),
        (b"ab\xff\xff", "big5", 2),
    ],
)
def test_a_named_encoding_that_does_not_fit(data: bytes, named: str, position: int) -> None:
    with pytest.raises(UserError) as caught:
        decode(data, "x.txt", named)
    assert caught.value.message is messages.ENCODING_WRONG
    assert caught.value.facts == {"path": "x.txt", "encoding": named, "position": position}


@pytest.mark.parametrize("sentence", [to_traditional(sentence, Standard.S2T) for sentence in SENTENCES])
@pytest.mark.parametrize("named", ["gb18030", "big5", "utf-8", "utf-16"])
@pytest.mark.parametrize("actual", ["gb18030", "big5hkscs", "utf-8"])
def test_a_wrong_name_never_gives_nonsense_in_silence(sentence: str, named: str, actual: str) -> None:
    data = sentence.encode(actual, "ignore")
    if named == {"big5hkscs": "big5"}.get(actual, actual):
        assert decode(data, "x", named).text == data.decode(actual)
        return
    with pytest.raises(UserError) as caught:
        decode(data, "x", named)
    assert caught.value.message in {messages.ENCODING_WRONG, messages.ENCODING_IMPLAUSIBLE}


# -- what is refused -----------------------------------------------------------------------------


def test_a_damaged_text_is_called_so_with_the_place() -> None:
    whole = SENTENCES[0].encode()
    cases = {
        "utf-8": (whole[:-1], len(whole) - 3),
        "gb18030": (TEXT.encode("gb18030")[:-1], 2 * len(TEXT) - 2),
        "utf-16-le": (b"\xff\xfe" + "正文".encode("utf-16-le") + b"\x00\xd8", 6),
    }
    for encoding, (data, position) in cases.items():
        with pytest.raises(UserError) as caught:
            decode(data, "x", None)
        assert caught.value.message is messages.FILE_DAMAGED
        assert caught.value.facts == {"path": "x", "encoding": encoding, "position": position}


def test_other_encodings_are_refused_rather_than_guessed() -> None:
    for text in ("Le café est très bon à Paris, été comme hiver.", "Übergrößen für Ärzte", "café"):
        with pytest.raises(UserError) as caught:
            decode(text.encode("latin-1"), "x")
        assert caught.value.message is messages.ENCODING_UNDETECTED


def test_files_that_are_no_text(tmp_path: Path) -> None:
    database = tmp_path / "a.sqlite"
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("a.txt", "正文")
    chance = random.Random(7)
    binaries = [
        database.read_bytes(),
        archive.read_bytes(),
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
        bytes(1000),
        b"\0",
        b"\x01\x02\x03\x04ab" * 50,
        *(chance.randbytes(4000) for _ in range(20)),
    ]
    for data in binaries:
        for encoding in (None, "latin-1"):
            with pytest.raises(UserError) as caught:
                decode(data, "x", encoding)
            assert caught.value.message is messages.FILE_BINARY, data[:20]
