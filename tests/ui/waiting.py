"""How often a thread has its turn while another one works."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

#: As the program has it (see `share_fairly`).
_TURN = 0.0005


def turns(work: Callable[[], object]) -> int:
    """How often this thread came to do something while `work` was done on another: at least once.

    Counted, not timed: on a machine with more to do all waits are long.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    count = 0
    try:
        thread = threading.Thread(target=work)
        thread.start()
        while thread.is_alive():
            count += 1
            time.sleep(_TURN / 5)
        thread.join()
    finally:
        sys.setswitchinterval(usual)
    return count
