"""Lines of labels with their values: 2024-02-22 08:49 来源：… 作者：… 责任编辑：…, in any order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dated_lines import read_dated
from reader.importing.cleaning.dates import TIME, find_date
from reader.importing.cleaning.details import (
    CLOSING,
    LABELS,
    NOTHING,
    OPENING,
    SEPARATORS,
    Details,
    Value,
    blanked,
    trimmed,
    work,
)
from reader.importing.cleaning.names import names, names_only
from reader.importing.cleaning.reporters import editor_in, given_by, is_medium, reporter_in
from reader.importing.cleaning.signed_lines import without_role
from reader.importing.cleaning.words import any_of, labels, words

#: What stands behind every label.
_LABEL_SIGN = lazy("[:：】\\]］〕∶/／|｜]|\\s[-–—]\\s")
_URL = lazy(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+\S*")
#: A row of a table of labels and values, of which we need not know all: 公文种类：意见　成文日期：2024年.
_PAIRS = lazy(r"(?:[\u4e00-\u9fff\s]{2,10}[:：][^\t:：]*(?:\t|\s{2,}|$))+")
#: The number of a page alone; a label that only databases of newspapers have, which tell of the whole page.
_PAGE_ONLY, _PAGE_LABEL = (
    lazy(r"第?\s?[a-z]?[0-9]{1,3}\s?版?"),
    lazy(r"(?:^|[\s【])(?:版\s*次|版\s*名)\s*[:：】]"),
)
#: What stands before the word of the next label: 本文编辑：赵青　本文审核：….
_NEXT = lazy(r"[\s|｜/／]+本[文版期网报刊]$")
#: A newspaper at the end of a line that says who edits its page.
PAPER_BESIDE = lazy(r"(?:^|\s)(?P<paper>[\u4e00-\u9fff]{2,8}报)$")
#: Who wrote, if nobody is named, is no longer than this.
_GROUP = 12
#: The end of the name of a source that only seems to begin the next label: 来源：海丰发布  日期：…, 某厅网站　编辑：…
_RELEASED = lazy(r"(?:发布|网站)\s+(?=\S)")
_OVER = lazy(r"\s{2,}|\s+e-?mail|[|｜│\t]|\u3000\u3000|\s+[\u4e00-\u9fff]{2,4}\s?[:：]|发[布表]于\s?[:：]")


@cache
def _label_at() -> re.Pattern[str]:
    groups = "|".join(f"(?P<{name}>{labels(name)})" for name in LABELS)
    firsts = "".join(sorted({re.escape(word[0]) for name in LABELS for word in words(name)}))
    # The first characters tell at once where there is none.
    # Behind what labels a closing bracket may stand, 【作　者】赵青; a word such as 记者 asks: 【记者】您怎么看？
    closing = r"(?:(?<=[间期源题次名目数处])|(?<=作者)|(?<=作[ \u3000]者)|(?<=作[ \u3000]{2}者))[】\]］〕]\s*"
    return re.compile(
        rf"(?=[{firsts}])(?:{groups})(?:\s?[a-z]{{3,12}}(?=\s?[:：]))?(?:\s*[:：∶]\s*|{closing}|(?:(?<=^来源)|(?<=[(（【\[]来源))[/／]|(?<=编辑)[/／](?=[\u4e00-\u9fff]{{2,4}}\s*$)|\s+[/／–—-]\s+|\s*[|｜]\s*(?=[\u4e00-\u9fff]))"
    )


def read_labelled(text: str, folded: str) -> Details | None:
    """`2024-02-22 08:49 来源：… 作者：… 责任编辑：…`, in any order, with what else stands in such lines."""
    labels = list(_labels_in(folded))
    if not labels or (len(labels) == 1 and folded.startswith("记者") and _asks(folded, labels[0].end())):
        return None
    masthead = read_dated(text[: labels[0].start()].rstrip(), folded[: labels[0].start()].rstrip())
    told = {label.lastgroup for label in labels}
    if masthead is not None and masthead.page and "author" not in told:
        return _with_editor(folded, _with_paper(folded, masthead))
    if masthead is not None and masthead.page:
        before: list[Value] | None = list(masthead.values)
    elif masthead is not None and _is_date_alone(masthead, folded[: labels[0].start()]):
        before = list(masthead.values)
    else:
        before = _loose(text, folded, 0, labels[0].start())
    head = folded[: labels[0].start()].strip()
    if before is None and names_only(head):
        before = [Value("author", trimmed(text, 0, labels[0].start()))]
    if before is None and not _PAIRS.fullmatch(folded):
        return None
    before = before or []
    if any(
        label.lastgroup == "source" for label in labels
    ):  # what a label says counts more than a name alone
        before = [value for value in before if value.name != "source"]
    values = list(before)
    for index, label in enumerate(labels):
        end = labels[index + 1].start() if index + 1 < len(labels) else len(folded)
        name = label.lastgroup or ""
        values += _value(text, folded, name, label.end(), end)
    if (
        all(value.name == "noise" for value in values)
        and not any(label.lastgroup == "noise_label" for label in labels)
        and not _PAGE_LABEL.search(folded)
        and not any(value.span.of(folded) in NOTHING for value in values)
    ):
        return None
    page = _is_of_day(folded, values) or ("版" in folded and _PAGE_LABEL.search(folded) is not None)
    return Details(tuple(values), page=page)


def _with_paper(folded: str, masthead: Details) -> Details:
    """The masthead with the newspaper that stands behind who edits its page: 3 要闻 … 责任编辑:陶乐 川东农民报."""
    paper = PAPER_BESIDE.search(folded)
    if paper is None or not is_medium(paper["paper"]) or values_named([*masthead.values], "source"):
        return masthead
    return masthead._replace(values=(*masthead.values, Value("source", Span(*paper.span("paper")))))


def _with_editor(folded: str, masthead: Details) -> Details:
    """The masthead with who edits its page, if a label behind it says so: A12 神州 … 责任编辑:陶乐 版面设计:喻可."""
    editor = editor_in(folded)
    if editor is None or values_named([*masthead.values], "editor"):
        return masthead
    return masthead._replace(values=(*masthead.values, Value("editor", Span(*editor.span("names")))))


def _is_of_day(folded: str, values: list[Value]) -> bool:
    """Whether a line says on which day of the week a page came out and who made it: 责任编辑：林致远 … 星期二 3."""
    return "星期" in folded and {value.name for value in values} - {"noise", "source"} == {"editor", "date"}


def _asks(folded: str, start: int) -> bool:
    """Whether no name stands behind the word for a reporter, so that it is his question, cut at the end of a line."""
    named = names().match(folded, start)
    if named is not None:
        return named.end() < len(folded) and folded[named.end()] not in SEPARATORS + OPENING
    return len(folded) - start > _GROUP


def _is_date_alone(details: Details, folded: str) -> bool:
    """Whether a part of a line says a date and nothing else."""
    name, span = details.values[0]
    return name == "date" and not folded[: span.start].strip() and not folded[span.end :].strip()


def _labels_in(folded: str) -> Iterator[re.Match[str]]:
    """Labels that begin a value: at the start, after a separator, or, if of more than one character, anywhere."""
    at = 0
    if not _LABEL_SIGN.search(folded):
        return
    for found in _label_at().finditer(folded):
        match = found
        if match.start() < at:
            continue
        before = folded[match.start() - 1 : match.start()]
        if before.isalpha() and (named := _RELEASED.match(folded, match.start())) is not None:
            match = _label_at().match(folded, named.end()) or match
            before = " "
        word = folded[match.start() : match.end()].rstrip(" :：∶/／|｜")
        if (
            not before
            or before in SEPARATORS + OPENING + CLOSING + "-—□■●◇◆▲△○◎※►▶★☆"
            or (len(word) > 1 and at > 0)
            or (len(word) > 1 and find_date(folded, 0, match.start()) is not None)
            or (len(word) > 2 and match.lastgroup == "date" and is_medium(folded[: match.start()].strip()))
        ):
            at = match.end()
            yield match


@cache
def _offered() -> re.Pattern[str]:
    """What a page offers behind a value: 来源：新华网 【打印】."""
    return re.compile(rf"\s*[\[(（【](?:{any_of('noise_label', 'furniture_line')})")


def _stop(folded: str, start: int, end: int) -> int:
    """Where a value ends before what the page offers behind it, or before the word of the next label."""
    stop = end
    for pattern in (_OVER, _offered(), _NEXT):
        cut = pattern.search(folded[start:stop])
        if cut and cut.start():
            stop = start + cut.start()
    return stop


def _value(text: str, folded: str, name: str, start: int, end: int) -> Iterator[Value]:
    if name == "noise_label":
        yield Value("noise", Span(start, end))
        last = find_date(folded, start, end)
        if last is not None and last.has_year and last.span.end == end and last.span.start > start:
            yield Value("date", last.span)
        return
    if name == "date":
        found = find_date(folded, start, end)
        yield Value("date", found.span) if found else Value("noise", Span(start, end))
        rest = found.span.end if found else end
        yield from _loose(text, folded, rest, end) or ()
        return
    stop = _stop(folded, start, end)
    reporter = reporter_in(folded, start, end) if name in ("source", "date") else None
    if reporter is not None and reporter.start() > start:
        yield Value("author", Span(*reporter.span("names")))
        stop = min(stop, reporter.start())
    found = find_date(folded, start, stop)
    if found and name in ("source", "author", "editor") and found.span.start >= start:
        yield Value("date", found.span)
        stop = found.span.start
    span = work(text, folded, start, stop) if name == "source" else trimmed(text, start, stop)
    if name == "source" and (given := given_by(text, folded, start, stop)):
        yield from given
        return
    if name in _ALONE:
        span = _ALONE[name](folded, span)
    if span and name == "section" and _PAGE_ONLY.fullmatch(span.of(folded)):
        name = "noise"  # 版次:第03版
    if span and len(span) <= 80:
        yield Value("noise" if span.of(folded) in NOTHING else name, span)
    behind = find_date(folded, stop, end) if stop < end and found is None else None
    if behind is not None:
        yield Value("date", behind.span)


@cache
def _behind_source() -> re.Pattern[str]:
    """What stands behind the name of a source: where the account is, its number, what the page offers, 供稿."""
    return re.compile(
        # A Latin word behind another one is a part of the name: Energy Policy Monitor.
        rf"(?:(?<![a-z])|(?=\s+[^\sa-z]))(?:\s+(?:{any_of('province', 'furniture_line', 'counted')}|[0-9]+)(?=\s|$))+$"
        r"|\s*[(（](?:微信)?(?:公众号|账号|id|微信号)[^()（）]*[)）]$|(?<=[\u4e00-\u9fff]{3})\s*供稿$"
        r"|[\s,，]+(?:本报)?(?:记者|作者|通讯员)[\s:：]+[\u4e00-\u9fff]{2,4}$"
        r"|(?<=[\u4e00-\u9fff])[\s,，]+(?:19|20)[0-9]{2}\s*年\s*第\s*[0-9]{1,3}\s*期$"
    )


def _names_alone(folded: str, span: Span) -> Span:
    """Who edits, without what the page offers behind his name: 黄水来 我来说两句."""
    named = names().match(folded, span.start, span.end)
    rest = folded[named.end() : span.end].strip() if named is not None else ""
    return Span(span.start, named.end()) if named is not None and rest in words("furniture_line") else span


def _without_kind(folded: str, span: Span) -> Span:
    """The number of a paper without what kind of paper it is: …字第1130023456号 令."""
    return Span(span.start, span.end - 2) if span.of(folded).endswith((" 令", " 函")) else span


def _without_offers(folded: str, span: Span) -> Span:
    first = re.match(r"[^\s]+(?=[\s\u3000]+(?P<rest>\S{2,6})$)", span.of(folded))
    if first is not None and is_medium(first.group()) and not is_medium(first["rest"]):
        return Span(span.start, span.start + first.end())
    behind = _behind_source().search(span.of(folded))
    return Span(span.start, span.start + behind.start()) if behind and behind.start() else span


def _loose(text: str, folded: str, start: int, end: int) -> list[Value] | None:
    """What stands in a line without a label: a date, a medium, noise; None where it is something else."""
    values: list[Value] = []
    reporter = reporter_in(folded, start, end)
    if reporter is not None:
        values.append(Value("author", Span(*reporter.span("names"))))
        folded = blanked(folded, Span(*reporter.span()))
    found = find_date(folded, start, end)
    stretches = [(start, end)]
    if found:
        values.append(Value("date", found.span))
        stretches = [(start, found.span.start), (found.span.end, end)]
    for first, last in stretches:
        for match in re.finditer(r"\S+", folded[first:last]):
            word = match.group().strip(SEPARATORS + OPENING + CLOSING + "-—~<>«»:：\"'")
            if (
                not word
                or word in words("furniture_line")
                or re.fullmatch(TIME, word)
                or _URL.fullmatch(word)
            ):
                continue
            if is_medium(word):
                place = first + match.start() + match.group().find(word)
                values.append(Value("source", Span(place, place + len(word))))
            elif found and names_only(word) and not values_named(values, "author"):
                place = first + match.start() + match.group().find(word)
                values.append(Value("author", Span(place, place + len(word))))
            elif not _noise().fullmatch(word):
                return None
    return values


def values_named(values: list[Value], name: str) -> bool:
    """Whether one of the values is of this name."""
    return any(value.name == name for value in values)


@cache
def _noise() -> re.Pattern[str]:
    """Numbers, Latin and what pages count and offer: 浏览次数, 打印."""
    return re.compile(rf"[\d\s\W a-z+-]*(?:{any_of('noise_label', 'furniture_line')}[\d\s\W a-z+-]*)*")


#: What makes of the value behind a label what is to be kept of it, by the name of the detail.
_ALONE: dict[str, Callable[[str, Span], Span]] = {
    "source": _without_offers,
    "author": without_role,
    "number": _without_kind,
    "editor": _names_alone,
}
