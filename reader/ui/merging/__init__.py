"""Where a person takes the work of another corpus file into the one that is open."""
