"""What a command understands, and what was wrong, told in the user's language and in lines that fit a terminal."""

from __future__ import annotations

import re
from unicodedata import east_asian_width

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.usage import broken, told
from tests.cli.conftest import Run

#: Names that stay as they are: of commands, of what stands for a word, of abbreviations.
_NAMES = re.compile(r"duizhao|--?[a-z][a-z-]*|\b[A-Z]{1,2}\b|[A-Z/]{3,}|jieba|OpenCC")
_ENGLISH = re.compile(
    r"\b(?:the|of|argument|required|invalid|expected|usage|error|options|not|choose|with)\b"
)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["show"], "缺少参数：CORPUS, ARTICLE"),
        (["show", "c", "first"], "参数 ARTICLE：'first' 不是整数"),
        (["search", "c", "q", "--limit", "-1"], "参数 --limit：-1 不是大于或等于 0 的整数"),
        (["words", "c", "--length", "0"], "参数 --length：0 不是大于或等于 1 的整数"),
        (["search", "c", "q", "--limit"], "参数 --limit：需要一个值"),
        (["search", "c", "q", "--json=1"], "参数 --json：不能带值 '1'"),
        (["search", "c", "字\udcff"], "参数 QUERY：'\\u5b57\\udcff' 不是 UTF-8"),
        (["articles", "c", "--bogus", "x"], "无法识别的参数：--bogus x"),
        (["themes", "c", "--by", "month", "--timeline"], "参数 --timeline：不能与 --by 同时使用"),
        (["search", "c", "q", "--re", "--l=1", "--c", "2", "--s", "--js", "--x"], "无法识别的参数：--x"),
    ],
)
def test_what_is_wrong_is_told_in_chinese(
    run: Run, monkeypatch: pytest.MonkeyPatch, words: list[str], wanted: str
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    said = run(*words)
    assert said.code == 2
    assert said.out == ""
    usage, error = said.err.rsplit("\n", 2)[:2]
    assert usage.startswith("用法: duizhao")
    assert error.endswith(f": 错误：{wanted}")


def test_a_choice_that_is_not_there_is_told_with_those_that_are(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_TW.UTF-8")
    error = run("themes", "c", "--together", "page").err
    assert "參數 --together：沒有 'page' 這個選擇（可選：" in error
    assert "paragraph" in error
    assert "沒有 'bogus' 這個選擇" in run("bogus").err


def test_what_a_person_typed_is_not_taken_for_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert told("unrecognized arguments: expected one argument") == "无法识别的参数：expected one argument"
    assert told("argument --by: expected one argument") == "参数 --by：需要一个值"
    assert told("nobody says this") == "nobody says this"


@pytest.mark.parametrize(
    "command",
    [
        [],
        *(
            [name]
            for name in ("open", "import", "articles", "show", "span", "search", "concordance", "words")
        ),
        *(
            [name]
            for name in ("collocates", "keyness", "themes", "agreement", "tag", "annotations", "codebook")
        ),
        ["merge"],
        ["export"],
        ["check"],
    ],
)
@pytest.mark.parametrize("locale", ["zh_CN.UTF-8", "zh_TW.UTF-8"])
def test_the_help_has_no_english_sentence_and_fits_a_terminal(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: list[str], locale: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    monkeypatch.setenv("COLUMNS", "80")
    said = run(*command, "--help")
    assert said.code == 0
    assert not _ENGLISH.search(_NAMES.sub("", said.out))
    head, *others = [line for line in said.out.splitlines() if line.endswith(":")]
    assert len({head, *others}) == 1 + len(others), "each part once"
    for line in said.out.partition("\n\n")[2].splitlines():  # below the usage, whose choices are not broken
        assert sum(2 if east_asian_width(sign) in "WF" else 1 for sign in line) <= 80


def test_the_help_is_english_elsewhere(run: Run) -> None:
    said = run("search", "--help").out
    assert said.startswith("usage: duizhao search")
    assert "\noptions:\n  -h, --help" in said
    assert "positional arguments:" in said


@given(st.text(st.sampled_from("ab -汉字，。）x"), max_size=60), st.integers(1, 30))
def test_a_broken_text_is_the_same_but_for_its_spaces(text: str, width: int) -> None:
    text = re.sub(" +(?=[，。）])", "", text)  # nobody writes that
    lines = list(broken(text, width))
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert not any(line.startswith(("，", "。", "）")) for line in lines[1:])
    assert not any(line != line.strip() for line in lines)
