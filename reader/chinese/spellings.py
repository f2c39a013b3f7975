"""Whether two spellings that fold to the same are the same word, or only share a simplified character.

Simplified characters stand for several traditional ones: 后 for 後 (after) and 后 (empress), 干 for 乾, 幹 and 干.
A search that is blind to the script finds all of them; here is told which hits hang on nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from unicodedata import normalize

from reader.chinese.converter import convert
from reader.chinese.folding import fold, variants
from reader.chinese.script import Script, detect, markers


def is_doubtful(
    wanted: str, found: str, *, before: str = "", after: str = "", script: Script | None = None
) -> bool:
    """Whether `found` matches `wanted` only by characters of which simplified script makes one.

    `before` and `after` are what stands beside `found` (some ten characters), `script` is that of its text: a
    simplified 后 is taken for what it is in its context, a traditional one for itself. A character alone that
    is asked for in simplified script may be any of those for which it stands.
    Raises ValueError when the two do not fold to the same.
    """
    places = _open_places(wanted, found)
    if not places:
        return False
    ours, theirs = _of_query(wanted), _of_text(before, found, after, script)
    return any(ours[place].isdisjoint(theirs[place]) for place in places)


@lru_cache(maxsize=1024)
def _open_places(wanted: str, found: str) -> tuple[int, ...]:
    """Where the two differ in a character that could be several."""
    if fold(wanted) != fold(found):
        raise ValueError("the two are not spellings of one text")
    return tuple(
        place
        for place, (one, other) in enumerate(zip(wanted, found, strict=True))
        if one != other and len(merged(one)) > 1 and _plain(one) != _plain(other)
    )


def merged(character: str) -> frozenset[str]:
    """The traditional characters, in OpenCC's own forms, that share the simplified form of this one: 后 for 后 and 後.

    More than one: the simplified form does not tell which is meant. None for what has one form only.
    """
    return _classes().get(fold(character), frozenset())


@cache
def _classes() -> dict[str, frozenset[str]]:
    known, simplified = variants(), markers().simplified
    members: defaultdict[str, set[str]] = defaultdict(set)
    for character, root in known.items():
        for member in {character, root} - simplified:
            members[root].add(_plain(member))
    return {root: frozenset(found) for root, found in members.items()}


@cache
def _plain(character: str) -> str:
    """A character in OpenCC's own traditional form: 裏 for 裡, 衛 for 衞; and without its case and width."""
    unified = normalize("NFC", character)
    plain = convert(convert(unified, "tw2t"), "hk2t") if len(unified) == 1 else character
    return plain if plain in variants() or fold(character) in variants() else fold(character)


@cache
def _is_simplified(character: str) -> bool:
    """Whether it may stand in simplified text, where it need not stand for itself."""
    return convert(character, "t2s") == character


def _of_query(wanted: str) -> list[frozenset[str]]:
    """What each character of a query may stand for."""
    if detect(wanted) is Script.TRADITIONAL:
        return [frozenset((_plain(character),)) for character in wanted]
    if len(wanted) == 1:
        return [merged(wanted) if _is_simplified(wanted) else frozenset((_plain(wanted),))]
    return _converted("", wanted, "")


def _of_text(before: str, found: str, after: str, script: Script | None) -> list[frozenset[str]]:
    """What each character of a hit may stand for."""
    themselves = [frozenset((_plain(character),)) for character in found]
    if script is Script.TRADITIONAL:
        return themselves
    converted = _converted(before, found, after)
    if script is Script.SIMPLIFIED:
        return converted
    return [one | other for one, other in zip(themselves, converted, strict=True)]


def _converted(before: str, text: str, after: str) -> list[frozenset[str]]:
    """What each character of simplified text stands for by OpenCC's phrases; traditional ones are themselves."""
    whole = convert(before + text + after, "s2t")
    target = whole[len(before) : len(before) + len(text)]
    return [
        frozenset((_plain(other if _is_simplified(one) else one),))
        for one, other in zip(text, target, strict=True)
    ]
