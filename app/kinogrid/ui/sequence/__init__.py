"""The room of the sequence: a strip of shots at the foot of the window, in the order in which they play."""
