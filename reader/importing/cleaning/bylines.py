"""Lines that say who wrote an article, where it comes from and when: read into values with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reader.chinese.span import Span
from reader.importing.cleaning.accounts import read_account
from reader.importing.cleaning.dates import TIME, find_date
from reader.importing.cleaning.names import names, names_in, names_only
from reader.importing.cleaning.reporters import editor_in, is_medium, reporter_in
from reader.importing.cleaning.words import any_of, begins, labels, words

#: Labels by the detail that they introduce; "noise" introduces what belongs to the page.
LABELS = ("title", "source", "author", "editor", "date", "number", "section", "noise_label")

_SEPARATORS = " \t\u3000|｜│·丨/／∕;；,，、"
_OPENING, _CLOSING = "([（【［〔「《", ")]）】］〕」》"
#: Longer than this (in code points), a line is no line of details.
_LONGEST = 160
_LONGEST_BYLINE = 48
_SENTENCE = re.compile("[。!?]")


class Value(NamedTuple):
    """A detail in a line: its name (of `document.DETAILS`, or "noise") and its place in the line's text."""

    name: str
    span: Span


class Details(NamedTuple):
    """What a line of details says; `page` is set for the masthead of a page, which holds for all its articles."""

    values: tuple[Value, ...]
    page: bool = False


@cache
def _label_at() -> re.Pattern[str]:
    groups = "|".join(f"(?P<{name}>{labels(name)})" for name in LABELS)
    firsts = "".join(sorted({re.escape(word[0]) for name in LABELS for word in words(name)}))
    # The first characters tell at once where there is none.
    return re.compile(
        rf"(?=[{firsts}])(?:{groups})(?:\s?[a-z]{{3,12}}(?=\s?[:：]))?(?:\s*[:：∶]\s*|\s+[/／]\s+|\s*[|｜]\s*(?=[\u4e00-\u9fff]))"
    )


_NUMBER = re.compile(r"[\u4e00-\u9fff]{1,14}[〔\[（(【]\s?(?:19|20)\d\d\s?[〕\]）)】]\s?第?\s?\d{1,5}\s?号")
#: The number of an order or an announcement: 商务厅公告2024年第12号, 2023年第7号, 令第5号.
_ORDER = re.compile(
    r"(?:[\u4e00-\u9fff]{2,20}(?:公告|令|通告|决定))?\s*[/／]?\s*(?:19|20)\d\d\s*年\s*第\s*\d{1,4}\s*号(?=$|\s)"
)
#: What stands behind every label.
_LABEL_SIGN = re.compile("[:：∶/／|｜]")
_GLUED = re.compile("[\u4e00-\u9fff]{2,12}")
_URL = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+\S*")
_REPORT = re.compile(
    r"(?:[/／∕]?\s*[\u4e00-\u9fff]{0,4})?(?:连线|综合|专题|现场)?(?:报道|报导|电|摄影报道)(?:[\u4e00-\u9fff]{2,8}报)?$"
)
_WROTE = re.compile(r"\s*文\s*[·•]\s*")
#: The registration number of a document: WXCR-2023-01005.
_CODE = re.compile(r"[a-z]{2,8}[-—–]?(?:19|20)\d\d[-—–]\d{2,6}")
_PAGE = re.compile(
    r"第\s?[0-9０-９a-z一二三四五六七八九十]{1,4}\s?版|星期[一二三四五六日天]|[a-z]?[0-9]{1,3}\s?版"
)
_NOTE = re.compile(
    r"^[（(【\[]?\s*(?:本文)?(?:(?:原载|摘自|摘编自|选自|节选自|转自|转载自)[:：]?|来源[:：])\s*(?P<source>[《“]?[^,，。]{2,60})[）)】\]]?$"
)
_AUTHOR_NOTE = re.compile(
    r"^[（(【\[\s]*(?:本文)?(?:第一)?作者(?:单位|简介(?=\s*[:：])|分?别?系|分?别?为|分?别?是|均?系|均?为)\s*[:：]?\s*(?P<author>.{2,120}?)[。）)】\]\s]*$"
)
#: A row of a table of labels and values, of which we need not know all: 公文种类：意见　成文日期：2024年.
_PAIRS = re.compile(r"(?:[\u4e00-\u9fff\s]{2,10}[:：][^\t:：]*(?:\t|\s{2,}|$))+")
_JOURNAL = re.compile(
    r"(?P<source>[\u4e00-\u9fff()（）·]{2,24})[\s,，]+(?:19|20)\d\d\s*年\s*第?\s*\d{1,3}\s*期"
)
_UPDATE = re.compile(r"hkt?|[\d/:.\-()（）]+|更新|发布|发表|最后|上午|下午|时|点|分")
#: What can stand in a masthead beside names.
_IN_MASTHEADS = re.compile(
    rf"{TIME}|农历\S*|[甲乙丙丁戊己庚辛壬癸]\S年\S*|第\d+期|总\d+期|责编\S*|编辑\S*|今日\d+版|代号\S*"
)
_RESIDUE = re.compile(r"[\s\W_]*")


#: The commonest line of details; its value has nothing in it that one would have to look into.
_PLAIN = re.compile(
    r"(?P<date>\d{4}(?:年\d\d?月\d\d?日|-\d\d?-\d\d?))[ \u3000]+来源:(?P<source>[\u4e00-\u9fff]{3,20})"
)
_LOOKED_INTO = re.compile("[年月号期丨]|无$")


def read_details(text: str, folded: str) -> Details | None:
    """What a line says about its article, or None where it is no such line. Both forms are equally long."""
    return _plain(folded) or _read(text, folded)


def _plain(folded: str) -> Details | None:
    """`2024年2月22日 来源：青山晚报`, at one glance: what `_read` would say after a dozen questions."""
    line = _PLAIN.fullmatch(folded)
    if line is None or _LOOKED_INTO.search(folded, line.start("source")):
        return None
    start, end = line.span("source")
    date = find_date(folded, 0, line.end("date"))
    if date is None or len(date.span) != line.end("date") or reporter_in(folded, start, end) is not None:
        return None
    return Details((Value("date", date.span), Value("source", Span(start, end))))


def _read(text: str, folded: str) -> Details | None:
    if len(text) > _LONGEST:
        return None
    note = _AUTHOR_NOTE.match(folded)
    if note and not _SENTENCE.search(note["author"]) and (folded[0] in "（(【[" or len(folded) < 60):
        return Details((Value("author", _noted_author(text, folded, *note.span("author"))),))
    if _SENTENCE.search(folded.rstrip("。）)】")):
        return None
    if account := (folded[:2] in ("原创", "以下") or find_date(folded) is not None) and read_account(folded):
        return Details(tuple(Value(name, span) for name, span in account))
    number = None
    if "号" in folded:
        number = _NUMBER.fullmatch(folded.strip(_OPENING + _CLOSING + " ")) or _ORDER.match(folded.strip())
    if number:
        start = folded.find(number.group())
        return Details((Value("number", Span(start, start + len(number.group()))),))
    journal = _JOURNAL.fullmatch(folded.strip()) if folded.rstrip().endswith("期") else None
    if journal is not None:
        start = folded.find(journal["source"])
        return Details((Value("source", Span(start, start + len(journal["source"]))),), page=True)
    if _CODE.fullmatch(folded.strip()):
        return Details((Value("noise", Span(0, len(text))),))
    return _labelled(text, folded) or _noted(text, folded) or _masthead(text, folded) or _byline(text, folded)


def _noted_author(text: str, folded: str, start: int, end: int) -> Span:
    """Who a note says that wrote the text, else where he works; what he is there is no name: 研究员, 党组书记、厅长.

    Empty where it says nothing but that.
    """
    named = re.search(rf"{any_of('position')}\s*(?P<names>[\u4e00-\u9fff·]{{2,12}})$", folded[start:end])
    if named is not None and names_only(named["names"]):
        return Span(*named.span("names")).shift(start)
    first = names().match(folded, start)
    if first is not None and (first.end() >= end or folded[first.end()] in _SEPARATORS + _OPENING):
        return _trimmed(text, start, end)
    posts = re.search(rf"(?:(?:^|[、，,和兼\s]*){any_of('position')})+$", folded[start:end])
    return _trimmed(text, start, start + posts.start() if posts else end)


def _noted(text: str, folded: str) -> Details | None:
    note = _NOTE.match(folded)
    if not note or len(text) > 70:
        return None
    return Details((Value("source", _work(text, folded, note.start("source"), note.end("source"))),))


def _work(text: str, folded: str, start: int, end: int) -> Span:
    """The title of a work inside 《》, else the whole stretch without what closes it."""
    opening = folded.find("《", start, end)
    closing = folded.find("》", opening + 1, end)
    if 0 <= opening < closing:
        return Span(opening + 1, closing)
    return _trimmed(text, start, end)


# -- labels ----------------------------------------------------------------------------------------


def _labelled(text: str, folded: str) -> Details | None:
    """`2024-02-22 08:49 来源：… 作者：… 责任编辑：…`, in any order, with what else stands in such lines."""
    labels = list(_labels_in(folded))
    if not labels:
        return None
    masthead = _masthead(text[: labels[0].start()].rstrip(), folded[: labels[0].start()].rstrip())
    if masthead is not None and masthead.page:
        return masthead
    if masthead is not None and _is_date_alone(masthead, folded[: labels[0].start()]):
        before: list[Value] | None = list(masthead.values)
    else:
        before = _loose(text, folded, 0, labels[0].start())
    head = folded[: labels[0].start()].strip()
    if before is None and names_only(head):
        before = [Value("author", _trimmed(text, 0, labels[0].start()))]
    if before is None and not _PAIRS.fullmatch(folded):
        return None
    before = before or []
    values = list(before)
    for index, label in enumerate(labels):
        end = labels[index + 1].start() if index + 1 < len(labels) else len(folded)
        name = label.lastgroup or ""
        values += _value(text, folded, name, label.end(), end)
    if all(value.name == "noise" for value in values) and not any(
        lb.lastgroup == "noise_label" for lb in labels
    ):
        return None
    return Details(tuple(values))


def _is_date_alone(details: Details, folded: str) -> bool:
    """Whether a part of a line says a date and nothing else."""
    name, span = details.values[0]
    return name == "date" and not folded[: span.start].strip() and not folded[span.end :].strip()


def _labels_in(folded: str) -> Iterator[re.Match[str]]:
    """Labels that begin a value: at the start, after a separator, or, if of more than one character, anywhere."""
    at = 0
    if not _LABEL_SIGN.search(folded):
        return
    for match in _label_at().finditer(folded):
        if match.start() < at:
            continue
        before = folded[match.start() - 1 : match.start()]
        word = folded[match.start() : match.end()].rstrip(" :：∶/／|｜")
        if (
            not before
            or before in _SEPARATORS + _OPENING + _CLOSING + "-—□■●"
            or (len(word) > 1 and at > 0)
            or (len(word) > 1 and find_date(folded, 0, match.start()) is not None)
        ):
            at = match.end()
            yield match


_OVER = re.compile(r"\s{2,}|[|｜│\t]|\u3000\u3000|\s+[\u4e00-\u9fff]{2,4}\s?[:：]")


@cache
def _offered() -> re.Pattern[str]:
    """What a page offers behind a value: 来源：新华网 【打印】."""
    return re.compile(rf"\s*[\[(（【](?:{any_of('noise_label', 'furniture_line')})")


def _value(text: str, folded: str, name: str, start: int, end: int) -> Iterator[Value]:
    if name == "noise_label":
        yield Value("noise", Span(start, end))
        return
    if name == "date":
        found = find_date(folded, start, end)
        yield Value("date", found.span) if found else Value("noise", Span(start, end))
        rest = found.span.end if found else end
        yield from _loose(text, folded, rest, end) or ()
        return
    stop = end
    for pattern in (_OVER, _offered()):
        cut = pattern.search(folded[start:stop])
        if cut and cut.start():
            stop = start + cut.start()
    reporter = reporter_in(folded, start, end) if name in ("source", "date") else None
    if reporter is not None and reporter.start() > start:
        yield Value("author", Span(*reporter.span("names")))
        stop = min(stop, reporter.start())
    found = find_date(folded, start, stop)
    if found and name in ("source", "author") and found.span.start > start:
        yield Value("date", found.span)
        stop = found.span.start
    span = _work(text, folded, start, stop) if name == "source" else _trimmed(text, start, stop)
    if name == "author":
        span = _without_role(folded, span)
    if span and len(span) <= 80:
        yield Value("noise" if span.of(folded) in ("无", "暂无", "-") else name, span)
    if stop < end:
        yield from (value for value in _loose(text, folded, stop, end) or () if value.name == "date")


def _loose(text: str, folded: str, start: int, end: int) -> list[Value] | None:
    """What stands in a line without a label: a date, a medium, noise; None where it is something else."""
    values: list[Value] = []
    reporter = reporter_in(folded, start, end)
    if reporter is not None:
        values.append(Value("author", Span(*reporter.span("names"))))
        folded = _blanked(folded, Span(*reporter.span()))
    found = find_date(folded, start, end)
    stretches = [(start, end)]
    if found:
        values.append(Value("date", found.span))
        stretches = [(start, found.span.start), (found.span.end, end)]
    for first, last in stretches:
        for match in re.finditer(r"\S+", folded[first:last]):
            word = match.group().strip(_SEPARATORS + _OPENING + _CLOSING + "-—~<>«»:：\"'")
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
            elif not _noise().fullmatch(word):
                return None
    return values


@cache
def _noise() -> re.Pattern[str]:
    """Numbers, Latin and what pages count and offer: 浏览次数, 打印."""
    return re.compile(rf"[\d\s\W a-z+-]*(?:{any_of('noise_label', 'furniture_line')}[\d\s\W a-z+-]*)*")


# -- mastheads -------------------------------------------------------------------------------------


def _masthead(text: str, folded: str) -> Details | None:
    """`云岭日报 2024年6月12日 星期三 要闻 第3版`, or a date and a medium alone."""
    found = find_date(folded)
    if found is None:
        return _undated(folded)
    if len("".join(folded.split())) > 44:
        return None
    values = [Value("date", found.span)]
    rest = _blanked(folded, found.span)
    if rest.isspace():  # a date alone, with its time and its weekday
        return Details(tuple(values), bool(_PAGE.search(folded)))
    reporter = reporter_in(rest, 0, len(rest))
    if reporter is not None:
        values.append(Value("author", Span(*reporter.span("names"))))
        rest = _blanked(rest, Span(*reporter.span()))
    editor = editor_in(rest)
    if editor is not None:
        values.append(Value("editor", Span(*editor.span("names"))))
        rest = _blanked(rest, Span(*editor.span()))
    page = bool(_PAGE.search(folded)) and reporter is None
    if page or reporter is not None:
        rest = _PAGE.sub(lambda match: " " * len(match.group()), rest)
    if not rest.isspace():
        rest = _IN_MASTHEADS.sub(lambda match: " " * len(match.group()), rest)
    for word in re.finditer(r"[^\s|｜·/／，,;；()（）【】《》\[\]:：-]+", rest):
        read = _in_masthead(text, folded, word, found.span.end, page=page)
        if read is None:
            return None
        values += [
            value for value in read if value.name != "source" or value.name not in {v.name for v in values}
        ]
    return Details(tuple(values), page)


def _undated(folded: str) -> Details | None:
    """`青山晚报 记者 赵青`: a medium and who reports, with a space between."""
    reporter = reporter_in(folded, 0, len(folded)) if "记者" in folded else None
    if reporter is None or re.match("[\u4e00-\u9fff]", folded[reporter.start() - 1 : reporter.start()]):
        return None
    medium = _blanked(folded, Span(*reporter.span())).strip(_SEPARATORS + _OPENING + _CLOSING)
    if not is_medium(medium):
        return None
    start = folded.index(medium)
    named = Value("author", Span(*reporter.span("names")))
    return Details((Value("source", Span(start, start + len(medium))), named))


def _in_masthead(
    text: str, folded: str, word: re.Match[str], after_date: int, *, page: bool
) -> list[Value] | None:
    """What one word beside a date says; None where the line is no masthead."""
    token, span = word.group(), Span(*word.span())
    if page and _is_section(token):
        return [Value("section", span)]
    if page and re.fullmatch(r"[a-z]?[0-9]{1,3}", token):
        return []
    if is_medium(token):
        return [Value("source", span)]
    if token.endswith(("讯", "电")) and (len(token) == 1 or is_medium(token[:-1])):
        return [Value("source", Span(span.start, span.end - 1))] if len(token) > 1 else []
    if page and len(token) <= 4 and "版" in folded:
        return [Value("section", span)]
    glued = word.start() == after_date and _GLUED.fullmatch(token) and names_in(folded, word.start())
    if not page and (names_only(token) or glued):
        return [Value("author", span)]
    if not page and (byline := _byline(span.of(text), token)):
        return [Value(value.name, value.span.shift(span.start)) for value in byline.values]
    idle = _UPDATE.fullmatch(token) or token in words("noise_label") or token in words("furniture_line")
    return [] if idle or (page and len(token) <= 6 and after_date < len(folded)) else None


def _is_section(token: str) -> bool:
    """Whether a word beside the date of a page names its section: 要闻, 经济观察, 财经新闻."""
    if re.fullmatch(any_of("section_names"), token) or re.fullmatch(r"..(?:新闻|要闻|时评|评论)", token):
        return True
    return len(token) == 4 and not token.endswith(("报", "网", "社")) and is_medium(token)


# -- bylines ---------------------------------------------------------------------------------------


@cache
def _byline_start() -> re.Pattern[str]:
    marks = "".join(words("byline_mark"))
    return re.compile(
        rf"[\s（(【\[〔]*[{marks}]*\s*"
        rf"(?P<role>(?:[\u4e00-\u9fff]{{2,8}}(?:社|报|网|刊|新闻|卫视|报告|周刊|月刊))?{any_of('byline_start')}|作者|{any_of('editor_first')}|[{marks}])"
        rf"\s*(?P<colon>[:：/／∕|｜])?\s*(?P<names>.*?)[）)】\]〕\s]*$"
    )


def _byline(text: str, folded: str) -> Details | None:
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
        end = start + len(folded[start : date.span.start].rstrip(_SEPARATORS + _OPENING))
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
        return Details((Value("editor", _trimmed(text, start, start + named.end())),)) if named else None
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
        return Details((Value("author", _trimmed(text, start, start + len(found))), *dated))
    if "评论员" in role and names_only(found):
        return Details((Value("author", _trimmed(text, match.start("role"), end)),))
    return None


def _blanked(text: str, span: Span) -> str:
    return text[: span.start] + " " * len(span) + text[span.end :]


def _without_place(folded: str) -> str:
    """Names without where they report from: 蔡孟洁/台中报导, 苏文远海澄报导, 张三 北京报道."""
    report = _REPORT.search(folded)
    if report is None:
        return folded
    before = folded[: report.start()]
    first = names().match(before)
    if first is None:
        return before
    slash = re.search(r"[/／∕]", before)
    return before[: slash.start()] if slash and slash.start() < first.end() else first.group()


def _without_role(folded: str, span: Span) -> Span:
    """An author without the word for what he is: 本报记者 张三 → 张三."""
    match = re.match(
        rf"(?:文\s*[·/／]\s*)?(?:[\u4e00-\u9fff]{{2,8}}(?:社|报|网|刊))?{any_of('byline_start')}\s*[:：]?\s*(?=\S)",
        span.of(folded),
    )
    if match and match.end() < len(span):
        return Span(span.start + match.end(), span.end)
    return span


def _trimmed(text: str, start: int, end: int) -> Span:
    """A stretch without separators and the brackets around it at both its ends."""
    edge = _SEPARATORS + "—-:：。"
    while start < end and (
        text[start] in edge or (text[start] in "([（【［〔" and not _balanced(text[start:end]))
    ):
        start += 1
    if (
        end - start > 2
        and text[start] in "([（【［〔"
        and text[end - 1] in ")]）】］〕"
        and _balanced(text[start + 1 : end - 1])
    ):
        start, end = start + 1, end - 1
    while start < end and (
        text[end - 1] in edge or (text[end - 1] in ")]）】］〕" and not _balanced(text[start:end]))
    ):
        end -= 1
    return Span(start, end)


def _balanced(text: str) -> bool:
    return sum(text.count(c) for c in "([（【［〔") == sum(text.count(c) for c in ")]）】］〕")
