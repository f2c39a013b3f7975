"""`duizhao import`: what is stored, skipped and failed, and that the rest always goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

TEXT = "国家粮食和物资储备局要求各地做好工作。"
#: A text without a title is called by its first sentence.
TITLE = TEXT.removesuffix("。")


CANAL = (
    "清河县的水渠今年春天修到了最后一个村。村民说，往年浇地要排三天队，现在拧开闸门就有水，"
    "省下来的工夫可以多种两亩菜。"
)
SCHOOL = "开发区的夜校办了两个月，报名的人比座位还多。教师来自县里的职业学校，课程由工人自己挑。"
#: Two articles, as a page has them.
PAGE = (
    f"水渠通到了田头\n2024-05-06 来源：清河日报\n{CANAL}\n（责任编辑：顾青）\n\n"
    f"夜校开到了厂区\n本报记者 苏文远\n{SCHOOL}"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    (made / "good.txt").write_text(TEXT, "utf-8")
    return made


def test_a_corpus_is_made_and_what_went_in_is_counted(run: Run, folder: Path, tmp_path: Path) -> None:
    corpus = tmp_path / "new.duizhao"
    said = run("import", corpus, folder, "--json")
    assert (said.code, said.err) == (0, "")
    assert list(said.json) == ["corpus", "files", "articles", "skipped", "failed"]
    assert said.json == {"corpus": str(corpus), "files": 1, "articles": 1, "skipped": [], "failed": []}


def test_the_same_bytes_are_skipped_and_named(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "same.txt").write_text(TEXT, "utf-8")
    corpus = tmp_path / "c.duizhao"
    said = run("import", corpus, folder, "--json")
    assert (said.code, said.json["files"]) == (0, 1)
    (skipped,) = said.json["skipped"]
    assert list(skipped) == ["path", "reason"]
    assert skipped["path"] == str(folder / "same.txt")
    assert "good.txt" in skipped["reason"]
    again = run("import", corpus, folder, "--json")
    assert (again.code, again.json["files"], len(again.json["skipped"])) == (0, 0, 2)
    assert "skipped: " in run("import", corpus, folder).out


@pytest.mark.parametrize("json", [True, False])
def test_every_bad_input_is_named_and_the_rest_goes_on(
    run: Run, folder: Path, tmp_path: Path, json: bool
) -> None:
    (folder / "empty.txt").touch()
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (folder / "zz.txt").write_text("最后一篇", "utf-8")
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    missing = tmp_path / "没有.txt"
    corpus = tmp_path / "c.duizhao"
    said = run("import", corpus, missing, nothing, folder, *(["--json"] if json else []))
    assert said.code == 1
    names = ["没有.txt", "nothing", "binary.txt", "empty.txt"]
    for line, name in zip(said.err.splitlines(), names, strict=True):
        assert line.startswith("duizhao: ")
        assert name in line
    if json:
        assert [Path(entry["path"]).name for entry in said.json["failed"]] == names
        assert all(list(entry) == ["path", "reason"] and entry["reason"] for entry in said.json["failed"])
        assert (said.json["files"], said.json["articles"]) == (2, 2)
    assert [row["title"] for row in run("articles", corpus, "--json").json] == [TITLE, "最后一篇"]
    assert run("show", corpus, 1, "--json").json["body"] == TEXT


def test_an_encoding_overrules_and_fails_where_it_does_not_fit(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    (folder / "gbk.txt").write_bytes("另一篇文章说的是土地。".encode("gb18030"))
    corpus = tmp_path / "c.duizhao"
    said = run("import", corpus, folder, "--encoding", "gb18030", "--json")
    assert said.code == 1
    assert [Path(entry["path"]).name for entry in said.json["failed"]] == ["good.txt"]
    assert run("articles", corpus, "--json").json[0]["title"] == "另一篇文章说的是土地"
    assert run("show", corpus, 1, "--json").json["body"] == "另一篇文章说的是土地。"
    unknown = run("import", corpus, folder, "--encoding", "klingon", "--json")
    assert unknown.code == 1
    assert "klingon" in unknown.err


def test_whole_keeps_a_file_one_article(run: Run, folder: Path, tmp_path: Path) -> None:
    page = f"{PAGE}\n"
    (folder / "good.txt").write_text(page, "utf-8")
    said = run("import", tmp_path / "c.duizhao", folder, "--whole", "--json")
    assert (said.code, said.json["articles"]) == (0, 1)
    shown = run("show", tmp_path / "c.duizhao", 1, "--json").json
    assert (shown["title"], shown["body"], shown["source"]) == ("水渠通到了田头", page, None)


def test_without_it_a_file_is_split_and_its_details_are_read(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "good.txt").write_text(f"{PAGE}\n", "utf-8")
    corpus = tmp_path / "c.duizhao"
    said = run("import", corpus, folder, "--json")
    assert (said.code, said.json["files"], said.json["articles"]) == (0, 1, 2)
    one, two = (run("show", corpus, number, "--json").json for number in (1, 2))
    assert (one["title"], one["source"], one["date"], one["order"]) == (
        "水渠通到了田头", "清河日报", "2024-05-06", 0,
    )  # fmt: skip
    assert (two["title"], two["author"], two["order"]) == ("夜校开到了厂区", "苏文远", 1)
    assert (one["body"], two["body"]) == (CANAL, SCHOOL)


def test_a_text_with_nothing_to_clean_only_has_its_title_told_apart(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    (folder / "good.txt").write_text(f"水渠通到了田头\n{CANAL}", "utf-8")
    for name, options in (("a", []), ("b", ["--whole"])):
        run("import", tmp_path / f"{name}.duizhao", folder, *options)
    cleaned, whole = (run("show", tmp_path / f"{name}.duizhao", 1, "--json").json for name in ("a", "b"))
    assert cleaned["title"] == whole["title"] == "水渠通到了田头"
    assert f"{cleaned['title']}\n{cleaned['body']}" == whole["body"]


def test_a_corpus_that_is_none_is_refused_before_anything_is_read(run: Run, folder: Path) -> None:
    for target, word in ((folder / "good.txt", "SQLite"), (folder, "folder")):
        said = run("import", target, folder, "--json")
        assert (said.code, said.out) == (1, "")
        assert word in said.err
    assert (folder / "good.txt").read_text("utf-8") == TEXT


def test_strange_texts_go_in_and_come_out_as_they_are(run: Run, tmp_path: Path) -> None:
    texts = ["字", "标" * 500 + "\n文", "𠮷😀e\u0301\u200b\u202e文", "行\r\n尾\r单", "空\0字符在文中"]
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_bytes(text.encode())
    corpus = tmp_path / "c.duizhao"
    paths = [tmp_path / f"{number}.txt" for number in range(5)]
    assert run("import", corpus, *paths, "--whole", "--json").code == 0
    shown = [run("show", corpus, number, "--json").json for number in range(1, 6)]
    assert [article["body"] for article in shown] == texts
    assert [len(article["title"]) for article in shown][:2] == [1, 500]
    for number, text in enumerate(texts, start=1):
        assert run("span", corpus, number, 0, len(text), "--json").json["source"] == text
