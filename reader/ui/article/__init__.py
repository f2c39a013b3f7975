"""What is done to an article beside reading and tagging it: its details, its borders, its original."""
