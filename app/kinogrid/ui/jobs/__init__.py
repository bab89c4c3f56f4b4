"""Jobs: the list of orders, each with its state in words, and the details of one."""
