"""The prompt: its box, flags, remarks, history and helpers."""
