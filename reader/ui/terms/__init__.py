"""Terms of the user's own: added from the text, listed, taken in from files and written to them."""
