"""The sample corpus is our own, complete, and exactly where its outline says it is."""

from __future__ import annotations

import csv
import itertools
import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

RESOURCES = Path(__file__).parents[2] / "resources"
SAMPLE = RESOURCES / "sample"
FOREIGN = RESOURCES.parents[1] / "shared" / "samples"

LAYOUTS = {"newspaper", "newsletter", "web", "glossed", "plain", "document"}
#: Keys that the window uses for commands.
RESERVED_KEYS = frozenset("tnr.[]{}?/")
ARTICLE_FIELDS = {
    "title", "kicker", "subtitle", "section", "source", "author", "editor", "date", "number", "script",
    "paragraphs", "origin",
}  # fmt: skip
GLOSS = re.compile(r"[\u4e00-\u9fff]\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)")
#: A run of characters as long as this in common is a copy rather than a turn of phrase.
COPIED = 12
#: The least CIE76 distance between two tags with a key; about two is just visible side by side.
LEAST_DISTANCE = 9.0

#: Linear sRGB to what people with each kind of colour blindness see (Machado, Oliveira and Fernandes 2009).
VISIONS: dict[str, tuple[tuple[float, float, float], ...]] = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
}
#: Linear sRGB to CIE XYZ, each row divided by the white point D65.
TO_XYZ = (
    (0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883),
)


class Placed(NamedTuple):
    """An article of the outline, its number in its file, and the decoded text of that file."""

    file: str
    number: int
    article: dict[str, Any]
    text: str

    @property
    def body(self) -> str:
        """The clean body: its paragraphs, one to a line."""
        return "\n".join(paragraph["text"] for paragraph in self.article["paragraphs"])


def outline() -> dict[str, Any]:
    """What the sample files hold, by file name."""
    read: dict[str, Any] = json.loads((SAMPLE / "outline.json").read_text("utf-8"))
    return read


def decoded(name: str) -> str:
    """A sample file as text, with the line ends that it has."""
    return (SAMPLE / name).read_bytes().decode(outline()[name]["encoding"])


def placed() -> list[Placed]:
    """Every article of the sample corpus, in order."""
    return [
        Placed(name, number, article, decoded(name))
        for name, file in outline().items()
        for number, article in enumerate(file["articles"])
    ]


def tags() -> list[dict[str, str]]:
    """The rows of the sample codebook."""
    with (SAMPLE / "codebook.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def ready_made() -> list[dict[str, Any]]:
    """The ready-made annotations."""
    read: list[dict[str, Any]] = json.loads((SAMPLE / "annotations.json").read_text("utf-8"))
    return read


EVERY_ARTICLE = pytest.mark.parametrize("place", placed(), ids=lambda p: f"{p.file}-{p.number}")


def test_every_text_file_is_in_the_outline_and_the_other_way_round() -> None:
    assert {path.name for path in SAMPLE.glob("*.txt")} == set(outline())
    assert {file["media_type"] for file in outline().values()} == {"text/plain"}


def test_there_are_articles_enough_in_every_layout_script_and_encoding() -> None:
    files = outline().values()
    assert len(placed()) >= 14
    assert {file["layout"] for file in files} == LAYOUTS
    assert {"utf-8", "utf-8-sig", "gb18030", "big5hkscs"} == {file["encoding"] for file in files}
    scripts = [place.article["script"] for place in placed()]
    assert scripts.count("traditional") >= 5
    assert scripts.count("simplified") >= 9
    assert all(file["script"] == article["script"] for file in files for article in file["articles"])


def test_the_first_article_is_plain_and_simplified() -> None:
    first = next(iter(outline().values()))
    assert (first["layout"], first["script"]) == ("plain", "simplified")


@EVERY_ARTICLE
def test_an_article_has_a_title_a_sane_length_and_only_known_fields(place: Placed) -> None:
    assert set(place.article) == ARTICLE_FIELDS
    assert place.article["title"]
    assert 500 <= len(place.body.replace("\n", "")) <= 2000
    assert place.article["date"] is None or re.fullmatch(r"\d{4}-\d\d-\d\d", place.article["date"])
    assert all(set(p) == {"kind", "text"} for p in place.article["paragraphs"])
    assert all(p["kind"] in ("heading", "paragraph") for p in place.article["paragraphs"])


@EVERY_ARTICLE
def test_paragraphs_are_clean(place: Placed) -> None:
    for paragraph in place.article["paragraphs"]:
        text = paragraph["text"]
        assert text == text.strip()
        assert not re.search(r"[\r\n\t]| {2}", text)
        assert not GLOSS.search(text)


@EVERY_ARTICLE
def test_paragraphs_stand_in_the_file_in_their_order(place: Placed) -> None:
    at = 0
    for paragraph in place.article["paragraphs"]:
        for character in paragraph["text"]:
            at = place.text.index(character, at) + 1
    assert 0 < at <= len(place.text)


@EVERY_ARTICLE
def test_the_origin_covers_the_body_exactly(place: Placed) -> None:
    covered: list[int] = []
    behind = -1
    for body_start, file_start, length in place.article["origin"]:
        stood = place.text[file_start : file_start + length]
        assert stood == place.body[body_start : body_start + length]
        assert file_start > behind
        behind = file_start + length - 1
        covered.extend(range(body_start, body_start + length))
    assert covered == [position for position, character in enumerate(place.body) if character != "\n"]


@EVERY_ARTICLE
def test_metadata_are_printed_in_the_file(place: Placed) -> None:
    printed = re.sub(r"\s", "", GLOSS.sub(lambda match: match.group()[0], place.text))
    for field in ("title", "kicker", "subtitle", "section", "source", "author", "editor", "number"):
        if value := place.article[field]:
            assert re.sub(r"\s", "", value) in printed


def test_the_difficult_files_are_difficult() -> None:
    files = {file["layout"]: decoded(name) for name, file in outline().items()}
    assert len(GLOSS.findall(files["glossed"])) > 40
    assert re.search(r"[\u4e00-\u9fff]\n\n[\u4e00-\u9fff]", files["newspaper"])
    assert re.search(r"[\u4e00-\u9fff] \d+ ?[\u4e00-\u9fff]", files["newsletter"])
    assert "\r\n" in files["document"]
    assert "〔2024〕" in files["document"]


def test_characters_outside_the_basic_plane_occur_in_bodies() -> None:
    everything = "".join(place.body for place in placed())
    assert {"𠮷", "😊"} <= set(everything)
    for word in ("后来", "皇后", "头发", "发展", "干部", "干净", "里程", "城里", "设备", "优化", "全局"):
        assert word in everything
    assert "软件" in everything
    assert "网络" in everything


def test_tags_are_unique_and_come_after_their_parents() -> None:
    paths = [row["path"] for row in tags()]
    assert 24 <= len(paths) <= 30
    assert len(set(paths)) == len(paths)
    for place, path in enumerate(paths):
        *above, name = path.split("/")
        assert len(above) <= 1
        assert 2 <= len(name) <= 8
        assert "/".join(above) in ["", *paths[:place]]


def test_tags_have_a_definition_a_colour_and_a_free_key() -> None:
    colours = [row["colour"] for row in tags()]
    keys = [row["key"] for row in tags() if row["key"]]
    assert len(set(colours)) == len(colours)
    assert all(re.fullmatch(r"#[0-9a-f]{6}", colour) for colour in colours)
    assert len(set(keys)) == len(keys) >= 15
    assert all(re.fullmatch(r"[0-9a-z]", key) and key not in RESERVED_KEYS for key in keys)
    assert all(row["examples"] and "不含" in row["definition"] for row in tags())


def test_annotations_quote_the_body_and_use_tags_of_the_codebook() -> None:
    bodies = {(place.file, place.number): place.body for place in placed()}
    paths = {row["path"] for row in tags()}
    for row in ready_made():
        assert row["tag"] in paths
        assert bodies[row["file"], row["article"]].count(row["quote"]) > row["occurrence"] >= 0
        assert row["annotator"] == "示例"
    assert len(ready_made()) >= 30
    assert sum(bool(row["note"]) for row in ready_made()) >= 8


def test_the_first_article_shows_many_annotations_and_overlaps() -> None:
    first = placed()[0]
    spans = []
    for row in ready_made():
        if (row["file"], row["article"]) == (first.file, 0):
            start = first.body.index(row["quote"])
            spans.append((start, start + len(row["quote"])))
    overlaps = [(a, b) for a, b in itertools.combinations(spans, 2) if a[0] < b[1] and b[0] < a[1]]
    assert len(spans) >= 10
    assert len(overlaps) >= 3


def times(matrix: tuple[tuple[float, ...], ...], vector: list[float]) -> list[float]:
    """A matrix applied to a vector."""
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def lab(colour: str, vision: str) -> tuple[float, float, float]:
    """The CIE L*a*b* (D65) of `#rrggbb` as it looks with a kind of colour vision."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    seen = [min(1.0, max(0.0, c)) for c in times(VISIONS[vision], linear)]
    x, y, z = (
        value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116
        for value in times(TO_XYZ, seen)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("vision", VISIONS)
def test_tags_with_a_key_can_be_told_apart_by_colour(vision: str) -> None:
    keyed = {row["path"]: lab(row["colour"], vision) for row in tags() if row["key"]}
    for one, other in itertools.combinations(keyed, 2):
        distance = sum((a - b) ** 2 for a, b in zip(keyed[one], keyed[other], strict=True)) ** 0.5
        assert distance >= LEAST_DISTANCE, f"{one} and {other}: {distance:.1f}"


@pytest.mark.parametrize("vision", VISIONS)
def test_colours_are_neither_too_pale_nor_too_dark_to_be_seen(vision: str) -> None:
    assert all(15 <= lab(row["colour"], vision)[0] <= 85 for row in tags())


def squeezed(text: str) -> str:
    """Text without glosses and white space, full- and half-width forms made equal."""
    text = GLOSS.sub(lambda match: match.group()[0], text)
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def stretches(text: str) -> Iterator[str]:
    """All stretches of `COPIED` code points."""
    return (text[i : i + COPIED] for i in range(len(text) - COPIED + 1))


def test_nothing_is_copied_from_documents_that_are_not_ours() -> None:
    if not FOREIGN.is_dir():
        pytest.skip(f"no documents to compare with: {FOREIGN}")
    foreign = {s for path in FOREIGN.glob("*.txt") for s in stretches(squeezed(path.read_text("utf-8")))}
    ours = {s for name in outline() for s in stretches(squeezed(decoded(name)))}
    assert not foreign & ours
