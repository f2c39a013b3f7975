"""Electronic books (EPUB) become lines: package, style sheets, chapters."""
