"""A codebook leaves as a table and comes in again as it was; a bad one changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.corpus.codebook_intake import Kind
from reader.corpus.codebook_rows import codebook_rows
from reader.corpus.corpus import Corpus
from reader.corpus.tag_details import MOST_LEVELS, clean_name
from reader.errors import UserError
from reader.exchange import codebook_csv
from tests.corpus.making import dump, names, odd_folder, stack

NAMES = st.text(
    st.characters(exclude_characters="/", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8
).filter(str.strip)
UUID = "0b0f0a1e-0000-4000-8000-000000000001"
DEFINITIONS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def taken_in(corpus: Corpus, path: Path, content: str | bytes) -> list[tuple[str, str | None, str]]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    codebook_csv.load(corpus, path)
    return [(tag.path, tag.key, tag.definition) for tag in corpus.codebook.all()]


def test_a_table_becomes_a_tree(corpus: Corpus, tmp_path: Path) -> None:
    text = 'path,colour,key,definition\r\n农业/耕地,#0072B2,g,"保护，\n不占"\r\n农业,,,总\r\n乙,,,\r\n'
    tree = [("农业", None, "总"), ("农业/耕地", "g", "保护，\n不占"), ("乙", None, "")]
    assert taken_in(corpus, tmp_path / "c.csv", text) == tree
    assert corpus.codebook.all()[1].colour == "#0072b2"


@pytest.mark.parametrize(
    "text",
    [
        "path\n农业\n",
        "\ufeffpath,definition\n农业,\n",
        "definition,weight,path\n,7,农业\n",
        "path,colour,key,definition\n农业\n\n",
    ],
)
def test_columns_may_be_missing_more_or_in_another_order(corpus: Corpus, tmp_path: Path, text: str) -> None:
    assert taken_in(corpus, tmp_path / "c.csv", text) == [("农业", None, "")]


@st.composite
def codebooks(draw: st.DrawFn) -> list[dict[str, str]]:
    """Rows of a tree: every detail, retired branches whole."""
    rows: list[dict[str, str]] = []
    keys = iter("abcdefgh")
    for name, definition, below in draw(
        st.lists(
            st.tuples(NAMES, DEFINITIONS, st.lists(NAMES, max_size=3)),
            max_size=4,
            unique_by=lambda t: clean_name(t[0]),
        )
    ):
        retired = draw(st.booleans())
        examples = draw(DEFINITIONS)
        rows.append(_row(name, definition, examples, "" if retired else next(keys), retired=retired))
        for child in {clean_name(one): one for one in below}.values():
            rows.append(
                _row(f"{name}/{child}", definition[::-1], "", "", retired=retired or draw(st.booleans()))
            )
    return rows


def _row(path: str, definition: str, examples: str, key: str, *, retired: bool) -> dict[str, str]:
    cells = {"path": path, "definition": definition, "examples": examples, "key": key}
    return {**cells, "colour": "#10aaff", "retired": "yes" if retired else "no"}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(codebooks())
def test_what_is_written_is_read_as_it_was(
    corpus: Corpus, tmp_path: Path, rows: list[dict[str, str]]
) -> None:
    remove_all(corpus)
    corpus.codebook.merge_rows(rows, name="c.csv")
    before = codebook_rows(corpus.codebook.all())
    path = tmp_path / "c.csv"
    assert codebook_csv.write(corpus, path) == len(before)
    compared, problems = corpus.codebook.intake.compare(codebook_csv.read(path))
    assert not problems
    assert {one.kind for one in compared} <= {Kind.SAME}
    assert codebook_csv.load(corpus, path).kinds == frozenset(), "nothing is new"
    remove_all(corpus)
    codebook_csv.load(corpus, path)
    assert codebook_rows(corpus.codebook.all()) == before, "down to the UUIDs"


def remove_all(corpus: Corpus) -> None:
    for tag in corpus.codebook.all():
        if tag.parent is None:
            corpus.codebook.remove(tag.id)


def test_formulae_are_harmless_in_it(corpus: Corpus, tmp_path: Path) -> None:
    corpus.codebook.create("=1+1", key="@", definition="@x")
    path = tmp_path / "c.csv"
    codebook_csv.write(corpus, path)
    head, line = path.read_bytes().decode("utf-8-sig").splitlines()
    assert head == "path,colour,key,definition,examples,retired,uuid"
    assert line.startswith("'=1+1,#0072b2,'@,'@x,,no,")
    (row,) = codebook_csv.read(path)
    assert (row["path"], row["colour"], row["key"], row["definition"]) == ("=1+1", "#0072b2", "@", "@x")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", messages.CODEBOOK_UNREADABLE),
        ("名称,颜色\n农业,\n".encode(), messages.CODEBOOK_UNREADABLE),
        ("path\n各地区各部门要认真\n".encode() + b"\xff", messages.FILE_DAMAGED),
        ("path\nthème\n".encode("latin-1"), messages.ENCODING_NOT_ASKED),
        (b"PK\x03\x04" + bytes(range(256)), messages.FILE_BINARY),
        ('path\n"开'.encode(), messages.CODEBOOK_UNREADABLE),
        ("path,colour\n好,\n农业,red\n".encode(), messages.CODEBOOK_ROW),
        ("path\n好\na//b\n".encode(), messages.CODEBOOK_ROW),
        ("path,key\n好,\n农业,tt\n".encode(), messages.CODEBOOK_ROW),
    ],
)
def test_a_table_that_does_not_do_changes_nothing(
    corpus: Corpus, tmp_path: Path, content: bytes, message: messages.Message
) -> None:
    corpus.codebook.create("甲")
    before = dump(corpus)
    with pytest.raises(UserError) as caught:
        taken_in(corpus, tmp_path / "c.csv", content)
    assert caught.value.message is message
    assert "c.csv" in caught.value.what
    assert dump(corpus) == before
    if message is messages.CODEBOOK_ROW:
        assert caught.value.what.startswith("Row 3 ")


def test_where_nothing_can_be_read_or_written_it_is_said(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        codebook_csv.read(tmp_path / "missing.csv")
    assert caught.value.message is messages.FILE_MISSING
    (tmp_path / "d.csv").mkdir()
    with pytest.raises(UserError) as caught:
        codebook_csv.write(corpus, tmp_path / "d.csv")
    assert caught.value.message is messages.TARGET_UNWRITABLE
    assert not names(tmp_path / "d.csv")


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_tables_are_read_as_spreadsheets_write_them(
    corpus: Corpus, tmp_path: Path, encoding: str, delimiter: str
) -> None:
    lines = ["path,definition", "粮食安全,总的题目", "粮食安全/耕地,不占"]
    data = "\r\n".join(line.replace(",", delimiter) for line in lines).encode(encoding)
    assert taken_in(corpus, tmp_path / "c.csv", data) == [
        ("粮食安全", None, "总的题目"),
        ("粮食安全/耕地", None, "不占"),
    ]


def test_a_table_in_big5_is_read(corpus: Corpus, tmp_path: Path) -> None:
    data = "path,definition\n農業/耕地,保護耕地的政策\n".encode("big5")
    assert taken_in(corpus, tmp_path / "c.csv", data) == [
        ("農業", None, ""),
        ("農業/耕地", None, "保護耕地的政策"),
    ]


def test_a_file_with_a_name_that_is_no_utf8_is_read(corpus: Corpus, tmp_path: Path) -> None:
    path = odd_folder(tmp_path) / "c.csv"
    path.write_text("path\n农业\n", "utf-8")
    codebook_csv.load(corpus, path)
    assert [tag.path for tag in corpus.codebook.all()] == ["农业"]
    path.write_text("other\n", "utf-8")
    with pytest.raises(UserError) as caught:
        codebook_csv.load(corpus, path)
    assert "\ufffd/c.csv" in caught.value.what


def test_a_table_of_a_tree_that_is_too_deep_is_told_by_row(corpus: Corpus, tmp_path: Path) -> None:
    corpus.codebook.create("甲")
    before = dump(corpus)
    deep = "/".join(f"t{level}" for level in range(1500))
    chain = "".join(f"t{level},t{level - 1}\n" for level in range(1, 1500))
    for text, row in ((f"path\n好\n{deep}\n", 3), (f"name,parent\nt0,\n{chain}", MOST_LEVELS + 2)):
        with pytest.raises(UserError) as caught:
            taken_in(corpus, tmp_path / "c.csv", text)
        assert (caught.value.message, caught.value.facts["row"]) == (messages.CODEBOOK_ROW, row)
        reason = caught.value.facts["reason"]
        assert isinstance(reason, UserError)
        assert reason.message is messages.TAG_TOO_DEEP
        assert dump(corpus) == before


def test_a_table_as_deep_as_may_be_is_taken_in(corpus: Corpus, tmp_path: Path) -> None:
    chain = "".join(f"t{level},t{level - 1}\n" for level in range(1, MOST_LEVELS))
    assert len(taken_in(corpus, tmp_path / "c.csv", f"name,parent\nt0,\n{chain}")) == MOST_LEVELS


def test_the_codebook_of_a_corpus_that_is_too_deep_is_refused(corpus: Corpus, tmp_path: Path) -> None:
    with Corpus.create(tmp_path / "other.duizhao") as made:
        stack(made, 1500)
    with pytest.raises(UserError) as caught:
        codebook_csv.load(corpus, tmp_path / "other.duizhao")
    assert isinstance(caught.value.facts["reason"], UserError)
    assert caught.value.facts["reason"].message is messages.TAG_TOO_DEEP
    assert corpus.codebook.all() == []


def test_a_table_that_names_parents_becomes_a_tree(corpus: Corpus, tmp_path: Path) -> None:
    text = "id,name,parent,definition\n7,耕地,3,不占\n3,农业,,总\n8,保护,7,\n"
    tree = [("农业", None, "总"), ("农业/耕地", None, "不占"), ("农业/耕地/保护", None, "")]
    assert taken_in(corpus, tmp_path / "c.csv", text) == tree


def test_parents_may_be_named_by_name(corpus: Corpus, tmp_path: Path) -> None:
    assert taken_in(corpus, tmp_path / "c.csv", "name,parent\n农业,\n耕地,农业\n") == [
        ("农业", None, ""),
        ("农业/耕地", None, ""),
    ]


@pytest.mark.parametrize(
    ("text", "row", "message"),
    [
        ("name,parent\n农业,耕地\n耕地,农业\n", 2, messages.CODEBOOK_ROW_CYCLE),
        ("name,parent\n农业,\n耕地,耕地\n", 3, messages.CODEBOOK_ROW_CYCLE),
        ("id,name,parent\n1,农业,\n2,耕地,9\n", 3, messages.CODEBOOK_ROW_PARENT),
        ("name,parent\n农业,\n耕/地,农业\n", 3, messages.TAG_NAME_SLASH),
        ("path\n农业\n耕地\n农业\n", 4, messages.CODEBOOK_ROW_DOUBLED),
        ("path,retired\n农业,perhaps\n", 2, messages.CODEBOOK_ROW_RETIRED),
        ("path,uuid\n农业,7\n", 2, messages.CODEBOOK_ROW_UUID),
        (f"path,uuid\n农业,{UUID}\n耕地,{UUID}\n", 3, messages.CODEBOOK_ROW_UUID_DOUBLED),
    ],
)
def test_what_cannot_be_a_tree_is_told_by_row(
    corpus: Corpus, tmp_path: Path, text: str, row: int, message: messages.Message
) -> None:
    corpus.codebook.create("甲")
    before = dump(corpus)
    with pytest.raises(UserError) as caught:
        taken_in(corpus, tmp_path / "c.csv", text)
    assert (caught.value.message, caught.value.facts["row"]) == (messages.CODEBOOK_ROW, row)
    reason = caught.value.facts["reason"]
    assert isinstance(reason, UserError)
    assert reason.message is message
    assert dump(corpus) == before


def test_every_row_that_does_not_do_is_told(corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text("name,parent,colour\n甲,乙,\n乙,甲,\n丙,,红\n丁,没有,\n", "utf-8")
    table = codebook_csv.look(path)
    assert [number for number, _ in table.problems] == [2, 3, 5]
    problems = dict(corpus.codebook.intake.compare(table.rows)[1]) | dict(table.problems)
    assert sorted(problems) == [2, 3, 4, 5]
    assert problems[4].message is messages.TAG_COLOUR_BAD


def test_a_codebook_can_be_taken_from_another_corpus(corpus: Corpus, tmp_path: Path) -> None:
    other = tmp_path / "other.duizhao"
    with Corpus.create(other) as made:
        made.codebook.create("农业/耕地", key="g", definition="不占", examples="例一")
        retired = made.codebook.create("旧题")[0]
        made.codebook.retire(retired.id)
        rows = codebook_rows(made.codebook.all())
    before = other.read_bytes()
    codebook_csv.load(corpus, other)
    assert codebook_rows(corpus.codebook.all()) == rows
    assert other.read_bytes() == before
    assert [tag.retired for tag in corpus.codebook.all()] == [False, False, True]


def test_a_corpus_does_not_take_in_its_own_codebook(corpus: Corpus) -> None:
    with pytest.raises(UserError) as caught:
        codebook_csv.load(corpus, corpus.path)
    assert caught.value.message is messages.CODEBOOK_SAME_CORPUS


def test_what_is_named_like_a_corpus_and_is_none_is_told(corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / "mine.duizhao"
    path.write_text("path\n农业\n", "utf-8")
    with pytest.raises(UserError) as caught:
        codebook_csv.load(corpus, path)
    assert caught.value.message is messages.NOT_SQLITE
    with pytest.raises(UserError) as caught:
        codebook_csv.load(corpus, tmp_path / "mine.duizhao-wal")
    assert caught.value.message is messages.FILE_IS_CORPUS
