"""Files as a person prepared them, and batches with choices, through the pipeline."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from reader import messages
from reader.errors import UserError
from reader.importing.cleaning.choices import By, Choices, Rule, What
from reader.importing.cleaning.editing import Editing
from reader.importing.cleaning.plan_json import plan_to_json
from reader.importing.pipeline import open_document, read_file
from reader.importing.prepared_plan import PreparedFile
from tests.importing.cleaning.making_pages import NEWSPAPER


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "河湾日报.txt"
    path.write_text(NEWSPAPER, "utf-8")
    return path


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def editing(path: Path) -> Editing:
    return Editing.of(open_document(path.read_bytes(), path, path.name))


def test_a_plan_made_by_hand_is_carried_out_and_kept(page: Path) -> None:
    edit = editing(page)
    plan = plan_to_json(edit.set_detail(edit.take_out(edit.found, 0), 0, "source", "山报"))
    file = read_file(page, prepared=PreparedFile(sha256=sha256(page), plan=plan))
    assert [(article.title, article.source) for article in file.articles] == [("山货有了自己的仓库", "山报")]
    assert file.plan == plan


def test_other_bytes_than_those_that_were_looked_at_are_refused(page: Path) -> None:
    prepared = PreparedFile(sha256=sha256(page), plan=plan_to_json(editing(page).found))
    page.write_text(NEWSPAPER + "多了一行。\n", "utf-8")
    with pytest.raises(UserError) as caught:
        read_file(page, prepared=prepared)
    assert caught.value.message is messages.FILE_NOT_AS_SEEN


def test_a_plan_without_an_article_is_told(page: Path) -> None:
    edit = editing(page)
    plan = plan_to_json(edit.take_out(edit.take_out(edit.found, 0), 0))
    with pytest.raises(UserError) as caught:
        read_file(page, prepared=PreparedFile(sha256=sha256(page), plan=plan))
    assert caught.value.message is messages.FILE_NOTHING_KEPT


def test_choices_of_the_batch_change_a_file_and_its_plan_is_kept(page: Path) -> None:
    choices = Choices(rules=(Rule(What.TAKE_OUT, By.WORDS, "县里给渡口装上了路灯"),))
    file = read_file(page, choices=choices)
    assert [article.title for article in file.articles] == ["山货有了自己的仓库"]
    assert file.plan is not None
    assert read_file(page, choices=Choices(rules=(Rule(What.DROP, By.WORDS, "没有这行"),))).plan is None
    assert read_file(page).plan is None


def test_an_encoding_for_the_batch_is_tried_and_fails_no_file(tmp_path: Path) -> None:
    text = NEWSPAPER.split("\n", 2)[2]
    for encoding in ("gb18030", "utf-8", "utf-16"):
        (tmp_path / f"{encoding}.txt").write_bytes(text.encode(encoding))
        file = read_file(tmp_path / f"{encoding}.txt", choices=Choices(encoding="gb18030"))
        assert file.articles[0].title == "县里给渡口装上了路灯"
        assert file.encoding.startswith(encoding)


def test_all_files_of_a_batch_can_be_whole(page: Path) -> None:
    (article,) = read_file(page, choices=Choices(whole=True)).articles
    assert article.body == NEWSPAPER
    prepared = PreparedFile(sha256=sha256(page))
    assert len(read_file(page, prepared=prepared, choices=Choices(whole=True)).articles) == 2
