"""A plan becomes articles of which every character is accounted for, whatever the document."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings

from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import Body, build, build_body
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.plan import BODY, Edit, Plan, PlannedLine, Reason, Role
from reader.importing.cleaning.reading import read
from reader.importing.document import Document
from reader.importing.origin import OriginMap, Run
from tests.importing.cleaning.arbitrary import UNSEEN, documents, lines_of


def planned(text: str, *roles: Role, joined: bool = False, glue: str = "") -> list[PlannedLine]:
    """A plan's lines: one for each line of the text, all of one article, from the second on joined or not."""
    return [
        PlannedLine(span, role, 0, None, joined and index > 0, glue if index else "")
        for index, (span, role) in enumerate(zip(lines_of(text), roles, strict=True))
    ]


def test_paragraphs_stand_on_lines_of_their_own_and_indents_are_left_out() -> None:
    text = "\u3000\u3000甲乙。\r\n\r\n  丙丁。 \n"
    body = build_body(text, planned(text, Role.PARAGRAPH, Role.PARAGRAPH), [])
    assert body == Body("甲乙。\n丙丁。", OriginMap((Run(0, 2, 3), Run(4, 11, 3))), ())


@pytest.mark.parametrize(("glue", "text"), [("", "水渠修到村里"), (" ", "水渠修 到村里")])
def test_lines_that_were_wrapped_are_joined(glue: str, text: str) -> None:
    source = "水渠修\n到村里"
    body = build_body(source, planned(source, Role.PARAGRAPH, Role.PARAGRAPH, joined=True, glue=glue), [])
    assert body.text == text
    assert body.origin.to_file(Span(0, len(text))) == Span(0, len(source))
    assert body.origin.to_file(Span(3, 3 + len(glue))) in (None, Span(4, 4))


def test_a_heading_is_told_by_its_place_in_the_body() -> None:
    text = "甲\n乙\n丙\n丁"
    body = build_body(text, planned(text, Role.PARAGRAPH, Role.HEADING, Role.PARAGRAPH, Role.HEADING), [])
    assert body.headings == (2, 6)


def test_a_heading_of_two_lines_is_one() -> None:
    text = "水渠修\n到村里"
    body = build_body(text, planned(text, Role.HEADING, Role.HEADING, joined=True), [])
    assert (body.text, body.headings) == ("水渠修到村里", (0,))


def test_edits_leave_out_and_replace() -> None:
    text = "經(jīng)濟，變?yōu)楫a,"
    gloss, damage = text.index("("), text.index("?")
    edits = [
        Edit(Span(gloss, gloss + 6), "", Reason.GLOSS),
        Edit(Span(damage, damage + 7), "為產", Reason.REPAIR),
    ]
    body = build_body(text, planned(text, Role.PARAGRAPH), edits)
    assert body.text == "經濟，變為產,"
    assert body.origin.runs == (Run(0, 0, 1), Run(1, 7, 3), Run(6, 17, 1))
    assert body.origin.to_file(Span(4, 6)) is None  # what was put in
    assert body.origin.to_file(Span(3, 7)) == Span(9, 18)


def test_edits_outside_the_lines_of_an_article_do_not_touch_it() -> None:
    text = "甲(jiǎ)\n乙(yǐ)\n丙(bǐng)"
    edits = [Edit(Span(m.start(), m.end()), "", Reason.GLOSS) for m in re.finditer(r"\(.*?\)", text)]
    lines = planned(text, Role.PARAGRAPH, Role.PARAGRAPH, Role.PARAGRAPH)
    assert build_body(text, lines[1:2], edits).text == "乙"
    assert build_body(text, [], edits) == Body("", OriginMap(), ())


def test_articles_without_a_body_are_left_out_and_the_others_counted() -> None:
    document = Document(text="甲\n乙\n丙", encoding="utf-8", media_type="text/plain")
    plan = read(document)
    lines = [
        PlannedLine(Span(0, 1), Role.TITLE, 0),
        PlannedLine(Span(2, 3), Role.PARAGRAPH, 1),
        PlannedLine(Span(4, 5), Role.PARAGRAPH, 2),
    ]
    articles = build(document, Plan(tuple(lines), (), plan.drafts[:1] * 3))
    assert [(article.body, article.order) for article in articles] == [("乙", 0), ("丙", 1)]


# -- what holds of every document ------------------------------------------------------------------


def inserted(article: ImportedArticle) -> Iterator[str]:
    """The stretches of a body that came from nowhere in the file."""
    at = 0
    for run in article.origin.runs:
        yield article.body[at : run.body_start]
        at = run.body_start + run.length
    yield article.body[at:]


def has_sentence(document: Document) -> bool:
    """Whether a sentence stands in it that is no line of details and no caption."""
    lines = [span.of(document.text) for span in lines_of(document.text)]
    return any("。" in line and len(line) > 30 and read_details(line, fold(line)) is None for line in lines)


@settings(deadline=None)  # pypinyin is loaded for the first gloss
@given(documents())
def test_a_document_with_something_to_see_becomes_articles_with_something_to_read(document: Document) -> None:
    articles = build(document, read(document))
    assert articles or document.parts or not has_sentence(document)
    for order, article in enumerate(articles):
        assert article.order == order
        assert article.title.strip()
        assert article.body.strip()


@pytest.mark.parametrize("text", ["本报记者 苏文远\n", "2024年5月6日", "来源：清河日报", "（下转第四版）\n"])
def test_a_text_that_is_only_a_line_of_details_is_an_article(text: str) -> None:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    assert [article.body for article in build(document, read(document))] == [text.strip()]


def test_no_paragraph_is_empty() -> None:
    text = "夜校开到了厂区\n报名的人比座位还多，课程由工人自己挑，一周上三个晚上，考过的发证书。\n（下转第四版）\n"
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    (article,) = build(document, read(document))
    assert all(article.body.split("\n"))


@settings(deadline=None)
@given(documents())
def test_positions_lead_back_to_equal_characters_and_nothing_is_invented(document: Document) -> None:
    plan = read(document)
    put_in = "|".join(re.escape(edit.text) for edit in plan.edits if edit.text)
    allowed = re.compile(rf"(?:\n| |{put_in})*" if put_in else r"[\n ]*")
    for article in build(document, plan):
        assert article.folded == fold(article.body)
        for run in article.origin.runs:
            there = document.text[run.file_start : run.file_start + run.length]
            assert there == article.body[run.body_start : run.body_start + run.length]
        for stretch in inserted(article):
            assert allowed.fullmatch(stretch), f"invented: {stretch!r}"


@settings(deadline=None)
@given(documents())
def test_every_line_of_a_document_is_planned_once(document: Document) -> None:
    plan = read(document)
    assert [line.span for line in plan.lines] == shown_lines(document, plan)
    for line in plan.lines:
        assert -1 <= line.article < len(plan.drafts)
        assert line.article >= 0 or line.role not in BODY
        assert (line.reason is not None) == (line.role in (Role.ASIDE, Role.DROPPED))


def shown_lines(document: Document, plan: Plan) -> list[Span]:
    """The lines that hold something without the glosses."""
    glosses = [edit.span for edit in plan.edits if edit.reason is Reason.GLOSS]
    gone = {at for span in glosses for at in range(span.start, span.end)}
    return [
        span
        for span in lines_of(document.text)
        if any(
            at not in gone and not document.text[at].isspace() and document.text[at] not in UNSEEN
            for at in range(span.start, span.end)
        )
    ]


@settings(deadline=None)
@given(documents())
@example(
    Document(
        text="清河两岸的新账本\n" * 11 + ">水\n\u3000\u3000>水\n",
        encoding="utf-8",
        media_type="text/plain",
        wrapped=True,
    )
)
def test_what_is_planned_for_a_body_is_in_it_and_in_no_other(document: Document) -> None:
    plan = read(document)
    articles = build(document, plan)
    taken = [set[int]() for _ in articles]
    for places, article in zip(taken, articles, strict=True):
        for run in article.origin.runs:
            places.update(range(run.file_start, run.file_start + run.length))
    assert sum(map(len, taken)) == len(set().union(*taken))
    edited = {at for edit in plan.edits for at in range(edit.span.start, edit.span.end)}
    wanted = {at for line in plan.lines if line.role in BODY for at in range(line.span.start, line.span.end)}
    assert set().union(*taken) == wanted - edited


@settings(deadline=None)
@given(documents())
def test_headings_and_evidence_point_at_places_that_are_there(document: Document) -> None:
    for article in build(document, read(document)):
        assert article.headings is not None
        assert list(article.headings) == sorted(set(article.headings))
        for place in article.headings:
            assert place == 0 or article.body[place - 1] == "\n"
            assert place < len(article.body)
        for name, (span, sure, _) in article.evidence.items():
            assert getattr(article, name) or name == "section"
            assert 0 < sure <= 1
            assert span is None or 0 <= span.start < span.end <= len(document.text)
