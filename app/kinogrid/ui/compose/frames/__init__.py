"""The first and the last frame: wells, their pictures, and what the service will make of them."""
