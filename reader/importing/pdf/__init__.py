"""How the glyphs of PDF pages become lines in reading order, with what only their places tell.

Glyphs are read from PDFium (`glyphs`), put together to rows (`rows`, `hanging`), cut into columns (`bands`,
`gutters`, `columns`) or cells (`cells`) and so to lines (`pages`); what a line is (`furniture`, `notes`,
`headings`) is told from all pages together, lines of columns are joined (`paragraphs`), and `rendering`
writes the text with its marks.

Everything is measured in points in the frame of the text: to the right along the line, up across it.
"""
