"""Where the words of a text end: jieba on its simplified form, loaded when first asked.

It also knows the policy terms that come with the program and terms of the user's own (see `terms`). All functions
may be called from any thread.
"""

from __future__ import annotations

import threading
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

import opencc

from reader.chinese import kept_words, terms
from reader.chinese.folding import fold
from reader.chinese.patterns import Pattern
from reader.chinese.runs import run_places
from reader.chinese.script import Script, markers
from reader.chinese.vocabulary import Vocabulary, jieba_version

#: Held while the dictionary is loaded; and for a moment only, when terms change.
_loading, _lock = threading.Lock(), threading.RLock()
#: The segmenter, once it is loaded.
_loaded: list[Vocabulary] = []
#: The user's own terms: in simplified form, and as they were given.
_own: dict[str, str] = {}
_changes = 0
#: How often a word must stand in jieba's corpus for its counterpart in Taiwan to be made a word, too.
_COMMON = 100
#: Counts up when our own rules cut otherwise than before (see `_with_runs` and `simplified_form`).
_RULES = 2

#: Each is a word of its own, whatever stands beside it.
MARKS = "，。、；！？…—“”‘（）《》〈〉「」『』【】\u3000\n"
_CLAUSES = Pattern(f"([{MARKS}]+)")


def is_loaded() -> bool:
    """Whether `cut` answers without loading the dictionary first, which takes one to two seconds."""
    return bool(_loaded)


def load() -> None:
    """Load the dictionary, once; for a thread in the background."""
    _vocabulary()


def own_terms() -> tuple[str, ...]:
    """The terms of the user's own, as they were given, in the order in which they came."""
    return tuple(_own.values())


def add_terms(given: Iterable[str]) -> None:
    """Keep these whole from now on, in both scripts. Raises UserError, with none taken in, when one is no term."""
    wanted = [terms.clean(term) for term in given]
    with _lock:
        for term in wanted:
            simplified = terms.simplified(term)
            if simplified not in _own:
                _own[simplified] = term
                for vocabulary in _loaded:
                    vocabulary.add(simplified)
        _changed()


def remove_terms(given: Iterable[str]) -> None:
    """Cut these again as if they had not been added; what is none of the user's own is passed over."""
    with _lock:
        for term in given:
            simplified = terms.simplified(term.strip())
            if _own.pop(simplified, None) is not None:
                for vocabulary in _loaded:
                    vocabulary.remove(simplified)
        _changed()


def set_terms(given: Iterable[str]) -> None:
    """Let the user's own terms be these and no others, as those of a corpus that was opened."""
    wanted = [terms.clean(term) for term in given]
    with _lock:
        kept = {terms.simplified(term) for term in wanted}
        remove_terms([simplified for simplified in _own if simplified not in kept])
        add_terms(wanted)


def version() -> int:
    """Another number after each change of the terms: cuts that were made before no longer hold."""
    return _changes


def cut(text: str, script: Script | None = None) -> list[int]:
    """The ends of the words of `text`, in code points, rising; the last one is its length.

    Numbers with their units, Latin words and terms are one word each. `script` says when the text is simplified
    already; any other is cut by its simplified form, where jieba's dictionary knows the words.
    """
    return ends(simplified_form(text, script), text)


def simplified_form(text: str, script: Script | None = None) -> str:
    """The form, of the same length, in which `cut` finds the words.

    Of a simplified text it is the text itself, but for clauses with characters of the other script alone (a title
    that is quoted): these words are the same as elsewhere.
    """
    if script is Script.SIMPLIFIED:
        if not has_traditional(text):
            return text
        clauses = _CLAUSES.compiled.split(text)
        return "".join(simplified_form(one) if has_traditional(one) else one for one in clauses)
    simplified = terms.simplified(text)
    return simplified if len(simplified) == len(text) else fold(text)


def has_traditional(text: str) -> bool:
    """Whether it has a character that simplified script does not have."""
    return not markers().traditional.isdisjoint(text)


def ends(simplified: str, text: str) -> list[int]:
    """What `cut` gives for a text whose simplified form is known."""
    return _with_runs(_vocabulary().cut(simplified), text)


def split(simplified: str) -> list[str]:
    """The words of a simplified text in which there are no runs."""
    return _vocabulary().split(simplified)


def dictionary() -> str:
    """What the words are cut with: jieba's version, the state of the policy terms, that of the user's own.

    Cuts made under another name no longer hold. Does not load the dictionary.
    """
    from importlib import metadata  # noqa: PLC0415 - 10 ms that the first picture does without

    ours = zlib.crc32("\n".join(terms.policy_terms()).encode())
    own = f"{zlib.crc32(chr(10).join(sorted(_own)).encode()):08x}" if _own else "0"
    return f"jieba {metadata.version('jieba')}, policy terms {ours:08x}, own terms {own}, rules {_RULES}"


def _changed() -> None:
    global _changes  # noqa: PLW0603 (one segmenter for all, and so one state of it)
    _changes += 1


def _with_runs(ends: list[int], text: str) -> list[int]:
    """The ends without those inside a run that stays whole, and with those on both sides of it.

    A word that has all of a run in it and more, 5G网络, is a term and stays as it is.
    """
    kept: list[int] = []
    index = 0
    for start, end in run_places(text, 0, len(text)):
        before = bisect_left(ends, start, index)
        kept += ends[index:before]
        index = before
        word = before + (ends[before] == start)  # the first that ends behind it
        begins = ends[word - 1] if word else 0
        if begins <= start and ends[word] >= end and ends[word] - begins > end - start:
            continue
        if start and (not kept or kept[-1] != start):
            kept.append(start)
        kept.append(end)
        index = bisect_right(ends, end, before)
    return kept + ends[index:]


def _vocabulary() -> Vocabulary:
    """The segmenter, loaded once also when several threads ask at a time."""
    with _loading:
        if not _loaded:
            vocabulary = _with_policy_terms()
            with _lock:
                for own in _own:
                    vocabulary.add(own)
                _loaded.append(vocabulary)
        return _loaded[0]


def _with_policy_terms() -> Vocabulary:
    """A segmenter that knows the policy terms, and what is said for them and for common words in Taiwan."""
    ours = terms.policy_terms()
    place = kept_words.place(jieba_version(), opencc.__version__, "\n".join(ours))
    kept = kept_words.load(place)
    if kept is not None:
        return Vocabulary(kept)
    vocabulary = Vocabulary()
    common = [word for word in vocabulary.common(_COMMON) if not word.isascii()]
    theirs = [word for word in terms.in_taiwan([*common, *ours]) if not vocabulary.frequency(word)]
    for term in sorted((*ours, *theirs), key=len):
        vocabulary.add(term)
    vocabulary.settle()
    kept_words.save(place, vocabulary.words)
    return vocabulary
