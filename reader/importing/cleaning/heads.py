"""The lines above an article: which is the kicker, the title, the subtitle, the name of a section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from reader.importing.cleaning.contents import Contents
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.marks import ends_official, numbered, opens_text, passed
from reader.importing.cleaning.names import is_group, names_only
from reader.importing.cleaning.splitting import is_section_name, is_short
from reader.importing.cleaning.words import any_of, words
from reader.importing.document import Kind

_SUBTITLE = re.compile(r"[—―–-]{1,}\s*(?=\S)")
_LONGEST_SECTION = 8
#: The names of the sections of a site are no wider than this, in full-width characters.
_LABEL = 6
_SITE, _OFFICE = 14, re.compile("(?:人民政府|政府|网站|门户|网|厅|局|委员会|办公室)$")
_OLD_DATELINE = re.compile(r"【[^】]{2,20}日[电讯]】")
_HAN = re.compile("[\u3400-\u9fff]")
_FIGURE = re.compile(
    "(?:[0-9]+|[二三四五六七八九十百千万两]+)(?:余|多)?(?:个|家|项|条|艘|座|台|名|件|部|所|处|辆|户|吨|公里)"
)
_PAIR = re.compile(r"\S{4,}[\s\u3000]+\S{4,}")


class Head(NamedTuple):
    """The blocks above an article by what they are; the rest belongs to the page."""

    title: list[Block]
    kicker: list[Block]
    subtitle: list[Block]
    section: list[Block]
    authors: list[Block]
    rest: list[Block]


def read_head(blocks: Sequence[Block], contents: Contents, text: str, *, page: bool) -> Head:
    """Tell the short lines above an article apart.

    `page` says that navigation stood above them, so that the nearest ones count most. `text` is the folded
    beginning of the article, which often says in one line what a title says in two.
    """
    shorts = _before_text([block for block in blocks if is_short(block)])
    first_detail = next(
        (index for index, block in enumerate(blocks) if block.details is not None and not block.details.page),
        len(blocks),
    )
    chosen = {id(block) for block in shorts}
    above = [block for block in blocks[:first_detail] if id(block) in chosen]
    below = [block for block in blocks[first_detail:] if id(block) in chosen]
    above = _without_repeats(above)
    candidates = above if above else below
    if below and max(b.width for b in below) > _LABEL and all(map(_is_of_site, above)):
        candidates = below  # what stands above the date is where the page stands in its site
    authors = [block for block in candidates[1:] if names_only(block.folded) or is_group(block.folded)]
    authors += [block for block in below if candidates is above and names_only(block.folded)]
    authors += _speakers(blocks, candidates, authors)
    candidates = _others(candidates, authors)
    section = _sections(candidates, contents)
    candidates = _others(candidates, section)
    candidates = _near_repeated(candidates, below)
    candidates = _wrapped_together(candidates, contents, text)
    title, kicker, subtitle, rest = _ranked(candidates, contents, text, page=page)
    used = {id(b) for group in (title, kicker, subtitle, section, authors) for b in group}
    lower = {id(block) for block in below}
    places = {id(item) for group in (title, kicker, subtitle) for b in group for item in b.items}
    rest = [
        b
        for b in shorts
        if id(b) not in used and id(b.items[0]) not in places and (page or id(b) not in lower)
    ]
    return Head(title, kicker, subtitle, section, authors, rest)


def titled_by(head: Head, title: str) -> Head:
    """A head of which a label tells the title, folded and without white space: lines that say it too are the title."""
    lines = [block for group in (head.kicker, head.title, head.subtitle, head.rest) for block in group]
    same = [block for block in lines if len(bare(block.folded)) > 3 and bare(block.folded) in title]
    others = _others(lines, same)
    return head._replace(title=same, kicker=[], subtitle=[], rest=others)


def _before_text(shorts: Sequence[Block]) -> list[Block]:
    """The short lines that may be titles: none of the text, none below the facts of a meeting."""
    found: list[Block] = []
    for block in shorts:
        if found and opens_text(block.folded) and not block.folded.startswith(("关键", "摘", "内容")):
            break
        if not in_body(block):
            found.append(block)
    return found


def _speakers(blocks: Sequence[Block], candidates: Sequence[Block], authors: Sequence[Block]) -> list[Block]:
    """The line right below a title that says who gave the speech: 省文化厅厅长 卓文澜."""
    if authors or len(candidates) < 2 or speaker(candidates[-1].folded) is None:
        return []
    place = next(index for index, block in enumerate(blocks) if block is candidates[-1])
    return [candidates[-1]] if place and blocks[place - 1] is candidates[-2] else []


def speaker(folded: str) -> re.Match[str] | None:
    """Who a line names behind his post and nothing else; `name` is he."""
    match = _post().fullmatch(folded)
    return match if match is not None and names_only(match["name"]) else None


@cache
def _post() -> re.Pattern[str]:
    return re.compile(
        rf"[\u4e00-\u9fff、 ]{{0,24}}{any_of('position')}\s+"
        r"(?P<name>[\u4e00-\u9fff·]{2,12}|[\u4e00-\u9fff] [\u4e00-\u9fff])"
    )


def _is_of_site(block: Block) -> bool:
    """Whether a line is no more than a label, or the office or site that a page is of."""
    return block.width <= _LABEL or (block.width <= _SITE and _OFFICE.search(block.folded) is not None)


_LIST_ITEM = re.compile(r"[-–—―‐•·●○■□◆◇▪◦*★☆※►▶→]")
_NO_HEADING = re.compile(
    r"[\W\d_年月日时分星期一二三四五六七八九十〇零]*$|https?:|www\.|附件\s*[:：]|(?:电话|地址|邮编|网址)[:：]"
)
_WIDEST_HEADING = 40


def is_heading(block: Block) -> bool:
    """Whether a line inside an article reads as a heading; that a paragraph follows is for the caller to see."""
    if (
        not is_short(block)
        or block.width > _WIDEST_HEADING
        or (block.line.kind is Kind.PARAGRAPH and not numbered(block.folded))
    ):
        return False
    last = block.text.rstrip("”’」』）)】》〉\"'")[-1:]
    if _LIST_ITEM.match(block.folded) or _NO_HEADING.match(block.folded) or passed(block.folded):
        return False
    return not (last == "." or last in ";；")


def in_body(block: Block) -> bool:
    """Whether a line above the first paragraph is the first line of the text itself: 第一章, a note of passing."""
    return numbered(block.folded) or passed(block.folded) or opens_text(block.folded)


def _others(blocks: Sequence[Block], without: Sequence[Block]) -> list[Block]:
    left_out = {id(block) for block in without}
    return [block for block in blocks if id(block) not in left_out]


def _without_repeats(blocks: list[Block]) -> list[Block]:
    """The lines without those that come again further down."""
    last = {bare(block.folded): id(block) for block in blocks}
    return [block for block in blocks if last[bare(block.folded)] == id(block)]


def _near_repeated(candidates: list[Block], below: Sequence[Block]) -> list[Block]:
    """The lines from a title on that stands above the details and below them again, with what leads to it."""
    again = {bare(block.folded) for block in below if block not in candidates}
    at = next((index for index, block in enumerate(candidates) if bare(block.folded) in again), 0)
    return candidates[at - 1 :] if at and leads(candidates[at - 1].folded) else candidates[at:]


def _sections(candidates: Sequence[Block], contents: Contents) -> list[Block]:
    """Names of sections: short words above a title that are promised, usual, or set in 【】."""
    found: list[Block] = []
    for block, following in pairwise(candidates):
        word = bare(block.folded)
        promised = (
            word in contents.entries and len(word) <= _LONGEST_SECTION and contents.holds(following.folded)
        )
        marked = block.text.strip()[0] in "【[■●◆〖" and len(word) <= _LONGEST_SECTION
        ranked = (
            block.line.kind is Kind.HEADING
            and following.line.kind is Kind.HEADING
            and 0 < block.line.level < following.line.level
        )
        if ranked or ((promised or marked or is_section_name(word)) and following.width > len(word)):
            found.append(block)
    return found


def _wrapped_together(candidates: list[Block], contents: Contents, text: str) -> list[Block]:
    """Two lines that the list of contents gives as one title, or of which the first cannot stand alone."""
    joined: list[Block] = []
    for block in candidates:
        before = joined[-1] if joined else None
        if before is not None and _is_one_title(before, block, contents, text):
            joined[-1] = Block([*before.items, *block.items])
        else:
            joined.append(block)
    return joined


def _is_one_title(before: Block, block: Block, contents: Contents, text: str) -> bool:
    both = bare(before.folded + block.folded)
    if both in contents.entries:
        return True
    joint = bare(before.folded)[-3:] + bare(block.folded)[:3]
    if len(joint) == 6 and joint in text:
        return True
    if block.folded in words("genre") and re.search("(?:会|院|局|府|厅|部|社|组|委)$", before.folded):
        return True
    if "关于" in before.folded and not ends_official(before.folded) and ends_official(block.folded):
        return True
    if block.folded.startswith("关于") and re.search("(?:会|府|厅|局|部|委|院|办|室|处)$", before.folded):
        return True
    if bare(before.folded) in contents.entries:
        return False
    text = before.text
    if any(
        text.count(o) > text.count(c)
        for o, c in (("《", "》"), ("〈", "〉"), ("“", "”"), ("「", "」"), ("（", "）"))
    ):
        return True
    if re.match(r"[，。、；：！？）》”’」』的]", block.folded):
        return True
    return before.items[-1].line.width >= 24 and block.width <= 10 and not _SUBTITLE.match(block.folded)


def _ranked(
    candidates: list[Block], contents: Contents, text: str, *, page: bool
) -> tuple[list[Block], list[Block], list[Block], list[Block]]:
    """Title, kicker and subtitle out of what is left, and what is none of them."""
    told = [block for block in candidates if block.line.kind is Kind.TITLE]
    if told:
        start = candidates.index(told[0])
        after = [b for b in candidates[candidates.index(told[-1]) + 1 :][:1] if _is_subtitle(b)]
        title = told if len(told) <= 3 else told[:1]
        return title, candidates[max(0, start - 1) : start], after, candidates[: max(0, start - 1)]
    subtitles = [block for block in candidates[1:] if _SUBTITLE.match(block.folded)]
    if subtitles and candidates[-1] is not subtitles[-1]:  # what comes after a subtitle is no title
        last = candidates.index(subtitles[-1])
        title, kicker, subtitle, rest = _ranked(candidates[: last + 1], contents, text, page=page)
        return title, kicker, subtitle, [*rest, *candidates[last + 1 :]]
    candidates = _others(candidates, subtitles)
    if (
        _OLD_DATELINE.match(text) and len(candidates) > 1
    ):  # old newspapers: the title, then what it says in short
        return candidates[:1], [], [*candidates[1:3], *subtitles][:2], candidates[3:]
    near = candidates[-3:] if not page else candidates[-2:]
    rest = candidates[: len(candidates) - len(near)]
    if page:
        chinese = [block for block in near if _HAN.search(block.folded)] or near
        near = [block for block in chinese if block.width >= 6] or chinese[-1:]
    if not near:
        return subtitles[:1], [], subtitles[1:], rest
    if len(near) == 1:
        return near, [], subtitles, rest
    if len(near) == 3 and leads(near[0].folded) and abs(near[1].width - near[2].width) <= 1:
        return near[1:], [near[0]], subtitles, rest  # a title of two lines that are equally long
    if len(near) == 3:
        return [near[1]], [near[0]], [near[2], *subtitles], rest
    first, second = near
    if not page and not subtitles and _counts(second.folded) and not _counts(first.folded):
        return [first], [], [second], rest
    if subtitles or _is_kicker(first, second, contents):
        return [second], [first], subtitles, rest
    return [first], [], [second, *subtitles], rest


def leads(folded: str) -> bool:
    """Whether a line leads to a title, as it ends: …调研时强调."""
    return re.search(any_of("kicker_end") + r"[，：:]?$", folded) is not None


def _counts(folded: str) -> bool:
    """Whether a line gives figures, as subtitles do more than titles: 四艘新船年内入列."""
    return _FIGURE.search(folded) is not None


def _is_subtitle(block: Block) -> bool:
    """Whether a line below a title that is sure goes on with it, rather than naming somebody or a time."""
    if _SUBTITLE.match(block.folded):
        return True
    return 8 <= block.width <= 40 and not re.search(
        r"\d{1,2}\s*[:：]\s*\d|\d{4}\s*[-/年]|[:：]", block.folded
    )


def _is_kicker(first: Block, second: Block, contents: Contents) -> bool:
    """Whether the first of two lines leads to the second, which is the title."""
    if contents.holds(first.folded) != contents.holds(second.folded):
        return contents.holds(second.folded)
    if _HAN.search(first.folded) and not _HAN.search(second.folded):
        return False  # the same in another language
    if leads(first.folded):
        return True
    if re.search(any_of("subtitle_end") + "$", second.folded) or re.search(
        any_of("event_end") + "$", first.folded
    ):
        return False
    return not (_PAIR.search(first.text) and not _PAIR.search(second.text))
