"""What a run found, as data: for reports, and for the list of what is known already."""
