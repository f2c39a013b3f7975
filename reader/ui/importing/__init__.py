"""Importing as one sees it: progress that can be stopped, and what became of each file."""
