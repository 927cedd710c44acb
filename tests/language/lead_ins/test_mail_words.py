"""What mails of job sites print, and what looks like it and is a name."""

import pytest

from vault_tool.language.lead_ins import mail_words

HEADERS = ["Your job alert for tuner", "3 new jobs match your search.", "Jobs 1-2 of 2 new jobs", "View this email in your browser",
           "Jobs picked for you", "See all jobs", "30+ new jobs in Bern", "Ihre Jobbenachrichtigung für Stimmer", "11/9/2026 \u034f \u034f \u034f"]  # fmt: skip
FOOTERS = [
    "Unsubscribe",
    "This email was intended for Robin",
    "You are receiving Job Alert emails.",
    "© 2026 Reed",
    "Abmelden",
    "Se désabonner",
]
NAMES = ["Tuner for a church", "Jobs coach", "Alert nurse", "New business manager", "Email marketer", "View artist", "Logo for a baker",
         "Apply paint to nine boats", "Match referee", "Photo editor", "Privacy lawyer", "Contract lawyer", "Remote sensing scientist"]  # fmt: skip


@pytest.mark.parametrize("line", HEADERS)
def test_headers(line: str) -> None:
    assert mail_words.is_header(line)


@pytest.mark.parametrize("line", FOOTERS)
def test_footers(line: str) -> None:
    assert mail_words.is_footer(line)


@pytest.mark.parametrize("words", ["View job", "Apply now", "Job anzeigen", "Voir l’offre", "Ver empleo"])
def test_links(words: str) -> None:
    assert mail_words.is_link(words)


@pytest.mark.parametrize(
    "line", ["Easily apply", "Full-time", "3-5 Yrs", "Not disclosed", "Actively recruiting", "2 connections"]
)
def test_badges(line: str) -> None:
    assert mail_words.is_badge(line)


@pytest.mark.parametrize("name", NAMES)
def test_names_of_jobs_are_none_of_them(name: str) -> None:
    for said in (
        mail_words.is_header,
        mail_words.is_footer,
        mail_words.is_link,
        mail_words.is_badge,
        mail_words.is_signature,
    ):
        assert not said(name), said


def test_subjects_and_senders() -> None:
    assert "New job: Tuner"[mail_words.subject_lead("New job: Tuner") :] == "Tuner"
    assert mail_words.subject_lead("Garden café: menus") == 0
    assert mail_words.is_machine("Job alerts <jobalerts-noreply@a.example>")
    assert not mail_words.is_machine("Dana Notley <dana@kites.example>")
