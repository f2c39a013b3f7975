"""Every sentence about a failed file, corpus or argument, in English, marked for translation.

A `Message` is a pair of templates in `str.format` style. `reader.ui` translates them with Qt
(context "messages"), the command line from the same files; JSON has them as they are. Keep whole
sentences: parts glued together cannot be translated.
"""

from __future__ import annotations

from reader.messages.coding import *  # noqa: F403
from reader.messages.corpora import *  # noqa: F403
from reader.messages.files import *  # noqa: F403
from reader.messages.formats import *  # noqa: F403
from reader.messages.marking import QT_TRANSLATE_NOOP, Message, Phrase, Translate, told
from reader.messages.tables import *  # noqa: F403

__all__ = ["QT_TRANSLATE_NOOP", "Message", "Phrase", "Translate", "told"]
