"""Lines that name who wrote or edited: 本报记者 林疏影, □ 陈望舒, 【記者蔡孟潔／台中報導】, 文/张三."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import OPENING, SEPARATORS, Details, Value, trimmed
from reader.importing.cleaning.names import is_group, names, names_only
from reader.importing.cleaning.words import any_of, begins, words

_LONGEST_BYLINE = 48
_REPORT = lazy(
    r"(?:[/／∕]?\s*[\u4e00-\u9fff]{0,4})?(?:连线|综合|专题|现场)?(?:报道|报导|电|摄影报道)(?:[\u4e00-\u9fff]{2,8}报)?$"
)
#: Who wrote also took the pictures: 本报记者 牟小雨 文/摄.
_PICTURES = lazy(r"\s*(?:文\s*[/／、]?\s*[图摄]影?|图\s*[/／、]?\s*文|摄影)$")
#: Who signs a report in a line of his own: （温 良）.
_ALONE = lazy(
    rf"[（(]\s*(?:(?:{any_of('province')}[\u4e00-\u9fff]{{0,4}}|[\u4e00-\u9fff]{{1,12}}(?:公司|中心|车间|支部|政府|大学|学院|集团|[部处科室队院所厂站局厅委社馆校会镇乡村]))\s+)?(?P<names>[^（）()]{{2,20}}?)\s*[)）]"
)
#: The authors of a paper with the numbers of their houses: 李砚秋1，王嘉禾2.
_INDEXED = lazy(r"[\u4e00-\u9fff·]{2,4}[1-9](?:[,、\s]+[\u4e00-\u9fff·]{2,4}[1-9](?:,[1-9])?){0,7}")
#: These houses: （1.东海大学 经济学院，东海 滨江 310000；2.…）
_HOUSES = lazy(
    r"[（(]1\s*[.．、]?\s*[\u4e00-\u9fff]{2,12}(?:大学|学院|研究院|研究所|中心|党校|公司)[^。（）()]{0,120}[)）]"
)
#: An author and where he works: 南宫云，东海国际问题研究院世界经济所, 李秋实（东海大学经济学院）.
_HOUSED = lazy(
    r"(?P<names>[\u4e00-\u9fff·]{2,4})\s*(?:,|[（(])\s*"
    r"(?:[\u4e00-\u9fff]{2,20}(?:协会|研究会|联合会|商会|集团|公司|办公室|学校|中学|小学|医院|[站社])|[\u4e00-\u9fff]{4,24}(?:院|研究所|所|系|中心|大学|学会|研究员|教授|讲师|博士|主任|编辑部)"
    r"|[省市县区州镇乡][\u4e00-\u9fff]{1,16}(?:[厅局委]|[组宣统][\u4e00-\u9fff]{1,2}部))(?:[\s,，]+[\u4e00-\u9fff]{2,8}\s*\d{6})?[)）]?"
)
#: The same with a stroke between: 叶翠芬／农业试验所.
_BESIDE = lazy(
    r"(?P<names>[\u4e00-\u9fff·]{2,4})\s*[／/]\s*[\u4e00-\u9fff]{0,16}"
    r"(?:[所组系院会校社部处室科局厅署馆站队班团]|中心|公司|大学|教师|老师|教授|研究员|讲师|主任|会长|理事|学生|会员)"
)
_BESIDE_PICTURES = lazy(
    r"文\s*[:：/／|｜]?\s*(?P<names>[\u4e00-\u9fff](?:\s?[\u4e00-\u9fff]){1,3})"
    r"\s{2,}[图摄]影?\s*[:：/／|｜]?\s*\S{2,12}(?:\s\S)?"
)
_PICTURED = lazy(r"\s*(?:图\s*[/／]?\s*文|文\s*[/／]?\s*图)[\s:：]+(?P<names>\S.{1,20}?)\s*")
#: Somebody of a medium whose name does not end as those of media do: 亿欧分析师 万珂, 编译 顾盼.
#: Who wrote a letter is told by where he lives: 望川市读者 尤老实.
_STAFF = lazy(
    r"(?:[\u4e00-\u9fff]{2,6}(?:记者|分析师|评论员|撰稿人|读者|网友|市民)|编译|摘编|整理)\s+(?P<names>\S.{1,20})"
)
#: What somebody did, and a bar or a slash before his name.
_PARTED = lazy(
    r"\s*(?:[\u4e00-\u9fff]{2,8}(?:(?:记者|作者|撰稿人?)|(?P<edits>编辑|责编))\s*[|｜]|(?:整理|采访|撰稿|口述|编译|翻译)\s*[:：/／|｜])"
    r"\s*(?P<names>\S.{1,20}?)\s*"
)
_APART = lazy(r"[^\u4e00-\u9fff,，]|[摄图文报]")
_SENT_FROM = lazy(r"(?<=[\u4e00-\u9fff])\s+发自\s*[\u4e00-\u9fff、\s]{2,16}$")
_WORD = lazy(r"[\u4e00-\u9fff·]{2,4}")
#: What somebody did, behind his name: 安若水 编译.
_ENDS = ("编译", "整理", "摘编", "编写", "供稿", "撰稿", "撰")
_DID = lazy(rf"\s*(?P<names>\S.{{1,20}}?)\s+(?:{'|'.join(_ENDS)})")
#: Where somebody works before his name: 产业研究组 邱筱涵, 南岸周末记者 蔺晨.
_OFFICE = lazy(
    r"[\u4e00-\u9fff]{2,14}(?:组|部|处|所|院|中心|室|会|记者|研究员|评论员|撰稿人|作者)\s+(?=[\u4e00-\u9fff])"
)
#: A name of two characters as newspapers set it, whatever its surname: 南 枝.
_SPACED = lazy(r"[\u4e00-\u9fff](?:[ \u3000]{1,2}[\u4e00-\u9fff]){1,2}")
#: The words before the name of who wrote, and a name of whatever surname behind one and a sign: 文|楚宁.
_WRITERS, _FULL = ("文", "撰文", "采写"), lazy(r"(?!记者|图片|摄影|综合|编辑)[\u4e00-\u9fff]{2,3}")
_WROTE = lazy(r"\s*文\s*[·•]\s*|\s*主持人?\s*[:：]\s*(?=本[报刊网台]记者)")
#: The same on a page in English: By 方向东.
_BY = lazy(r"by\s+(?P<names>[\u4e00-\u9fff·]{2,4}(?:[,、&\s]+[\u4e00-\u9fff·]{2,4}){0,3})")

#: Who wrote, at the right below a title: ／吴静宜.
_BEHIND_SLASH = lazy(r"[/／]\s*(?P<names>[\u4e00-\u9fff·、 ]{2,16})")
#: The same with strokes at both ends: /吴静宜/.
_BETWEEN_SLASHES = lazy(r"[/／]\s*(?P<names>[\u4e00-\u9fff·、 ]{2,16}?)\s*[/／]")
#: Who wrote to a newspaper, and from where: （陈国强，八打灵）.
_PLACED = lazy(r"[（(]\s*(?P<names>[\u4e00-\u9fff·]{2,4})\s*[,，]\s*(?P<place>[\u4e00-\u9fff]{2,6})\s*[)）]")
#: How a letter is signed: 理事长　洪瑞祥　敬上.
_CLOSES = ("敬上", "谨上", "敬启", "谨启", "谨识", "敬书", "手书", "顿首")
_LETTER = lazy(
    rf"\s*(?:[\u4e00-\u9fff]{{2,12}}\s+)?(?P<names>[\u4e00-\u9fff·]{{2,4}})\s*(?:{'|'.join(_CLOSES)})"
)


@cache
def _mark() -> re.Pattern[str]:
    return re.compile("[" + "".join(words("byline_mark")) + "]")


@cache
def _byline_start() -> re.Pattern[str]:
    marks = "".join(words("byline_mark"))
    return re.compile(
        rf"[\s（(【\[〔]*[{marks}]*\s*"
        rf"(?P<role>(?:[\u4e00-\u9fff]{{2,8}}(?:社|报|网)[—–-]{{1,2}}|《[^《》]{{2,12}}》)?(?:[\u4e00-\u9fff]{{2,8}}(?:社|报|网|刊|新闻|卫视|报告|周刊|月刊|周末|客户端|融媒体|频道|电视台))?(?:(?:首席|资深|高级)?{any_of('byline_start')}|(?P<edits>{any_of('editor_first')}))|作者|[{marks}])"
        rf"\s*(?P<colon>[:：/／∕|｜‖])?\s*(?P<names>.*?)[）)】\]〕\s]*$"
    )


def read_signed(text: str, folded: str) -> Details | None:
    """`本报记者 林疏影`, `□ 陈望舒`, `【記者蔡孟潔／台中報導】`, `（记者 李明）`, `文/张三`."""
    if len(text) > _LONGEST_BYLINE:
        return None
    reported = re.fullmatch(r"\s*(?P<names>\S{2,12}?)\s*(?:报道|报导)", folded)
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
    office = _office_before(folded[start:end]) if match["colon"] else 0
    start += office
    found = _without_place(re.sub(r"\s+[图摄]\S{0,2}\s*[/／∕].*$", "", folded[start:end]))
    found = _mark().sub(" ", _PICTURES.sub("", _SENT_FROM.sub("", found)))
    unsure = role in ("文", "撰文", "图文", "文图", "采写") and not re.match(
        rf"{re.escape(role)}\s*[:：/／∕|｜‖\s]", folded.lstrip("（([【 " + "".join(words("byline_mark")))
    )
    if unsure or found.strip() in words("section_names"):  # ■ 简讯: its first character is a surname, too
        return None
    if not found.strip():
        if "综合报道" in role or "评论员" in role:
            return Details((Value("author", Span(match.start("role"), match.end("role"))),))
        return None
    if match["edits"]:
        named = names().match(found) or (_WORD.fullmatch(found) if match["colon"] else None)
        return Details((Value("editor", trimmed(text, start, start + named.end())),)) if named else None
    whole = (
        bool(office)
        or names().fullmatch(found) is not None
        or (role in words("byline_mark") and is_group(found.strip()))
        or (
            (bool(match["colon"]) or role.endswith("记者"))
            and (
                (bool(match["colon"]) and (_names_first(found) or is_group(found.strip())))
                or _SPACED.fullmatch(found.strip()) is not None
            )
        )
        or (bool(match["colon"]) and role in _WRITERS and _FULL.fullmatch(found.strip()) is not None)
    )
    spaced = role.endswith("记者") and re.fullmatch(
        r"(?:[\u4e00-\u9fff·]{2,4})(?:\s+[\u4e00-\u9fff·]{2,4}){0,4}", found
    )
    parts = [word for word in found.split() if word not in words("byline_start")]
    if spaced and any(begins(word, "no_name") or word[0] in "从在了" for word in parts):
        spaced = None
    if spaced and match.start("names") > match.end("role"):
        whole = True
    if whole:
        return Details((Value("author", trimmed(text, start, start + len(found))), *dated))
    if "评论员" in role and names_only(found):
        return Details((Value("author", trimmed(text, match.start("role"), end)),))
    return None


def _names_first(found: str) -> bool:
    """Whether a name stands first and something else apart from it: no question, 记者：别人看钢轨是两根铁，您看的是."""
    named = names().match(found)
    if named is None:
        return False
    whole = named.end() == len(found) or _APART.match(found, named.end()) is not None
    return whole or names_only(found.split(maxsplit=1)[0])


def _office_before(folded: str) -> int:
    """How long the part of a byline is that says where its author works; 0 where nothing but that stands there."""
    office = _OFFICE.match(folded)
    if office is None:
        return 0
    name = folded[office.end() :]
    known = names_only(name) or ("记者" in office.group() and _WORD.fullmatch(name) is not None)
    return office.end() if known else 0


def read_alone(folded: str) -> Details | None:
    """Who signs a report in a line of his own: （温 良）, 图/文 韦宁, 某财讯记者 | 辛圆, 整理/孟夏."""
    did = _DID.fullmatch(folded) if folded.endswith(_ENDS) else None
    did = _LETTER.fullmatch(folded) if folded.endswith(_CLOSES) else did
    if did is not None and names_only(did["names"]):
        return Details((Value("author", Span(*did.span("names"))),))
    parted = _PARTED.fullmatch(folded)
    if parted is not None and names_only(parted["names"]):
        name = "editor" if parted["edits"] else "author"
        return Details((Value(name, Span(*parted.span("names"))),))
    if folded[-1:].isdigit() and _INDEXED.fullmatch(folded) is not None:
        return Details((Value("author", Span(0, len(folded.rstrip("0123456789")))),))
    if folded.startswith(("(1", "（1")) and _HOUSES.fullmatch(folded) is not None:
        return Details((Value("noise", Span(0, len(folded))),))
    housed = _HOUSED.fullmatch(folded) if "," in folded or folded.endswith((")", "）")) else None
    if housed is not None and names_only(housed["names"]):
        return Details((Value("author", Span(*housed.span("names"))),))
    beside = _BESIDE.fullmatch(folded) if "／" in folded or "/" in folded else None
    if beside is not None and names_only(beside["names"]):
        return Details((Value("author", Span(*beside.span("names"))),))
    marked = _marked(folded)
    if marked is not None and names_only(marked["names"]):
        return Details((Value("author", Span(*marked.span("names"))),))
    placed = _PLACED.fullmatch(folded) if folded.startswith(("(", "（")) else None
    if placed is not None and names_only(placed["names"]) and not names_only(placed["place"]):
        return Details((Value("author", Span(*placed.span("names"))),))
    alone = _ALONE.fullmatch(folded) if folded.startswith(("(", "（")) else None
    alone = alone or _PICTURED.fullmatch(folded) or _STAFF.fullmatch(_PICTURES.sub("", folded))
    if alone is None or not names_only(alone["names"]):
        return None
    return Details((Value("author", Span(*alone.span("names"))),))


def _marked(folded: str) -> re.Match[str] | None:
    """A line that a stroke, a word in English or the word for a text marks as the name of who wrote it."""
    if folded.startswith(("/", "／")):
        return _BETWEEN_SLASHES.fullmatch(folded) or _BEHIND_SLASH.fullmatch(folded)
    if folded.startswith("by "):
        return _BY.fullmatch(folded)
    return _BESIDE_PICTURES.fullmatch(folded) if folded.startswith("文") else None


@cache
def _both() -> re.Pattern[str]:
    """Who reports and who edits, in one line: 某报记者 施然    某报编辑 董兴."""
    medium = "[\u4e00-\u9fff]{0,8}?"
    return re.compile(
        rf"[(（]?(?:{medium}(?:记者|作者)|文)[\s:：|｜/／]+(?:[\u4e00-\u9fff]{{2,8}}[网报社]\s+)?(?P<author>{names().pattern})"
        rf"[\s|｜,，/／]+{medium}(?:编辑|责编)[\s:：|｜/／]+(?P<editor>{names().pattern})[)）]?"
    )


def read_both(folded: str) -> Details | None:
    """`某报记者 施然    某报编辑 董兴`."""
    match = _both().fullmatch(folded.strip()) if "编" in folded else None
    if match is None:
        return None
    start = folded.index(folded.strip())
    return Details(tuple(Value(name, Span(*match.span(name)).shift(start)) for name in ("author", "editor")))


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


def noted_author(text: str, folded: str, start: int, end: int) -> Span:
    """Who a note says that wrote the text, else where he works; what he is there is no name: 研究员, 党组书记、厅长.

    Empty where it says nothing but that.
    """
    named = re.search(rf"{any_of('position')}\s*(?P<names>[\u4e00-\u9fff·]{{2,12}})$", folded[start:end])
    if named is not None and names_only(named["names"]):
        return Span(*named.span("names")).shift(start)
    first = names().match(folded, start)
    if first is not None and (first.end() >= end or folded[first.end()] in SEPARATORS + OPENING):
        return trimmed(text, start, end)
    posts = re.search(rf"(?:(?:^|[、，,和兼\s]*){any_of('position')})+$", folded[start:end])
    return trimmed(text, start, start + posts.start() if posts else end)


def without_role(folded: str, span: Span) -> Span:
    """An author without the word for what he is: 本报记者 张三 → 张三."""
    if names().fullmatch(folded, span.start, span.end):  # whose surname is such a word: 文若谷
        return span
    match = re.match(
        rf"(?:文\s*[·/／]\s*)?(?:[\u4e00-\u9fff]{{2,8}}(?:社|报|网|刊|新闻|周末))?{any_of('byline_start')}\s*[:：]?\s*(?=\S)",
        span.of(folded),
    )
    if match and match.end() < len(span):
        span = Span(span.start + match.end(), span.end)
    sent = _SENT_FROM.search(span.of(folded))
    return Span(span.start, span.start + sent.start()) if sent else span
