"""The history as a person sees it: who did what where, what stands, what was undone, and the way to any point."""
