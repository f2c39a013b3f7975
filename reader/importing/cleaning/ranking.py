"""Which of the lines above a text is its title, which leads to it, which goes on with it."""

from __future__ import annotations

import re

from reader.chinese.patterns import lazy
from reader.importing.cleaning.contents import Contents
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.marks import official
from reader.importing.cleaning.words import any_of
from reader.importing.document import Kind

SUBTITLE = re.compile(r"[—―–-]{1,}\s*(?=\S)")
_OLD_DATELINE = lazy(r"【[^】]{2,20}日[电讯]】")
_HAN = lazy("[\u3400-\u9fff]")
_FIGURE = lazy(
    "(?:[0-9]+|[二三四五六七八九十百千万两]+)(?:余|多)?"
    "(?:个|家|项|条|艘|座|台|名|件|部|所|处|辆|户|吨|公里|元|亿|万|%|倍|成|时[0-9]|小时|分钟|亩|人|岁)|[0-9]%"
)
#: How a kicker ends, and what it is about: 全省春耕生产现场会, 一条小河的治理，牵出一笔“大账”——.
_LEADS_ON = lazy(r"(?:[，、：:,]|——|—|…)$")
_MEETS = lazy(
    "会议|大会|全会|座谈|调研|讲话|主持|出席|会见|考察|部署|记者会|常委会|常务会|现场会|推进会|系列|报道|专栏|举办|典礼|仪式|论坛|活动"
)
#: With what the second line of a title runs on: 推动国有资本 / 向实业回归.
_RUNS_ON = lazy("(?:向|往|与|和|及|于|至|更好)[\u4e00-\u9fff“]")
#: What somebody did, which is a title by itself: 省水利厅印发…方案.
_STATES = lazy(
    "[\u4e00-\u9fff]{2}(?:印发|出台|发布|公布|推出|施行|上线|投产|通车|获评|获批|获奖|荣获|入选|当选)"
)
#: A meeting was held, which is told whole; what it called for would be the title: 锚定目标，加快建设….
_CONVENED = lazy("[会典]议?(?:在[\u4e00-\u9fff]{2,8})?召开$")
_CALLS = lazy(
    "(?:加快|推动|推进|奋力|坚持|全力|努力|切实|持续|深入|着力|锚定|聚焦|坚定|坚决|不断|全面|进一步|凝心|团结|扎实|守牢|筑牢|打造|为|以|让|把)"
)
#: Who has put out a paper, but not what it says: 两部门联合印发意见.
_PUTS_OUT = lazy(
    "^[\u4e00-\u9fff]{2,14}(?:(?:印发|出台|发布|下发)(?:实施|指导|年度|研究|[0-9一二三四五六七八九十]{1,3}[条项])?"
    "(?:意见|通知|方案|办法|文件|措施|举措|报告)|联合(?:发文|印发))$"
)
#: What a report is about, before its title: 聚焦…轨道经济.
_TOPIC = lazy("(?:聚焦|关注|特写|专题|系列|追踪|焦点|深度|直击|话题)[…·|｜/／]|聚焦[“「][^“”「」]{2,8}[”」]$")
#: Which of a series of reports it is, stands below its title as well as above it.
_SERIES = lazy(
    "(?:系列(?:报道|调查|评论|述评|观察)?(?:之[一二三四五六七八九十]{1,3}|[①-⑳])?|之[一二三四五六七八九十]{1,3})[)）]?$"
)
#: What a subtitle says in figures, or nearly: 同比增长两成, 连续三年提升.
_GROWS = lazy("20[0-9]{2}年$|同比|环比|连续[一二三四五六七八九十两0-9]{1,3}年")
#: On a page of the web, a title is wider than words alone; in full-width characters.
_LEAST_TITLE = 6
#: The name of a series with the number of the report: 国企新质力②.
_COUNTED = lazy("^[^，。；：]{2,12}[①-⑳⑴-⒇㈠-㈩]$")
_MARKS = "◆■●★▲◇□○▎☆△◎※▶►▷▸➤❖✦・"
_THREE = 3
#: Two lines of one title differ by no more than this, in full-width characters.
_ALIKE = 2
#: What says that something goes well; the title of two halves below it names it: 高铁控制性工程取得突破.
_ADVANCES = lazy(
    "取得(?:重大|重要|新的?|阶段性|关键|积极)?(?:突破|进展|成效|成果)$|(?:迎来|实现)新(?:突破|进展)$"
)
_HAPPENED = ("出炉", "亮相", "上线", "落地", "签约", "挂牌", "上市")
#: What says in short where something was done stands below what it is called: 西川市“客货邮”融合破解物流难.
_PLACED = lazy("[\u4e00-\u9fff]{1,4}[省市县区州镇乡村]")
#: What an office says in short: 文化局：展期延至年底.
_SAYS = lazy(r"[\u4e00-\u9fff]{1,5}[^\W\d县市省区镇乡村州旗][:：]\S")
_PAIR = lazy(r"\S{4,}[\s\u3000]+\S{4,}")


def ranked(
    candidates: list[Block], contents: Contents, text: str, *, page: bool
) -> tuple[list[Block], list[Block], list[Block], list[Block]]:
    """Title, kicker and subtitle out of what is left, and what is none of them."""
    told = [block for block in candidates if block.line.kind is Kind.TITLE]
    if told:
        start = candidates.index(told[0])
        after = [b for b in candidates[candidates.index(told[-1]) + 1 :][:1] if _is_subtitle(b)]
        title = told if len(told) <= 3 else told[:1]
        return title, candidates[max(0, start - 1) : start], after, candidates[: max(0, start - 1)]
    subtitles = [block for block in candidates[1:] if SUBTITLE.match(block.folded)]
    if subtitles and candidates[-1] is not subtitles[-1]:  # what comes after a subtitle is no title
        last = candidates.index(subtitles[-1])
        title, kicker, subtitle, rest = ranked(candidates[: last + 1], contents, text, page=page)
        return title, kicker, subtitle, [*rest, *candidates[last + 1 :]]
    candidates = [block for block in candidates if not any(block is other for other in subtitles)]
    if (
        _OLD_DATELINE.match(text) and len(candidates) > 1
    ):  # old newspapers: the title, then what it says in short
        return candidates[:1], [], [*candidates[1:3], *subtitles][:2], candidates[3:]
    if len(candidates) > 1 and official(candidates[-1].folded) and not leads(candidates[-2].folded):
        return candidates[-1:], [], subtitles, candidates[:-1]
    if page:  # words alone are of the page
        candidates = [block for block in candidates if block.width >= _LEAST_TITLE] or candidates
    near = candidates[-3:] if not page else candidates[-2:]
    rest = candidates[: len(candidates) - len(near)]
    if page:
        chinese = [block for block in near if _HAN.search(block.folded)] or near
        near = [block for block in chinese if block.width >= _LEAST_TITLE] or chinese[-1:]
    if near and is_marked(near[-1]) and not is_marked(near[0]):
        return near[-1:], [], subtitles, candidates[:-1]
    if not near:
        return subtitles[:1], [], subtitles[1:], rest
    if len(near) == 1:
        return near, [], subtitles, rest
    if len(near) == _THREE:
        return _of_three(near, subtitles, rest)
    first, second = near
    if (
        not page
        and not subtitles
        and _counts(second.folded)
        and not (
            _counts(first.folded)
            or leads(first.folded)
            or _LEADS_ON.search(first.folded)
            or _SAYS.match(first.folded)
            or _TOPIC.match(first.folded)
            or _goes_well(first, second)
        )
    ):
        return [first], [], [second], rest
    if subtitles or _is_kicker(first, second, contents, page=page):
        return [second], [first], subtitles, rest
    return [first], [], [second, *subtitles], rest


def _of_three(
    near: list[Block], subtitles: list[Block], rest: list[Block]
) -> tuple[list[Block], list[Block], list[Block], list[Block]]:
    """The same of three lines: the one in the middle is the title, unless one of the others leads to it."""
    first, second, third = near
    alike = (
        abs(second.width - third.width) <= _ALIKE
        or _CALLS.match(third.folded)
        or _RUNS_ON.match(third.folded)
    )
    if leads(first.folded) and alike:
        return [second, third], [first], subtitles, rest  # a title of two lines that are equally long
    if (leads(second.folded) or _COUNTED.search(second.text)) and not leads(first.folded):
        return [third], [second], subtitles, [*rest, first]
    return [second], [first], [third, *subtitles], rest


def is_marked(block: Block) -> bool:
    """Whether a sign stands before a line, as before the titles of items of a newsletter: ◆1月营业收入增长8.6%."""
    return block.text[0] in _MARKS and block.width >= _LEAST_TITLE


def leads(folded: str) -> bool:
    """Whether a line leads to a title, as it ends: …调研时强调."""
    ends = re.search(any_of("kicker_end") + r"[，：:]?$", folded) is not None
    return ends and _CONVENED.search(folded) is None


def _has_happened(folded: str) -> bool:
    """Whether a line tells an event whole, so that it is a title: …大会举行, …实事出炉."""
    return folded.endswith(_HAPPENED) or re.search(any_of("event_end") + "$", folded) is not None


def _counts(folded: str) -> bool:
    """Whether a line gives figures, as subtitles do more than titles: 四艘新船年内入列."""
    return _FIGURE.search(folded) is not None or _GROWS.search(folded) is not None


def _goes_well(first: Block, second: Block) -> bool:
    """Whether a line says that something goes well, and the two halves of the one below name what it is."""
    named = "“" in second.text or "「" in second.text
    return named and _ADVANCES.search(first.folded) is not None and _PAIR.search(second.text) is not None


def _is_subtitle(block: Block) -> bool:
    """Whether a line below a title that is sure goes on with it, rather than naming somebody or a time."""
    if SUBTITLE.match(block.folded):
        return True
    return 8 <= block.width <= 40 and not re.search(
        r"\d{1,2}\s*[:：]\s*\d|\d{4}\s*[-/年]|[:：]", block.folded
    )


def _is_kicker(first: Block, second: Block, contents: Contents, *, page: bool) -> bool:
    """Whether the first of two lines leads to the second, which is the title."""
    promised = contents.holds(first.folded), contents.holds(second.folded)
    # The list may give the kicker with the title, as one.
    with_title = leads(first.folded) and bare(first.folded) not in contents.entries
    if promised[0] != promised[1] and not with_title:
        return promised[1]
    if _HAN.search(first.folded) and not _HAN.search(second.folded):
        return False  # the same in another language
    if _CONVENED.search(first.folded):
        return _CALLS.match(second.folded) is not None
    told = first.leads and not second.leads
    told = told or (not page and _goes_well(first, second))
    if told or leads(first.folded) or _TOPIC.match(first.folded) or _PUTS_OUT.search(first.folded):
        return True
    if not page and first.folded[-1] in "?？" and second.folded[-1] not in "?？":
        return False
    if _SERIES.search(second.folded):
        return False
    if re.search(any_of("subtitle_end") + "$", second.folded) or _has_happened(first.folded):
        return False
    if _LEADS_ON.search(first.folded):
        return True
    says = _SAYS.match(first.folded) is not None, _SAYS.match(second.folded) is not None
    if says[0] != says[1] and not page:
        return says[0]
    if (
        not page
        and _PAIR.search(second.text)
        and not _PAIR.search(first.text)
        and not _MEETS.search(first.folded)
    ):
        return False
    if _STATES.search(first.folded) and not _STATES.search(second.folded) and not page:
        return False
    if "," in first.folded and _PLACED.match(second.folded) and not _PLACED.match(first.folded):
        return False
    return not (_PAIR.search(first.text) and not _PAIR.search(second.text))
