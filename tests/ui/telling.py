"""Something that tells on which thread it ends, as an object of Qt should on that of the window."""

from __future__ import annotations

import threading


class Telling:
    """Puts the thread on which it ends into a list."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self._ended = ended

    def nothing(self) -> None:
        """Work that holds it."""

    def __del__(self) -> None:
        self._ended.append(threading.current_thread())
