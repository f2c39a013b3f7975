"""Articles that were prepared by hand lead back to their file, character by character."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.importing.articles import ImportedFile
from reader.importing.encodings import known_name, read
from reader.importing.origin import Run
from reader.importing.prepared import read_prepared

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"

PAGE = """第二版\t今日要闻
目录
水库除险加固完成　　二手车限迁取消
水库除险加固完成
本报记者 某某
全市十二座水库的除险加固
  工程已于上周完工，比计划提前
— 2 —
二十天。
经(jīng)费由市县两级分担。
上接第一版
二手车限迁取消
自下月起，外地二手车可以
在本市登记。
"""


def prepare(folder: Path, *articles: list[str], text: str = PAGE, encoding: str = "utf-8") -> ImportedFile:
    (folder / "page.txt").write_bytes(text.encode(encoding))
    entries = [
        {
            "title": f"文章{number}",
            "source": "某报",
            "date": "2024-07-25",
            "script": "simplified",
            "paragraphs": [{"kind": "paragraph", "text": paragraph} for paragraph in paragraphs],
        }
        for number, paragraphs in enumerate(articles)
    ]
    outline = {"page.txt": {"encoding": encoding, "media_type": "text/plain", "articles": entries}}
    (folder / "outline.json").write_text(json.dumps(outline), encoding="utf-8")
    (file,) = read_prepared(folder)
    return file


def check(file: ImportedFile) -> None:
    """Every run leads to equal characters; all but the line breaks between paragraphs are in one."""
    text = read(file.data, known_name(file.encoding)).text
    for article in file.articles:
        body = list(article.body)
        for run in article.origin.runs:
            here = slice(run.body_start, run.body_start + run.length)
            assert article.body[here] == text[run.file_start : run.file_start + run.length]
            body[here] = [""] * run.length
        assert set("".join(body)) <= {"\n"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16-le"])
def test_wrapped_lines_page_numbers_and_glosses_are_stepped_over(tmp_path: Path, encoding: str) -> None:
    file = prepare(
        tmp_path,
        ["全市十二座水库的除险加固工程已于上周完工，比计划提前二十天。", "经费由市县两级分担。"],
        ["自下月起，外地二手车可以在本市登记。"],
        encoding=encoding,
    )
    check(file)
    first, second = file.articles
    assert first.body == "全市十二座水库的除险加固工程已于上周完工，比计划提前二十天。\n经费由市县两级分担。"
    assert (first.source, first.date, first.number, first.order) == ("某报", "2024-07-25", None, 0)
    assert [run.length for run in first.origin.runs] == [12, 14, 4, 1, 9]
    assert second.order == 1
    assert second.origin.runs[0].file_start > first.origin.runs[-1].file_start
    assert file.encoding == encoding


def test_a_heading_that_also_stands_in_the_contents_is_found_after_the_paragraph_before(
    tmp_path: Path,
) -> None:
    file = prepare(tmp_path, ["经费由市县两级分担。", "二手车限迁取消"])
    assert file.articles[0].origin.runs[-1].file_start == PAGE.rindex("二手车限迁取消")


def test_a_paragraph_may_stand_before_the_one_that_is_read_first(tmp_path: Path) -> None:
    file = prepare(tmp_path, ["自下月起，外地二手车可以在本市登记。", "全市十二座水库的除险加固工程"])
    check(file)
    runs = file.articles[0].origin.runs
    assert runs[-1].file_start < runs[0].file_start


def test_line_breaks_between_paragraphs_are_in_no_run(tmp_path: Path) -> None:
    file = prepare(tmp_path, ["第二版", "今日要闻"])
    assert file.articles[0].origin.runs == (Run(0, 0, 3), Run(4, 4, 4))


@pytest.mark.parametrize("paragraph", ["全市十三座水库", "本市登记。自下月起", "龘"])
def test_a_paragraph_that_is_not_in_the_file_is_our_fault(tmp_path: Path, paragraph: str) -> None:
    with pytest.raises(ValueError, match=r"page\.txt does not hold"):
        prepare(tmp_path, [paragraph])


def test_the_sample_corpus_leads_back_to_its_files() -> None:
    files = read_prepared(SAMPLE)
    assert sum(len(file.articles) for file in files) >= 12
    for file in files:
        check(file)
