"""What other programs are given."""

HEADING = "Editors and shells"
PLACE = 5
FIRST = ("lsp", "schema", "completion")
