"""From the bytes of a page to a document: decode, cut into lines, find the article, say what each line is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from reader import messages
from reader.chinese.span import Span
from reader.errors import UserError
from reader.importing.document import Document, Kind, Mark
from reader.importing.markup import phrases
from reader.importing.markup.article import Article, find_article
from reader.importing.markup.charset import decode_page
from reader.importing.markup.kinds import kinds_of
from reader.importing.markup.lines import Line, joined
from reader.importing.markup.meta import day_of, details_of, site_of
from reader.importing.markup.page import Page, read_page
from reader.importing.markup.tables import with_rows
from reader.importing.markup.title import normal, title_lines, without_site
from reader.importing.origin import OriginMap, Run

#: How far above the headline such a line may stand.
_NEAR_TITLE = 8
#: A page without an article that leads to so many others is there for that.
_LINKS = 3
#: A sentence in Chinese; with less than so many characters of them a page says nothing.
_SAID, _SHORTEST = re.compile(r"[\u4e00-\u9fff].*[。！？：，]"), 20
#: Pages of old sites that only part the window.
_FRAMES = re.compile(r"<frameset\b", re.IGNORECASE)
_SET_APART = re.compile(r"20[0-9]{2}\s+[01]?[0-9]\s*/\s*[0-3]?[0-9]\b")


def read_html(data: bytes, name: str, encoding: str | None, media_type: str) -> Document:
    """See `formats.html`. Raises UserError."""
    markup = decode_page(data, name, encoding)
    xml = name.lower().endswith((".xhtml", ".xht"))
    page, article = _read(markup.text, xml=xml)
    if article is None and not _is_plain(page):
        raise UserError(_why_not(markup.text, page), path=name)
    # A short notice is no article to be told from the rest of a page; then the text tells what its lines are.
    kinds = kinds_of(article) if article is not None else [(Kind.PARAGRAPH, 0)] * len(page.lines)
    text, marks, source = _assembled(page.lines, kinds)
    return Document(
        text=text,
        encoding=markup.encoding,
        media_type=media_type,
        marks=marks if article is not None else (),
        wrapped=False,
        details=MappingProxyType(_details(page, article) if article is not None else {}),
        source=source,
        faults=markup.faults,
    )


def _read(markup: str, *, xml: bool) -> tuple[Page, Article | None]:
    """The page and its article; text that its style hides is looked at only where there is no other."""
    page = with_rows(read_page(markup, xml=xml))
    article = _article(page)
    if article is None and page.hides_text:
        page = with_rows(read_page(markup, xml=xml, hidden_too=True))
        article = _article(page)
    return page, article


def _is_plain(page: Page) -> bool:
    """Whether a page is hardly more than its text: it says something in Chinese, and leads nowhere else."""
    said = [line.text for line in page.lines if _SAID.search(line.text)]
    return len("".join(said)) >= _SHORTEST and sum(line.linked > 0 for line in page.lines) < _LINKS


def _why_not(markup: str, page: Page) -> messages.Message:
    """Why a page has no article: its text is in frames, it leads elsewhere, or there is none."""
    if _FRAMES.search(markup):
        return messages.PAGE_OF_FRAMES
    links = sum(line.linked > 0 for line in page.lines)
    return messages.PAGE_NO_ARTICLE if links >= _LINKS else messages.PAGE_NO_TEXT


def _article(page: Page) -> Article | None:
    titles = _titles(page)
    article = find_article(page, titles)
    if article is None or article.title is None:
        return article
    count = title_lines(article.features, article.title, titles, page.title)
    if count == 1:
        return article
    _join(page, article.title, count)
    return find_article(page, titles)


def _titles(page: Page) -> list[str]:
    title = details_of(page).get("title")
    return [title, without_site(title)] if title else []


def _join(page: Page, first: int, count: int) -> None:
    """Make one line of those that `<br>` cut a headline into."""
    parts = page.lines[first : first + count]
    latin = parts[0].text[-1:].isascii() and parts[1].text[:1].isascii()
    page.lines[first : first + count] = [joined(parts, ["", *[" " if latin else ""] * (count - 1)])]
    lost = count - 1
    for element in page.elements:
        element.first -= min(lost, max(0, element.first - first))
        element.last -= min(lost, max(0, element.last - first - 1))
    page.times = [(value, line - min(lost, max(0, line - first))) for value, line in page.times]


def _assembled(lines: list[Line], kinds: list[tuple[Kind, int]]) -> tuple[str, tuple[Mark, ...], OriginMap]:
    marks: list[Mark] = []
    runs: list[Run] = []
    at = 0
    for line, (kind, level) in zip(lines, kinds, strict=True):
        marks.append(Mark(Span(at, at + len(line.text)), kind, level))
        runs += [run._replace(body_start=run.body_start + at) for run in line.runs]
        at += len(line.text) + 1
    return "\n".join(line.text for line in lines), tuple(marks), OriginMap(tuple(runs))


def _details(page: Page, article: Article) -> Mapping[str, str]:
    """What the head of the page says; its title as it stands on the page, where it stands there."""
    details = details_of(page)
    shown = page.lines[article.title].text if article.title is not None else ""
    said = details.get("title", page.title)
    agrees = "title" not in details or normal(shown) in normal(said)
    title = shown if shown and agrees else without_site(said)
    if title:
        details["title"] = title
    elif "title" in details:
        del details["title"]
    if "date" not in details and (day := _day_of_head(article)):
        details["date"] = day
    if "source" not in details and not _names_source(article):
        site = _account(page) or site_of(page)
        if site:
            details["source"] = site
    return details


def _names_source(article: Article) -> bool:
    """Whether a line that was kept names the source."""
    kept = (feature for feature, keep in zip(article.features.of, article.kept, strict=True) if keep)
    return any(phrases.names_source(feature.folded) for feature in kept)


def _account(page: Page) -> str:
    """The account that published an article of WeChat; elsewhere empty."""
    for element in page.elements:
        if element.attributes.get("id") == "js_name" and element.last == element.first + 1:
            return page.lines[element.first].text
    return ""


def _day_of_head(article: Article) -> str:
    """The day in a line near the headline whose parts a style sheet sets apart: 2024 05/06 09:32."""
    first = article.first if article.title is None else article.title
    for line in article.features.page.lines[max(0, first - _NEAR_TITLE) : article.first]:
        if not line.linked and _SET_APART.match(line.text):
            return day_of(line.text)
    return ""
