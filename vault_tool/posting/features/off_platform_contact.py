r"""The client wants to talk outside the site, or gives an address or number to write to.

Found:
    Message me on Telegram to get the details.
    Send your CV to someone@example.com.
    Please contact us via WhatsApp only.
    Add my Skype and we talk there.
    Interviews take place on Telegram.
    My number is +1 202 555 0123, text me.
    Apply here: t.me/bright_jobs
    Join our Discord server to apply.
    Escríbeme por WhatsApp para más detalles.
    Me chama no WhatsApp para conversar.
    Schreib mir auf Telegram.
    Contactez-moi sur WhatsApp.
Not found:
    No need to move to Telegram, we stay here.
    We will never ask you to contact us outside of Upwork.
    Please do not message me on WhatsApp, Skype or Telegram.
    We need a developer who builds a WhatsApp bot.
    The bot must send messages to Telegram groups.
    Manage our Telegram channel.
    The bot posts the message to Telegram.
    No es necesario escribirnos, no contactar por WhatsApp.
    Schreib mir nicht auf Telegram.
    Los clientes pueden escribir por WhatsApp.
    Voice + WhatsApp + Chat in one dashboard.
    Redirect to https://example.com/welcome?email=user@example.com&name=Ada.
    For a disability accommodation write to help@example.com.
"""

import re
from collections.abc import Iterator

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import mention, negated, phrases, word_set
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "off_platform_contact"

_PHRASES = phrases("""
    message/text/contact/reach/dm/ping/call/add/write/inbox/email me/us/our_team/my/our/hr/him/her (out)
        (directly/only/first) (to) (us/me) (on/via/at/over/through/by/in/using) (our/my) telegram/whatsapp/
        whats_app/skype/signal/wechat/discord/viber/line/kik/imo/google_chat/hangouts/facebook/instagram/
        messenger/e_mail/email/gmail/phone
    contact/message/reach/text/connect/chat/talk/interview/interviews/discuss/communicate/continue/move/switch/
        apply/speak/hop/interviewed (out) (further/more/details/with_me/with_us/me/us/directly) (to/take_place/
        will_be/are_held/the_conversation/our_conversation) on/via/over/through/by/using (the/my/our)
        telegram/whatsapp/whats_app/skype/signal/wechat/viber/kik/google_chat/hangouts/facebook_messenger
        unless customers/customer/users/clients/leads/patients/bot/bots/chatbot/integrate/integration/api/app
    move/switch/continue/hop/come/go (the/our/this) (conversation/chat/discussion/over) (over) to/on (our/my)
        telegram/whatsapp/whats_app/skype/signal/wechat/viber/kik/google_chat/hangouts
        unless customers/customer/users/clients/leads/patients/bot/bots/chatbot
    join (our/my/the/this) telegram/whatsapp/discord/skype/slack (group/server/channel) (to/for/and) (the)
        apply/start/begin/details/interview/talk/discuss/learn/task/tasks/application
    interview/interviews/conversation/chat/discussion (will) take/takes/place/happen/held/be/are/is/done/
        conducted ... telegram/whatsapp/skype/signal/wechat/google_chat/hangouts
    my/our telegram/whatsapp/skype/wechat/discord/signal/viber/line id/number/handle/username/account/is
    telegram/whatsapp/skype/wechat/viber id/handle/username/number
    add (me/us) (on) (my/our) skype/telegram/whatsapp/discord/wechat
    send/email/e_mail/submit/forward/mail (me/us) your/a/the/all/an resume/cv/portfolio/application/
        applications/details/samples/letter/proposal/quote/work/info/information/number/phone ... to/at email/
        gmail/my/our/hr/jobs/careers/info/contact
    contact/communicate/talk/speak/discuss/chat/move/work/connect/communication ... outside/off (of) (the/this)
        upwork/platform/site/website/freelancer/fiverr
    escríbeme/escribeme/escríbenos/escribenos/contáctame/contactame/contáctanos/contactanos/contactar/escribir/hablar/
        hablamos/comunicarse/mándame/mandame (al/directamente) (mi/nuestro) ... whatsapp/telegram/skype/correo
        unless clientes/usuarios/bot/chatbot/integrar
    me_chama/chama/chame/chamar/fale/falar/entre_em_contato/contato/conversar/enviar (comigo/conosco) ... whatsapp/telegram/
        skype unless clientes/usuários/bot/chatbot/integrar
    schreib/schreibe/schreiben/kontaktiere/kontaktieren/melde/melden/melde_dich (mir/uns/sie/dich/mich) ... whatsapp/
        telegram/skype/e_mail unless kunden/nutzer/bot/chatbot
    contactez/contacte/contacter/écrivez/écris/écrire/joindre (moi/nous) ... whatsapp/telegram/skype unless clients/
        utilisateurs/bot/chatbot
    send/share/leave/provide/give/drop/include (me/us) your telegram/whatsapp/skype/wechat/phone/email/personal/viber
        (number/address/id/handle/email)
""")
_ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}"
    r"|\b(?:telegram|whatsapp|skype|discord|wechat|signal|viber)\b(?: (?:id|handle|no\.?|number|username))?"
    r"(?:\s*:?\s*(?:@\w{3}|\+?\d[\d ()-]{6})|\s*:\s*\w{0,40}[\d_]\w)"
    r"|\b(?:t\.me|wa\.me|api\.whatsapp\.com)/\w",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(?:call|text|whatsapp|phone|number|cell|mobile|sms|"
    r"tel)\b[^\r\n\d+]{0,30}(?:\+\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{3,4}\b",
    re.IGNORECASE,
)


def find(prose: Prose) -> Feature | None:
    """The sentences that say so, and those that give an address, a handle or a telephone number."""
    said = flag(NAME, prose, _PHRASES)
    found = {m.span: m for m in (*(said.mentions if said else ()), *_given(prose))}
    return Feature(NAME, True, tuple(found[span] for span in sorted(found))) if found else None


def _given(prose: Prose) -> Iterator[Mention]:
    there = any(mark in prose.text for mark in ("@", "t.me/", "wa.me/", "whatsapp.com/"))
    patterns = [_ADDRESS] if there or prose.having(_MESSENGERS) else []
    patterns += [_NUMBER] if prose.having(_TELEPHONE) else []
    for pattern in patterns:
        for m in pattern.finditer(prose.text):
            if sentence := prose.sentence_at(m.start()):
                first = sentence.word_after(m.start())
                product = not _PRODUCT.isdisjoint(sentence.words) or prose.text[m.start() - 1 : m.start()] in _IN_LINK
                if not product and not negated(sentence, first, first):
                    yield mention(prose.text, sentence, first, first)


_MESSENGERS = ("telegram", "whatsapp", "skype", "discord", "wechat", "signal", "viber")
_PRODUCT = word_set("""
    accommodation accommodations disability disabilities form forms redirect redirects sender noreply template
    templates field fields inbox crm webhook parameter parameters login opt
""")
"""Words beside an address that is not the client's own to write to."""
_IN_LINK = ("=", "/", "&", "?")
_TELEPHONE = ("call", "text", "whatsapp", "phone", "number", "cell", "mobile", "sms", "tel")
