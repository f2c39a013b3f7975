"""A codebook leaves as a table and comes in again as it was; a bad one changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange import codebook_csv
from tests.corpus.making import dump, names

NAMES = st.text(
    st.characters(exclude_characters="/", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8
).filter(str.strip)
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


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.dictionaries(NAMES, DEFINITIONS, max_size=4))
def test_what_is_written_is_read_as_it_was(corpus: Corpus, tmp_path: Path, tags: dict[str, str]) -> None:
    for tag in corpus.codebook.all():
        corpus.codebook.remove(tag.id)
    rows = [{"path": name, "definition": definition} for name, definition in tags.items()]
    corpus.codebook.merge_rows(rows, name="c.csv")
    before = [(tag.path, tag.colour, tag.key, tag.definition) for tag in corpus.codebook.all()]
    path = tmp_path / "c.csv"
    assert codebook_csv.write(corpus, path) == len(before)
    assert codebook_csv.load(corpus, path).kinds == frozenset()
    for tag in corpus.codebook.all():
        corpus.codebook.remove(tag.id)
    codebook_csv.load(corpus, path)
    assert [(tag.path, tag.colour, tag.key, tag.definition) for tag in corpus.codebook.all()] == before


def test_formulae_are_harmless_in_it(corpus: Corpus, tmp_path: Path) -> None:
    corpus.codebook.create("=1+1", key="=", definition="@x")
    path = tmp_path / "c.csv"
    codebook_csv.write(corpus, path)
    assert path.read_bytes().decode("utf-8-sig").splitlines()[1] == "'=1+1,#0072b2,'=,'@x"
    assert codebook_csv.read(path) == [{"path": "=1+1", "colour": "#0072b2", "key": "=", "definition": "@x"}]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", messages.CODEBOOK_UNREADABLE),
        ("名称,颜色\n农业,\n".encode(), messages.CODEBOOK_UNREADABLE),
        ("path\n粮食\n".encode("gb18030"), messages.CODEBOOK_UNREADABLE),
        ("path\n".encode("utf-16"), messages.CODEBOOK_UNREADABLE),
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
    assert caught.value.message is messages.CODEBOOK_UNREADABLE
    (tmp_path / "d.csv").mkdir()
    with pytest.raises(UserError) as caught:
        codebook_csv.write(corpus, tmp_path / "d.csv")
    assert caught.value.message is messages.TARGET_UNWRITABLE
    assert not names(tmp_path / "d.csv")


def test_a_corpus_is_no_codebook_and_is_not_opened_for_one(corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / "mine.duizhao"
    path.write_text("path\n农业\n", "utf-8")
    with pytest.raises(UserError) as caught:
        codebook_csv.load(corpus, path)
    assert caught.value.message is messages.FILE_IS_CORPUS
