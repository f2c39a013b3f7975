"""The head and the foot of an official paper are none of its text; its number and its date are details."""

from __future__ import annotations

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

PAPER = """\
江南省水利厅文件
江水发〔2023〕8号　　　签发人：白帆

江南省水利厅关于加快
山塘整治的意见

各市水利局：
　　为加快山塘整治，保障灌溉用水和下游村庄的安全，现提出以下意见，请结合实际认真贯彻执行。
　　一、落实责任
　　乡镇人民政府是山塘整治的责任主体，每座山塘明确一名巡查人员，汛期每天巡查一次。

江南省水利厅
2023年3月6日

抄送：省发展改革委，省财政厅，省自然资源厅，省农业农村厅，
省应急管理厅。
江南省水利厅办公室　　　　2023年3月8日印发
"""


def article_of(text: str) -> ImportedArticle:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    (article,) = build(document, read(document))
    return article


def test_the_red_head_and_the_copies_are_dropped() -> None:
    article = article_of(PAPER)
    assert article.title.replace(" ", "") == "江南省水利厅关于加快山塘整治的意见"
    assert article.number == "江水发〔2023〕8号"
    assert article.date == "2023-03-06"
    assert article.body.startswith("各市水利局：")
    assert not any(word in article.body for word in ("抄送", "省应急管理厅", "印发", "签发人"))


def test_a_report_of_copies_in_the_text_stays() -> None:
    text = "抄送也要讲规矩\n\n　　抄送：两个字写起来容易，送给谁、送几份，却常常没有规矩，转一圈又回到起草的人手里。"
    assert "两个字写起来容易" in article_of(text).body
