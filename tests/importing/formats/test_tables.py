"""Tables of articles: each row an article, each bad row told, every character traced to the file."""

from __future__ import annotations

import csv
import io
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader import messages
from reader.errors import UserError
from reader.exchange.annotation_csv import COLUMNS
from reader.importing.decoding import decode
from reader.importing.document import Document, Kind
from reader.importing.formats.tables import TABLES
from tests.importing.formats.fuzzing import check, fuzz
from tests.importing.formats.making_tables import ROWS, samples, table


def read(text: str | bytes, encoding: str | None = None) -> Document:
    document = TABLES.read(text if isinstance(text, bytes) else text.encode(), "表.csv", encoding)
    check(document)
    return document


def bodies(document: Document) -> list[str]:
    return [part.span.of(document.text) for part in document.parts]


def refusal(text: str) -> UserError:
    with pytest.raises(UserError) as caught:
        read(text)
    assert "表.csv" in str(caught.value)
    return caught.value


def told(document: Document) -> list[tuple[messages.Message, object, object]]:
    return [(fault.message, fault.facts["row"], fault.facts["line"]) for fault in document.faults]


def assert_traced(document: Document, file: str) -> None:
    """Every character in a run is the same one in the file."""
    assert document.source is not None
    for start, file_start, length in document.source.runs:
        assert document.text[start : start + length] == file[file_start : file_start + length]


def untraced(document: Document) -> str:
    """The characters that stand nowhere in the file."""
    assert document.source is not None
    traced = {at for start, _, length in document.source.runs for at in range(start, start + length)}
    return "".join(character for at, character in enumerate(document.text) if at not in traced)


def test_every_row_is_an_article_with_its_title_above_it() -> None:
    document = read(table(ROWS))
    assert document.text == (
        '镇上修路\n　　第一段，说“好”。\n　　第二段。\n\n旧粮仓开馆\n他说"开门"。\n\n没有标题的一条。'
    )
    assert bodies(document) == [row[3] for row in ROWS]
    assert [dict(part.details) for part in document.parts] == [
        {"title": "镇上修路", "date": "2024-07-05", "source": "青岭报"},
        {"title": "旧粮仓开馆", "date": "2024-07-06"},
        {"source": "河湾报"},
    ]
    assert [(mark.kind, mark.span.of(document.text)) for mark in document.marks] == [
        (Kind.TITLE, "镇上修路"), (Kind.TITLE, "旧粮仓开馆"),
    ]  # fmt: skip
    assert not document.faults
    assert not document.wrapped
    assert document.encoding == "utf-8"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_the_header_tells_what_parts_the_cells(delimiter: str, line_end: str) -> None:
    told_first = f"sep={delimiter}{line_end}" if delimiter == "|" else ""
    text = told_first + table(ROWS, delimiter=delimiter, line_end=line_end)
    assert bodies(read(text)) == [row[3] for row in ROWS]


@pytest.mark.parametrize("name", list(samples()))
def test_any_encoding_will_do(name: str) -> None:
    document = read(samples()[name])
    assert bodies(document) == [row[3] for row in ROWS]
    assert_traced(document, decode(samples()[name], name).text)


cells = st.text(st.sampled_from("中文A，,;\t\"'\r\n 　𠮷"), max_size=12)


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=5), st.sampled_from([",", ";", "\t"]))
def test_what_a_writer_writes_is_read_and_every_character_traced(
    rows: list[tuple[str, str]], delimiter: str
) -> None:
    file = table(rows, ("title", "body"), delimiter=delimiter)
    good = [row for row in rows if row[1].strip()]
    if not good:
        with pytest.raises(UserError):
            read(file)
        return
    document = read(file)
    for part, (title, body) in zip(document.parts, good, strict=True):
        plain = body.replace("\r\n", "\n").replace("\r", "\n")
        assert part.span.of(document.text) in plain
        assert part.span.of(document.text).strip() == plain.strip()
        assert part.details.get("title", "") == " ".join(title.split())
    assert_traced(document, file)
    assert set(untraced(document)) <= {"\n"}
    assert len(document.faults) == sum(bool(title.strip() or body.strip()) for title, body in rows) - len(
        good
    )


@given(st.text(st.sampled_from('正文,;\t"\r\n中'), max_size=40))
@example('";";,"\r;,')
def test_python_reads_the_same_from_what_fits_the_standard(rest: str) -> None:
    file = "body,x\r\n" + rest
    try:
        document = read(file)
    except UserError:
        return
    rows = list(csv.reader(io.StringIO(file, newline="")))[1:]
    found = {row[0].replace("\r\n", "\n").replace("\r", "\n").strip() for row in rows if row}
    if not document.faults:  # what does not fit is told, and read as far as it can be
        assert {body.strip() for body in bodies(document)} <= found
    assert_traced(document, file)


@given(st.text(st.sampled_from('body正文,"\r\n中'), max_size=60))
def test_no_text_is_lost_without_a_word(rest: str) -> None:
    file = "正文,标题\n" + rest
    try:
        document = read(file)
    except UserError:
        return
    if not document.faults:
        assert document.text.count("中") == rest.count("中")


def test_rows_that_do_not_fit_are_told_and_the_others_kept() -> None:
    document = read('标题,正文\r\n甲,一\r\n短\r\n\r\n长,二,三\r\n"乙\n乙","两\n行"\r\n空, \r\n,\r\n丙,四\r\n')
    assert bodies(document) == ["一", "两\n行", "四"]
    assert told(document) == [
        (messages.TABLE_ROW_RAGGED, 3, 3),
        (messages.TABLE_ROW_RAGGED, 5, 5),
        (messages.TABLE_ROW_EMPTY, 7, 9),
    ]
    assert "has 1 cells" in document.faults[0].what
    assert "“正文”" in document.faults[2].what


def test_after_wrong_quotes_nothing_is_believed_that_may_be_in_the_middle_of_a_cell() -> None:
    text = '正文,来源\n一,x\n"他说"好"。\n这一行,其实是前一格","y"\n二,z\n'
    document = read(text)
    assert bodies(document) == ["一", "二"]
    assert [(message, row) for message, row, _ in told(document)] == [
        (messages.TABLE_ROW_QUOTED, 3), (messages.TABLE_ROW_QUOTED, 4),
    ]  # fmt: skip


def test_a_quote_that_is_never_closed_loses_the_rest_and_says_so() -> None:
    document = read('正文,来源\n一,x\n"二,y\n三,z\n')
    assert bodies(document) == ["一"]
    assert told(document) == [(messages.TABLE_REST_LOST, 3, 3)]
    assert refusal('正文,日期\n"二,y\n三,z\n').message is messages.TABLE_REST_LOST


def test_quotes_inside_a_plain_cell_are_its_own() -> None:
    assert bodies(read('body,date\n他说"好",x\n')) == ['他说"好"']


def test_a_table_without_articles_says_which_columns_it_has_and_which_it_needs() -> None:
    error = refusal("编号,正 文 的长度\n1,2\n")
    assert error.message is messages.TABLE_NO_BODY
    assert "“编号”, “正 文 的长度”" in error.what
    assert "正文" in error.remedy
    assert "title" in error.remedy
    assert refusal("正文\n").message is messages.TABLE_NO_ROWS
    assert refusal("\n\n").message is messages.TABLE_NO_ROWS
    assert refusal("正文,标题\n,甲\n").message is messages.TABLE_ROW_EMPTY


def test_the_table_of_annotations_is_known() -> None:
    row = ",".join("x" for _ in COLUMNS)
    assert refusal(f"{','.join(COLUMNS)}\r\n{row}\r\n").message is messages.TABLE_OF_ANNOTATIONS


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(UserError):
        read(b"\x89PNG\r\n\0\1\2\3")


def test_a_cell_may_be_as_large_as_a_book() -> None:
    body = "很长的一格，\n" * 300_000
    document = read(f'body,title\n"{body}",甲\n')
    assert bodies(document) == [body.rstrip()]


def test_a_large_table_is_read_in_seconds() -> None:
    rows = [
        (f"第{row}条", "2024-07-05", "青岭报", '他说"好"。\r\n　　第二段在这里。' * 3)
        for row in range(20_000)
    ]
    data = table(rows).encode()
    begun = time.perf_counter()
    assert len(read(data).parts) == 20_000
    assert time.perf_counter() - begun < 10


def test_damaged_files_do_no_harm() -> None:
    assert fuzz(TABLES, samples(), 400) > 40


@pytest.mark.parametrize("date", ["2024-02-30", "2024/13/5", "2023年2月29日"])
def test_a_date_that_is_no_day_is_left_out_and_told(date: str) -> None:
    document = read(f"body,date\n桥修好了。,2024-02-29\n路也通了。,{date}\n")
    assert [dict(part.details) for part in document.parts] == [{"date": "2024-02-29"}, {}]
    [fault] = document.faults
    assert fault.message is messages.DATE_IMPOSSIBLE
    assert (fault.facts["date"], fault.facts["line"]) == (date, 3)


def test_what_cannot_be_read_as_a_date_is_left_out_and_told_unless_it_says_that_it_is_unknown() -> None:
    document = read("body,date\n桥修好了。,不是日期\n路也通了。,未知\n车来了。,N/A\n")
    assert [dict(part.details) for part in document.parts] == [{}, {}, {}]
    (fault,) = document.faults
    assert (fault.message, fault.facts["date"], fault.facts["line"]) == (
        messages.DATE_UNREADABLE,
        "不是日期",
        2,
    )
