"""Titles that stand in several lines: which of them are one."""

from __future__ import annotations

import re

from reader.chinese.patterns import lazy
from reader.importing.cleaning.contents import Contents
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.marks import ends_official
from reader.importing.cleaning.ranking import SUBTITLE, leads
from reader.importing.cleaning.words import words

#: Who issues a paper, and what kind of paper it is, in two lines: 某市场监督管理局 / 行政处罚决定书.
_ORG = lazy("(?:会|府|厅|局|部|委|院|办|室|处|公司|集团|银行|大学|中心|学校|协会)$")
_PAPER, _SHORT = re.compile("(?:书|公告|通告|决定|工作报告|命令|记录表|纪要)$"), 10
#: What somebody did with a rule that the next line names: 市人大常委会会议通过 / 促进民营经济发展若干规定.
_PASSES, _RULE = re.compile("(?:通过|印发|出台|修订|颁布)$"), 20
#: Several that do together what the next line says: 某公司等五家企业 / 联合启用调度平台.
_TOGETHER = lazy(
    "等[一二三四五六七八九十两多0-9]+(?:家(?:中央|国有|龙头|骨干)?(?:企业|单位|央企|国企|公司|机构|银行|医院|高校|院校)"
    "|个?(?:部门|部委|单位|国家|省份|城市))$"
)
#: What is left over of a title at the width of its lines, in full-width characters.
_REST = 1.5
#: What a title of two halves has at the end of its line of the second one, so that it goes on: …几道坎 首批实训.
_BEGUN, _WIDE = lazy(r"\s\S{1,5}$"), 24
#: How a line ends that another one must follow in a title, and that is not the first word of a list.
_OPEN = (
    "的", "、", "与", "和", "及", "变成", "成为", "化为", "变为", "走向", "迈向", "怎样", "如何", "何以", "让", "把",
)  # fmt: skip
#: With what the lower of two lines goes on behind a quotation: 让中试这道“窄门” / 变成成果转化“宽路”.
_GOES_ON = lazy("(?:变成|成为|化为|变为|化作|变身|走向|迈向|通向)[\u4e00-\u9fff“「《]")
#: With what it asks about what the upper line names: 中小企业数据“上云” / 缘何一慢二看; no wider than this.
_ASKS, _ASKED = re.compile("缘何|为何|何以|为什么|如何|怎样|怎么"), 14
_QUOTED, _OPEN_WIDTH = ("”:", "」:"), 5
#: What a conference of an office is about, in a line of its own below what it is: 介绍…有关情况.
_TELLS_ABOUT = lazy("(?:介绍|通报|解读|发布)[^。,;!?]{4,40}(?:情况|成效|举措|进展|内容|安排)$")


def _is_open(before: Block, block: Block) -> bool:
    """Whether the upper of two lines without a gap between breaks off: 一座工业城市的 / “账本”首次公开."""
    # Above the first line of a file no gap is seen.
    apart = block.line.blank > before.line.blank and before.line.span.start > 0
    if apart or SUBTITLE.match(block.folded) or before.width < _OPEN_WIDTH:
        return False
    if before.folded[-1] in "”」》" and _GOES_ON.match(block.folded):
        return True
    if (
        _ASKS.match(block.folded)
        and block.width <= _ASKED
        and not (leads(before.folded) or "," in before.folded)
    ):
        return True
    return before.folded.endswith(_OPEN) or (before.folded.endswith(_QUOTED) and not leads(before.folded))


def wrapped_together(candidates: list[Block], contents: Contents, text: str) -> list[Block]:
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
        # The list gives kicker and subtitle with the title.
        return SUBTITLE.match(block.folded) is None and not leads(before.folded)
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
    passes = _PASSES.search(before.folded) and ends_official(block.folded) and block.width <= _RULE
    if passes or (_TOGETHER.search(before.folded) and not SUBTITLE.match(block.folded)):
        return True
    if _TELLS_ABOUT.match(block.folded) and before.folded.endswith("会"):
        return True
    if bare(before.folded) in contents.entries:
        return False
    text = before.text
    if _is_open(before, block) or any(
        text.count(o) > text.count(c)
        for o, c in (("《", "》"), ("〈", "〉"), ("“", "”"), ("「", "」"), ("（", "）"))
    ):
        return True
    if block.width <= _REST and block.text.isalpha():
        return True
    if re.match(r"[，。、；：！？）》”’」』的]", block.folded):
        return True
    last = before.items[-1].line
    begun = block.line.blank <= last.blank and _BEGUN.search(last.folded) is not None
    return last.width >= _WIDE and (begun or (block.width <= 10 and not SUBTITLE.match(block.folded)))
