"""Word's documents (DOCX) become lines: package, styles, numbering, paragraphs, tables, headings by their look."""
