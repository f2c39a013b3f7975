"""The lines of a page that belong to its article: headline, the lines about it, text, and what is signed below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.importing.markup import phrases
from reader.importing.markup.content import find_body
from reader.importing.markup.features import Features
from reader.importing.markup.lines import Line
from reader.importing.markup.names import Role, names_article_text, roles_of
from reader.importing.markup.page import Page
from reader.importing.markup.pruning import prune
from reader.importing.markup.title import above, find_title, is_heading, normal
from reader.importing.markup.tree import Element

#: How far above the headline, and below the text, lines about the article may stand.
_ABOVE, _BELOW = 24, 16
#: More lines than these between headline and text are not all about the article.
_HEAD = 12
_KICKER = 44

#: A page with so much prose has an article; with the second amount if something else says so.
_MUCH_PROSE, _SOME_PROSE, _SOME_TEXT, _ROWS = 90, 16, 10, 3
#: A page where most of the prose stands under links, one piece under each, is a list of summaries.
_SUMMARIES, _SUMMARY_SHARE, _SUMMARY_LENGTH = 4, 0.6, 160


@dataclass(slots=True)
class Article:
    """Which lines of a page belong to its articles, and where the headline and the text are."""

    features: Features
    kept: list[bool]
    title: int | None
    first: int
    """The line with which the text begins."""
    last: int
    """The last line of the text."""


def find_article(page: Page, titles: Sequence[str]) -> Article | None:
    """The article, or articles, of a page; None for a page that only leads to others.

    `titles` are those of `<meta>`.
    """
    if not page.lines:
        return None
    features = Features(page)
    kept = find_body(features)
    prune(features, kept)
    text = [index for index, keep in enumerate(kept) if keep]
    if not text:
        return None
    first = next((index for index in text if features.of[index].is_prose), text[0])
    title = find_title(features, titles, page.title, first)
    if not _is_article(features, kept, title):
        return None
    _drop_before(features, kept, title, first)
    first, last = _bounds(features, kept, title, first)
    _keep_head(features, kept, title, first)
    _keep_tail(features, kept, last)
    return Article(features, kept, title, first, last)


def _is_article(features: Features, kept: list[bool], title: int | None) -> bool:
    """Whether what was found is more than the short texts beside the links of an index."""
    lines, of = features.page.lines, features.of
    prose = [index for index, feature in enumerate(of) if kept[index] and feature.is_prose]
    size = sum(of[index].size for index in prose)
    if len(prose) >= _SUMMARIES and _are_summaries(features, prose):
        return False
    if size >= _MUCH_PROSE:
        return True
    text = [index for index, keep in enumerate(kept) if keep]
    if sum(lines[index].is_row for index in text) >= _ROWS:
        return True
    named = any(names_article_text(element) for index in text[:3] for element in above(lines[index].element))
    if size >= _SOME_PROSE and (named or title is not None):
        return True
    plain = sum(of[index].size for index in text if not of[index].is_link)
    return plain >= _SOME_TEXT and named and title is not None


def _are_summaries(features: Features, prose: Sequence[int]) -> bool:
    """Whether most pieces of prose stand alone, each near the link to which it leads."""
    of, lines = features.of, features.page.lines
    alone = 0
    for index in prose:
        near = [at for at in (index - 2, index - 1, index + 1) if 0 <= at < len(of)]
        linked = any(of[at].is_link and of[at].size >= 6 for at in near)
        neighbours = any(at in (index - 1, index + 1) and of[at].is_prose for at in near)
        alone += (
            linked and not neighbours and of[index].size <= _SUMMARY_LENGTH and not is_heading(lines[index])
        )
    return alone >= _SUMMARY_SHARE * len(prose)


def _bounds(features: Features, kept: list[bool], title: int | None, first: int) -> tuple[int, int]:
    """The first and the last line of the text; a short line may begin it, but not one about the article."""
    text = [index for index, keep in enumerate(kept) if keep and (title is None or index > title)]
    text = text or [index for index, keep in enumerate(kept) if keep]
    beginning = next(
        (index for index in text if index >= first or not phrases.is_detail(features.of[index].folded)), first
    )
    return beginning, text[-1]


def _drop_before(features: Features, kept: list[bool], title: int | None, first: int) -> None:
    """What the element of the text holds above the headline is no text of it, nor the headline once more."""
    if title is None or title >= first:
        return
    for index in range(title):
        kept[index] = False
    lines = features.page.lines
    for index in range(title + 1, first):
        if normal(lines[index].text) == normal(lines[title].text):
            kept[index] = False


def _keep_head(features: Features, kept: list[bool], title: int | None, first: int) -> None:
    """Keep the headline and the lines about the article around it."""
    if title is None or title > first:
        for index in range(max(0, first - _HEAD), first):
            if _is_about(features, index) and not features.furniture[index]:
                kept[index] = True
        return
    kept[title] = True
    lines = features.page.lines
    headline = normal(lines[title].text)
    between = [
        index
        for index in range(title + 1, first)
        if not kept[index] and _may_be_head(features, index) and normal(lines[index].text) != headline
    ]
    for index in between:
        feature = features.of[index]
        if len(between) <= _HEAD or phrases.is_detail(feature.folded) or _stands_with(features, index, title):
            kept[index] = True
    for index in range(max(0, title - _ABOVE), title):
        if _is_above_title(features, index, title):
            kept[index] = True


def _may_be_head(features: Features, index: int) -> bool:
    feature = features.of[index]
    if feature.is_page or feature.is_notice or features.comments[index]:
        return False
    if features.furniture[index] and not phrases.is_detail(feature.folded):
        return False
    return not feature.is_link or phrases.is_labelled_detail(feature.folded)


def _is_above_title(features: Features, index: int, title: int) -> bool:
    """A kicker, or a row of numbers and dates of a document."""
    feature, line = features.of[index], features.page.lines[index]
    if feature.is_page or feature.is_notice or feature.is_link or features.furniture[index]:
        return False
    if line.is_row:
        return phrases.is_detail(feature.folded)
    if phrases.is_labelled_detail(feature.folded) or (
        _is_named_head(line) and _stands_around(line, title) and phrases.is_detail(feature.folded)
    ):
        return True
    headline = features.page.lines[title].element
    kicker = _outermost(line.element).parent is _outermost(headline).parent or line.element is headline
    return (
        kicker
        and title - index <= 2
        and 4 <= feature.size <= _KICKER
        and not phrases.is_detail(feature.folded)
    )


def _outermost(element: Element) -> Element:
    """The element, or the one that holds nothing but it: an inline one in a heading is as good as the heading."""
    while element.parent is not None and (element.parent.first, element.parent.last) == (
        element.first,
        element.last,
    ):
        element = element.parent
    return element


def _stands_with(features: Features, index: int, title: int) -> bool:
    """Whether a line is in the same small element as the headline, or named as one about an article."""
    line = features.page.lines[index]
    if _is_named_head(line):
        return True
    return line.element.parent is features.page.lines[title].element.parent


def _is_named_head(line: Line) -> bool:
    """Whether the names of its element say that a line is about an article."""
    return any(Role.HEAD in roles_of(element) for element in list(above(line.element))[:2])


def _stands_around(line: Line, title: int) -> bool:
    """Whether a small element holds the line and the headline."""
    around = next((element for element in above(line.element) if element.first <= title < element.last), None)
    return around is not None and around.last - around.first <= _HEAD


def _is_about(features: Features, index: int) -> bool:
    feature = features.of[index]
    return not feature.is_page and not feature.is_link and phrases.is_detail(feature.folded)


def _keep_tail(features: Features, kept: list[bool], last: int) -> None:
    """Keep the lines below the text that name the editor, the author or the source."""
    for index in range(last + 1, min(last + 1 + _BELOW, len(kept))):
        feature = features.of[index]
        if features.comments[index] or feature.is_section or phrases.is_comment_section(feature.folded):
            return
        if feature.is_notice or feature.is_page or phrases.is_label_alone(feature.folded):
            continue
        if (phrases.is_labelled_detail(feature.folded) and not feature.is_link) or (
            phrases.is_attachment(feature.folded) and not features.furniture[index]
        ):
            kept[index] = True
