"""The library beside the four-up: every clip as a moving poster, found, chosen and written to."""
