"""The page of the space that clips take, and of what is wrong on the disk."""
