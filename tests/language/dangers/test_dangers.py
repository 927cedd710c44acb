"""Dangers told by likeness: how many of sentences that nothing was learned from, which sentence is shown, and what is taught."""

from pathlib import Path

import pytest

from training.dangers import digest, rows, table
from vault_tool.language.dangers.danger_examples import Told, read, told
from vault_tool.language.dangers.danger_weights import DangerWeights, danger_weights, packed, unpacked, values, written
from vault_tool.language.dangers.grams import neighbors, words_of
from vault_tool.language.dangers.likely_dangers import dangers, kinds, sure, weighed
from vault_tool.language.dangers.passages import settings

HELD_OUT = [*read("", (Path(__file__).parent / "held_out.txt").read_text("utf-8"))]
SEEN = 0.5
"""The least share of the dangers held out that is seen. Sentences of one line have little to go by; posts have more."""
TAKEN_FOR_ONE = 1
"""How many of the harmless sentences held out are taken for a danger, at most."""


def test_dangers_held_out_are_seen() -> None:
    ones = [one.text for one in HELD_OUT if one.is_one]
    assert sum(bool(dangers(text)) for text in ones) >= SEEN * len(ones)


def test_harmless_sentences_held_out_are_not_accused() -> None:
    accused = [one.text for one in HELD_OUT if not one.is_one and dangers(one.text)]
    assert len(accused) <= TAKEN_FOR_ONE, accused


def test_nothing_held_out_is_learned_from() -> None:
    assert {one.text for one in HELD_OUT}.isdisjoint(one.text for one in told())


def test_weights_are_those_of_the_examples() -> None:
    assert danger_weights().digest == digest(), "run `python -m training.dangers`"


def test_every_kind_has_examples_of_both_sorts() -> None:
    for kind in kinds():
        assert {one.is_one for one in told() if one.kind == kind} == {True, False}, kind
    assert {one.kind for one in told() if one.is_one} == set(kinds())


def test_no_example_stands_twice_in_a_file() -> None:
    lines = [(one.kind, one.text) for one in told()]
    assert len(lines) == len(set(lines))


def test_a_line_without_a_mark_is_refused() -> None:
    with pytest.raises(ValueError, match="no mark"):
        list(read("easy-money", "# Remark.\nno mark here\n"))


def test_learning_twice_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is in the dev extra")
    monkeypatch.setattr("training.dangers.TOGETHER", 200)
    monkeypatch.setattr("training.dangers.CHANCES", (1,))
    every = rows()
    some = [row for row in every if "pay-outside" in row[1]][:50] + [row for row in every if not row[1]][:50]
    assert table(some, ["pay-outside"]).learned() == table(some, ["pay-outside"]).learned()


def test_the_sentence_that_says_so_is_shown_with_the_example_it_is_like() -> None:
    sentence = "You receive parcels at your home, put on our label and ship them on."
    text = f"Assistant wanted. We are a small team. {sentence} Please tell us when you can begin."
    (found,) = (danger for danger in dangers(text) if danger.kind == "money-or-parcels")
    assert text[slice(*found.span)].strip() == sentence
    assert found.like in {one.text for one in told() if one.is_one and one.kind == found.kind}


def test_a_further_kind_is_shown_by_the_sentence_that_is_most_of_it() -> None:
    text = "Pay a small deposit of $30 before the first shift. Then send a photo of your ID to our manager."
    shown = {found.kind: text[found.span.start : found.span.end] for found in dangers(text)}
    assert "deposit" in shown["asks-money"]
    assert "photo" in shown["personal-documents"]


def test_what_is_taught_is_found_and_what_is_untaught_is_not() -> None:
    odd = "The moon pays twice for whoever polishes the brass on Tuesday."
    assert dangers(odd) == ()
    (found,) = dangers(odd, [Told(odd, "easy-money", True)])
    assert (found.kind, found.like) == ("easy-money", odd)
    known = "You receive packages at home, put on new labels and send them on."
    assert "money-or-parcels" in {danger.kind for danger in dangers(known)}
    assert "money-or-parcels" not in {d.kind for d in dangers(known, [Told(known, "money-or-parcels", False)])}


@pytest.mark.parametrize(
    "text",
    [
        "We never ask you to send money or gift cards.",
        "We never ask for vouchers, a deposit or a scan of your passport.",
        "Please don't send a copy of your ID card or your bank account before we've signed.",
        "Fraud notice: people pretend to hire for us on Telegram. They ask for your bank account and a deposit.",
        "",
        "🙂",
    ],
)
def test_what_is_denied_or_warned_of_is_no_danger(text: str) -> None:
    assert dangers(text) == ()


def test_what_reassures_anywhere_in_a_post_lessens_its_dangers() -> None:
    said = "Send a scan of your passport and your bank account number before the interview."
    alone, reassured = weighed(said)[1], weighed(f"{said}\nThe data is encrypted.")[1]
    assert reassured - alone == pytest.approx(settings()["all"]["reassuring"]["protect"])


def test_the_post_as_a_whole_counts_beside_its_surest_sentence() -> None:
    said = "Send a scan of your passport and your bank account number before the interview."
    kind, other = "personal-documents", "Tell us when you could begin, please."
    alone, among = weighed(said)[0][kind], weighed(f"{said} {other}")[0][kind]
    assert among.sentence == alone.sentence
    assert sure(f"{said} {other}")[kind] < sure(said)[kind]


@pytest.mark.parametrize(
    "text",
    [
        "There will be a lot of side work on it, since the system gets a screen at the end.",
        "We need a viewer for PDF files with a search, as a component of our page.",
        "Guests book their week on the boat on my own site, without a portal. I look after the reviews there myself.",
        "A test of one hour is paid, to all whom we invite. We hire in May.",
        "As a secret shopper you check whether cashiers ask for proof of age. You buy nothing, and mileage is paid on top of $18 an hour.",
        "You moderate the ratings on our market and take down those that were bought. A reason is given to each seller.",
        "A museum has its own ticket system tested for weaknesses. The scope is agreed and the permission is signed.",
        "Our bakery's shop needs a referral module. Customers invite friends with a link, and both get a coupon.",
        "Please write to us only here. Somebody who isn't from our firm asks applicants for money in another app.",
    ],
)
def test_honest_posts_in_the_words_of_dangers_are_not_accused(text: str) -> None:
    assert dangers(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The kite club has a form on its site that fills a table, and from this table a script makes name tags and sends a reminder "
        "before each meet, but it was written by a member who has moved away, it stops in the middle when two people have the same "
        "name, and nobody here knows where it runs, so please find it, make it work for all names, move it to an account of the "
        "club, and show two of us how to start it when it has stopped.",
        "I make short films about old clocks and use a tool that cuts pauses out of the sound, it copies each file, runs a check, "
        "skips what was done before and puts the rest in a folder by date, only it takes all night now that there are thousands, so "
        "I want somebody to make it look only at new files, run on a second machine as well, tell me when a file is broken instead "
        "of hiding it, and leave the old ones alone.",
    ],
)
def test_many_words_in_a_row_are_no_danger_by_their_number(text: str) -> None:
    assert dangers(text) == ()


def test_a_danger_that_reads_like_a_harmless_example_has_to_be_surer(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = "You receive parcels at your home, put on our label and ship them on, and keep 50 dollars for each."
    doubted = "Text me when you can start."
    assert dangers(plain)
    assert dangers(doubted)
    monkeypatch.setattr(
        "vault_tool.language.dangers.likely_dangers.closer", lambda *_: -settings()["all"]["most_closer"]
    )
    assert dangers(plain)
    assert not dangers(doubted)


def test_likeness_alone_calls_nobody_dishonest(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The backup stream has to look like the first one, so that players can't tell them apart."
    monkeypatch.setattr(
        "vault_tool.language.dangers.likely_dangers.closer", lambda *_: settings()["all"]["most_closer"]
    )
    assert not dangers(text)
    monkeypatch.delitem(settings()["illegal-or-unethical"], "alone")
    assert {found.kind for found in dangers(text)} == {"illegal-or-unethical"}


def test_of_a_long_post_each_letter_weighs_less() -> None:
    said = "You receive parcels at your home, put on our label and ship them on, and keep 50 dollars for each."
    kind, blank = "money-or-parcels", "\n" * 2000
    short, long = weighed(said)[0][kind], weighed(said + blank)[0][kind]
    assert long.post < short.post
    assert long.sentence == short.sentence


def test_two_words_in_a_row_count_and_numbers_by_their_size() -> None:
    assert neighbors(words_of("keep 8 percent now")) == ["b keep #1", "b #1 percent", "b percent now"]


def test_two_words_in_a_row_weigh_something_and_unknown_ones_nothing() -> None:
    words = words_of("Send the 50 dollars to the bank account, and keep the rest of the money.")
    weights = danger_weights()
    assert weights.sum_of([*neighbors(words), "b kite zeppelin"]) == weights.sum_of(neighbors(words)) != 0


def test_lanes_come_out_as_they_went_in() -> None:
    rows_of_weights = [[5, -3, 0, 12], [-7, 2, 1, -12]]
    assert unpacked(sum(packed(row) for row in rows_of_weights), 4) == [-2, -1, 1, 0]


def test_weights_are_read_as_they_were_written() -> None:
    rows_of_weights = {"w fee": [300, -2], "<fe": [-2800, 0], "k fee": [0, 1]}
    file = written(["one", "other"], [0.5, -1.0], "digest", rows_of_weights)
    read_again = DangerWeights(*values(file))
    assert {cue: unpacked(read_again.sum_of([cue]), 2) for cue in rows_of_weights} == rows_of_weights
    assert unpacked(read_again.sum_of(["w fee", "<fe", "unknown"]), 2) == [-2500, -2]


def test_a_client_who_has_hired_before_is_less_easily_accused() -> None:
    text = "Assistant wanted. Add me on Telegram before you apply, and we go on there."
    few, many = (max(sure(text, hires=hires).values()) for hires in (2, 30))
    assert few - many == pytest.approx(settings()["all"]["record"])


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "illegal-or-unethical",
            "Le bandeau apparaît après le chargement des traceurs. Pour les robots de contrôle on affiche une version sage, sans "
            "traceurs.",
        ),
        (
            "illegal-or-unethical",
            "A script takes the articles of other papers, words them anew so that they pass as unique, and puts them on eight blogs.",
        ),
        ("account-sharing", "Buscamos a alguien que vaya a las entrevistas en lugar de nuestros programadores."),
        ("account-sharing", "Que te presentes a la entrevista por mí y te hagas pasar por mí."),
        ("illegal-or-unethical", "Do my final exam for me, I will give you my login, nobody may notice."),
        (
            "illegal-or-unethical",
            "A WebView wrapper for the store. It shows a quiz while it's looked at by the moderators, and our casino page after that. "
            "Full cycle, design to release.",
        ),
        (
            "account-sharing",
            "People wanted who sign up for a wallet app with their own ID and hand the login over. Thirty dollars each.",
        ),
    ],
)
def test_work_that_deceives_is_seen_without_a_moral_word(kind: str, text: str) -> None:
    assert kind in {danger.kind for danger in dangers(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Les réponses aux commentaires, je les écris moi-même, et je publie depuis mon compte.",
        "Un juego en línea de trivia; al final se ven los puntajes de los ganadores en cualquier dispositivo.",
        "No me gusta tratar con redes, busco a alguien que lo haga por mí y así yo me dedico a tocar el violín.",
        "Не хочу заниматься рассылкой, пусть кто-то делает это за меня раз в неделю.",
        "No tengo tiempo de editar los videos. Quiero que alguien lo haga por mí cada semana.",
        "The scraper looks at one page, and it looks like the rest is skipped; the next stage takes the rows, checks them against the "
        "last run and predicts which are missing.",
        "Contact me only if you have answered the questions below, and put your handle first when you contact me.",
        "Our office gives 500 dollars for a desk at home and 600 a year for the phone.",
        "Parcels come back to the bench in our hall, where they're opened, photographed and put on the shelf again.",
        "Drawings and pictures are handed over. Se proporcionan planos y fotos para poder ejecutar el proyecto.",
    ],
)
def test_what_clients_do_themselves_and_games_have_are_no_dangers(text: str) -> None:
    assert dangers(text) == ()
