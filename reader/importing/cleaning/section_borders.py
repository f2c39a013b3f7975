"""Names of sections below a text, with which the next article begins: 【深度】, ■ 来论, 热点观察."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.importing.cleaning.ahead import LEAST, Ahead
from reader.importing.cleaning.contents import Contents
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.segments import Segment, is_short
from reader.importing.cleaning.words import starts, words

#: The name of a section in brackets is no wider than this.
_SECTION = 10
#: The name of a column above a title, with a mark or without, and how wide a title is at least.
_MARKS = "■●◎◆▲□◇★☆█▇▆▮◼◾❖▎▌▍▏◤"
_COLUMN, _LEAD_WORD = lazy(rf"[{_MARKS}]?\s*[\u4e00-\u9fff]{{2,5}}"), 5
#: A title below the name of a column is so wide in an issue.
_TITLE = 10
#: What the opinion of a newspaper is called above its title.
_LEADERS = frozenset(("社评", "社论", "今日社评", "今日社论", "本报社评", "本报社论", "评论员文章"))


def is_border(blocks: Sequence[Block], index: int, current: Segment, contents: Contents) -> bool:
    """Whether a line is the name of a section in brackets, 【深度】, with a title and a text below it."""
    block, last = blocks[index], current.last
    enclosed = block.text[0] in "【〖［〈" and block.text[-1] in "】〗］〉"
    if block.width > _SECTION or not (enclosed or _is_column_name(block, current, issue=contents.issue)):
        return False
    ahead = Ahead(blocks, index)
    promised = any(contents.holds(other.folded) for other in current.head)
    if promised and not (enclosed or any(contents.holds(other.folded) for other in ahead.shorts)):
        return False  # the list of contents has the title of this one, and would have the next
    return last is not None and last.items[-1].line.ended and len(ahead.shorts) > 1 and ahead.size >= LEAST


def _is_column_name(block: Block, current: Segment, *, issue: bool) -> bool:
    """Whether a line is a word such as stands above the title of the present article, too: 热点观察, ■ 来论."""
    word = bare(block.folded)
    if _COLUMN.fullmatch(word) is None:
        return False
    if word.endswith(starts("column_end")) or word in _LEADERS:
        return True
    above = [other for other in current.head if is_short(other)]
    pairs = [pair for pair in pairwise(above) if _COLUMN.fullmatch(pair[0].folded)]
    plain = word not in words("part_of_text") and not names_only(word)
    if issue and plain and any(title.width >= _TITLE for _, title in pairs):
        return True
    return block.text[0] in _MARKS and any(title.width > max(word.width, _LEAD_WORD) for word, title in pairs)
