"""Benchmarks: every figure is a ratio or a difference to a floor taken in the same run.

`python -m tests.benchmarks [--json] [NAME...]` in the project root, or `./run bench`. What is measured and how
stands in resources/docs/benchmarks.md. A goal that is missed is printed, it fails nothing.
"""
