"""Numbers as lists write them, in the number formats of Office Open XML (`w:numFmt`)."""

from __future__ import annotations

from collections.abc import Callable

_SPOKEN = "零一二三四五六七八九", "十百千万"
_FORMAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖", "拾佰仟万"
_FORMAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖", "拾佰仟萬"
_DIGITS = "〇一二三四五六七八九"
_FULL_WIDTH = "０１２３４５６７８９"
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip

#: The largest number that is not written in plain digits; Word's lists end at 32,767.
_LIMIT = 99_999

#: How often letters may be repeated: a, …, z, aa, …, zz, aaa, …
_LONGEST = 30


def numeral(number: int, number_format: str) -> str:
    """`number` as `number_format` writes it; in plain digits where the format, or the number, has no other way."""
    write = _FORMATS.get(number_format, str)
    return write(number) if 0 < number <= _LIMIT else str(number)


def _words(digits: str, units: str) -> Callable[[int], str]:
    """Number words with their units: 二百零一, 壹拾."""

    def write(number: int) -> str:
        text, gap = "", ""
        figures = str(number)
        for power, figure in zip(range(len(figures) - 1, -1, -1), map(int, figures), strict=True):
            if figure == 0:
                gap = digits[0]
                continue
            text += gap + digits[figure] + (units[power - 1] if power else "")
            gap = ""
        return text

    return write


def _spoken(number: int) -> str:
    """As one counts aloud: 十, 十一, 二十, 一百一十, 一百零一."""
    text = _words(*_SPOKEN)(number)
    return text.removeprefix("一") if number < 20 and len(text) > 1 else text


def _places(digits: str) -> Callable[[int], str]:
    """Digit for digit: 一〇一."""
    return lambda number: "".join(digits[int(figure)] for figure in str(number))


def _signs(signs: str) -> Callable[[int], str]:
    """One sign for each number, as far as there are any."""
    return lambda number: signs[number - 1] if number <= len(signs) else str(number)


def _range(first: int, count: int) -> str:
    """Characters with consecutive code points."""
    return "".join(map(chr, range(first, first + count)))


def _letters(number: int) -> str:
    """The alphabet, then each letter twice, and so on."""
    rounds, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (rounds + 1) if rounds < _LONGEST else str(number)


def _roman(number: int) -> str:
    if number >= 4000:
        return str(number)
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def _ordinal(number: int) -> str:
    tail = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if 10 < number % 100 < 14 else tail}"


_circled = _signs(_range(0x2460, 20) + _range(0x3251, 15) + _range(0x32B1, 15))

#: Word and WPS differ from 100 on in what "counting" without "thousand" means; laws are numbered as spoken.
_FORMATS: dict[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "bullet": lambda _: "",
    "decimalZero": lambda number: f"{number:02}",
    "decimalFullWidth": _places(_FULL_WIDTH),
    "decimalFullWidth2": _places(_FULL_WIDTH),
    "numberInDash": lambda number: f"- {number} -",
    "ordinal": _ordinal,
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "chineseCounting": _spoken,
    "chineseCountingThousand": _spoken,
    "taiwaneseCounting": _spoken,
    "taiwaneseCountingThousand": _spoken,
    "japaneseCounting": _spoken,
    "ideographDigital": _places(_DIGITS),
    "taiwaneseDigital": _places(_DIGITS),
    "japaneseDigitalTenThousand": _places(_DIGITS),
    "chineseLegalSimplified": _words(*_FORMAL_SIMPLIFIED),
    "ideographLegalTraditional": _words(*_FORMAL_TRADITIONAL),
    "ideographTraditional": _signs(_STEMS),
    "ideographZodiac": _signs(_BRANCHES),
    "ideographZodiacTraditional": lambda number: _STEMS[(number - 1) % 10] + _BRANCHES[(number - 1) % 12],
    "ideographEnclosedCircle": _signs(_range(0x3280, 10)),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": _signs(_range(0x2474, 20)),
    "decimalEnclosedFullstop": _signs(_range(0x2488, 20)),
}
