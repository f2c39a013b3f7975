"""Notices of events: 主题：…, 时间：…, 地点：… in lines of their own are the text of a notice, not facts about it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Block

#: What a notice says of an event, behind these words and a colon.
_FACT = lazy(
    r"[\W_]{0,3}(?P<what>(?:会议|活动|讲座|展览|论坛|大赛|比赛|培训|报名|举办)?(?:时\s*间|日期|地\s*点|主\s*题|对象|方式|费用|截止日?期?|形式|议程|内容))"
    r"|[\W_]{0,3}(?P<who>主办(?:单位|方)?|承办(?:单位|方)?|协办单位|主讲人?|主讲嘉宾|参会费用|参加人员|参会对象|联系人|联系方式|咨询电话)"
)
#: The minutes of a meeting say when and where it was as well, but nothing of this.
_ANNOUNCED = lazy(
    r"[\W_]{0,3}(?:主题|活动|讲座|论坛|大赛|比赛|培训|报名|对象|方式|费用|主办|承办|主讲|参会费用|参会对象|咨询电话|联系方式)"
)
#: Where it is tells an event; so many facts do, so near each other, in lines.
_PLACES, _LEAST, _NEAR = ("地点", "地址"), 3, 4


def mark_events(blocks: Sequence[Block]) -> None:
    """The lines that tell of an event, three at least and its place among them, belong to the text."""
    run: list[int] = []
    for index, block in enumerate(blocks):
        if not _is_fact(block):
            continue
        if run and index - run[-1] > _NEAR:
            _mark(blocks, run)
            run = []
        run.append(index)
    _mark(blocks, run)


def _is_fact(block: Block) -> bool:
    match = _FACT.match(block.folded)
    return match is not None and block.folded[match.end() :].lstrip()[:1] == ":"


def _mark(blocks: Sequence[Block], run: Sequence[int]) -> None:
    if len(run) < _LEAST or not any(_names_place(blocks[index]) for index in run):
        return
    if not any(_ANNOUNCED.match(blocks[index].folded) for index in run):
        return
    for index in run:
        blocks[index].said, blocks[index].details = True, None


def _names_place(block: Block) -> bool:
    return any(place in "".join(block.folded[:8].split()) for place in _PLACES)
