"""Phrases: English as they stand, worded anew where somebody reads them."""

from __future__ import annotations

import pickle

from reader import messages
from reader.errors import UserError
from reader.messages import Phrase, told


def marked(context: str, text: str) -> str:
    """A language in which one sees what was translated, and in which facts stand in another order."""
    return f"‹{context}:{text}›"


def test_a_phrase_is_its_english() -> None:
    phrase = Phrase("has {found} bytes, not {said}").filled(found=3, said=4)
    assert phrase == "has 3 bytes, not 4"
    assert len({phrase, "has 3 bytes, not 4"}) == 1
    assert f"{phrase}." == "has 3 bytes, not 4."
    assert Phrase("{braces} of nobody") == "{braces} of nobody"


def test_it_is_told_with_the_facts_that_are_phrases() -> None:
    inner = Phrase("simplified")
    phrase = Phrase("is of {found} script, not {said}", found=inner, said="{odd}")
    assert phrase.told(marked) == "‹findings:is of ‹findings:simplified› script, not {odd}›"
    assert Phrase("{0} to {1}", 3, 5, context="x").told(marked) == "‹x:3 to 5›"
    assert told("as it is", marked) == "as it is"
    assert told(inner, marked) == "‹findings:simplified›"


def test_it_knows_itself_whatever_its_facts_are() -> None:
    script = Phrase("is of {found} script, not {said}")
    assert script.is_in(script.filled(found="a", said="b"))
    assert not script.is_in("is of a script, not b")
    assert not script.is_in(Phrase("another"))


def test_it_goes_to_another_process() -> None:
    phrase = Phrase("{where}: {what}", where=Phrase("file {0}", 3, context="x"), what="{")
    arrived = pickle.loads(pickle.dumps(phrase))
    assert arrived == phrase
    assert arrived.told(marked) == phrase.told(marked)
    error = pickle.loads(pickle.dumps(UserError(messages.CORPUS_DAMAGED, path="c", reason=phrase)))
    assert error.said.told(marked) == "‹messages:c is damaged: ‹findings:‹x:file 3›: {›.›"


def test_an_error_within_an_error_is_told_without_what_to_do() -> None:
    inner = UserError(messages.TAG_NAME_EMPTY)
    outer = UserError(messages.CODEBOOK_ROW, row=3, path="a.csv", reason=inner)
    assert f"‹messages:{messages.TAG_NAME_EMPTY.what}›" in outer.said.told(marked)
    assert messages.TAG_NAME_EMPTY.remedy not in outer.said.told(marked)
