"""What a post asks for: what is to be done, to be brought along, and to be sent in applying. Every piece is verbatim."""
