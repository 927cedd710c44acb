"""The pipeline: postings as a list, as statistics, and as they move on."""
