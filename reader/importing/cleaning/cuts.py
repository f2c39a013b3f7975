"""Whether a line goes on with the sentence of the paragraph before it, in a text of whole lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Block, Item
from reader.importing.cleaning.lines import Line
from reader.importing.cleaning.marks import continues_on, ends_official, numbered, official
from reader.importing.cleaning.measure import PUNCTUATION, SLACK, shown_indent
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.ranking import leads
from reader.importing.cleaning.speakers import speaker
from reader.importing.cleaning.words import words

#: From this width on a line without an end is a cut paragraph, not a heading.
_CUT = 42
#: From this width on it is one if it has several commas.
LONG = 24
#: How items of lists and turns of talks begin.
ITEM = lazy(
    r"(?:[一二三四五六七八九十百]{1,4}[、．.]|[（(][一二三四五六七八九十0-9]{1,4}[)）]|[0-9０-９]{1,3}[.．、](?![0-9])"
    r"|第[〇零一二三四五六七八九十百0-9\s]{1,7}[章节节条编篇款项]|——|—{2}|[-•●■◆◇○□·▪※★☆]\s?|[①-⑳]|[ivxIVX]{1,4}[.、．]\s"
    r"|(?:答|问|记者|主持人|[\u4e00-\u9fff]{2,4})[:：]|\[[\u4e00-\u9fff ]{2,14}\][:：]?)"
)
#: What goes on with the line before.
CONTINUES = lazy(
    r"[，。、；：！？）》”’」』〉】…,.;:!?)%％]|(?:和|与|及|以及|的|了|等|并|而|或|也|都)(?![\u4e00-\u9fff]{0,1}$)"
)
_CLOSES_QUOTE = lazy("[^“”「」]*[”」]")
#: How a report begins: until its sentence ends it goes on.
_DATED = lazy(r"(?:据?新华社|中新社|本报|本网)[\u4e00-\u9fff\d\s]{0,12}(?:讯|电)(?!\s*题)(?:\s|[（(])")
#: The title of an official document has no more lines than this.
_TITLE_LINES = 6
#: The beginnings of paragraphs that no cut sentence goes on with.
_OPENER = lazy(
    r"(?:本报|本网|本刊|新华社|据新华社|中新社|中新网|据了解|据介绍|据悉|记者|近日|日前|当前|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}年)"
)
#: How the text of news opens below its title; what stands above the title is a word, or it closes another article.
_OPENS_NEWS, _WORD = lazy(r"近日|日前|昨[日天]|记者|本报|据|\d{1,2}月\d{1,2}日|\d{4}\s?年"), 8
_FIGURES = lazy("[0-9][-0-9./]*")
_PAIRS = (("《", "》"), ("（", "）"), ("“", "”"), ("「", "」"))
#: A name is no wider than this.
_NAME = 4
#: The marks of a sentence that runs; a colon alone parts a heading: 听见：….
_RUNNING = re.compile("[，。、；,;]")
#: No heading is narrower.
_HEADING = 6
#: With where he works no wider than that; and one more character has so much room.
_LONG_NAME, _ROOM = 24, 0.9
#: Between two articles stand no more lines of details than this, and the name of a section.
_NEAR = 4
#: What is counted, behind the figure; the month or the day behind the year or the month.
_UNITS, _REST_OF_DAY = (
    frozenset("年月日时分万亿千百个吨公亩户家人名座台项条次米元余多只头"),
    lazy(r"[0-9]{1,2}[月日]"),
)
#: With what no line ends but one that was cut, if it has so many code points; somebody says something in it.
_LEADING_ON, _LEAST_CUT = frozenset("的将被把且该每各这那"), 10
#: The same of words that others end with, too: 现在, 参与, 说不, 实事求是.
_LEADS_WITHIN = lazy("(?<![现实所存潜正内外何])在$|于$|(?<!参)与$|(?<![说毫])不$|(?<![求国于])是$")
_SAYING = lazy("(?:说|道|表示|介绍|坦言|感慨|回忆):$")
_SAID = lazy(
    "(?:[\u4e00-\u9fff]{4}|[a-z]{3}|^(?!专家|记者|代表|委员|网友|业内|市民|医生|律师|部门|官方)[\u4e00-\u9fff]{2,3})"
    "(?:说|表示|介绍|认为|指出|强调|坦言|告诉记者|建议)[,，][\u4e00-\u9fff]"
)
#: The day with which news begins that a title does not: 8月19日,某公司与四家…
_DAY_OPENS = lazy(r"\d{1,2}月\d{1,2}日(?:至\d{1,2}日)?(?:上午|下午|晚)?[,，][\u4e00-\u9fff]{4}")
#: When or where something was, with which sentences begin.
_WHEN = lazy(
    r"(?:截至|截止|根据|按照|随着|为了|本[月周年](?:起|初|底|以来)?|今年(?:以来|上半年)?|去年|前不久|如今|目前)[^。]{0,24},"
    r"|(?:在|从)[^,]{2,16}(?:[上中里下内外前后间]|车间|现场|以来),"
)
#: News is told so within a sentence, and in no title or heading of that width: 市财政局近日印发《…》，…
_LATELY = lazy("[\u4e00-\u9fff》”](?:近日|日前|昨[日天])(?:[\u4e00-\u9fff《“]|,)")
#: The rest of what leads to a quotation, no turn of a talk: 他笑 | 着说：“…
_SAYS_ON = lazy("[\u4e00-\u9fff]{0,3}[说道称]:[“「]")
#: Whom somebody visited is told in a sentence, or it follows one: 某某来到甲公司、乙学院等单位，…, 为何？他算了账，…
_TELLS = lazy(
    "[?!][^?!。]{12,},[\u4e00-\u9fff]{2}|(?:来到|走进|先后到|前往|深入|赴)[^。,]{2,40}等[\u4e00-\u9fff]{0,4},[\u4e00-\u9fff]{2}"
)
#: A line is indented from so many columns on.
_INDENTED = 2
#: Whom a letter, a speech or a notice speaks to, in a line of its own: 同志们：, 编辑同志：, 各有关单位：
_ADDRESSES = lazy(
    "(?:各|全体|广大|尊敬的|敬爱的|亲爱的|同志|编辑|致)?[^,，。;；:：]{0,40}"
    "(?:同志们?|朋友们?|先生们?|女士们?|代表|委员|同学们?|老师们?|单位|部门|企业|公司|会员|读者|网友|[局厅委府])[:：]$"
)
#: Who says what stands below: 政府工作报告提出：
_SAYS = lazy("(?:提出|指出|强调|要求|表示|认为|透露|显示|披露|宣布|报道|明确)[:：]$")


def is_cut(block: Block, item: Item, *, opening: bool = False) -> bool:
    """Whether a line goes on with the sentence of the paragraph before it, in a text of whole lines.

    `opening` says that the paragraph is the first one below the details of an article.
    """
    last, line = block.items[-1].line, item.line
    if last.ended:
        return False
    if (line.prose or line.ended) and goes_on_surely(last.folded, line.folded):
        return True
    if (
        (ITEM.match(line.folded) and not _SAYS_ON.match(line.folded))
        or (last.short and numbered(block.folded) and not _runs(last))
        or continues_on(last.folded)
        or is_official(block)
    ):
        return False
    if block.opens() and (line.prose or line.ended or CONTINUES.match(line.folded)):
        return True
    if block.opens("《") or (block.opens("“「") and _CLOSES_QUOTE.match(line.text)):
        return True
    if (_DATED.match(block.folded) and block.width > LONG) or _goes_on_from_day(block, line):
        return True
    if last.folded[-1] == "—" and last.width <= LONG and line.short and not line.ended:
        return False  # a line that leads to a title
    if last.open:
        return not _is_next_clause(block, item) and _goes_on_open(last, line)
    if last.text[-1] in "”’」』）)】》\"'" and last.width < _CUT and "。" not in last.text:
        return bool(re.match("[，。、；：！？,;:!?]", line.folded))
    if last.prose and (last.width > _CUT or "。" in last.text or _comma_inside(last.folded)):
        return True
    runs = opening or _OPENER.match(block.folded) is not None or _WHEN.match(block.folded) is not None
    runs = runs or (last.width > LONG and _LATELY.search(last.folded) is not None)
    runs = runs or (last.width > LONG and _TELLS.search(last.folded) is not None)
    hangs = block.line.indent >= 2 > line.indent and not line.blank  # only first lines are indented
    comma = _comma_inside(last.folded) or ((runs or hangs) and "," in last.folded)
    goes_on = line.prose or line.ended or (runs and line.width > LONG and "," in line.folded)
    if comma and goes_on and (last.width > LONG or (runs and last.folded.count(",") > 1)):
        return True
    if re.match(r"[，。、；：！？,;:!?)）》”’」』〉】…%％]", line.folded):
        return True
    rest = _rest_of_a_word(line.folded)
    return line.prose and (len(rest) == 1 or (len(rest) == 2 and "," in last.folded))


def _is_next_clause(block: Block, item: Item) -> bool:
    """Whether paragraphs end with a semicolon, as the points of a list do: both are indented, or begin alike."""
    if block.folded[-1] != ";":
        return False
    indented = min(block.line.indent, item.line.indent) >= _INDENTED
    return indented or block.folded[:2] == item.line.folded[:2]


def _goes_on_open(last: Line, line: Line) -> bool:
    """Whether a line goes on with a sentence that the one before leaves open, as its mark shows."""
    if last.folded[-1] == ":":
        return last.prose and line.folded[0] in "“「" and _SAYING.search(last.folded) is not None
    return not (last.folded[-1] == ";" and _OPENER.match(line.folded))


def _goes_on_from_day(block: Block, line: Line) -> bool:
    """Whether a line goes on with news that begins with its day, and does not begin as a paragraph itself does."""
    if not line.prose or _DAY_OPENS.match(block.folded) is None or line.folded[0] in "“「《":
        return False
    return _OPENER.match(line.folded) is None and _WHEN.match(line.folded) is None


def goes_on_surely(before: str, after: str) -> bool:
    """Whether two folded lines are halves of a sentence by the words at the cut: 3200 | 亩, 7月 | 25日, … | 的."""
    if after[0] == "的" and "," in before:
        return not after.startswith(("的士", "的确"))
    last = before[-1]
    if last.isdigit():
        return after[0] in _UNITS or (
            after[0] in ".0123456789" and "," in before and len(before) >= _LEAST_CUT
        )
    if len(before) < _LEAST_CUT:
        return False
    if last in "年月" and after[0].isdigit():
        return _REST_OF_DAY.match(after) is not None
    if "," not in before:
        return False
    return (
        last in _LEADING_ON
        or (last in "在于与不是" and _LEADS_WITHIN.search(before) is not None)
        or (last != ":" and _SAID.search(before) is not None)
    )


def _rest_of_a_word(folded: str) -> str:
    """What may be left of a cut word at the beginning of a line: one or two characters before a comma."""
    match = re.match(r"([\u3400-\u9fff]{1,2})[，,]|([\u3400-\u9fff])[。、；;]", folded)
    rest = (match[1] or match[2]) if match else ""
    return "" if rest in words("openers") else rest


def _runs(line: Line) -> bool:
    """Whether a line is too long and has too many clauses for a heading."""
    return line.width > LONG and _comma_inside(line.folded)


def _comma_inside(folded: str) -> bool:
    return folded.count("，") + folded.count(",") >= 2


def is_official(block: Block) -> bool:
    """Whether what was joined so far is the whole title of an official document."""
    return (
        len(block.items) <= _TITLE_LINES
        and ends_official(block.items[-1].line.folded)
        and official(block.folded)
    )


def opens_news(block: Block) -> bool:
    """Whether a line is the beginning of a report, too long for a title, though no sentence: 记者从某厅获悉,…"""
    return block.width > LONG and "," in block.folded and _OPENER.match(block.folded) is not None


def is_below_title(blocks: Sequence[Block], line: Line) -> bool:
    """Whether news begins below a title that is as wide as the lines of its text: the first one, without any mark."""
    block, above = blocks[-1], blocks[-2] if len(blocks) > 1 else None
    if len(block.items) > 1 or block.line.ended or PUNCTUATION.search(block.folded):
        return False
    if _OPENS_NEWS.match(line.folded) is None:
        return line.width > LONG and _begins_article(blocks) and PUNCTUATION.search(line.folded) is not None
    return (
        above is None
        or above.details is not None
        or (above.width <= _WORD and not above.items[-1].line.ended)
    )


def is_cut_in_brackets(block: Block, item: Item, measure: float) -> bool:
    """Whether a full line leaves brackets open that the next one closes: （金融 / 时报）."""
    last = block.items[-1]
    if block.details is not None or block.caption or item.caption or last.line.ended or item.line.blank:
        return False
    # A day in figures that would not fit stands whole in the next line.
    figures = _FIGURES.match(item.line.folded)
    room = len(figures.group()) / 2 if figures is not None else 0.0
    missing = measure - last.line.width - shown_indent(last)
    if not -SLACK <= missing <= SLACK + room or 2 <= item.line.indent <= 4:
        return False
    text = item.line.text
    return any(
        closing in text and opening not in text[: text.index(closing)] and block.opens(opening)
        for opening, closing in _PAIRS
    )


def stands_below_title(block: Block, line: Line, *, indents: bool, room: float) -> bool:
    """Whether a line is who wrote, or the subtitle, below a title as wide as its text; or a title below its kicker.

    `room` is how wide what is missing from the line above is: with none left there, a short line may be its end.
    """
    named = line.width <= _NAME and room >= _ROOM and names_only(line.folded)
    named = named or (
        line.width <= _LONG_NAME and len(line.folded.split()) > 1 and speaker(line.folded) is not None
    )
    named = named or line.folded.startswith("——")
    led = indents and block.line.indent < 2 and line.indent < 2 and leads(block.items[-1].line.folded)
    return (named or led) and not PUNCTUATION.search(block.folded)


def _begins_article(blocks: Sequence[Block]) -> bool:
    """Whether what says where the text above is from stands right above the last line, or the name of a section."""
    above = [*blocks[-_NEAR - 1 : -1]]
    if above and above[-1].details is None and above[-1].width <= _WORD and not above[-1].prose:
        above.pop()
    if not above:
        return len(blocks) <= _NEAR
    sourced = False
    while above and (details := above[-1].details) is not None:
        sourced = sourced or any(value.name == "source" for value in details.values)
        above.pop()
    return sourced and bool(above) and above[-1].prose and above[-1].items[-1].line.ended


def goes_on_below_short(block: Block, line: Line, *, indents: bool) -> bool:
    """Whether a line goes on below one that is shorter than those that were cut: in the midst of a sentence."""
    last = block.items[-1].line
    if block.line.folded[0] == "(" and block.opens("（"):
        return True
    begun = indents and 2 <= block.line.indent <= 4 and not line.indent
    if begun and line.prose and not last.ended and not ITEM.match(line.folded):
        return True  # where paragraphs are indented, a sentence that is not goes on with the one above
    if last.folded[-1] == ":" and len(block.items) == 1:
        heads = indents and block.line.indent < 2 > line.indent
        if heads or _SAYS.search(last.folded) or _ADDRESSES.match(last.folded):
            return False  # what is said is a paragraph, or a title, of its own
    if last.open and not ITEM.match(line.folded):
        return True
    if last.ended or last.width <= _HEADING or CONTINUES.match(line.folded) is None:
        return False
    # 与…, 并… go on with a sentence; below a line without any mark they begin one.
    marked = _RUNNING.search(last.folded) is not None and not numbered(last.folded)
    return marked or len(block.items) > 1 or not line.folded[0].isalnum()
