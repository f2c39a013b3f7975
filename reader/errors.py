"""The one error a person is meant to see: the world failed, here is what to do about it."""

from __future__ import annotations

from functools import cache
from typing import Any

from reader import messages
from reader.messages import Message, Phrase


class UserError(Exception):
    """Something outside the program is not as it must be: a file, a folder, an argument.

    It carries a `Message` (what happened, what to do) and the facts that fill it in, so that the
    window and the command line can say it in the user's language, and JSON in English. Anything
    else that is raised is a fault of ours.
    """

    def __init__(self, message: Message, **facts: object) -> None:
        self.message = message
        self.facts = facts
        super().__init__(message.what.format(**facts))

    @property
    def what(self) -> str:
        """What happened, one English sentence with its facts filled in."""
        return self.message.what.format(**self.facts)

    @property
    def said(self) -> Phrase:
        """What happened, to be told in another language as a fact of another error."""
        facts = {
            name: fact.said if isinstance(fact, UserError) else fact for name, fact in self.facts.items()
        }
        return Phrase(self.message.what, context="messages", **facts)

    @property
    def remedy(self) -> str:
        """What to do now, one or two English sentences, perhaps empty."""
        return self.message.remedy.format(**self.facts)

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}".strip()

    def __reduce__(self) -> tuple[Any, ...]:
        """How it goes to another process: facts of other kinds become the words that they would fill in."""
        facts = {
            name: fact if isinstance(fact, (str, int, float, UserError)) else str(fact)
            for name, fact in self.facts.items()
        }
        return _arrived, (self.message, facts)


def _arrived(message: Message, facts: dict[str, object]) -> UserError:
    """The error as it was sent by another process; its message is the one that this process knows."""
    return UserError(_known().get(message, message), **facts)


@cache
def _known() -> dict[Message, Message]:
    found = [value for value in vars(messages).values() if isinstance(value, Message)]
    return {message: message for message in reversed(found)}
