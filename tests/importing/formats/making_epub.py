"""Electronic books from pieces of XHTML."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape

from tests.importing.formats.making_docx import packed

CONTAINER = (
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="{}" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
DETAILS = (
    "<dc:title>湿地保护读本</dc:title><dc:creator>张三</dc:creator><dc:date>2024-05-01</dc:date>"
    "<dc:publisher>某某出版社</dc:publisher>"
)


def xhtml(body: str, *, head: str = "") -> str:
    """A document; `body` is well-formed or not."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" '
        '"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"><html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>书页</title>{head}</head><body>{body}</body></html>'
    )


def epub(
    documents: Mapping[str, str | bytes],
    *,
    details: str = DETAILS,
    properties: dict[str, str] | None = None,
    guide: str = "",
    spine: list[str] | None = None,
    css: str = "",
    more: dict[str, str | bytes] | None = None,
    folder: str = "OEBPS/",
) -> bytes:
    """A book of these documents in this order, or in that of `spine`."""
    items = "".join(
        f'<item id="i{index}" href="{escape(name)}" media-type="application/xhtml+xml"'
        f' properties="{(properties or {}).get(name, "")}"/>'
        for index, name in enumerate(documents)
    )
    names = list(documents)
    order = "".join(
        f'<itemref idref="i{names.index(name)}"/>' for name in (names if spine is None else spine)
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" xmlns:opf="http://www.idpf.org/2007/opf"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{details}</metadata><manifest>{items}'
        f'<item id="css" href="s.css" media-type="text/css"/></manifest><spine>{order}</spine>'
        f"<guide>{guide}</guide></package>"
    )
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER.format(f"{folder}content.opf"),
        f"{folder}content.opf": package,
        f"{folder}s.css": css,
    }
    return packed(
        members | {f"{folder}{name}": content for name, content in documents.items()} | (more or {})
    )


def samples() -> dict[str, bytes]:
    chapter = xhtml(
        "<h1>第一章</h1><p>湿地&nbsp;是<b>自然</b>的肾。<ruby>濕<rp>(</rp><rt>shī</rt><rp>)</rp></ruby>地<br/>第二行</p>"
        "<ol start='3'><li>甲</li><li><p>乙</p><ul><li>丙</li></ul></li></ol>"
        "<figure><figcaption>图一</figcaption></figure>"
        "<table><tr><th>年</th><th>数</th></tr><tr><td rowspan='2'>一</td><td>二</td></tr><tr><td>三</td></tr></table>"
    )
    book = {
        "nav.xhtml": xhtml("<nav epub:type='toc'><ol><li>第一章</li></ol></nav>"),
        "a.xhtml": chapter,
        "b.xhtml": chapter,
    }
    css = ".t { font-size: 1.8em; text-align: center } .h { display: none }"
    broken = {"a.xhtml": "<html><body><p class='t'>题<p>一<br>二<table><tr><td>三<td>四</body>"}
    return {"book.epub": epub(book, css=css), "broken.epub": epub(broken, css=css, details="")}
