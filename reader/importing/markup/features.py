"""What speaks for and against each line of a page being text of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from reader.chinese.folding import fold
from reader.importing.markup import phrases
from reader.importing.markup.lines import Line
from reader.importing.markup.names import Role, roles_of
from reader.importing.markup.page import Page
from reader.importing.markup.tree import Element

_MARK = re.compile("[，。！？；：、,.!?;:]")
_SENTENCE_END = re.compile("[。！？；!?;]|\\.(?:\\s|$)")
_FINISHED = re.compile("[。！；!;…][\"'”’」』）)】]*$")
_SPACE = re.compile(r"\s+")

#: Shorter lines are no prose, whatever they hold; longer ones are without a full stop, too.
_SHORT, _LONG = 14, 50
#: From this share of linked characters on a line is a link; up to the other one it may be prose.
LINKED, _PROSE_LINKED = 0.5, 0.34
#: No more than so many code points of a link, or of a notice, count against its surroundings.
_MOST_AGAINST = 40
#: Furniture with more prose than this many times all other prose is none, its name notwithstanding.
_OUTWEIGHS, _TEXT_LINKED = 4, 0.2
_LITTLE, _NEARLY_ALL = 60, 0.9


@dataclass(slots=True)
class Feature:
    """What is known of one line."""

    size: int
    """Its code points without white space."""
    linked: float
    """Which share of it is inside links, from 0 to 1."""
    is_prose: bool
    is_page: bool
    """Whether its words are those of a page: a control, a prompt, a place on the site, the head of a list."""
    is_section: bool
    """Whether it is the head of a list; then it may as well be a heading of the text."""
    is_notice: bool
    weight: float
    """Above 0 for text of an article, below for links and notices."""
    folded: str
    """The line in the form in which words are looked for in it."""

    @property
    def is_link(self) -> bool:
        """Whether most of it leads elsewhere."""
        return self.linked >= LINKED


def feature_of(line: Line) -> Feature:
    """Look at one line by itself."""
    text, folded = line.text, fold(line.text)
    size = len(_SPACE.sub("", text)) or 1
    linked = min(1.0, line.linked / len(text))
    short = size <= _LONG or linked > _PROSE_LINKED
    is_dated = not line.is_row and size <= _LONG and phrases.is_detail(folded)
    is_section = short and phrases.is_section(folded)
    is_page = is_section or (
        short
        and not line.is_row
        and (
            phrases.is_control(folded)
            or phrases.is_position(folded)
            or (phrases.is_prompt(folded) and not (size > 24 and text.endswith("。")))
        )
    )
    is_notice = not is_page and phrases.is_notice(folded)
    is_prose = (
        not is_page
        and not is_notice
        and size >= _SHORT
        and (linked <= _PROSE_LINKED or (linked < LINKED and size >= _LONG))
        and bool(_MARK.search(text))
        and not line.is_row
        and not (is_dated and not text.endswith("。"))
        and not (size < _LONG and _looks_like_heading(line))
    )
    found = Feature(size, linked, is_prose, is_page, is_section, is_notice, 0.0, folded)
    found.weight = 0.0 if is_dated and not is_prose and not is_page else _weight(line, found)
    return found


def _looks_like_heading(line: Line) -> bool:
    """Whether a line is no sentence, and set off from the text by its element or its type."""
    set_off = line.centred or line.large or line.bold * 2 > len(line.text)
    return set_off and not _FINISHED.search(line.text)


def _weight(line: Line, feature: Feature) -> float:
    size = feature.size
    if feature.is_prose:
        return size * (1.0 if size >= _LONG or _SENTENCE_END.search(line.text) else 0.5)
    if feature.is_page:
        return -min(size, _MOST_AGAINST) * 0.5
    if feature.is_notice:
        return -min(size, _MOST_AGAINST)
    if feature.is_link:
        return -min(size, _MOST_AGAINST) * 0.6
    if line.is_row:
        return size * 0.5
    return size * 0.2 if size >= 6 and feature.linked == 0 else 0.0


class Features:
    """The lines of a page with their weights, and the stretches of it that are furniture by their names."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.of = [feature_of(line) for line in page.lines]
        self._sizes = _sums(feature.size for feature in self.of)
        self._linked = _sums(feature.size * feature.linked for feature in self.of)
        self._all_prose = _sums(feature.size * feature.is_prose for feature in self.of)
        comments, named = self._flagged()
        self.comments = self._covered(comments)
        """Whether a line is in an element with what readers wrote."""
        self.furniture = self._covered([*comments, *named])
        """Whether it is in that or in another element that is named as furniture."""
        pairs = list(zip(self.of, self.furniture, strict=True))
        self._weights = _sums(0.0 if out else feature.weight for feature, out in pairs)
        self._prose = _sums(0 if out else feature.size * feature.is_prose for feature, out in pairs)

    def weight(self, first: int, last: int) -> float:
        """The weight of the lines `[first, last)`; furniture counts as nothing."""
        return self._weights[last] - self._weights[first]

    def prose(self, first: int, last: int) -> float:
        """How many code points of prose are in the lines `[first, last)`, furniture left out."""
        return self._prose[last] - self._prose[first]

    def linked(self, first: int, last: int) -> float:
        """Which share of the lines `[first, last)` is inside links."""
        size = self._sizes[last] - self._sizes[first]
        return (self._linked[last] - self._linked[first]) / size if size else 0.0

    def size(self, first: int, last: int) -> float:
        """How many code points without white space are in the lines `[first, last)`."""
        return self._sizes[last] - self._sizes[first]

    def _flagged(self) -> tuple[list[Element], list[Element]]:
        """The elements with readers' comments and those that are named as furniture, but none that holds
        most of what there is to read."""
        comments: list[Element] = []
        named: list[Element] = []
        for element in self.page.elements:
            roles = roles_of(element) if element.last > element.first else frozenset()
            if Role.COMMENTS in roles:
                comments.append(element)
            elif Role.FURNITURE in roles and not (Role.CONTENT in roles and self._inside(element) >= _LITTLE):
                named.append(element)
        covered = self._covered([*comments, *named])
        free = sum(f.size for f, out in zip(self.of, covered, strict=True) if f.is_prose and not out)
        most = max(map(self._inside, named), default=0.0)
        if free < _LITTLE:
            comments = [element for element in comments if not self._holds_all(element)]
        return comments, [element for element in named if not self._is_text(element, free, most)]

    def _inside(self, element: Element) -> float:
        """How much prose is in an element, furniture or not."""
        return self._all_prose[element.last] - self._all_prose[element.first]

    def _holds_all(self, element: Element) -> bool:
        return Role.CONTENT in roles_of(element) or self._inside(element) >= _NEARLY_ALL * self._all_prose[-1]

    def _is_text(self, element: Element, free: float, most: float) -> bool:
        """Whether an element is text although it is named as furniture: there is little other text."""
        inside = self._inside(element)
        if inside < _LITTLE:
            return False
        if free < _LITTLE:
            return inside * 2 >= most
        return inside > free * _OUTWEIGHS and self.linked(element.first, element.last) < _TEXT_LINKED

    def _covered(self, elements: Iterable[Element]) -> list[bool]:
        """For each line whether it is in one of the elements."""
        changes = [0] * (len(self.of) + 1)
        for element in elements:
            changes[element.first] += 1
            changes[element.last] -= 1
        return [depth > 0 for depth in accumulate(changes[:-1])]


def _sums(values: Iterable[float]) -> list[float]:
    return [0.0, *accumulate(values)]
