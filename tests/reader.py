"""What `briefcase dev --test` runs: the tests beside this file, with the closing line that Briefcase reads."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent


def main() -> int:
    """Run pytest on the arguments, or on all tests, and return its exit code."""
    os.chdir(TESTS.parent)  # Briefcase starts in the home folder
    os.environ.pop("PYTHONDEVMODE", None)  # programs that tests start speak as they do for a person
    return int(pytest.main(["--import-mode=importlib", *(sys.argv[1:] or [str(TESTS)])]))


if __name__ == "__main__":
    code = main()
    print(f">>>>>>>>>> EXIT {code} <<<<<<<<<<", flush=True)
