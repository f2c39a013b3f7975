"""Glosses of a converter are taken out, those of a lesson stay, and bytes are only repaired where that is certain."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.importing.cleaning.glosses import damaged, find_glosses
from reader.importing.cleaning.lines import edited
from reader.importing.cleaning.plan import Edit, Reason
from tests.importing.cleaning.converter import GLOSSED, convert, reading


def cleaned(text: str) -> str:
    return edited(text, Span(0, len(text)), find_glosses(text))


PLAIN = "清河縣發展網路經濟,建設強村,持續創新。學校裡有了網路課,產業也有了新動力。"


def test_the_glosses_of_a_converter_are_taken_out_and_nothing_else() -> None:
    text = convert(PLAIN)
    assert text.startswith("清河縣發(fā)展網(wǎng)路經(jīng)濟(jì),建設(shè)強(qiáng)村,")
    edits = find_glosses(text)
    assert cleaned(text) == PLAIN
    assert {edit.reason for edit in edits} == {Reason.GLOSS}
    assert [edit.span.of(text) for edit in edits[:3]] == ["(fā)", "(wǎng)", "(jīng)"]
    assert all(edit.text == "" for edit in edits)


def test_full_width_parentheses_hold_glosses_too() -> None:
    text = convert(PLAIN).replace("(", "（").replace(")", "）")
    assert cleaned(text) == PLAIN


def test_a_gloss_goes_only_from_a_character_that_has_this_reading() -> None:
    text = convert(PLAIN) + "甲(jīng)乙，經(jì)，(fā)，A(bā)，發(ba)"
    assert cleaned(text) == PLAIN + "甲(jīng)乙，經(jì)，(fā)，A(bā)，發(ba)"


@pytest.mark.parametrize(
    "gloss", ["(fa)", "(fa1)", "[fā]", "( fā )", "(fa\u0304)", "（fɑ）", "(f?)", "(f\nā)", "\n(fā)"]
)
def test_a_reading_may_be_written_in_other_ways(gloss: str) -> None:
    assert cleaned(convert(PLAIN) + f"發{gloss}展") == PLAIN + "發展".replace(
        "展", "\n展" * ("\n" in gloss) or "展"
    )


@pytest.mark.parametrize("end", ["\r\n", "\r", "  \n", " \r\n\t", "\n\u3000\u3000"])
@pytest.mark.parametrize("gloss", ["({}fā)", "(f{}ā)", "(fā{})", "{}(fā)"])
def test_a_gloss_may_be_cut_by_any_end_of_a_line(gloss: str, end: str) -> None:
    text = convert(PLAIN) + "發" + gloss.format(end) + "展"
    assert "".join(cleaned(text).split()) == PLAIN + "發展"


def test_glosses_may_stand_in_tortoise_shell_brackets() -> None:
    assert cleaned(convert(PLAIN).replace("(", "〔").replace(")", "〕")) == PLAIN
    assert cleaned(PLAIN + "浙發〔2024〕3號 ì") == PLAIN + "浙發〔2024〕3號 ì"


def test_readings_without_any_tone_make_a_habit_where_there_are_many() -> None:
    text = "".join(
        f"{character}({plain})展，"
        for character, plain in zip(
            "發網經設業產質學", ["fa", "wang", "jing", "she", "ye", "chan", "zhi", "xue"], strict=True
        )
    )
    assert cleaned(text) == "發展，網展，經展，設展，業展，產展，質展，學展，"
    few = text[: text.index("業")]
    assert cleaned(few) == few


def test_any_reading_of_a_character_with_several_will_do() -> None:
    text = convert(PLAIN) + "重(zhòng)重(chóng)"
    assert cleaned(text) == f"{PLAIN}重重"


def test_other_parentheses_stay() -> None:
    kept = "指標(GDP)為三(a),(二)綠色(green)轉型(zhuan xing)"
    assert cleaned(convert(PLAIN) + kept) == PLAIN + kept


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_gloss_or_two_are_no_habit(count: int) -> None:
    text = "".join(f"{character}({reading(character)})展，" for character in GLOSSED[:count])
    assert find_glosses(text) == []
    assert find_glosses(text + PLAIN) == []


def test_three_glosses_are_a_habit() -> None:
    assert cleaned("發(fā)展經(jīng)濟(jì)。") == "發展經濟。"


LESSONS = [
    # Each character is glossed once, and comes again without.
    "「經濟」的經(jīng)讀第一聲,濟(jì)讀第四聲;發展的發(fā)讀第一聲。經過、救濟、發現,讀音都不變。",
    # Glossed by itself between quotes.
    "今天學三個字:「經(jīng)」「網(wǎng)」「發(fā)」,下課以前各寫十遍。",
    "“清(qīng)”是清水的清；“河(hé)”是河水的河；“镇(zhèn)”是镇上的镇。三个字连起来就是清河镇。",
    # A list of words to be read.
    "生詞： 經(jīng) 網(wǎng) 發(fā) 學(xué)",
    "行(háng)業,行(xíng)走,銀行(háng);同一個行字,讀法不同,行家也會讀錯,行不行要看上下文。",
    # One character with two readings.
    "先认两个字：行(háng)业、行(xíng)人，重(zhòng)担、重(chóng)叠，长(cháng)河、长(zhǎng)辈，都要念准。",
    # It is about readings.
    "河湾有条街叫行(háng)市街，外地人常读成别的。还有一个大(dà)夫村，不读别音，村口刻着拼音，调(diào)门很高。",
    "(一)長(cháng)短的長與生長(zhǎng)的長,(二)重(zhòng)量的重與重(chóng)複的重,(三)樂曲的樂與快樂(lè)的樂。",
]


@pytest.mark.parametrize("text", LESSONS)
def test_a_text_that_teaches_pinyin_keeps_it(text: str) -> None:
    assert find_glosses(text) == []


def test_glosses_of_a_converter_in_a_text_that_only_mentions_pinyin_go() -> None:
    assert cleaned(convert(PLAIN) + "手機可以用拼音輸入。") == PLAIN + "手機可以用拼音輸入。"


def test_what_could_not_be_decoded_is_damaged() -> None:
    text = "水位上�涨，堤�防稳固。字�gòu)"
    assert [span.of(text) for span in damaged(text)] == ["�", "�", "字�gòu)"]
    assert damaged("缺��口") == [Span(1, 3)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("讓資源變?yōu)楫a(chǎn)品,經(jīng)濟(jì)", "讓資源變為產品,經濟"),
        ("年輕人因?qū)W到了手藝,網(wǎng)路,現(xiàn)場", "年輕人因學到了手藝,網路,現場"),
    ],
)
def test_bytes_that_a_converter_destroyed_are_found_again(text: str, whole: str) -> None:
    assert cleaned(text) == whole
    repairs = [edit for edit in find_glosses(text) if edit.reason is Reason.REPAIR]
    assert len(repairs) == 1
    assert repairs[0].span.of(text).startswith("?")
    assert damaged(cleaned(text)) == []


def test_what_a_converter_does_to_bytes_is_undone() -> None:
    text = convert("變為產品,網路,發展", "優產網發")
    assert text == "變?yōu)楫a(chǎn)品,網(wǎng)路,發(fā)展"
    assert cleaned(text) == "變為產品,網路,發展"


def test_a_place_that_could_be_two_things_is_left_and_told() -> None:
    text = "此處字?gòu)乙丙丁,經(jīng)濟(jì)發(fā)展"
    assert cleaned(text) == "此處字?gòu)乙丙丁,經濟發展"
    (place,) = damaged(cleaned(text))
    assert place.of(cleaned(text)) == "字?gòu)"


@pytest.mark.parametrize("text", ["處字?gòu)", "處字\ufffdgòu)與", "頭字?gòu)中字?jì)尾"])
def test_damaged_places_are_told_with_the_character_before_them(text: str) -> None:
    spans = damaged(text)
    assert [span.of(text)[0] for span in spans] == ["字"] * text.count(")")
    assert all(span.of(text).endswith(")") for span in spans)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "是嗎?",
        "是嗎?a)是,b)否",
        "(是嗎?)",
        "A?gòu)",
        "?gòu)",
        "字?ab)",
        "字?數(shù)",
        "網(wǎng)路?好",
    ],
)
def test_ordinary_question_marks_are_no_damage(text: str) -> None:
    assert damaged(text) == []


WORDS = [
    "變為", "產品", "經濟", "網路", "發展", "資源", "工業", "園區", "農村", "城市", "教育", "醫療", "補償",
    "政策", "現場", "年輕人", "學到", "手藝", "因為", "各校", "情況", "不同", "管理", "條例", "改革", "創新",
    "實現", "環境", "保護", "提升", "服務", "企業", "總體", "要求", "優化", "結構", "動力", "競爭", "國際",
    "戰略", "持續", "推進", "強化", "引導", "設施", "統籌", "數據", "應用", "結合", "水渠", "修到", "最後",
    "一個村", "村民", "說", "往年", "澆地", "排隊", "道路", "交通", "能源", "綠色", "低碳", "轉型", "科技",
    "人才", "隊伍", ",", "。", "，", "、", "2024", "AI",
]  # fmt: skip
HAN = sorted({character for word in WORDS for character in word if "一" <= character <= "鿿"})


def texts() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map("".join)


@given(texts(), st.sets(st.sampled_from(HAN + list(GLOSSED)), max_size=60))
def test_a_repair_is_never_wrong(text: str, glossed: set[str]) -> None:
    text += "。發展,網路,經濟。"
    garbled = convert(text, "".join(sorted(glossed | {"發", "網", "經"})))
    result = cleaned(garbled)
    for edit in find_glosses(garbled):
        if edit.reason is Reason.REPAIR:
            assert garbled[edit.span.start - 1] + edit.text in text
    if "?" not in result:
        assert result == text


@given(texts(), st.sampled_from(["", "()", "(a)", "（二）", "?)", "(fā)", "發(fā)"]))
def test_edits_are_in_order_and_disjoint_and_a_clean_text_has_none(text: str, more: str) -> None:
    once = convert(text + more + text)
    edits = find_glosses(once)
    assert_in_order(edits, len(once))
    if "?" not in once:
        assert find_glosses(cleaned(once)) == []


@given(st.text("經濟網發字(（)）?？�gòufājīng「」 ,。a", max_size=80))
def test_whatever_stands_there_edits_are_in_order_and_disjoint(text: str) -> None:
    assert_in_order(find_glosses(text), len(text))
    for span in damaged(text):
        assert 0 <= span.start < span.end <= len(text)


def assert_in_order(edits: Sequence[Edit], length: int) -> None:
    at = 0
    for edit in edits:
        assert at <= edit.span.start < edit.span.end <= length
        at = edit.span.end


ZHUYIN = {"海": "ㄏㄞˇ", "風": "ㄈㄥ", "電": "ㄉㄧㄢˋ", "們": "ㄇㄣ˙", "力": "ㄌㄧˋ"}
SEA = "海上的風把電送到岸上,孩子們在海邊看風車。大家說,海風不要錢,電力卻要錢,風大的時候電多,風小的時候電少。"


@pytest.mark.parametrize("brackets", ["()", "（）", ""])
def test_zhuyin_beside_the_characters_is_taken_out(brackets: str) -> None:
    opening, closing = brackets or ("", "")
    text = "".join(c + (f"{opening}{ZHUYIN[c]}{closing}" if c in ZHUYIN else "") for c in SEA)
    assert cleaned(text) == SEA


def test_zhuyin_of_single_characters_and_of_a_lesson_stays() -> None:
    once = SEA.replace("車", "車(ㄔㄜ)", 1) + "這裡的ˋ是聲調。"
    assert cleaned(once) == once
    lesson = "注音教學:" + "".join(c + (f"({ZHUYIN[c]})" if c in ZHUYIN else "") for c in SEA)
    assert cleaned(lesson) == lesson


GLOSSED_OFTEN = (
    "發(fā)展,經(jīng)營,網(wǎng)店,產(chǎn)地,應(yīng)時,"
    "實(shí)在,動(dòng)手,創(chuàng)意,續(xù)訂,強(qiáng)項。"
)


@pytest.mark.parametrize("space", [" ", "\u00a0"])
def test_a_gloss_may_stand_behind_a_space(space: str) -> None:
    spaced = GLOSSED_OFTEN.replace("(", f"{space}(")
    assert cleaned(spaced) == "發展,經營,網店,產地,應時,實在,動手,創意,續訂,強項。"


def test_a_gloss_may_begin_with_a_capital_but_a_name_in_latin_letters_stays() -> None:
    capital = "".join(
        letter.upper() if before == "(" else letter
        for before, letter in zip(" " + GLOSSED_OFTEN, GLOSSED_OFTEN, strict=False)
    )
    assert "(Fā)" in capital
    assert cleaned(capital + "王(Wang)教授說。") == (
        "發展,經營,網店,產地,應時,實在,動手,創意,續訂,強項。王(Wang)教授說。"
    )


def test_a_converter_that_skips_places_is_one_if_it_glosses_characters_again() -> None:
    plain = "發展產業,發動產學,發現實力,實現經濟,經常動員,應用網路。"
    some = "發(fā)展產(chǎn)業,發動產學,發(fā)現實(shí)力,實(shí)現經濟,經常動員,應用網路。"
    again = "發(fā)展動(dòng)能,實現發展,產(chǎn)業動(dòng)力,發展經濟。"
    assert cleaned((plain + some + again) * 2) == (plain * 2 + "發展動能,實現發展,產業動力,發展經濟。") * 2


def test_who_glosses_each_character_once_among_many_helps_a_reader() -> None:
    text = "發(fā)展產(chǎn)業,發動產學,發現實(shí)力,實現經(jīng)濟,經常動員,經營發展,實業產地。"
    assert cleaned(text) == text


def test_a_reading_that_is_given_twice_goes_with_the_first() -> None:
    text = (
        "省(sheng)(sheng)水务厅在全(quan)省(sheng)召(zhao)开(kai)会(hui)(hui)议(yi),部(bu)署(shu)渠道(dao)。"
    )
    assert cleaned(text) == "省水务厅在全省召开会议,部署渠道。"


def test_a_space_that_a_converter_puts_behind_each_reading_goes_with_it() -> None:
    text = "斗門(men) 是渠邊的小閘,個(ge) 個(ge) 有名,為(wei) 的是調度員(yuan) 不報(bao) 錯,三次(ci) 也罷。A B 閘(zha) "
    assert cleaned(text) == "斗門是渠邊的小閘,個個有名,為的是調度員不報錯,三次也罷。A B 閘"
