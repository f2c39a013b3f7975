"""Lines while it is being decided what they are, and the paragraphs that they are joined to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reader.chinese.patterns import lazy
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.details import Details
from reader.importing.cleaning.lines import Line
from reader.importing.cleaning.marks import continues_on, ends_official, is_reference, numbered, official
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.words import begins, words
from reader.importing.document import Kind

EDGE = " \t\u3000:：>＞»›·•|｜[]【】()（）<>〔〕-—–―─━═*#…。“”\"'↑↓→←"
_CAPTION_END = lazy(
    r"(?:^|[\s。!?」”’)(）（/／,，])(?:本报|本社|新华社|中新社)?(?:记者|通讯员|实习生|特约记者)?\s*"
    r"(?:[\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff]\s[\u4e00-\u9fff])(?:[\s、/／]+[\u4e00-\u9fff·]{2,4})*"
    r"\s*[/／]?\s*(?:摄|制图|供图|绘|绘图|摄影|图|文/图)\s*(?:[(（][\u4e00-\u9fff]{2,8}[)）]|[)）])?$"
    r"|(?:^|\s)(?:供图|摄影|图|摄)\s*[/／:：]\s*[\u4e00-\u9fff]{2,12}$"
    r"|(?:^|[\s。!?」”])[\u4e00-\u9fff]{5,16}供图[)）]?$"
    r"|记者[\u4e00-\u9fff]{2,4}(?:摄|传真|翻摄|摄影)\s*(?:\d{2,4}年)?\d{1,2}月\d{1,2}日$"
    r"|[(（](?:图|照片|摄影|图片)\s*[/／:：][^)）]{2,24}[)）]$|[/／][\u4e00-\u9fff]{2,14}(?:提供|供图)[)）]?$"
    r"|[(（](?:资料照|资料画面|示意图|翻摄|取自)[^()（）]{0,16}[)）]$"
    r"|^[^。]{4,20}。?[(（][\u4e00-\u9fff]{2,3}\s+提供[)）]$"
    r"|^[\u4e00-\u9fff]{2,4}\s+(?:摄影报道|图片报道)$"
    r"|^(?:图片|照片|图)均?由[\u4e00-\u9fff]{2,16}(?:提供|供图)$"
    r"|(?:资料|示意|效果)图片?[)）]?$|[(（][\u4e00-\u9fff]{0,4}图片[)）]$"
)
_CREDIT = lazy("[图摄影][/／:：]")
_GLUED_CREDIT = lazy("[\u4e00-\u9fff][。!?,](?P<name>[\u4e00-\u9fff]{2,4})[摄图绘影]$")
#: Where the pictures of a page are from: 本版图片均由资料室提供.
_PICTURES = lazy(
    "(?:本[版报刊页组文]|文中|以上)(?:所[用有])?(?:图片|照片|摄影)[^,，。]{0,3}(?:由|为|来自|出自)[^,，。]{2,20}"
)
_PICTURES_START = frozenset("本文以(（")
_CAPTION_SIGNS = tuple("摄图绘影片供道)）日")
_BRACKETS = {"（": "）", "《": "》", "〈": "〉", "“": "”", "「": "」", "『": "』", "【": "】"}
#: The number of a figure and what it shows, no sentence that goes on: 图 1 风电场.
_FIGURE = lazy(
    r"附?图\s?[0-9一二三四五六七八九十]{1,2}(?:[-.—][0-9]{1,2})?[\s:：.．、]\s*(?![所显可是为给中和与])[^,，。;；]{2,36}$"
)
_MARKED_CAPTION = lazy(r"[▲▼△]|[◀▶↑↓←→]\s*(?:资料|图|摄)")


class Item:
    """One line, and what was found out about it."""

    __slots__ = ("begins", "caption", "details", "line", "listed", "reason", "turned")

    def __init__(self, line: Line) -> None:
        self.line = line
        self.reason: Reason | None = None
        """Why it is dropped, or None."""
        self.details: Details | None = None if line.prose else read_details(line.text, line.folded)
        self.caption = is_caption(line)
        self.turned = False
        """Whether what stands at the border of a page, a running head or its number, is right above it."""
        self.begins = False
        """Whether an article is sure to begin with it."""
        self.listed = False
        """Whether it is all of a title that the list of contents names."""

    @property
    def masthead(self) -> bool:
        """Whether it is the masthead of a page."""
        return self.details is not None and self.details.page

    @property
    def is_noise(self) -> bool:
        """Whether it has the form of a line of details, but says nothing about an article."""
        return self.details is not None and all(value.name == "noise" for value in self.details.values)


def is_caption(line: Line) -> bool:
    """Whether a line is the caption of a picture."""
    if line.kind is Kind.CAPTION:
        return True
    if line.kind in (Kind.TITLE, Kind.HEADING) or line.width > 90:
        return False
    if begins(line.folded.lstrip("（([【"), "caption_start"):
        return True
    if _MARKED_CAPTION.match(line.folded):
        return line.folded[1:].strip() not in words("section_names")
    if line.folded[0] in "图附" and _FIGURE.match(line.folded):
        return True
    if line.folded[0] in _PICTURES_START and _PICTURES.fullmatch(line.folded.strip("()（）。")):
        return True
    # The quick question first: nearly all lines are none.
    signed = line.folded.endswith(_CAPTION_SIGNS) or _CREDIT.search(line.folded) is not None
    return signed and bool(_CAPTION_END.search(line.folded)) and not _is_cut_word(line)


def _is_cut_word(line: Line) -> bool:
    """Whether what seems to be who took a picture, behind a sentence, is a word that was cut: …。零下十八摄 | 氏度."""
    match = _GLUED_CREDIT.search(line.folded)
    return match is not None and match["name"][-1] not in "供制提拍资料" and not names_only(match["name"])


class Block:
    """A paragraph, or a line that stands for itself: one item, or several that were joined."""

    __slots__ = (
        "_counted", "_folded", "_opened", "_prose", "_text", "caption", "details", "items", "leads", "line", "said",
        "width",
    )  # fmt: skip

    def __init__(self, items: Sequence[Item]) -> None:
        first = items[0]
        self.items = [first]
        self.line = first.line
        """Its first line."""
        self.details = first.details
        """What it says about its article; None where it has several lines."""
        self.caption = first.caption
        """Whether it is the caption of a picture."""
        self.leads = False
        """Whether it ends with a colon and leads to the title below it: 琼东县："""
        self.said = False
        """Whether it is a turn of a talk: somebody speaks in it who speaks more than once."""
        self.width = first.line.width
        """In full-width characters."""
        self._opened: dict[str, int] = {}
        self._counted = 0
        self._text: str | None = first.line.text
        self._folded: str | None = first.line.folded
        self._prose: bool | None = None
        for item in items[1:]:
            self.add(item)

    def add(self, item: Item) -> None:
        """Join a line to it; what it costs does not grow with the lines before."""
        self.items.append(item)
        self.width += item.line.width
        self.details = None
        self._text = self._folded = self._prose = None

    def opens(self, brackets: str = "") -> bool:
        """Whether one of the brackets or quotation marks (all, if none is named) is opened and not closed."""
        for item in self.items[self._counted :]:
            text = item.line.text
            for opening, closing in _BRACKETS.items():
                open_before = self._opened.get(opening, 0)
                self._opened[opening] = open_before + text.count(opening) - text.count(closing)
        self._counted = len(self.items)
        return any(self._opened[opening] > 0 for opening in brackets or _BRACKETS)

    # Kept by hand: `cached_property` takes a lock and a dictionary for each.

    @property
    def text(self) -> str:
        """The whole text, lines joined without anything in between."""
        if self._text is None:
            self._text = "".join(item.line.text for item in self.items)
        return self._text

    @property
    def folded(self) -> str:
        """The same, folded."""
        if self._folded is None:
            self._folded = "".join(item.line.folded for item in self.items)
        return self._folded

    @property
    def prose(self) -> bool:
        """Whether it is running text."""
        if self._prose is None:
            self._prose = self._is_prose()
        return self._prose

    def _is_prose(self) -> bool:
        kind = self.line.kind
        if kind in (Kind.TITLE, Kind.HEADING) or (self.details is not None and not self.line.prose):
            return False
        last = self.items[-1].line
        if last.ended and self.width > 24:
            return True
        if self.width > 30 and len(self.items) <= 6 and ends_official(last.folded) and official(self.folded):
            return False
        return (
            self.width > 48
            or continues_on(last.folded) is not None  # …（下转第3版）: no title breaks off
            or last.open
            or (self.text[0] == "[" and is_reference(self.folded))
            or (kind in (Kind.ITEM, Kind.ROW) and not (numbered(self.folded) and self.width < 24))
            or "。" in self.text
        )

    def __repr__(self) -> str:
        return f"Block({self.text[:30]!r}{'…' if len(self.text) > 30 else ''})"


@lru_cache(maxsize=2048)
def bare(folded: str) -> str:
    """A line without white space and without the marks around it: what it says as one word."""
    return "".join(folded.split()).strip(EDGE)
