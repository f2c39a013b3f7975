"""PDF: lines in the order in which people read them, what the page says of them, and what is refused."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.errors import UserError
from reader.importing.document import Document, Kind
from reader.importing.formats.pdf import PDF
from tests.importing.formats.fuzzing import check, fuzz
from tests.importing.formats.making_pdf import Drawing, newsletter, picture_only, prose, raw, samples, set_in

WRITTEN = Path(__file__).parents[1] / "pdf" / "written.pdf"  # by LibreOffice 7.4, from a text of ours

CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"


def read(data: bytes) -> Document:
    document = PDF.read(data, "文.pdf", None)
    check(document)
    return document


def refusal(data: bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        PDF.read(data, "文.pdf", None)
    assert "文.pdf" in str(caught.value)
    return caught.value


def marked(document: Document, kind: Kind) -> list[str]:
    return [mark.span.of(document.text) for mark in document.marks if mark.kind is kind]


def drawn(*lines: tuple[str, float, float], size: float = 10.5, entries: str = "") -> bytes:
    drawing = Drawing()
    for text, x, y in lines:
        drawing.line(text, x, y, size)
    drawing.page(entries)
    return drawing.bytes()


def test_two_columns_under_a_headline_with_heads_and_page_numbers() -> None:
    document = read(newsletter())
    first = [prose(4, 1), prose(3, 60), prose(4, 1), prose(3, 310)]
    second = [prose(4, 2), prose(3, 60), prose(4, 2), prose(3, 310)]
    pages = document.text[: document.pages[0]], document.text[document.pages[0] :]
    assert pages[0].split("\n") == ["青岭文化", "", "旧粮仓怎样变成图书馆", "", *first, "", "— 1 —", ""]
    assert pages[1].split("\n") == ["青岭文化", "", *second, "", "— 2 —"]
    assert marked(document, Kind.FURNITURE) == ["青岭文化", "— 1 —", "青岭文化", "— 2 —"]
    assert marked(document, Kind.TITLE) == ["旧粮仓怎样变成图书馆"]
    assert marked(document, Kind.PARAGRAPH) == [*first, *second]
    assert document.encoding == "binary"
    assert not document.wrapped
    assert document.details == {"title": "旧粮仓怎样变成图书馆"}
    assert not document.faults


def test_what_libreoffice_writes() -> None:
    """Two columns, headings, a note at the foot, a table over the whole width below the columns."""
    document = read(WRITTEN.read_bytes())
    lines = document.text.split("\n")
    assert marked(document, Kind.TITLE) == ["旧粮仓怎样变成图书馆"]
    assert marked(document, Kind.HEADING) == [
        "一、改造的第一步", "二、改造的第二步", "三、改造的第三步", "四、改造的第四步", "附：费用",
    ]  # fmt: skip
    assert marked(document, Kind.FURNITURE) == [
        "青岭文化　2024年第3期",
        "— 1 —",
        "青岭文化　2024年第3期",
        "— 2 —",
    ]
    assert marked(document, Kind.ROW) == [
        "项目\t金额（万元）\t备注", "屋顶修缮\t120\t保留原来的木梁",
        "门窗更换\t86.5\t全部换成双层玻璃，朽坏的窗框按", "书架\t40\t本地木匠制作",
    ]  # fmt: skip
    assert lines[-1] == "0 据县文化局2024年统计公报，数字四舍五入。"
    assert len(marked(document, Kind.PARAGRAPH)) == 13 + 1
    over = next(line for line in lines if line.startswith("孩子们放学以后先到这里写作业，再回家吃晚饭。In"))
    assert "青岭镇把旧粮仓改成了图书馆" in over  # which stands on the next page
    assert document.details == {"title": "青岭镇旧粮仓改造记", "author": "林远"}
    assert len(document.pages) == 1


def newspaper() -> tuple[bytes, list[str]]:
    """A page of five articles in four columns, and the text in the order of reading."""
    drawing = Drawing(width=1000, height=1400)
    size, width, gutter, read_so = 10, 18, 14, []

    def article(
        head: str, head_size: float, left: float, top: float, columns: int, lines: int, start: int
    ) -> float:
        span = columns * width * size + (columns - 1) * gutter
        drawing.centred(head, top, head_size, x=left + span / 2)
        body = set_in(width, *(prose(5, start + number) for number in range(9)))
        below = top - head_size - 4
        for column in range(columns):
            part = body[column * lines : (column + 1) * lines]
            drawing.lines(part, left + column * (width * size + gutter), below, size=size, pitch=1.35)
        read_so.extend([head, *body[: columns * lines]])
        return below - lines * size * 1.35

    below = article("旧粮仓里长出一座图书馆", 36, 60, 1280, 3, 20, 0)
    article("河边的榨油坊", 22, 652, 1290, 1, 22, 3)
    next_below = article("全县修路忙", 28, 60, below - 40, 2, 24, 1)
    article("老街点亮路灯", 24, 448, below - 40, 2, 24, 2)
    article("孩子们的晚饭", 20, 60, next_below - 30, 4, 12, 5)
    drawing.page()
    return drawing.bytes(), read_so


def test_articles_side_by_side_and_below_each_other_on_a_newspaper_page() -> None:
    data, expected = newspaper()
    document = read(data)
    assert document.text.replace("\n", "") == "".join(expected).replace("\u3000", "")
    assert [line for line in expected if line in document.text.split("\n")] == [
        line for line in expected if len(line) < 12 and not line.endswith("。")
    ]
    assert all(line.endswith("。") for line in marked(document, Kind.PARAGRAPH)[:3])
    assert len(marked(document, Kind.HEADING)) + len(marked(document, Kind.TITLE)) == 5


def test_articles_each_in_columns_of_its_own_width() -> None:
    """Three headlines below each other, with three, two and four columns; the heads are short, as such are."""
    drawing, size, whole = Drawing(width=700, height=900), 10, 600
    drawing.line("青岭日报", 50, 850, 30)
    drawing.line("2024年3月8日　星期五　第02版　要闻　责任编辑：陶然　版式：方静", 50, 830, size)
    y, expected = 800.0, []
    for columns, (kicker, title) in zip(
        (3, 2, 4), (("", "粮仓长出图书馆"), ("副刊", "榨油坊"), ("", "修路忙")), strict=True
    ):
        if kicker:
            drawing.line(kicker, 50, y, 13)
            y -= 24
        drawing.line(title, 50, y, 22)
        paragraphs = [prose(3, columns + number) for number in range(6)]
        width = (whole // columns - 16) // size
        lines = set_in(width, *paragraphs)
        length = -(-len(lines) // columns)
        for column in range(columns):
            part = lines[column * length : (column + 1) * length]
            drawing.lines(part, 50 + column * (whole / columns), y - 20, size=size, pitch=1.35)
        y -= 44 + length * size * 1.35
        expected += [*([kicker] if kicker else []), title, *paragraphs]
    drawing.page()
    document = read(drawing.bytes())
    assert [line for line in document.text.split("\n") if line][2:] == expected
    assert marked(document, Kind.TITLE) == ["青岭日报", "粮仓长出图书馆", "榨油坊", "修路忙"]
    assert len(marked(document, Kind.PARAGRAPH)) == 18
    assert not marked(document, Kind.ROW)


def test_characters_drawn_one_by_one_in_any_order() -> None:
    places = [
        (character, 80 + column * 10.5, 700 - row * 16)
        for row, line in enumerate(set_in(20, prose(4), prose(3)))
        for column, character in enumerate(line)
        if character != "\u3000"
    ]
    for seed in range(3):
        random.Random(seed).shuffle(places)
        assert read(drawn(*places)).text.split("\n") == set_in(20, prose(4), prose(3))


@given(st.lists(st.text("汉字漢𠮷ab1，", min_size=1, max_size=30), min_size=1, max_size=12))
def test_what_is_set_line_by_line_is_read_line_by_line(lines: list[str]) -> None:
    drawing = Drawing()
    drawing.lines(lines, 60, 700)
    drawing.page()
    assert read(drawing.bytes()).text.replace("\n\n", "\n").split("\n") == lines


def test_type_made_bold_by_drawing_it_twice_counts_once() -> None:
    strokes = [("二二三三年", 80 + shift, 700 + shift / 2) for shift in (0, 0.3, 0.5)]
    one_by_one = [
        (character, 80 + at * 10.5 + shift, 660)
        for shift in (0, 0.4)
        for at, character in enumerate("三三二")
    ]
    assert read(drawn(*strokes, *one_by_one)).text == "二二三三年\n\n三三二"


def test_ideographs_below_each_other_are_read_from_the_right() -> None:
    columns = ["青岭镇把旧粮仓改成了图书馆。", "周末的座位总是坐满了孩子。", "河对岸的油坊停了二十年。"]
    places = [
        (character, 480 - column * 20, 700 - row * 11)
        for column, line in enumerate(columns)
        for row, character in enumerate(line)
    ]
    assert read(drawn(*places)).text.split("\n") == columns


def test_a_last_ideograph_alone_in_its_line_runs_downwards_too() -> None:
    lines = ["青岭镇把旧粮仓改成了图书馆", "周末的座位总是坐满了孩子们", "了。", "河对岸的油坊停了二十年整。"]
    drawing = Drawing()
    for column, line in enumerate(lines):
        for row, character in enumerate(line):
            drawing.line(character, 480 - column * 20, 700 - row * 11)
    drawing.page()
    assert read(drawing.bytes()).text.split("\n") == lines


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_page_that_is_shown_turned_is_read_as_it_is_shown(turned: int) -> None:
    drawing = Drawing()
    for row, line in enumerate(set_in(20, prose(4))):
        along, down = 100 + 10.5 * (len(line) - len(line.lstrip())), 100 + row * 16
        x, y = {90: (down, along), 180: (595 - along, down), 270: (595 - down, 842 - along)}[turned]
        drawing.line(line.strip(), x, y, angle=turned)
    drawing.page(f"/Rotate {turned}")
    assert read(drawing.bytes()).text.split("\n") == set_in(20, prose(4))


def test_turned_lines_follow_the_page_and_slanting_ones_are_stamps() -> None:
    drawing = Drawing()
    drawing.line("青岭文化馆藏", 40, 300, 9, angle=90)
    drawing.line("内部资料", 200, 300, 40, angle=45)
    drawing.lines(set_in(30, prose(6)), 80, 700)
    drawing.page()
    document = read(drawing.bytes())
    assert document.text.split("\n") == [*set_in(30, prose(6)), "青岭文化馆藏", "内部资料"]
    assert marked(document, Kind.FURNITURE) == ["内部资料"]


def test_what_lies_outside_the_page_is_not_read() -> None:
    drawing = Drawing()
    for box in ("0 0 300 842", "300 0 595 842"):
        drawing.line("左边的半页", 60, 700)
        drawing.line("右边的半页", 360, 700)
        drawing.page(f"/CropBox[{box}]")
    assert read(drawing.bytes()).text == "左边的半页\n右边的半页"


def test_radicals_become_ideographs_and_nothing_else_is_changed() -> None:
    drawing = Drawing()
    drawing.meanings = {
        "甲": "⼀",
        "乙": "⻓",
        "丙": "ﬃ",
        "丁": "\u00ad",
        "戊": "\ufffe",
        "己": "Ａ",
        "庚": "𠮷",
    }
    drawing.line("甲乙丙己庚", 80, 700)
    drawing.line("子丁丑", 80, 660)
    drawing.line("寅戊卯", 80, 620)
    drawing.page()
    assert read(drawing.bytes()).text == "一长ffiＡ𠮷\n\n子 丑\n\n寅 卯"


def test_a_hyphen_at_the_end_of_a_line_stays() -> None:
    assert read(drawn(("The intro-", 80, 700), ("duction here", 80, 684))).text == "The intro-\nduction here"


def test_notes_raised_above_the_line_stand_in_it() -> None:
    drawing = Drawing()
    drawing.line("数字见公报", 80, 700)
    drawing.line("[12]", 80 + 5 * 10.5, 704, 6)
    drawing.line("，下同。", 80 + 5 * 10.5 + 12, 700)
    drawing.page()
    assert read(drawing.bytes()).text == "数字见公报[12]，下同。"


def test_gaps_are_seen_as_spaces_but_letter_spacing_is_not() -> None:
    spaced = [(character, 80 + at * 26, 700) for at, character in enumerate("青岭镇志")]
    latin = [("the", 80, 660), ("mill", 80 + 3 * 5.25 + 3, 660)]
    apart = [("姓名", 80, 620), ("日期", 240, 620)]
    assert read(drawn(*spaced, *latin, *apart)).text == "青岭镇志\n\nthe mill\n\n姓名　日期"


def test_a_page_without_text_among_others_is_no_error() -> None:
    drawing = Drawing()
    drawing.page()
    drawing.line("第二页", 80, 700)
    drawing.page()
    drawing.page()
    document = read(drawing.bytes())
    assert (document.text, document.pages, document.faults) == ("第二页", (0, 3), ())


def test_pictures_alone_are_refused_with_their_number() -> None:
    error = refusal(picture_only(3))
    assert error.message is messages.PDF_NO_TEXT
    assert error.facts["pages"] == 3


def test_a_password_is_refused_but_rights_alone_are_not() -> None:
    drawing = Drawing()
    drawing.line("锁住的字", 80, 700)
    drawing.page()
    assert refusal(drawing.bytes("geheim")).message is messages.PDF_LOCKED
    assert read(drawing.bytes("")).text == "锁住的字"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"hello", messages.PDF_NONE),
        ("正文".encode(), messages.PDF_NONE),
        (b"%PDF-1.4\n", messages.PDF_DAMAGED),
        (newsletter()[:2000], messages.PDF_DAMAGED),
        (newsletter()[:-40], messages.PDF_DAMAGED),
        (raw(CATALOGUE, b"<</Type/Pages/Kids[]/Count 0>>"), messages.PDF_NO_PAGES),
        (raw(CATALOGUE, b"<</Type/Pages/Kids[9 0 R]/Count 900>>"), messages.PDF_DAMAGED),
        (raw(CATALOGUE, b"<</Type/Pages/Kids[9 0 R]/Count 999999>>"), messages.PDF_DAMAGED),
    ],
)
def test_damaged_files_are_refused(data: bytes, message: messages.Message) -> None:
    begun = time.perf_counter()
    assert refusal(data).message is message
    assert time.perf_counter() - begun < 2


def test_a_file_with_a_wrong_table_of_places_is_read_with_a_word_of_warning() -> None:
    data = newsletter().replace(b"%PDF-1.5\n", b"%PDF-1.5\n%moved\n")
    document = read(data)
    assert document.text == read(newsletter()).text
    assert [fault.message for fault in document.faults] == [messages.PDF_REPAIRED]


def test_a_damaged_page_is_told_and_the_others_kept() -> None:
    drawing = Drawing()
    for text in ("第一页", "第二页", "第三页"):
        drawing.line(text, 80, 700)
        drawing.page()
    data = drawing.bytes()
    second = data.index(b"/Type/Page/", data.index(b"/Type/Page/") + 1)
    document = read(data[:second] + b"/Type/Pagx/" + data[second + 11 :])
    assert document.text == "第一页\n第三页"
    assert [(fault.message, fault.facts["page"]) for fault in document.faults] == [(messages.PDF_PAGE, 2)]


def test_glyphs_without_meaning_are_shown_and_a_text_of_them_refused() -> None:
    drawing = Drawing()
    drawing.meanings = dict.fromkeys("甲乙丙丁", "\0")
    drawing.line("甲乙丙丁", 80, 700)
    drawing.page()
    assert refusal(drawing.bytes()).message is messages.PDF_UNMAPPED


def test_threads_take_turns() -> None:
    expected, found = read(newsletter()).text, []
    threads = [threading.Thread(target=lambda: found.append(read(newsletter()).text)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 4


def test_the_program_starts_without_it() -> None:
    code = "import sys, reader.importing.formats; print('pypdfium2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_hundred_pages_take_seconds() -> None:
    drawing = Drawing()
    for page in range(100):
        drawing.centred("青岭文化", 800, 9)
        drawing.lines(set_in(38, *(prose(6, page + number) for number in range(9)))[:42], 80, 770, pitch=1.6)
        drawing.line(str(page + 1), 290, 40, 9)
        drawing.page()
    data = drawing.bytes()
    begun = time.perf_counter()
    document = read(data)
    assert time.perf_counter() - begun < 6  # about 1.2 on two cores
    assert len(document.pages) == 99
    assert len(marked(document, Kind.FURNITURE)) == 200


def test_damaged_bytes_do_no_harm() -> None:
    assert fuzz(PDF, {**samples(), "written.pdf": WRITTEN.read_bytes()}, 300) > 30
