"""How the glyphs of PDF pages become lines in reading order, with what only their places tell.

Glyphs are read from PDFium (`glyphs`), put together to rows (`rows`), cut into columns (`columns`) and
so to lines (`pages`); what a line is (`furniture`, `headings`) is told from all pages together, and
`rendering` writes the text with its marks.

Everything is measured in points in the frame of the text: to the right along the line, up across it.
"""
