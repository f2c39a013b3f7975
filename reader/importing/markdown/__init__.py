"""Markdown becomes lines: front matter, blocks, and the text inside them, each character with its place."""
