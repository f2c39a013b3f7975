"""The few things in style sheets that tell a heading from text: size, weight, centring, and what is hidden.

Only the simplest selectors are read (`p`, `.name`, `p.name`), which is what converters write.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

#: How large text is where nothing says it, in points.
BASE_SIZE = 12.0
_LARGEST = 1000.0

#: How much of a style sheet is read, in code points.
_LIMIT = 2_000_000

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_SELECTOR = re.compile(r"([a-zA-Z][\w-]*)?(?:\.([\w\u0080-\uffff-]+))?")
_SIZE = re.compile(r"([0-9]{0,6}\.?[0-9]{0,9})\s*(pt|px|em|rem|%|in|cm|mm)")
_UNITS = {"pt": 1.0, "px": 0.75, "in": 72.0, "cm": 28.35, "mm": 2.835}
_NAMED = {
    "xx-small": 7.0, "x-small": 7.5, "small": 10.0, "medium": 12.0, "large": 13.5, "x-large": 18.0, "xx-large": 24.0,
}  # fmt: skip
_HEAVY = re.compile("黑体|黑體|小标宋|小標宋|heiti|simhei|xiaobiaosong|^ht$|^st-?hei", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Look:
    """How the text of an element looks."""

    size: float = BASE_SIZE
    """In points."""
    bold: bool = False
    centred: bool = False
    hidden: bool = False
    unnumbered: bool = False
    """Whether its list shows no numbers."""


class Sheets:
    """All style sheets of a book as one: names that differ in two of them are rare."""

    def __init__(self, texts: list[str]) -> None:
        self._rules: dict[tuple[str, str], dict[str, str]] = {}
        for text in texts:
            for rule in _COMMENT.sub(" ", text[:_LIMIT]).split("}"):
                before, brace, declarations = rule.rpartition("{")
                if brace:
                    self._add(before.rpartition("{")[2], _declared(declarations))

    def look(self, outer: Look, name: str, classes: str, style: str) -> Look:
        """How an element of this name with these classes and this `style` looks inside one of the look `outer`."""
        declared = dict(self._rules.get((name, ""), ()))
        for kind in classes.split():
            declared |= self._rules.get(("", kind), {})
            declared |= self._rules.get((name, kind), {})
        if style:
            declared |= _declared(style)
        return _applied(outer, declared) if declared else outer

    def _add(self, selectors: str, declared: dict[str, str]) -> None:
        if not declared:
            return
        for selector in selectors.split(","):
            if (found := _SELECTOR.fullmatch(selector.strip())) and found[0]:
                key = (found[1] or "").lower(), found[2] or ""
                self._rules[key] = self._rules.get(key, {}) | declared


_READ = frozenset(
    {"font-size", "font-weight", "font-family", "text-align", "display", "list-style", "list-style-type"}
)


def _declared(declarations: str) -> dict[str, str]:
    """The declarations that are read, in lower case."""
    found: dict[str, str] = {}
    for declaration in declarations.split(";"):
        name, _, value = declaration.partition(":")
        if (name := name.strip().lower()) in _READ:
            found[name] = value.replace("!important", "").strip().lower()
    return found


def _applied(outer: Look, declared: dict[str, str]) -> Look:
    look = replace(outer, size=_size(declared.get("font-size", ""), outer.size))
    weight = declared.get("font-weight")
    if weight is not None:
        look = replace(look, bold=weight in ("bold", "bolder") or (weight.isdecimal() and weight >= "600"))
    if "font-family" in declared and any(
        _HEAVY.search(face.strip("\"' ")) for face in declared["font-family"].split(",")[:1]
    ):
        look = replace(look, bold=True)
    if "text-align" in declared:
        look = replace(look, centred=declared["text-align"] == "center")
    if declared.get("display") == "none":
        look = replace(look, hidden=True)
    marker = declared.get("list-style-type", declared.get("list-style"))
    return look if marker is None else replace(look, unnumbered="none" in marker.split())


def _size(value: str, outer: float) -> float:
    if value in _NAMED:
        return _NAMED[value]
    found = _SIZE.fullmatch(value)
    if found is None or not found[1].strip("."):
        return outer
    number, unit = float(found[1]), found[2]
    if unit == "em":
        size = number * outer
    elif unit == "%":
        size = number * outer / 100
    else:
        size = number * (BASE_SIZE if unit == "rem" else _UNITS[unit])
    return min(round(size, 2), _LARGEST)
