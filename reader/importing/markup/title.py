"""The headline: what `<title>` and its like say, and the line of the page that says it, too."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from reader.importing.markup import phrases
from reader.importing.markup.features import Features
from reader.importing.markup.lines import Line
from reader.importing.markup.names import Role, roles_of
from reader.importing.markup.tree import HEADINGS, Element

#: How the titles of official documents end.
_DOCUMENT = re.compile(
    r"(?:关于|關於|印发|印發).{4,80}(?:通知|意见|意見|办法|辦法|决定|決定|公告|通告|公报|报告|報告|批复|函|规定|規定|方案|细则)(?:[（(].{1,12}[）)])?$"
)
_UNWRITTEN = re.compile(r"[\W_]+")
_CUT_OFF = re.compile(r"(?:\.{2,}|…+).*$")
#: What stands before the name of a site, and what may do so but stands in titles, too.
_SEPARATOR = re.compile(r"\s*(?:--+|_+|\||｜|丨|»|«|\s[-·/:：–—－]\s)\s*")
_WEAK_SEPARATOR = re.compile(r"[-－—–](?=[^-－—–]{2,14}$)")
_SITE = re.compile(
    r"网|網|报|報|新闻|新聞|门户|政府|在线|線上|频道|頻道|中心|人民|新华|中国|首页|首頁|委员会|委員會|部$|局$|厅$|廳$|大学|大學|学院|學院|日报|晚报|之窗|客户端|公司"
    r"|平台|博客|微信|头条|财经|时政|要闻|政策|动态|公告|通知公告|文件|法规|资讯|社$|刊$|站$|\.(?:com|cn|gov|org|tw|hk)|^[\x00-\x7f]+$"
)

_LONGEST_SITE, _COLUMN = 24, 6
_EXACT, _BEGINS, _CONTAINED, _SHORT_MATCH = 12.0, 10.0, 8.0, 2.0
_HEADING = {"h1": 6.0, "h2": 4.0, "h3": 3.0, "h4": 1.5, "h5": 1.0, "h6": 1.0}
_LONGEST, _ENOUGH = 120, 3.0
#: So many lines about an article may stand between headline and text.
_HEAD = 3
#: How many lines below the beginning of the text a headline is looked for.
_BELOW = 8
#: How far above a line an element may be whose name says that it is a title.
_NEAR = 3
_LINES_JOINED = 4


def normal(text: str) -> str:
    """`text` for comparing: no punctuation, no white space, one width, one case."""
    return _UNWRITTEN.sub("", unicodedata.normalize("NFKC", text)).casefold()


def without_site(title: str) -> str:
    """A `<title>` without the name of the site and its parts at the end (…_新华网, … - 中国政府网)."""
    title = title.strip()
    places = [(found.start(), found.end()) for found in _SEPARATOR.finditer(title) if found.start()]
    is_last = True
    while places and _names_site(title[places[-1][1] :], title[: places[-1][0]], is_last=is_last):
        title = title[: places.pop()[0]]
        is_last = False
    weak = _WEAK_SEPARATOR.search(title)
    if weak and weak.start() and _SITE.search(title[weak.end() :]):
        title = title[: weak.start()]
    return title.strip()


def _names_site(part: str, before: str, *, is_last: bool) -> bool:
    """Whether the last part of a title names the site, or a column of it, and no part of the headline."""
    if len(part) > _LONGEST_SITE:
        return False
    return (is_last and len(before) >= len(part)) or len(part) <= _COLUMN or bool(_SITE.search(part))


def find_title(features: Features, titles: Sequence[str], page_title: str, body: int) -> int | None:
    """The line with the headline; `body` is the line where the text begins.

    `titles` are those of `<meta>`, which have no name of the site in them; `page_title` is `<title>`.
    """
    wanted = [found for found in map(normal, titles) if found]
    whole = normal(_CUT_OFF.sub("", page_title))
    best: tuple[float, int] | None = None
    for index in _candidates(features, body + _BELOW):
        agreement = _agreement(normal(features.page.lines[index].text), wanted, whole)
        score = agreement + _standing(features, index, body, agreement)
        if score >= _ENOUGH and (best is None or score >= best[0]):
            best = (score, index)
    return best[1] if best else None


def title_lines(features: Features, index: int, titles: Sequence[str], page_title: str) -> int:
    """How many lines the headline at `index` takes: `<br>` may cut it."""
    lines = features.page.lines
    wanted = [*filter(None, map(normal, titles)), normal(page_title)]
    text = normal(lines[index].text)
    taken = 1
    for count in range(2, _LINES_JOINED + 1):
        last = index + count - 1
        if (
            last >= len(lines)
            or not lines[last].after_break
            or lines[last].element is not lines[index].element
        ):
            break
        text += normal(lines[last].text)
        if any(title.startswith(text) for title in wanted):
            taken = count
    return taken


def _candidates(features: Features, end: int) -> Iterator[int]:
    for index, feature in enumerate(features.of[:end]):
        fits = 2 <= feature.size <= _LONGEST and not feature.is_notice and not feature.is_page
        if fits and not phrases.is_labelled_detail(feature.folded):
            yield index


def _agreement(line: str, wanted: Sequence[str], whole: str) -> float:
    """How well a line agrees with what the head of the page calls its title."""
    if not line:
        return 0.0
    found = 0.0
    for title in wanted:
        if line == title:
            found = max(found, _EXACT)
        elif len(line) >= 6 and (title.startswith(line) or (line.startswith(title) and len(title) >= 6)):
            found = max(found, _BEGINS if len(line) * 2 >= len(title) else 0.0)
    if whole.startswith(line) or (len(whole) >= 8 and line.startswith(whole)):
        found = max(found, _BEGINS)
    elif len(line) >= 8 and line in whole and len(line) * 5 >= len(whole) * 2:
        found = max(found, _CONTAINED)
    return found if len(line) >= 5 else min(found, _SHORT_MATCH)


def _standing(features: Features, index: int, body: int, agreement: float) -> float:
    """How much a line stands where a headline stands, and looks like one."""
    line, feature = features.page.lines[index], features.of[index]
    score = 0.0
    around = list(above(line.element))
    score += max((_HEADING[element.name] for element in around if element.name in HEADINGS), default=0.0)
    named = (element for element in around[:_NEAR] if element.last - element.first <= 4)
    score += 3.0 * any(Role.TITLE in roles_of(element) for element in named)
    score -= 5.0 * feature.is_link + 6.0 * features.furniture[index]
    score += 1.0 * line.centred + 0.7 * (line.bold * 2 > len(line.text)) + 2.5 * line.large
    score += 2.0 * bool(_DOCUMENT.search(line.text))
    if not agreement and (feature.is_prose or phrases.is_detail(feature.folded) or line.is_row):
        score -= 8.0
    if feature.size <= _COLUMN + 2 and _SITE.search(line.text) and agreement < _EXACT:
        score -= 3.0
    if index > body:
        return score - 8.0
    return score - min(6.0, 0.3 * max(0, body - index - _HEAD))


def above(element: Element) -> Iterator[Element]:
    """The element and those around it, up to six, from the inside."""
    found: Element | None = element
    for _ in range(6):
        if found is None:
            return
        yield found
        found = found.parent


def is_heading(line: Line) -> int:
    """The level of the heading that a line is in; 0 where it is in none."""
    for element in above(line.element):
        if element.name in HEADINGS:
            return int(element.name[1])
    return 0
