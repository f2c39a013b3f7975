"""What pages put around a text that is no word: counts, tags, players, codes, places for a script to fill in."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.patterns import lazy
from reader.importing.cleaning.words import any_of, words

#: Of these signs a widget is made, beside words that pages offer.
_COUNT = r"[\s\d.,+:：/／|｜()（）\[\]【】<>«»·•∙^~\-–—]|万|千|[wk](?![a-z])"
#: A player at its beginning, a code of the system that made the page, a place for a script, dots alone.
_OTHER = lazy(
    r"\d{1,2}:\d{2}(?::\d{2})?\s*/\s*\d{1,2}:\d{2}(?::\d{2})?|\d{18,}|\{\{.*\}\}|<%.*%>|[.…]{2,}|[─━═┌┐└┘├┤│┃┏┓┗┛╔╗╚╝║\s]+|(?:https?://)?www\.[\w./-]+|https?://[!-~]+"
)
#: One tag or several, #一带一路 #水利 or #水利#, not a heading of Markdown.
_TAG = lazy(r"\+ ?[\u4e00-\u9fff]{2,6}")
_TAGS = lazy(r"(?:[#＃][^\s#＃，。,;；：:!?]{1,14}[#＃]?\s*)+")
#: How long it takes to read: 全文约1200字，阅读需要4分钟.
_READING = lazy(
    r"(?:[全本]文)?(?:共|约|共计|大约)*\d+字[,，。|｜\s]*(?:预计)?阅读.{0,6}\d+(?:分钟|分|min)[。]?|阅读(?:本文|全文)?(?:时间|大?约|需|需要|预计)*\d+分钟[。]?|(?:[全本]文)(?:共|约)+\d+字[。]?|\d+\s?min(?:ute)?s?\sread"
)
_END = lazy(r"[\W_]*(?:end|the end|完|全文完|本文完)[\W_]*")
_THE_END = lazy(r"[\W_]*(?:the )?end[\W_]*")
#: The weather at the foot of a page of a newspaper, and how many have come to a page of the web.
_WEATHER = lazy(r"(?:今日|明日|今天|明天|今明两天)天气\s*[:：]?\s+[^。]*\d[^。]*")
_VISITS = lazy(r"(?:^|\s)您是(?:本站|本网站)?的?第\s?\d+\s?位(?:访客|访问者|浏览者|来访者|客人)")
_WIDEST = 28
#: What stands between words that a page offers: [打印] [关闭].
_BETWEEN = lazy(r"[\[\]【】()（）\s|｜+\-]+")


def is_widget(folded: str) -> bool:
    """Whether a line is one of a page: 赞 231, 评论(12), 0:00 / 0:00, #水利, {{ title }}."""
    first = folded[0]
    if first in "#＃":
        return _TAGS.fullmatch(folded) is not None
    if first == "+":
        return _TAG.fullmatch(folded) is not None
    if first in "{<.…0123456789wh─━═┌└├│┃┏┗╔╚║" and _OTHER.fullmatch(folded):
        return True
    if len(folded) > _WIDEST:
        return False
    if "end" in folded and _THE_END.fullmatch(folded):
        return True
    offers = [part for part in _BETWEEN.split(folded) if part]
    if len(offers) > 1 and all(part in words("furniture_line") for part in offers):
        return True
    if not any(map(str.isdigit, folded)):
        return False
    if folded[0] in "今明" and "度" not in folded and _WEATHER.fullmatch(folded):
        return True
    if "您是" in folded and _VISITS.search(folded):
        return True
    return _counts().fullmatch(folded) is not None or _READING.fullmatch(folded) is not None


@cache
def _counts() -> re.Pattern[str]:
    """Words that pages offer or count, numbers between them: 讚 0 分享, 123 跟贴 123."""
    word = any_of("counted")
    return re.compile(rf"(?:{_COUNT})*{word}(?:{_COUNT}|{word})*")


def ends_text(folded: str) -> bool:
    """Whether a line says that an article is over, not the page: （完）."""
    return "完" in folded and _END.fullmatch(folded) is not None


def ends_all(folded: str) -> bool:
    """Whether a line says that the text is over: — END —, （完）."""
    return _END.fullmatch(folded) is not None and any(map(str.isalpha, folded))
