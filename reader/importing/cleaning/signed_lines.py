"""Lines that name who wrote or edited: 本报记者 林疏影, □ 陈望舒, 【記者蔡孟潔／台中報導】, 文/张三."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import OPENING, SEPARATORS, Details, Value, trimmed
from reader.importing.cleaning.names import names, names_only
from reader.importing.cleaning.words import any_of, begins, words

_LONGEST_BYLINE = 48
_REPORT = re.compile(
    r"(?:[/／∕]?\s*[\u4e00-\u9fff]{0,4})?(?:连线|综合|专题|现场)?(?:报道|报导|电|摄影报道)(?:[\u4e00-\u9fff]{2,8}报)?$"
)
_WROTE = re.compile(r"\s*文\s*[·•]\s*")


@cache
def _byline_start() -> re.Pattern[str]:
    marks = "".join(words("byline_mark"))
    return re.compile(
        rf"[\s（(【\[〔]*[{marks}]*\s*"
        rf"(?P<role>(?:[\u4e00-\u9fff]{{2,8}}(?:社|报|网|刊|新闻|卫视|报告|周刊|月刊))?{any_of('byline_start')}|作者|{any_of('editor_first')}|[{marks}])"
        rf"\s*(?P<colon>[:：/／∕|｜])?\s*(?P<names>.*?)[）)】\]〕\s]*$"
    )


def read_signed(text: str, folded: str) -> Details | None:
    """`本报记者 林疏影`, `□ 陈望舒`, `【記者蔡孟潔／台中報導】`, `（记者 李明）`, `文/张三`."""
    if len(text) > _LONGEST_BYLINE:
        return None
    reported = re.fullmatch(r"\s*(?P<names>\S{2,12})(?:报道|报导)", folded)
    if reported is not None and names_only(reported["names"]):
        return Details((Value("author", Span(*reported.span("names"))),))
    wrote = _WROTE.match(folded)
    match = _byline_start().match(folded, wrote.end() if wrote else 0)
    if match is None:
        return None
    role, start, end = match["role"], match.start("names"), match.end("names")
    date = find_date(folded, start, end)
    dated = () if date is None else (Value("date", date.span),)
    if date is not None:
        end = start + len(folded[start : date.span.start].rstrip(SEPARATORS + OPENING))
    found = _without_place(re.sub(r"\s+[图摄]\S{0,2}\s*[/／∕].*$", "", folded[start:end]))
    if role in ("文", "撰文", "图文", "文图", "采写") and not re.match(
        rf"{re.escape(role)}\s*[:：/／∕|｜\s]", folded.lstrip("（([【 ")
    ):
        return None
    if not found.strip():
        if "综合报道" in role or "评论员" in role:
            return Details((Value("author", Span(match.start("role"), match.end("role"))),))
        return None
    if role in words("editor_first"):
        named = names().match(found)
        return Details((Value("editor", trimmed(text, start, start + named.end())),)) if named else None
    whole = names().fullmatch(found) is not None or (
        bool(match["colon"]) and names().match(found) is not None
    )
    spaced = role.endswith("记者") and re.fullmatch(
        r"(?:[\u4e00-\u9fff·]{2,4})(?:\s+[\u4e00-\u9fff·]{2,4}){0,4}", found
    )
    if spaced and any(begins(word, "no_name") or word[0] in "从在了" for word in found.split()):
        spaced = None
    if spaced and match.start("names") > match.end("role"):
        whole = True
    if whole:
        return Details((Value("author", trimmed(text, start, start + len(found))), *dated))
    if "评论员" in role and names_only(found):
        return Details((Value("author", trimmed(text, match.start("role"), end)),))
    return None


@cache
def _glued() -> re.Pattern[str]:
    """A name of three characters and a place with nothing between: 苏文远海澄报导."""
    single = "".join(sorted(word for word in words("surnames") if len(word) == 1))
    return re.compile(rf"(?P<name>[{single}][\u4e00-\u9fff]{{2}})[\u4e00-\u9fff]{{2,3}}(?:报道|报导)")


def _without_place(folded: str) -> str:
    """Names without where they report from: 蔡孟洁/台中报导, 苏文远海澄报导, 张三 北京报道."""
    glued = _glued().fullmatch(folded)
    if glued is not None:
        return glued["name"]
    report = _REPORT.search(folded)
    if report is None:
        return folded
    before = folded[: report.start()]
    first = names().match(before)
    if first is None:
        return before
    slash = re.search(r"[/／∕]", before)
    return before[: slash.start()] if slash and slash.start() < first.end() else first.group()


def without_role(folded: str, span: Span) -> Span:
    """An author without the word for what he is: 本报记者 张三 → 张三."""
    match = re.match(
        rf"(?:文\s*[·/／]\s*)?(?:[\u4e00-\u9fff]{{2,8}}(?:社|报|网|刊))?{any_of('byline_start')}\s*[:：]?\s*(?=\S)",
        span.of(folded),
    )
    if match and match.end() < len(span):
        return Span(span.start + match.end(), span.end)
    return span
