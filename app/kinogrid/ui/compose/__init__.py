"""Compose: where an order is put together."""
