"""Figures from the command line: JSON, tables, CSV; clear words for what cannot be."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from reader.cli.figures_parser import ORDERS
from tests.cli.conftest import Run

TEXTS = {
    "1.txt": "县里改革医疗，医疗改革要稳。",
    "2.txt": "鄉裡改革醫療，老人看病近了。",
    "3.txt": "学校修好了操场，学生高兴。",
}


@pytest.fixture
def corpus(run: Run, tmp_path: Path) -> Path:
    """Three short articles, one of them traditional; two tags on the first."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    path = tmp_path / "c.duizhao"
    assert run("import", path, folder, "--whole").code == 0
    assert run("tag", path, 1, 0, 6, "民生/医疗").code == 0
    assert run("tag", path, 1, 2, 9, "改革").code == 0
    return path


def test_a_concordance_is_sorted(run: Run, corpus: Path) -> None:
    said = run("concordance", corpus, "醫療", "--sort", "R1", "--json")
    assert said.code == 0
    assert [(row["node"], row["cut"]) for row in said.json["rows"]] == [
        ("医疗", "医疗"),
        ("醫療", "醫療"),
        ("医疗", "医疗"),
    ]
    assert "hits: 3, articles: 2" in said.json["method"]


@pytest.mark.parametrize("cut_before", [False, True])
def test_a_context_in_words_or_in_characters(run: Run, corpus: Path, cut_before: bool) -> None:
    if cut_before:
        run("words", corpus)
    for options, left, right in (
        (["--unit", "words", "--context", 1], "改革", "，医疗"),
        (["--unit", "words", "--context", 2, "--sort", "R1"], "县里改革", "，医疗改革"),
        (["--unit", "words", "--context", 0], "", ""),
        (["--unit", "words", "--characters", "--context", 1], "改革", "，医疗"),
        (["--unit", "words"], "县里改革", "，医疗改革要稳。"),
        (["--context", 3], "里改革", "，医疗"),
        ([], "县里改革", "，医疗改革要稳。"),
    ):
        rows = run("concordance", corpus, "医疗", *options, "--json").json["rows"]
        row = next(row for row in rows if (row["article"], row["start"]) == (1, 4))
        assert (row["left"], row["right"]) == (left, right), options


def test_words_with_a_stop_list(run: Run, corpus: Path, tmp_path: Path) -> None:
    stop = tmp_path / "stop.txt"
    stop.write_text("医疗\n", "utf-8")
    rows = run("words", corpus, "--dispersion", "--json").json["rows"]
    assert {row["word"] for row in rows if row["frequency"] == 3} == {"改革", "医疗"}
    rest = run("words", corpus, "--stop", stop, "--json").json["rows"]
    assert len(rest) == len(rows) - 1
    assert run("words", corpus, "--length", 2, "--least", 2).out.startswith("rank\tword")
    assert run("words", corpus, "--characters", "--json").json["rows"][0]["frequency"] >= 3


def test_collocates_and_keyness(run: Run, corpus: Path) -> None:
    rows = run("collocates", corpus, "医疗", "--left", 1, "--right", 1, "--json").json["rows"]
    assert [row["word"] for row in rows] == ["改革"]
    said = run("keyness", corpus, "annotated:yes", "annotated:no", "--least", 1, "--json").json
    assert said["rows"][0]["first"] > said["rows"][0]["second"]
    pairs = run(
        "keyness", corpus, "annotated:yes", "annotated:no", "--least", 1, "--length", 2, "--json"
    ).json
    listed = run("words", corpus, "--part", "annotated:yes", "--length", 2, "--json").json["rows"]
    assert {row["word"]: row["first"] for row in pairs["rows"] if row["first"]} == {
        row["word"]: row["frequency"] for row in listed
    }
    assert listed
    tagged = run("keyness", corpus, "tagged:民生", "untagged:*", "--least", 1, "--json").json
    assert {row["word"] for row in tagged["rows"] if row["first"]} >= {"改革", "医疗"}


@pytest.mark.parametrize(
    ("options", "columns"),
    [
        ([], ["tag", "source", "annotations", "articles"]),
        (["--by", "annotator"], ["tag", "annotator", "annotations", "articles"]),
        (["--coverage"], ["tag", "characters", "share"]),
        (["--together", "overlap"], ["tag", "other", "count"]),
        (
            ["--timeline"],
            ["month", "tag", "annotations", "articles", "characters", "per_10000_characters"],
        ),
    ],
)
def test_themes(run: Run, corpus: Path, options: list[str], columns: list[str]) -> None:
    said = run("themes", corpus, *options)
    assert said.code == 0
    assert said.out.splitlines()[0].split("\t") == columns


def test_themes_with_what_is_below_them(run: Run, corpus: Path) -> None:
    run("tag", corpus, 1, 0, 6, "民生/教育")  # the passage that is tagged 民生/医疗, too
    own = {row["tag"]: row["annotations"] for row in run("themes", corpus, "--json").json["rows"]}
    assert own == {"改革": 1, "民生/医疗": 1, "民生/教育": 1}
    said = run("themes", corpus, "--with-below", "--json").json
    assert {row["tag"]: row["annotations"] for row in said["rows"]} == own | {"民生": 1}
    assert "annotations: 3" in said["method"]
    assert "all tags below it" in said["method"]
    rows = run("themes", corpus, "--coverage", "--with-below", "--json").json["rows"]
    assert {row["tag"]: row["characters"] for row in rows}["民生"] == 6
    rows = run("themes", corpus, "--together", "overlap", "--with-below", "--json").json["rows"]
    assert {(row["tag"], row["other"]) for row in rows} == {
        ("改革", "民生"), ("改革", "民生/医疗"), ("改革", "民生/教育"), ("民生/医疗", "民生/教育"),
    }  # fmt: skip


def test_agreement_of_two_annotators(run: Run, corpus: Path, tmp_path: Path) -> None:
    run("tag", corpus, 1, 4, 6, "民生/医疗", "--annotator", "王")
    run("tag", corpus, 1, 7, 9, "民生/教育", "--annotator", "王")
    run("tag", corpus, 2, 0, 4, "改革", "--annotator", "王")
    said = run("agreement", corpus, "--first", "王", "--json")
    assert (said.code, said.err) == (0, "")
    rows = {row["tag"]: row for row in said.json["rows"]}
    assert rows.keys() == {"改革", "民生/医疗", "民生/教育", ""}
    assert rows["民生/医疗"] == {
        "first_annotator": "王", "second_annotator": "li", "tag": "民生/医疗", "kappa": None, "alpha": None,
        "positive_agreement": 1.0, "observed_agreement": 1.0, "both": 1, "only_first": 0, "only_second": 0,
        "neither": 0, "units": 1, "articles": 1, "u_alpha": pytest.approx(0.35357, abs=1e-5),
    }  # fmt: skip
    assert said.json["method"].startswith(
        "Agreement of 王 with each of the others on each tag in the whole corpus;"
    )
    said = run(
        "agreement",
        corpus,
        "--first",
        "王",
        "--second",
        "li",
        "--unit",
        "character",
        "--with-below",
        "--json",
    )
    rows = {row["tag"]: row for row in said.json["rows"]}
    assert [rows["民生"][name] for name in ("both", "only_first", "only_second", "neither")] == [2, 2, 4, 6]
    by_chance = (4 * 6 + 10 * 8) / 14**2
    assert rows["民生"]["kappa"] == pytest.approx((8 / 14 - by_chance) / (1 - by_chance))
    path = tmp_path / "agreement.csv"
    said = run("agreement", corpus, "--csv", path)
    assert said.out.startswith("Agreement of every two annotators")
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    assert table[0][:4] == ["first_annotator", "second_annotator", "tag", "kappa"]
    assert table[-1][:3] == ["li", "王", ""]
    assert (
        run("agreement", corpus)
        .out.splitlines()[0]
        .startswith("first_annotator\tsecond_annotator\ttag\tkappa")
    )


def test_where_there_is_nobody_to_compare_it_is_told_beside_the_table(run: Run, corpus: Path) -> None:
    said = run("agreement", corpus, "--json")
    assert (said.code, said.json["rows"]) == (0, [])
    assert said.err.startswith("duizhao: Fewer than two people have annotated anything in the whole corpus")
    run("tag", corpus, 1, 0, 2, "改革", "--annotator", "王")
    assert run("agreement", corpus).err == ""
    said = run("agreement", corpus, "--second", "谁", "--json")
    assert said.err.splitlines() == [
        "duizhao: Nobody called “谁” has annotated anything.",
        "duizhao: 谁 has annotated nothing in the whole corpus, so there is nothing to compare.",
    ]
    said = run("agreement", corpus, "--done", "--json")
    assert "in articles with state done" in said.err
    assert "invalid choice" in run("agreement", corpus, "--unit", "word").err


def test_words_of_another_case_are_one_unless_one_says_so(run: Run, tmp_path: Path) -> None:
    texts = tmp_path / "in"
    texts.mkdir()
    (texts / "1.txt").write_text("AI 来了，用 ai 看病。", "utf-8")
    (texts / "2.txt").write_text("学 Ai 的人，用 ＡＩ 的人。", "utf-8")
    path = tmp_path / "c.duizhao"
    run("import", path, texts, "--whole")

    def rows(*options: object) -> dict[str, tuple[int, int]]:
        found = run("words", path, *options, "--json").json["rows"]
        return {row["word"]: (row["frequency"], row["articles"]) for row in found if row["word"].isascii()}

    assert rows() == {"AI": (4, 2)}
    apart = rows("--case")
    assert set(apart) == {"AI", "ai", "Ai"}
    assert apart["ai"] == (1, 1)
    assert "upper and lower case are one" in run("words", path, "--json").json["method"]
    assert "case" not in run("words", path, "--case", "--json").json["method"]


def test_parts_that_overlap_are_told_before_one_reads_the_table(run: Run, corpus: Path) -> None:
    said = run("keyness", corpus, "tagged:*", "annotated:yes", "--json")
    assert said.err == (
        "duizhao: The parts overlap (articles with text that is counted in both: 1), "
        "so differences seem smaller than they are.\n"
    )
    assert run("keyness", corpus, "tagged:*", "untagged:*", "--json").err == ""


def test_a_table_is_written_as_csv(run: Run, corpus: Path, tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    said = run("words", corpus, "--csv", path)
    assert said.code == 0
    assert "Word list" in said.out
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file))[:3] == ["rank", "word", "frequency"]


@pytest.mark.parametrize("command", ["words", "themes", "agreement"])
def test_a_table_takes_the_place_of_no_corpus_that_it_is_from(
    run: Run, corpus: Path, tmp_path: Path, command: str
) -> None:
    odd = tmp_path / "corpus.csv"
    corpus.rename(odd)
    said = run(command, odd, "--csv", odd)
    assert said.code == 1
    assert "exists already" in said.err
    assert len(run("articles", odd, "--json").json) == 3


def test_a_table_takes_the_place_of_no_list_that_it_is_made_with(
    run: Run, corpus: Path, tmp_path: Path
) -> None:
    known = tmp_path / "list.csv"
    known.write_text("word,frequency\n医疗,5\n", "utf-8")
    for words in (["words", corpus, "--stop", known], ["keyness", corpus, "--reference", known]):
        assert run(*words, "--csv", known).code == 1
        assert known.read_text("utf-8") == "word,frequency\n医疗,5\n"


def test_what_is_not_known_of_an_article_is_null(run: Run, corpus: Path) -> None:
    row = run("concordance", corpus, "操场", "--json").json["rows"][0]
    assert (row["date"], row["source"]) == (None, None)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["words", "--part", "医疗"], "does not say which articles"),
        (["words", "--part", "tagged:无"], "no tag 无"),
        (["themes", "--part", "tagged:改革"], "whole articles"),
        (["agreement", "--part", "tagged:改革"], "whole articles"),
        (["agreement", "--csv", "no/such/folder/x.csv"], "folder"),
        (["words", "--stop", "none.txt"], "none.txt is not there."),
        (["words", "--stop", "."], ". is a folder, not a file."),
        (["collocates", '"开'], "quote"),
        (["concordance", " "], "nothing to search"),
        (["words", "--csv", "no/such/folder/x.csv"], "folder"),
    ],
)
def test_what_cannot_be_is_told(run: Run, corpus: Path, words: list[str], said: str) -> None:
    answer = run(words[0], corpus, *words[1:])
    assert answer.code == 1
    assert said in answer.err


def test_what_a_query_or_a_part_may_mean_otherwise_is_told_beside_the_answer(run: Run, corpus: Path) -> None:
    said = run("search", corpus, "NOT 医疗 annotator:谁 tag:无", "--json")
    assert (said.code, said.json["hits"]) == (0, 0)
    assert said.err.splitlines() == [
        "duizhao: “NOT” is looked for as a word, because nothing stands before it.",
        "duizhao: No tag is called “无”.",
        "duizhao: Nobody called “谁” has annotated anything.",
    ]
    assert "wide ones" in run("search", corpus, "（医疗").err
    assert run("search", corpus, "NOT tag:醫療 医疗 OR 醫療", "--json").err == ""
    assert run("search", corpus, "（", "--regex").err == ""
    assert "or" in run("collocates", corpus, "医疗 or 改革", "--part", "tag:无").err
    assert "“无”" in run("keyness", corpus, "tag:无", "tagged:*").err
    assert "“谁”" in run("themes", corpus, "--annotator", "谁").err
    assert run("themes", corpus, "--annotator", "li").err == ""
    assert "One of the parts has no words" in run("keyness", corpus, "source:无", "tagged:*").err


def test_a_tag_goes_by_its_name_in_either_script(run: Run, corpus: Path) -> None:
    """民生/医疗 is the only tag of that name."""
    assert run("search", corpus, "改革 tag:醫療", "--json").json["articles"] == 1
    assert run("search", corpus, "改革 NOT tag:醫療", "--json").json["articles"] == 1
    rows = run("words", corpus, "--part", "tagged:醫療", "--json").json["rows"]
    assert sum(row["frequency"] for row in rows) == 3
    for part in ("tagged:医疗 tagged:改革", "tagged:医疗 annotator:li annotator:wang"):
        assert "does not say" in run("words", corpus, "--part", part).err


@pytest.mark.parametrize("command", ["words", "themes", "agreement", "keyness", "concordance", "collocates"])
def test_a_table_is_written_in_no_other_form_than_csv(
    run: Run, corpus: Path, tmp_path: Path, command: str
) -> None:
    given = {"keyness": ["tag:医疗", "annotated:no"], "concordance": ["医疗"], "collocates": ["医疗"]}
    said = run(command, corpus, *given.get(command, []), "--csv", tmp_path / "th.xlsx")
    assert (said.code, said.out) == (2, "")
    assert "th.xlsx has no known ending" in said.err
    assert not (tmp_path / "th.xlsx").exists()


def test_an_empty_part_is_an_empty_table(run: Run, corpus: Path) -> None:
    assert run("words", corpus, "--part", "source:无", "--json").json["rows"] == []
    assert run("keyness", corpus, "source:无", "source:也无", "--json").json["rows"] == []


@pytest.mark.parametrize("length", ["0", "-1", "x", "1.5"])
def test_runs_have_a_word_at_least(run: Run, corpus: Path, length: str) -> None:
    said = run("words", corpus, "--length", length)
    assert said.code == 2
    assert "1 or more" in said.err or "expected one argument" in said.err


def test_the_help_names_all_orders(run: Run) -> None:
    said = run("concordance", "--help")
    assert said.code == 0
    assert ", ".join(ORDERS) in " ".join(said.out.split())


@pytest.mark.parametrize("number", ["99999999999999999999", "9" * 5000])
@pytest.mark.parametrize(
    ("command", "option"),
    [
        ("words", ["--length"]),
        ("words", ["--characters", "--length"]),
        ("words", ["--least"]),
        ("concordance", ["改", "--context"]),
        ("concordance", ["改", "--unit", "words", "--context"]),
        ("concordance", ["改", "--limit"]),
        ("collocates", ["改", "--left"]),
        ("collocates", ["改", "--sentence", "--right"]),
    ],
)
def test_a_number_that_nothing_has_is_no_fault(
    run: Run, filled: Path, command: str, option: list[str], number: str
) -> None:
    assert run(command, filled, *option, number).code == 0
