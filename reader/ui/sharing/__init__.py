"""Living with others on one file: what they did, a file that goes away, acts that wait, shared folders."""
