"""A codebook of REFI-QDA: out as the schema has it, in again as it was, and in from other programs."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.corpus.codebook_rows import codebook_rows
from reader.corpus.corpus import Corpus
from reader.corpus.tag_details import MOST_LEVELS
from reader.errors import UserError
from reader.exchange import codebook_files, codebook_qdc
from reader.exchange.codebook_qdc import SPACE
from reader.exchange.qda_codes import described, taken_apart
from reader.exchange.xml_writing import ILLEGAL
from tests.corpus.making import dump
from tests.exchange.refi import CODEBOOK, require_valid
from tests.exchange.test_codebook_csv import codebooks, remove_all

GUID = "2ce89c66-c28d-473b-b5c4-6cf87d20ef04"


def rows_of(path: Path, content: str) -> list[tuple[str, str, str, str]]:
    path.write_text(content, "utf-8")
    return [(row["path"], row["colour"], row["definition"], row["uuid"]) for row in codebook_qdc.read(path)]


def book(codes: str, *, space: str = SPACE, sets: str = "") -> str:
    return (
        f'<?xml version="1.0"?><CodeBook xmlns="{space}" origin="x"><Codes>{codes}</Codes>{sets}</CodeBook>'
    )


def code(name: str, inner: str = "", **attributes: str) -> str:
    more = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f'<Code name="{name}" isCodable="true"{more}>{inner}</Code>'


def test_it_is_as_the_schema_says(corpus: Corpus, tmp_path: Path) -> None:
    corpus.codebook.create("农业/耕地", colour="#AA3300", definition='守住 <红线> & "底线"', examples="例")
    corpus.codebook.create("乙")
    corpus.codebook.retire(corpus.codebook.create("旧")[0].id)
    outcome = codebook_files.write(corpus, tmp_path / "c.qdc")
    assert (outcome.rows, outcome.notes()) == (4, [])
    root = ElementTree.parse(tmp_path / "c.qdc").getroot()
    require_valid(root, CODEBOOK, SPACE)
    assert [element.get("name") for element in root.iter(f"{{{SPACE}}}Code")] == ["农业", "耕地", "乙", "旧"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(codebooks())
def test_what_is_written_is_read_as_it_was(
    corpus: Corpus, tmp_path: Path, rows: list[dict[str, str]]
) -> None:
    """Tree, names, order, colours, definitions, examples, what is retired, UUIDs; keys are each program's own."""
    remove_all(corpus)
    path = tmp_path / "c.qdc"
    assume(not any(ILLEGAL.search(text) for row in rows for text in row.values()))
    corpus.codebook.merge_rows(rows, name="c.csv")
    before = [{**row, "key": ""} for row in codebook_rows(corpus.codebook.all())]
    codebook_files.write(corpus, path)
    codebook_files.load(corpus, path)
    assert [{**row, "key": ""} for row in codebook_rows(corpus.codebook.all())] == before
    remove_all(corpus)
    if before:
        codebook_files.load(corpus, path)
    assert codebook_rows(corpus.codebook.all()) == before


@given(st.text(max_size=20), st.text(max_size=20))
def test_definition_and_examples_are_told_apart_again(definition: str, examples: str) -> None:
    definition, examples = definition.strip(), examples.strip()
    assert taken_apart(described(definition, examples)) == (definition, examples)


def test_what_xml_does_not_have_is_replaced_and_told(corpus: Corpus, tmp_path: Path) -> None:
    corpus.codebook.create("甲", definition="一\x0b二\x01三")
    (note,) = codebook_files.write(corpus, tmp_path / "c.qdc").notes()
    assert (note.message, note.facts["count"]) == (messages.EXPORT_CHARACTERS, 2)
    assert codebook_qdc.read(tmp_path / "c.qdc")[0]["definition"] == "一\ufffd二\ufffd三"


def test_a_tree_as_deep_as_may_be_goes_out_and_comes_in(corpus: Corpus, tmp_path: Path) -> None:
    corpus.codebook.create("/".join(f"t{level}" for level in range(MOST_LEVELS)))
    codebook_files.write(corpus, tmp_path / "c.qdc")
    assert len(codebook_qdc.read(tmp_path / "c.qdc")) == MOST_LEVELS


@pytest.mark.parametrize("space", [SPACE, "urn:QDA-XML:codebook:0:4", "urn:QDA-XML:project:1.0", ""])
def test_the_name_space_is_each_programs_own(tmp_path: Path, space: str) -> None:
    text = book(code("主题", code("分题", guid=f"{{{GUID}}}", color="#F0a"), guid=GUID.upper()), space=space)
    assert rows_of(tmp_path / "c.qdc", text) == [
        ("主题", "", "", GUID),
        ("主题/分题", "#ff00aa", "", ""),  # whose guid another has already
    ]


def test_the_codebook_of_a_project_is_read(tmp_path: Path) -> None:
    text = f'<Project xmlns="urn:QDA-XML:project:1.0" name="p">{book(code("甲"))[21:]}</Project>'
    assert rows_of(tmp_path / "c.qdc", text) == [("甲", "", "", "")]


def test_names_are_made_fit(tmp_path: Path) -> None:
    text = book(code("收入/财富") + code("") + code("同名") + code("同名", code("下")) + code(" a\n b "))
    assert [row[0] for row in rows_of(tmp_path / "c.qdc", text)] == [
        "收入／财富", "?", "同名", "同名 (2)", "同名 (2)/下", "a b",
    ]  # fmt: skip


def test_what_is_odd_in_a_code_is_left_out(tmp_path: Path) -> None:
    text = book(code("甲", "<Description>义</Description><NoteRef/>", guid="7", color="red") + "<Other/>")
    assert rows_of(tmp_path / "c.qdc", text) == [("甲", "", "义", "")]


def test_only_the_set_of_retired_tags_retires(tmp_path: Path) -> None:
    sets = f'<Sets><Set guid="{GUID}" name="Retired"><MemberCode guid="{GUID}"/></Set></Sets>'
    (tmp_path / "c.qdc").write_text(book(code("甲", guid=GUID), sets=sets), "utf-8")
    assert codebook_qdc.read(tmp_path / "c.qdc")[0]["retired"] == ""


BOMB = '<!DOCTYPE CodeBook [<!ENTITY a "甲"><!ENTITY b "&a;&a;&a;&a;">]>' + book(code("&b;"))[21:]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", messages.PART_DAMAGED),
        (b"path\n\xff", messages.PART_DAMAGED),
        (book(code("甲"))[:-3].encode(), messages.PART_DAMAGED),
        (BOMB.encode(), messages.PART_ENTITIES),
        (("<CodeBook>" + "<Codes>" * 300 + "</Codes>" * 300 + "</CodeBook>").encode(), messages.PART_DEEP),
        (b"<html><body/></html>", messages.CODEBOOK_QDC_OTHER),
        (b'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>', messages.CODEBOOK_QDC_OTHER),
    ],
)
def test_a_file_that_does_not_do_is_named_and_changes_nothing(
    corpus: Corpus, tmp_path: Path, content: bytes, message: messages.Message
) -> None:
    corpus.codebook.create("甲")
    before = dump(corpus)
    (tmp_path / "c.qdc").write_bytes(content)
    with pytest.raises(UserError) as caught:
        codebook_files.load(corpus, tmp_path / "c.qdc")
    assert caught.value.message is message
    assert "c.qdc" in caught.value.what
    assert caught.value.remedy
    assert dump(corpus) == before


def test_a_tree_that_is_too_deep_changes_nothing(corpus: Corpus, tmp_path: Path) -> None:
    deep = ""
    for level in range(MOST_LEVELS + 1):
        deep = code(f"t{level}", deep)
    (tmp_path / "c.qdc").write_text(book(deep), "utf-8")
    with pytest.raises(UserError) as caught:
        codebook_files.load(corpus, tmp_path / "c.qdc")
    assert caught.value.message is messages.CODEBOOK_ROW
    assert corpus.codebook.all() == []


def test_other_endings_are_refused(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        codebook_files.write(corpus, tmp_path / "c.xml")
    assert caught.value.message is messages.EXPORT_FORMAT
    assert not (tmp_path / "c.xml").exists()
