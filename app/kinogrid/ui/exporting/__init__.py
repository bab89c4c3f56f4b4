"""Leaving with files: what is asked before an export, and what is said while it is made and after."""
