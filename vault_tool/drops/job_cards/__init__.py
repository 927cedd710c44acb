"""The cards of mails, pages and texts that list jobs: what each says, without the mail or page around them."""
