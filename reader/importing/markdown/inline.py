"""The text inside a block of Markdown without its marks: emphasis, links, code, references to characters.

Emphasis goes by CommonMark, but a mark beside a Chinese character need not stand at the edge of a word:
`**要点：**说明` is one.
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass, field

from reader.importing.markdown.items import Item, as_lines, is_wide, pair_marks
from reader.importing.markdown.places import Piece

_SPECIAL = re.compile(r"[\\`*_~\[\]!<&\n]")
_TICKS = re.compile("`+")
_ADDRESS = re.compile(
    r"<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^<>\s]*+|[\w.!#$%&'*+/=?^`{|}~-]{1,99}@[\w.-]{1,99})>"
)
_TAG = re.compile(
    r"</?([a-zA-Z][a-zA-Z0-9-]*+)(?:\s++[a-zA-Z_:@][\w:.@-]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'=<>`]++))?+)*+\s*+/?>"
)
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_DESTINATION = re.compile(
    r"\(\s*+(?:<[^<>\n]*+>|[^\s()<>]*+(?:\([^\s()]*+\)[^\s()]*+)*+)"
    r"(?:\s++(?:\"[^\"]*+\"|'[^']*+'|\([^()]*+\)))?+\s*+\)"
)
_LABEL = re.compile(r"\[([^\[\]]{0,300}+)\]")
_NOTE = re.compile(r"\[\^([^\[\]\s^]{1,40})\]")
_PAGE = re.compile(r"(!?)\[\[([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")
_LINE_ENDS = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_INDENT = re.compile("[ \t]*\u3000")
_ESCAPED = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


@dataclass(slots=True)
class Inline:
    """What `read_inline` finds."""

    lines: list[list[Piece]] = field(default_factory=list)
    """One line, or more where lines are broken on purpose; places count in the content."""
    captions: list[list[Piece]] = field(default_factory=list)
    """The words of pictures."""


def read_inline(content: str, labels: frozenset[str] = frozenset()) -> Inline:
    """The readable text of `content`. `labels` are those of links that are defined elsewhere, in lower case.

    A line break in the content is none of the text: nothing between Chinese characters, else a space.
    """
    return _Reader(content, labels).read()


class _Reader:
    def __init__(self, content: str, labels: frozenset[str]) -> None:
        self._content = content
        self._labels = labels
        self._items: list[Item] = []
        self._brackets: list[tuple[int, int, bool]] = []
        """Open brackets: the item, the place after it, whether it begins a picture."""
        self._captions: list[list[Item]] = []
        self._last_ticks: dict[int, int] | None = None
        self._last_comment_end = content.rfind("-->")

    def read(self) -> Inline:
        content, at = self._content, 0
        while (found := _SPECIAL.search(content, at)) is not None:
            self._put(at, found.start())
            at = self._special(found.start())
        self._put(at, len(content))
        for caption in self._captions:
            pair_marks(caption)
        pair_marks(self._items)
        captions = [line for caption in self._captions for line in as_lines(caption)]
        return Inline(as_lines(self._items), captions)

    def _put(self, start: int, end: int) -> None:
        if end > start:
            self._items.append(Item(self._content[start:end], start))

    def _special(self, at: int) -> int:
        """Take what begins with a special character; where to go on."""
        match self._content[at]:
            case "\\":
                return self._escape(at)
            case "`":
                return self._code(at)
            case "*" | "_" | "~":
                return self._mark(at)
            case "[" | "!":
                return self._open(at)
            case "]":
                return self._close(at)
            case "<":
                return self._angle(at)
            case "&":
                return self._reference(at)
            case _:
                return self._line_end(at)

    def _escape(self, at: int) -> int:
        following = self._content[at + 1 : at + 2]
        if following == "\n":
            self._items.append(Item("\n", -1, "hard"))
            return at + 2
        if following in _ESCAPED and following:
            self._put(at + 1, at + 2)
            return at + 2
        self._put(at, at + 1)
        return at + 1

    def _code(self, at: int) -> int:
        content = self._content
        if self._last_ticks is None:
            self._last_ticks = {len(found[0]): found.start() for found in _TICKS.finditer(content)}
        opening = _TICKS.match(content, at)
        assert opening is not None
        start, size = opening.end(), len(opening[0])
        # Behind an escaped one a run is shorter than all that were counted.
        if self._last_ticks.get(size, -1) >= start:
            for closing in _TICKS.finditer(content, start):
                if len(closing[0]) == size:
                    self._put_code(start, closing.start())
                    return closing.end()
        self._put(at, start)
        return start

    def _put_code(self, start: int, end: int) -> None:
        inside = self._content[start:end]
        if inside[:1] == inside[-1:] == " " and inside.strip(" "):
            start, end = start + 1, end - 1
        for number, line in enumerate(self._content[start:end].split("\n")):
            if number:
                self._items.append(Item("\n", -1, "soft"))
            self._put(start, start + len(line))
            start += len(line) + 1

    def _mark(self, at: int) -> int:
        content, marker = self._content, self._content[at]
        end = at + 1
        while end < len(content) and content[end] == marker:
            end += 1
        before, after = content[at - 1] if at else " ", content[end] if end < len(content) else " "
        left, right = _flanks(before, after), _flanks(after, before)
        opens, closes = left, right
        if marker == "_":
            opens = left and (not right or _is_punctuation(before))
            closes = right and (not left or _is_punctuation(after))
        self._items.append(Item(content[at:end], at, "mark", opens, closes))
        return end

    def _open(self, at: int) -> int:
        content = self._content
        if page := _PAGE.match(content, at):  # a link between notes, or a picture put in
            if not page[1]:
                self._put(*page.span(3 if page[3] else 2))
            return page.end()
        if note := _NOTE.match(content, at):
            self._put(at, at + 1)
            self._put(*note.span(1))
            self._put(note.end() - 1, note.end())
            return note.end()
        is_picture = content.startswith("![", at)
        end = at + 2 if is_picture else at + 1
        if is_picture or content[at] == "[":
            self._brackets.append((len(self._items), end, is_picture))
        self._put(at, end)
        return end

    def _close(self, at: int) -> int:
        if self._brackets:
            index, start, is_picture = self._brackets.pop()
            end = self._link_end(at, start)
            if end is not None:
                self._items[index].text = ""
                if is_picture:
                    self._captions.append(self._items[index + 1 :])
                    del self._items[index + 1 :]
                return end
        self._put(at, at + 1)
        return at + 1

    def _link_end(self, at: int, start: int) -> int | None:
        """Where a link ends of which the text is from `start` to the bracket at `at`; None where it is none."""
        content = self._content
        if destination := _DESTINATION.match(content, at + 1):
            return destination.end()
        if not self._labels:
            return None
        label = _LABEL.match(content, at + 1)
        if label and label[1].strip():
            return label.end() if normal_label(label[1]) in self._labels else None
        if at - start <= 300 and normal_label(content[start:at]) in self._labels:
            return label.end() if label else at + 1
        return None

    def _angle(self, at: int) -> int:
        content = self._content
        if address := _ADDRESS.match(content, at):
            self._put(*address.span(1))
            return address.end()
        if content.startswith("<!--", at) and self._last_comment_end > at:
            return content.index("-->", at) + 3
        if tag := _TAG.match(content, at):
            if tag[1].lower() == "br":
                self._items.append(Item("\n", -1, "hard"))
            return tag.end()
        self._put(at, at + 1)
        return at + 1

    def _reference(self, at: int) -> int:
        found = _REFERENCE.match(self._content, at)
        text = html.unescape(found[0]) if found else "&"
        if found is None or text == found[0]:
            self._put(at, at + 1)
            return at + 1
        self._items.append(Item(_LINE_ENDS.sub(" ", text), -1))
        return found.end()

    def _line_end(self, at: int) -> int:
        """A line break; one on purpose has two spaces before it, or an indented paragraph after it."""
        hard = self._content.endswith("  ", 0, at) or _INDENT.match(self._content, at + 1)
        self._items.append(Item("\n", -1, "hard" if hard else "soft"))
        return at + 1


def normal_label(label: str) -> str:
    """The form in which the labels of links are compared."""
    return " ".join(label.split()).casefold()


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _flanks(outer: str, inner: str) -> bool:
    """Whether a mark between these two characters can stand at the edge of what is emphasised, `inner`."""
    if inner.isspace():
        return False
    return not _is_punctuation(inner) or outer.isspace() or _is_punctuation(outer) or is_wide(outer)
