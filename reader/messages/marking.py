"""What a sentence for people is made of: its English templates, marked for translation, and its facts."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

#: Gives a sentence in the user's language, from the context in which it is translated and its English template.
Translate = Callable[[str, str], str]


class Message(NamedTuple):
    """What happened, and what the person can do about it."""

    what: str
    remedy: str = ""


class Phrase(str):
    """A part of a sentence: English with its facts filled in, as which it is compared and written as JSON.

    It knows its template and its facts, some of which may be phrases, so that it can be worded in another language.
    """

    template: str
    context: str
    facts: tuple[object, ...]
    named: dict[str, object]

    def __new__(cls, template: str, *facts: object, context: str = "findings", **named: object) -> Phrase:
        """Fill in the facts, by place or by name; a template without any is left as it is."""
        made = super().__new__(cls, template.format(*facts, **named) if facts or named else template)
        made.template, made.context, made.facts, made.named = template, context, facts, named
        return made

    def filled(self, **named: object) -> Phrase:
        """The same template with facts."""
        return Phrase(self.template, context=self.context, **named)

    def is_in(self, text: str) -> bool:
        """Whether a text is this phrase, whatever facts it has."""
        return isinstance(text, Phrase) and text.template == self.template

    def told(self, translate: Translate) -> str:
        """The phrase in the user's language, with the facts that are phrases, too."""
        template = translate(self.context, self.template)
        if not self.facts and not self.named:
            return template
        facts = [told(fact, translate) for fact in self.facts]
        return template.format(*facts, **{name: told(fact, translate) for name, fact in self.named.items()})


def told(fact: object, translate: Translate) -> object:
    """A fact in the user's language if it is a phrase; anything else as it is."""
    return fact.told(translate) if isinstance(fact, Phrase) else fact


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark `text` for pyside6-lupdate without importing Qt; returns it unchanged."""
    return text
