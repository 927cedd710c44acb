"""Floor 3. What one request wants sent: its single things, the labels of a form, files by their names."""
