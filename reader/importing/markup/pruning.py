"""What is no text of the article although it stands in its midst or at its edges."""

from __future__ import annotations

from itertools import accumulate

from reader.importing.markup import phrases
from reader.importing.markup.features import Features
from reader.importing.markup.names import Role, roles_of
from reader.importing.markup.title import above, is_heading

#: A list or table of at least so many lines with this share of linked characters leads elsewhere.
_MENU_LINES, _MENU_LINKED = 2, 0.75
_LISTS = frozenset({"ul", "ol", "dl", "table", "div", "section"})
#: Links that stand as paragraphs among paragraphs are text unless there are more of them in a row.
_LINKS_IN_A_ROW = 8
#: What is said of a page in a list of others is no longer than this, in code points, and in few lines.
_SUMMARY, _ITEM_LINES = 160, 6


def prune(features: Features, kept: list[bool]) -> None:
    """Take furniture out of the lines that were kept."""
    _cut_comments(features, kept)
    _drop_menus(features, kept)
    prose = [index for index, feature in enumerate(features.of) if kept[index] and feature.is_prose]
    if not prose:
        prose = [index for index, feature in enumerate(features.of) if kept[index] and feature.weight > 0]
    first, last = (prose[0], prose[-1]) if prose else (0, 0)
    for index, feature in enumerate(features.of):
        if not kept[index]:
            continue
        within = first < index < last
        if index > last and phrases.is_label_alone(feature.folded):
            kept[index] = False
        if feature.is_section and within and _heads_text(features, kept, index):
            continue
        if (
            feature.is_page
            or (feature.is_notice and not (within and _is_among_text(features, kept, index)))
            or (feature.is_link and not _is_text_link(features, index, within))
        ):
            kept[index] = False
    _drop_lists_under_heads(features, kept)


def _is_text_link(features: Features, index: int, within: bool) -> bool:
    """Whether a linked line is text: the headline of the prose under it, a file, one link among paragraphs."""
    text = features.of[index].folded
    if phrases.begins_section(text):
        return False
    if phrases.is_attachment(text):
        return True
    below = features.of[index + 1 : index + 4]
    if is_heading(features.page.lines[index]) and any(feature.is_prose for feature in below):
        return True
    return within and not phrases.leads_out(text)


def _heads_text(features: Features, kept: list[bool], index: int) -> bool:
    """Whether text, not links, follows the head of what might be a list."""
    if features.of[index].is_link:
        return False
    following = [at for at in range(index + 1, min(index + 4, len(features.of))) if kept[at]]
    return bool(following) and not any(features.of[at].is_link for at in following)


def _is_among_text(features: Features, kept: list[bool], index: int) -> bool:
    """Whether prose follows in the same element: an article may be about rights."""
    element = features.page.lines[index].element.parent
    following = range(index + 1, min(index + 6, len(features.of)))
    prose = [at for at in following if kept[at] and features.of[at].is_prose]
    return any(features.page.lines[at].element.parent is element for at in prose)


def _cut_comments(features: Features, kept: list[bool]) -> None:
    """What follows the head of the readers' comments is theirs, as far as its element goes."""
    begun = False
    for index, line in enumerate(features.page.lines):
        begun = begun or (kept[index] and features.of[index].is_prose)
        if begun and kept[index] and phrases.is_comment_section(features.of[index].folded):
            around = next(
                (element for element in above(line.element) if element.last - index > 1), line.element
            )
            kept[index : around.last] = [False] * (around.last - index)


def _drop_menus(features: Features, kept: list[bool]) -> None:
    """Lists and tables of links."""
    changes = [0] * (len(kept) + 1)
    for element in features.page.elements:
        if (
            element.name in _LISTS
            and element.last - element.first >= _MENU_LINES
            and features.linked(element.first, element.last) >= _MENU_LINKED
            and not features.prose(element.first, element.last)
            and Role.CONTENT not in roles_of(element)
        ):
            changes[element.first] += 1
            changes[element.last] -= 1
    for index, depth in enumerate(accumulate(changes[:-1])):
        if depth and not phrases.is_attachment(features.of[index].folded):
            kept[index] = False


def _drop_lists_under_heads(features: Features, kept: list[bool]) -> None:
    """The links under the head of a list of other pages, with what is said of each, and long rows of links."""
    for index, feature in enumerate(features.of):
        if feature.is_section and not kept[index] and not features.furniture[index]:
            _drop_list(features, kept, index)
    row: list[int] = []
    for index, feature in enumerate(features.of):
        if kept[index] and phrases.is_attachment(feature.folded):
            continue
        if kept[index] and feature.is_link:
            row.append(index)
        elif kept[index]:
            _drop_row(kept, row)
            row = []
    _drop_row(kept, row)


def _drop_list(features: Features, kept: list[bool], head: int) -> None:
    """Drop from the head of a list to its end: its element's, or where text begins that is no summary."""
    around = next(
        (element for element in above(features.page.lines[head].element) if element.last - head > 1), None
    )
    link: int | None = None
    for index in range(head + 1, around.last if around else 0):
        feature = features.of[index]
        if feature.is_section:
            return  # the next list
        if feature.is_link and not phrases.is_attachment(feature.folded):
            link = index
        elif feature.is_prose and (link is None or not _is_summary(features, link, index)):
            return
        elif phrases.is_labelled_detail(feature.folded):
            continue
        kept[index] = False


def _is_summary(features: Features, link: int, index: int) -> bool:
    """Whether prose says what the link above it leads to: both are in one small element."""
    if features.of[index].size > _SUMMARY:
        return False
    for element in above(features.page.lines[index].element):
        if element.first <= link:
            return element.last - element.first <= _ITEM_LINES
    return False


def _drop_row(kept: list[bool], row: list[int]) -> None:
    if len(row) > _LINKS_IN_A_ROW:
        for index in row:
            kept[index] = False
