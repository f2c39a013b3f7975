"""The lines above an article: which is the kicker, the title, the subtitle, the name of a section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.chinese.patterns import lazy
from reader.importing.cleaning.contents import Contents
from reader.importing.cleaning.digests import is_office
from reader.importing.cleaning.first_of_many import above_captions, listed_above
from reader.importing.cleaning.gaps import BESIDE_NAMES, ruled_name
from reader.importing.cleaning.houses import LABEL, is_of_site, names_office
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.labels import LATIN_TAIL, signs_above_day
from reader.importing.cleaning.marks import numbered, opens_text, passed
from reader.importing.cleaning.names import is_group, names_apart, names_only
from reader.importing.cleaning.ranking import SUBTITLE, leads, ranked
from reader.importing.cleaning.sections import is_long_name, is_section_name
from reader.importing.cleaning.segments import is_short
from reader.importing.cleaning.speakers import speaker
from reader.importing.cleaning.title_lines import wrapped_together
from reader.importing.cleaning.topics import is_told_below, without_strangers
from reader.importing.cleaning.words import starts, words
from reader.importing.document import Kind

_LONGEST_SECTION = 8
#: An agency repeats the title in its dateline: 新华社沈阳5月7日电　题：…
TITLED = lazy(
    r"[\u4e00-\u9fff]{3,12}\d{1,2}月\d{1,2}日电\s*(?:[(（][^()（）]{0,6}记者[^()（）]{2,24}[)）]\s*)?题\s*[:：]"
)
#: The first heading of a paper, as it is counted in Taiwan: 壹、前言.
_FOREWORD = lazy("[壹一]、(?:前言|绪论|绪言|导论|引言|导言|缘起|问题的?提出|研究背景)")
_PART = lazy(r"第[一二三四五六七八九十百0-9]{1,4}[编编卷辑部篇](?!分)")
#: How the sections of a newsletter are counted, and a part of a book that is told by itself: 第十二篇　一张红榜….
_COUNTED_SECTION = lazy(
    r"(?:[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,2}、|[ivx]{1,4}[.．、]\s*(?=[\u4e00-\u9fff])|第[一二三四五六七八九十]部分\s+)[^,，。:：]{2,10}"
)
_BANKED = lazy("[壹贰叁参肆伍陆柒捌玖拾]{1,2}、[^,，。:：]{2,10}")
_OWN_PART = lazy(r"第[一二三四五六七八九十百0-9]{1,4}[篇讲集回]\s*\S{2,30}")
_STARS = "§▓▒★☆■□●○◎◆◇▲△▎▌▍▏◤█▇▆▮◼◾❖"
#: A word that may be the name of a section, and how wide a title is below it.
#: With a figure in it that measures something it is none: 精度三毫米.
_WORD, _TITLE = (
    re.compile("(?![\u4e00-\u9fff]+[二三四五六七八九十百千万两][\u4e00-\u9fff]{1,2}$)[\u4e00-\u9fff]{2,6}"),
    10,
)
#: In a newsletter a title may be narrower, if it is wider by so much than the word.
_WIDER = 3
_LABELLED = lazy(r"^(?:(?:原创|转载|首发|标\s+题)[\s:：]+|[【\[][^【】\[\]]{2,4}[】\]])\s*(?=\S)")


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
    start = next((index for index, block in enumerate(blocks) if index and block.items[0].begins), 0)
    if start:  # what stands above a line that is sure to begin the article is none of it
        own = read_head(blocks[start:], contents, text, page=page, newsletter=newsletter)
        return own._replace(rest=[*filter(is_short, blocks[:start]), *own.rest])
    shorts = _before_text([block for block in blocks if is_short(block)]) or _own_part(blocks)
    first_detail = next(
        (index for index, block in enumerate(blocks) if block.details is not None and not block.details.page),
        len(blocks),
    )
    chosen = {id(block) for block in shorts}
    above = [block for block in blocks[:first_detail] if id(block) in chosen]
    below = [block for block in blocks[first_detail:] if id(block) in chosen]
    above = _without_repeats(above)
    if page:
        above = [block for block in above if not names_office(block)] or above
    candidates = above if above else below
    if (
        below
        and max(b.width for b in below) > LABEL
        and (all(map(is_of_site, above)) or (page and is_told_below(above, below, text)))
    ):
        candidates = below  # what stands above the date is where the page stands in its site
    authors = _signed(blocks, candidates, [] if candidates is below else below, contents, page=page)
    candidates = _others(candidates, authors)
    section = [
        *_parts(blocks, candidates, newsletter=newsletter),
        *_sections(candidates, contents, newsletter=newsletter),
    ]
    candidates = _others(candidates, section)
    candidates = _near_repeated(candidates, below)
    candidates = wrapped_together(candidates, contents, text)
    candidates = without_strangers(candidates, text, page=page, first=first)
    title, kicker, subtitle, rest = (
        listed_above(candidates, shorts)
        or above_captions(candidates, text)
        or ranked(candidates, contents, text, page=page)
    )
    used = {id(b) for group in (title, kicker, subtitle, section, authors) for b in group}
    lower = {id(block) for block in below}
    places = {id(item) for group in (title, kicker, subtitle) for b in group for item in b.items}
    rest = [
        b
        for b in shorts
        if id(b) not in used and id(b.items[0]) not in places and (page or id(b) not in lower)
    ]
    return Head(title, kicker, subtitle, section, authors, rest)


def _own_part(blocks: Sequence[Block]) -> list[Block]:
    """What a text calls itself right above its first line, where nothing else stands above it."""
    return [
        block
        for block, following in pairwise(blocks)
        if (following.details is not None or opens_text(following.folded))
        and is_short(block)
        and _OWN_PART.fullmatch(block.folded)
    ][:1]


def _signed(
    blocks: Sequence[Block], candidates: list[Block], below: list[Block], contents: Contents, *, page: bool
) -> list[Block]:
    """The lines of those among which a title is looked for that say who wrote it, and such lines `below` these."""
    authors = [block for block in candidates[1:] if names_only(block.folded) or is_group(block.folded)]
    authors += [
        b
        for b in below
        if names_only(b.folded) or speaker(b.folded) is not None or (not page and names_apart(b.folded))
    ]
    if contents.issue:
        authors += [b for b in candidates[1:] if is_office(b) and b not in authors]
    if not page and len(candidates) > 1 and not authors and signs_above_day(blocks, candidates[-1]):
        authors.append(candidates[-1])
    if not page:
        authors += [b for b in candidates[1:] if names_apart(b.folded) and b not in authors]
    return [*authors, *_speakers(blocks, candidates, authors)]


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
    """The lines right below a title that say who gave the speech or wrote it: 省文化厅厅长 卓文澜."""
    if authors or len(candidates) < 2 or speaker(candidates[-1].folded) is None:
        return []
    first = len(candidates) - 1
    while first > 1 and speaker(candidates[first - 1].folded) is not None:
        first -= 1
    place = next(index for index, block in enumerate(blocks) if block is candidates[first])
    while place and blocks[place - 1].details is not None:
        place -= 1
    return list(candidates[first:]) if place and blocks[place - 1] is candidates[first - 1] else []


_LIST_ITEM = lazy(r"[-–—―‐•·●○■□◆◇▪◦*★☆※►▶→]")
_NO_HEADING = lazy(
    r"[\W\d_年月日时分星期一二三四五六七八九十〇零]*$|https?:|www\.|附件\s*[:：]|[0-9]{1,2}:[0-9]{2}|(?:电话|地址|邮编|网址|时间|地点|出席|列席|缺席|主持人?|记录人?)[:：]"
)
#: A year in a chronology, with what happened then below it.
_YEAR = lazy("(?:1[0-9]|20)[0-9]{2}年")
#: Headings of newspapers have two marks before them, items of lists one.
_DOUBLE_MARK = lazy(r"([■●◆▲□○◇△★☆])\1(?=[^■●◆▲□○◇△★☆])")
_WIDEST_HEADING = 40


def is_heading(block: Block, *, told: bool = True) -> bool:
    """Whether a line inside an article reads as a heading; that a paragraph follows is for the caller to see.

    `told` says that the format tells headings from paragraphs: then a short paragraph is none.
    """
    if (
        not is_short(block)
        or block.said
        or block.width > _WIDEST_HEADING
        or (block.line.kind is Kind.PARAGRAPH and told and not numbered(block.folded))
    ):
        return False
    last = block.text.rstrip("”’」』）)】》〉\"'")[-1:]
    if block.folded[0] in "(（" and block.folded[-1] in ")）" and not numbered(block.folded):
        return False
    if (
        (_LIST_ITEM.match(block.folded) and not _DOUBLE_MARK.match(block.folded))
        or (_NO_HEADING.match(block.folded) and not _YEAR.fullmatch(block.folded))
        or passed(block.folded)
    ):
        return False
    return not (last == "." or last in ";；")


def in_body(block: Block) -> bool:
    """Whether a line above the first paragraph is the first line of the text itself: 第一章, a note of passing."""
    return (
        (block.said or numbered(block.folded))
        or passed(block.folded)
        or opens_text(block.folded)
        or TITLED.match(block.folded) is not None
        or _FOREWORD.fullmatch(block.folded) is not None
        or _YEAR.fullmatch(block.folded) is not None
        or (block.width <= LABEL and bare(block.folded) in words("part_of_text"))
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


def _parts(blocks: Sequence[Block], candidates: Sequence[Block], *, newsletter: bool) -> list[Block]:
    """The parts of a book or a newsletter above the title of what stands in them: 第一编　社会建设, 一、政策速递."""
    first = next((index for index, block in enumerate(blocks) if block in candidates), 0)
    return [
        block
        for block in blocks[:first]
        if is_short(block)
        and (
            _PART.match(block.folded)
            or ((newsletter or block.items[0].begins) and _COUNTED_SECTION.fullmatch(block.folded))
        )
    ]


def _sections(candidates: Sequence[Block], contents: Contents, *, newsletter: bool) -> list[Block]:
    """Names of sections: short words above a title that are promised, usual, or set in 【】."""
    found: list[Block] = []
    for block, following in pairwise(candidates):
        word = bare(LATIN_TAIL.sub("", block.folded)).strip(_STARS + BESIDE_NAMES).strip()
        promised = (
            word in contents.entries
            and (len(word) <= _LONGEST_SECTION or (is_long_name(block.text) and not leads(block.folded)))
            and contents.holds(following.folded)
        )
        dashes = block.text[0] + block.text[-1] in (("——", "《》") if newsletter else ("——",))
        marked = dashes or ruled_name(block.folded) or block.text.strip()[0] in "【[［〖〈" + _STARS
        marked = marked and len(word) <= _LONGEST_SECTION
        ranked = (
            block.line.kind is Kind.HEADING
            and following.line.kind is Kind.HEADING
            and 0 < block.line.level < following.line.level
            and not SUBTITLE.match(following.folded)
        )
        column = word.endswith(starts("column_end")) and len(word) < LABEL
        alone = newsletter and not block.leads and following.width >= min(_TITLE, len(word) + _WIDER)
        alone = alone and _WORD.fullmatch(word) is not None
        alone = alone and not (leads(block.folded) or SUBTITLE.match(following.folded))
        named = promised or marked or column or is_section_name(word)
        counted = newsletter and _COUNTED_SECTION.fullmatch(block.folded) is not None
        counted = counted or (block.items[0].begins and _BANKED.fullmatch(block.folded) is not None)
        if ranked or alone or counted or (named and following.width > len(word)):
            found.append(block)
    return found
