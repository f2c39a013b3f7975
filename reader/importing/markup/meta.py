"""What a page says of its article outside its text: `<meta>`, JSON-LD, `<time>`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from reader.importing.markup.page import Page

#: Names of `<meta>`, in lower case, in the order in which they are believed.
_NAMES: dict[str, tuple[str, ...]] = {
    "title": ("articletitle", "og:title", "twitter:title", "dc.title", "dcterms.title", "title", "headline"),
    "date": (
        "pubdate", "article:published_time", "og:published_time", "publishdate", "publish-date", "publish_date",
        "publishtime", "datepublished", "og:release_date", "apub:time", "weibo: article:create_at", "publication_date",
        "article.published", "dc.date", "dcterms.date", "dc.date.issued", "dcterms.created", "parsely-pub-date",
        "sailthru.date", "date",
    ),
    "source": ("contentsource", "source", "mediaid", "article:source", "og:source", "copyrightholder"),
    "author": ("author", "article:author", "og:article:author", "byl", "dc.creator", "dcterms.creator", "dable:author"),
    "editor": ("editor", "article:editor"),
    "section": ("columnname", "article:section", "section"),
    "number": ("filenum", "docnumber", "documentnumber"),
}  # fmt: skip
_ARTICLE_TYPES = re.compile("article|report|posting|webpage", re.IGNORECASE)
_LABEL = re.compile(r"^(?:来源|來源|信息来源|文章来源|作者|责任编辑|責任編輯|编辑|編輯|稿源)\s*[:：]\s*")
#: Names that a program or a clerk put there: numbers, accounts, addresses.
_NO_NAME = re.compile(
    r"^[\W\d_]*$|^(?:admin|administrator|root|system|editor|test|null|none|undefined|author)$|https?:|@",
    re.IGNORECASE,
)
_NO_EDITOR = re.compile(r"^[\x00-\x7f]*$")
_DATE = re.compile(r"((?:19|20)[0-9]{2})(?:\s*[-/.年]\s*|\s+)([0-9]{1,2})\s*[-/.月]\s*([0-9]{1,2})(?![0-9])")
_DIGITS = re.compile(r"^\s*((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?:[0-9]{4,6})?(?![0-9])")
_INSTANT = re.compile(r"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})\s*$")
_CHINA = timezone(timedelta(hours=8))
#: Sites on which others publish: their name is no source.
_PLATFORMS = frozenset({"微信公众平台", "微信公眾平台"})
_LONGEST = 300
#: The day of a page of a digital newspaper, set apart in its `<title>`: 某日报-2022年03月11日-题目.
_TITLE_DATE = re.compile(
    r"(?:^|[-_|\s])(?P<date>(?:19|20)\d\d(?:年\d\d?月\d\d?日|-\d\d?-\d\d?))(?=$|[-_|\s])"
)
_SCRIPTS, _SCRIPT_LENGTH = 20, 1_000_000


def details_of(page: Page) -> dict[str, str]:
    """The details of the article by the names of `DETAILS`; the title without the name of the site
    is left to `title.without_site`, as `<title>` is no detail of this kind."""
    metas = _metas(page)
    found: dict[str, str] = {}
    for detail, names in _NAMES.items():
        for name in names:
            value = _clean(detail, metas.get(name, ""))
            if value:
                found[detail] = value
                break
    for detail, value in _from_scripts(page):
        found.setdefault(detail, value)
    if "date" not in found and len(page.times) == 1:
        value = _clean("date", page.times[0][0])
        if value:
            found["date"] = value
    if "date" not in found and (printed := _TITLE_DATE.search(page.title)) is not None:
        value = _clean("date", printed["date"])
        if value:
            found["date"] = value
    return found


def site_of(page: Page) -> str:
    """The name of the site, where `<meta>` gives it; else empty."""
    metas = _metas(page)
    site = metas.get("og:site_name", "") or metas.get("sitename", "")
    return "" if site in _PLATFORMS else site


def day_of(text: str) -> str:
    """The day in a date as sites write it, `YYYY-MM-DD`; an instant counts by the clock of China.

    Empty where there is none in the calendar.
    """
    if _INSTANT.match(text):
        try:
            instant = datetime.fromisoformat(text.strip())
        except ValueError:
            instant = None
        if instant is not None:
            return _in_china(instant)
    matched = _DATE.search(text) or _DIGITS.match(text)
    if not matched:
        return ""
    try:
        return date(int(matched[1]), int(matched[2]), int(matched[3])).isoformat()
    except ValueError:
        return ""


def _in_china(instant: datetime) -> str:
    if instant.utcoffset() == timedelta(0):
        instant = instant.replace(tzinfo=UTC).astimezone(_CHINA)
    return instant.date().isoformat()


def _metas(page: Page) -> dict[str, str]:
    """The first value of each name that has one."""
    found: dict[str, str] = {}
    for attributes in page.metas:
        name = attributes.get("name") or attributes.get("property") or attributes.get("itemprop") or ""
        content = " ".join(attributes.get("content", "").split())
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _clean(detail: str, value: str) -> str:
    """A value as a detail; empty where it is none."""
    value = " ".join(value.split())
    if detail == "date":
        return day_of(value)
    value = _LABEL.sub("", value).strip()
    if len(value) > _LONGEST or _NO_NAME.search(value):
        return ""
    if detail in ("editor", "author", "source") and _NO_EDITOR.match(value) and not value[:1].isupper():
        return ""
    return value


def _from_scripts(page: Page) -> Iterator[tuple[str, str]]:
    for script in page.scripts[:_SCRIPTS]:
        if len(script) > _SCRIPT_LENGTH:
            continue
        try:
            data = json.loads(script.strip().strip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for entry in _entries(data):
            yield from _from_entry(entry)


def _entries(data: Any) -> Iterator[Mapping[str, Any]]:
    """The objects of a script of JSON-LD that describe an article."""
    waiting = [data]
    for _ in range(200):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting += item[:50]
        elif isinstance(item, dict):
            waiting += [item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item]
            kind = item.get("@type", "article" if "pubDate" in item else "")
            if _ARTICLE_TYPES.search(" ".join(map(str, kind)) if isinstance(kind, list) else str(kind)):
                yield item


def _from_entry(entry: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for detail, keys in (
        ("title", ("headline", "title")),
        ("date", ("datePublished", "pubDate", "dateCreated")),
        ("author", ("author", "creator")),
        ("editor", ("editor",)),
        ("section", ("articleSection",)),
    ):
        for key in keys:
            value = _clean(detail, _name(entry.get(key)))
            if value:
                yield detail, value
                break


def _name(value: Any) -> str:
    """A name in JSON-LD: text, an object with a name, or a list of these."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        name = value.get("name", "")
        return name if isinstance(name, str) else ""
    if isinstance(value, list):
        return "、".join(filter(None, (_name(item) for item in value[:8] if not isinstance(item, list))))
    return ""
