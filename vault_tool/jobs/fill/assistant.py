"""`vault fill --assistant`: a command of the user's own drafts a section; what it prints is taken as text, never as more.

No shell: the command's words are its arguments, the prompt is its standard input. Nothing is run unless vault.toml names it
and `--assistant` asks for it.
"""

import os
import re
import shlex
import shutil
from dataclasses import dataclass

from vault_tool.errors import UserError
from vault_tool.jobs.fill import assistant_prompt, bounded_run
from vault_tool.jobs.fill.held_to_rules import DRAFTED
from vault_tool.notemaking.compose import section_text
from vault_tool.text.encoding.decode import BinaryFileError, decode
from vault_tool.writers.writer import Job

LONGEST = 40_000
"""Characters of a draft; what is longer is no section."""
_CONTROL = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_FIGURE = re.compile(r"(?<![\w.,])\d[\d,.]*\d|(?<![\w.,])\d(?![\w.,]*\d)")


@dataclass(frozen=True, slots=True)
class Assistant:
    """The command, as it stands in vault.toml, and how many seconds it may take."""

    command: str
    seconds: float = 120

    @property
    def arguments(self) -> list[str]:
        """The command's words. Raises UserError where there are none."""
        try:
            words = shlex.split(self.command, posix=os.name != "nt")
        except ValueError as e:
            raise UserError(f"assistant.command {self.command!r}: {e}") from e
        if not words:
            raise UserError(
                'there is no assistant: name its command in vault.toml, such as command = "llm -m mistral" under [assistant]'
            )
        return words

    def checked(self) -> "Assistant":
        """This one, if its command is there. Raises UserError otherwise."""
        if shutil.which(self.arguments[0]) is None:
            raise UserError(f"the assistant: there is no command {self.arguments[0]!r}; name one that is installed")
        return self

    def draft(self, section: str, job: Job) -> str:
        """The section as the command drafts it, marked as its draft. Raises UserError with what went wrong."""
        text = self._run(assistant_prompt.write(section, job))
        marks = [f"{DRAFTED} {self.arguments[0]}: check every claim against your profile, then delete this line›"]
        if strange := strange_figures(text, job):
            marks.append(f"‹check: {', '.join(strange)}; neither your profile nor the post has this›")
        return section_text("\n".join((*marks, "", text.strip(), "")))

    def _run(self, said: str) -> str:
        try:
            done = bounded_run.run(self.arguments, said.encode(), seconds=self.seconds, most=4 * LONGEST)
        except TimeoutError as e:
            raise UserError(
                f"the assistant gave no answer within {self.seconds:g} seconds; assistant.seconds in vault.toml gives it more"
            ) from e
        except OSError as e:
            raise UserError(f"the assistant {self.arguments[0]!r} can't be run: {e.strerror or e}") from e
        if done.cut:
            raise UserError(f"the assistant printed too much; a section has at most {LONGEST:,} characters")
        if done.status:
            told = done.complaints.decode("utf-8", "replace").strip().splitlines()
            raise UserError(f"the assistant ended with status {done.status}{': ' + told[-1] if told else ''}")
        return _text(done.printed)


def _text(output: bytes) -> str:
    """What was printed, as text without control characters. Raises UserError where it is none, or too much."""
    try:
        text = _CONTROL.sub("", decode(output).text.replace("\r\n", "\n").replace("\r", "\n"))
    except BinaryFileError as e:
        raise UserError("what the assistant printed is no text") from e
    if not text.strip():
        raise UserError("the assistant printed nothing")
    if len(text) > LONGEST:
        raise UserError(f"the assistant printed {len(text):,} characters; a section has at most {LONGEST:,}")
    return text


def strange_figures(text: str, job: Job) -> list[str]:
    """Numbers of two digits and more in a draft that the prompt, profile, post and what follows from them, does not have."""
    known = set(_FIGURE.findall(assistant_prompt.write("Proposal", job)))
    plain = {figure.replace(",", "") for figure in known}
    found = dict.fromkeys(_FIGURE.findall(text))
    return [f for f in found if len(f) > 1 and f not in known and f.replace(",", "").rstrip(".") not in plain]
