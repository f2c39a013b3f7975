"""Where the words of a text end: jieba on its simplified form, loaded when first asked."""

from __future__ import annotations

import contextlib
import logging
import threading
import warnings
from bisect import bisect_left, bisect_right
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from reader.chinese.boundaries import runs
from reader.chinese.folding import fold
from reader.chinese.script import Script, convert

if TYPE_CHECKING:
    from jieba import Tokenizer

_lock = threading.Lock()


def is_loaded() -> bool:
    """Whether `cut` answers without loading the dictionary first, which takes one to two seconds."""
    return _tokenizer.cache_info().currsize > 0


def load() -> None:
    """Load the dictionary, once; for a thread in the background."""
    _loaded()


def cut(text: str, script: Script | None = None) -> list[int]:
    """The ends of the words of `text`, in code points, rising; the last one is its length.

    Numbers with their units and Latin words are one word each. `script` says when the text is simplified
    already; any other is cut by its simplified form, where jieba's dictionary knows the words.
    Words that jieba's dictionary lacks are not guessed at (HMM off: measured better).
    """
    ends = []
    done = 0
    for token in _loaded().cut(_simplified(text, script), HMM=False):
        done += len(token)
        ends.append(done)
    return _with_runs(ends, text)


def _simplified(text: str, script: Script | None) -> str:
    """The simplified form of the same length."""
    if script is Script.SIMPLIFIED:
        return text
    # Of the ways back tw2s fits all three standards best: it knows 著 for 着 as well.
    simplified = convert(text, "tw2s")
    return simplified if len(simplified) == len(text) else fold(text)


def _with_runs(ends: list[int], text: str) -> list[int]:
    """The ends without those inside a run that stays whole, and with those on both sides of it."""
    kept: list[int] = []
    index = 0
    for run in runs(text):
        before = bisect_left(ends, run.start, index)
        kept += ends[index:before]
        if run.start and (not kept or kept[-1] != run.start):
            kept.append(run.start)
        kept.append(run.end)
        index = bisect_right(ends, run.end, before)
    return kept + ends[index:]


def _loaded() -> Tokenizer:
    """The tokenizer, loaded once also when several threads ask at a time."""
    with _lock:
        return _tokenizer()


@cache
def _tokenizer() -> Tokenizer:
    """A tokenizer of our own, so that no word of ours reaches others and no file the shared /tmp."""
    with warnings.catch_warnings():
        # jieba 0.42.1 has invalid escapes in its patterns and asks for pkg_resources.
        warnings.simplefilter("ignore")
        import jieba  # noqa: PLC0415 (a second, when first needed)

    jieba.setLogLevel(logging.CRITICAL)
    tokenizer = jieba.Tokenizer()
    folder = Path(platformdirs.user_cache_dir("duizhao"))
    tokenizer.tmp_dir = str(folder)
    tokenizer.cache_file = f"jieba-{jieba.__version__}.cache"
    # Without its folder jieba fails to write its cache, says so in its log only, and goes on.
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    tokenizer.initialize()
    return tokenizer
