"""The exceptions that are meant for the user."""


class UserError(Exception):
    """Something the user can mend. The message says what is wrong, where (file and line), and what to do.

    `cli.main` prints it and ends with exit status 2; nothing else turns exceptions into words.
    """


class PassingError(UserError):
    """What may be otherwise in a moment: another command at work, a full disk, a missing right, a file being written."""
