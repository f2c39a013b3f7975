"""The collection of the W3C Web Annotation Data Model: what must be there is, and positions cut out the quote."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.exchange import exporting
from tests.corpus.making import make_file
from tests.exchange.making import AWKWARD, coded

Add = Callable[..., int]
URN = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
#: xsd:dateTime, in UTC.
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


def collection(corpus: Corpus, path: Path) -> dict[str, Any]:
    exporting.write(corpus, path)
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def test_it_is_a_collection_with_one_page(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    coded(corpus, add_text)
    found = collection(corpus, tmp_path / "a.jsonld")
    page = found["first"]
    assert found["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert (found["type"], page["type"], page["startIndex"]) == ("AnnotationCollection", "AnnotationPage", 0)
    assert (found["last"], page["partOf"]) == (page["id"], found["id"])
    assert found["total"] == len(page["items"]) == 6
    ids = [found["id"], page["id"], *(item["id"] for item in page["items"])]
    assert all(map(URN.fullmatch, ids))
    assert len(set(ids)) == len(ids)


def test_an_annotation_says_what_who_when_and_where(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    made = coded(corpus, add_text)
    first = collection(corpus, tmp_path / "a.jsonld")["first"]["items"][0]
    assert (first["id"], first["type"]) == (f"urn:uuid:{made[0].uuid}", "Annotation")
    assert first["motivation"] == ["tagging", "commenting"]
    tag, note = first["body"]
    assert (tag["type"], tag["purpose"], tag["value"]) == ("TextualBody", "tagging", "民生/饮食 <1>")
    assert tag["id"] == f"urn:uuid:{corpus.codebook.get(made[0].tag).uuid}"
    assert (note["purpose"], note["value"]) == ("commenting", made[0].note)
    assert (first["creator"]["type"], first["creator"]["name"]) == ("Person", "Li")
    assert TIME.fullmatch(first["created"])
    assert TIME.fullmatch(first["modified"])
    source = first["target"]["source"]
    assert (source["type"], source["format"], source["dcterms:title"]) == (
        "Text",
        "text/plain",
        "一家 & <人>",
    )
    assert (source["dcterms:date"], source["dcterms:publisher"]) == ("2024-05", "晚报")
    assert first["duizhao:status"] == "made"


def test_positions_are_code_points_and_cut_out_the_quote(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    coded(corpus, add_text)
    for item in collection(corpus, tmp_path / "a.jsonld")["first"]["items"][:-1]:
        position, quote = item["target"]["selector"]
        assert (position["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
        start, end = position["start"], position["end"]
        assert AWKWARD[start:end] == quote["exact"]
        assert AWKWARD[:start].endswith(quote["prefix"])
        assert AWKWARD[end:].startswith(quote["suffix"])


def test_what_was_rejected_is_left_out_and_told_and_proposals_are_marked(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    coded(corpus, add_text)
    outcome = exporting.write(corpus, tmp_path / "a.jsonld")
    items = collection(corpus, tmp_path / "a.jsonld")["first"]["items"]
    assert [item["duizhao:status"] for item in items].count("proposed") == 1
    assert "rejected" not in {item["duizhao:status"] for item in items}
    assert (outcome.rows, outcome.annotations) == (6, 5)
    assert [(note.message, note.facts["count"]) for note in outcome.notes()] == [
        (messages.EXPORT_REJECTED, 1),
        (messages.EXPORT_PROPOSED, 1),
    ]


def test_the_parts_of_a_passage_name_it(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    coded(corpus, add_text)
    items = collection(corpus, tmp_path / "a.jsonld")["first"]["items"]
    passages = [item["duizhao:passage"] for item in items if "duizhao:passage" in item]
    assert len(passages) == 2
    assert len(set(passages)) == 1
    assert URN.fullmatch(passages[0])


def test_the_same_is_named_alike_in_every_export_and_other_articles_otherwise(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    coded(corpus, add_text)
    once, again = (collection(corpus, tmp_path / f"{name}.jsonld") for name in "ab")
    assert once == again
    sources = [item["target"]["source"]["id"] for item in once["first"]["items"]]
    assert len(set(sources)) == 2
    with Corpus.create(tmp_path / "other.duizhao") as other:
        (number,) = other.articles.add([make_file(AWKWARD, title="别的题目", name="c.txt")]).articles
        other.annotations.add(number, Span(0, 1), "别的")
        found = collection(other, tmp_path / "c.jsonld")
    assert found["first"]["items"][0]["target"]["source"]["id"] == sources[0]
    assert found["id"] != once["id"]


def test_without_annotations_the_page_is_empty(corpus: Corpus, tmp_path: Path) -> None:
    found = collection(corpus, tmp_path / "a.jsonld")
    assert (found["total"], found["first"]["items"]) == (0, [])


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=2, max_size=60), st.data())
def test_any_selection_cuts_out_its_quote(
    corpus: Corpus, tmp_path: Path, body: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(body) - 1))
    end = data.draw(st.integers(start + 1, len(body)))
    (number,) = corpus.articles.add([make_file(body, title="题", data=body.encode() + b"\0")]).articles
    made, _ = corpus.annotations.add(number, Span(start, end), "甲")
    items = collection(corpus, tmp_path / "a.jsonld")["first"]["items"]
    item = next(item for item in items if item["id"] == f"urn:uuid:{made.uuid}")
    position, quote = item["target"]["selector"]
    assert body[position["start"] : position["end"]] == quote["exact"]
    corpus.history.undo()
    corpus.history.undo()
