"""What pages say of their article outside its text."""

from __future__ import annotations

import pytest

from reader.importing.markup.meta import day_of, details_of, site_of
from reader.importing.markup.page import read_page


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "<meta name=ArticleTitle content='关于某事的通知'><meta name=PubDate content='2024/02/22 08:49'>"
            "<meta name=ContentSource content='来源：省水利厅'><meta name=Author content='张三'>"
            "<meta name=ColumnName content=文件>",
            {
                "title": "关于某事的通知",
                "date": "2024-02-22",
                "source": "省水利厅",
                "author": "张三",
                "section": "文件",
            },
        ),
        (
            "<meta property='og:title' content=' 某\n题 '>"
            "<meta property='article:published_time' content='2023-11-02T09:58:13+08:00'>",
            {"title": "某 题", "date": "2023-11-02"},
        ),
        (
            "<meta name=author content=104363><meta name=editor content=admin><meta name=source content=''>",
            {},
        ),
        (
            "<meta name=pubdate content='2024-13-45'><meta name=publishdate content=20240501>",
            {"date": "2024-05-01"},
        ),
        ("<meta name=PubDate content=''><meta name=PubDate content=2020-01-02>", {"date": "2020-01-02"}),
        (
            "<meta name=author content='https://example.com/a'><meta name=title content='"
            + "长" * 400
            + "'>",
            {},
        ),
        ("<meta name=keywords content='甲,乙'><meta property='og:site_name' content=某网>", {}),
    ],
)
def test_meta(head: str, expected: dict[str, str]) -> None:
    assert details_of(read_page(head)) == expected


def script(json: str) -> dict[str, str]:
    return details_of(read_page(f"<script type='application/ld+json'>{json}</script>"))


@pytest.mark.parametrize(
    ("json", "expected"),
    [
        (
            '{"@type":"NewsArticle","headline":"题","datePublished":"2024-05-02","author":{"name":"甲"}}',
            {"title": "题", "date": "2024-05-02", "author": "甲"},
        ),
        (
            '{"@graph":[{"@type":"WebSite","name":"站"},{"@type":["Article"],"headline":"题","author":[{"name":"甲"},"乙"]}]}',
            {"title": "题", "author": "甲、乙"},
        ),
        ('[{"title":"题","pubDate":"2019-09-11T02:46:57"}]', {"title": "题", "date": "2019-09-11"}),
        ('{"@type":"Organization","name":"站"}', {}),
        ('{"@type":"Article","headline":["题"],"author":[[["甲"]]],"datePublished":5}', {"title": "题"}),
        ("{", {}),
        ("[" * 100_000, {}),
        ("null", {}),
        ('"题"', {}),
        ("", {}),
    ],
)
def test_json(json: str, expected: dict[str, str]) -> None:
    assert script(json) == expected


def test_meta_goes_before_json_and_a_single_time_is_a_date() -> None:
    dated = '{"@type":"Article","datePublished":"2023-01-01"}'
    head = f"<meta name=PubDate content=2024-01-01><script type='application/ld+json'>{dated}</script>"
    assert details_of(read_page(head)) == {"date": "2024-01-01"}
    assert details_of(read_page("<time datetime=2024-05-01>x</time>")) == {"date": "2024-05-01"}
    assert details_of(read_page("<time datetime=2024-05-01>x</time><time datetime=2024-05-02>y</time>")) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-02-22-08:49:00", "2024-02-22"),
        ("2024年2月3日", "2024-02-03"),
        ("2024/2/3 08:00", "2024-02-03"),
        ("20240203101500", "2024-02-03"),
        ("2020-10-05T23:30:00Z", "2020-10-06"),
        ("2020-10-05T23:30:00+08:00", "2020-10-05"),
        ("2020-10-05T23:30:00", "2020-10-05"),
        ("2024 05/06 09:32", "2024-05-06"),
        ("2023-02-30", ""),
        ("昨天", ""),
        ("1234567890", ""),
        ("9999-99-99T99:99:99Z", ""),
    ],
)
def test_days(text: str, expected: str) -> None:
    assert day_of(text) == expected


def test_the_site_is_known_but_a_platform_is_none() -> None:
    assert site_of(read_page("<meta property='og:site_name' content=某网>")) == "某网"
    assert site_of(read_page("<meta name=SiteName content=某某省政府网>")) == "某某省政府网"
    assert site_of(read_page("<meta property='og:site_name' content=微信公众平台>")) == ""
