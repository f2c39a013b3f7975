"""Spares the start what PySide looks for in every module that is imported after it.

PySide reads the source of each of them to learn whether it asks for snake_case names (its
`from __feature__ import …`). None of ours does, and the reading takes a tenth of the start.
Imported before all other modules of the window.
"""

from __future__ import annotations

import importlib

import PySide6.QtCore  # noqa: F401 - brings the module below

_LOOKED_FOR = "_mod_uses_pyside"


def spare() -> bool:
    """Stop the reading; False where this PySide does it in another way, which costs time, nothing else."""
    try:
        feature = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return False
    if not hasattr(feature, _LOOKED_FOR):
        return False
    setattr(feature, _LOOKED_FOR, lambda module: False)
    return True


SPARED = spare()
