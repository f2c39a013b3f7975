"""A page as its lines in reading order, its elements, and what its head says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from reader.importing.markup.lines import Line, LineBuffer
from reader.importing.markup.tokens import Token, TokenKind, attributes_of, resolve, tokens
from reader.importing.markup.tree import BLOCKS, HEADINGS, VOID, Element, OpenElements

#: Elements of which nothing is shown as text: programs, forms, pictures, the upper line of ruby.
_HIDDEN = frozenset(
    {
        "audio", "button", "canvas", "datalist", "iframe", "map", "noembed", "noframes", "noscript",
        "optgroup", "option", "rp", "rt", "rtc", "script", "select", "style", "svg", "template", "textarea",
        "title", "video",
    }
)  # fmt: skip
_BOLD = frozenset({"b", "strong", "th"}) | HEADINGS
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_NOT_DISPLAYED = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_DISPLAYED_AS_BLOCK = re.compile(r"display\s*:\s*(?:block|flex|grid|table|list-item)\b", re.IGNORECASE)
_STYLED_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_LARGE = re.compile(
    r"font(?:-size)?\s*:[^;]*?\b(?:1[89]|[2-9][0-9])(?:\.[0-9]+)?(?:px|pt)|font-size\s*:\s*(?:x+-large|1\.[3-9]|[2-9])",
    re.IGNORECASE,
)
_ICON = re.compile(r"icon|\bfa\b|material", re.IGNORECASE)

#: Parts of a line that are small controls of the page; each is put on a line of its own.
_CONTROL = re.compile(
    r"share|print|font-?size|zihao|ziti|jiathis|bds_|zoom(?:in|out)|pinglun|comment|shoucang|collect|caption"
    r"|img_?desc|image_?desc|pic_?(?:desc|txt|text)|^js_name$|backs?word|original|copyright_logo|(?:^|-)tag(?:-|$)",
    re.IGNORECASE,
)
_NO_CONTEXT = frozenset({"class", "id", "target", "title", "name", "width", "height"})
_DATE_PART = re.compile(r"time|day|date|year|clock", re.IGNORECASE)
#: The label of a detail; style sheets part it from what stands before it, in another element of the line.
_LABEL = re.compile(
    r"[\u4e00-\u9fff]{1,3}(?:源|源于|编辑|編輯|校对|校對|责编|時間|时间|日期|作者|记者|記者|字号|单位|單位|阅读|次数)\s*[:：]"
)
#: Elements that change nothing for the text in them, unless an attribute does.
_PLAIN = frozenset(
    {"a", "p", "div", "span", "li", "ul", "em", "i", "font", "section", "tr", "td", "table", "tbody"}
)


@dataclass(slots=True)
class Page:
    """What a page consists of, before its article is looked for."""

    lines: list[Line]
    elements: list[Element]
    """In the order in which they start; the first one holds all others."""
    title: str = ""
    """The text of `<title>`."""
    metas: list[dict[str, str]] = field(default_factory=list)
    """The attributes of each `<meta>`."""
    scripts: list[str] = field(default_factory=list)
    """Each script of JSON-LD."""
    times: list[tuple[str, int]] = field(default_factory=list)
    """The date of each `<time>` and the line at which it stands."""
    hides_text: bool = False
    """Whether the page holds text that its style hides."""


def read_page(markup: str, *, xml: bool = False, hidden_too: bool = False) -> Page:
    """The page of this markup. `hidden_too` also reads what `display: none` and `hidden` hide."""
    builder = _Builder(markup, hidden_too=hidden_too, xml=xml)
    for token in tokens(markup, xml=xml):
        builder.take(token)
    return builder.finish()


def lines_of(markup: str, *, xml: bool = False) -> list[Line]:
    """The lines of a page or of a part of one, such as a chapter of an EPUB."""
    return read_page(markup, xml=xml).lines


@dataclass(frozen=True, slots=True)
class _Context:
    """What holds for the text in an element and ends with it."""

    linked: bool = False
    bold: bool = False
    centred: bool = False
    large: bool = False
    hidden: bool = False
    pre: bool = False


class _Builder:
    def __init__(self, markup: str, *, hidden_too: bool, xml: bool) -> None:
        self._markup = markup
        self._hidden_too = hidden_too
        self._xml = xml
        root = Element("", {}, None, 0, is_block=True)
        self._open = OpenElements(root)
        self._blocks = [root]
        self._contexts = [_Context()]
        self._buffer = LineBuffer(markup)
        self._broken = self._pre_begins = self._is_large = self._tagged = False
        self._image: Element | None = None
        self._page = Page([], [root])

    def take(self, token: Token) -> None:
        """Go on with the next token."""
        self._tagged = self._tagged or token.kind in (TokenKind.START, TokenKind.END)
        if token.kind is TokenKind.START:
            self._start(token)
        elif token.kind is TokenKind.END:
            self._end(token.name)
        elif token.kind is TokenKind.RAW:
            self._raw(token)
        elif not self._contexts[-1].hidden:
            self._text(token)

    def finish(self) -> Page:
        """Close what is open."""
        self._end_line()
        self._close_to(0)
        return self._page

    # -- tags ------------------------------------------------------------------------------------

    def _start(self, token: Token) -> None:
        name = token.name.rpartition(":")[2] if self._xml else token.name
        if name in ("html", "head", "body"):
            self._end_line()
            return
        attributes = attributes_of(token.attributes) if len(token.attributes) > 1 else {}
        if name in VOID:
            self._void(name, attributes)
            return
        is_block = name in BLOCKS
        while is_block and self._open.top.name in ("select", "optgroup", "option"):
            self._close_to(len(self._open.stack) - 1)  # it was left open
        self._close_to(self._open.closed_by_start(name))
        if self._xml and token.attributes.endswith("/"):
            if is_block:
                self._end_line()
            return
        self._push(name, attributes, is_block=is_block)

    def _push(self, name: str, attributes: dict[str, str], *, is_block: bool) -> None:
        style = attributes.get("style", "")
        is_block = is_block or bool(style and _DISPLAYED_AS_BLOCK.search(style))
        if not is_block and _is_control(attributes.get("class", ""), attributes.get("id", "")):
            is_block = True
        if is_block:
            self._end_line()
        element = Element(name, attributes, self._open.top, len(self._page.lines), is_block)
        self._page.elements.append(element)
        self._open.push(element)
        if is_block:
            self._blocks.append(element)
        self._contexts.append(self._context(name, attributes, style))
        if name == "pre":
            self._pre_begins = True
        elif name == "time" and "datetime" in attributes:
            self._page.times.append((attributes["datetime"], len(self._page.lines)))

    def _context(self, name: str, attributes: dict[str, str], style: str) -> _Context:
        outer = self._contexts[-1]
        if name in _PLAIN and attributes.keys() <= _NO_CONTEXT:
            return outer
        hidden = name in _HIDDEN or _is_icon(name, attributes)
        if "hidden" in attributes or (style and _NOT_DISPLAYED.search(style)):
            self._page.hides_text = True
            hidden = hidden or not self._hidden_too
        align = attributes.get("align", "").lower()
        if name == "center" or align in ("center", "middle") or _CENTRED.search(style):
            centred = True
        else:
            centred = outer.centred and not align and "text-align" not in style
        return _Context(
            linked=outer.linked or (name == "a" and "href" in attributes),
            bold=outer.bold or name in _BOLD or bool(style and _STYLED_BOLD.search(style)),
            centred=centred,
            large=outer.large or _is_large(name, attributes, style),
            hidden=outer.hidden or hidden,
            pre=outer.pre or name in ("pre", "listing", "xmp", "plaintext"),
        )

    def _void(self, name: str, attributes: dict[str, str]) -> None:
        if name == "meta":
            self._page.metas.append(attributes)
        elif self._contexts[-1].hidden:
            return
        elif name == "br":
            self._end_line(by_break=True)
        elif name == "hr":
            self._end_line()
        elif name == "img" and not self._buffer:
            self._image = self._blocks[-1]

    def _end(self, name: str) -> None:
        name = name.rpartition(":")[2] if self._xml else name
        if name == "br":
            self._void(name, {})
        elif name in ("html", "head", "body"):
            self._end_line()
        else:
            if name == "p":
                self._end_line()
            self._close_to(self._open.closed_by_end(name))

    def _close_to(self, depth: int) -> None:
        while len(self._open.stack) > max(depth, 1):
            if self._open.top.is_block:
                self._end_line()
                self._blocks.pop()
            self._open.pop().last = len(self._page.lines)
            self._contexts.pop()
        if depth == 0:
            self._open.stack[0].last = len(self._page.lines)

    # -- text ------------------------------------------------------------------------------------

    def _raw(self, token: Token) -> None:
        inside = self._markup[token.start : token.end]
        if token.name == "title" and not self._page.title and not self._is_in("svg"):
            self._page.title = " ".join(resolve(inside).split())
        elif token.name == "script" and "ld+json" in self._open.top.attributes.get("type", ""):
            self._page.scripts.append(inside)

    def _is_in(self, name: str) -> bool:
        return any(element.name == name for element in self._open.stack[-8:])

    def _text(self, token: Token) -> None:
        context, buffer, start = self._contexts[-1], self._buffer, token.start
        if self._tagged and buffer and self._is_set_apart(start, token.end):
            buffer.add_space(" ", -1)
        self._tagged = False
        if context.pre and self._pre_begins:
            if self._markup.startswith(("\r\n", "\n"), start):
                start += 2 if self._markup[start] == "\r" else 1
            self._pre_begins = False
        literal = token.kind is TokenKind.LITERAL
        for kind, text, place in buffer.pieces(start, token.end, pre=context.pre, literal=literal):
            if kind == "text":
                if not buffer:
                    self._is_large = context.large
                buffer.add(text, place, linked=context.linked, bold=context.bold)
            elif kind == "space":
                buffer.add_space(text, place)
            else:
                self._end_line(by_break=True)

    def _is_set_apart(self, start: int, end: int) -> bool:
        """Whether a style sheet parts what begins here from the text before it: a label, or parts of a date."""
        if _LABEL.match(self._markup, start, end):
            return True
        if not (self._markup[start].isdecimal() and self._buffer.end.isdecimal()):
            return False
        return any(_DATE_PART.search(element.names) for element in self._open.stack[-2:])

    def _end_line(self, *, by_break: bool = False) -> None:
        if self._buffer:
            line = self._buffer.line(self._blocks[-1])
            self._buffer.clear()
            if line is not None:
                line.centred = self._contexts[-1].centred
                line.large = self._is_large
                line.after_image, line.beside_image = self._image is not None, self._image is line.element
                self._image = None
                line.after_break = self._broken
                self._page.lines.append(line)
                self._broken = False
        self._broken = by_break


def _is_icon(name: str, attributes: dict[str, str]) -> bool:
    """Whether an element is a picture drawn with letters, which screen readers are told to pass over."""
    if attributes.get("aria-hidden") != "true":
        return False
    return name in ("i", "use") or bool(_ICON.search(attributes.get("class", "")))


def _is_large(name: str, attributes: dict[str, str], style: str) -> bool:
    size = attributes.get("size", "") if name == "font" else ""
    return (
        name == "big"
        or size in ("4", "5", "6", "7", "+1", "+2", "+3")
        or bool(style and _LARGE.search(style))
    )


@lru_cache(maxsize=4096)
def _is_control(class_: str, id_: str) -> bool:
    return bool(_CONTROL.search(class_) or _CONTROL.search(id_))
