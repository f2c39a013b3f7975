"""Which facts that an outline names of a file its import does not give.

The same rules as the project's `score_import.py`: an outline maps a file name to `{"script", "articles"}`; an
article has any of title (null: none is printed in the text), kicker, subtitle, section, source, date, number,
editor, author_like, starts and ends (with starts_alt, ends_alt), joins (strings that a line break in the file cut
in two), headings, absent (what belongs to the page), no_gloss, damaged (pairs: a destroyed place or its repair).
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from reader.chinese.layout import blocks_of
from reader.importing.articles import ImportedArticle
from reader.importing.pipeline import read_file

_GLOSS = re.compile(r"[\u4e00-\u9fff]\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)")
_DETAILS = ("kicker", "subtitle", "section", "source", "date", "number", "editor")


class Fact(NamedTuple):
    """Something that must hold of an import: does it, what is it, what is there instead."""

    holds: bool
    what: str
    instead: object = ""


def squeeze(text: str | None) -> str:
    """The text without white space, full- and half-width forms made equal."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text or ""))


def outline_of(folder: Path) -> dict[str, dict[str, Any]]:
    """What the folder's outline says of its files."""
    outline: dict[str, dict[str, Any]] = json.loads((folder / "outline.json").read_text("utf-8"))
    return outline


def facts_of(path: Path, gold: dict[str, Any]) -> Iterator[Fact]:
    """All facts of one file."""
    articles = read_file(path).articles
    wanted = gold["articles"]
    yield Fact(len(articles) == len(wanted), f"{len(wanted)} articles", len(articles))
    for want in wanted:
        label = str(want.get("title") or want["starts"])[:20]
        for fact in _of_article(want, articles, gold["script"]):
            yield fact._replace(what=f"{label}: {fact.what}")


def missed(path: Path, gold: dict[str, Any]) -> list[str]:
    """The facts that do not hold, each with what is there instead."""
    return [
        f"{fact.what}" + (f" — instead: {fact.instead!r}" if fact.instead != "" else "")
        for fact in facts_of(path, gold)
        if not fact.holds
    ]


def _of_article(want: dict[str, Any], articles: Sequence[ImportedArticle], script: str) -> Iterator[Fact]:
    starts = [squeeze(text) for text in (want["starts"], *want.get("starts_alt", []))]
    got = next((a for a in articles if any(start in squeeze(a.body) for start in starts)), None)
    yield Fact(got is not None, "is there")
    if got is None:
        return
    body = squeeze(got.body)
    ends = [squeeze(text) for text in (want["ends"], *want.get("ends_alt", []))]
    yield Fact(any(map(body.startswith, starts)), f"begins with {want['starts'][:16]}", body[:24])
    yield Fact(any(map(body.endswith, ends)), f"ends with {want['ends'][-16:]}", body[-24:])
    yield from _of_details(want, got)
    yield Fact(got.script == script, f"is {script}", got.script)
    yield from _of_body(want, got)


def _of_details(want: dict[str, Any], got: ImportedArticle) -> Iterator[Fact]:
    title = squeeze(want["title"])
    yield Fact(squeeze(got.title) == title if title else bool(got.title), "title", got.title)
    for name in _DETAILS:
        if want.get(name):
            value = getattr(got, name)
            # Whether the dash before a subtitle is a part of it, outlines do not agree.
            holds = squeeze(value).lstrip("—") == squeeze(want[name]).lstrip("—")
            yield Fact(holds, f"{name} {want[name]}", value)
    if want.get("author_like"):
        like = want["author_like"]
        yield Fact(squeeze(like) in squeeze(got.author), f"author {like}", got.author)


def _of_body(want: dict[str, Any], got: ImportedArticle) -> Iterator[Fact]:
    body = squeeze(got.body)
    blocks = [(block.kind, squeeze(block.span.of(got.body))) for block in blocks_of(got.body, got.headings)]
    for text in want.get("joins", []):
        yield Fact(any(squeeze(text) in block for _, block in blocks), f"in one piece: {text}")
    headings = [text for kind, text in blocks if kind == "heading"]
    for text in want.get("headings", []):
        yield Fact(squeeze(text) in headings, f"heading: {text}")
    for text in want.get("absent", []):
        yield Fact(squeeze(text) not in body, f"not in it: {text}")
    if want.get("no_gloss"):
        yield Fact(not _GLOSS.search(got.body), "no gloss")
    for broken, whole in want.get("damaged", []):
        yield Fact(squeeze(broken) in body or squeeze(whole) in body, f"repaired or left: {broken}")
