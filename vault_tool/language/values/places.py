"""Names of countries as job sites print them: ISO 3166 short names, alpha-3 codes, and the sites' own spellings."""

import re

from vault_tool.text.regex import Regex

_CODES = (
    "AFG ALB DZA AND AGO ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BMU BTN BOL BIH BWA BRA BRN BGR BFA BDI KHM CMR CAN CPV CYM "
    "CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CUW CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO "
    "DEU GHA GIB GRC GRL GRD GLP GUM GTM GGY GIN GNB GUY HTI HND HKG HUN ISL IND IDN IRN IRQ IRL IMN ISR ITA JAM JPN JEY JOR KAZ KEN KOR "
    "KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MAC MDG MWI MYS MDV MLI MLT MRT MUS MEX MDA MCO MNG MNE MAR MOZ MMR NAM NPL NLD NZL NIC "
    "NER NGA MKD NOR OMN PAK PSE PAN PNG PRY PER PHL POL PRT PRI QAT REU ROU RUS RWA WSM SMR SAU SEN SRB SYC SLE SGP SVK SVN SOM ZAF SSD "
    "ESP LKA SDN SUR SWE CHE SYR TWN TJK TZA THA TLS TGO TTO TUN TUR TKM TCA UGA UKR ARE GBR USA URY UZB VUT VEN VNM VGB VIR YEM ZMB ZWE"
)
_NAMES = """
Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin
Bermuda|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Brunei Darussalam|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Cayman Islands
Chad|Chile|China|Colombia|Comoros|Congo|Congo, the Democratic Republic of the|Costa Rica|Cote d'Ivoire|Côte d'Ivoire|Croatia|Cuba|Curacao|Curaçao|Cyprus|Czech Republic
Czechia|Denmark|Djibouti|Dominica|Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Faroe Islands|Fiji|Finland|France
French Polynesia|Gabon|Gambia|Georgia|Germany|Ghana|Gibraltar|Greece|Greenland|Grenada|Guadeloupe|Guam|Guatemala|Guernsey|Guinea|Guyana|Haiti|Honduras|Hong Kong|Hungary
Iceland|India|Indonesia|Iran|Iran, Islamic Republic of|Iraq|Ireland|Isle of Man|Israel|Italy|Ivory Coast|Jamaica|Japan|Jersey|Jordan|Kazakhstan|Kenya|Korea, Republic of
Kosovo|Kuwait|Kyrgyzstan|Lao People's Democratic Republic|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macao|Macau|Macedonia|Madagascar
Malawi|Malaysia|Maldives|Mali|Malta|Martinique|Mauritania|Mauritius|Mexico|Moldova|Moldova, Republic of|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia
Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|Norway|Oman|Pakistan|Palestine|Palestinian Territories|Palestinian Territory, Occupied|Panama
Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Reunion|Romania|Russia|Russian Federation|Rwanda|Saint Lucia|Samoa|San Marino|Saudi Arabia
Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Swaziland|Sweden
Switzerland|Syria|Taiwan|Taiwan, Province of China|Tajikistan|Tanzania|Tanzania, United Republic of|Thailand|The Netherlands|Timor-Leste|Togo|Trinidad and Tobago|Tunisia
Turkey|Türkiye|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|United States of America|Uruguay|Uzbekistan|Vanuatu|Venezuela
Venezuela, Bolivarian Republic of|Vietnam|Viet Nam|Virgin Islands, British|Virgin Islands, U.S.|Yemen|Zambia|Zimbabwe|UK|U.S.|US|UAE
"""
_COUNTRIES = frozenset(name.strip().lower() for name in re.split(r"[|\n]", _NAMES) if name.strip()) | frozenset(
    _CODES.lower().split()
)
_CLOCK = Regex(r"\s*\d{1,2}:\d{2}\s?(?:[AaPp][Mm])?$")


def is_country(text: str) -> bool:
    """Whether `text` is nothing but a country's name; codes count in capitals only ("GBR", not "can")."""
    words = text.strip()
    return words.lower() in _COUNTRIES and (len(words) > 3 or words.isupper() or words == "U.S.")


def ends_in_country(text: str) -> bool:
    """Whether `text` is a country or a place and its country: "Los Angeles, United States"."""
    return is_country(text) or is_country(text.rpartition(",")[2])


def without_clock(text: str) -> str:
    """A city without the local time that a page prints right behind it: "Clayton11:16 AM" is "Clayton"."""
    return _CLOCK.sub("", text)
