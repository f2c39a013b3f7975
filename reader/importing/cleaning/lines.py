"""The lines of a document as the later steps look at them: trimmed, folded, with what can be seen of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reader.chinese.layout import LINE_BREAKS
from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.marks import official
from reader.importing.cleaning.plan import Edit
from reader.importing.document import Document, Kind, Mark
from reader.importing.quick import fold, fold_kept

_BREAK = lazy(f"\r\n|[{LINE_BREAKS}]")
_RARE_BREAKS = LINE_BREAKS.replace("\n", "")
#: White space, and what cannot be seen at all at the ends of a line.
_WHITE = "".join(
    map(
        chr,
        (
            *range(9, 14),
            28,
            29,
            30,
            31,
            32,
            0x85,
            0xA0,
            0x1680,
            *range(0x2000, 0x2010),
            0x2028,
            0x2029,
            0x202F,
            0x205F,
            0x2060,
            0x3000,
            0xFEFF,
        ),
    )
)
_STROKE = "丨"
_CLOSING = "”’」』）)】》〉\"'］]"
_SENTENCE_ENDS = frozenset("。！？!?…")
_CLAUSE_ENDS = frozenset("，、；：,;:—")
#: What stands behind the end of a sentence: when it was said, in a transcript; who reports, in a newspaper; the
#: editor and the day of the Republic, of an agency.
_BEHIND = lazy(
    r"\s*[\[(（]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\])）]$"
    r"|(?<=[。！？!?”])(?:\s{0,4}[(（【\[〔][^()（）【】\[\]〔〕。]{1,40}[)）】\]〕]){1,2}(?:1\d{6})?$"
)
_NOT_PRINTABLE = bytes((*range(0x20), *range(0x7F, 0x100)))
#: Wider than this, a line is prose whatever it ends with; a title of two lines is narrower.
_PROSE = 48
#: A line of labels, however wide: 来源： … 作者： … 发布时间： …
_LABELS = lazy(
    r"^(?=(?:[^,，。;；:：]*[:：]){3})[^,，。;；]*(?:来\s*源|作\s*者|日\s*期|时\s*间)\s*[:：][^,，。;；]*$"
)


class Line:
    """A line that is not blank. `span` counts code points of the document; `text` has the edits in it."""

    __slots__ = (
        "blank", "ended", "folded", "indent", "kind", "level", "open", "page", "prose", "short", "span", "text",
        "width", "written",
    )  # fmt: skip

    def __init__(
        self, span: Span, text: str, folded: str, *, indent: int, blank: int, page: bool, mark: Mark | None
    ) -> None:
        self.span, self.text, self.folded = span, text, folded
        self.indent = indent
        """White space before it, in columns of half a character."""
        self.blank = blank
        """How many blank lines stand before it."""
        self.page = page
        """Whether a page begins with it."""
        self.kind: Kind | None = mark.kind if mark else None
        self.level = mark.level if mark else 0
        self.width = self.written = width(text)
        """In full-width characters; `written` with what the edits leave out."""
        enclosed = text[-1] in "])）】〕" or text[-8:-7] in ("）", ")")
        shorn = (_BEHIND.sub("", text) if enclosed else text).rstrip(_CLOSING) or text
        last = shorn[-1:] or text[-1:]
        self.ended = last in _SENTENCE_ENDS or (last == "." and len(shorn) > 1 and not shorn[-2].isdigit())
        """Whether a sentence ends with it."""
        self.open = last in _CLAUSE_ENDS and shorn == text and not text[0] == "—" == text[-1]
        """Whether it ends in the middle of a sentence, for all to see."""
        official_title = self.width > 30 and official(folded)
        labelled = self.width > _PROSE and "。" not in text and _LABELS.search(folded) is not None
        self.prose = not (official_title or labelled) and (
            "。" in text or self.width > _PROSE or (self.ended and self.width > 30)
        )
        """Whether it is running text, whole or cut."""
        self.short = not self.prose and not self.open
        """Whether it may be a title or a heading."""

    def __repr__(self) -> str:
        return f"Line({self.span.start}, {self.text[:24]!r})"


def width(text: str) -> float:
    """How wide a text is in full-width characters; ASCII counts half."""
    # The bytes of UTF-8 tell what is ASCII three times as fast as the codec of ASCII leaves out what is not.
    return len(text) - len(text.encode("utf-8", "surrogatepass").translate(None, _NOT_PRINTABLE)) / 2


def folded_of(text: str) -> str:
    """The folded text as rules look at it: posts part labels and names with 丨, a character like a bar."""
    folded = fold_kept(text)
    return folded.replace(_STROKE, "|") if _STROKE in text else folded


def lines_of(document: Document, edits: Sequence[Edit] = ()) -> list[Line]:
    """All lines of a document that hold more than white space, in order."""
    text = document.text
    marks = {mark.span.start: mark for mark in document.marks}
    pages = sorted(document.pages)
    whole = folded_of(text) if not edits else ""
    found: list[Line] = []
    blank = turned = start = 0
    fed = "\f" in text
    for end, following in _borders(text):
        raw = text[start:end]
        content = raw.strip(_WHITE)
        if not content:
            blank += 1
        else:
            first = start + len(raw) - len(raw.lstrip(_WHITE))
            span = Span(first, first + len(content))
            before = found[-1].span.end if found else 0
            page = bool(found) and (
                (fed and "\f" in text[before:first]) or (bool(pages) and _turns(pages, turned, first))
            )
            shown = edited(content, span, edits) if edits else content
            folded = whole[first : span.end] if not edits else fold(shown).replace(_STROKE, "|")
            indent = first - start + raw.count("\u3000", 0, first - start)
            mark = marks.get(first) or marks.get(start)
            if shown.strip():
                line = Line(span, shown, folded, indent=indent, blank=blank, page=page, mark=mark)
                if edits:
                    # The letters with tones are no wider than the others.
                    line.written = width(content) - sum("\x80" <= sign < "\u0300" for sign in content) / 2
                found.append(line)
                blank, turned = 0, first
        start = following
    return found


def _borders(text: str) -> list[tuple[int, int]]:
    """Where each line ends and the next begins."""
    length = len(text)
    if any(sign in text for sign in _RARE_BREAKS):
        return [*(match.span() for match in _BREAK.finditer(text)), (length, length)]
    borders: list[tuple[int, int]] = []
    end = text.find("\n")
    while end >= 0:
        borders.append((end, end + 1))
        end = text.find("\n", end + 1)
    borders.append((length, length))
    return borders


def edited(text: str, span: Span, edits: Sequence[Edit]) -> str:
    """`text`, which stands at `span` of the document, with the edits that lie in it."""
    first = bisect_left(edits, span.start, key=lambda edit: edit.span.start)
    parts: list[str] = []
    done = span.start
    for index in range(first, len(edits)):
        edit = edits[index]
        if edit.span.start >= span.end:
            break
        parts += [text[done - span.start : edit.span.start - span.start], edit.text]
        done = min(edit.span.end, span.end)
    return "".join([*parts, text[done - span.start :]]) if parts else text


def _turns(pages: Sequence[int], before: int, now: int) -> bool:
    """Whether a page begins after one position and not after the other."""
    return bisect_left(pages, before + 1) < bisect_left(pages, now + 1)
