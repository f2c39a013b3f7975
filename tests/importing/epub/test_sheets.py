"""Style sheets, as far as they tell headings."""

from __future__ import annotations

import time

import pytest

from reader.importing.epub.sheets import BASE_SIZE, Look, Sheets


def look(css: str, name: str = "p", classes: str = "a", style: str = "", outer: Look | None = None) -> Look:
    return Sheets([css]).look(outer or Look(), name, classes, style)


@pytest.mark.parametrize(
    ("value", "size"),
    [("22pt", 22), ("16px", 12), ("1.5em", 18), ("150%", 18), (".5em", 6), ("2rem", 24), ("x-large", 18), ("1in", 72),
     ("", 12), ("big", 12), (".", 12), ("99999999em", 1000), ("999999em", 1000), ("-3pt", 12), ("inherit", 12)],
)  # fmt: skip
def test_sizes(value: str, size: float) -> None:
    assert look(f".a {{ font-size: {value} }}").size == size
    assert BASE_SIZE == 12


def test_selectors_and_their_order() -> None:
    css = "p, .b{font-weight:bold}p.a{text-align:CENTER}.a{font-weight:normal}div p{display:none}#a{display:none}"
    assert look(css) == Look(bold=False, centred=True)
    assert look(css, classes="") == Look(bold=True)
    assert look(css, name="div", classes="a b") == Look(bold=True)
    assert look(css, style="display: none !important; font-weight: 700") == Look(
        bold=True, centred=True, hidden=True
    )


def test_what_is_around_goes_on_inside() -> None:
    outer = Look(size=20, bold=True, centred=True)
    assert look("", outer=outer) is outer
    assert look(".a{font-size:2em}", outer=outer) == Look(size=40, bold=True, centred=True)


@pytest.mark.parametrize(
    ("declaration", "bold"),
    [("font-weight: 600", True), ("font-weight: 400", False), ("font-weight: lighter", False),
     ("font-family: '方正小标宋简体', serif", True), ("font-family: 宋体, 黑体", False), ("font-family: SimHei", True)],
)  # fmt: skip
def test_weight(declaration: str, bold: bool) -> None:
    assert look(f".a{{{declaration}}}").bold is bold


def test_lists_without_numbers() -> None:
    assert look(".a{list-style: none outside}").unnumbered
    assert not look(".a{list-style-type: decimal}").unnumbered


def test_damaged_and_endless_sheets() -> None:
    assert look("/* .a{font-weight:bold}") == Look()
    assert look(".a{font-weight:bold") == look("@media x{.a{font-weight:bold}}") == Look(bold=True)
    assert look("}}{{.a{font-weight:bold}") == Look(bold=True)
    begun = time.process_time()
    for bit in ("{", "}", "/*", ".a,", ".a{", "a:b;"):
        look(bit * 100_000)
    assert time.process_time() - begun < 4
