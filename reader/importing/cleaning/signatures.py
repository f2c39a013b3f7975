"""Articles that are told apart by who signs below them."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.ahead import DATELINE
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Block
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.reporters import is_medium, signed
from reader.importing.cleaning.segments import Segment, is_short

#: Who reports, in a dateline.
_REPORTED = lazy(r"[(（][^()（）]{0,6}记者[^()（）]{2,16}[)）]")
#: A dateline is no longer than this, in code points.
_DATELINE = 40
#: A signature is set so far to the right, in columns of half a character.
_RIGHT = 12
_POST = lazy(r"[\u4e00-\u9fff]{2,10}\s+(?P<name>[\u4e00-\u9fff·]{2,4})")
#: How a letter begins; one signature says enough then.
_CALLS = lazy(
    r"(?:各位|尊敬的|亲爱的|敬爱的)[\u4e00-\u9fff、,，]{1,14}[:：]|同志们[:：]|[\u4e00-\u9fff]{2,8}(?:朋友们|同仁|同事们)[:：]"
)
#: A byline and the title below it.
_TWO = 2
#: Names in brackets, of whatever surname, and what stands in brackets and is none: 完, 待续, 掌声, 笑声.
_RARE = lazy(
    r"[(（](?![^()（）]*[完续声略删图表附摘转版稿部室社报网笑节选上中下一二三四五六])"
    r"[\u4e00-\u9fff]{2,3}(?:[\s、]+[\u4e00-\u9fff]{2,3}){0,2}[)）]"
)
#: The name of a newspaper or a site is no longer, and how it ends.
_MEDIUM, _MEDIA = 10, ("报", "网", "社", "网站", "客户端", "周刊")


def is_signed_apart(blocks: Sequence[Block], index: int, current: Segment) -> bool:
    """Whether somebody signs below a title and its text who is not the author of the article above, which has one."""
    if current.last is None or not current.last.items[-1].line.ended:
        return False
    first = current.body[0].folded[:_DATELINE]
    named = [
        block
        for at, block in enumerate(current.head)
        if (block.details and _author(block)) or (at and names_only(block.folded))
    ]
    if not named and _REPORTED.search(first) is None and DATELINE.match(first) is None:
        return False
    at = index + 1
    while at < len(blocks) and blocks[at].prose:
        at += 1
    if at == index + 1:
        return False
    names = signed(blocks[at - 1].folded)
    if names is not None:
        return names.of(blocks[at - 1].folded) not in first + "".join(block.folded for block in named)
    if at >= len(blocks) or blocks[at].folded[0] not in "(（":
        return False
    signs = _author(blocks[at])
    return names_only(signs) and signs not in first + "".join(block.folded for block in named)


def is_bylined(segment: Segment) -> bool:
    """Whether the head of an article says who wrote it, as those of short news do not."""
    return any(_author(block) for block in segment.head)


def mark_signatures(blocks: Sequence[Block]) -> None:
    """Articles below each of which somebody signs, or the newspaper stands that it is from."""
    _mark_signed_off(blocks)
    _mark_media_below(blocks)
    _mark_rare(blocks)


def _mark_signed_off(blocks: Sequence[Block]) -> None:
    """Articles each of which its author signs at the right, perhaps with the day below: the next title begins one."""
    found = [index for index in range(1, len(blocks)) if _signs_off(blocks, index)]
    if len(found) < (1 if any(_CALLS.fullmatch(block.folded) for block in blocks) else _TWO):
        return
    for index in found:
        span = _posted(blocks[index].folded) or Span(0, len(blocks[index].folded))
        blocks[index].details = Details((Value("author", span),))
        below = index + 1 + (blocks[index + 1 : index + 2] != [] and blocks[index + 1].details is not None)
        if below < len(blocks) and is_short(blocks[below]) and blocks[below].details is None:
            blocks[below].items[0].begins = True


def _signs_off(blocks: Sequence[Block], index: int) -> bool:
    """Whether a name stands at the right below a text, and the day at the right below it, a title or nothing."""
    name, below = blocks[index], blocks[index + 1] if index + 1 < len(blocks) else None
    if name.line.indent < _RIGHT or name.details is not None or not blocks[index - 1].items[-1].line.ended:
        return False
    if below is not None and below.details is not None:
        dated = [value.name for value in below.details.values] == ["date"] and below.line.indent >= _RIGHT
        return dated and (names_only(name.folded) or _posted(name.folded) is not None)
    alone = below is None or (is_short(below) and below.line.indent < _RIGHT and bool(below.line.blank))
    return alone and blocks[index - 1].prose and names_only(name.folded)


def _posted(folded: str) -> Span | None:
    """The name behind what somebody is: 总经理　骆子衡."""
    match = _POST.fullmatch(folded)
    return Span(*match.span("name")) if match is not None and names_only(match["name"]) else None


def _mark_rare(blocks: Sequence[Block]) -> None:
    """Names of whatever surname in brackets, in a line below each of several texts, and no more text below them."""
    found: list[Block] = []
    for index, block in enumerate(blocks[1:], start=1):
        if block.line.text[0] not in "(（" or block.details is not None or block.caption:
            continue
        rare, above = _RARE.fullmatch(block.folded), blocks[index - 1]
        if rare is None or not (above.prose and above.items[-1].line.ended):
            continue
        below = blocks[index + 1 :][:1]
        if below and not (is_short(below[0]) and any(b.prose for b in blocks[index + 2 : index + 5])):
            return  # what stands between paragraphs is no signature
        found.append(block)
    if len(found) >= _TWO:
        for block in found:
            block.details = block.items[0].details = Details(
                (Value("author", Span(1, len(block.folded) - 1)),)
            )


def _mark_media_below(blocks: Sequence[Block]) -> None:
    """Articles below each of which stands the newspaper that it is from, and nothing else in its line."""
    found: list[int] = []
    for index, block in enumerate(blocks):
        if block.width > _MEDIUM or block.details is not None or not block.folded.endswith(_MEDIA):
            continue
        above = blocks[index - 1] if index else None
        if above is None or not above.prose or not above.items[-1].line.ended or not is_medium(block.folded):
            return  # it stands above an article
        found.append(index)
    if len(found) < _TWO or found[-1] + 1 != len(blocks):
        return
    for index in found:
        block = blocks[index]
        block.details = block.items[0].details = Details((Value("source", Span(0, len(block.folded))),))


def is_bylined_above(blocks: Sequence[Block], index: int, current: Segment) -> bool:
    """Whether a byline stands above the title of the next article, as one does above that of the present one."""
    if not current.body or index + 2 >= len(blocks):
        return False
    first = current.head[0] if current.head else None
    titled = is_short(blocks[index + 1]) and blocks[index + 2].prose
    if titled and first and any(test(blocks[index]) and test(first) for test in (_is_cited, _heads)):
        return True
    if current.over and _heads(blocks[index]) and any(map(_heads, current.head)):
        return blocks[index + 1].prose
    if not _author(blocks[index]):
        return False
    above = [block for block in current.head if block.details is None or not block.details.page]
    if len(above) < _TWO or not _author(above[0]) or not is_short(above[1]):
        return False
    return titled


def _is_cited(block: Block) -> bool:
    """Whether a line names a newspaper and its day, as one above a title does: 《财经参考》（2025年3月4日）."""
    if block.folded[0] != "《" or block.details is None:
        return False
    return {value.name for value in block.details.values} == {"source", "date"}


def _heads(block: Block) -> bool:
    """Whether a line says both where an article is from and when it came out, as above a text: 来源：… 发布时间：…"""
    values = block.details.values if block.details is not None and not block.details.page else ()
    return {"source", "date"} <= {value.name for value in values}


def _author(block: Block) -> str:
    """Who a line of nothing but names says that wrote, folded."""
    values = block.details.values if block.details is not None and not block.details.page else ()
    if not values or any(value.name != "author" for value in values):
        return ""
    return values[0].span.of(block.line.folded)
