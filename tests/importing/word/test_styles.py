"""What styles say, along the chain of what they are based on."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from reader.importing.document import Kind
from reader.importing.safe_xml import tree
from reader.importing.word.styles import Letters, ParagraphStyle, Styles, letters_of, with_properties
from tests.importing.formats.making_docx import NAMESPACES


def element(xml: str) -> ElementTree.Element:
    return tree(f"<w:x {NAMESPACES}>{xml}</w:x>".encode(), path="", part="")


def style(name: str, inside: str = "", *, based_on: str = "", number: str = "s") -> str:
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{number}"><w:name w:val="{name}"/>{based}{inside}</w:style>'
    )


@pytest.mark.parametrize(
    ("name", "kind", "level"),
    [
        ("Title", Kind.TITLE, 0),
        ("Subtitle", Kind.TITLE, 0),
        ("文件标题", Kind.TITLE, 0),
        ("heading 1", Kind.HEADING, 1),
        ("Heading 9", Kind.HEADING, 9),
        ("标题 2", Kind.HEADING, 2),
        ("標題3", Kind.HEADING, 3),
        ("二级标题", Kind.HEADING, 2),
        ("标题 1,章标题", Kind.HEADING, 1),
        ("caption", Kind.CAPTION, 0),
        ("图题", Kind.CAPTION, 0),
        ("toc 3", Kind.FURNITURE, 0),
        ("Contents Heading", Kind.FURNITURE, 0),
        ("Normal", None, 0),
        ("标题说明", None, 0),
        ("heading", None, 0),
    ],
)
def test_names_tell(name: str, kind: Kind | None, level: int) -> None:
    found = Styles(element(style(name))).paragraph("s")
    assert (found.kind, found.level) == (kind, level)


def test_a_style_has_what_the_one_below_it_has() -> None:
    styles = Styles(
        element(
            '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>'
            + style("heading 2", '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>', number="a")
            + style("mine", '<w:rPr><w:b w:val="0"/><w:sz w:val="30"/></w:rPr>', based_on="a", number="b")
            + style("loop", based_on="loop", number="loop")
            + style("orphan", based_on="gone", number="orphan")
        )
    )
    assert styles.paragraph("b") == ParagraphStyle(
        Kind.HEADING, 2, centred=True, letters=Letters(size=30, bold=False)
    )
    for number in ("loop", "orphan", "unknown", None):
        assert styles.paragraph(number) == ParagraphStyle(letters=Letters(size=24))


def test_what_a_paragraph_says_itself() -> None:
    heading = ParagraphStyle(Kind.HEADING, 1)
    body = with_properties(heading, element('<w:outlineLvl w:val="9"/><w:jc w:val="both"/>'))
    assert body == ParagraphStyle(centred=False)
    title = ParagraphStyle(Kind.TITLE)
    assert with_properties(title, element('<w:outlineLvl w:val="0"/>')) == title
    numbered = element('<w:numPr><w:ilvl w:val="2"/><w:numId w:val="5"/></w:numPr>')
    assert with_properties(heading, numbered, by="s") == ParagraphStyle(
        Kind.HEADING, 1, numbering="5", depth=2, numbered_by="s"
    )
    assert with_properties(heading, None) is heading


@pytest.mark.parametrize(
    ("xml", "letters"),
    [
        ('<w:b/><w:vanish w:val="false"/><w:sz w:val="32"/>', Letters(size=32, bold=True, hidden=False)),
        ('<w:sz w:val="x"/><w:b w:val="off"/>', Letters(bold=False)),
        ('<w:rFonts w:eastAsia="方正小标宋简体"/>', Letters(heavy=True)),
        ('<w:rFonts w:eastAsia="仿宋_GB2312"/>', Letters(heavy=False)),
        ('<w:rFonts w:ascii="SimHei"/>', Letters()),
        ("", Letters()),
    ],
)
def test_letters(xml: str, letters: Letters) -> None:
    assert letters_of(element(xml)) == letters


def test_character_styles() -> None:
    xml = '<w:style w:type="character" w:styleId="c"><w:rPr><w:b/></w:rPr></w:style>'
    assert Styles(element(xml)).letters("c") == Letters(bold=True)
    assert Styles(None).letters("c") == Letters()
