"""Which elements are open, by the rules of HTML for tags that were left out; without recursion."""

from __future__ import annotations

from collections import defaultdict

#: Elements that never have an inside.
VOID = frozenset(
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen",
        "link", "meta", "param", "source", "track", "wbr",
    }
)  # fmt: skip

#: Elements that stand on lines of their own.
BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
        "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "founder-author",
        "founder-content", "founder-title", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hgroup", "hr", "html", "legend", "li", "listing", "main", "marquee", "menu", "nav", "ol",
        "p", "plaintext", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr", "ucapcontent", "ucaptitle", "ul", "xmp",
    }
)  # fmt: skip

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

_CELLS = frozenset({"td", "th", "caption"})
_IN_TABLE = frozenset({"tr", "td", "th", "tbody", "thead", "tfoot", "caption"})
_BARRIERS = _CELLS | {"table"}

#: How many elements may stand between a link and the next one that ends it.
_NEAR = 32

#: What a start tag closes: the names, and the elements beyond which it does not look.
_CLOSES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "li": (("li",), ("ul", "ol", "menu", "dir", "blockquote", "section", "article")),
    "dd": (("dd", "dt"), ("dl",)),
    "dt": (("dd", "dt"), ("dl",)),
    "rt": (("rt", "rp"), ("ruby",)),
    "rp": (("rt", "rp"), ("ruby",)),
    "option": (("option",), ("select",)),
    "tr": (("tr", "caption"), ()),
    "td": (("td", "th", "caption"), ()),
    "th": (("td", "th", "caption"), ()),
    "tbody": (("tbody", "thead", "tfoot", "caption"), ()),
    "thead": (("tbody", "thead", "tfoot", "caption"), ()),
    "tfoot": (("tbody", "thead", "tfoot", "caption"), ()),
}


class Element:
    """An element with the lines in it: `[first, last)` of the page's lines."""

    __slots__ = ("attributes", "first", "is_block", "last", "name", "parent")

    def __init__(
        self, name: str, attributes: dict[str, str], parent: Element | None, first: int, is_block: bool
    ) -> None:
        self.name = name
        self.attributes = attributes
        self.parent = parent
        self.first = first
        self.last = first
        self.is_block = is_block

    @property
    def names(self) -> str:
        """Its class and id, as they stand."""
        return f"{self.attributes.get('class', '')} {self.attributes.get('id', '')}".strip()


class OpenElements:
    """The stack of open elements, with the depth of each name at hand, so that no tag looks far."""

    def __init__(self, root: Element) -> None:
        self.stack = [root]
        self._depths: defaultdict[str, list[int]] = defaultdict(list)
        self._barriers = [0]

    @property
    def top(self) -> Element:
        """The innermost open element."""
        return self.stack[-1]

    def push(self, element: Element) -> None:
        """Open an element inside the innermost one."""
        depth = len(self.stack)
        self.stack.append(element)
        self._depths[element.name].append(depth)
        if element.name in _BARRIERS:
            self._barriers.append(depth)

    def pop(self) -> Element:
        """Close the innermost element."""
        element = self.stack.pop()
        self._depths[element.name].pop()
        if element.name in _BARRIERS:
            self._barriers.pop()
        return element

    def closed_by_start(self, name: str) -> int:
        """How deep the stack may be when `name` starts: what lies above is closed first."""
        depth = len(self.stack)
        if name in _CLOSES:
            closed, limits = _CLOSES[name]
            floor = self._table() if name in _IN_TABLE else self._barriers[-1]
            floor = max([floor, *map(self._depth, limits)])
            open_ones = [found for found in map(self._depth, closed) if found > floor]
            depth = min([depth, *open_ones])
        elif name in HEADINGS and self.top.name in HEADINGS:
            depth -= 1
        elif name == "a" and self._depth("a") > self._barriers[-1]:
            inner = self._depth("a")
            if depth - inner < _NEAR and not any(element.is_block for element in self.stack[inner:]):
                depth = inner
        if name in BLOCKS and name not in _IN_TABLE and self._depth("p") > self._barriers[-1]:
            depth = min(depth, self._depth("p"))
        return depth

    def closed_by_end(self, name: str) -> int:
        """How deep the stack may be after an end tag; all of it where nothing of that name is open."""
        depth = self._depth(name)
        if name == "table":
            floor = 0
        elif name in _IN_TABLE:
            floor = self._table()
        else:
            floor = self._barriers[-1]
        if name in HEADINGS and depth <= floor:
            depth = max(map(self._depth, HEADINGS))
        return depth if depth > floor else len(self.stack)

    def _depth(self, name: str) -> int:
        """Where the innermost element of a name lies in the stack; 0 where none is open."""
        depths = self._depths.get(name)
        return depths[-1] if depths else 0

    def _table(self) -> int:
        return self._depth("table")
