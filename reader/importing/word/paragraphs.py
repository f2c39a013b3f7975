"""The text of one paragraph of Word with how it looks: what is deleted, hidden or a field's code left out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.importing.safe_xml import descend
from reader.importing.word.styles import Letters, Styles, letters_of, value_of
from reader.importing.word.symbols import symbol

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: What stands in the text of a paragraph for the place where a page begins; XML cannot hold it.
PAGE = "\f"

#: What holds runs and is looked into; `w:ins` and `w:moveTo` are text that was put in, the base of a ruby
#: is what its small letters explain.
_CONTAINERS = frozenset(
    {
        "w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:sdtContent", "w:fldSimple", "w:customXml", "w:dir",
        "w:bdo", "w:ruby", "w:rubyBase",
    }
)  # fmt: skip
_DRAWINGS = frozenset({"w:drawing", "w:pict", "w:object"})
_SIMPLE = {"w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "-"}
_BREAKS = {"page": PAGE, "column": "\n"}
_EDGES = " \t\n\r"
_LINE_ENDS = re.compile("[\t\n\r]+")


@dataclass(slots=True)
class Fields:
    """Which fields are open, innermost last, and of each whether its code is over; fields span paragraphs."""

    results: list[bool] = field(default_factory=list)

    @property
    def in_code(self) -> bool:
        """Whether what comes is the code of a field and not what it shows."""
        return not all(self.results)

    def meet(self, kind: str | None) -> None:
        """A mark of a field: "begin", "separate" or "end"."""
        if kind == "begin":
            self.results.append(False)
        elif self.results and kind == "separate":
            self.results[-1] = True
        elif self.results and kind == "end":
            self.results.pop()

    def end_codes(self) -> None:
        """No code goes on beyond its paragraph; in a damaged file it would hide all that follows."""
        self.results = [True] * len(self.results)


@dataclass(slots=True)
class Paragraph:
    """What `Reading` finds. `boxes` are the contents of text boxes that hang on the paragraph."""

    pieces: list[str] = field(default_factory=list)
    sizes: Counter[int] = field(default_factory=Counter)
    """How many characters that are seen have each size, in half points."""
    bold: int = 0
    """How many characters that are seen are bold or in a heavy face."""
    boxes: list[Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its text, with `\\n` for line breaks and `PAGE` for page breaks inside it."""
        return "".join(self.pieces)


class Reading:
    """Reads the paragraphs of one part in their order.

    `notes` are the footnotes and endnotes that were called so far, "w:footnoteReference 2", each with the
    number in brackets that stands in the text for it, which is empty where the text has its own mark.
    """

    def __init__(self, styles: Styles) -> None:
        self.notes: dict[str, str] = {}
        self._styles = styles
        self._fields = Fields()
        self._base = Letters()
        self._paragraph = Paragraph()

    def read(self, element: Element, base: Letters) -> Paragraph:
        """The text of a `w:p` of which the letters look like `base` where a run says nothing else."""
        self._base, self._paragraph = base, Paragraph()
        self._content(element, base)
        self._fields.end_codes()
        return self._paragraph

    def _content(self, element: Element, letters: Letters) -> None:
        """What is in a paragraph, a run, or something that holds runs."""
        for child in element:
            tag = child.tag
            if tag == "w:r":
                self._run(child)
            elif tag in ("w:t", "m:t"):
                self._put(_text_of(child), letters)
            elif tag in _SIMPLE:
                self._put(_SIMPLE[tag], letters)
            elif tag == "w:br":
                self._put(_BREAKS.get(child.get("w:type", ""), "\n"), letters)
            elif tag in _CONTAINERS or tag.startswith("m:"):
                self._content(child, letters)
            else:
                self._rarity(child, letters)

    def _rarity(self, child: Element, letters: Letters) -> None:
        tag = child.tag
        if tag == "w:fldChar":
            self._fields.meet(child.get("w:fldCharType"))
        elif tag == "w:sym":
            self._put(symbol(child.get("w:font", ""), child.get("w:char", "")), letters)
        elif tag in ("w:footnoteReference", "w:endnoteReference"):
            self._note(child, letters)
        elif (
            tag == "w:sdt" and descend(child, "w:sdtPr", "w:showingPlcHdr") is None
        ):  # else: "click here to write"
            self._content(child, letters)
        elif tag == "mc:AlternateContent":
            self._alternative(child, letters)
        elif tag in _DRAWINGS:
            self._drawing(child, letters)

    def _run(self, run: Element) -> None:
        letters = self._letters(run.find("w:rPr"))
        if not letters.hidden:
            self._content(run, letters)
            return
        for mark in run.findall("w:fldChar"):  # may be hidden, and its field is no less open
            self._fields.meet(mark.get("w:fldCharType"))

    def _letters(self, properties: Element | None) -> Letters:
        if properties is None:
            return self._base
        letters = self._base
        if (style := value_of(properties, "w:rStyle")) is not None:
            letters = letters.under(self._styles.letters(style))
        return letters.under(letters_of(properties))

    def _put(self, text: str, letters: Letters) -> None:
        if self._fields.in_code or not text:
            return
        self._paragraph.pieces.append(text)
        seen = len("".join(text.split()))
        if seen and letters.size is not None:
            self._paragraph.sizes[letters.size] += seen
        if letters.bold or letters.heavy:
            self._paragraph.bold += seen

    def _note(self, reference: Element, letters: Letters) -> None:
        if self._fields.in_code:
            return
        has_mark = reference.get("w:customMarkFollows") in ("1", "true", "on")
        note = f"{reference.tag} {reference.get('w:id')}"
        number = self.notes.setdefault(note, "" if has_mark else f"[{len(self.notes) + 1}]")
        self._put(number, letters)

    def _alternative(self, element: Element, letters: Letters, *, drawn: bool = False) -> None:
        """The same thing for new and for old programs: the first of them that says anything is read."""
        paragraph = self._paragraph
        before = len(paragraph.pieces), len(paragraph.boxes)
        for version in element:
            if drawn:
                self._drawing(version, letters)
            else:
                self._content(version, letters)
            if before != (len(paragraph.pieces), len(paragraph.boxes)):
                return

    def _drawing(self, element: Element, letters: Letters) -> None:
        """Text boxes, and the words of WordArt, which have no paragraphs."""
        waiting = [element]
        while waiting:
            found = waiting.pop()
            if found.tag == "w:txbxContent":
                self._paragraph.boxes.append(found)
            elif found.tag == "v:textpath" and (words := found.get("string")):
                self._paragraph.boxes.append(_as_box(words))
            elif found.tag == "mc:AlternateContent":
                self._alternative(found, letters, drawn=True)
            else:
                waiting.extend(reversed(found))


def _text_of(element: Element) -> str:
    text = element.text or ""
    if element.get("xml:space") != "preserve":
        text = text.strip(_EDGES)
    return _LINE_ENDS.sub(" ", text)


def _as_box(words: str) -> Element:
    from xml.etree import ElementTree  # noqa: PLC0415 - WordArt is rare

    box = ElementTree.Element("w:txbxContent")
    run = ElementTree.SubElement(ElementTree.SubElement(box, "w:p"), "w:r")
    ElementTree.SubElement(run, "w:t").text = words
    return box
