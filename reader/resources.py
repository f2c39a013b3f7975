"""Where the files that come with the program are: icons, samples, dictionaries, translations.

They lie in `resources/` beside this package in a checkout and in a Briefcase bundle, and inside
the package as `_resources` in a wheel.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def folder() -> Path:
    """The resources folder of this installation. Raises FileNotFoundError where it was left out."""
    # The wheel's first: beside an installed package, `resources` would be somebody else's.
    for candidate in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if (candidate / "icons").is_dir():
            return candidate
    raise FileNotFoundError(f"no resources folder beside or inside {_PACKAGE}")


def find(*parts: str) -> Path:
    """The file or folder `parts` under the resources folder. Raises FileNotFoundError where it is not."""
    path = folder().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing from the installation")
    return path
