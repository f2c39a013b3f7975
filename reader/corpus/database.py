"""sqlite-utils, imported without what it would only look at.

It imports pandas and numpy where they are installed, to know their types; that takes half a second
and we never store any. They are hidden while it is imported, unless they are there already.
"""

from __future__ import annotations

import sys

_HIDDEN = [name for name in ("numpy", "pandas") if name not in sys.modules]
sys.modules.update(dict.fromkeys(_HIDDEN))  # type: ignore[arg-type]  # None makes their import fail
try:
    from sqlite_utils import Database, Migrations
finally:
    for _name in _HIDDEN:
        del sys.modules[_name]

__all__ = ["Database", "Migrations"]
