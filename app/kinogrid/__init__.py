"""Kinogrid: a desktop studio for Midjourney videos."""

__version__ = "0.1.0"
