"""A document becomes a plan: what is dropped, what is joined, where articles begin, what their details are."""

from __future__ import annotations

from dataclasses import replace

from reader.importing.cleaning.archive_pages import mark_archive
from reader.importing.cleaning.contents import find_contents, mark_listed, of_format
from reader.importing.cleaning.drafting import Planner
from reader.importing.cleaning.fetched import day_before, find_remains
from reader.importing.cleaning.fields import mark_fields
from reader.importing.cleaning.furniture import mark_furniture
from reader.importing.cleaning.gaps import mark_parted
from reader.importing.cleaning.glosses import find_glosses
from reader.importing.cleaning.imprints import mark_imprints
from reader.importing.cleaning.invisible import find_invisible
from reader.importing.cleaning.issues import mark_issue
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.leaves import mark_larger, mark_leaves
from reader.importing.cleaning.lines import lines_of
from reader.importing.cleaning.mails import mark_mail
from reader.importing.cleaning.mastheads import find_mastheads
from reader.importing.cleaning.page_marks import mark_lone_name, mark_page_marks
from reader.importing.cleaning.paragraphs import paragraphs
from reader.importing.cleaning.plan import BODY, Detail, Draft, Edit, Plan, PlannedLine, Role
from reader.importing.cleaning.quotes import find_quotes
from reader.importing.cleaning.records import mark_records
from reader.importing.cleaning.rows import mark_rows
from reader.importing.cleaning.simple import read_simple
from reader.importing.cleaning.sources_alike import mark_alike, mark_rest_of_notes
from reader.importing.cleaning.sparing import spare_cut_lines, spare_sentences
from reader.importing.cleaning.speeches import mark_speeches
from reader.importing.cleaning.splitting import split
from reader.importing.cleaning.verses import mark_verses
from reader.importing.document import Document
from reader.importing.metadata import title_of

_BOOK, _PAGES = "application/epub+zip", "application/pdf"


def read(document: Document) -> Plan:
    """The plan for a document. Never fails: where nothing is recognised, all of it is one article."""
    edits = find_glosses(document.text)
    fetched = day_before(document.text)
    if fetched is not None:
        edit, day = fetched
        edits.append(edit)
        document = replace(document, details={"date": day} | dict(document.details))
    unseen = [*find_invisible(document.text), *find_quotes(document.text), *find_remains(document.text)]
    if unseen or fetched is not None:
        edits = sorted([*edits, *unseen], key=lambda edit: edit.span.start)
    simple = read_simple(document) if not edits else None
    if simple is not None:
        return simple
    return read_by_rules(document, edits)


def read_by_rules(document: Document, edits: list[Edit]) -> Plan:
    """The same, rule by rule. `edits` are those inside lines, found before."""
    items = [Item(line) for line in lines_of(document, edits)]
    if document.parts:
        return _of_parts(document, items, edits)
    mark_fields(items)
    mark_rows(items)
    mark_imprints(items)
    mark_furniture(items)
    mark_alike(items)
    mark_rest_of_notes(items)
    spare_sentences(items)
    spare_cut_lines(items)
    mailed = mark_mail(items)
    mark_archive(items)
    mark_records(items)
    mark_speeches(items)
    mark_verses(items)
    mark_parted(items)
    if document.media_type == _BOOK:
        mark_leaves(items)
    elif document.media_type == _PAGES:
        mark_larger(items)
    mark_page_marks(items)
    mark_lone_name(items)
    find_mastheads(items)
    contents, contents_at = find_contents(items)
    contents = contents._replace(issue=mark_issue(items, contents_at) or mailed)
    if contents.issue and not contents.entries:
        contents = of_format(items)
    mark_listed(items, contents)
    blocks = paragraphs(items, wrapped=document.wrapped)
    if not blocks:  # nothing but furniture: then it was none
        for item in items:
            item.reason = None
        blocks = paragraphs(items, wrapped=document.wrapped)
    plan = Planner(document, items, edits, contents).plan(split(blocks, contents))
    return plan if any(line.role in BODY for line in plan.lines) else _as_it_stands(document, items, edits)


def _as_it_stands(document: Document, items: list[Item], edits: list[Edit]) -> Plan:
    """All lines as one article: a file that holds nothing but what looks like details."""
    lines = tuple(PlannedLine(item.line.span, Role.PARAGRAPH, 0) for item in items)
    return Plan(lines, tuple(edits), (Draft({"title": Detail(title_of(document.text), None, 0.5)}),))


def _of_parts(document: Document, items: list[Item], edits: list[Edit]) -> Plan:
    """The articles that the format itself gives, with the details that it gives; only the text is cleaned."""
    lines: list[PlannedLine] = []
    drafts = [Draft({k: Detail(v) for k, v in part.details.items()}) for part in document.parts]
    at = 0
    for item in items:
        while at < len(document.parts) and document.parts[at].span.end <= item.line.span.start:
            at += 1
        inside = at < len(document.parts) and document.parts[at].span.start <= item.line.span.start
        role = Role.PARAGRAPH if inside else Role.DETAIL
        lines.append(PlannedLine(item.line.span, role, at if inside else -1))
    return Plan(tuple(lines), tuple(edits), tuple(drafts))
