"""docs/adding-a-job-site.md shows a whole file: once it stands there, everything else knows the site."""

from tests.posting.sites.test_read_sites import examples
from vault_tool.posting.read.reading import read
from vault_tool.posting.sites import Site, is_job_address


def test_its_examples_are_read_as_it_says(quillboard: Site) -> None:
    found = list(examples(quillboard.name))
    assert len(found) == 3
    for post, wanted in found:
        values = read(post).values
        assert {key: values.get(key) for key in wanted} == wanted


def test_its_addresses_are_known(quillboard: Site) -> None:
    assert is_job_address("https://quillboard.example/offers/40211")
    assert quillboard.id_in("https://quillboard.example/offers/40211") == "40211"
