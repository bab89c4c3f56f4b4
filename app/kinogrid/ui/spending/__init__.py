"""The room where it is seen what orders were to cost, and what was charged for them."""
