"""Lines of pinyin beside lines of text are left out; those of a lesson, and single ones, stay."""

from __future__ import annotations

from reader.chinese.span import Span
from reader.importing.cleaning.glosses import find_glosses
from reader.importing.cleaning.lines import edited

LINES = [
    ("měi tiān bàng wǎn dù lún lí àn", "每天傍晚渡輪離岸"),
    ("chuāng biān zuò zhe xiū biǎo de rén", "窗邊坐著修表的人"),
    ("chuán chéng èr shí wǔ fēn zhōng", "船程二十五分鐘，"),
    ("xià chuán shí biǎo yě xiū hǎo le", "下船時表也修好了。"),
]
TEXT = "\n".join(text for _, text in LINES)


def cleaned(text: str) -> list[str]:
    """The lines that are left."""
    return [line for line in edited(text, Span(0, len(text)), find_glosses(text)).split("\n") if line.strip()]


def test_pinyin_above_each_line_of_the_text_is_left_out() -> None:
    text = "\n".join(f"{pinyin}\n{line}" for pinyin, line in LINES)
    assert cleaned(text) == TEXT.split("\n")


def test_pinyin_below_each_line_is_left_out_too() -> None:
    text = "\n\n".join(f"{line}\n  {pinyin.capitalize()}" for pinyin, line in LINES)
    assert cleaned(text) == TEXT.split("\n")


def test_one_or_two_such_lines_stay() -> None:
    text = "\n".join([f"{pinyin}\n{line}" for pinyin, line in LINES[:2]] + [TEXT])
    assert find_glosses(text) == []


def test_a_lesson_keeps_them() -> None:
    text = "拼音练习\n" + "\n".join(f"{pinyin}\n{line}" for pinyin, line in LINES)
    assert find_glosses(text) == []


def test_other_lines_of_latin_letters_with_tones_stay() -> None:
    verse = "à la claire fontaine, m'en allant promener, très tôt à l'été\n" * 4
    assert find_glosses(f"{TEXT}\n{verse}ìì") == []
