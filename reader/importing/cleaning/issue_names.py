"""Which issue of a periodical a line names: 第12期, 2025年4月（上）, 总第96期, 二〇二五年秋."""

from __future__ import annotations

import re

from reader.chinese.patterns import lazy
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.words import any_of, words

#: A line that names an issue is no longer than this, in code points.
_LONGEST = 40
_BOX = "│┃| "
#: The name of a newsletter is no wider than this, in full-width characters.
NAME = 12
#: Its name in Latin letters behind it: 海洋通信　HAIYANG TONGXIN.
_LATIN_NAME = lazy(r"(?<=[\u4e00-\u9fff])\s+[a-z][a-z .&'-]{2,40}$")
_SIGNS = (*"期辑周刊号(（春夏秋冬", "vol", "no.", "/", ".")
#: The same where it ends as those of periodicals do.
_LONG_NAME, PERIODICALS = (
    20,
    ("电子报", "通讯", "简报", "会刊", "季刊", "月刊", "会讯", "快讯", "社讯", "周报", "月报", "专报"),
)
_ISSUE = lazy(
    r"(?:[0-9]{4}\s*年\s*)?第\s*[0-9〇零一二三四五六七八九十百]{1,5}\s*[期辑周]|[0-9]{4}\s*年\s*[0-9]{1,2}\s*月\s*[（(][上中下](?:半月|旬)?[)）]|总第?\s*[0-9]{1,5}\s*期"
    r"|(?:[0-9]{4}\s*年\s*)第\s*[1-4一二三四]\s*季度?[刊号]"
    r"|[0-9]{4}(?:\s*年)?\s*[春夏秋冬]季?[刊号]"
    r"|(?<=[报刊讯态察考闻])\s*[（(](?:[0-9]{1,2}月[上中下]旬|周[一二三四五六日天]|早间|午间|晚间)[刊版]?[)）]$"
    r"|^[〇零一二三四五六七八九]{4}年[春夏秋冬]季?$"
    r"|(?<=[刊讯态究论察]\s)\s*(?:19|20)[0-9]{2}\s*[/.·]\s*[0-9]{1,2}$"
    r"|(?<=[报刊讯])\s*no\.\s*[0-9]{1,4}"
    r"|(?<=[报刊讯察考态究])\s*vol\.?\s*[0-9]{1,4}(?![\s,，·]*no)"
    r"|(?<![a-z])no\.\s*[0-9]{1,4}[\s,，·|]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+(?:19|20)[0-9]{2}"
    r"|vol\.?\s*[0-9]{1,4}[\s,，·]*no\.?\s*[0-9]{1,4}"
    r"|[0-9]{4}\s*年\s*[0-9]{1,2}\s*月[刊号]|[〇零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,2}月|[春夏秋冬]季?)[刊号]"
)
PUBLISHER = re.compile(
    r"(?:主办|编印|编制|主管|编辑部|编委会|出版|发行|承办|编)(?:单位)?\s*(?:[:：]\s*\S.*)?$"
)


def names_issue(folded: str) -> bool:
    """Whether a line says which issue it is, and nothing else but its name, its date, its publisher."""
    folded = folded.strip(_BOX)
    match = _ISSUE.search(folded) if any(sign in folded for sign in _SIGNS) else None
    if match is None or len("".join(folded.split())) > _LONGEST:
        return False
    before, after = folded[: match.start()].strip(" (（"), folded[match.end() :].strip(" )）,，")
    day = find_date(before)
    if day is not None:
        before = (before[: day.span.start] + before[day.span.end :]).strip()
    before = _LATIN_NAME.sub("", before)
    if any(word in folded.replace("基金会", "") for word in words("issue_not")) or len(before) > (
        _LONG_NAME if before.endswith(PERIODICALS) else NAME
    ):
        return False
    date = find_date(after)
    rest = after[: date.span.start] + after[date.span.end :] if date else after
    rest = re.sub(
        rf"(?:^|\s){any_of('section_names')}(?=\s|$)|[a-z]+|[〇零一二三四五六七八九]{{4}}年|[春夏秋冬]季?[号刊]|(?:出刊|出版|发行|刊行)(?:\s|$)|[双半]?[周旬月季年]刊",
        "",
        rest,
    )
    return not re.sub(
        r"[\s\W\d]|总|第|期|年|月|日|星期.|内部(?:资料|刊物|交流|参考)|免费(?:交流|赠阅)|主办|编印?", "", rest
    ) or bool(PUBLISHER.search(rest))
