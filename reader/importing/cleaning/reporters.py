"""Who reports, who edits and for which medium, where a line says it beside other things."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.details import Value, trimmed
from reader.importing.cleaning.names import names, names_only
from reader.importing.cleaning.words import any_of, starts, words

#: A label of who gave a report, and what stands behind it.
_GIVES, _SAID = lazy(r"供\s*稿\s*[:：/／】]?\s*$"), lazy(r"\S+")
#: A name of whatever surname, with where it reports from behind it: 记者卷耳／望川即时报导.
_RARE_REPORTER = r"(?<=记者)[\u4e00-\u9fff]{2,3}(?=[/／∕][\u4e00-\u9fff]{2,6}(?:报道|报导))"
#: How parts of houses end that begin like names.
_NO_PERSONS = tuple("区县市镇乡村部处科室局院所站队委办会社网报厅")
#: Newspapers that end like a report of a year: 北京青年报.
_FOR_THE_YOUNG = ("青年报", "少年报")


@cache
def _reporters() -> re.Pattern[str]:
    """`本报记者 赵青`, `（记者赵青 通讯员 林疏影）`, `文/赵青` inside a line; the name is a whole one."""
    return re.compile(
        rf"(?:(?<![\u4e00-\u9fff])(?:文|撰文|图文|文图|采写)\s*[:：/／∕|｜](?:\s*[\u4e00-\u9fff]{{2,12}}[心社报台]\s{{1,4}})?"
        rf"|(?:{any_of('reporter')}))\s*[:：/／∕|｜]?\s*(?P<names>{names().pattern}|{_RARE_REPORTER})"
        r"(?:\s*(?:摄影)?(?:报道|报导)|\s*[/／∕]\s*[\u4e00-\u9fff]{2,4}?(?:综合|专题|连线)?(?:报道|报导))?(?![\u4e00-\u9fff])"
    )


@cache
def _editors() -> re.Pattern[str]:
    """`编辑 赵青` inside a line."""
    return re.compile(
        rf"(?<![\u4e00-\u9fff]){any_of('editor_first')}[\s:：]+(?P<names>{names().pattern})(?![\u4e00-\u9fff])"
    )


def reporter_in(folded: str, start: int, end: int) -> re.Match[str] | None:
    """Who reports, in a part of a line that also says other things: `names` are the names."""
    match = _reporters().search(folded, start, end)
    while match is not None:
        last = re.split(r"[\s、，,/／]+", match["names"])[-1]
        if not is_medium(last) or len(last) == len(match["names"]):
            return None if is_medium(last) else match
        match = _reporters().search(folded, start, match.end("names") - len(last))
    return None


def editor_in(folded: str) -> re.Match[str] | None:
    """Who edits, in a line that also says other things: `names` are the names."""
    return _editors().search(folded)


def is_medium(folded: str) -> bool:
    """Whether a word is the name of a newspaper, a site or an agency."""
    if folded in words("media"):
        return True
    if (
        folded in words("related")
        or folded in words("furniture_line")
        or (folded.endswith(starts("no_medium")) and not folded.endswith(_FOR_THE_YOUNG))
    ):
        return False
    return (
        3 <= len(folded) <= 16
        and folded.endswith(starts("media_end"))
        and not re.search(r"[\W\d了把被]", folded)
    )


_SIGNATURE = lazy(
    r"[。！？!?”」]\s*[（(](?:[\u4e00-\u9fff]{0,4}(?:记者|通讯员)\s*)?(?P<names>[^（）()。]{2,20})[）)]$"
)


#: Names of whatever surname, behind a word that says that they are names.
_RARE = lazy(r"[\u4e00-\u9fff]{2,4}(?:[\s、]+[\u4e00-\u9fff]{2,4}){0,2}")


def signed(folded: str) -> Span | None:
    """The names in brackets behind the last sentence of a report: …（记者 赵青）, …（赵青）."""
    match = _SIGNATURE.search(folded)
    if match is None:
        return None
    told = match.group()[: match.start("names") - match.start()].rstrip().endswith(("记者", "通讯员"))
    named = names_only(match["names"]) or (told and _RARE.fullmatch(match["names"]) is not None)
    return Span(*match.span("names")) if named else None


def is_person(word: str) -> bool:
    """Whether a word is a personal name and no part of a house that begins like one: 高新区, 文宣部."""
    return names_only(word) and not word.endswith(_NO_PERSONS)


def given_by(text: str, folded: str, start: int, end: int) -> list[Value]:
    """Who gave a report, behind the house that he is of: 供稿：研究院　仲孙禾; nothing where no person is named."""
    said = list(_SAID.finditer(folded[start:end])) if _GIVES.search(folded[:start]) else []
    if not said or not is_person((last := said[-1]).group()):
        return []
    house = trimmed(text, start, start + last.start())
    return [
        Value("author", Span(*last.span()).shift(start)),
        *([Value("source", house)] if len(house) else []),
    ]
