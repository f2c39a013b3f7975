"""Reading many files at once, in processes of their own, with the results in the order of the files."""
