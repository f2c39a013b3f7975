"""What a text says about itself: so far its title."""

from __future__ import annotations

import re

#: The longest title that is kept, in code points.
TITLE_LENGTH = 500

#: A line; what ends one is what `str.splitlines` takes for an end (Unicode's mandatory breaks).
_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")

#: Unicode categories Cc and Cf, without white space and without the signs that are drawn (such as
#: U+0600): controls, zero width characters, bidirectional marks, tags, byte order marks.
_UNSEEN = re.compile(
    "[\\x00-\\x08\\x0e-\\x1b\\x7f-\\x84\\x86-\\x9f\\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u206f\ufeff\ufff9-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001"
    "\U000e0020-\U000e007f]"
)


def title_of(text: str) -> str:
    """The first line of `text` in which something can be seen, as a title; empty when there is none.

    Controls, zero width and bidirectional characters are left out, runs of white space become one
    space, and no more than `TITLE_LENGTH` code points are kept.
    """
    for line in _LINE.finditer(text):
        title = " ".join(_UNSEEN.sub("", line.group()).split())
        if title:
            return title[:TITLE_LENGTH].rstrip()
    return ""
