"""The lines of posts of accounts (公众号): who wrote, which account, when, and from which other it was taken."""

from __future__ import annotations

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.words import words

_TAKEN = lazy(
    r"以下(?:文章|内容)(?:来源于|来自)[:：\s]*(?P<source>[^\s,，。]{2,24})\s*(?:[,，]?\s*作者[:：\s]*(?P<author>[^,，。]{2,20}))?[.。\s]*"
)
_COPIED = lazy(
    r"本文(?:首发于|来自|来源于|转载自|转自|源自)(?:微信)?公众号[:：\s]*(?P<account>[^\s,，。()（）]{2,20})(?:[(（].*[)）])?"
)
_HEAD = lazy(r"(?P<own>原创[:：]?\s+)?(?:(?P<first>\S{2,16})\s+)?(?P<account>\S{2,20})\s+")
_BEHIND = lazy(r"\s*(?P<posted>发表于)?\s*(?P<place>[\u4e00-\u9fff]{2,4})?\s*")
#: The same without a day, which stands in a line of its own.
_UNDATED = lazy(
    r"原创(?:[:：]\s*|\s+)(?P<author>[\u4e00-\u9fff·]{2,6})\s+(?P<account>[^\s,，。!?！？]{2,20})\s*"
)


def read_account(folded: str) -> list[tuple[str, Span]]:
    """What `原创 孟小渔 慢读乡村 2023-08-06 20:15 发表于浙江` or `以下文章来源于…` says; empty for all other lines."""
    if folded.startswith("本文") and (copied := _COPIED.fullmatch(folded)) is not None:
        return [("account", Span(*copied.span("account")))]
    if folded.startswith("以下"):
        taken = _TAKEN.fullmatch(folded)
        if taken is None:
            return []
        return [(name, Span(*taken.span(name))) for name in ("source", "author") if taken[name]]
    date = find_date(folded) if len(folded) <= 60 else None
    if date is None:
        named = _UNDATED.fullmatch(folded)
        if named is None or not names_only(named["author"]):
            return []
        return [(name, Span(*named.span(name))) for name in ("account", "author")]
    head = _HEAD.fullmatch(folded, 0, date.span.start)
    behind = _BEHIND.fullmatch(folded, date.span.end)
    if head is None or behind is None or head["account"] in words("noise_label"):
        return []
    first = head["first"]
    twice = first is not None and head["account"].startswith(first)
    timed = ":" in date.span.of(folded) and behind["place"] in words("province")
    if not (head["own"] or behind["posted"] or twice or (timed and first is None)):
        return []
    values = [("account", Span(*head.span("account"))), ("date", date.span)]
    if first is not None and not twice:
        values.append(("author", Span(*head.span("first"))))
    return values
