"""XML from files of strangers: no entities of its own, no outside parts, a limit to its depth.

Names of elements and attributes come as `prefix:name` with the prefixes of `PREFIXES`, whatever prefixes the
file uses; those without a namespace as the bare name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from xml.parsers import expat

from reader import messages
from reader.errors import UserError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: How deep elements may be nested; Word and its like stay below 60.
DEPTH_LIMIT = 200

_OFFICE = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"

#: The prefixes for names; the second form of an Office namespace is that of "Strict Open XML".
PREFIXES = {
    f"{_OFFICE}/wordprocessingml/2006/main": "w:",
    f"{_STRICT}/wordprocessingml/main": "w:",
    f"{_OFFICE}/officeDocument/2006/relationships": "r:",
    f"{_STRICT}/officeDocument/relationships": "r:",
    f"{_OFFICE}/officeDocument/2006/math": "m:",
    f"{_STRICT}/officeDocument/math": "m:",
    f"{_OFFICE}/markup-compatibility/2006": "mc:",
    f"{_OFFICE}/package/2006/relationships": "rel:",
    f"{_OFFICE}/package/2006/metadata/core-properties": "cp:",
    "urn:schemas-microsoft-com:vml": "v:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://www.idpf.org/2007/opf": "opf:",
    "urn:oasis:names:tc:opendocument:xmlns:container": "ocf:",
    "http://www.w3.org/2001/04/xmlenc#": "enc:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
}

_CHUNK = 64 * 1024


def tree(data: bytes, *, path: str, part: str) -> Element:
    """The root element of a part of the file `path`.

    Raises UserError when the part is no XML, declares entities, or is nested deeper than `DEPTH_LIMIT`.
    """
    (root,) = subtrees([data], 0, path=path, part=part)
    return root


def subtrees(
    chunks: Iterable[bytes], level: int, *, path: str, part: str, root: tuple[str, UserError] | None = None
) -> Iterator[Element]:
    """The elements `level` levels below the root, one by one, so that a long part is never whole in memory.

    `chunks` are its bytes, in pieces. `root` is the name that the root must have, and what to raise where it
    has another.

    Raises UserError as `tree` does, on the way.
    """
    growing = _Growing(level, root, path=path, part=part)
    parser = _parser(growing, path=path, part=part)
    try:
        for chunk in chunks:
            for start in range(0, len(chunk), _CHUNK):
                parser.Parse(chunk[start : start + _CHUNK], False)
                yield from growing.taken()
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise UserError(messages.PART_DAMAGED, path=path, part=part) from error
    yield from growing.taken()


def descend(element: Element | None, *names: str) -> Element | None:
    """The child of this name, its child of the next name, and so on: the first of each."""
    for name in names:
        if element is None:
            return None
        element = element.find(name)
    return element


class _Growing:
    """The subtrees below a level while they grow."""

    def __init__(self, level: int, root: tuple[str, UserError] | None, *, path: str, part: str) -> None:
        from xml.etree.ElementTree import TreeBuilder  # noqa: PLC0415 - most files need no tree

        self._new = TreeBuilder
        self._builder = TreeBuilder()
        self._level = level
        self._depth = 0
        self._done: list[Element] = []
        self._root = root
        self._deep = UserError(messages.PART_DEEP, path=path, part=part, limit=DEPTH_LIMIT)

    def taken(self) -> list[Element]:
        """The subtrees that were finished since the last call."""
        done, self._done = self._done, []
        return done

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._depth >= DEPTH_LIMIT:
            raise self._deep
        if self._depth == 0 and self._root is not None and name != self._root[0]:
            raise self._root[1]
        if self._depth >= self._level:
            self._builder.start(name, attributes)
        self._depth += 1

    def end(self, name: str) -> None:
        self._depth -= 1
        if self._depth >= self._level:
            self._builder.end(name)
        if self._depth == self._level:
            self._done.append(self._builder.close())
            self._builder = self._new()

    def data(self, text: str) -> None:
        if self._depth > self._level:
            self._builder.data(text)


def _parser(growing: _Growing, *, path: str, part: str) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    short = _Names()

    def start(name: str, attributes: dict[str, str]) -> None:
        growing.start(
            short[name], {short[key]: value for key, value in attributes.items()} if attributes else {}
        )

    def end(name: str) -> None:
        growing.end(short[name])

    def doctype(_name: str, _system: str | None, _public: str | None, has_declarations: int) -> None:
        # Entities, and default values of attributes, can blow up a small file. Outside parts are never read.
        if has_declarations:
            raise UserError(messages.PART_ENTITIES, path=path, part=part)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = growing.data
    parser.StartDoctypeDeclHandler = doctype
    return parser


class _Names(dict[str, str]):
    """`namespace}name` as expat gives it to `prefix:name`, made once for each."""

    def __missing__(self, name: str) -> str:
        space, parted, bare = name.rpartition("}")
        short = PREFIXES.get(space, f"{space}}}") + bare if parted else bare
        self[name] = short
        return short
