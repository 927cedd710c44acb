"""`vault lint` over 10,000 notes, beside rumdl (PyPI) where it is installed: cold at most 1.5 times its time, warm 0.5."""

import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NOTES = 10_000
COLD_LIMIT, WARM_LIMIT = 1.5, 0.5

_TRADES = ("kites", "ledgers", "recipes", "maps", "podcasts", "gardens", "timetables", "fonts", "choirs", "bicycles")
_PARAGRAPH = (
    "We make {trade} for people who have little time, and look for somebody who **plans the work**, writes down what was "
    "agreed, and answers within a day – calmly. You would talk to three of us, keep the list of what is open, and tell us "
    "early when something will be late. 🙂\n\n"
)
_LISTED = (  # as it is pasted from sites and assistants: bold words for headings, lists without blank lines, long lines
    "**What you will do**\n"
    "- **Plan:** set out each week of the {trade} on Monday, and write to all who wait for it before noon\n"
    "- **Count:** keep accounts, `notes` and numbers up to date, so that nobody has to ask for them twice\n"
    "**What we hope for:**\n"
    "- You have looked after {trade} before, alone or with others, and can say what you would do otherwise now\n"
    "- You like lists, quiet mornings and clear words, and say so when something cannot be done in time\n\n\n"
)
_ADDRESSES = "__Where we work__  \nOur work is at https://{trade}.example.com/work and our notes at https://notes.example.com \n* Faro, mostly\n"
_UNDERLINED = "How we pay\n----------\n1. By the week\n3. On Fridays\n"
_ANALYSIS = (
    "### ✅ **Client Information**\n| fact | value |\n| --- | --- |\n| Rating | 4.4 of 5 (34 reviews) |\n\n"
    "- **Hires:** 71\n- **Reviews:** 34\n-\n- **Spent:** $88,000, which is more than most who look for help with {trade} have spent\n"
    "### **Recommendation**\n1. Ask what the price covers.\n2. Agree on the *first week*, and on what is to be there when it ends, in writing.\n\n"
)
_PROPOSAL = "Your {trade} wait for one person who keeps the list; I have kept such lists for nine years.\n\nShall we talk on Monday?\n"


def note(number: int) -> tuple[str, str]:
    """A posting note of about 8 KB: its file's name and its text."""
    chance = random.Random(number)
    trade = chance.choice(_TRADES)
    day = f"{2015 + number % 11}-{1 + number % 12:02}-{1 + number % 28:02}"
    values = {
        "title": f'"Lead for {trade} {number}"', "date": day, "status": chance.choice(["draft", "ready", "applied", "new"]),
        "platform": "upwork", "url": f"https://www.upwork.com/jobs/~02{number:019}", "job_id": f'"02{number:019}"',
        "compensation_type": chance.choice(["fixed", "hourly"]), "compensation_min": chance.randrange(10, 5000),
        "compensation_max": chance.randrange(10, 5000), "currency": "USD", "proposals": '"Less than 5"', "interviewing": 0,
        "connects_required": 10, "client_payment_verified": "true", "client_location": '"Faro, Portugal"',
        "client_rating": 4.4, "client_reviews": 34, "client_jobs_posted": 132, "client_total_spent": 88000,
        "client_hires": 71, "client_member_since": "2020-10-27", "tags": "[posting, upwork]",
    }  # fmt: skip
    if number % 3:
        values["client_hire_rate"] = chance.randrange(0, 100)
    head = "".join(f"{key}: {value}\n" for key, value in values.items())
    post = _PARAGRAPH * 8 + _LISTED * chance.randrange(5, 8) + _ADDRESSES + _UNDERLINED * (number % 10 == 0)
    questions = "".join(f"{n}. How many {trade} wait on day {n}?\n" for n in range(1, 20)) if number % 5 else ""
    body = f"## Posting\n\n{post}\n## Analysis\n\n{_ANALYSIS * 4}## Proposal\n\n{_PROPOSAL}\n".replace("{trade}", trade)
    asked = f"## Interview Questions\n\n{questions}" if questions else ""
    return f"{day}-{trade}-{number}.md", f"---\n{head}---\n\n# Lead for {trade} {number}\n\n{body}{asked}"


def make(root: Path, count: int) -> None:
    """A vault of so many notes, old enough that their time stamps are trusted."""
    (root / "vault.toml").touch()
    for number in range(count):
        name, text = note(number)
        folder = root / "Postings" / name[:4]
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    time.sleep(2.1)


def took(command: list[str], root: Path) -> float:
    """Seconds until a command has ended; its output goes to a file, as a pipe's reader would be timed, too."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        done = subprocess.run(command, cwd=root, stdout=out, stderr=subprocess.STDOUT, check=False)
        assert done.returncode in (0, 1), command
        return time.perf_counter() - start


def main(folder: str = "") -> None:
    """Measure over the vault in a folder, else over one made for it. Both tools write their caches into it."""
    if folder:
        measure(Path(folder))
        return
    with tempfile.TemporaryDirectory() as made:
        make(Path(made), NOTES)
        measure(Path(made))


def measure(root: Path) -> None:
    """Print the shortest of three runs each, taken in turns, and the ratios; a ratio over its limit is marked."""
    vault = [str(Path(sys.executable).with_name("vault")), "lint"]
    rumdl = shutil.which("rumdl") or shutil.which("rumdl", path=str(Path(sys.executable).parent))
    times: dict[str, list[float]] = {"cold": [], "warm": [], "rumdl cold": [], "rumdl warm": []}
    for _ in range(3):
        times["cold"].append(took([*vault, "--no-cache"], root))
        if rumdl:
            times["rumdl cold"].append(took([rumdl, "check", "--no-cache", "."], root))
    for command in filter(None, [vault, [rumdl, "check", "."] if rumdl else []]):
        took(command, root)
    for _ in range(3):
        times["warm"].append(took(vault, root))
        if rumdl:
            times["rumdl warm"].append(took([rumdl, "check", "."], root))
    count = sum(1 for _ in root.rglob("*.md"))
    print(f"vault lint, {count:,} notes{'' if rumdl else ' (rumdl is not installed: no ratios)'}")
    for name, limit in (("cold", COLD_LIMIT), ("warm", WARM_LIMIT)):
        own = min(times[name])
        if not rumdl:
            print(f"  {name:5} {own:6.2f} s")
            continue
        other = min(times[f"rumdl {name}"])
        over = "   over the limit" if own / other > limit else ""
        print(f"  {name:5} {own:6.2f} s   rumdl {other:6.2f} s   ratio {own / other:.2f} (limit {limit:g}){over}")
