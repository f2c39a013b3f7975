"""What lines of Chinese pages say that belong to the page, and what those say that are about an article.

All functions take a folded line (see `chinese.folding`): the lists in `resources/importing/pages.json` are
written in simplified characters and serve both scripts.
"""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.folding import fold
from reader.importing.cleaning.words import any_of, words
from reader.importing.markup.hints import entries

_PARTING = re.compile(r"[\s\u00a0|/、,:;【】\[\]()<>《》«»‹›·•.。!?+\-—_=~^↑↓←→▲▼▶►●■◆☆★*&#@\"'“”‘’]+")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:万|k|w|%|条|次|人|px|分|阅读|评论|赞)?")
_SHORT_CONTROLS = frozenset("大中小赞赏踩")
_LONGEST_CONTROL = 8
_FRAME = r"[\s【\[(■●◆▪▍|>#◎*]*"
_FRAME_END = r"[\s】\]):>》»…]*(?:更多|>>|more|\+)?[\s:>》»]*"

_DATED = re.compile(
    r"(?:19|20)[0-9]{2}\s*[-/.年]\s*[01]?[0-9]\s*[-/.月]\s*[0-3]?[0-9]日?|[0-9]{2,3}年[0-9]{1,2}月[0-9]{1,2}日"
    r"|(?:19|20)[0-9]{2}年[0-9]{1,2}月|二[〇○零0][〇○零一二三四五六七八九0]{2}年|(?:^|\s)(?:19|20)[0-9]{6}(?:\s|$)"
)
_NUMBERED = re.compile(
    r"[\u4e00-\u9fff]{1,12}[〔\[(【](?:19|20)[0-9]{2}[〕\])】]第?\s*[0-9]{1,5}\s*号|第[0-9]{1,5}号$"
)
_ATTACHMENT = re.compile(
    r"[\s▶►>]*(?:附件|附:|附表|附图|附录|相关附件|下载:)|\.(?:docx?|xlsx?|pdf|zip|rar|wps|pptx?|ofd)\b"
)
_LEAD_OUT = re.compile(r"(?:>>+|》》|>|»|…|\.\.\.)[\s】\])]*$|(?:详情|更多|全文|链接|点击|查看)[\s】\])>]*$")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{fold(entry)})" for entry in entries(name)))


@cache
def _controls() -> frozenset[str]:
    return frozenset(map(fold, entries("controls"))) | words("furniture_line")


@cache
def _section() -> re.Pattern[str]:
    return re.compile(f"{_FRAME}(?:{_pattern('section').pattern}|{any_of('related')}){_FRAME_END}")


@cache
def _comment_section() -> re.Pattern[str]:
    return re.compile(f"{_FRAME}(?:{_pattern('comment_section').pattern})")


@cache
def _labelled() -> re.Pattern[str]:
    """A label of a detail with what parts it from its value; `at` the beginning of a line or after a space."""
    labels = any_of("source", "author", "editor", "date", "number", "noise_label")
    more = "|".join(map(fold, entries("labels")))
    return re.compile(
        rf"(?P<at>^[\s\[【(]*(?:本文)?|[\s|\t(\[【])(?:{labels}|{more})\s*(?:[:丨|]|/(?=[\u4e00-\u9fff])|\t)"
    )


def is_control(folded: str) -> bool:
    """Whether a line holds nothing but names of controls and counts: 大 中 小, 【打印】【关闭】."""
    if len(folded) > 80 or _DATED.search(folded):
        return False
    controls = _controls()
    if folded in controls:
        return True
    parts = [word for word in _PARTING.split(folded) if word]
    return all(word in controls or _NUMBER.fullmatch(word) or _is_run(word) for word in parts)


@cache
def _run_words() -> frozenset[str]:
    return frozenset(word for word in _controls() if len(word) > 1) | _SHORT_CONTROLS


def _is_run(text: str) -> bool:
    """Whether `text` is names of controls without anything between them: 收藏微博微信, 字号小大."""
    if not 4 <= len(text) <= 40:
        return False
    words_ = _run_words()
    reached: dict[int, int] = {0: 0}  # how far words lead, and how many there are
    for start in range(len(text)):
        if start in reached:
            for end in range(start + 1, min(len(text), start + _LONGEST_CONTROL) + 1):
                if text[start:end] in words_ or text[start:end].isdecimal():
                    reached[end] = max(reached.get(end, 0), reached[start] + 1)
    return reached.get(len(text), 0) > 1


def is_prompt(folded: str) -> bool:
    """Whether a short line asks to share, scan or follow, leads to the next article, or counts readers."""
    if len(folded) > 90:
        return False
    return bool(_pattern("prompt").match(folded.lstrip(" 【[(")) or _pattern("neighbour").match(folded))


def is_position(folded: str) -> bool:
    """Whether a line says where on the site the page stands."""
    return len(folded) <= 120 and bool(_pattern("position").match(folded))


def is_section(folded: str) -> bool:
    """Whether a line is the head of a list of other pages."""
    return len(folded) <= 24 and bool(_section().fullmatch(folded))


def begins_section(folded: str) -> bool:
    """Whether a line begins with the head of a list of other pages: 延伸阅读:…."""
    return bool(_section_start().match(folded))


@cache
def _section_start() -> re.Pattern[str]:
    return re.compile(f"{_FRAME}(?:{any_of('related')})")


def is_comment_section(folded: str) -> bool:
    """Whether a line is the head of what readers wrote."""
    return len(folded) <= 40 and bool(_comment_section().match(folded))


def is_notice(folded: str) -> bool:
    """Whether a line is about rights, licences, or who runs the site."""
    return len(folded) <= 400 and bool(_pattern("notice").search(folded))


def is_detail(folded: str) -> bool:
    """Whether a short line gives a date, a source, an author, an editor or a number of an article."""
    if len(folded) > 200:
        return False
    return bool(_labelled().search(folded)) or (
        len(folded) <= 60 and bool(_DATED.search(folded) or _NUMBERED.search(folded))
    )


def is_labelled_detail(folded: str) -> bool:
    """Whether a line begins with the label of a detail: 责任编辑:…, 来源:…."""
    return len(folded) <= 120 and bool(_labelled().match(folded))


def is_label_alone(folded: str) -> bool:
    """Whether a line is the label of a detail without a value."""
    return folded.endswith(":") and len(folded) <= 12 and is_labelled_detail(folded)


def is_attachment(folded: str) -> bool:
    """Whether a line names a file that belongs to the article."""
    return bool(_ATTACHMENT.search(folded))


def leads_out(folded: str) -> bool:
    """Whether a linked line only leads to another page: 详细内容>>."""
    return bool(_LEAD_OUT.search(folded))


def names_source(folded: str) -> bool:
    """Whether a short line has the label of a source."""
    return len(folded) <= 200 and bool(_source_label().search(folded))


@cache
def _source_label() -> re.Pattern[str]:
    return re.compile(rf"{any_of('source')}\s*[:丨|]")
