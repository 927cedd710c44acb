"""Floor 12: one thin file a command: arguments in, one call, print. Each folder is a group of `vault --help`.

A folder says its HEADING there, its PLACE among the groups, and which commands come FIRST in it; others follow by name.
"""
