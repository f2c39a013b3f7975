"""Pinyin that a converter left behind characters, 經(jīng)濟網(wǎng), and the bytes that it destroyed.

The converter works on the bytes of GBK. After each pair of bytes that it takes for one of its characters it
puts the reading in parentheses, also where the pair straddles two characters. There the first half of the
second character is left without its other half and becomes a question mark, which swallows the opening
parenthesis, and what follows is read out of step until an ASCII byte puts it right: 變為產 becomes 變?yōu)楫a.
Since all other bytes are there, the lost half is found by trying all of them.
"""

from __future__ import annotations

import re
import unicodedata

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.bare_glosses import find_bare_glosses
from reader.importing.cleaning.gloss_habit import HABIT, HAN, LINE_END, PINYIN, SPACES, TONE, before, is_habit
from reader.importing.cleaning.halves import decoded, gbk, readings_of, straddling
from reader.importing.cleaning.pinyin_lines import find_pinyin_lines
from reader.importing.cleaning.plan import Edit, Reason
from reader.importing.cleaning.word_glosses import find_word_glosses
from reader.importing.cleaning.zhuyin import find_zhuyin
from reader.importing.plausibility import common

_BREAK = lazy(LINE_END)
#: The first letter, which some converters write as a capital: 經(Jīng).
_FIRST = "A-ZĀÁǍÀĒÉĚÈŌÓǑÒ"
#: All of it in capitals: 經(JĪNG).
_CAPITAL = "ĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙǕǗǙǛ"
#: Brackets around readings; of those after the first two most texts have none, or not around a letter with a tone.
_OPENING, _CLOSING, _RARE = "(（\\[［〔【<＜〈{｛/", ")）\\]］〕】>＞〉}｝/", "[［〔【<＜〈{｛/"
#: Also with signs of GBK for Latin letters, with tones as signs of their own or figures, or lost; cut by a line end.
_GLOSS = lazy(
    rf"[{_OPENING}](?:{LINE_END}|\s)?([{_FIRST}{PINYIN}ɡɑ\u0300-\u030c?�](?:[{PINYIN}ɡɑ\u0300-\u030c?�]|{LINE_END}){{0,8}}[1-5]?(?:[/／、,，][{PINYIN}]{{1,6}}){{0,3}}|[A-Z]{{0,4}}[{_CAPITAL}][A-Z]{{0,3}})(?:{LINE_END}|\s)?[{_CLOSING}]"
)
#: The end of one with the fourth tone as a figure in square brackets: 網[wang3]總[zong3]動[dong4].
_FIGURED = lazy(r"[a-z]4[\]〕]")
_DAMAGE = lazy(rf"[?？�]([{PINYIN}]{{1,6}})[)）]")
#: A closing mark without its first byte, and what its second byte became with the next one.
_LOST_MARK = lazy(r"[?？�](?=[！，；：。、？”“《》·碧])")
_LOST = lazy("�+")
_SEVERAL = lazy("[/／、,，]")  # between the readings of one character: (cháng/zhǎng)
#: How readings are written otherwise, and what stands where a tone was lost.
_WRITTEN = str.maketrans({"ɡ": "g", "ɑ": "a", "?": "�"} | dict.fromkeys("\r\n \t\u3000"))
_UNTONED = str.maketrans("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ", "aaaaeeeeiiiioooouuuuvvvvvnnnm")
_TONE_LOST = "[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]"
#: Glosses without tones alone make no habit with fewer than this.
_PLAIN_HABIT = 8
#: A gloss within the label of a page's date teaches nobody: there one is enough.
_IN_LABEL = lazy(rf"[發发][{_OPENING}](?:fā|FĀ)[{_CLOSING}][布佈表]?[時时日]")
#: Of so large a share of the glosses a space stands behind them, if the converter put it there.
_SPACED = 0.8
#: How many code points after a damaged place can be out of step.
_OUT_OF_STEP = 12


def find_glosses(text: str) -> list[Edit]:
    """The glosses of a converter and the places that can be repaired for certain, in order, disjoint.

    Nothing where the text shows no such habit: one that teaches pinyin keeps it.
    """
    # The commonest of the tones: the quick question.
    lines = (
        find_zhuyin(text)
        if "ˋ" in text
        else find_pinyin_lines(text) or find_word_glosses(text) or find_bare_glosses(text)
        if "ì" in text or "ǎ" in text
        else []
    )
    if not ("(" in text or "（" in text or _glossed_otherwise(text)):
        return lines
    # Where whole words are glossed, single characters need no habit of their own.
    return _disjoint([*lines, *_pinyin(text, least=1)]) if lines else _pinyin(text)


def _glossed_otherwise(text: str) -> bool:
    """Whether readings may stand in brackets that are not round: some of the letters with tones, or figures."""
    if any(tone in text for tone in "ìǎóǒāò"):
        return any(sign in text for sign in _RARE)
    return "[" in text and _FIGURED.search(text) is not None


def _pinyin(text: str, *, least: int = HABIT) -> list[Edit]:
    """The glosses in pinyin and the repairs, in order, disjoint; `least` of them make a habit."""
    damage = list(_DAMAGE.finditer(text))
    glosses = list(_GLOSS.finditer(text))
    if glosses and len(glosses) + len(damage) < HABIT and _IN_LABEL.search(text) is not None:
        least = 1
    if len(glosses) + len(damage) < least:
        return []
    marks = [edit for match in _LOST_MARK.finditer(text) if (edit := _repair_mark(text, match)) is not None]
    inside = [edit.span for edit in marks]
    apart = [match for match in damage if not any(span.start <= match.start() < span.end for span in inside)]
    repairs = [*marks, *(edit for match in apart if (edit := _repair(text, match)) is not None)]
    ends = {edit.span.end: edit.text[-1] for edit in repairs}
    exact = [m for m in glosses if _is_reading(ends.get(m.start()) or before(text, m.start()), m.group(1))]
    known = {match.start() for match in exact}
    rest = [match for match in glosses if match.start() not in known]
    plain = [match for match in rest if _is_told(before(text, match.start()), match.group(1))]
    if len(exact) + len(damage) < least and len(plain) < _PLAIN_HABIT:
        return []
    true = sorted([*exact, *plain], key=lambda match: match.start()) if plain else exact
    if not is_habit(text, true, damage, least):
        return []
    true = _with_repeats(true, glosses)
    behind = _is_spaced(text, true)
    edits = [*_disjoint(repairs), *(edit for match in true for edit in _taken(text, match, behind))]
    return sorted(edits, key=lambda edit: edit.span.start)


def _with_repeats(true: list[re.Match[str]], glosses: list[re.Match[str]]) -> list[re.Match[str]]:
    """The glosses with those that say the same once more: 國(guo)(guo)務院."""
    ends = {match.end(): match.group(1) for match in true}
    found = {match.start(): match for match in true}
    for match in glosses:
        if ends.get(match.start()) == match.group(1):
            ends[match.end()] = match.group(1)
            found[match.start()] = match
    return [found[start] for start in sorted(found)]


def _is_spaced(text: str, true: list[re.Match[str]]) -> bool:
    """Whether the converter put a space behind each gloss: 社會(hui) 變遷, 薪火相傳(chuan) 。"""
    followed = [sign for match in true if (sign := text[match.end() : match.end() + 1]) not in "\r\n"]
    return sum(sign == " " for sign in followed) > _SPACED * len(followed)


def _taken(text: str, match: re.Match[str], behind: bool) -> list[Edit]:
    """A gloss taken out, with the space `behind` it; where the end of a line is in it, of both lines."""
    start, end = match.span()
    start -= text[start - 1] in SPACES
    end += behind and text[end : end + 1] == " "
    cut = _BREAK.search(text, start, end)
    spans = [Span(start, end)] if cut is None else [Span(start, cut.start()), Span(cut.end(), end)]
    return [Edit(span, "", Reason.GLOSS) for span in spans]


def _disjoint(edits: list[Edit]) -> list[Edit]:
    """The edits without those that begin inside another one, which repairs that place as well."""
    found: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.span.start, -edit.span.end)):
        if not found or edit.span.start >= found[-1].span.end:
            found.append(edit)
    return found


def damaged(body: str) -> list[Span]:
    """The places of a body where it is not told which character stood there, in order, disjoint.

    A converter destroyed one, 字?gòu), or the bytes of the file fit no character, which is shown as U+FFFD.
    """
    found: list[Span] = []
    if "?" in body or "\ufffd" in body:
        for match in _LOST_MARK.finditer(body):
            if match.start() and not common().issuperset(body[match.end() : match.end() + 3]):
                found.append(Span(match.start(), match.end() + 1))
        for match in _DAMAGE.finditer(body):
            if (
                match.start()
                and TONE.search(match.group(1))
                and re.match(f"[{HAN}]", body[match.start() - 1])
            ):
                found.append(Span(match.start() - 1, match.end()))
    found.sort()
    if "\ufffd" not in body:
        return found
    lost = [Span(*match.span()) for match in _LOST.finditer(body)]
    return sorted([*found, *(span for span in lost if not any(span.overlaps(other) for other in found))])


def _is_reading(character: str, reading: str) -> bool:
    if len(character) != 1 or character < "㐀":
        return False
    known = readings_of(character)
    return reading in known or (not reading.isalpha() and known.issuperset(_SEVERAL.split(reading)))


def _is_told(character: str, reading: str) -> bool:
    """Whether it is a reading written in another way: (ɡuó), (fa), (fa1), (j?ng)."""
    if len(character) != 1 or character < "㐀":
        return False
    written = unicodedata.normalize("NFC", reading.translate(_WRITTEN))
    if written[0].isupper():  # without a tone it is part of a name in Latin letters: 王(Wang)
        written = written.lower() if TONE.search(written.lower()) else written
    if "�" in written:
        if len(written) < 2:
            return False
        some = re.compile(written.replace("�", _TONE_LOST))
        return any(map(some.fullmatch, readings_of(character)))
    told = written.rstrip("12345")
    return told in readings_of(character) or (
        not TONE.search(told)
        and not told[0].isupper()
        and told.translate(_UNTONED) in {r.translate(_UNTONED) for r in readings_of(character)}
    )


def _repair(text: str, match: re.Match[str]) -> Edit | None:
    """What stood at a damaged place, if there is just one answer."""
    half = gbk(text[match.start() - 1 : match.start()])
    if len(half) != 2:
        return None
    after = text[match.end() : match.end() + _OUT_OF_STEP]
    if (
        text[match.start() - 1] not in common()
    ):  # it may be out of step itself, so nothing is sure beyond one place
        after = _DAMAGE.split(after)[0]
    found: set[tuple[str, int]] = set()
    for lost in range(0x40, 0xFF):
        if match.group(1) in straddling(half[1], lost):
            step = _in_step(bytes([lost]), after)
            if step is not None:
                found.add(step)
    likely = [
        (read, used)
        for read, used in found
        if common().issuperset(read) and _fits(text, match.end() + used, read)
    ]
    if len(likely) != 1:
        return None
    read, used = likely[0]
    return Edit(Span(match.start(), match.end() + used), read, Reason.REPAIR)


def _fits(text: str, end: int, read: str) -> bool:
    """Whether what follows a repaired place does not speak against it: a gloss that is not its last reading."""
    gloss = _GLOSS.match(text, end)
    return gloss is None or _is_reading(read[-1], gloss.group(1))


def _repair_mark(text: str, match: re.Match[str]) -> Edit | None:
    """What stood where a closing mark lost its first byte, A1: 。”我如實 that reads ?！蔽胰鐚?shí)."""
    start = match.start()
    data, at = b"\xa1", start + 1
    while at < len(text) and at <= start + _OUT_OF_STEP * 2 and len(piece := gbk(text[at])) == 2:
        data, at = data + piece, at + 1
    follows = _DAMAGE.match(text, at)
    if follows is not None:  # the byte that is lost there is told by the reading
        lost = [b for b in range(0x40, 0xFF) if follows.group(1) in straddling(data[-1], b)]
        readings = {text_ for b in lost if (text_ := decoded(data + bytes([b]))) is not None}
        end = follows.end()
    else:
        readings = {text_ for text_ in [decoded(data + gbk(text[at : at + 1]))] if text_ is not None}
        end = at + 1
    likely = [
        r for r in readings if r[0] in "。，”《“、；：！？" and common().issuperset(r) and _fits(text, end, r)
    ]
    if len(likely) != 1 or end > len(text):
        return None
    return Edit(Span(start, end), likely[0], Reason.REPAIR)


def _in_step(data: bytes, after: str) -> tuple[str, int] | None:
    """What a lost byte and the following characters read, up to where they are in step again; how many they are."""
    for used, character in enumerate(after, start=1):
        again = _DAMAGE.match(after, used - 1) if len(data) % 2 else None
        if again is not None:  # another byte is lost before they are, told by the reading behind it
            lost = [b for b in range(0x40, 0xFF) if again.group(1) in straddling(data[-1], b)]
            readings = {text for b in lost if (text := decoded(data + bytes([b]))) is not None}
            readings = {text for text in readings if common().issuperset(text)}
            return (readings.pop(), again.end()) if len(readings) == 1 else None
        data += gbk(character)
        if len(character.encode("utf-8")) == 1 or len(data) % 2 == 0:
            try:
                read = data.decode("gb18030")
            except UnicodeDecodeError:
                return None
            return (read, used) if len(data) % 2 == 0 and len(read) * 2 == len(data) else None
    return None
