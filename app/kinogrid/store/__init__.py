"""Floor 1: the disk and the keyring."""
