"""Where the panes meet the use cases: what a person does becomes an order, what becomes of it is shown."""
