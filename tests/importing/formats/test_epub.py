"""Electronic books: what is text in them, what it is, and what is refused."""

from __future__ import annotations

import time

import pytest

from reader import messages
from reader.errors import UserError
from reader.importing.document import Document
from reader.importing.formats.epub import EPUB
from tests.importing.formats.fuzzing import check, fuzz
from tests.importing.formats.making_docx import packed
from tests.importing.formats.making_epub import CONTAINER, DETAILS, epub, samples, xhtml

TEXT = "湿地是地球上最富生物多样性的生态系统之一，各级人民政府应当加强对湿地保护工作的领导，健全协调机制。"


def read(data: bytes) -> Document:
    document = EPUB.read(data, "书.epub", None)
    check(document)
    return document


def kinds(document: Document) -> list[tuple[str, int, str]]:
    return [(str(mark.kind), mark.level, mark.span.of(document.text)) for mark in document.marks]


def chapter(body: str, css: str = "") -> list[tuple[str, int, str]]:
    return kinds(read(epub({"a.xhtml": xhtml(body)}, css=css)))


def refusal(data: bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        EPUB.read(data, "书.epub", None)
    assert "书.epub" in str(caught.value)
    return caught.value


def test_a_book_in_the_order_of_its_spine_with_its_details() -> None:
    book = {name: xhtml(f"<h2>{name}</h2><p>文</p>") for name in ("b.xhtml", "c.xhtml", "a.xhtml")}
    document = read(epub(book, spine=["a.xhtml", "b.xhtml", "c.xhtml"]))
    assert document.text.split("\n") == ["a.xhtml", "文", "b.xhtml", "文", "c.xhtml", "文"]
    assert [document.text[page : page + 7] for page in document.pages] == ["b.xhtml", "c.xhtml"]
    assert document.details == {
        "title": "湿地保护读本",
        "author": "张三",
        "date": "2024-05-01",
        "source": "某某出版社",
    }
    assert (document.wrapped, document.encoding, document.source) == (False, "binary", None)


def test_what_the_elements_say() -> None:
    assert chapter(
        "<h1>书</h1><h2>章<br/>名</h2><p>甲 <b>乙</b>\n丙<span>d</span>\ne</p><ul><li>点</li></ul>"
        "<ol><li>一<p>续</p></li><li value='5'>五</li><li>六</li></ol><ol type='a' start='2'><li>b</li></ol>"
        "<figure><img alt='x'/><figcaption>图一</figcaption></figure><div>散<p>段</p>落</div>"
    ) == [
        ("title", 0, "书"), ("heading", 2, "章"), ("heading", 2, "名"), ("paragraph", 0, "甲 乙丙d e"),
        ("item", 0, "点"), ("item", 0, "1. 一"), ("paragraph", 0, "续"),
        ("item", 0, "5. 五"), ("item", 0, "6. 六"), ("item", 0, "b. b"),
        ("caption", 0, "图一"), ("paragraph", 0, "散"), ("paragraph", 0, "段"), ("paragraph", 0, "落"),
    ]  # fmt: skip


def test_an_item_with_a_number_of_its_own_gets_no_second_one() -> None:
    texts = ["第一条 甲", "一、甲", "（一）甲", "1. 甲", "①甲", "甲"]
    lines = chapter("".join(f"<ol><li>{text}</li></ol>" for text in texts))
    assert [text for *_, text in lines] == [*texts[:-1], "1. 甲"]
    assert chapter("<ol class='n'><li>甲</li></ol>", css=".n { list-style-type: none }") == [
        ("item", 0, "甲")
    ]


def test_ruby_keeps_its_base_and_hidden_text_is_none() -> None:
    body = (
        "<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字&nbsp;&copy;</p><p class='no'>隐</p><p hidden=''>隐</p>"
        "<script>x</script><style>y</style>"
    )
    assert chapter(body, css="p.no{display:none}") == [("paragraph", 0, "漢字\u00a0©")]


def test_tables_are_rows() -> None:
    rows = "<tr><th>年</th><th>数</th></tr><tr><td>二</td><td><p>甲</p><p>乙</p></td></tr>"
    assert chapter(f"<table><caption>表一</caption>{rows}</table>") == [
        ("caption", 0, "表一"),
        ("row", 0, "年\t数"),
        ("row", 0, "二\t甲 乙"),
    ]


def test_cover_contents_and_imprint_are_furniture() -> None:
    book: dict[str, str | bytes] = {
        name: xhtml(f"<p>{name}</p>")
        for name in ("cover.xhtml", "n.xhtml", "x.xhtml", "copyright.xhtml", "a.xhtml")
    }
    book["a.xhtml"] = xhtml("<nav><p>去</p></nav><section epub:type='toc'><p>录</p></section><p>文</p>")
    guide = '<reference type="toc" href="x.xhtml"/><reference type="cover" href="a.xhtml#c"/>'
    assert kinds(read(epub(book, properties={"n.xhtml": "nav"}, guide=guide))) == [
        *(("furniture", 0, name) for name in ("cover.xhtml", "n.xhtml", "x.xhtml", "copyright.xhtml")),
        ("furniture", 0, "去"), ("furniture", 0, "录"), ("paragraph", 0, "文"),
    ]  # fmt: skip
    assert kinds(read(epub({"cover.xhtml": xhtml("<p>全书</p>")}))) == [("paragraph", 0, "全书")]


def test_several_headings_of_the_first_level_are_no_title() -> None:
    book: dict[str, str | bytes] = {name: xhtml(f"<h1>{name}</h1>") for name in ("a.xhtml", "b.xhtml")}
    assert kinds(read(epub(book))) == [("heading", 1, "a.xhtml"), ("heading", 1, "b.xhtml")]


def test_headings_that_only_their_style_tells() -> None:
    css = (
        "/* .t {} */ .t, .u { font-size: 22pt !important; text-align: center }\n.s1 { font-weight: bold }"
        ".s2 { font-family: '黑体', serif } .b { font-size: 16pt }"
    )
    body = (
        "<p class='t'>湿地保护</p><p class='t x'>若干规定</p><p class='b'><span class='s1'>总则</span></p>"
        f"<p class='b'><span class='s2'>分则</span></p><p class='chapter-title'>附则</p><p class='b'>{TEXT}</p>"
    )
    assert [kind for kind, *_ in chapter(body, css=css)] == [
        "title", "title", "heading", "heading", "heading", "paragraph",
    ]  # fmt: skip


def test_xhtml_that_is_not_well_formed_is_read() -> None:
    book: dict[str, str | bytes] = {
        "a.xhtml": "<html><body><h2>题<p>一 & 二<br>三<p>四<b>五<table><tr><td>六<td>七<tr><td>八<td>九"
    }
    assert read(epub(book)).text == "题\n一 & 二\n三\n四五\n六\t七\n八\t九"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030", "big5"])
def test_documents_in_other_encodings(encoding: str) -> None:
    text = xhtml("<p>政府工作報告和經濟發展計劃</p>").replace("utf-8", encoding).replace("书页", "頁")
    assert read(epub({"a.xhtml": text.encode(encoding)})).text == "政府工作報告和經濟發展計劃"


def test_names_of_documents_with_spaces_and_in_other_folders() -> None:
    data = packed({
        "META-INF/container.xml": CONTAINER.format("a/b/c.opf"),
        "a/b/c.opf": '<package><manifest><item id="x" href="../%E6%96%87%201.html" media-type="text/html"/></manifest>'
        '<spine><itemref idref="x"/></spine></package>',
        "a/文 1.html": "<p>文</p>",
    })  # fmt: skip
    assert read(data).text == "文"


def test_without_container_or_spine() -> None:
    package = '<package><manifest><item id="x" href="a.html" media-type="text/html"/></manifest></package>'
    assert read(packed({"content.opf": package, "a.html": "<p>文</p>"})).text == "文"


@pytest.mark.parametrize(
    ("details", "found"),
    [
        ("<dc:title>Unknown Title</dc:title><dc:creator>Unknown Author</dc:creator>", {}),
        ('<dc:creator opf:role="trl">译者</dc:creator><dc:creator opf:role="aut">甲</dc:creator>', {"author": "甲"}),
        (
            '<dc:creator>甲</dc:creator><dc:creator id="b">乙</dc:creator>'
            '<meta refines="#b" property="role">edt</meta>',
            {"author": "甲"},
        ),
        ("<dc:creator>甲</dc:creator><dc:creator>乙</dc:creator>", {"author": "甲、乙"}),
        ("<dc:date>2024</dc:date>", {}),
        ("<dc:date>0101-01-01T00:00:00+00:00</dc:date>", {}),
        ('<dc:date opf:event="modification">2020-01-01</dc:date><dc:date>2019-02-03</dc:date>', {"date": "2019-02-03"}),
        ("<dc-metadata><dc:title>旧</dc:title></dc-metadata>", {"title": "旧"}),
    ],
)  # fmt: skip
def test_details(details: str, found: dict[str, str]) -> None:
    assert read(epub({"a.xhtml": xhtml("<p>文</p>")}, details=details)).details == found


def test_locked_books() -> None:
    locked = (
        '<encryption xmlns="x"><e:EncryptedData xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:CipherData>'
        + ('<e:CipherReference URI="{}"/></e:CipherData></e:EncryptedData></encryption>')
    )
    for target, is_locked in (("OEBPS/a.xhtml", True), ("OEBPS/f.otf", False)):
        data = epub({"a.xhtml": xhtml("<p>文</p>")}, more={"META-INF/encryption.xml": locked.format(target)})
        if is_locked:
            assert refusal(data).message is messages.EPUB_LOCKED
        else:
            assert read(data).text == "文"


def test_other_and_damaged_files() -> None:
    for other in (b"", b"%PDF-1.4", "中文".encode(), packed({"a.txt": "x"})):
        assert refusal(other).message is messages.EPUB_NONE
    whole = samples()["book.epub"]
    assert refusal(whole[: len(whole) // 2]).message is messages.ARCHIVE_DAMAGED
    broken = packed({"META-INF/container.xml": "<container>"})
    assert (refusal(broken).message, refusal(broken).facts["part"]) == (
        messages.PART_DAMAGED,
        "META-INF/container.xml",
    )
    assert (
        refusal(packed({"META-INF/container.xml": CONTAINER.format("gone.opf")})).facts["part"] == "gone.opf"
    )


def test_a_missing_document_is_a_fault_and_the_others_are_read() -> None:
    opf = (
        '<package><manifest><item id="x" href="a.html" media-type="text/html"/><item id="y" href="b.html" '
        'media-type="text/html"/></manifest></package>'
    )
    document = read(packed({"content.opf": opf, "b.html": "<p>文</p>"}))
    assert document.text == "文"
    assert [(fault.message, fault.facts["part"]) for fault in document.faults] == [
        (messages.PART_DAMAGED, "a.html")
    ]


def test_entities_are_refused_in_the_package_and_no_danger_in_the_text() -> None:
    bomb = "<!DOCTYPE a [" + "".join(f'<!ENTITY e{i + 1} "{f"&e{i};" * 10}">' for i in range(10)) + "]>"
    data = packed({"META-INF/container.xml": bomb + CONTAINER.format("x")})
    assert refusal(data).message is messages.PART_ENTITIES
    begun = time.perf_counter()
    outside = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    text = read(epub({"a.xhtml": f"{bomb}<p>&e10;</p>", "b.xhtml": f"{outside}<p>&x;文</p>"})).text
    assert "root:" not in text
    assert len(text) < 1000
    assert time.perf_counter() - begun < 1


def test_nesting_and_length_do_not_hurt() -> None:
    begun = time.perf_counter()
    deep = "<div>" * 50_000 + "文" + "</div>" * 50_000
    assert read(epub({"a.xhtml": xhtml(deep)})).text == "文"
    assert read(epub({"a.xhtml": xhtml("<div>文" * 10_000)})).text.count("文") == 10_000
    assert read(epub({"a.xhtml": xhtml("<b>文<br/>" * 10_000)})).text.count("文") == 10_000
    assert read(epub({"a.xhtml": xhtml("<ol><li>" * 10_000 + "文")})).text.endswith("文")
    rules = ".a { font-size: 2em } " * 20_000
    assert read(epub({"a.xhtml": xhtml("<p class='a'>文</p>")}, css=rules)).text == "文"
    assert (
        read(epub({"a.xhtml": xhtml("<b class='a'>" * 5000 + "文")}, css=".a { font-size: 9em }")).text
        == "文"
    )
    assert time.perf_counter() - begun < 8


def test_a_long_book_is_quick() -> None:
    body = "".join(f"<h2>第{i}章</h2>" + f"<p class='t'><span>{TEXT}</span></p>" * 30 for i in range(100))
    data = epub({"a.xhtml": xhtml(body)}, css=".t { font-size: 1em }", details=DETAILS)
    begun = time.perf_counter()
    assert len(read(data).text) > 140_000
    assert time.perf_counter() - begun < 2


def test_damaged_in_any_way_it_is_refused_or_read() -> None:
    assert fuzz(EPUB, samples(), 600) > 200
