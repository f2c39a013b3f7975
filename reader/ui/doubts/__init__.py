"""What a conversion left open, as a person sees and decides it: the list, the decisions, the menu in the text."""
