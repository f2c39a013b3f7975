"""Which lines of a page are text of its article or articles: the element that holds it, and its neighbours."""

from __future__ import annotations

from typing import NamedTuple

from reader.importing.markup import phrases
from reader.importing.markup.features import Features
from reader.importing.markup.names import Role, names_article_text, roles_of
from reader.importing.markup.tree import Element

#: An element that has this share of the weight of the best one holds its text as well as that.
_SAME = 0.9
#: A neighbour of the text with at least so much prose belongs to it, if no more than this is linked.
_NEIGHBOUR, _NEIGHBOUR_LINKED = 14, 0.25
#: How far outside the best element more text is looked for, and how much it must be.
_OUTSIDE_LEVELS, _OUTSIDE_PROSE = 4, 60

_CONTAINERS = frozenset(
    {
        "", "article", "blockquote", "body", "center", "dd", "div", "dl", "fieldset", "form", "founder-content",
        "main", "ol", "section", "table", "tbody", "td", "tr", "ucapcontent", "ul",
    }
)  # fmt: skip


class Unit(NamedTuple):
    """A child of an element with lines, or a line that stands in the element itself."""

    first: int
    last: int
    element: Element | None


def find_core(features: Features) -> Element:
    """The smallest element that holds nearly all of the text: what is in it counts for it, links against."""
    elements = features.page.elements
    best, weight = elements[0], features.weight(elements[0].first, elements[0].last)
    for element in elements:
        if element.first < element.last and element.name in _CONTAINERS:
            found = features.weight(element.first, element.last)
            if found >= weight:
                best, weight = element, found
    core = best
    for element in elements:
        if (
            best.first <= element.first < element.last <= best.last
            and element.last - element.first <= core.last - core.first
            and element.name in _CONTAINERS
            and features.weight(element.first, element.last) >= _SAME * weight
        ):
            core = element
    return _with_siblings(features, core)


def find_body(features: Features) -> list[bool]:
    """For each line whether it is text of an article; headlines and lines about the article are not yet."""
    core = find_core(features)
    kept = [False] * len(features.of)
    _keep(features, kept, core.first, core.last)
    path = _path(core)
    children = _children(features, path)
    inside: Element = core
    levels = 0
    best_reached = False
    for outer in path[1:]:
        best_reached = best_reached or _weighs_less(features, outer, inside)
        levels += best_reached
        if levels > _OUTSIDE_LEVELS:
            break
        least = _OUTSIDE_PROSE if best_reached else _NEIGHBOUR
        _extend(features, kept, children[outer], core, least)
        inside = outer
    return kept


def _weighs_less(features: Features, outer: Element, inner: Element) -> bool:
    return features.weight(outer.first, outer.last) < features.weight(inner.first, inner.last)


def _with_siblings(features: Features, core: Element) -> Element:
    """Not a single paragraph where the element around it holds others."""
    while core.last - core.first == 1 and core.parent is not None:
        around = core.parent
        if features.linked(around.first, around.last) > _NEIGHBOUR_LINKED:
            return core
        core = around
    return core


def _path(core: Element) -> list[Element]:
    path = [core]
    while path[-1].parent is not None:
        path.append(path[-1].parent)
    return path


def _children(features: Features, path: list[Element]) -> dict[Element, list[Unit]]:
    """For the elements of the path what is in each, in order."""
    found: dict[Element, list[Unit]] = {element: [] for element in path}
    for element in features.page.elements[1:]:
        if element.first < element.last and element.parent in found:
            found[element.parent].append(Unit(element.first, element.last, element))
    for outer, units in found.items():
        found[outer] = _with_lines(outer, units)
    return found


def _with_lines(outer: Element, units: list[Unit]) -> list[Unit]:
    """The units of an element with the lines between them as units of their own."""
    complete: list[Unit] = []
    at = outer.first
    for unit in units:
        complete += [Unit(index, index + 1, None) for index in range(at, unit.first)]
        if unit.last > at:
            complete.append(Unit(max(at, unit.first), unit.last, unit.element))
            at = unit.last
    complete += [Unit(index, index + 1, None) for index in range(at, outer.last)]
    return complete


def _extend(features: Features, kept: list[bool], units: list[Unit], core: Element, least: int) -> None:
    """Take in the units beside the core that are more of the same text."""
    before = [unit for unit in units if unit.last <= core.first]
    after = [unit for unit in units if unit.first >= core.last]
    for side in (before[::-1], after):
        for unit in side:
            if _ends_text(features, unit) and side is after:
                break
            if _is_text(features, unit, core, least):
                _keep(features, kept, unit.first, unit.last)
                if side is after:
                    _bridge(features, kept, unit.first)


def _ends_text(features: Features, unit: Unit) -> bool:
    """Whether what readers wrote, or the list of other pages, begins here."""
    if any(features.comments[unit.first : unit.last]):
        return True
    text = features.of[unit.first].folded
    return phrases.is_comment_section(text) or phrases.is_section(text)


def _is_text(features: Features, unit: Unit, core: Element, least: int) -> bool:
    """Whether a neighbour of the core holds text like it: prose, and hardly a link."""
    prose = features.prose(unit.first, unit.last)
    if prose < least or features.weight(unit.first, unit.last) <= 0:
        return False
    has_notice = any(feature.is_notice for feature in features.of[unit.first : unit.last])
    if has_notice and prose * 2 < features.size(unit.first, unit.last):
        return False
    if features.linked(unit.first, unit.last) > _NEIGHBOUR_LINKED:
        return False
    if least < _OUTSIDE_PROSE:
        return True
    element = unit.element
    return element is not None and (
        (bool(element.names) and element.names == core.names)
        or names_article_text(element)
        or Role.CONTENT in roles_of(element)
    )


def _bridge(features: Features, kept: list[bool], start: int) -> None:
    """Keep the short lines (headings) between two stretches of text."""
    for index in range(start - 1, max(-1, start - 4), -1):
        if kept[index]:
            return
        feature = features.of[index]
        if feature.is_link or feature.is_page or feature.is_notice or features.furniture[index]:
            return
        kept[index] = True


def _keep(features: Features, kept: list[bool], first: int, last: int) -> None:
    for index in range(first, last):
        kept[index] = not features.furniture[index]
