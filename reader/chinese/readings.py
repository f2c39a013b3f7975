"""How single characters are read, by pypinyin without its phrases: a quarter of the time to load it."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache


@cache
def _pinyin() -> tuple[Callable[..., list[list[str]]], int, int]:
    # pypinyin reads these when it is imported, which nobody else here does.
    os.environ.update(PYPINYIN_NO_PHRASES="1", PYPINYIN_NO_DICT_COPY="1")
    from pypinyin import Style, pinyin  # noqa: PLC0415 - some hundredths of a second, when first needed

    return pinyin, Style.TONE, Style.NORMAL


def readings(character: str, *, tones: bool) -> list[str]:
    """All readings of a character, with or without tones, ü as v where without; none for what is not Chinese."""
    pinyin, with_tones, plain = _pinyin()
    style = with_tones if tones else plain
    found = pinyin(character, style=style, heteronym=True, errors="ignore", v_to_u=False)
    return [reading for reading in (found[0] if found else []) if reading]
