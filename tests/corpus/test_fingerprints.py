"""Reprints have one fingerprint, whatever their script and their white space."""

from __future__ import annotations

from reader.chinese.folding import fold
from reader.corpus.fingerprints import fingerprint


def test_script_and_white_space_make_no_difference_and_words_do() -> None:
    one = fingerprint(fold("国家发展，水价由大家说了算。"))
    assert fingerprint(fold("國家發展，\n　　水價由大家說了算。")) == one
    assert fingerprint(fold("国家发展，水价由大家说了算！")) != one
    assert len(one) == 64
