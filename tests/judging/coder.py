"""A developer, posts for her and the judgment of a post, as tests take them."""

from dataclasses import replace
from datetime import date

from vault_tool.jobs import vault_notes
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

TODAY = date(2026, 3, 3)
SHIPPED = vault_notes.shipped_with_package()
CODER = Profile(
    name="Ada",
    headline="back-end web developer, Python and Django",
    rate_floor=45,
    currency="USD",
    time_zone="Europe/Lisbon",
    skills=("Python", "Django", "PostgreSQL"),
    practised=(Skill("Python", 9), Skill("Django", 7), Skill("PostgreSQL", 8)),
    languages=("English (fluent)", "Portuguese (native)"),
    wont_do=("gambling", "unpaid work"),
)
PROVEN_ELSEWHERE = replace(CODER, experience=(ExperienceLine("Kept bees on the roof of a library.", ("bees",)),))
PROVEN = replace(
    CODER,
    experience=(
        ExperienceLine(
            "Set up Docker images, servers and deployments of a booking service with a Django API.",
            ("devops", "docker", "aws", "django", "api", "backend", "booking"),
        ),
    ),
)
WORK = """Django developer for a booking service

Hourly: $50-$80

You find out why calls to the API of our booking service are slow, and mend it.
You add an export of the week's bookings as a PDF, with tests.
You move two old back-end jobs from cron to Celery.
The service is written in Python and Django on PostgreSQL. Marit, who wrote most of it, answers questions every morning.

Requirements:
- Three years of Django
- PostgreSQL

"""
IN_PART = (
    WORK.replace("Django developer", "Kubernetes developer")
    .split("Requirements:")[0]
    .replace(
        "The service",
        "You move the servers to Kubernetes with Terraform and Ansible, and set up Grafana.\n"
        "You write three endpoints of the Django API and a React page for our partners.\nThe service",
    )
)


def judged(text: str, profile: Profile = CODER) -> Judgment:
    return Judgment(Post.of(text, read(text)), replace(SHIPPED, profile=profile), TODAY)
