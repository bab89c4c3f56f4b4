"""Floor 0: plain frozen values and pure functions that every other floor can rely on."""
