"""Title and author from the properties of a PDF, where a person seems to have written them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.importing.pdf.characters import character_of
from reader.importing.properties import known, names_of_property, title_of_property

#: In code points: longer ones are no title of an article, no name of a person.
_LONGEST_TITLE, _LONGEST_AUTHOR = 100, 30

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

#: Names of files and of what a program makes.
_BY_PROGRAM = re.compile(
    r"(microsoft|kingsoft|wps|adobe|powerpoint)\b.*|(演示文稿|簡報|工作簿|封面|目[录錄])\d*"
    r"|.*\.(docx?|wps|rtf|odt|pdf|txt|html?|indd|qxd|pptx?|xlsx?|et|dps)|.*[\\/].*",
    re.IGNORECASE,
)


def plausible(properties: Mapping[str, str]) -> dict[str, str]:
    """What can be believed of `Title` and `Author`, by the names of `DETAILS`: what is Chinese and no file name."""
    title = title_of_property(_written(properties.get("Title", ""), _LONGEST_TITLE))
    author = names_of_property([_written(properties.get("Author", ""), _LONGEST_AUTHOR)])
    return known({"title": title, "author": author})


def _written(value: str, longest: int) -> str:
    """The value on one line; nothing where no person seems to have written it."""
    value = " ".join("".join(character_of(ord(character)) or " " for character in value).split())
    if len(value) > longest or "\ufffd" in value or not _HAN.search(value) or _BY_PROGRAM.fullmatch(value):
        return ""
    return value
