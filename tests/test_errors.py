"""Errors for people go from one process to another as they are."""

from __future__ import annotations

import pickle
from pathlib import Path

from reader import messages
from reader.errors import UserError
from reader.messages import Message


def sent(error: UserError) -> UserError:
    arrived = pickle.loads(pickle.dumps(error))
    assert isinstance(arrived, UserError)
    return arrived


def test_an_error_arrives_with_the_message_that_the_program_knows() -> None:
    error = UserError(messages.FILE_DAMAGED, path="卷/1.txt", encoding="big5hkscs", position=12)
    arrived = sent(error)
    assert arrived.message is messages.FILE_DAMAGED
    assert arrived.facts == error.facts
    assert str(arrived) == str(error)


def test_facts_that_are_no_plain_values_arrive_as_the_words_they_fill_in() -> None:
    inner = UserError(messages.FILE_EMPTY, path="1.txt")
    error = UserError(
        messages.FILE_UNREADABLE, path=Path("卷/1.txt"), reason=lambda: None, why=inner, share=0.5
    )
    arrived = sent(error)
    assert arrived.facts["path"] == "卷/1.txt"
    assert arrived.facts["share"] == 0.5
    assert isinstance(arrived.facts["why"], UserError)
    assert arrived.facts["why"].message is messages.FILE_EMPTY
    assert str(arrived) == str(error)


def test_every_message_arrives_as_itself() -> None:
    known = [value for value in vars(messages).values() if isinstance(value, Message)]
    for message in known:
        facts = dict.fromkeys(["path", "reason", "folder", "found", "known", "encoding", "position"], "x")
        try:
            error = UserError(message, **facts)
        except KeyError:
            continue
        assert sent(error).message == message
