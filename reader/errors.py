"""The one error a person is meant to see: the world failed, here is what to do about it."""

from __future__ import annotations

from reader.messages import Message


class UserError(Exception):
    """Something outside the program is not as it must be: a file, a folder, an argument.

    It carries a `Message` (what happened, what to do) and the facts that fill it in, so that the
    window can say it in the user's language and the command line in English. Anything else that
    is raised is a fault of ours.
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
    def remedy(self) -> str:
        """What to do now, one or two English sentences, perhaps empty."""
        return self.message.remedy.format(**self.facts)

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}".strip()
