"""Job sites: one file each."""
