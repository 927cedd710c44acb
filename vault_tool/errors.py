"""The one exception that is meant for the user."""


class UserError(Exception):
    """Something the user can mend. The message says what is wrong, where (file and line), and what to do.

    `cli.main` prints it and ends with exit status 2; nothing else turns exceptions into words.
    """
