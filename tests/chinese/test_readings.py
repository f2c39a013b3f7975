"""Readings of single characters."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.chinese.readings import readings

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("character", "plain", "tones"),
    [("重", ["zhong", "chong", "tong"], ["zhòng", "chóng", "tóng"]), ("绿", ["lv", "lu"], ["lǜ", "lù"])],
)
def test_all_readings_are_known(character: str, plain: list[str], tones: list[str]) -> None:
    assert readings(character, tones=False) == plain
    assert readings(character, tones=True) == tones


@pytest.mark.parametrize("sign", ["a", "，", "", "😀", "\ud800"])
def test_what_is_no_chinese_has_none(sign: str) -> None:
    assert readings(sign, tones=True) == []


def test_phrases_are_not_loaded() -> None:
    code = (
        "import sys; from reader.chinese.readings import readings;"
        "readings('水', tones=True); print(sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert "'pypinyin.pinyin_dict'" in done.stdout
    assert "'pypinyin.phrases_dict'" not in done.stdout
