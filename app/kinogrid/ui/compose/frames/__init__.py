"""The first and the last frame: drop zones, their pictures, and what the service will make of them."""
