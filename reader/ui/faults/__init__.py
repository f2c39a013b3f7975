"""Faults of the program itself: what is written down about them, and what is shown."""
