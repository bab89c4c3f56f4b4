"""The four-up preview: all variants of a job side by side, on the same frame, from one clock."""
