"""Several orders at once: listed, ticked off, then sent through the queue."""
