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
