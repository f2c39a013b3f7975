"""Where words end, by jieba on the simplified form."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese import words
from reader.chinese.script import Script, Standard, to_traditional

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
    assert not list(tmp_path.glob("*.cache"))
    assert len(list(tmp_path.rglob("jieba-*.cache"))) == 1


def test_an_empty_text_has_no_words() -> None:
    assert words.cut("") == []


@pytest.mark.parametrize("text", ["\0国家\0", "\ud800发展\udc00", "國\u3000家", "\r\n"])
def test_odd_characters_do_not_move_the_ends(text: str) -> None:
    assert words.cut(text)[-1] == len(text)
