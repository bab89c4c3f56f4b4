"""What dev.py is made of: the environment, the system's packages, the screen, the locks and the bundle."""
