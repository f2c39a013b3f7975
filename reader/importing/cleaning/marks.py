"""The marks that Chinese documents number and link their parts with: 一、 （一） 第一条, 上接第一版, 下转第四版."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.patterns import lazy
from reader.importing.cleaning.words import any_of
from reader.importing.quick import fold

_NUMBERED = lazy(
    r"(?:[一二三四五六七八九十百]{1,4}[、．.\s]|[（(][一二三四五六七八九十0-9]{1,4}[)）]|[0-9０-９]{1,2}(?:[.．、](?![0-9])|\s(?![0-9亿万月]|个(?![人体税性别案])|家(?![庭长电乡居])|项(?!目)))"
    r"|第[〇零一二三四五六七八九十百0-9\s]{1,7}[章节節条條编編篇款项]|附件|附则|附录|附表|[ivx]{1,4}[.、．]|其[一二三四五][、是:：]|[①-⑳])"
)
_SPEAKER = lazy(
    r"(?:摘要|内容摘要|内容提要|关键词|关键字|核心提示|导语|编者按|问|答|q|a|记者|主持人|时间|地点|会议时间|会议地点|出席|缺席|列席|主席|记录|参加|主持)[\u4e00-\u9fff]{0,4}\s?[:：]"
    r"|(?:时\s+间|地\s+点|主\s+席|出\s+席|列\s+席|记\s+录|日\s+期|主\s+持\s*人)(?:\s|[:：])"
)
#: Its number, who wrote it, and a full stop behind that.
_REFERENCE = lazy(r"\[[0-9]{1,3}\]\s*[^\[\]]{2,40}[.．]\s*\S")
#: Who speaks, in a line of his own.
_SPEAKS = lazy("主持人|会议主席|主席|[\u4e00-\u9fff]{2,8}记者")
_PAGE = "(?:第?\\s*[a-z0-9一二三四五六七八九十]{1,4}\\s*版|头版|封面)"
_CONTINUED = lazy(
    rf"[（(\[【]\s*[▲△◀]?\s*[上紧]?接\s*{_PAGE}[^）)\]】。]{{0,40}}[）)\]】]|[（(\[【]?\s*[▲△◀]?\s*上接\s*{_PAGE}"
)
_CONTINUES_ON = lazy(rf"(?:[（(\[【]\s*下转[^）)。]{{1,40}}[）)\]】]|[▶▷►→]?\s*下转\s*{_PAGE})$")

#: The same of newspapers overseas, with the letter of a section: 文转B2.
_TURNS = lazy(r"(?:^|(?<=[\s。！？”」]))[（(]?(?:全文|文|续)转\s?[a-z][0-9]{1,2}$")
_PROMULGATED = lazy(r"年.{0,30}(?:令|函|字)?.{0,20}(?:订定|制定|修正|公布|发布|施行|核定|函颁|订颁)")
#: News that a paper was issued, which is no title of the paper: 六部门近日印发《关于…的若干措施》.
_LATELY = lazy("(?:近日|日前|昨[日天]|今[日天])[\u4e00-\u9fff]{0,6}《")
#: A label in brackets is no note: 【编者按】…
_LABELLED = lazy(r"[(（\[【][^()（）\[\]【】]{2,4}[)）\]】]")
_LINK_BEHIND = lazy(rf"[（(\[【]\s*[上紧]?接\s*{_PAGE}[^）)\]】。]{{0,40}}[）)\]】]$")


def numbered(folded: str) -> bool:
    """Whether a line begins with a number, as headings and items do and titles do not."""
    return _NUMBERED.match(folded) is not None


def is_reference(folded: str) -> bool:
    """Whether a line is a book or a paper that a text cites: [2] 石敬. 盐碱地改良十年. 农业观察, 2022(4): 12-15."""
    return _REFERENCE.match(folded) is not None


def opens_text(folded: str) -> bool:
    """Whether a line is one of a talk or of the facts of a meeting, which no title is: 问：…, 出席：…."""
    return _SPEAKER.match(folded) is not None or _SPEAKS.fullmatch(folded) is not None


def passed(folded: str) -> bool:
    """Whether a line is the note under the title of a law: （2024年6月28日…通过）."""
    if folded.startswith("中华民国"):
        return _PROMULGATED.search(folded) is not None
    return (
        folded[0] in "(（[【"
        and _LABELLED.match(folded) is None
        and bool(re.search("通过|公布|修订|修正|发布|施行|批准|讨论|印发", folded))
        and "年" in folded
    )


def official(folded: str) -> bool:
    """Whether a line is the title of an official document, which may be long: …关于印发《…》的通知."""
    return 12 <= len(folded) <= 120 and _official().search(folded) is not None and not _LATELY.search(folded)


@cache
def _official() -> re.Pattern[str]:
    return re.compile(
        rf"^[^。,;!?，；]*关于[^。!?]*{any_of('official_end')}[》〉)）\s]*(?:[(（][^()（）]{{1,16}}[)）])?[》〉)）]*$"
    )


def ends_official(folded: str) -> bool:
    """Whether a line ends as the titles of official documents do."""
    return (
        re.search(any_of("official_end") + r"[》〉)）\s]*(?:[(（][^()（）]{1,16}[)）])?$", folded) is not None
    )


def continued(folded: str) -> re.Match[str] | None:
    """The words 上接第一版 with which the rest of an article from another page begins."""
    return _CONTINUED.match(folded) if "接" in folded else None


def without_links(text: str) -> str:
    """A title without （上接第一版） before or behind it and （下转第三版） behind it."""
    folded = fold(text)
    if "接" not in folded and "下转" not in folded:
        return text.strip()
    before = continued(folded)
    start = before.end() if before is not None else 0
    behind = continues_on(folded) or _LINK_BEHIND.search(folded)
    return text[start : behind.start() if behind is not None else len(text)].strip()


def is_link(folded: str) -> bool:
    """Whether a line says nothing but where a text comes from or goes on: （上接第一版）, （下转第三版）."""
    before, after = continued(folded), continues_on(folded)
    return (before is not None and before.end() == len(folded)) or (after is not None and not after.start())


def continues_on(folded: str) -> re.Match[str] | None:
    """The words 下转第四版 with which an article breaks off."""
    if "转" not in folded:
        return None
    if "下转" in folded:
        return _CONTINUES_ON.search(folded)
    return _TURNS.search(folded) if folded[-1].isdigit() else None
