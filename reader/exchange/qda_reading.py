"""A project of REFI-QDA (.qdpx) as another program wrote it: what is in it, not yet what becomes of it.

See `qda_project` for the standard. Programs differ in the name space, in `sources/` or `Sources/`, in guids with braces
or in capitals; a text stands in a file of the archive or in the project itself. Texts that programs have made of PDF
files (`Representation`) are read, pictures and sound are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader import messages
from reader.errors import UserError
from reader.exchange.codebook_qdc import Rows, child_of, codes_of, guid_of, name_of
from reader.exchange.qda_codes import OURS
from reader.exchange.qda_positions import Named
from reader.exchange.reading import read_bytes
from reader.importing.files import printable
from reader.importing.safe_xml import tree
from reader.importing.zipped import UNPACKED_LIMIT, Parts

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_PROJECT = "project.qde"
_INSIDE = re.compile(r"internal://(.+)", re.IGNORECASE)
_TEXTS = ("TextSource", "Representation")
_NO_TEXTS = ("PictureSource", "AudioSource", "VideoSource", "PDFSource")


class Coding(NamedTuple):
    """One code on one selection; `guid` and `user` are empty where the file has none."""

    guid: str
    code: str
    user: str
    made: str


@dataclass(frozen=True, slots=True)
class Selection:
    """A passage; its positions as the file has them."""

    guid: str
    named: Named
    note: str
    proposed: bool
    changed: str
    codings: tuple[Coding, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A text with its passages and the values of its variables, by their names."""

    name: str
    data: bytes
    selections: tuple[Selection, ...]
    values: dict[str, str]


@dataclass(slots=True)
class Project:
    """What is in a file; `left` names the sources that are no text."""

    origin: str
    codes: Rows
    paths: dict[str, str]
    """The paths of the codes by their guids."""
    users: dict[str, str]
    sources: list[Source] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    """Selections that are parts of one passage."""


def read(path: Path) -> Project:
    """Everything in a project that is text.

    Raises UserError when the file cannot be read, is no project, or is made to harm.
    """
    name = printable(path)
    parts = Parts(read_bytes(path, largest=UNPACKED_LIMIT), name, limit=UNPACKED_LIMIT)
    if _PROJECT not in parts:
        raise UserError(messages.QDA_OTHER, path=name)
    root = tree(parts.read(_PROJECT), path=name, part=_PROJECT)
    if name_of(root) != "Project":
        raise UserError(messages.QDA_OTHER, path=name)
    return _Reading(root, parts).project()


class _Reading:
    """One run over a project."""

    def __init__(self, root: Element, parts: Parts) -> None:
        self._root, self._parts = root, parts
        # Other programs put breaks around a text, to set it in; of ours all of it is what a person wrote.
        self._as_is = (root.get("origin") or "").startswith(f"{OURS} ")
        self._notes = {guid_of(one.get("guid")): self._text(one) for one in self._within("Notes")}
        self._note_names = {guid_of(one.get("guid")): one.get("name") or "" for one in self._within("Notes")}
        self._variables = {
            guid_of(one.get("guid")): one.get("name") or "" for one in self._within("Variables")
        }

    def project(self) -> Project:
        """All of it."""
        rows, paths = codes_of(self._root)
        project = Project(
            origin=self._root.get("origin") or "",
            codes=rows,
            paths=paths,
            users={guid_of(one.get("guid")): one.get("name") or "" for one in self._within("Users")},
            links=[
                (guid_of(one.get("originGUID")), guid_of(one.get("targetGUID")))
                for one in self._within("Links")
                if one.get("name") == "One passage"
            ],
        )
        for element in self._within("Sources"):
            self._take(element, element.get("name") or "", project)
        return project

    def _take(self, element: Element, name: str, project: Project) -> None:
        """A source, or the text that was made of one."""
        if name_of(element) not in _TEXTS:
            inner = child_of(element, "Representation")
            if inner is not None and name_of(element) in _NO_TEXTS:
                self._take(inner, name, project)
            else:
                project.left.append(name)
            return
        data = self._data(element)
        if data is None:
            project.left.append(name)
            return
        selections = tuple(self._selection(one) for one in element if name_of(one) == "PlainTextSelection")
        project.sources.append(Source(name, data, selections, dict(self._values(element))))

    def _data(self, element: Element) -> bytes | None:
        """The bytes of a text; None where they are not in the archive."""
        content = child_of(element, "PlainTextContent")
        if content is not None:
            return (content.text or "").encode("utf-8", "surrogatepass")
        found = _INSIDE.fullmatch((element.get("plainTextPath") or "").strip())
        part = f"sources/{found[1]}" if found else ""
        return self._parts.read(part) if part in self._parts else None

    def _selection(self, element: Element) -> Selection:
        references = [guid_of(one.get("targetGUID")) for one in element if name_of(one) == "NoteRef"]
        proposed = any(self._note_names.get(one) == "Proposed" for one in references)
        said = child_of(element, "Description")
        notes = [self._said(said)]
        notes += [self._notes.get(one, "") for one in references if self._note_names.get(one) != "Proposed"]
        return Selection(
            guid=guid_of(element.get("guid")),
            named=Named(
                _number(element.get("startPosition")),
                _number(element.get("endPosition")),
                element.get("name") or "",
            ),
            note="\n".join(dict.fromkeys(filter(None, notes))),
            proposed=proposed,
            changed=element.get("modifiedDateTime") or element.get("creationDateTime") or "",
            codings=tuple(self._codings(element)),
        )

    def _codings(self, element: Element) -> Iterator[Coding]:
        for one in element:
            reference = child_of(one, "CodeRef") if name_of(one) == "Coding" else None
            if reference is not None:
                yield Coding(
                    guid_of(one.get("guid")),
                    guid_of(reference.get("targetGUID")),
                    guid_of(one.get("creatingUser") or element.get("creatingUser")),
                    one.get("creationDateTime") or element.get("creationDateTime") or "",
                )

    def _values(self, element: Element) -> Iterator[tuple[str, str]]:
        for one in element:
            if name_of(one) == "VariableValue":
                reference = child_of(one, "VariableRef")
                name = (
                    self._variables.get(guid_of(reference.get("targetGUID"))) if reference is not None else ""
                )
                value = next((each.text for each in one if name_of(each).endswith("Value") and each.text), "")
                if name and value:
                    yield name, value.strip()

    def _text(self, note: Element) -> str:
        return self._said(child_of(note, "PlainTextContent"))

    def _said(self, element: Element | None) -> str:
        text = (element.text if element is not None else "") or ""
        return text if self._as_is else text.strip()

    def _within(self, name: str) -> Iterator[Element]:
        return iter(child_of(self._root, name) or ())


def _number(text: str | None) -> int:
    return int(text) if text and text.strip().isascii() and text.strip().isdigit() and len(text) < 12 else -1
