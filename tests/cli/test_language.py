"""The sentences of the window on the command line: found as Qt finds them, in the language of the user."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages, resources
from reader.cli import language
from reader.cli.language import Catalogue
from reader.errors import UserError
from tests.cli.conftest import Run


def data(name: str) -> bytes:
    return resources.find("translations", f"duizhao_{name}.qm").read_bytes()


@pytest.mark.parametrize("name", ["zh_CN", "zh_TW"])
def test_every_sentence_is_found_as_the_translator_wrote_it(name: str) -> None:
    catalogue = Catalogue(data(name))
    source = ElementTree.parse(resources.find("translations", f"duizhao_{name}.ts"))
    asked = 0
    for context in source.getroot().iter("context"):
        for one in context.iter("message"):
            translation = one.find("translation")
            if translation is None or translation.get("type") or one.get("numerus"):
                continue
            asked += 1
            found = catalogue.find(context.findtext("name") or "", one.findtext("source") or "")
            assert found == translation.text
    assert asked > 1500


def test_what_has_no_translation_stays_english() -> None:
    catalogue = Catalogue(data("zh_CN"))
    assert catalogue.find("messages", "Nobody wrote this.") == "Nobody wrote this."
    assert catalogue.find("nowhere", messages.TAG_NAME_EMPTY.what) == messages.TAG_NAME_EMPTY.what
    assert Catalogue(b"").find("messages", "x") == "x"


@given(st.integers(0, 200_000), st.binary(max_size=40))
def test_a_damaged_file_says_nothing_wrong(at: int, odd: bytes) -> None:
    whole = data("zh_TW")
    for broken in (whole[:at], whole[:at] + odd + whole[at + len(odd) :], odd):
        assert Catalogue(broken).find("messages", messages.TAG_NAME_EMPTY.what)


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, ""),
        ({"LANG": "C.UTF-8"}, ""),
        ({"LANG": "C.UTF-8", "LANGUAGE": "zh_CN"}, ""),
        ({"LANG": "en_GB.UTF-8"}, ""),
        ({"LANG": "de_DE.UTF-8"}, ""),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_SG.GB2312"}, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, "zh_TW"),
        ({"LANG": "zh_HK"}, "zh_TW"),
        ({"LANG": "zh_Hant_MO.UTF-8"}, "zh_TW"),
        ({"LANG": "zh_Hans_HK.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, ""),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_TW.UTF-8"}, "zh_TW"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:zh_TW:en"}, "zh_TW"),
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": "en:zh_CN"}, ""),
    ],
)
def test_the_language_is_that_of_the_locale(environment: dict[str, str], wanted: str) -> None:
    assert language.language(environment) == wanted


def test_an_error_is_told_in_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    error = UserError(messages.FILE_EMPTY, path="{甲}.txt")
    monkeypatch.setenv("LC_ALL", "C")
    assert language.sentence(error) == str(error)
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert language.sentence(error) == "{甲}.txt 是空文件。其中没有可导入的文本。"
    monkeypatch.setenv("LC_ALL", "zh_TW.UTF-8")
    assert language.sentence(error) == "{甲}.txt 是空檔案。其中沒有可匯入的文字。"


def test_people_are_told_in_their_language_and_programs_in_english(
    run: Run, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "空.txt").write_bytes(b"")
    english = run("import", filled, tmp_path / "空.txt", "--json")
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    said = run("import", filled, tmp_path / "空.txt", "--json")
    assert said.json == english.json
    assert "其中没有可导入的文本。" in said.err
    assert "其中没有可导入的文本。" not in english.err
    assert "找不到语料库" in run("articles", tmp_path / "no.duizhao").err
    assert "没有" in run("search", filled, "字 tag:无", "--json").err
