"""Tags that were left out are put where browsers put them."""

from __future__ import annotations

import pytest

from reader.importing.markup.page import read_page
from reader.importing.markup.tree import Element


def shape(markup: str) -> str:
    """The elements of a page and what is in each."""
    page = read_page(markup)
    inside: dict[Element, list[str]] = {element: [] for element in page.elements}
    for element in reversed(page.elements[1:]):
        assert element.parent is not None
        inside[element.parent].insert(0, f"{element.name}({' '.join(inside[element])})")
    return " ".join(inside[page.elements[0]]).replace("()", "")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>a<p>b<div>c</div>", "p p div"),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "ul(li li(ul(li)) li)"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt dd dt)"),
        ("<table><tr><td>a<td>b<tr><td>c</table>d", "table(tr(td td) tr(td))"),
        ("<table><tr><td><div>a</table>b", "table(tr(td(div)))"),
        ("<table><tr><td>a</div></span></td><td>b</table>", "table(tr(td td))"),
        ("<div><table><tr><td>a</div>b</table></div>", "div(table(tr(td)))"),
        ("<h2>a<h3>b</h3>", "h2 h3"),
        ("<h2>a</h3>b", "h2"),
        ("<a href=x>a<a href=y>b</a>", "a a"),
        ("<p><b>a</p>b</b>c", "p(b)"),
        ("<b><p>a</p></b><i>b", "b(p) i"),
        ("</p></div>a<br/>b", ""),
        ("<select><option>a<p>b", "select(option) p"),
        ("<ruby>a<rt>b<rt>c</ruby>d", "ruby(rt rt)"),
    ],
)
def test_elements_are_nested_as_in_a_browser(markup: str, expected: str) -> None:
    assert shape(markup) == expected


def test_an_element_knows_its_lines() -> None:
    page = read_page("<div><p>甲</p><p>乙</p></div><p>丙</p><div></div>")
    assert [(element.first, element.last) for element in page.elements] == [
        (0, 3), (0, 2), (0, 1), (1, 2), (2, 3), (3, 3),
    ]  # fmt: skip
    assert [page.lines[element.first].text for element in page.elements[1:-1]] == ["甲", "甲", "乙", "丙"]


def test_its_names_are_class_and_id() -> None:
    page = read_page("<div class='a b' id=c><p>")
    assert [element.names for element in page.elements] == ["", "a b c", ""]
