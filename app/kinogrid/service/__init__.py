"""Floor 1: the provider, spoken to over httpx."""
