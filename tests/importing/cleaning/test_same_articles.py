"""What must not matter: the script in which a file is written, how its lines end, what stands at their ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.chinese.converter import convert_each
from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document
from reader.importing.pipeline import open_document, read_bytes

ROOT = Path(__file__).resolve().parents[3]
FILES = [
    *sorted((ROOT / "tests" / "importing" / "layouts").glob("*/*.txt")),
    *sorted((ROOT / "resources" / "sample").glob("*.txt")),
]
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")


def text_of(path: Path) -> str:
    return open_document(path.read_bytes(), path, path.name).text


def articles_of(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


def in_other_script(text: str, config: str) -> str:
    """Every character by itself in the other script, so that positions stay the same."""
    characters = sorted(set(text) - set("\r\n"))
    others = dict(zip(characters, convert_each(characters, config), strict=True))
    return "".join(others.get(character, character) for character in text)


def shape(article: ImportedArticle) -> tuple[object, ...]:
    """Where everything of an article stands in its file."""
    return article.origin.runs, article.headings, dict(article.evidence), article.date


@every_file
@pytest.mark.parametrize("config", ["s2t", "t2s"])
def test_a_file_gives_the_same_articles_in_both_scripts(path: Path, config: str) -> None:
    text = text_of(path)
    if re.search(r"[(?][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+\)", text):
        pytest.skip("the converter that leaves glosses behind only writes traditional characters")
    other = in_other_script(text, config)
    assert len(other) == len(text)
    assert [shape(one) for one in articles_of(other)] == [shape(one) for one in articles_of(text)]


def words(article: ImportedArticle) -> tuple[object, ...]:
    """What an article says, wherever that stands."""
    details = ("title", "kicker", "subtitle", "section", "source", "author", "editor", "date", "number")
    return article.body, article.headings, *(getattr(article, name) for name in details)


@every_file
@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="CR LF"),
        pytest.param(lambda text: text.replace("\n", "\r"), id="CR"),
        pytest.param(lambda text: text.replace("\n", "  \n"), id="spaces at the ends"),
        pytest.param(lambda text: f"\n\n{text}\n\n\n", id="blank lines around it"),
    ],
)
def test_how_lines_end_does_not_matter(path: Path, change: Callable[[str], str]) -> None:
    text = text_of(path).replace("\r\n", "\n").replace("\r", "\n")
    assert [words(one) for one in articles_of(change(text))] == [words(one) for one in articles_of(text)]


@every_file
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "cp950", "utf-16"])
def test_the_encoding_of_a_file_does_not_matter(path: Path, encoding: str) -> None:
    text = text_of(path)
    data = text.encode(encoding, "replace")
    if data.decode(encoding) != text:
        pytest.skip(f"{encoding} has not all its characters")
    again = read_bytes(data, path, path.name).articles
    assert [(words(one), shape(one)) for one in again] == [
        (words(one), shape(one)) for one in articles_of(text)
    ]


@pytest.mark.parametrize("unseen", ["\ufeff", "\u200b", "\u2060"])
def test_characters_that_are_not_seen_do_not_matter_at_the_ends_of_a_line(unseen: str) -> None:
    lines = [
        "水渠通到了田头",
        "2024-05-06 来源：清河日报",
        "村民说，现在拧开闸门就有水，省下来的工夫可以多种两亩菜。",
    ]
    (plain,) = articles_of("\n".join(lines))
    (article,) = articles_of("\n".join(f"{unseen}{line}{unseen}" for line in lines))
    assert (article.title, article.source, article.date) == (plain.title, plain.source, plain.date)
