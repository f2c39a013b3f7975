"""HTML and XHTML become lines: decoding, tokens, tree, lines, tables, and which of them are the article.

Written on the standard library because positions are needed: every character of a line is traced to
its place in the markup.
"""
