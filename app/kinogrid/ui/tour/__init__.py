"""The whole story driven through the real window, with a picture of each step."""
