"""Lines of a date and what stands beside it, as in mastheads: 云岭日报 2024年6月12日 星期三 要闻 第3版."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dates import TIME, Found, find_date
from reader.importing.cleaning.details import SEPARATORS, Details, Value, blanked
from reader.importing.cleaning.names import names_in, names_only
from reader.importing.cleaning.reporters import editor_in, is_medium, reporter_in
from reader.importing.cleaning.signed_lines import read_signed
from reader.importing.cleaning.undated_lines import read_undated
from reader.importing.cleaning.words import any_of, words

_GLUED = lazy("[\u4e00-\u9fff]{2,12}")
_PAGE = lazy(
    r"(?:今日|本期)\s?共?[0-9]{1,3}\s?版|第\s?[0-9０-９a-z一二三四五六七八九十]{1,4}\s?版|星期[一二三四五六日天]|[a-z]?[0-9]{1,3}\s?版|(?<=\s)[a-z][0-9]{1,2}(?=\s|$)"
)
#: The number of an issue and that of its page: 第18期　08 社区.
_ISSUE_PAGE = lazy(
    r"第\d{1,5}期[\s(（]+总第?\d{1,5}期|第\d{1,5}期\s.*(?<!\d)[a-z]?\d{2}(?!\d)|(?<!\d)[a-z]?\d{2}\s.*\s第\d{1,5}期"
)
#: The number of a page at either end of its line, and what an edition on the web offers beside the day.
_EDGE_PAGE = lazy(
    r"[a-z]?[0-9]{1,2}\s+[\u4e00-\u9fff]{2,6}\s|.*\s(?:0[1-9]|[a-z][0-9]{1,2})$|.*放大\W{0,2}\s+缩小"
)
#: Signs behind such words: 放大⊕.
_OFFERS = "⊕⊖○◎+-"
#: Who puts a rule in force, before the day: 经济部令　中华民国113年6月3日.
_DECREE = lazy("[\u4e00-\u9fff]{2,14}[府部会署院局]令")
_UPDATE = lazy(r"(?:hkt?|[\d/:.\-()（）]+|更新|发布|发表|最后|上午|下午|晚上|时|点|分|半)+")
#: What can stand in a masthead beside names.
_IN_MASTHEADS = lazy(
    rf"{TIME}|农历\S*|[甲乙丙丁戊己庚辛壬癸]\S年\S*|第\d+期|(?<=\s)第\d{{3,6}}号(?=\s|$)|总第?\d+期|责编\S*|编辑\S*|今日\d+版|代号\S*"
)


#: Without one of these there is none of that: the quick question first, since white space makes the other slow.
_SIGNS_OF_MASTHEADS = lazy("[0-9０-９农甲乙丙丁戊己庚辛壬癸责编代]")
#: The name of a section of a page: 地方综合, 城事; what stands before a date in figures alone: 绿色  2022-09-15.
_COLUMN = lazy("[\u4e00-\u9fff]{1,3}[^\\W\\d_是于在为自至从]")
#: Who put a page on the web, beside the time of day: 市国资委改革处.
_HOUSE = lazy("[\u4e00-\u9fff]{2,12}(?:[委局厅府][\u4e00-\u9fff]{1,6}[处科室]|办公室|编辑部|新闻中心|宣传部)")
#: The office or house that tells something, with a point between it and the day.
_AUTHORITY = lazy("[\u4e00-\u9fff]{3,16}[委局厅府院馆站办会所署]")
_REMARK = lazy(r"\s*[·•|｜]?\s*[\u4e00-\u9fff]{2,12}")
#: When a post of an account came out, and when it was changed.
_POSTED = lazy(r"(?:(?:发布|发表|创建|上传|刊发)于|(?P<again>(?:编辑|修改|更新)于))\s*[:：]?\s*")
#: From where: 发布于 广西 来宾市.
_WHERE = lazy(r"\s*(?:发布于|发表于|来自|ip属地[:：]?)\s*[\u4e00-\u9fff]{2,6}(?:\s+[\u4e00-\u9fff]{2,8})?")
#: What the edition on the web is called, behind the name of the newspaper.
_EDITION = lazy("(?:数字报|电子版|电子报|数字版)$")
#: What a page says beside who wrote and when, its section or how often it was read, is no longer than this.
_IDLE = 6
_HOUSE_NAME = lazy("[\u4e00-\u9fff]{4,10}")
_LONGEST_MEDIUM = 8
_PAPER, _THREE = lazy(r"报(?:\s|$)"), 3
#: The parts of a masthead stand far apart: 对话　　科教周刊　　2024年9月20日.
_FAR = lazy(r"\s{2,}")
#: The number of a page between white space, before the name of its section.
_NUMBER_BEFORE = lazy(r"\s[0-9]{2}\s+$")
#: A paper and what its page is called, around the day: 某某财经　　　基金版.
_NAMED_PAGE = lazy(
    r"[\u4e00-\u9fff]{3,10}\s+[\u4e00-\u9fff]{2,4}(?<!修订)(?<!电子)(?<!网络)(?<!正式)(?<!试行)(?<!最新)版\s*"
)
_NUMERIC = lazy(r"\s\d{4}[-/.]\d{1,2}[-/.]\d{1,2}")


@cache
def _account_and_time() -> re.Pattern[str]:
    """An account, when it posted, what the page offers: 第一视点 2024-08-20 20:06:33 听新闻."""
    who, when = r"(?P<who>[\u4e00-\u9fff][\u4e00-\u9fffa-z0-9]{1,8})", r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
    return re.compile(rf"{who}\s+{when}{TIME}\s*(?:{any_of('furniture_line')})?")


def read_dated(text: str, folded: str) -> Details | None:
    """`云岭日报 2024年6月12日 星期三 要闻 第3版`, or a date and a medium alone."""
    found = find_date(folded)
    if found is None:
        return read_undated(folded)
    # A line of a cut sentence: 11月5日,…, or 2019年12月,…并网.
    if len("".join(folded.split())) > 44 or folded[-1] in ",、;" or _opens_sentence(folded, found):
        return None
    post = _of_post(folded, found)
    if post is not None:
        return post
    values = [Value("date", found.span)]
    rest = blanked(folded, found.span)
    if rest.isspace():  # a date alone, with its time and its weekday
        return Details(tuple(values), bool(_PAGE.search(folded)))
    reporter = reporter_in(rest, 0, len(rest))
    if reporter is not None:
        values.append(Value("author", Span(*reporter.span("names"))))
        rest = blanked(rest, Span(*reporter.span()))
    editor = editor_in(rest)
    if editor is not None:
        values.append(Value("editor", Span(*editor.span("names"))))
        rest = blanked(rest, Span(*editor.span()))
    page = bool(_PAGE.search(folded)) or _names_section(rest) or _ISSUE_PAGE.search(folded) is not None
    page = page or (
        found.has_year
        and ":" not in folded
        and (_is_at_edge(folded, found) or ("版" in rest and _NAMED_PAGE.fullmatch(rest) is not None))
    )
    spread = found.has_year and ":" not in folded and _is_spread(folded, rest)
    page = (page or spread) and reporter is None
    if page or reporter is not None:
        rest = _PAGE.sub(lambda match: " " * len(match.group()), rest)
    if _SIGNS_OF_MASTHEADS.search(rest):
        rest = _IN_MASTHEADS.sub(lambda match: " " * len(match.group()), rest)
    for word in re.finditer(r"[^\s|｜·/／，,;；()（）【】《》\[\]:：-]+", rest):
        read = _in_masthead(text, folded, word, found.span.end, page=page)
        behind = page and read == [] and _NUMBER_BEFORE.search(folded, 0, word.start()) is not None
        spread = spread or behind
        if page and spread and (read is None or behind):
            read = _far(word) or read
        if read is None and reporter is not None and found.has_year and len(word.group()) <= _IDLE:
            read = []  # a page says more beside who wrote and when
        if read is None:
            return None
        values += [
            value for value in read if value.name != "source" or value.name not in {v.name for v in values}
        ]
    values = _with_source(values, folded) if page and spread else values
    return Details(tuple(values), page and not (folded[0] in "(（[【" and folded[-1] in ")）]】"))


def _opens_sentence(folded: str, found: Found) -> bool:
    """Whether a comma stands right behind a day, and more than the name of a medium behind that."""
    if found.span.start or folded[found.span.end : found.span.end + 1] != ",":
        return False
    rest = folded[found.span.end + 1 :].strip()
    return len(rest) > _LONGEST_MEDIUM and not any(sign in rest for sign in " |·/:(")


def _is_first_of_bars(folded: str, token: str) -> bool:
    """Whether a word is the first of three that bars part, the others who wrote and the day.

    What it is called tells of no medium: 海洋通信 | 赵青 | 2025-11-20.
    """
    parts = [part.strip() for part in re.split(r"[|｜·]", folded)]
    return (
        len(parts) == _THREE and _HOUSE_NAME.fullmatch(token) is not None and any(map(names_only, parts[1:]))
    )


def _is_at_edge(folded: str, found: Found) -> bool:
    """Whether a page is numbered at either end of its line, three words at least: 4 综合 2025年11月5日 责编 左思远."""
    rest = blanked(folded, found.span)
    return len(rest.split()) >= _THREE - 1 and _EDGE_PAGE.match(rest) is not None


def _is_spread(folded: str, rest: str) -> bool:
    """Whether a line is the day, a medium and something else, all far apart; `rest` is it without the day."""
    if len(_FAR.findall(folded)) < _THREE - 1:
        return False
    parts = [part for part in _FAR.split(rest.strip()) if part]
    return len(parts) >= _THREE - 1 and any(map(is_medium, parts))


def _far(word: re.Match[str]) -> list[Value] | None:
    """What a word says in such a line that says nothing elsewhere: it is the name of a section."""
    return [Value("section", Span(*word.span()))] if _COLUMN.fullmatch(word.group()) else None


def _with_source(values: list[Value], folded: str) -> list[Value]:
    """Of two names of sections in such a line, the one that ends as media do is the paper: 区县　　明州新闻."""
    sections = [value for value in values if value.name == "section"]
    media = [value for value in sections if is_medium(value.span.of(folded))]
    if len(sections) < _THREE - 1 or not media or any(value.name == "source" for value in values):
        return values
    return [Value("source", value.span) if value is media[-1] else value for value in values]


def _of_post(folded: str, found: Found) -> Details | None:
    """What the line of a post says: 发布于 2023-12-05 09:30, an account and a time, a time and a remark."""
    posted = _POSTED.match(folded)
    if posted is not None and posted.end() == found.span.start:
        return Details((Value("noise" if posted["again"] else "date", found.span),))
    if ":" not in found.span.of(folded):
        return None
    account = _account_and_time().fullmatch(folded)
    if account is not None and not is_medium(account["who"]):
        return Details((Value("account", Span(*account.span("who"))), Value("date", found.span)))
    if not found.span.start and _WHERE.fullmatch(folded, found.span.end):
        return Details((Value("date", found.span),))
    remark = not found.span.start and _REMARK.fullmatch(folded, found.span.end)
    return _with_remark(folded, found) if remark else None


def _with_remark(folded: str, found: Found) -> Details:
    """A day and a time of day, and a word or two that say something else: 2024-07-02 10:08·优质财经领域创作者."""
    rest = folded[found.span.end :].strip(SEPARATORS)
    values = [Value("date", found.span)]
    start = len(folded) - len(folded[found.span.end :].lstrip(SEPARATORS)) if rest else 0
    if rest and is_medium(rest):
        values.append(Value("source", Span(start, start + len(rest))))
    elif rest and names_only(rest):
        values.append(Value("author", Span(start, start + len(rest))))
    return Details(tuple(values))


def _names_section(rest: str) -> bool:
    """Whether what stands beside a date is a newspaper and the usual name of one of its sections."""
    words_ = rest.replace("|", " ").replace("｜", " ").split()
    if len(words_) != 2:
        return False
    medium, section = words_ if words_[0].endswith("报") else reversed(words_)
    return is_medium(medium) and medium.endswith("报") and section in words("section_names")


def _in_masthead(
    text: str, folded: str, word: re.Match[str], after_date: int, *, page: bool
) -> list[Value] | None:
    """What one word beside a date says; None where the line is no masthead."""
    token, span = word.group(), Span(*word.span())
    offered = (
        token.strip(_OFFERS) in words("furniture_line")
        or token in words("noise_label")
        or token in words("contents")
    )
    if page and not offered and _is_section(token):
        return [Value("section", span)]
    if page and re.fullmatch(r"[a-z]?[0-9]{1,3}", token):
        return []
    if not page and (told := _told_by_mark(folded, token, span)) is not None:
        return told
    if is_medium(token):
        edition = _EDITION.search(token)
        end = span.end - (len(edition.group()) if edition and len(token) > len(edition.group()) + 2 else 0)
        return [Value("source", Span(span.start, end))]
    if token.endswith(("讯", "电")) and (len(token) == 1 or is_medium(token[:-1])):
        return [Value("source", Span(span.start, span.end - 1))] if len(token) > 1 else []
    if page and not offered and len(token) <= 4 and "版" in folded and "版" not in token and token.isalnum():
        return [Value("section", span)]
    glued = word.start() == after_date and _GLUED.fullmatch(token) and names_in(folded, word.start())
    if not page and (names_only(token) or glued):
        return [Value("author", span)]
    if not page and (byline := read_signed(span.of(text), token)):
        return [Value(value.name, value.span.shift(span.start)) for value in byline.values]
    if page and not offered and _COLUMN.fullmatch(token) and _PAPER.search(folded):
        return [Value("section", span)]
    if not page and not offered and span.start == 0 and _COLUMN.fullmatch(token) and _NUMERIC.search(folded):
        return [Value("section", span)]
    if page and token.isascii() and token.isalpha():
        return []
    if ":" in folded and not page and _HOUSE.fullmatch(token):
        return [Value("source", span)]
    idle = offered or token in words("province") or _UPDATE.fullmatch(token) or token in words("source")
    return [] if idle or (page and len(token) <= 6 and after_date < len(folded)) else None


def _told_by_mark(folded: str, token: str, span: Span) -> list[Value] | None:
    """What a word says by the mark beside it: a role before a colon, an account in brackets, a house before a point."""
    if folded[span.end : span.end + 1] in (":", "：") and token in words("byline_start"):
        return []  # its name stands behind the colon
    if not span.start and _DECREE.fullmatch(token):
        return []
    if not span.start and _is_first_of_bars(folded, token):
        return [Value("source", span)]
    account = folded[0] in "(（" and token.endswith("发布") and len(token) > 3
    house = not span.start and "·" in folded and _AUTHORITY.fullmatch(token) is not None
    return [Value("source", span)] if account or house else None


def _is_section(token: str) -> bool:
    """Whether a word beside the date of a page names its section: 要闻, 经济观察, 财经新闻."""
    if re.fullmatch(any_of("section_names"), token) or re.fullmatch(r"..(?:新闻|要闻|时评|评论)", token):
        return True
    return len(token) == 4 and not token.endswith(("报", "网", "社")) and is_medium(token)
