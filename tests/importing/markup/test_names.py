"""Classes and ids of Chinese sites, and the elements of HTML, tell what is what."""

from __future__ import annotations

import pytest

from reader.importing.markup.names import Role, names_article_text, roles_of
from reader.importing.markup.tree import Element


def element(names: str, tag: str = "div", **attributes: str) -> Element:
    return Element(tag, {"class": names, **attributes} if names else attributes, None, 0, True)


@pytest.mark.parametrize(
    ("names", "role"),
    [
        ("nav-box", Role.FURNITURE),
        ("crumbsNav", Role.FURNITURE),
        ("rthotnews_tt", Role.FURNITURE),
        ("bdsharebuttonbox", Role.FURNITURE),
        ("list_rank", Role.FURNITURE),
        ("footerTopUl", Role.FURNITURE),
        ("ewm", Role.FURNITURE),
        ("groom-read recommend", Role.FURNITURE),
        ("gc-comment", Role.COMMENTS),
        ("pinglunList", Role.COMMENTS),
        ("TRS_Editor", Role.CONTENT),
        ("rm_txt_con", Role.CONTENT),
        ("main-title", Role.TITLE),
        ("bt", Role.TITLE),
        ("date-source", Role.HEAD),
        ("img_descr", Role.CAPTION),
    ],
)
def test_names(names: str, role: Role) -> None:
    assert role in roles_of(element(names))


@pytest.mark.parametrize("names", ["", "navy-text", "address", "broad", "w1000_320", "left", "page"])
def test_names_that_say_nothing_of_furniture(names: str) -> None:
    assert Role.FURNITURE not in roles_of(element(names))


def test_tags_and_roles() -> None:
    assert roles_of(element("", "nav")) == roles_of(element("", "aside")) == {Role.FURNITURE}
    assert roles_of(element("", "div", role="navigation")) == {Role.FURNITURE}
    assert roles_of(element("", "article")) == {Role.CONTENT}
    assert roles_of(element("")) == frozenset()


def test_names_of_nothing_but_article_text() -> None:
    assert names_article_text(element("", "div", id="UCAP-CONTENT"))
    assert names_article_text(element("rich_media_content js_underline_content"))
    assert not names_article_text(element("con"))
