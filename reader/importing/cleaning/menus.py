"""Lines of a page that lead to its parts: menus, and where in its site a page is."""

from __future__ import annotations

import re

from reader.chinese.patterns import lazy
from reader.importing.cleaning.words import words

_LINK_SEPARATORS = lazy(r"[\s|｜│>＞»›/·•]+")
#: As they are folded.
_SENTENCE_MARK = lazy("[，。；！？,;]")
_PROSE_MARKS = lazy("[，。；：！？、,;]")
#: A line of so many words, none longer than so much, is a menu.
_MENU_WORDS, _MENU_WORD = 5, 6
#: What stands between bars in a menu is no longer than this, in code points.
_BARRED = 8
#: So many words the last of which is one of a page, 港台电视 电台 更多, are a menu.
_OFFERED = 3
_OFFICES = ("市委", "省委", "区委", "县委", "人大", "政府", "政协", "纪委", "法院", "检察院")
_APART = lazy(r"\s[>＞»›]+\s|[>＞»›]{2}")
#: The names of the parts of a site, each below the other, are no longer than this.
_CRUMB = 6


def is_long_menu(folded: str) -> bool:
    """A menu that is wider than any other line: 报社概况 | 关于我们 | 报社招聘 | …"""
    bars = re.split(r"[|｜│]", folded)
    return (
        len(bars) >= _MENU_WORDS and max(map(len, bars)) <= _BARRED + 4 and not _SENTENCE_MARK.search(folded)
    )


def is_menu(folded: str) -> bool:
    """新闻 财经 体育 娱乐, 首页 > 要闻 > 正文: many short words and no sentence."""
    if _PROSE_MARKS.search(folded) or not _LINK_SEPARATORS.search(folded):
        return False
    parts = [part for part in _LINK_SEPARATORS.split(folded) if part]
    if len(parts) >= _MENU_WORDS and max(map(len, parts)) <= _MENU_WORD:
        return not all(len(part) == 1 for part in parts)
    if parts and parts[0] in words("menu_first") and max(map(len, parts)) <= _BARRED:
        return True
    if len(parts) >= _OFFERED and parts[-1] in words("menu_last") and max(map(len, parts)) <= _BARRED:
        return True
    if len(parts) >= _OFFERED and all(part.endswith(_OFFICES) and len(part) <= _BARRED for part in parts):
        return True
    arrows = len(re.findall("[>＞»›]", folded))
    if arrows >= 1 and len(parts) >= 2 and not re.search(r"[a-z0-9]", folded):
        return any(part in words("crumb") or part in words("furniture_line") for part in parts) or (
            arrows >= 2
            and (
                (max(map(len, parts)) <= _CRUMB and _APART.search(folded) is not None)
                or any(
                    part in words("section_names") or part.endswith(("网", "频道", "中心")) for part in parts
                )
            )
        )
    parts = [re.sub(r"[0-9]+$", "", part) or part for part in parts]
    bars = [part.strip() for part in re.split(r"[|｜│]", folded)]
    if len(bars) >= 3 and max(map(len, bars)) <= _BARRED and not re.search(r"\d{4}", folded):
        return True
    known = sum(part in words("furniture_line") or part in words("section_names") for part in parts)
    if len(parts) >= _OFFERED and all(part == "x" or part in words("furniture_line") for part in parts):
        return True
    return (len(parts) >= 2 and known * 2 > len(parts) and len(re.findall(r"[|｜│·]", folded)) >= 1) or (
        len(parts) >= 2 and all(part in words("furniture_line") for part in parts)
    )
