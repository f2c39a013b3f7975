"""Where words end, by jieba on the simplified form."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese import words
from reader.chinese.converter import to_traditional
from reader.chinese.script import Script, Standard
from reader.errors import UserError

TEXT = "国务院办公厅印发通知，要求到2027年5G用户增长32.1%，推动AI+行动和乡村振兴。"


def pieces(text: str, script: Script | None = None) -> list[str]:
    ends = words.cut(text, script)
    return [text[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def test_words_are_cut_and_runs_stay_whole() -> None:
    found = pieces(TEXT, Script.SIMPLIFIED)
    assert "".join(found) == TEXT
    assert {"国务院办公厅", "2027年", "5G", "32.1%", "AI+", "乡村振兴"} <= set(found)


def test_traditional_text_is_cut_like_its_simplified_twin() -> None:
    assert words.cut(to_traditional(TEXT, Standard.S2T)) == words.cut(TEXT, Script.SIMPLIFIED)


@given(
    st.text(
        st.one_of(st.characters(categories=None), st.sampled_from("国务院國務院25年%AI。\r\n")), max_size=40
    )
)
@settings(deadline=None, max_examples=100)
def test_the_ends_rise_to_the_end_of_the_text(text: str) -> None:
    ends = words.cut(text)
    assert ends == sorted(set(ends))
    assert ends[-1:] == ([len(text)] if text else [])
    assert 0 not in ends


def test_jieba_is_loaded_when_first_asked_and_keeps_its_cache_to_itself(tmp_path: Path) -> None:
    code = (
        "import sys; from reader.chinese import words;"
        "assert not words.is_loaded() and 'jieba' not in sys.modules;"
        "words.load(); assert words.is_loaded(); print(words.cut('高质量发展'))"
    )
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "LOCALAPPDATA": str(tmp_path / "cache"),
        "TMPDIR": str(tmp_path),
        "PYTHONPATH": str(Path(words.__file__).parents[2]),
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "[5]"
    assert not list(tmp_path.rglob("*.cache"))
    (kept,) = tmp_path.rglob("words-*.bin")
    assert tmp_path / "cache" in kept.parents


def test_an_empty_text_has_no_words() -> None:
    assert words.cut("") == []


@pytest.mark.parametrize("text", ["\0国家\0", "\ud800发展\udc00", "國\u3000家", "\r\n"])
def test_odd_characters_do_not_move_the_ends(text: str) -> None:
    assert words.cut(text)[-1] == len(text)


@pytest.fixture
def own() -> Iterator[None]:
    """A place for terms of the user's own, which others do not see."""
    yield
    words.set_terms([])


@pytest.mark.usefixtures("own")
def test_terms_of_the_users_own_are_whole_in_both_scripts_until_they_are_removed() -> None:
    before = pieces("在清河书屋读"), words.cut("在清河書屋讀")
    version = words.version()
    words.add_terms(["清河書屋", "清·河"])
    assert words.version() > version
    assert words.own_terms() == ("清河書屋", "清·河")
    assert "清河书屋" in pieces("在清河书屋读")
    assert "清河書屋" in pieces("在清河書屋讀", Script.TRADITIONAL)
    assert "清·河" in pieces("在清·河读")
    words.remove_terms(["清河书屋", "不在的词"])
    assert words.own_terms() == ("清·河",)
    assert (pieces("在清河书屋读"), words.cut("在清河書屋讀")) == before


@pytest.mark.usefixtures("own")
def test_when_one_is_no_term_none_is_taken_in() -> None:
    with pytest.raises(UserError):
        words.add_terms(["清河书屋", "甲、乙"])
    assert words.own_terms() == ()


@pytest.mark.usefixtures("own")
def test_the_terms_of_another_corpus_take_the_place_of_those_of_the_last() -> None:
    words.set_terms(["清河书屋", "云岭夜校"])
    words.set_terms(["雲嶺夜校", "白鹭账本"])
    assert words.own_terms() == ("云岭夜校", "白鹭账本")
    assert "清河书屋" not in pieces("在清河书屋读")


@pytest.mark.usefixtures("own")
def test_a_term_that_the_program_has_anyway_may_be_added_and_removed() -> None:
    words.add_terms(["新质生产力"])
    words.remove_terms(["新质生产力"])
    assert "新质生产力" in pieces("发展新质生产力")


def test_terms_may_be_added_before_the_dictionary_is_loaded() -> None:
    code = (
        "import sys; from reader.chinese import words; words.add_terms(['清河书屋', '清·河']);"
        "assert not words.is_loaded() and 'jieba' not in sys.modules;"
        "print(words.cut('在清河书屋和清·河'))"
    )
    folder = str(Path(words.__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout.strip(), done.stderr) == ("[1, 5, 6, 9]", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("建5G网络", ["建", "5G网络"]),
        ("到2024年初", ["到", "2024年", "初"]),
        ("拨打12345热线", ["拨打", "12345热线"]),
        ("文件〔2024〕5号好", ["文件", "〔2024〕5号", "好"]),
        ("见https://a.cn/b?c=1。", ["见", "https://a.cn/b?c=1", "。"]),
    ],
)
def test_a_term_with_a_run_in_it_is_one_word_and_a_run_is_never_cut(text: str, expected: list[str]) -> None:
    assert pieces(text, Script.SIMPLIFIED) == expected


@pytest.mark.parametrize("standard", Standard)
def test_every_standard_is_cut_like_the_simplified_twin(standard: Standard) -> None:
    text = "市卫生健康部门里，群众办事的线索由人工智能核对，设备更新都有数据安全要求。"
    converted = to_traditional(text, standard)
    assert len(converted) == len(text)
    assert words.cut(converted) == words.cut(text, Script.SIMPLIFIED)


def test_terms_that_change_while_the_dictionary_is_loaded_wait_for_nothing_and_are_not_lost() -> None:
    code = """
import threading, time
from reader.chinese import words
loading = threading.Thread(target=words.load)
loading.start()
time.sleep(0.05)
words.set_terms(["清河书屋"])
words.add_terms(["云岭夜校"])
print(words.is_loaded())
loading.join()
print(words.cut("在清河书屋和云岭夜校"))
"""
    folder = str(Path(words.__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout.splitlines(), done.stderr) == (["False", "[1, 5, 6, 10]"], "")


def test_what_simplified_text_quotes_in_the_other_script_is_the_same_words() -> None:
    text = "他讲“鄉村振興”，为了乡村振兴，乾隆年间也藉口。"
    assert words.simplified_form(text, Script.SIMPLIFIED) == text.replace("鄉村振興", "乡村振兴")
    assert words.cut(text, Script.SIMPLIFIED) == words.cut(
        text.replace("鄉村振興", "乡村振兴"), Script.SIMPLIFIED
    )
