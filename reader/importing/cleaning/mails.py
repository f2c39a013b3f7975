"""The head of a letter sent by e-mail: 发件人：…, 日期：…, 主题：…; what it sends stands below."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.plan import Reason

#: The labels of such a head, who sent it first of all.
_FROM = lazy(r"(?:发件人|寄件人|寄件者|发信人|from)\s*[:：]\s*")
_LABEL = lazy(
    r"(?:(?P<date>发送时间|发送日期|寄件日期|时间|日期|date|sent)|(?P<subject>主题|主旨|标题|subject)"
    r"|收件人|收件者|收信人|抄送|密送|副本|回复|附件|发件人|寄件人|寄件者|发信人|to|cc|bcc|from"
    r"|importance|[a-z][a-z0-9]{1,11}(?:-[a-z0-9]{1,16}){1,3})\s*[:：]\s*"  # MIME-Version, Content-Type, Reply-To
)
#: The board that a post was sent to, with the day.
_STATION = lazy(r"发信站\s*[:：]\s*")
#: What a program puts before the subject of a letter that it answers or sends on.
_ANSWERS = lazy(r"(?:(?:答复|回复|转发|转寄|回覆|re|fwd?)\s*[:：]\s*)+")
#: Who sent a letter, before his address.
_SENDER = lazy(r"(?P<name>[\u4e00-\u9fff·]{2,4})\s*<")
#: It has so many lines, and so few more stand above the first rule: a greeting.
_LEAST, _GREETING = 3, 4
#: With so many rules it sends several texts, and its subject is the title of none.
_RULES = 3
#: A subject that names an issue of a newsletter is the title of none of its articles.
_OF_ISSUE = lazy(
    r"第\s*\d+\s*[期辑]|[周月日旬快简早晚]报|[周月季]刊|通讯|快讯|文摘|newsletter|\d{4}年\d{1,2}月"
)
_FIRST_ITEM = lazy(r"(?:[1一①]\s*[.．、]?|[【\[]1[】\]])\s*[^\s\d]{4}")
_RULE = lazy(r"[=\-_*~—─━]{4,}|(?:[=\-_*~—─━][ \u3000]){4,}[=\-_*~—─━]?")


def mark_mail(items: Sequence[Item]) -> bool:
    """Drop the head of such a letter; its day holds for all that it sends, and its subject may be the title.

    Returns whether it sends the issue of a newsletter.
    """
    if not any(_FROM.match(item.line.folded) for item in items[:_LEAST]):
        return False
    if any(_STATION.match(item.line.folded) for item in items[:_LEAST]):
        _mark_posts(items)
        return False
    matches = []
    for item in items:
        if (match := _LABEL.match(item.line.folded)) is None:
            break
        matches.append(match)
    if len(matches) < _LEAST:
        return False
    rules = sum(_RULE.fullmatch(item.line.folded) is not None for item in items[len(matches) :])
    several, titled, issue = rules >= _RULES, False, False
    for item, match in zip(items, matches, strict=False):
        item.details, item.reason = None, Reason.RUNNING_HEAD
        date = find_date(item.line.folded, match.end()) if match["date"] else None
        if date is not None and date.has_year:
            item.details = Details((Value("date", date.span),), page=True)
        elif match["subject"]:
            answers = _ANSWERS.match(item.line.folded, match.end())
            start = answers.end() if answers is not None else match.end()
            issue = _OF_ISSUE.search(item.line.folded, start) is not None
            if not several and not issue:
                titled = True
                item.reason = None
                item.details = Details((Value("title", Span(start, len(item.line.text))),))
    if titled:
        _mark_sender(items[: len(matches)])
    _mark_greeting(items[len(matches) :], issue=issue)
    return issue


def _mark_posts(items: Sequence[Item]) -> None:
    """The posts of a board: 发信人：…, 标题：…, 发信站：…, the last with the day."""
    for item in items:
        station = _STATION.match(item.line.folded)
        date = find_date(item.line.folded, station.end()) if station is not None else None
        if date is not None:
            item.reason, item.details = None, Details((Value("date", date.span),))


def _mark_sender(head: Sequence[Item]) -> None:
    """Who sent a letter of one text wrote it, if a person did."""
    for item in head:
        label = _FROM.match(item.line.folded)
        sender = _SENDER.match(item.line.folded, label.end()) if label is not None else None
        if sender is not None and names_only(sender["name"]):
            item.reason, item.details = None, Details((Value("author", Span(*sender.span("name"))),))


def _mark_greeting(below: Sequence[Item], *, issue: bool) -> None:
    """Drop the lines that stand between the head and a rule, or in an issue its first item, if they are few."""
    for at, item in enumerate(below[: _GREETING + 1]):
        first = issue and _FIRST_ITEM.match(item.line.folded) is not None
        if first or _RULE.fullmatch(item.line.folded) is not None:
            for above in below[:at]:
                above.reason = above.reason or Reason.NAVIGATION
            return
