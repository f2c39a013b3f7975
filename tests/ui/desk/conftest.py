"""What a person at the desk is told."""

from __future__ import annotations

import pytest

from reader.errors import UserError
from reader.ui.window import Window


@pytest.fixture
def said(window: Window) -> list[UserError]:
    """The errors of which the person is told."""
    errors: list[UserError] = []
    assert window.session is not None
    window.session.failed.connect(errors.append)
    return errors
