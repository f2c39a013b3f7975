"""Digests: columns of short news, each a title and a paragraph, and items that say where they are taken from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.importing.cleaning.datelines import cited
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.reporters import signed

#: So many items make a column, each with a mark before it.
_ITEMS, _MARKS = 2, "■●▲◆★□○◇△☆▶►◎·•"
#: With what short news begins, the sign or the bracket before its title.
_OPENING = frozenset(f"【{_MARKS}")
#: The name of a section is no wider than this, in full-width characters.
_WORD = 10
#: So many paragraphs with a star make a newsletter of them.
_STARS, _STARRED = "★☆◆■●▲□◇", 3
_DIGEST = lazy(
    r"[\u4e00-\u9fff]{0,4}(?:简讯|短讯|快讯|政情|短波|简明新闻|一句话新闻|新闻集锦|要闻集锦|新闻速览)"
)


def is_digest(folded: str) -> bool:
    """Whether a word is the name of a column of short news: 简讯, 江城政情, 【各地短讯】."""
    return len(folded) <= 12 and _DIGEST.fullmatch(bare(folded)) is not None


#: How items of a digest are counted.
ORDINAL = re.compile(
    r"[0-9]{1,2}(?:\t\s*|\s*[.．、])(?:(?![0-9])|(?=20[0-9]{2}[^0-9]))|[一二三四五六七八九十]{1,3}、|[①-⑳]"
    r"|[（(][一二三四五六七八九十]{1,3}[)）]"
)


#: How the sections and the items of a newsletter are told, and how the text of news begins.
#: What is set in the middle of a line has so much white space before it, in columns of half a character.
_CENTRED = 8
_SECTION = re.compile(
    r"【[^【】]{2,10}】$|[—–-]{1,3}\s*[^—–-]{2,10}[—–-]{1,3}$|[一二三四五六七八九十]{1,3}、[^,，。]{2,10}$"
)
#: A title before its text, in one line: 西岭机场新开两条国际航线 1月16日起，…
_TITLED = lazy(r"[^\s。,，;；]{6,28}\s+(?:[0-9]{1,2}月[0-9]{1,2}日|近日|日前|昨日|本报讯)")
_OFFICE = lazy("[\u4e00-\u9fff]{2,14}(?:办公室|集团|公司|党委|党群工作部|宣传部|研究院|研究所|管委会|委员会)")
_INLINE = lazy("【(?P<title>[^【】]{6,40}(?<!讯)(?<!电)(?<!报道)(?<!报导)(?<!消息))】(?=\\S)")
_BULLETED = lazy(r"[■●▲◆★□○◇△☆▶►◎]\s*(?P<title>[^\s。,，;；]{6,32})\s+(?=[^\s].{11})")
_COUNTED = re.compile(r"(?P<number>[0-9]{1,2})\s*[.．、](?![0-9])\s*\S")
#: How bankers write the numbers of parts.
_BANKERS = lazy("[壹贰叁参肆伍陆柒捌玖拾]{1,2}、")
_PART = lazy("[一二三四五六七八九十]{1,2}、[^,，。:：]{2,14}$")
_PIECE = lazy("第[一二三四五六七八九十]{1,3}篇$")
_SERIES = lazy(
    r"[\u4e00-\u9fff]{0,4}(?:选登|摘登|选刊|来信|来稿|连载)之[一二三四五六七八九十]{1,2}[:：]\s*\S{4,}"
)
#: A title below the name of a part is wider than this, in full-width characters, and than most of that name.
_LEAST_TITLE, _WIDER = 6, 0.6
_NEWS = re.compile(
    r"(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日|近日|日前|昨日|本周|据[\u4e00-\u9fff《》]{2,12}(?:报道|消息)"
)


#: Where the item of a digest is from, behind its last sentence; so many of them are a digest.
SOURCED, _SOURCED_ITEMS = re.compile("[。！？”][（(][\u4e00-\u9fff]{2,10}[)）]$"), 3

#: Where an item is from, behind its last sentence: …。（来源：市场周刊，8月27日）
_CITES = lazy(
    r"[。！？!?”]\s*[（(](?:(?:来源[:：]|据)[^()（）]{2,30}|[\u4e00-\u9fff]{2,12}[,，\s]\s*[0-9]{1,2}月[0-9]{1,2}日)[)）]$"
)


def mark_counted(blocks: Sequence[Block]) -> None:
    """Items of an issue that are counted anew in each section, each a title and news: articles begin with them."""
    found: list[int] = []
    anew = False
    for index, (block, following) in enumerate(pairwise(blocks)):
        counted = _COUNTED.match(block.folded) if following.prose and not block.prose else None
        if counted is None:
            continue
        found.append(index)
        anew = anew or (counted["number"] == "1" and bool(index) and is_section(blocks[index - 1]))
    news = sum(_NEWS.match(blocks[index + 1].folded) is not None for index in found)
    if news * 2 < len(found):
        news = sum(block.prose and _CITES.search(block.folded) is not None for block in blocks)
    if not anew or len(found) < _ITEMS or news * 2 < len(found):
        return
    for index in found:
        first = blocks[index - 1] if index and is_section(blocks[index - 1]) else blocks[index]
        first.items[0].begins = True


def mark_inline(blocks: Sequence[Block], *, issue: bool) -> None:
    """Paragraphs that begin with their titles in brackets, and hardly any without: 【两网融合】近日…

    Outside of an `issue` nothing stands above them that could be the title of all.
    """
    signed = [index for index, block in enumerate(blocks) if block.folded[0] in _OPENING]
    found = [index for index in signed if blocks[index].prose and titled_inline(blocks[index].folded)]
    if len(found) < (_ITEMS if issue else _STARRED):
        return
    texts = [index for index, block in enumerate(blocks) if block.prose]
    if len(found) * 2 < len(texts):
        return
    if not issue and (found[0] != texts[0] or any(block.details is None for block in blocks[: found[0]])):
        return  # what stands above is their title, and they are its parts
    for index in found:
        above = blocks[index - 1] if index else None
        named = above is not None and not (above.prose or above.details or above.width > _WORD + 2)
        first = above if named and above is not None else blocks[index]
        first.items[0].begins = True


def titled_inline(folded: str) -> re.Match[str] | None:
    """The title in brackets with which a paragraph begins, as its `title`."""
    if folded[0] == "【":
        return _INLINE.match(folded)
    return bulleted(folded)


def bulleted(folded: str) -> re.Match[str] | None:
    """The sign and the title before the text of an item of short news, with the white space behind them."""
    return _BULLETED.match(folded) if folded[0] in _MARKS else None


def mark_bulleted(blocks: Sequence[Block]) -> None:
    """Short news in a row, a sign and a title before each, and who wrote it behind: ●某县建成水厂　日前，…（张三）"""
    run: list[Block] = []
    for block in (*blocks, None):
        same = block is not None and block.prose and (not run or block.text[0] == run[0].text[0])
        if block is not None and same and block.folded[0] in _MARKS and _BULLETED.match(block.folded):
            run.append(block)
            continue
        if len(run) >= _STARRED and all(signed(item.folded) for item in run):
            for item in run[1:]:
                item.items[0].begins = True
            if run[0] is not blocks[0] and not is_digest(blocks[blocks.index(run[0]) - 1].folded):
                run[0].items[0].begins = True
        run = []


def mark_sourced(blocks: Sequence[Block]) -> None:
    """Items that are counted through a digest, 1. to the last, each a title and news with its source in brackets."""
    found: list[int] = []
    for index, (block, following) in enumerate(pairwise(blocks)):
        if following.prose and not block.prose and following.folded[-1] in ")）":
            counted = _COUNTED.match(block.folded)
            if counted is not None and int(counted["number"]) == len(found) + 1:
                if SOURCED.search(following.folded) is None:
                    return
                found.append(index)
    if len(found) < _SOURCED_ITEMS:
        return
    for block in blocks[: found[0]]:
        if block.details is not None and not block.details.page:  # who made the digest
            block.details = block.items[0].details = block.details._replace(page=True)
    for index in found:
        above = blocks[index - 1] if index else None
        named = above is not None and not (above.prose or above.details or above.width > _WORD)
        first = above if named and above is not None else blocks[index]
        first.items[0].begins = True


def mark_centred(blocks: Sequence[Block]) -> None:
    """Titles of an issue that are set in the middle, with blank lines around them and their texts below."""
    found: list[Block] = []
    first: Block | None = None
    for block, following in pairwise(blocks):
        if not _is_centred(block) or (first is None and names_only(block.folded)):  # who wrote is no title
            first = None
            continue
        first = first or block
        if following.prose and following.line.blank and following.line.indent < _CENTRED:
            found.append(first)
    if len(found) >= _ITEMS:
        for block in found:
            block.items[0].begins = True


def _is_centred(block: Block) -> bool:
    """Whether a line is set in the middle of the page, as a title or an author is."""
    line = block.line
    apart = line.indent >= _CENTRED and line.blank > 0 and line.short
    return apart and (block.details is None or not block.details.page) and not numbered(line.folded)


def mark_parts(blocks: Sequence[Block]) -> None:
    """Parts of an issue that are counted 壹、, 一、 or 第一篇, most of them with their own title and a text below."""
    for pattern, most in ((_BANKERS, 0), (_PART, 1), (_PIECE, 0)):
        parts = [
            index for index, block in enumerate(blocks) if not block.prose and pattern.match(block.folded)
        ]
        found = [index for index in parts if _has_title(blocks, index)]
        if len(found) >= _ITEMS and len(parts) - len(found) <= (most or len(parts)):
            for index in found:
                blocks[index].items[0].begins = True


def _has_title(blocks: Sequence[Block], index: int) -> bool:
    """Whether a title that is not counted stands right below the name of a part, and its text not far below that."""
    title, below = blocks[index + 1 : index + 2], blocks[index + 2 : index + 4]
    return (
        bool(title)
        and not (title[0].prose or title[0].details or numbered(title[0].folded))
        and title[0].width > max(_LEAST_TITLE, blocks[index].width * _WIDER)
        and any(text.prose for text in below)
    )


def mark_series(blocks: Sequence[Block]) -> None:
    """Letters that an issue prints one after the other, each counted in its title: 来信选登之二：老屋不是包袱."""
    found = [block for block in blocks if not block.prose and _SERIES.match(block.folded)]
    if len(found) >= _ITEMS:
        for block in found:
            block.items[0].begins = True


def mark_offices(blocks: Sequence[Block]) -> None:
    """Titles of an issue below each of which stands the office that wrote the text: 平陆煤业办公室."""
    found = [
        index
        for index, (block, below, text) in enumerate(zip(blocks, blocks[1:], blocks[2:], strict=False))
        if is_office(below) and text.prose and not (block.prose or block.details or numbered(block.folded))
    ]
    if len(found) < _ITEMS:
        return
    for index in found:
        named = index and blocks[index - 1].width <= _WORD and not blocks[index - 1].prose
        (blocks[index - 1] if named else blocks[index]).items[0].begins = True


def is_office(block: Block) -> bool:
    """Whether a line is the name of an office or a company and no more, as stands below a title."""
    return _OFFICE.fullmatch(block.folded.strip()) is not None and not block.prose


def mark_starred(blocks: Sequence[Block]) -> None:
    """Paragraphs of an issue with a star before each, and hardly any without: each is an article without a title."""
    texts = [block for block in blocks if block.prose]
    starred = [index for index, block in enumerate(blocks) if block.prose and block.text[0] in _STARS]
    if len(starred) < _STARRED or len(starred) * 5 < len(texts) * 4:
        return
    for index in starred:
        first = blocks[index - 1] if index and is_section(blocks[index - 1]) else blocks[index]
        first.items[0].begins = True


def is_section(block: Block) -> bool:
    """Whether a line is set as the name of a section: 【热点】, — 热点 —, 一、热点."""
    return _SECTION.match(block.folded.strip()) is not None and not block.prose


def is_cited(blocks: Sequence[Block], index: int) -> bool:
    """Whether a numbered line is the title of an item of a digest: the text below it says where it is taken from."""
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    return (
        following is not None
        and ORDINAL.match(blocks[index].folded) is not None
        and cited(following.folded) is not None
    )


def is_column(blocks: Sequence[Block], index: int) -> bool:
    """Whether two paragraphs follow the name of a column that are its items: marked, or signed with a name."""
    items = blocks[index + 1 : index + 3]
    return len(items) == _ITEMS and all(
        block.prose
        and (
            block.folded[0] in _MARKS
            or signed(block.folded) is not None
            or _TITLED.match(block.folded) is not None
        )
        for block in items
    )


def is_next_item(blocks: Sequence[Block], index: int, body: Sequence[Block]) -> bool:
    """Whether a line is the title of the next item of a column of short news: 简讯, each a title and a paragraph."""
    if len(body) > 1 or numbered(blocks[index].folded):
        return False
    last, following = body[-1], blocks[index + 1] if index + 1 < len(blocks) else None
    return last.items[-1].line.ended and following is not None and following.prose
