"""Other programs' formats, in and out: each format is one file here."""
