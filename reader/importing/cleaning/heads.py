"""The lines above an article: which is the kicker, the title, the subtitle, the name of a section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from reader.chinese.patterns import lazy
from reader.importing.cleaning.contents import Contents
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.marks import ends_official, numbered, opens_text, passed
from reader.importing.cleaning.names import is_group, names_only
from reader.importing.cleaning.ranking import SUBTITLE, leads, ranked
from reader.importing.cleaning.sections import is_section_name
from reader.importing.cleaning.segments import is_short
from reader.importing.cleaning.topics import without_strangers
from reader.importing.cleaning.words import any_of, words
from reader.importing.document import Kind

_LONGEST_SECTION = 8
#: The names of the sections of a site are no wider than this, in full-width characters.
_LABEL = 6
_SITE, _OFFICE = (
    24,
    re.compile("(?:人民政府|政府|网站|门户|网|厅|局|委员会|办公室|融媒体中心|报社|电视台|广播电台|融媒)$"),
)
#: An agency repeats the title in its dateline: 新华社沈阳5月7日电　题：…
_TITLED = lazy(r"[\u4e00-\u9fff]{3,12}\d{1,2}月\d{1,2}日电\s*题\s*[:：]")
_PART = lazy(r"第[一二三四五六七八九十百0-9]{1,4}[编编卷辑部篇](?!分)")
#: A name of two characters set apart, whatever its surname: 禾 苗.
_SPACED = lazy(r"[\u4e00-\u9fff][ \u3000]{1,3}[\u4e00-\u9fff]")
#: Who issues a paper, and what kind of paper it is, in two lines: 某市场监督管理局 / 行政处罚决定书.
_ORG = lazy("(?:会|府|厅|局|部|委|院|办|室|处|公司|集团|银行|大学|中心|学校|协会)$")
_PAPER, _SHORT = re.compile("(?:书|公告|通告|决定|工作报告|命令)$"), 10
#: Where somebody works who signs with his name behind it: 某大学经济研究中心 方恒.
_PLACES = "(?:大学|学院|研究院|研究所|研究会|中心|集团|公司|银行|党校|委员会|学会|协会)"
_STARS = "★☆■□●○◆◇▲△▎▌▍▏◤"
#: A word that may be the name of a section, and how wide a title is below it.
_WORD, _TITLE = re.compile("[\u4e00-\u9fff]{2,6}"), 12
_LABELLED = lazy(r"^(?:(?:原创|转载|首发)[\s:：]+|[【\[][^【】\[\]]{2,4}[】\]])\s*(?=\S)")


class Head(NamedTuple):
    """The blocks above an article by what they are; the rest belongs to the page."""

    title: list[Block]
    kicker: list[Block]
    subtitle: list[Block]
    section: list[Block]
    authors: list[Block]
    rest: list[Block]


def read_head(
    blocks: Sequence[Block],
    contents: Contents,
    text: str,
    *,
    page: bool,
    newsletter: bool = False,
    first: bool = False,
) -> Head:
    """Tell the short lines above an article apart.

    `page` says that navigation stood above them, so that the nearest ones count most. `text` is the folded
    beginning of the article, which often says in one line what a title says in two. `newsletter` says that the
    document holds several articles with their sources, so that a word above a title is the name of a section;
    `first` that it is the first article, which may have what is left of a masthead above it.
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
    if page:
        above = [block for block in above if not _names_office(block)] or above
    candidates = above if above else below
    if below and max(b.width for b in below) > _LABEL and all(map(_is_of_site, above)):
        candidates = below  # what stands above the date is where the page stands in its site
    authors = [block for block in candidates[1:] if names_only(block.folded) or is_group(block.folded)]
    authors += [
        b for b in below if candidates is above and (names_only(b.folded) or speaker(b.folded) is not None)
    ]
    if not page:
        authors += [b for b in candidates[1:] if _SPACED.fullmatch(b.folded) and b not in authors]
    authors += _speakers(blocks, candidates, authors)
    candidates = _others(candidates, authors)
    section = [*_parts(blocks, candidates), *_sections(candidates, contents, newsletter=newsletter)]
    candidates = _others(candidates, section)
    candidates = _near_repeated(candidates, below)
    candidates = _wrapped_together(candidates, contents, text)
    candidates = without_strangers(candidates, text, page=page, first=first)
    title, kicker, subtitle, rest = ranked(candidates, contents, text, page=page)
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
    while place and blocks[place - 1].details is not None:
        place -= 1
    return [candidates[-1]] if place and blocks[place - 1] is candidates[-2] else []


def speaker(folded: str) -> re.Match[str] | None:
    """Who a line names behind his post and nothing else; `name` is he."""
    match = _post().fullmatch(folded)
    return match if match is not None and names_only(match["name"]) else None


@cache
def _post() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[\u4e00-\u9fff、 ]{{0,24}}{any_of('position')}|[\u4e00-\u9fff]{{2,24}}{_PLACES})\s+"
        r"(?P<name>[\u4e00-\u9fff·]{2,12}|[\u4e00-\u9fff] [\u4e00-\u9fff])"
    )


def _is_of_site(block: Block) -> bool:
    """Whether a line is no more than a label, or the office or site that a page is of."""
    return block.width <= _LABEL or _names_office(block)


def _names_office(block: Block) -> bool:
    return block.width <= _SITE and _OFFICE.search(block.folded) is not None


_LIST_ITEM = lazy(r"[-–—―‐•·●○■□◆◇▪◦*★☆※►▶→]")
_NO_HEADING = lazy(
    r"[\W\d_年月日时分星期一二三四五六七八九十〇零]*$|https?:|www\.|附件\s*[:：]|(?:电话|地址|邮编|网址)[:：]"
)
#: Headings of newspapers have two marks before them, items of lists one.
_DOUBLE_MARK = lazy(r"([■●◆▲□○◇△★☆])\1(?=[^■●◆▲□○◇△★☆])")
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
    if block.folded[0] in "(（" and block.folded[-1] in ")）" and not numbered(block.folded):
        return False
    if (
        (_LIST_ITEM.match(block.folded) and not _DOUBLE_MARK.match(block.folded))
        or _NO_HEADING.match(block.folded)
        or passed(block.folded)
    ):
        return False
    return not (last == "." or last in ";；")


def in_body(block: Block) -> bool:
    """Whether a line above the first paragraph is the first line of the text itself: 第一章, a note of passing."""
    return (
        numbered(block.folded)
        or passed(block.folded)
        or opens_text(block.folded)
        or _TITLED.match(block.folded) is not None
    )


def _others(blocks: Sequence[Block], without: Sequence[Block]) -> list[Block]:
    left_out = {id(block) for block in without}
    return [block for block in blocks if id(block) not in left_out]


def _without_repeats(blocks: list[Block]) -> list[Block]:
    """The lines without those that come again further down."""
    last = {_unlabelled(block.folded): id(block) for block in blocks}
    return [block for block in blocks if last[_unlabelled(block.folded)] == id(block)]


def _unlabelled(folded: str) -> str:
    """A title as one word without what pages put before it: 原创 …, 【深度】…"""
    return bare(_LABELLED.sub("", folded)) or bare(folded)


def _near_repeated(candidates: list[Block], below: Sequence[Block]) -> list[Block]:
    """The lines from a title on that stands above the details and below them again, with what leads to it."""
    again = {bare(block.folded) for block in below if block not in candidates}
    at = next((index for index, block in enumerate(candidates) if bare(block.folded) in again), 0)
    return candidates[at - 1 :] if at and leads(candidates[at - 1].folded) else candidates[at:]


def _parts(blocks: Sequence[Block], candidates: Sequence[Block]) -> list[Block]:
    """The parts of a book above the title of what stands in them: 第一编　社会建设."""
    first = next((index for index, block in enumerate(blocks) if block in candidates), 0)
    return [block for block in blocks[:first] if is_short(block) and _PART.match(block.folded)]


def _sections(candidates: Sequence[Block], contents: Contents, *, newsletter: bool) -> list[Block]:
    """Names of sections: short words above a title that are promised, usual, or set in 【】."""
    found: list[Block] = []
    for block, following in pairwise(candidates):
        word = bare(block.folded).strip(_STARS).strip()
        promised = (
            word in contents.entries and len(word) <= _LONGEST_SECTION and contents.holds(following.folded)
        )
        marked = block.text.strip()[0] in "【[〖" + _STARS and len(word) <= _LONGEST_SECTION
        ranked = (
            block.line.kind is Kind.HEADING
            and following.line.kind is Kind.HEADING
            and 0 < block.line.level < following.line.level
        )
        alone = newsletter and _WORD.fullmatch(word) and following.width >= _TITLE and not leads(block.folded)
        if ranked or alone or ((promised or marked or is_section_name(word)) and following.width > len(word)):
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
    if _ORG.search(before.folded) and _PAPER.search(block.folded) and block.width <= _SHORT:
        return True
    if "关于" in before.folded and not ends_official(before.folded) and ends_official(block.folded):
        return True
    if block.folded.startswith("关于") and _ORG.search(before.folded):
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
    return before.items[-1].line.width >= 24 and block.width <= 10 and not SUBTITLE.match(block.folded)
