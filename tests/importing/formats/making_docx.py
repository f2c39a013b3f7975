"""Word documents from pieces of their XML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

_OFFICE = "http://schemas.openxmlformats.org"
_RELATION = f"{_OFFICE}/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{_OFFICE}/wordprocessingml/2006/main" xmlns:r="{_RELATION}" xmlns:m="{_OFFICE}/officeDocument/2006/math"'
    f' xmlns:mc="{_OFFICE}/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_CORE = (
    f'<cp:coreProperties xmlns:cp="{_OFFICE}/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{}</cp:coreProperties>'
)

STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
  <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/>
  <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="paragraph" w:styleId="a4"><w:name w:val="caption"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="paragraph" w:styleId="mine"><w:name w:val="某局章名"/><w:basedOn w:val="2"/></w:style>
<w:style w:type="paragraph" w:styleId="body"><w:name w:val="某局正文"/><w:basedOn w:val="1"/>
  <w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:rPr><w:b w:val="0"/><w:sz w:val="21"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="three"><w:name w:val="标题 3,章"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="paragraph" w:styleId="ring1"><w:name w:val="环一"/><w:basedOn w:val="ring2"/></w:style>
<w:style w:type="paragraph" w:styleId="ring2"><w:name w:val="环二"/><w:basedOn w:val="ring1"/></w:style>
<w:style w:type="character" w:styleId="unseen"><w:name w:val="unseen"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="law"><w:name w:val="条"/><w:basedOn w:val="a"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
"""


def docx(
    body: str,
    *,
    styles: str = STYLES,
    numbering: str = "",
    core: str = "",
    parts: dict[str, str] | None = None,
    main: str = "word/document.xml",
) -> bytes:
    """A document with this content of `w:body`; `parts` are others by purpose, "footnotes" or "header 1"."""
    named = {"styles": f"<w:styles {NAMESPACES}>{styles}</w:styles>"}
    if numbering:
        named["numbering"] = f"<w:numbering {NAMESPACES}>{numbering}</w:numbering>"
    named |= parts or {}
    folder = main.rpartition("/")[0]
    relations = "".join(
        f'<Relationship Id="r{index}" Type="{_RELATION}/{purpose.split()[0]}" Target="{purpose.replace(" ", "")}.xml"/>'
        for index, purpose in enumerate(named)
    )
    members = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": _relations(
            f'<Relationship Id="a" Type="{_RELATION}/officeDocument" Target="{main}"/>'
            '<Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/'
            'core-properties" Target="docProps/core.xml"/>'
        ),
        main: f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        f"{folder}/_rels/{main.rpartition('/')[2]}.rels": _relations(relations),
        "docProps/core.xml": _CORE.format(core),
    } | {f"{folder}/{purpose.replace(' ', '')}.xml": content for purpose, content in named.items()}
    return packed(members)


def _relations(inside: str) -> str:
    return f'<Relationships xmlns="{_OFFICE}/package/2006/relationships">{inside}</Relationships>'


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """A ZIP of these members."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def p(
    text: str = "",
    *,
    style: str = "",
    properties: str = "",
    letters: str = "",
    number: tuple[int, int] | None = None,
) -> str:
    """A paragraph of one run. `number` is its list and the level in it; XML may stand in `text` after `<`."""
    listed = (
        f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else ""
    )
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    run = text if text.startswith("<") else r(text, letters) if text else ""
    return f"<w:p><w:pPr>{styled}{listed}{properties}</w:pPr>{run}</w:p>"


def r(text: str, letters: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{letters}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def table(*rows: list[str]) -> str:
    """A table of cells that are XML."""
    inside = "".join(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl>{inside}</w:tbl>"


def level(
    depth: int,
    pattern: str,
    number_format: str = "decimal",
    *,
    start: int = 1,
    more: str = "",
    follow: str = "tab",
) -> str:
    """A level of a list."""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>{more}'
        f'<w:suff w:val="{follow}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def lists(*abstract: str, more: str = "") -> str:
    """Lists 1, 2, … with these levels each."""
    return (
        "".join(
            f'<w:abstractNum w:abstractNumId="{i}">{levels}</w:abstractNum>'
            for i, levels in enumerate(abstract)
        )
        + "".join(
            f'<w:num w:numId="{i + 1}"><w:abstractNumId w:val="{i}"/></w:num>' for i, _ in enumerate(abstract)
        )
        + more
    )


LAW = lists(
    level(0, "第%1章", "chineseCountingThousand")
    + level(1, "第%2条", "chineseCountingThousand", more='<w:lvlRestart w:val="0"/>')
)


def law(articles: int = 12) -> str:
    """The body of a law with numbers that Word counts, three articles in each chapter."""
    lines = [p("某某省数据管理条例", style="a3"), p("（2024年3月1日通过）")]
    for index in range(articles):
        if index % 3 == 0:
            lines.append(p("总则", style="2", number=(1, 0)))
        lines.append(p(f"各级机关应当依法管理本机关的第{index}类数据，不得泄露。", number=(1, 1)))
    return "".join(lines)


def text_box(inside: str) -> str:
    """A run with a text box, as Word has them twice: for new programs and for old ones."""
    content = f"<w:txbxContent>{inside}</w:txbxContent>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{content}</wps:txbx>'
        "</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def samples() -> dict[str, bytes]:
    box = text_box(p("框内的字"))
    rich = (
        p("某某市人民政府文件", properties='<w:jc w:val="center"/>', letters='<w:sz w:val="44"/>')
        + p(f"{r('甲')}<w:ins>{r('乙')}</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del>{box}")
        + table([p("年份"), p("数量")], [p("2023"), table([p("内")], [p("层")])])
        + p(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>今天</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'
        )
    )
    notes = f'<w:footnotes {NAMESPACES}><w:footnote w:id="2">{p("注文")}</w:footnote></w:footnotes>'
    return {
        "law.docx": docx(law(), numbering=LAW, core="<dc:title>条例</dc:title>"),
        "rich.docx": docx(
            rich, parts={"footnotes": notes, "header 1": f"<w:hdr {NAMESPACES}>{p('页眉')}</w:hdr>"}
        ),
    }
