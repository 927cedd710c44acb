"""Verbs that name a duty: "edit" in "Edit our podcast"."""

from vault_tool.language.phrases import word_set

OPENING = word_set("""
    achieve act adapt add adjust administer advise analyse analyze answer apply approve arrange assemble assess
    assign assist attend audit automate book brainstorm build call capture carry categorise categorize check
    clean close coach code collaborate collect communicate compile complete compose conduct configure connect
    consult contact convert coordinate copy correct create curate customise customize debug define deliver
    deploy design develop diagnose direct document draft drive edit enforce engage enhance ensure enter
    establish evaluate execute expand export extract find fix follow format gather generate grow guide handle
    help identify implement import improve increase input inspect install integrate interview investigate keep
    launch lead leverage liaise list log maintain make manage map measure mentor migrate mix model moderate
    monitor negotiate onboard operate optimise optimize orchestrate order organise organize oversee own
    participate perform pick pitch place plan post prepare present prioritise prioritize process produce
    proofread propose prospect provide publish qualify read recommend reconcile record recruit redesign refactor
    refine remove replace reply report research resolve respond restructure review revise run scale schedule
    scrape screen search serve set setup shoot solve sort source streamline strengthen structure summarise
    summarize supervise supply support sync take teach test track train transcribe transfer transform translate
    troubleshoot tune turn update upgrade upload validate verify visit work write
""")
"""Those that a sentence which begins with one gives as an order, so that it needs no "you will" before it."""

ALL = OPENING | word_set("""
    accept accompany allow animate architect become bring calculate care change chase choose clarify classify
    combine compare confirm consolidate continue control convey convince craft cut decide decrease demonstrate
    detect determine discover discuss distribute eliminate embed enable encode encourage enrich estimate examine
    explain explore extend facilitate file fill film finalize finish forecast foster fulfil fulfill get give
    hire host illustrate inform insert inspire invoice learn level localise localize market meet mend minimise
    minimize modernise modernize modify move narrate notify observe obtain open outline overhaul package paint
    persuade polish predict program promote protect prototype pull pursue push rank rebrand rebuild recover
    recreate redo reduce refresh register rename render repair represent reproduce resize restore retain rethink
    retouch revamp reverse-engineer rewrite save scout script sculpt secure select sell send sew shape share
    show simplify simulate sketch speak specify standardise standardize start stitch store study subtitle
    succeed suggest supplement survey tackle talk tell tidy transition trim tweak unify upsell use view
    visualise visualize voice wrap
""")
"""With those that may as well begin something else, for words that are known to be a duty."""
