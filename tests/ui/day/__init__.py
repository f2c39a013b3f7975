"""Working days in the real window: the program on a virtual screen, driven from outside by xdotool."""
