"""A whole Markdown file: its blocks in order, each as lines with their places in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from reader.chinese.span import Span
from reader.importing.document import Document, Kind, Mark
from reader.importing.lines import Line, title_alone
from reader.importing.markdown.frontmatter import front_matter
from reader.importing.markdown.inline import normal_label, read_inline
from reader.importing.markdown.places import Piece, Places, SourceLines, pieces_of, runs_of
from reader.importing.origin import OriginMap, Run
from reader.importing.strays import decode_shown

if TYPE_CHECKING:
    from markdown_it.token import Token

#: How deep quotations and lists may be nested; the parser calls itself for each.
_DEPTH = 60

#: Where a link is defined on a line of its own: [label]: address "title".
_DEFINITION = re.compile(
    r" {0,3}\[([^\[\]\^][^\[\]]{0,300})\]:[ \t]*<?([!-~]+?)>?(?:[ \t]+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?[ \t]*"
)
_NOTE = re.compile(r"\[\^([^\[\]\s]{1,40})\]:[ \t]*")
_HEADING_MARK = re.compile(r"[^#]*#{1,6}[ \t]+")


@dataclass(slots=True)
class MarkdownLine(Line):
    """A line with the pieces that it consists of; their places count in the file."""

    pieces: list[Piece] = field(default_factory=list)


def read_markdown(data: bytes, name: str, encoding: str | None, media_type: str) -> Document:
    """See `formats.markdown`. Raises UserError."""
    decoded = decode_shown(data, name, encoding)
    source = SourceLines(decoded.text)
    skipped, details = front_matter(source.lines)
    lines = list(_Blocks(source, skipped).lines())
    title_alone(lines)
    text, marks, runs = _assembled(lines)
    return Document(
        text=text,
        encoding=decoded.encoding,
        media_type=media_type,
        marks=marks,
        wrapped=False,
        details=MappingProxyType(details),
        source=OriginMap(runs),
        faults=decoded.faults,
    )


def _assembled(lines: Sequence[MarkdownLine]) -> tuple[str, tuple[Mark, ...], tuple[Run, ...]]:
    marks: list[Mark] = []
    runs: list[Run] = []
    at = 0
    for line in lines:
        marks.append(Mark(Span(at, at + len(line.text)), line.kind or Kind.PARAGRAPH, line.level))
        runs += runs_of(line.pieces, at)
        at += len(line.text) + 1
    return "\n".join(line.text for line in lines), tuple(marks), tuple(runs)


class _Blocks:
    """Goes through the blocks of a file of which the first `skipped` lines are front matter."""

    def __init__(self, source: SourceLines, skipped: int) -> None:
        self._source = source
        body = [*[""] * skipped, *source.lines[skipped:]]
        self._labels = frozenset(
            normal_label(found[1]) for line in body if "]:" in line and (found := _DEFINITION.fullmatch(line))
        )
        self._tokens = _tokens("\n".join(body))
        self._kind: tuple[Kind | None, int] = (None, 0)
        self._label: list[Piece] | None = None
        """The number of a list item of which no line has come yet; empty where it has none."""

    def lines(self) -> Iterator[MarkdownLine]:
        """The lines of all blocks, in order; none of them is blank."""
        row: list[list[Piece]] | None = None
        column = 0
        for token in self._tokens:
            if token.type == "heading_open":
                self._kind = Kind.HEADING, int(token.tag[1])
            elif token.type == "heading_close":
                self._kind = None, 0
            elif token.type == "list_item_open":
                self._label = self._number(token)
            elif token.type == "list_item_close":
                self._label = None
            elif token.type == "tr_open":
                row, column = [], 0
            elif token.type == "tr_close":
                yield from self._row(row or [])
                row = None
            elif token.type == "inline" and row is not None:
                cell, column = self._cell(token, column)
                row.append(cell)
            elif token.type == "inline":
                yield from self._inline(token)
            elif token.type in ("fence", "code_block"):
                yield from self._code(token)
            elif token.type == "html_block":
                yield from self._html(token)

    def _inline(self, token: Token) -> Iterator[MarkdownLine]:
        first, content = self._without_definitions(_first_line(token), token.content)
        runs = self._heading_runs(first, content) if self._kind[0] else self._source.runs(first, content)
        places = Places(runs, self._source.text)
        lead: list[Piece] = []
        if note := _NOTE.match(content):
            lead = [Piece("[", 0), Piece(note[1], note.start(1)), Piece("] ", -1)]
            content = " " * note.end() + content[note.end() :]
        found = read_inline(content, self._labels)
        for index, pieces in enumerate(found.lines):
            kind, level = (Kind.ITEM, 0) if lead and index == 0 else self._kind
            placed = places.placed(pieces if index else lead + pieces)
            yield self._line(placed, kind, level, continues=index > 0)
        for pieces in found.captions:
            yield self._line(places.placed(pieces), Kind.CAPTION)

    def _without_definitions(self, first: int, content: str) -> tuple[int, str]:
        """The content without the lines at its beginning that only say where links lead, and its first line."""
        while self._labels and content:
            line, _, rest = content.partition("\n")
            if not _DEFINITION.fullmatch(line):
                break
            first, content = first + 1, rest
        return first, content

    def _line(
        self, pieces: list[Piece], kind: Kind | None, level: int = 0, *, continues: bool = False
    ) -> MarkdownLine:
        """A line of pieces that are placed in the file; the first one of a list item has its number."""
        if self._label is not None and kind is None:
            kind, pieces = Kind.ITEM, [*self._label, *pieces]
        self._label = None
        text = "".join(piece.text for piece in pieces)
        return MarkdownLine(text, kind, level, continues=continues, pieces=pieces)

    def _number(self, token: Token) -> list[Piece]:
        """The number of a list item, placed in the file; nothing for a bullet."""
        if not token.info or not token.map:
            return []
        mark, line = token.info + token.markup, token.map[0]
        column = self._source.lines[line].find(f"{mark} ")
        return [Piece(f"{mark} ", self._source.starts[line] + column if column >= 0 else -1)]

    def _heading_runs(self, first: int, content: str) -> list[Run]:
        """Where the text of a heading stands: after `#`, or on lines of its own above a rule."""
        line = self._source.lines[first]
        mark = _HEADING_MARK.match(line)
        if mark and content and "\n" not in content and line.startswith(content, mark.end()):
            return [Run(0, self._source.starts[first] + mark.end(), len(content))]
        return self._source.runs(first, content)

    # -- tables, code, HTML ----------------------------------------------------------------------

    def _cell(self, token: Token, column: int) -> tuple[list[Piece], int]:
        """The text of a cell, placed in the file, and where in the line the next one may begin."""
        first = _first_line(token)
        line, start = self._source.lines[first], self._source.starts[first]
        runs: list[Run] = []
        for index, character in enumerate(token.content):
            while column < len(line) and line[column] != character:
                column += 1  # a bar, white space, the backslash before a bar
            if column < len(line):
                runs.append(Run(index, start + column, 1))
                column += 1
        places = Places(runs, self._source.text)
        found = read_inline(token.content, self._labels)
        pieces: list[Piece] = []
        for part in (*found.lines, *found.captions):
            pieces += [Piece(" ", -1)] if pieces else []
            pieces += places.placed(part)
        return pieces, column

    def _row(self, cells: list[list[Piece]]) -> Iterator[MarkdownLine]:
        while cells and not cells[-1]:
            cells.pop()
        pieces = [piece for cell in cells for piece in (Piece("\t", -1), *cell)][1:]
        if pieces:
            yield self._line(pieces, Kind.ROW)

    def _code(self, token: Token) -> Iterator[MarkdownLine]:
        """Code as it is, line by line, blank ones left out."""
        first = _first_line(token) + (token.type == "fence")
        places = Places(self._source.runs(first, token.content), self._source.text)
        at = 0
        for line in token.content.split("\n"):
            if line.strip():
                yield self._line(places.placed([Piece(line, at)]), None)
            at += len(line) + 1

    def _html(self, token: Token) -> Iterator[MarkdownLine]:
        """The text of HTML as a browser shows it."""
        from reader.importing.markup.page import read_page  # noqa: PLC0415 - most files have no HTML
        from reader.importing.markup.tables import with_rows  # noqa: PLC0415

        places = Places(self._source.runs(_first_line(token), token.content), self._source.text)
        for line in with_rows(read_page(token.content)).lines:
            pieces = places.placed(pieces_of(line.text, line.runs))
            name = line.element.name
            if re.fullmatch("h[1-6]", name):
                yield self._line(pieces, Kind.HEADING, int(name[1]))
            elif line.is_row:
                yield self._line(pieces, Kind.ROW)
            else:
                yield self._line(pieces, Kind.CAPTION if name in ("figcaption", "caption") else None)


def _first_line(token: Token) -> int:
    return token.map[0] if token.map else 0


def _tokens(text: str) -> list[Token]:
    """The blocks of CommonMark with tables; what is inside them is read here, for the sake of places."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - 30 ms that other files do without

    parser = MarkdownIt("commonmark", {"maxNesting": _DEPTH}).enable("table").disable("reference")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser.parse(text)
