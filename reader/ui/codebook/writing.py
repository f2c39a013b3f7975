"""A write whose failure belongs to one dialog instead of the whole window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.ui.session import Session


def attempt(
    session: Session,
    work: Callable[[Corpus], Change | tuple[Any, Change] | None],
    done: Callable[[Any], None],
    failed: Callable[[UserError], None],
    *,
    owner: QObject,
) -> None:
    """Do a write; `done` gets what it made, or `failed` the error that kept it from being made.

    The session does not tell of the error. Neither is called once `owner` is gone.
    """
    refused: list[UserError] = []

    def work_or_refusal(corpus: Corpus) -> Change | tuple[Any, Change] | None:
        try:
            return work(corpus)
        except UserError as error:
            refused.append(error)
            return None

    def then(made: Any) -> None:
        if refused:
            failed(refused[0])
        else:
            done(made)

    session.write(work_or_refusal, then, owner=owner)
