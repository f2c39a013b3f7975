"""Articles as JSON: lines, lists and lists inside; damage costs only its own entry."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.errors import UserError
from reader.importing.document import Document
from reader.importing.formats.jsonlines import JSON_LINES
from tests.importing.formats.fuzzing import check, fuzz
from tests.importing.formats.making_jsonlines import ENTRIES, lines, samples

BODIES = ["第一段。\n第二段。", '他说"开门"。', "没有标题的一条。\n𠮷"]


def read(text: str | bytes) -> Document:
    document = JSON_LINES.read(text if isinstance(text, bytes) else text.encode(), "文.json", None)
    check(document)
    return document


def bodies(document: Document) -> list[str]:
    return [part.span.of(document.text) for part in document.parts]


def told(document: Document) -> list[tuple[messages.Message, object]]:
    return [(fault.message, fault.facts["line"]) for fault in document.faults]


def refusal(text: str) -> UserError:
    with pytest.raises(UserError) as caught:
        read(text)
    assert "文.json" in str(caught.value)
    return caught.value


@pytest.mark.parametrize("name", list(samples()))
def test_every_object_is_an_article(name: str) -> None:
    document = read(samples()[name])
    assert bodies(document) == BODIES
    assert [dict(part.details) for part in document.parts] == [
        {"title": "镇上修路", "date": "2024-07-05"}, {"title": "旧粮仓开馆", "date": "2024-07-06"}, {},
    ]  # fmt: skip
    assert not document.faults


def test_one_object_may_be_the_article() -> None:
    assert bodies(read('{"title": "独", "body": "一条"}')) == ["一条"]


values = st.text(st.sampled_from('中文a"\\/\n\r\t\b\0𠮷\ud800\u2028'), max_size=12)


@given(st.lists(st.tuples(values, values), min_size=1, max_size=4), st.booleans())
def test_what_python_writes_is_read_and_what_stands_there_as_it_is_is_traced(
    entries: list[tuple[str, str]], escaped: bool
) -> None:
    file = lines([{"title": title, "body": body} for title, body in entries], escaped=escaped)
    file = file.encode("utf-8", "replace").decode()
    good = [body for _, body in entries if body.strip()]
    if not good:
        with pytest.raises(UserError):
            read(file)
        return
    document = read(file)
    for found, body in zip(bodies(document), good, strict=True):
        plain = body.replace("\r\n", "\n").replace("\r", "\n").strip()
        assert len(found.strip()) == len(plain)
        assert all(other in (one, "\ud800") for one, other in zip(found.strip(), plain, strict=True))
    assert document.source is not None
    for start, file_start, length in document.source.runs:
        assert document.text[start : start + length] == file[file_start : file_start + length]


def test_surrogates_that_stand_alone_do_no_harm() -> None:
    assert bodies(read('{"body": "\\ud800甲\\ud83d\\ude00\\udc00\\u4e2d\\ud800\\u0041"}')) == [
        "\ufffd甲😀\ufffd中\ufffdA"
    ]


def test_bad_lines_are_told_and_the_others_kept() -> None:
    bad = ['{"body": "二"', "[1]", '"甲"', '{"title": "无"}', '{"body": ["嵌"]}', "x", '{"body": "三"} {}']
    document = read("\n".join(['{"body": "一"}', "", *bad, '{"body": "四"}']))
    assert bodies(document) == ["一", "四"]
    assert told(document) == [
        (messages.JSON_ENTRY_DAMAGED, 3),
        (messages.JSON_ENTRY_OTHER, 4),
        (messages.JSON_ENTRY_OTHER, 5),
        (messages.JSON_ENTRY_EMPTY, 6),
        (messages.JSON_ENTRY_EMPTY, 7),
        (messages.JSON_ENTRY_DAMAGED, 8),
        (messages.JSON_ENTRY_DAMAGED, 9),
    ]


def test_a_list_that_breaks_off_gives_what_stands_before() -> None:
    document = read('[\n{"body": "一"},\n{"body": "二"},\n{"body": "三')
    assert bodies(document) == ["一", "二"]
    assert told(document) == [(messages.JSON_REST_LOST, 4)]
    error = refusal('[\n{"body": "三')
    assert (error.message, error.facts["line"]) == (messages.JSON_DAMAGED, 2)
    error = refusal('{\n"a": 1,\n"b": [\n{"body": "x"}\n')
    assert error.message is messages.JSON_DAMAGED


@pytest.mark.parametrize(
    "text", ["3", "[]", '{"a": 1}', '{"a": [{"body": "x"}], "b": [{"body": "y"}]}', '"正文"']
)
def test_what_holds_no_list_of_articles_is_refused(text: str) -> None:
    assert refusal(text).message in (messages.JSON_NO_LIST, messages.TABLE_NO_ROWS)


def test_other_names_are_told_with_those_that_would_do() -> None:
    error = refusal('[{"编号": 1, "字数": 2}]')
    assert error.message is messages.TABLE_NO_BODY
    assert "“编号”, “字数”" in error.what


def test_numbers_names_and_depth_do_no_harm() -> None:
    huge = "9" * 5000
    document = read(
        f'{{"body": "先", "body": "后", "number": {huge}, "n": NaN, "i": -Infinity, "e": 1e999999}}'
    )
    assert bodies(document) == ["后"]
    assert document.parts[0].details["number"] == huge
    deep = '{"a":' * 100_000
    assert told(read('{"body": "一"}\n' + deep + "\n")) == [(messages.JSON_ENTRY_DAMAGED, 2)]
    assert refusal("[" * 100_000).message is messages.JSON_DAMAGED


def test_a_large_file_is_read_in_seconds() -> None:
    entry = {
        "title": "题",
        "date": "2024-07-05",
        "content": "他说“好”。\n　　第二段在这里。" * 3,
        "u": {"a": [1]},
    }
    for escaped in (True, False):
        data = lines([entry] * 20_000, escaped=escaped).encode()
        begun = time.perf_counter()
        assert len(read(data).parts) == 20_000
        assert time.perf_counter() - begun < 10


def test_lines_that_never_close_cost_no_more_than_their_length() -> None:
    for line in ('{"a":[{},', '{"a":"', '{"a":"}', '{"a":[{"b":1}', '["x",'):
        begun = time.perf_counter()
        with pytest.raises(UserError):
            read('{"x":1}\n' + (line + "\n") * 20_000)
        assert time.perf_counter() - begun < 5


def test_damaged_files_do_no_harm() -> None:
    assert fuzz(JSON_LINES, samples(), 400) > 40


def test_samples_are_what_they_seem() -> None:
    assert json.loads(samples()["list.json"].decode("gb18030")) == ENTRIES


def test_a_date_that_is_no_day_is_left_out_and_told() -> None:
    document = read('{"body": "桥修好了。"}\n{"body": "路也通了。", "date": "2024-02-30"}\n')
    assert [dict(part.details) for part in document.parts] == [{}, {}]
    [fault] = document.faults
    assert (fault.message, fault.facts["line"]) == (messages.DATE_IMPOSSIBLE, 2)


def test_lists_of_names_are_joined_and_other_lists_are_not_looked_at() -> None:
    lines = (
        '{"body": "桥修好了。", "author": ["甲某", " 乙某 ", ""], "date": 1720108800}',
        '{"body": "路也通了。", "author": [{"id": 3}], "source": []}',
        '{"body": "车也来了。", "author": [' + "9" * 5000 + "]}",
    )
    document = read("\n".join(lines))
    assert [dict(part.details) for part in document.parts] == [
        {"author": "甲某、乙某", "date": "2024-07-05"},
        {},
        {},
    ]
    assert document.faults == ()
