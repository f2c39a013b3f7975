"""A page of a newspaper of our own, and ways to put it into a corpus."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.importing.pipeline import read_bytes

#: Two articles, one with a heading inside; a masthead, a contents list and a copyright line.
PAGE = """清河日报                    2024年3月2日　星期六　第3版

目录
清河两岸的新账本
山里的学校有了网络课

清河两岸的新账本
——沿河小厂搬进园区

本报记者　张三

　　沿河的小厂搬进了园区，排水口一个一个封上。信息系统每天公布
水质，谁都可以查。镇里说，账本要写给大家看，也要写给孩子们看。
　　治理从一本账开始：谁排的水，排了多少，都写在公告栏上。居民
提意见，镇里三天内答复。𠮷林巷的老人说，河水比前年清了。
一、谁来记账
　　记账的人是从居民里选出来的，每月轮换一次，账目在祠堂门口念给
大家听，念完以后贴在墙上，谁有疑问可以当场提出来。
　　　　　　　　　　　　　　　　　（责任编辑：李四）

山里的学校有了网络课

本报记者　王五

　　老师在县城讲课，孩子们在山里听。设备由县里买，软件免费用，
家长不用多花一分钱。
　　校长说，网络课开了一年，最远的村子也能听到英语课，孩子们的
作业当天就能改完发回来，家长们都说这件事办得好。

版权所有　未经许可不得转载
"""
RIVER, SCHOOL = "清河两岸的新账本", "山里的学校有了网络课"


def take(
    corpus: Corpus, text: str | bytes = PAGE, *, name: str = "page.txt", whole: bool = False
) -> list[int]:
    """Import a text as a file; the ids of its articles in their order."""
    data = text.encode() if isinstance(text, str) else text
    change = corpus.articles.add([read_bytes(data, Path(name), name, whole=whole)])
    return sorted(change.articles)


def tag(corpus: Corpus, article: int, quote: str, path: str = "水", **more: Any) -> int:
    """Tag the first place of an article that reads so; the id of the annotation."""
    start = corpus.articles.body(article).index(quote)
    made, _ = corpus.annotations.add(article, Span(start, start + len(quote)), path, **more)
    return made.id


def titles(corpus: Corpus) -> list[str]:
    """The titles of all articles in their order."""
    return [article.title for article in corpus.articles.all()]


def sound(corpus: Corpus) -> None:
    """Every annotation reads what it says and every place of a body leads to its character in the file."""
    for annotation in corpus.annotations.all():
        body = corpus.articles.body(annotation.article)
        assert annotation.span.of(body) == annotation.quote
        assert body[: annotation.start].endswith(annotation.prefix)
        assert body[annotation.end :].startswith(annotation.suffix)
    for article in corpus.articles.all():
        body = corpus.articles.body(article.id)
        text = corpus.files.document(corpus.files.of(article.id)).text
        for run in corpus.articles.origin(article.id).runs:
            there = text[run.file_start : run.file_start + run.length]
            assert body[run.body_start : run.body_start + run.length] == there
    places = [(article.source_file, article.order) for article in corpus.articles.all()]
    assert places == sorted(set(places))
