"""What Word's styles say of a paragraph and its letters, along the chain of what they are based on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reader.importing.document import Kind
from reader.importing.safe_xml import descend

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: How many styles may be based on one another; Word's own limit is 10.
_CHAIN_LIMIT = 40

#: The size of letters where nothing sets one, in half points.
_DEFAULT_SIZE = 20

#: Names of styles in lower case and without spaces. Word writes its own in English in every language.
_NAMES: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(r"(sub)?title|[主副大]?标题|[主副大]?標題|(文件|公文|文档|文章)标题"), Kind.TITLE),
    (re.compile(r"(?:heading|标题|標題|h)([1-9])"), Kind.HEADING),
    (re.compile(r"([一二三四五六七八九])[级級][标標][题題]"), Kind.HEADING),
    (re.compile(r"caption|题注|題注|[图圖表][标標]?[题題注註]"), Kind.CAPTION),
    (
        re.compile(r"toc\d|tocheading|目录\d?|目錄\d?|目录标题|contents(\d|heading)|header|footer|页眉|页脚"),
        Kind.FURNITURE,
    ),
)
_LEVELS = "一二三四五六七八九"

#: Faces that are drawn heavy, so that a line in them stands out as a bold one does.
_HEAVY = re.compile(r"黑体|黑體|小标宋|小標宋|大标宋|大黑|超粗|heiti|simhei|xiaobiaosong", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Letters:
    """How letters look. `size` is in half points; None stands for "as before"."""

    size: int | None = None
    bold: bool | None = None
    heavy: bool | None = None
    hidden: bool | None = None

    def under(self, direct: Letters) -> Letters:
        """These, with what `direct` says instead."""
        return Letters(
            *(
                own if (own := getattr(direct, name)) is not None else getattr(self, name)
                for name in self.__slots__
            )
        )


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What holds for a paragraph; the values of a style, or of the paragraph itself."""

    kind: Kind | None = None
    level: int = 0
    centred: bool | None = None
    numbering: str | None = None
    """The id of its numbering (`w:numId`); "0" takes it away."""
    depth: int | None = None
    """The level of its numbering, counted from 0."""
    numbered_by: str | None = None
    """The id of the style that brought the numbering."""
    letters: Letters = field(default_factory=Letters)


class Styles:
    """The styles of a document; `root` is the `w:styles` element, None where there is none."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._default: str | None = None
        self._base = Letters(size=_DEFAULT_SIZE)
        self._paragraphs: dict[str | None, ParagraphStyle] = {}
        self._letters: dict[str, Letters] = {}
        for element in root if root is not None else ():
            if element.tag == "w:docDefaults":
                self._base = self._base.under(letters_of(descend(element, "w:rPrDefault", "w:rPr")))
            elif element.tag == "w:style" and (number := element.get("w:styleId")):
                self._elements[number] = element
                if element.get("w:type") == "paragraph" and is_on(element.get("w:default")):
                    self._default = number

    def paragraph(self, number: str | None) -> ParagraphStyle:
        """The style with an id; the default one for None and for ids that are not there."""
        number = number if number in self._elements else self._default
        if number not in self._paragraphs:
            self._paragraphs[number] = self._resolved(number)
        return self._paragraphs[number]

    def letters(self, number: str) -> Letters:
        """What a character style sets."""
        if number not in self._letters:
            found = Letters()
            for _, element in reversed(self._chain(number)):
                found = found.under(letters_of(element.find("w:rPr")))
            self._letters[number] = found
        return self._letters[number]

    def _chain(self, number: str | None) -> list[tuple[str, Element]]:
        """The style, the one that it is based on, and so on."""
        chain: list[tuple[str, Element]] = []
        while number is not None and number in self._elements and len(chain) < _CHAIN_LIMIT:
            element = self._elements[number]
            chain.append((number, element))
            number = value_of(element, "w:basedOn")
        return chain

    def _resolved(self, number: str | None) -> ParagraphStyle:
        style = ParagraphStyle(letters=self._base)
        for own, element in reversed(self._chain(number)):
            style = with_properties(style, element.find("w:pPr"), by=own)
            style = replace(style, letters=style.letters.under(letters_of(element.find("w:rPr"))))
            named = _kind_of_name(value_of(element, "w:name") or "")
            if named is not None:
                style = replace(style, kind=named[0], level=named[1])
        return style


def with_properties(
    style: ParagraphStyle, properties: Element | None, *, by: str | None = None
) -> ParagraphStyle:
    """`style` with what a `w:pPr` says instead; `by` is the id of the style that it belongs to."""
    if properties is None:
        return style
    changes: dict[str, object] = {}
    for element in properties:
        value = element.get("w:val")
        if element.tag == "w:jc":
            changes["centred"] = value == "center"
        elif element.tag == "w:outlineLvl" and value is not None and value.isdecimal():
            changes |= _outline(style, int(value))
        elif element.tag == "w:numPr":
            if (numbering := value_of(element, "w:numId")) is not None:
                changes |= {"numbering": numbering, "numbered_by": by}
            if (depth := value_of(element, "w:ilvl")) is not None and depth.isdecimal():
                changes["depth"] = int(depth)
    return replace(style, **changes) if changes else style  # type: ignore[arg-type]


def letters_of(properties: Element | None) -> Letters:
    """What a `w:rPr` sets."""
    if properties is None:
        return Letters()
    size, bold, heavy, hidden = None, None, None, None
    for element in properties:
        if element.tag == "w:sz":
            value = element.get("w:val", "")
            size = int(value) if value.isdecimal() and len(value) < 5 else None
        elif element.tag == "w:b":
            bold = is_on(element.get("w:val", "1"))
        elif element.tag == "w:vanish":
            hidden = is_on(element.get("w:val", "1"))
        elif element.tag == "w:rFonts" and (face := element.get("w:eastAsia")):
            heavy = bool(_HEAVY.search(face))
    return Letters(size, bold, heavy, hidden)


def value_of(element: Element | None, name: str) -> str | None:
    """The `w:val` of a child, where there is one."""
    child = element.find(name) if element is not None else None
    return child.get("w:val") if child is not None else None


def is_on(value: str | None) -> bool:
    """Whether a switch of Word is on; where it stands without a value, give "1"."""
    return value in ("1", "true", "on")


def _outline(style: ParagraphStyle, value: int) -> dict[str, object]:
    """The outline level makes a heading; level 9 (counted from 0) is body text."""
    if value < 9:
        return {} if style.kind is Kind.TITLE else {"kind": Kind.HEADING, "level": value + 1}
    return {"kind": None, "level": 0} if style.kind is Kind.HEADING else {}


def _kind_of_name(name: str) -> tuple[Kind, int] | None:
    """What a style is by its name; other names for it may stand behind a comma."""
    plain = re.split("[,，;；]", re.sub(r"[\s_-]", "", name.casefold()))[0]
    for pattern, kind in _NAMES:
        if found := pattern.fullmatch(plain):
            level = found[1] if kind is Kind.HEADING else ""
            return kind, int(level) if level.isdecimal() else _LEVELS.find(level) + 1 if level else 0
    return None
