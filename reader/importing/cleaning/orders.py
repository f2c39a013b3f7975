"""Orders and announcements that put a law in force: what they are called, and which law follows in the same text."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.plan import Detail

#: The first article of a law stands within so many blocks of its title.
_LAW_HEAD = 6
_FIRST_ARTICLE = lazy(r"第\s*[一1]\s*条")
_ORDER = lazy(r"(?:令|公告|通告)$|第[〇零一二三四五六七八九十百0-9\s]{1,7}号$|(?:令|公告)\s*第.{1,8}号")
#: A gazette names the rule that it changes, whose articles follow below its name: 修正「能源管理办法」第三条.
_CHANGES = lazy(r"(?:修正|订定|制定|废止|核定)「(?P<law>[^「」]{4,60})」")
_IN_FORCE = lazy(r"《(?P<law>[^《》]{4,60})》[^。]{0,120}(?:通过|公布|发布|施行|批准|修订)")
#: When a law comes into force, its last article says.
_LAST_ARTICLE = lazy(r"第[^。]{1,12}条.{0,120}(?:起|之日)(?:施行|实施|生效)[。;]?$")
#: How sure it is that the law is the text; the order says so in its first sentence.
_LIKELY = 0.8


def orders(folded: str) -> bool:
    """Whether a line above a text is the name or the number of an order or an announcement: 省人民政府令, 第287号."""
    return _ORDER.search(folded.strip(" ()（）")) is not None


def put_in_force(body: Sequence[Block]) -> Detail | None:
    """The law that the first sentence of a text puts in force, where the text of the law follows; else None."""
    if not body:
        return None
    match, changes = _IN_FORCE.match(body[0].folded), _CHANGES.match(body[0].folded)
    if match is None and changes is None:
        return None
    law = bare((match or changes)["law"])  # type: ignore[index]
    for block in body[1:]:
        if bare(block.folded) == law or (changes and not block.prose and bare(block.folded).startswith(law)):
            line = block.line
            return Detail(
                " ".join(block.text.split()), Span(line.span.start, block.items[-1].line.span.end), _LIKELY
            )
    return None


def announces(body: Sequence[Block], folded: str) -> bool:
    """Whether a text is the order that puts in force what a line names."""
    match = _IN_FORCE.match(body[0].folded) if body else None
    return match is not None and bare(match["law"]) == bare(folded)


def begins_law(blocks: Sequence[Block], index: int) -> bool:
    """Whether the title of a law stands at a place: below it articles are counted from the first one.

    A title with running text right below the last article of a law begins something else as well.
    """
    if numbered(blocks[index].folded) or blocks[index].folded[0] in "（(":
        return False
    over = index > 0 and _LAST_ARTICLE.match(blocks[index - 1].folded) is not None
    if (
        over
        and blocks[index].folded[0] != "附"
        and any(block.prose for block in blocks[index + 1 : index + 2])
    ):
        return True
    for block in blocks[index + 1 : index + _LAW_HEAD]:
        if opens_law(block):
            return True
        if block.prose and block.folded[0] not in "（(":
            return False
    return False


def opens_law(block: Block) -> bool:
    """Whether a paragraph is the first article of a law."""
    return _FIRST_ARTICLE.match(block.folded) is not None
