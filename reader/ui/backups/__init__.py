"""Backups: made by themselves while one works, listed, compared and restored."""
