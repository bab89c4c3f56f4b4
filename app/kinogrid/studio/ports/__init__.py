"""What the use cases need of floor 1, as protocols: the seams at which a test puts a scriptable fake."""
