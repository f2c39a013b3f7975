"""What the classes and ids of Chinese sites say about an element, and the roles of HTML itself."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache, lru_cache

from reader.importing.markup.hints import entries
from reader.importing.markup.tree import Element


class Role(Enum):
    """What an element is for, by its names."""

    FURNITURE = "furniture"
    COMMENTS = "comments"  # what readers wrote: it looks like an article
    CONTENT = "content"
    TITLE = "title"
    HEAD = "head"  # the lines about an article: date, source, author
    CAPTION = "caption"


_CAPITAL = re.compile("(?<=[a-z0-9])(?=[A-Z])")
_PARTING = re.compile("[^a-z0-9]+")

_TAGS = {
    "nav": Role.FURNITURE,
    "aside": Role.FURNITURE,
    "footer": Role.FURNITURE,
    "menu": Role.FURNITURE,
    "marquee": Role.FURNITURE,
    "article": Role.CONTENT,
    "main": Role.CONTENT,
    "figcaption": Role.CAPTION,
    "founder-content": Role.CONTENT,
    "ucapcontent": Role.CONTENT,
    "founder-title": Role.TITLE,
    "ucaptitle": Role.TITLE,
    "founder-author": Role.HEAD,
}
_ARIA = {
    "navigation": Role.FURNITURE,
    "contentinfo": Role.FURNITURE,
    "complementary": Role.FURNITURE,
    "search": Role.FURNITURE,
    "banner": Role.FURNITURE,
    "dialog": Role.FURNITURE,
    "article": Role.CONTENT,
    "main": Role.CONTENT,
}


@cache
def _part(name: str) -> re.Pattern[str]:
    """What tells wherever it stands in a class or an id."""
    return re.compile("|".join(entries(f"names_{name}_parts")))


@cache
def _words(name: str) -> frozenset[str]:
    """What tells as a whole word of a class or an id."""
    return frozenset(entries(f"names_{name}_words"))


def roles_of(element: Element) -> frozenset[Role]:
    """What the names, the tag and the ARIA role of an element say of it; often nothing."""
    if not element.attributes and element.name not in _TAGS:
        return frozenset()
    return _roles(element.name, element.names, element.attributes.get("role", ""))


@lru_cache(maxsize=8192)
def _roles(tag: str, names: str, aria: str) -> frozenset[Role]:
    found = {role for role in (_TAGS.get(tag), _ARIA.get(aria.lower())) if role}
    if names:
        lowered = _CAPITAL.sub("-", names).lower()
        words = set(_PARTING.split(lowered))
        if _part("comments").search(lowered):
            found.add(Role.COMMENTS)
        if words & _words("furniture") or _part("furniture").search(lowered):
            found.add(Role.FURNITURE)
        if words & _words("content") or _part("content").search(lowered):
            found.add(Role.CONTENT)
        for role in (Role.TITLE, Role.HEAD, Role.CAPTION):
            if _part(role.value).search(lowered):
                found.add(role)
    return frozenset(found)


def names_article_text(element: Element) -> bool:
    """Whether an element has one of the names that sites give to nothing but the text of an article."""
    return element.name in ("founder-content", "ucapcontent") or bool(
        _part("content").search(_CAPITAL.sub("-", element.names).lower())
    )
