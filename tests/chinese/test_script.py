"""Which script a text is in."""

from __future__ import annotations

import pytest

from reader.chinese import script as module
from reader.chinese.script import (
    Script,
    certain_marks,
    detect,
    know_scripts,
    markers,
    marks,
)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("我们要深入实施创新驱动发展战略，推动产业优化升级。", Script.SIMPLIFIED),
        ("医疗", Script.SIMPLIFIED),
        ("关于印发通知", Script.SIMPLIFIED),
        ("個案", Script.TRADITIONAL),
        ("醫院與學校須於年底前提交報告。", Script.TRADITIONAL),
        ("最後", Script.TRADITIONAL),
        ("峯迴路轉，羣眾在山裏等候，衞生署派員到場。", Script.TRADITIONAL),
        ("臺灣的軟體產業與網際網路服務，裡面的著作權問題。", Script.TRADITIONAL),
        ("香港立法會通過撥款，改善郊野公園的步道。", Script.TRADITIONAL),
        ("醫疗", Script.MIXED),
        ("第一段是简体写成的，讲农业发展。\n第二段是繁體寫成的，講農業發展。", Script.MIXED),
    ],
)
def test_a_text_is_recognised_by_the_characters_of_one_script_only(text: str, script: Script) -> None:
    assert detect(text) is script


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "The Five-Year Plan, 2026–2030",
        "中山大",
        "里程 后土 台上 云南 干旱 面容 只手 岩石",
        "123，456。",
        "\ud800\0",
    ],
)
def test_a_text_without_telling_characters_is_unknown(text: str) -> None:
    assert detect(text) is Script.UNKNOWN


@pytest.mark.parametrize(
    "text", ["経済産業省の発表によると、学会が開かれた。", "國會에서 새로운 法案이 발의되었다。"]
)
def test_japanese_and_korean_are_not_taken_for_chinese(text: str) -> None:
    assert detect(text) is Script.UNKNOWN


def test_shinjitai_without_kana_is_judged_by_the_forms_it_shares() -> None:
    assert detect("医療保険制度") is Script.MIXED


def test_a_quoted_name_does_not_make_a_long_text_mixed() -> None:
    body = "各级党组织要认真学习贯彻会议精神，结合实际抓好落实。" * 20
    assert detect(body + "主讲人是於國強先生。") is Script.SIMPLIFIED
    body = "各級學校應認真學習會議精神，結合實際辦理。" * 20
    assert detect(body + "书名是《学习》。") is Script.TRADITIONAL


def test_a_word_that_simplified_text_writes_with_an_old_character_is_no_stray() -> None:
    assert detect("《瞭望》新闻") is Script.SIMPLIFIED


def test_one_paragraph_in_five_of_the_other_script_makes_a_text_mixed() -> None:
    simplified = "我们将继续扩大对外开放，优化营商环境，保护外商权益。\n" * 4
    assert detect(simplified + "我們將繼續擴大對外開放，優化營商環境，保護外商權益。\n") is Script.MIXED


def test_the_markers_of_the_scripts_are_disjoint_and_leave_shared_characters_out() -> None:
    known = markers()
    assert not known.simplified & known.traditional
    assert not (known.simplified | known.traditional) & set("后里台云干面余只着于岩著乾")
    assert set("国学说万个与") <= known.simplified
    assert set("國學說萬個與裏裡衛後於") <= known.traditional


def test_the_marks_of_a_text_tell_what_is_in_one_script_only() -> None:
    assert marks("讲話のA里") == "stf.."
    assert marks("於崇文於是𫍽?") == "t..t.s."
    assert certain_marks("於崇文於是𫍽?") == "...t.s."


def test_marks_are_the_same_whether_all_markers_are_known_or_each_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "".join(sorted(markers().simplified | markers().traditional)) + "里后A?の\ue000"
    asked = marks(text)
    monkeypatch.setattr(module, "_given_markers", [markers()])
    told = module._Marks().of(text)
    assert told == asked


def test_verdicts_that_are_known_are_not_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_known_scripts", {})
    know_scripts({"设备": Script.TRADITIONAL})
    assert detect("设备") is Script.TRADITIONAL
    assert detect("设备。") is Script.SIMPLIFIED
