"""The token's way in: asked for on first use, checked free of charge, kept, replaced, removed; never shown."""



