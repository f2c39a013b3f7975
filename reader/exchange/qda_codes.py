"""The codebook as the codes of REFI-QDA, which both its codebooks (.qdc) and its projects (.qdpx) have.

The schemas (Codebook.xsd and Project.xsd of https://www.qdasoftware.org, under the MIT licence; a copy stands in
QualCoder's `refi_xsd`-strings, https://github.com/ccbogel/QualCoder) have a tree of `Code` with guid, name, isCodable
and colour (#rgb or #rrggbb) as attributes and within it, in this order, a Description and further `Code`. A guid is a
UUID, in braces or not. There is no place for examples, for a key, or for a tag that is no longer offered:

- examples stand in the Description below the definition, under a line of their own by which they are told again;
- retired tags are the members of a set of that name, which the schemas have after the codes;
- keys are left out: each program has its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader import __version__
from reader.corpus.rows import Tag
from reader.exchange.identities import as_uuid, derived
from reader.exchange.xml_writing import XmlWriter

#: How this program calls itself in what it writes, before its version.
OURS = "Duizhao"
ORIGIN = f"{OURS} {__version__}"

#: The set of the tags that are kept and offered no more.
RETIRED = derived("set", "retired")

_EXAMPLES = "~ Examples ~"
_BORDER = re.compile(rf"(?:\A|\n\n){re.escape(_EXAMPLES)}\n")


def write_codes(xml: XmlWriter, tags: Sequence[Tag]) -> None:
    """Write the element `Codes`; the tags in the order of their tree, parents first."""
    above: list[int] = []
    with xml.begin("Codes"):
        for tag in tags:
            while above and above[-1] != tag.parent:
                above.pop()
                xml.end()
            xml.begin("Code", guid=as_uuid(tag.uuid), name=tag.name, isCodable="true", color=tag.colour)
            if tag.definition or tag.examples:
                xml.element("Description", described(tag.definition, tag.examples))
            above.append(tag.id)
        for _ in above:
            xml.end()


def write_sets(xml: XmlWriter, tags: Sequence[Tag], *, member: str) -> None:
    """Write the element `Sets` with the retired tags; nothing where there are none.

    `member` is the attribute by which a set names its codes: `guid` in a codebook, `targetGUID` in a project.
    """
    retired = [as_uuid(tag.uuid) for tag in tags if tag.retired]
    if retired:
        with xml.begin("Sets"), xml.begin("Set", guid=RETIRED, name="Retired"):
            for uuid in retired:
                xml.element("MemberCode", **{member: uuid})


def described(definition: str, examples: str) -> str:
    """Definition and examples as one text."""
    parts = [definition, f"{_EXAMPLES}\n{examples}"] if examples else [definition]
    return "\n\n".join(part for part in parts if part)


def taken_apart(description: str) -> tuple[str, str]:
    """The definition and the examples of a text that `described` made; any other is a definition."""
    found = _BORDER.search(description)
    return (description[: found.start()], description[found.end() :]) if found else (description, "")
