"""The window: the only room that knows Qt."""

from reader.ui.features import SPARED

#: Whether the start is spared what PySide looks for in every module (see `features`).
__all__ = ["SPARED"]
