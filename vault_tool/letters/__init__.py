"""Floor 7: how what is known of a post comes to be said, in sentences, questions and tables, to the client or of them."""
