"""Lines that say who put a text on the web and when, and who reports or took the pictures, as sites set them."""

from __future__ import annotations

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.reporters import is_medium

#: The site that a text was put on, in brackets below its title: 【www.….com--其他范文】.
_OF_SITE = lazy(r"[【\[(（](?:https?://)?(?:www\.)[\w.-]+[^【】\[\]()（）。]{0,20}[】\])）]")
#: Where authors work, with the place and its postcode: （东川大学 经济学院，东川 清河 610110）.
_HOUSED = lazy(r"[(（][^()（）。]{4,80}[\s,，]\s*[0-9]{6}(?:[;；][^()（）。]{4,80}[\s,，]\s*[0-9]{6})*[)）]")
#: Who put a text on the web, a point, and when.
_POSTED_BY = lazy(
    r"(?P<who>[^\W\d][\w .&-]{1,30}?)\s?[·•]\s?(?P<when>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?)"
)
#: The site, when it put a text there, and where that is from: http://….cn 2005年11月08日 16:29 望川国资.
_AT_SITE = lazy(
    r"(?:https?://|www\.)[\w./-]+\s+(?P<when>\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?)(?:\s+(?P<who>[\u4e00-\u9fff]{2,12}))?"
)
#: The reporters of a paper that names its site: 本报(….net.cn)记者白杉 青禾 望川报道.
_OF_PAPER = lazy(
    r"本[报刊网][(（][\w.-]{4,40}[)）]\s*(?:实习|见习|首席|特约)?记者\s*(?P<names>[\u4e00-\u9fff]{2,4}(?:[\s、]+[\u4e00-\u9fff]{2,4}){0,2}?)"
    r"(?:\s+[\u4e00-\u9fff]{2,8}报道)?"
)
#: The same behind a mark: ●本报实习记者白杉 青禾; who took the pictures: □图/本报记者 白杉.
_NAMED = r"[\u4e00-\u9fff]{2,4}(?:[\s、]+[\u4e00-\u9fff]{2,4}){0,3}"
_MARKED = lazy(rf"[□■●○▲◆]\s*本[报刊网](?:首席|实习|见习|特约)?记者\s*(?P<names>{_NAMED})")
_PICTURED = lazy(
    rf"[□■●○▲◆]?\s*图片?\s*[/／]\s*(?:本[报刊网])?(?:首席|实习|见习|特约)?(?:记者|通讯员)?\s*{_NAMED}"
)
#: Where a text was taken from, and who put it on the web: 本文转载自新华网，某站编辑：白杉。
_REPRINTED = lazy(
    r"本文(?:转载自|转自|来源于?)[:：]?\s*(?P<source>[\u4e00-\u9fff]{2,12})[,，][^,，。:：]{0,12}编辑\s*[:：]\s*(?P<editor>[\u4e00-\u9fff]{2,4})[。.]?"
)
_OPENING = ("(", "（", "[", "【")


def says_nothing(folded: str) -> bool:
    """Whether a line says the site that a text was put on, where its authors work, or who took its pictures."""
    if "图" in folded[:2] and _PICTURED.fullmatch(folded) is not None:
        return True
    return folded[:1] in _OPENING and (_OF_SITE.fullmatch(folded) or _HOUSED.fullmatch(folded)) is not None


def read_posted(folded: str) -> Details | None:
    """Who put a text on the web, and when: xin hua wang·2026-01-28 10:37; who reports for a paper with its site."""
    again = _REPRINTED.fullmatch(folded) if folded.startswith("本文") else None
    if again is not None:
        return Details(tuple(Value(name, Span(*again.span(name))) for name in ("source", "editor")))
    reporter = _OF_PAPER.fullmatch(folded) if folded.startswith("本") else _MARKED.fullmatch(folded)
    if reporter is not None:
        return Details((Value("author", Span(*reporter.span("names"))),))
    posted = _POSTED_BY.fullmatch(folded) if folded[-1:].isdigit() and folded[:1].isalpha() else None
    posted = posted or (_AT_SITE.fullmatch(folded) if folded.startswith(("http", "www.")) else None)
    date = find_date(folded, *posted.span("when")) if posted is not None else None
    if posted is None or date is None:
        return None
    if not posted["who"]:
        return Details((Value("date", date.span),))
    name = "source" if is_medium(posted["who"]) or posted.string.startswith(("http", "www.")) else "noise"
    return Details((Value("date", date.span), Value(name, Span(*posted.span("who")))))
