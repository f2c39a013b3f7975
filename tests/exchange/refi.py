"""What the schemas of REFI-QDA say of the elements that we write: which may stand in which, in which order, with what.

Facts from Project.xsd and Codebook.xsd (https://www.qdasoftware.org). `+` after the name of a child: at least one.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
RGB = re.compile(r"#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})")
TIME = re.compile(r"-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")
INTEGER = re.compile(r"[+-]?\d+")
BOOLEAN = re.compile("true|false|0|1")
ANY = re.compile(".*", re.DOTALL)
VARIABLE_TYPE = re.compile("Text|Boolean|Integer|Float|Date|DateTime")
DIRECTION = re.compile("Associative|OneWay|Bidirectional")
INTERNAL = re.compile(r"internal://[0-9a-f-]{36}\.txt")

_MADE = {"creatingUser": GUID, "creationDateTime": TIME}
_CHANGED = {**_MADE, "modifyingUser": GUID, "modifiedDateTime": TIME}
_TEXT_SOURCE = (
    "Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue",
    {"guid": GUID},
    {"name": ANY, "plainTextPath": INTERNAL, **_CHANGED},
)
_REFERENCE = ("", {"targetGUID": GUID}, {})

#: Children in their order; attributes that must be there; those that may.
Rule = tuple[str, dict[str, re.Pattern[str]], dict[str, re.Pattern[str]]]
_CODES: dict[str, Rule] = {
    "Codes": ("Code+", {}, {}),
    "Code": ("Description NoteRef Code", {"guid": GUID, "name": ANY, "isCodable": BOOLEAN}, {"color": RGB}),
    "Description": ("", {}, {}),
    "Sets": ("Set+", {}, {}),
    "Set": ("Description MemberCode", {"guid": GUID, "name": ANY}, {}),
}
CODEBOOK: dict[str, Rule] = {
    "CodeBook": ("Codes+ Sets", {}, {"origin": ANY}),
    **_CODES,
    "MemberCode": ("", {"guid": GUID}, {}),
}
PROJECT: dict[str, Rule] = {
    "Project": (
        "Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef",
        {"name": ANY},
        {"origin": ANY, "creationDateTime": TIME},
    ),
    "Users": ("User+", {}, {}),
    "User": ("", {"guid": GUID}, {"name": ANY, "id": ANY}),
    "CodeBook": ("Codes+", {}, {}),
    **_CODES,
    "MemberCode": _REFERENCE,
    "Variables": ("Variable+", {}, {}),
    "Variable": ("Description", {"guid": GUID, "name": ANY, "typeOfVariable": VARIABLE_TYPE}, {}),
    "Sources": ("TextSource+", {}, {}),
    "TextSource": _TEXT_SOURCE,
    "PlainTextSelection": (
        "Description Coding NoteRef",
        {"guid": GUID, "startPosition": INTEGER, "endPosition": INTEGER},
        {"name": ANY, **_CHANGED},
    ),
    "Coding": ("CodeRef+ NoteRef", {"guid": GUID}, _MADE),
    "CodeRef": _REFERENCE,
    "NoteRef": _REFERENCE,
    "VariableValue": ("VariableRef+ TextValue", {}, {}),
    "VariableRef": _REFERENCE,
    "TextValue": ("", {}, {}),
    "Notes": ("Note+", {}, {}),
    "Note": _TEXT_SOURCE,
    "PlainTextContent": ("", {}, {}),
    "Links": ("Link+", {}, {}),
    "Link": (
        "NoteRef",
        {"guid": GUID},
        {"name": ANY, "direction": DIRECTION, "originGUID": GUID, "targetGUID": GUID},
    ),
}


def require_valid(root: Element, rules: dict[str, Rule], space: str) -> None:
    """Fail where an element is not as the rules say, or is of another name space."""
    for element in root.iter():
        name = element.tag.removeprefix(f"{{{space}}}")
        children, needed, allowed = rules[name]
        order = [child.rstrip("+") for child in children.split()]
        found = [child.tag.removeprefix(f"{{{space}}}") for child in element]
        assert [order.index(child) for child in found] == sorted(order.index(child) for child in found), name
        for child in children.split():
            assert not child.endswith("+") or child[:-1] in found, (name, child)
        assert needed.keys() <= element.attrib.keys() <= needed.keys() | allowed.keys(), name
        for attribute, value in element.attrib.items():
            assert (needed | allowed)[attribute].fullmatch(value), (name, attribute, value)
        assert not found or not (element.text or "").strip()
