"""What one process found out is taken by another as its own."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

from reader.chinese.folding import fold
from reader.chinese.script import Script, detect
from reader.chinese.tables import tables

ROOT = Path(__file__).resolve().parents[2]

CHILD = """
import pickle, sys
from reader.chinese import converter, folding, script, tables
tables.know(pickle.load(sys.stdin.buffer))
text = "臺灣的鄉村振興，衞生與羣眾"
print(ascii(folding.fold(text)), script.detect(text).value, converter._converter.cache_info().currsize)
"""


def test_a_process_that_was_told_need_not_ask_opencc() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHILD], input=pickle.dumps(tables()), capture_output=True, cwd=ROOT, check=True
    )
    folded, script, dictionaries = done.stdout.decode().split()
    text = "臺灣的鄉村振興，衞生與羣眾"
    assert folded == ascii(fold(text))
    assert Script(script) is detect(text) is Script.TRADITIONAL
    assert dictionaries == "0"
