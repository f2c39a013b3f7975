"""In which column of a list the words stand, and in which how often they occur."""

from __future__ import annotations

import pytest

from reader.cli.language import Catalogue
from reader.exchange.word_list_layout import cells, frequency, layout_of
from reader.resources import find


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("rank,word,frequency,per_million\n1,水,30,5.5", ("水", 30)),
        ("Type\tPOS\tHeadword\tRank\tFreq\tRange\n水\tn\t水源\t1\t30\t2", ("水", 30)),
        ("序号;词语;出现次数;频率(%)\n1;水;30;0.5", ("水", 30)),
        ("詞,頻率\n水,30", ("水", 30)),
        ("词频\t词\n30\t水", ("水", 30)),
        ('"Item","Frequency"\n"水","30"', ("水", 30)),
        ("Word WCount W/million\n水 30 0.5", ("水", 30)),
        ("sep=;\nword;count\n水;30", ("水", 30)),
        ('"corpus","news"\n"subcorpus","-"\nItem,Frequency\n水,30', ("水", 30)),
        ("水,30\n火,20", ("水", 30)),
        ("水\t30\n火\t20", ("水", 30)),
        ("30\t水\n20\t火", ("水", 30)),
        ("1\t30\t水\n2\t20\t火\n2\t20\t木", ("水", 30)),
        ("1,水,30\n2,火,20", ("水", 30)),
        ("水 30 n\n火 20 n", ("水", 30)),
        ("     30 水\n     20 火", ("水", 30)),
        ("2024 30\n2025 20", ("2024", 30)),
    ],
)
def test_the_columns_are_found(text: str, entry: tuple[str, int]) -> None:
    lines = text.split("\n")
    layout = layout_of(lines)
    assert layout is not None
    entries = (layout.entry(line) for line in lines[layout.first :])
    assert next(found for found in entries if found) == entry


@pytest.mark.parametrize("text", ["", "水火", "水 火\n木 土", "改革 开放 30\n医疗 保障 20", "30\n20"])
def test_what_has_no_frequencies_has_no_layout(text: str) -> None:
    assert layout_of(text.split("\n")) is None


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ('"Total word count: 33,546,516"\n"Context number: 6,243"\nWord\tWCount\n水\t5', 33_546_516),
        ("#Word Types: 2\n#Word Tokens: 1000\n1\t30\t水\n2\t20\t火", 1000),
        ("总词数：1000\n词\t频数\n水\t5", 1000),
        ("總詞數,1000\n詞,次數\n水,5", 1000),
        ("Word\tFreq\n水\t5", None),
    ],
)
def test_a_total_is_taken_where_the_list_says_one(text: str, total: int | None) -> None:
    layout = layout_of(text.split("\n"))
    assert layout is not None
    assert layout.total == total


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_the_headings_of_our_own_tables_are_known_in_every_language(language: str) -> None:
    catalogue = Catalogue(find("translations", f"duizhao_{language}.qm").read_bytes())
    names = [
        catalogue.find("columns", name) for name in ("Rank", "Word", "Frequency", "Per million", "Articles")
    ]
    layout = layout_of([",".join(names), "1,水,30,5.5,2"])
    assert layout is not None
    assert layout.entry("1,水,30,5.5,2") == ("水", 30)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("30", 30), ("1,682,526", 1_682_526), ("30.0", 30), ("1000000000000", 10**12), ("0", 0),
        ("30.5", None), ("-3", None), ("1,2", None), ("", None), ("一", None), ("9" * 5000, None),
    ],
)  # fmt: skip
def test_a_frequency_is_a_whole_number(cell: str, number: int | None) -> None:
    assert frequency(cell) == number


def test_a_quote_that_is_not_closed_takes_no_other_line_in() -> None:
    assert cells('"\t30', "\t") == ['"', "30"]
    assert cells('"a,b",30', ",") == ["a,b", "30"]
    assert cells('"""",30', ",") == ['"', "30"]
