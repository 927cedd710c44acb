r"""The client wants a confidentiality agreement signed.

Found:
    You will sign an NDA before you get the files.
    A non-disclosure agreement is required.
    Must be willing to sign a confidentiality agreement.
Not found:
    No NDA is needed.
    You don't have to sign an NDA.
    Our app analyses NDA documents.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "nda"

_PHRASES = phrases("""
    sign/signing/signed/execute (of) (a/an/our/the/and) (mutual/strict/standard/simple) nda/ndas/non_disclosure/
        nondisclosure/confidentiality
    nda/ndas (agreement) (is/will_be/must_be/must/will/be/are) (a) required/needed/signed/necessary/must/
        mandatory/applies/provided/before/prior
    (strict/under/an/a/with) nda required/signed/before/prior
    non disclosure agreement
    confidentiality agreement
    under (an/a/strict/our) nda
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
