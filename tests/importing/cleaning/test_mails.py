"""The head of a letter sent by e-mail: none of its lines are text, its day holds for all articles that it sends."""

from __future__ import annotations

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

ONE = "社区食堂每天蒸两百笼包子，送餐的人按楼门分组，不到七点就出门。街道说，下个月还要把理发的椅子搬进院子。"
TWO = "河上的老桥修了三个月，桥面换成了石板，栏杆还是原来的那一副。通车那天，桥头的茶馆送了一天的茶。"
HEAD = "发件人：情报组 <news@a.example>\n收件人：各位读者\n日期：2025年3月3日 8:30\n主题：{}\n\n"


def articles_of(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


def test_the_subject_of_one_text_is_its_title() -> None:
    (article,) = articles_of(HEAD.format("食堂搬进了院子") + ONE + "\n\n" + TWO + "\n")
    assert (article.title, article.date) == ("食堂搬进了院子", "2025-03-03")
    assert article.body == f"{ONE}\n{TWO}"


def test_the_subject_of_an_issue_and_its_greeting_belong_to_no_article() -> None:
    text = (
        HEAD.format("【社区周报】第9期：食堂与老桥")
        + "各位读者，早上好！\n\n==========\n\n"
        + f"食堂搬进了院子\n\n{ONE}\n\n（来源：清河晚报）\n\n老桥修好了\n\n{TWO}\n\n（来源：清河晚报）\n"
    )
    first, second = articles_of(text)
    assert (first.title, first.body, first.date) == ("食堂搬进了院子", ONE, "2025-03-03")
    assert (second.title, second.body, second.date) == ("老桥修好了", TWO, "2025-03-03")


def test_two_labels_are_no_such_head() -> None:
    (article,) = articles_of("发件人：情报组\n主题：食堂\n" + ONE + "\n" + TWO + "\n")
    assert article.title == "主题：食堂"


def test_what_programs_write_above_a_letter_is_none_of_its_text() -> None:
    text = (
        "Date: Mon, 3 Mar 2025 08:30:00 +0800\nFrom: 社区早报 <news@a.example>\nTo: readers@a.example\n"
        "Subject: 食堂搬进了院子\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\n"
    )
    (article,) = articles_of(f"{text}{ONE}\n\n{TWO}\n")
    assert (article.title, article.date, article.author) == ("食堂搬进了院子", "2025-03-03", None)
    assert article.body == f"{ONE}\n{TWO}"


def test_a_reply_is_called_what_it_answers_and_whoever_sent_it_wrote_it() -> None:
    head = HEAD.replace("情报组", "林疏影").format("答复：转发：食堂搬进了院子")
    (article,) = articles_of(f"{head}{ONE}\n\n{TWO}\n")
    assert (article.title, article.author) == ("食堂搬进了院子", "林疏影")


def test_the_subject_of_a_letter_of_several_texts_is_the_title_of_none() -> None:
    rule = "----------\n"
    text = (
        HEAD.format("食堂搬进了院子；老桥修好了")
        + f"{rule}食堂搬进了院子\n\n{ONE}\n\n来源：清河晚报\n阅读全文：https://a.example/1\n\n{rule}"
        + f"老桥修好了\n\n{TWO}\n\n来源：清河晚报\n阅读全文：https://a.example/2\n\n{rule}"
        + "您收到这封邮件，是因为您订阅了“社区早报”。\n退订请点击：https://a.example/off\n"
    )
    first, second = articles_of(text)
    assert (first.title, first.body, first.source) == ("食堂搬进了院子", ONE, "清河晚报")
    assert (second.title, second.body, second.source) == ("老桥修好了", TWO, "清河晚报")
