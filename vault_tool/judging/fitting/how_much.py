"""What "a little", "a good part" and "most" mean where a post is held against a profile: one number each, wherever it is asked.

Each is fitted on the same 192 posts, which had been judged by reading for three profiles each. Behind it stand the bounds that
were tried and within which neither a fit nor a verdict is met worse: whoever changes one past them changes what is right now.
"""

HARDLY_ANY = 0.1
"""So little of a post that a word or two may have been taken for the wrong trade's (0.05 to 0.11)."""

WORTH_NAMING = 0.15
"""From here on a trade is named as something the post is about, and one that nobody does by the way has to be shown (0.12 to 0.15)."""

A_LITTLE = 0.2
"""One thing of five: enough where something else speaks for it, too, such as a tool in the title (0.18 to 0.2)."""

A_QUARTER = 0.25
"""Enough of the freelancer's own trade to be worth a look, whatever the rest is (0.23 to 0.25)."""

SOME_SHOWN = 0.3
"""What a skill with years shows of a kind of work (see `deeds.py`), and more than one word in passing does (0.23 to 0.3)."""

A_GOOD_PART = 0.4
"""No half, but so much that it is what the post is about unless something else is half of it (0.39 to 0.4)."""

HALF = 0.5
"""As much of it as not."""

MOST = 0.7
"""More than twice as much as all the rest (0.6 to 0.75)."""

NEARLY_ALL = 0.8
"""Four things of five: the rest is no trade that anybody would name (0.8 to 0.9)."""

SEVERAL = 2
"""Names from which one of them is no chance: a shop's name in a title tells little, and so does one tool that every trade uses."""

TOLD = 1.7
"""What the cues of a post count before they tell a trade: more than two words of what it asks for (0.8 each), or one and a site's
tag, or one in the title. One word ("analyst") is no trade (1.7 to 2)."""

MUCH_TOLD = 10
"""What they count before they tell by themselves that all of a job is of a trade: a title, a goal, and some demands (9 to 14)."""
