"""Terms that stay whole as words: those of policy that come with the program, and what may be one at all."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from itertools import islice

from reader import messages, resources
from reader.chinese.converter import convert
from reader.chinese.patterns import Pattern
from reader.errors import UserError

#: Code points that a term of the user's own may have.
LONGEST = 40

#: So many words are converted at a time: other threads wait for OpenCC meanwhile.
_BATCH = 1000

_HAN = "々〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_SIGN = f"{_HAN}A-Za-zÀ-ÖØ-öø-\u024f\u0370-\u03ff\u0400-\u052fＡ-Ｚａ-ｚ0-9０-９"
#: Marks that stand within words and part no clause: AI+, R&D, 乔治·华盛顿. None of them begins a term.
_TERM = Pattern(rf"[{_SIGN}][{_SIGN}·&/+#%＋％\-]*\Z")
_WORDY = Pattern("[^0-9０-９·&/+#%＋％\\-]")


@cache
def by_theme() -> dict[str, tuple[str, ...]]:
    """The policy terms of `resources/dictionary/policy-terms.txt`, in simplified form, under their themes."""
    themes: dict[str, list[str]] = {}
    found: list[str] = []
    for line in resources.find("dictionary", "policy-terms.txt").read_text("utf-8").splitlines():
        if line.startswith("## "):
            found = themes.setdefault(line[3:], [])
        elif line and not line.startswith("#"):
            found.append(line)
    return {theme: tuple(terms) for theme, terms in themes.items()}


@cache
def policy_terms() -> tuple[str, ...]:
    """All policy terms, in the order of the file."""
    return tuple(term for terms in by_theme().values() for term in terms)


def clean(text: str) -> str:
    """A term as it was selected, without white space at its ends.

    Raises UserError when it cannot be one: fewer than two characters, more than `LONGEST`, punctuation, white
    space or nothing but digits in it.
    """
    term = text.strip()
    if not 2 <= len(term) <= LONGEST or not _TERM.match(term) or not _WORDY.search(term):
        raise UserError(messages.TERM_BAD, term=term[: 2 * LONGEST], longest=LONGEST)
    return term


def simplified(text: str) -> str:
    """The form in which the segmenter knows a text, in whatever script it is written; of the same length."""
    # Of the ways back tw2s fits all three standards best: it knows 著 for 着 as well. It leaves 衞 of Hong Kong.
    return convert(convert(text, "tw2s"), "hk2s")


def in_taiwan(words: Collection[str]) -> list[str]:
    """What these words of the mainland are in Taiwan (数据安全: 资料安全), in simplified characters.

    Only those that differ, each once, in order.
    """
    known = set(words)
    theirs: list[str] = []
    several = iter(words)
    while batch := list(islice(several, _BATCH)):
        theirs += simplified(convert("\n".join(batch), "s2twp")).split("\n")
    return [their for their in dict.fromkeys(theirs) if their and their not in known]
