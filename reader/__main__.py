"""`python -m reader` is the program, as `duizhao` is."""

import sys

from reader.cli import main

if __name__ == "__main__":
    sys.exit(main())
