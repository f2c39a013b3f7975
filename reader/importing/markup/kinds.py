"""What each line of a page is: headline, heading, paragraph, item, row, caption, or furniture."""

from __future__ import annotations

import re

from reader.importing.document import Kind
from reader.importing.markup import phrases
from reader.importing.markup.article import Article
from reader.importing.markup.names import Role, roles_of
from reader.importing.markup.title import above, is_heading

_LONGEST_HEADING, _LONGEST_BOLD, _LONGEST_CAPTION, _LONGEST_BESIDE = 80, 40, 160, 40
#: From this share of a line on it is bold, and of the text on bold says nothing.
_BOLD, _ALL_BOLD = 0.9, 0.4
_NO_HEADING = re.compile(r"[。！？；，、：:;,…]['\"”’」』）)]*$")
_CREDIT = re.compile(
    r"(?:摄|攝|图|圖|供图|供圖|摄影|攝影|绘|发|翻攝|提供)(?:\s*[0-9年月日/.-]+)?[）)】」\s。]*$|^[\s（(【△▲▼↑↓]*(?:图为|圖為|资料图|資料照|資料圖|示意图|示意圖|图片来源|圖片來源|[上下左右题]图|图[一二三四①②③④1-9])"
    r"|[（(／/](?:记者|記者|图|圖|photo)[^）)]{0,24}(?:摄|攝|[）)])|新华社(?:发|记者.{2,12}摄)|(?:圖|图)[／/|｜:：]",
    re.IGNORECASE,
)


def kinds_of(article: Article) -> list[tuple[Kind, int]]:
    """The kind of each line, and for a heading its level (0 where it has none)."""
    lines, of = article.features.page.lines, article.features.of
    text = [index for index, keep in enumerate(article.kept) if keep]
    total = sum(len(lines[index].text) for index in text) or 1
    bold_counts = sum(lines[index].bold for index in text) < _ALL_BOLD * total or len(text) < 4
    found: list[tuple[Kind, int]] = []
    for index, line in enumerate(lines):
        if not article.kept[index]:
            found.append((Kind.FURNITURE, 0))
        elif index == article.title:
            found.append((Kind.TITLE, 0))
        elif line.is_row:
            found.append((Kind.ROW, 0))
        elif _is_caption(article, index):
            found.append((Kind.CAPTION, 0))
        elif (level := is_heading(line)) and of[index].size <= _LONGEST_HEADING and _may_head(article, index):
            found.append((Kind.HEADING, level))
        elif bold_counts and index >= article.first and _is_bold_heading(article, index):
            found.append((Kind.HEADING, 0))
        elif _begins_item(article, index):
            found.append((Kind.ITEM, 0))
        else:
            found.append((Kind.PARAGRAPH, 0))
    return found


def _may_head(article: Article, index: int) -> bool:
    return not phrases.is_labelled_detail(article.features.of[index].folded)


def _is_bold_heading(article: Article, index: int) -> bool:
    line, feature = article.features.page.lines[index], article.features.of[index]
    return (
        line.bold >= _BOLD * len(line.text)
        and feature.size <= _LONGEST_BOLD
        and not _NO_HEADING.search(line.text)
        and not phrases.is_detail(feature.folded)
        and not feature.is_link
    )


def _is_caption(article: Article, index: int) -> bool:
    """A line named as a caption; or a short one under a picture that stands in the middle or gives a credit."""
    line, feature = article.features.page.lines[index], article.features.of[index]
    if feature.size > _LONGEST_CAPTION or phrases.is_labelled_detail(feature.folded):
        return False
    if any(Role.CAPTION in roles_of(element) for element in list(above(line.element))[:3]):
        return True
    if not line.after_image or index < article.first - 1:
        return False
    if line.beside_image and line.element.last - line.element.first == 1 and feature.size <= _LONGEST_BESIDE:
        return True
    return bool(_CREDIT.search(line.text)) or (line.centred and feature.size <= _LONGEST_HEADING)


def _begins_item(article: Article, index: int) -> bool:
    element = article.features.page.lines[index].element
    if article.features.of[index].size and phrases.is_labelled_detail(article.features.of[index].folded):
        return False
    for around in list(above(element))[:3]:
        if around.name in ("li", "dt", "dd"):
            return around.first == index
        if around.name in ("ul", "ol", "table", "article"):
            return False
    return False
