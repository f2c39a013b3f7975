"""The blocks of a body: its lines that are not blank, told apart into headings and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Literal, NamedTuple

from reader.chinese.span import Span

Kind = Literal["heading", "paragraph"]


class Block(NamedTuple):
    """A line of the body, without its line break."""

    kind: Kind
    span: Span


# The characters that end a line, CR LF as one of them.
LINE_BREAKS = "\n\r\u2028\u2029\x0b\x0c\x85"
_LINE = re.compile(f"[^{LINE_BREAKS}]+")

_LONGEST_HEADING = 40
# A paragraph under an unnumbered heading is a paragraph by its own length, not one more short line.
_SHORTEST_PARAGRAPH = 40
_CHINESE_NUMBER = "[〇零一二三四五六七八九十百千两兩0-9０-９]{1,6}"
_NUMBERED = re.compile(
    rf"第{_CHINESE_NUMBER}[编編章节節篇部][\s：:]?"
    rf"|[一二三四五六七八九十百]{{1,4}}[、．.]"
    rf"|[（(]{_CHINESE_NUMBER}[)）]"
    rf"|[0-9０-９]{{1,3}}(?:[、．]|\.(?![0-9]))"
    rf"|[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{1,3}}\s"
)
_UNFINISHED_OR_FINISHED = re.compile(r"[。．！？!?；;，,、：:…—]['\"”’」』）)\]】》〉]*$|\.$")
_FINISHED = re.compile(r"[。！？!?；;：:…]['\"”’」』）)\]】》〉]*$|\.$")
_LIST_ITEM = re.compile(r"[-–—―‐•·●○■□◆◇▪◦*★☆※►▶→]")
# A label with its value (来源：…), a date, a number or an address are not headings.
_LABELLED = re.compile(r"[^：:]{1,8}[：:]")
_DATE_OR_NUMBER = re.compile(r"[\W\d_年月日时時分星期一二三四五六七八九十〇零]*$")
_ADDRESS = re.compile(r"https?:|www\.|\S+@\S+")


def blocks_of(body: str, headings: Collection[int] | None = None) -> list[Block]:
    """The lines of `body` that hold more than white space, in order, verbatim.

    Without them only line breaks and white space remain. `headings` are the places where headings begin, where
    that is known; else they are told by their looks.
    """
    spans = [line.span() for line in _LINE.finditer(body) if not line.group().isspace()]
    blocks: list[Block] = []
    if headings is not None:
        known = frozenset(headings)
        return [Block("heading" if start in known else "paragraph", Span(start, end)) for start, end in spans]
    for index, (start, end) in enumerate(spans):
        heading = end - start <= 3 * _LONGEST_HEADING and _is_heading(body, spans, index, blocks)
        blocks.append(Block("heading" if heading else "paragraph", Span(start, end)))
    return blocks


def _is_heading(body: str, spans: list[tuple[int, int]], index: int, before: list[Block]) -> bool:
    """Whether the line reads as a heading: short, no sentence, and numbered or above a real paragraph."""
    start, end = spans[index]
    line = body[start:end].strip()
    if len(line) > _LONGEST_HEADING or _UNFINISHED_OR_FINISHED.search(line) or _LIST_ITEM.match(line):
        return False
    if _NUMBERED.match(line):
        return True
    if _LABELLED.match(line) or _DATE_OR_NUMBER.match(line) or _ADDRESS.match(line):
        return False
    if index + 1 == len(spans) or not _stands_free(body, start, before):
        return False
    following = body[slice(*spans[index + 1])].strip()
    return len(following) >= max(_SHORTEST_PARAGRAPH, 2 * len(line))


def _stands_free(body: str, start: int, before: list[Block]) -> bool:
    """Whether the line does not go on with a sentence that a hard line break has cut."""
    if not before or before[-1].kind == "heading":
        return True
    last = before[-1].span
    breaks = body[last.end : start].replace("\r\n", "\n")
    return sum(character in LINE_BREAKS for character in breaks) > 1 or bool(
        _FINISHED.search(body[max(last.start, last.end - 20) : last.end].rstrip())
    )
