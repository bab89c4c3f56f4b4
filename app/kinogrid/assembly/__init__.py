"""The composition root: builds every part, connects them and starts the work; what knows all of them."""
