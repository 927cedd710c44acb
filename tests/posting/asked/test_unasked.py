"""What only sounds like a request to applicants gets no box: courtesies, conditions, stages, hooks, an exercise's questions."""

import pytest

from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

POST = "Map drawing\n\nWe need someone to draw a map of our harbor for the town.\n\n{}\n\nPlease send two maps.\n"
UNASKED = [
    "Let me know if you're interested and we can talk.",
    "I'm able to provide examples of maps I like.",
    "No phone calls please.",
    "Please send the first draft of the pier by May 3, and deliver the rest before June.",
    "Please apply only if you have drawn piers before.",
    "Apply only if you know what a tide does to a pier.",
    "Bonus points if you have sailed.",
    "If you don't answer these, you will be ignored.",
    "Shortlisted candidates move to a short call.",
    "Salary may vary by factors such as knowledge, skills and experience.",
    "All positions are subject to close at any time.",
    "Please let me know if you need any further details.",
    "Any questions, please email the harbor office.",
    "We'll be scheduling interviews soon.",
    "We are evaluating care and patience, not long words.",
    "People who require reasonable accommodation may tell us.",
    "## Application process\n- Video interview\n- Final interview\n- Offer letter",
    "Apply only if you know all of these:\n- Piers\n- Tides",
    "Does this sound like you?",
    "Are you passionate about harbors?",
    "Why work with us?",
    "Proof of citizenship is required.",
    "Salary may vary by what counts, which may include knowledge and experience.",
    "Skip the generic pitch.",
    "## We'd love to see\n- Experience with piers\n- Additional work with tides",
    "Can you help?",
    "Whatever looks copied and pasted gets ignored.",
    "A quick video or a tight paragraph would be perfect: we want to see how you think.",
    "## Please note\n- The harbor is closed in winter.\n- Our letters only come from the town's own address.",
    "## Maps will be evaluated on these factors\n- Experience with piers\n- Understanding of tides",
    "Apply if you:\n- Have proficiency in charts\n- Have worked on piers and towers\n- Can split your time between two towns",
    "The system lets our pilots submit requests for:\n- Research projects\n- New charts",
    "Please share it with anyone who loves maps.",
    "Send us a message via our page on LinkedIn.",
    "Please email harbor [at] example [dot] com.",
    "We ask you to look at the old charts (the tower &#43; any piers beside it)",
    "Please see the attached document for detailed specs.",
    "## Qualities that will help your application\n- Use of ink\n- Experience with charts",
]


@pytest.mark.parametrize("words", UNASKED)
def test_what_sounds_like_a_request_and_is_none(words: str) -> None:
    assert asked(POST.format(words)) == ["Please send two maps."]


WHOLE = {
    "Map drawing\n\nDraw maps of our harbor. You have strong drawing skills Suitable and interested sailors, please apply with"
    " your resume.": ["Suitable and interested sailors, please apply with your resume."],
    "Map drawing\n\nCan you make a map do more than hang on a wall? Do you care about the sea?\n\nWe need a map of our harbor.": [],
    "Map drawing\n\nWe need a map of our harbor. Any ideas of what is best there?": [
        "Any ideas of what is best there?"
    ],
    "Map drawing\n\nHow much would you charge for a map of our harbor?\n\nIt has forty piers and two towers.": [
        "How much would you charge for a map of our harbor?"
    ],
    "Harbor case\n\nRead the case of the harbor below. How would you measure what the new pier has brought? What would you do first?"
    "\n\nWrite 1500 words and cite five sources. The rubric is attached.": [],
    "Harbor case\n\nPick a company and analyze its data, which stands at the charts.school.idm.oclc.org pages. How would you measure what"
    " the new pier has brought? What would you do first?": [],
    "Map drawing\n\nWe need a map. In your application, include (a) your rate, (b) a map you drew, and (c) your first day.": [
        "Your rate",
        "A map you drew",
        "Your first day.",
    ],
    "Map drawing\n\nWe need a map of our harbor. If you know piers and love the sea, apply now with your portfolio!": [
        "If you know piers and love the sea, apply now with your portfolio!"
    ],
    "Map drawing\n\nWe need a map.\n\nPlease answer these questions:\n- Have you drawn a harbor (paper → ink → map)?\n- When could you start?": [
        "Have you drawn a harbor (paper → ink → map)?",
        "When could you start?",
    ],
    "Map drawing\n\nWe look for someone who has drawn such harbors before — please share relevant maps in your proposal.": [
        "please share relevant maps in your proposal."
    ],
}


@pytest.mark.parametrize("text", WHOLE)
def test_what_a_whole_post_asks_for(text: str) -> None:
    assert asked(text) == WHOLE[text]


def asked(text: str) -> list[str]:
    return [ask.quote for ask in Post.of(text, read(text)).asks]
