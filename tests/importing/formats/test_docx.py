"""Word documents: what is text in them, what it is, and what is refused."""

from __future__ import annotations

import io
import time
import zipfile

import pytest

from reader import messages
from reader.errors import UserError
from reader.importing.document import Document
from reader.importing.formats.docx import DOCX
from tests.importing.formats.fuzzing import check, fuzz
from tests.importing.formats.making_docx import (
    LAW,
    NAMESPACES,
    docx,
    law,
    level,
    lists,
    p,
    packed,
    r,
    samples,
    table,
    text_box,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def read(data: bytes) -> Document:
    document = DOCX.read(data, "文.docx", None)
    check(document)
    return document


def kinds(document: Document) -> list[tuple[str, int, str]]:
    return [(str(mark.kind), mark.level, mark.span.of(document.text)) for mark in document.marks]


def refusal(data: bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        DOCX.read(data, "文.docx", None)
    assert "文.docx" in str(caught.value)
    return caught.value


def field(code: str, shown: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (r("甲") + r("乙"), "甲乙"),
        (f"{r('甲')}<w:ins>{r('乙')}</w:ins><w:moveTo>{r('丙')}</w:moveTo>", "甲乙丙"),
        ("<w:del><w:r><w:delText>删</w:delText></w:r></w:del>" + r("甲"), "甲"),
        (f"<w:moveFrom>{r('移')}</w:moveFrom>{r('甲')}", "甲"),
        (f"<w:hyperlink>{r('链')}</w:hyperlink><w:smartTag>{r('标')}</w:smartTag>", "链标"),
        (r("见", "<w:vanish/>") + r("甲", '<w:vanish w:val="0"/>') + r("乙", '<w:rStyle w:val="unseen"/>'), "甲"),
        ("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>丙</w:t></w:r>", "甲\t乙-丙"),
        ("<w:r><w:t> 甲\n</w:t><w:t xml:space='preserve'>\u3000乙 \n丙 </w:t></w:r>", "甲\u3000乙  丙 "),
        ("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t></w:r>", "甲\n乙\n丙"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t></w:r>', "☑是"),
        (f"<w:r><w:ruby><w:rt>{r('hàn')}</w:rt><w:rubyBase>{r('汉')}</w:rubyBase></w:ruby></w:r>{r('字')}", "汉字"),
        (r("在") + field("DATE", "今天") + r("办"), "在今天办"),
        (r("甲") + field(field("IF", "码"), "值") + r("乙"), "甲值乙"),
        (f'<w:fldSimple w:instr="PAGE">{r("7")}</w:fldSimple>', "7"),
        (r("甲") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r("失"), "甲"),
        (f"<w:sdt><w:sdtContent>{r('控')}</w:sdtContent></w:sdt>", "控"),
        (f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('点')}</w:sdtContent></w:sdt>{r('甲')}", "甲"),
        ("<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num></m:f><m:r><m:t>=1</m:t></m:r></m:oMath>", "a=1"),
        (f"<w:commentRangeStart/>{r('甲')}<w:r><w:commentReference/></w:r><w:proofErr/>", "甲"),
    ],
)  # fmt: skip
def test_what_is_text_in_a_paragraph(inside: str, text: str) -> None:
    assert read(docx(p(inside))).text == text


def test_styles_tell_titles_headings_and_captions() -> None:
    body = "".join(
        p(text, style=style)
        for style, text in [
            ("a3", "条例"), ("1", "甲编"), ("2", "乙章"), ("mine", "丙章"), ("three", "丁节"), ("body", "不是标题"),
            ("a4", "图一"), ("TOC1", "总则 1"), ("ring1", "环"), ("unknown", "无此样式"), ("", "正文"),
        ]
    )  # fmt: skip
    assert kinds(read(docx(body))) == [
        ("title", 0, "条例"), ("heading", 1, "甲编"), ("heading", 2, "乙章"), ("heading", 2, "丙章"),
        ("heading", 3, "丁节"), ("paragraph", 0, "不是标题"), ("caption", 0, "图一"), ("furniture", 0, "总则 1"),
        ("paragraph", 0, "环"), ("paragraph", 0, "无此样式"), ("paragraph", 0, "正文"),
    ]  # fmt: skip


def test_an_outline_level_makes_a_heading_and_takes_it_away() -> None:
    body = p("章", properties='<w:outlineLvl w:val="2"/>') + p(
        "文", style="2", properties='<w:outlineLvl w:val="9"/>'
    )
    assert kinds(read(docx(body))) == [("heading", 3, "章"), ("paragraph", 0, "文")]


def test_a_whole_sentence_in_the_style_of_a_heading_is_a_paragraph() -> None:
    long = "各级人民政府应当加强领导，" * 6 + "建立协调机制。"
    assert kinds(read(docx(p(long, style="2") + p("短的一句。", style="2")))) == [
        ("paragraph", 0, long), ("heading", 2, "短的一句。"),
    ]  # fmt: skip


def test_the_only_heading_of_the_first_level_is_the_title() -> None:
    assert kinds(read(docx(p("条例", style="1") + p("章", style="2") + p("文")))) == [
        ("title", 0, "条例"), ("heading", 2, "章"), ("paragraph", 0, "文"),
    ]  # fmt: skip
    assert [kind for kind, *_ in kinds(read(docx(p("甲", style="1") + p("乙", style="1"))))] == [
        "heading"
    ] * 2


def test_the_numbers_of_a_law_are_in_its_text() -> None:
    lines = read(docx(law(4), numbering=LAW)).text.split("\n")
    assert lines == [
        "某某省数据管理条例",
        "（2024年3月1日通过）",
        "第一章\u3000总则",
        "第一条\u3000各级机关应当依法管理本机关的第0类数据，不得泄露。",
        "第二条\u3000各级机关应当依法管理本机关的第1类数据，不得泄露。",
        "第三条\u3000各级机关应当依法管理本机关的第2类数据，不得泄露。",
        "第二章\u3000总则",
        "第四条\u3000各级机关应当依法管理本机关的第3类数据，不得泄露。",
    ]


def test_items_have_numbers_bullets_have_none() -> None:
    numbering = lists(level(0, "%1."), level(0, "●", "bullet"))
    body = (
        p("甲", number=(1, 0)) + p("点", number=(2, 0)) + p("", number=(1, 0)) + p("\u3000丙", number=(1, 0))
    )
    assert kinds(read(docx(body + p("正文", number=(0, 0)), numbering=numbering))) == [
        ("item", 0, "1. 甲"), ("item", 0, "点"), ("item", 0, "3.\u3000丙"), ("paragraph", 0, "正文"),
    ]  # fmt: skip


def test_numbers_by_way_of_a_style() -> None:
    numbering = lists(
        level(0, "第%1章") + level(1, "第%2条", "chineseCounting", more='<w:pStyle w:val="law"/>')
    )
    document = read(docx(p("甲", style="law") + p("乙", style="law"), numbering=numbering))
    assert document.text == "第一条\u3000甲\n第二条\u3000乙"


def test_a_table_is_a_line_for_each_row_and_merged_cells_come_once() -> None:
    down = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'
    on = "<w:tcPr><w:vMerge/></w:tcPr>"
    body = table(
        [p("年份"), '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + p("数量")],
        [down + p("2023"), p("甲") + p("乙"), table([p("内"), p("里")])],
        [on + p("2023"), p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>"), p()],
    )
    assert kinds(read(docx(body))) == [
        ("row", 0, "年份\t数量"), ("row", 0, "2023\t甲 乙\t内 里"), ("row", 0, "\ta b"),
    ]  # fmt: skip


def test_a_table_that_only_frames_text_is_no_table() -> None:
    body = table([p("条例", style="a3") + p("第一段"), p()], [p(), p("第二段")])
    assert kinds(read(docx(body))) == [
        ("title", 0, "条例"), ("paragraph", 0, "第一段"), ("paragraph", 0, "第二段"),
    ]  # fmt: skip


def test_a_deleted_row_and_a_deleted_end_of_a_paragraph() -> None:
    gone = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('删')}</w:tc><w:tc>{p('删')}</w:tc></w:tr>"
    body = f"<w:tbl><w:tr><w:tc>{p('甲')}</w:tc><w:tc>{p('乙')}</w:tc></w:tr>{gone}</w:tbl>"
    joined = p("前半", properties="<w:rPr><w:del/></w:rPr>") + p("后半")
    assert read(docx(body + joined)).text == "甲\t乙\n前半后半"
    last = p("末段", properties="<w:rPr><w:del/></w:rPr>")
    assert read(docx(joined + last)).text == "前半后半\n末段"


def test_a_text_box_comes_once_and_after_its_paragraph() -> None:
    box = text_box(p("框一") + p("框二", style="a4"))
    grouped = f"<w:r><w:drawing><wps:group>{text_box(p('组')).removeprefix('<w:r>').removesuffix('</w:r>')}</wps:group>"
    grouped += "</w:drawing></w:r>"
    assert read(docx(p(grouped))).text == "\n组"
    word_art = '<w:r><w:pict><v:shape><v:textpath string="艺术字"/></v:shape></w:pict></w:r>'
    assert kinds(read(docx(p(f"{r('前')}{box}{r('后')}") + p(word_art)))) == [
        ("paragraph", 0, "前后"), ("paragraph", 0, "框一"), ("caption", 0, "框二"), ("paragraph", 0, "艺术字"),
    ]  # fmt: skip


def test_notes_follow_the_text_in_the_order_of_their_calls() -> None:
    def notes(kind: str, *texts: tuple[int, str]) -> str:
        inside = "".join(f'<w:{kind}note w:id="{i}">{p(text)}</w:{kind}note>' for i, text in texts)
        return f"<w:{kind}notes {NAMESPACES}>{inside}</w:{kind}notes>"

    call = '<w:r><w:{}noteReference w:id="{}"/></w:r>'
    body = p(r("甲") + call.format("foot", 7) + r("乙") + call.format("end", 2) + call.format("foot", 3))
    parts = {
        "footnotes": notes("foot", (0, "线"), (3, "丙注"), (7, " 甲注")),
        "endnotes": notes("end", (2, "尾注")),
    }
    assert kinds(read(docx(body, parts=parts))) == [
        ("paragraph", 0, "甲[1]乙[2][3]"), ("item", 0, "[1] 甲注"), ("item", 0, "[2] 尾注"), ("item", 0, "[3] 丙注"),
    ]  # fmt: skip


def test_headers_footers_and_contents_are_furniture() -> None:
    parts = {
        "header 1": f"<w:hdr {NAMESPACES}>{p('某某日报')}</w:hdr>",
        "header 2": f"<w:hdr {NAMESPACES}>{p('某某日报')}{p()}</w:hdr>",
        "footer 1": f"<w:ftr {NAMESPACES}>{p('— ' + '3 —')}{p('第3页 共5页')}{p('内部资料')}</w:ftr>",
    }
    contents = (
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
        f"<w:sdtContent>{p('目录', style='1')}</w:sdtContent></w:sdt>"
    )
    assert kinds(read(docx(contents + p("正文"), parts=parts))) == [
        ("furniture", 0, "某某日报"), ("furniture", 0, "目录"), ("paragraph", 0, "正文"), ("furniture", 0, "内部资料"),
    ]  # fmt: skip


def test_pages_that_begin_for_certain() -> None:
    document = read(
        docx(
            p('<w:r><w:br w:type="page"/></w:r>')
            + p('<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r>')
            + p("丙", properties="<w:pageBreakBefore/>")
            + p("丁", properties="<w:sectPr/>")
            + p("戊", properties='<w:sectPr><w:type w:val="continuous"/></w:sectPr>')
            + p("己")
        )
    )
    assert [document.text[page] for page in document.pages] == ["乙", "丙", "戊"]


def test_properties_give_title_and_author_where_a_person_wrote_them() -> None:
    assert read(docx(p("文"), core="<dc:title>条例</dc:title><dc:creator>张三;李四</dc:creator>")).details == {
        "title": "条例", "author": "张三、李四",
    }  # fmt: skip
    assert (
        read(docx(p("文"), core="<dc:title>文档1</dc:title><dc:creator>Administrator</dc:creator>")).details
        == {}
    )


def test_strict_open_xml_and_parts_with_other_names() -> None:
    data = docx(p("条例", style="a3"), main="content/main.xml")
    assert kinds(read(data)) == [("title", 0, "条例")]
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx(p("条例", style="a3")))) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            strict = (
                old.read(name)
                .replace(
                    b"http://schemas.openxmlformats.org/wordprocessingml/2006",
                    b"http://purl.oclc.org/ooxml/wordprocessingml",
                )
                .replace(
                    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    b"http://purl.oclc.org/ooxml/officeDocument/relationships",
                )
            )
            new.writestr(name.replace("/", "\\") if name.startswith("word") else name, strict)
    assert kinds(read(made.getvalue())) == [("title", 0, "条例")]


def test_other_files_by_the_name_of_docx() -> None:
    word, locked = ("WordDocument".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le"))
    assert refusal(OLE + word).message is messages.DOCX_OLD
    assert refusal(OLE + locked).message is messages.ARCHIVE_ENCRYPTED
    for other in (OLE, b"{\\rtf1 \\'d6\\'d0}", b"<html>", "中文".encode(), b"", packed({"a.txt": "x"})):
        assert refusal(other).message is messages.DOCX_NONE
    sheet = packed({"word/document.xml": '<worksheet xmlns="urn:x"/>'})
    assert refusal(sheet).message is messages.DOCX_NONE


def test_damaged_documents() -> None:
    whole = docx(law(), numbering=LAW)
    assert refusal(whole[: len(whole) // 2]).message is messages.ARCHIVE_DAMAGED
    missing = packed({
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
    })  # fmt: skip
    error = refusal(missing)
    assert (error.message, error.facts["part"]) == (messages.PART_DAMAGED, "word/document.xml")
    assert refusal(docx("<w:p>")).message is messages.PART_DAMAGED


def test_a_damaged_part_beside_the_text_is_a_fault() -> None:
    document = read(docx(p("甲"), styles="<w:style>", parts={"footnotes": "<x", "header 1": ""}, core="<x>"))
    assert document.text == "甲"
    assert [(fault.message, fault.facts["part"]) for fault in document.faults] == [
        (messages.PART_DAMAGED, part)
        for part in ("word/styles.xml", "word/header1.xml", "word/footnotes.xml", "docProps/core.xml")
    ]
    document = read(docx(p("甲") + '<w:altChunk r:id="r1"/>', parts={"aFChunk": "<html/>"}))
    assert [fault.facts["part"] for fault in document.faults] == ["word/aFChunk.xml"]
    attack = "<w:a>" * 300 + "</w:a>" * 300
    assert refusal(docx(p("甲"), styles=attack)).message is messages.PART_DEEP


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a "x">' + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)),
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        '<!ENTITY % a SYSTEM "http://localhost/x"> %a;',
        '<!ATTLIST w:p w:x CDATA "' + "x" * 10_000 + '">',
    ],
)
def test_entities_are_refused(declared: str) -> None:
    content = (
        f"<!DOCTYPE w:document [{declared}]><w:document {NAMESPACES}><w:body><w:p/></w:body></w:document>"
    )
    for encoding in ("utf-8", "utf-16"):
        assert (
            refusal(packed({"word/document.xml": content.encode(encoding)})).message is messages.PART_ENTITIES
        )


def test_nesting_has_an_end_and_long_text_does_not_hurt() -> None:
    deep = "<w:hyperlink>" * 10_000 + "</w:hyperlink>" * 10_000
    assert refusal(docx(p(deep))).message is messages.PART_DEEP
    tables = "甲"
    for _ in range(45):
        tables = table([p(r(tables)) if len(tables) == 1 else tables, p("乙")])
    assert read(docx(tables)).text.count("乙") == 45
    assert len(read(docx(p("字" * 1_000_000))).text) == 1_000_000


def test_a_bomb_is_not_unpacked() -> None:
    assert refusal(packed({"word/document.xml": b" " * 300_000_000})).message is messages.ARCHIVE_BOMB


def test_two_hundred_pages_take_less_than_two_seconds() -> None:
    look = '<w:rFonts w:eastAsia="仿宋"/><w:sz w:val="32"/>'
    run = f'<w:r w:rsidRPr="00A1"><w:rPr>{look}</w:rPr><w:t>各地要抓好落实</w:t></w:r>'
    data = docx(p(run * 40, number=(1, 1)) * 450, numbering=LAW)
    begun = time.perf_counter()
    assert len(read(data).text) > 120_000
    assert time.perf_counter() - begun < 2


def test_damaged_in_any_way_it_is_refused_or_read() -> None:
    assert fuzz(DOCX, samples(), 600) > 60
