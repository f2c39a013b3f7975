"""Duizhao: read, tag and export Chinese text in simplified and traditional script side by side.

Imports go one way only, and `tests/test_architecture.py` keeps it so::

    ui, cli  ->  exchange, analysis  ->  corpus  ->  importing  ->  chinese

`chinese` and `importing` are pure functions on text and bytes, `corpus` is the only room that
knows SQLite, `ui` is the only room that knows Qt.
"""

__version__ = "0.1.0"
