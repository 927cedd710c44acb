"""vault-tool: a Markdown vault for freelancers, and the linter that stands between them and a bad application."""

__version__ = "0.1.0"
