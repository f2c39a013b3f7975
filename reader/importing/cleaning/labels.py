"""Lines that stand alone: a section, an account above its date, the day of a report, a signature below it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.plan import Detail
from reader.importing.cleaning.segments import is_short

_MARKS = " \u3000【】[]〖〗★☆■□●○◆◇▲△▎▌▍▏◤:："
#: How the parts of a newsletter are counted.
_COUNTED = lazy("^[一二三四五六七八九十]{1,3}、(?=.)")
#: What an account is called: no sentence, no title.
_ACCOUNT = lazy(r"[\u4e00-\u9fffA-Za-z0-9]{2,10}")
_GUESSED, _LIKELY = 0.5, 0.8
_SAID = lazy(r"[—－-]{1,2}\s*\d{4}年.{4,60}上$")


def section_name(text: str) -> str:
    """The name of a section: 【国内要闻】, ★ 监管动态 ★, 一、政策法规."""
    return _COUNTED.sub("", text.strip(_MARKS)).strip(_MARKS)


def said_on(subtitle: Block) -> Detail | None:
    """The day on which a report was given: ——2024年1月9日在某市人民代表大会第四次会议上."""
    date = find_date(subtitle.folded) if _SAID.match(subtitle.folded) else None
    return None if date is None else Detail(date.value, subtitle.line.span, _LIKELY)


def signs(block: Block, above: Sequence[Block]) -> bool:
    """Whether a last line is the name of the author that the head has given already."""
    if not is_short(block) or not names_only(block.folded):
        return False
    told = "".join(
        v.span.of(b.line.text) for b in above if b.details for v in b.details.values if v.name == "author"
    )
    return bare(block.text) in "".join(told.split())


def account_above(blocks: Sequence[Block], rest: Sequence[Block]) -> Detail | None:
    """The account that a post is of, where its name stands in a line of its own between title and date.

    `blocks` is what stands above a text, `rest` what of it is no title.
    """
    at = next((index for index, block in enumerate(blocks) if _is_dated(block)), 0)
    above = blocks[at - 1] if at else None
    if above is None or not any(block is above for block in rest) or _ACCOUNT.fullmatch(above.text) is None:
        return None
    return Detail(above.text, above.line.span, _GUESSED)


def _is_dated(block: Block) -> bool:
    return block.details is not None and any(value.name == "date" for value in block.details.values)
