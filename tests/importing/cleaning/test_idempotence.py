"""Cleaning what was cleaned changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document
from reader.importing.pipeline import read_file

ROOT = Path(__file__).resolve().parents[3]
FILES = [
    *sorted((ROOT / "tests" / "importing" / "layouts").glob("*/*.txt")),
    *sorted((ROOT / "resources" / "sample").glob("*.txt")),
]

#: Titles after which a body is not found again, by file.
KNOWN: dict[str, list[str]] = {
    # Beside another article its few glosses are no habit; alone they are.
    "q/q46_glossed.txt": ["一江碧水的“跨省賬單”"],
}


def cleaned(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_cleaned_article_is_cleaned_to_itself(path: Path) -> None:
    changed: list[str] = []
    said: list[str] = []
    for article in read_file(path).articles:
        again = cleaned(as_text(article))
        if [(one.title, one.body) for one in again] != [(article.title, article.body)]:
            changed.append(article.title)
            said += [f"--- {article.title}", *difference(article, again)]
    assert changed == KNOWN.get(f"{path.parent.name}/{path.name}", []), "\n".join(["changed:", *said])


def as_text(article: ImportedArticle) -> str:
    """The article as a text of its own; a title that no line gave is made again from the body."""
    span, *_ = article.evidence["title"]
    return article.body if span is None else f"{article.title}\n\n{article.body}"


def difference(article: ImportedArticle, again: list[ImportedArticle]) -> list[str]:
    """The titles and paragraphs that are not the same, each with what it was before."""
    before = [article.title, *article.body.split("\n")]
    after = [line for one in again for line in (one.title, *one.body.split("\n"))]
    lost = [f"    lost: {line}" for line in before if line not in after]
    return lost + [f"    new: {line}" for line in after if line not in before]


def test_a_headings_place_is_found_again() -> None:
    text = "水渠通到了田头\n\n" + "\n".join(
        ["一、修渠", "村民说，往年浇地要排三天队，现在拧开闸门就有水，省下来的工夫可以多种两亩菜。"] * 2
    )
    (article,) = cleaned(text.replace("\n\n一、", "\n\n清河县的水渠今年春天修到了最后一个村。\n一、"))
    (again,) = cleaned(f"{article.title}\n\n{article.body}")
    assert article.headings
    assert again.headings == article.headings


_HAN = "沿河的小厂搬进园区排水口一个封上谁都可以查账本就挂在村墙夜校开课教室工人自己挑选渠修到最后浇地不用队"
_clause = st.text(_HAN, min_size=4, max_size=16)
_sentence = st.lists(_clause, min_size=2, max_size=5).map(lambda clauses: "，".join(clauses) + "。")
_paragraph = st.lists(_sentence, min_size=2, max_size=4).map("".join)


@settings(deadline=None)
@given(st.lists(_paragraph, min_size=1, max_size=5, unique=True))
def test_paragraphs_of_whole_sentences_are_left_as_they_are(paragraphs: list[str]) -> None:
    body = "\n".join(paragraphs)
    (article,) = cleaned(f"水渠通到了田头\n\n{body}")
    assert (article.title, article.body, article.headings) == ("水渠通到了田头", body, ())
