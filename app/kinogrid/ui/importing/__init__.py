"""The room where old tasks are chosen to be taken in."""
