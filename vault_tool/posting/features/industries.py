r"""The lines of business the post speaks of.

Found:
    We run an online store for lamps. => ("e-commerce",)
    A dental clinic with a law firm next door. => ("healthcare", "legal")
Not found:
    We like long walks.
    Set up a farm of phones.
"""

from vault_tool.language.phrases import matches, mention, phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature

NAME = "industries"

_INDUSTRIES = {
    "advertising and marketing": (
        "marketing/creative/advertising/media/seo/branding/pr/design/digital agency/agencies\ndigital marketing"
    ),
    "agriculture": "agriculture/agricultural/farming/farm/farms/agritech unless phone/phones/click/content/server/render",
    "automotive": "automotive/car_dealership/car_dealer/car_rental/auto_repair/dealership/dealerships",
    "construction": (
        "construction/contractors/roofing/plumbing/hvac/home_improvement/renovation/architectural/carpentry"
    ),
    "crypto": "crypto/cryptocurrency/blockchain/web3/defi/nft/nfts",
    "e-commerce": (
        "e_commerce/ecommerce/online_store/online_stores/online_shop/webshop/dropshipping/amazon_fba/"
        "shopify_store/etsy_shop/d2c/dtc"
    ),
    "education": (
        "education/e_learning/elearning/edtech/online_course/online_courses/school/schools/university/"
        "tutoring_company/training_company"
    ),
    "energy": "solar/renewable_energy/oil_and_gas/energy_company/utilities",
    "entertainment": (
        "film/movie/music/record_label/podcast/podcasts/youtube_channel/entertainment production/studio/"
        "industry/company/label/business/network/channel"
    ),
    "fashion and beauty": "fashion/clothing_brand/apparel/jewelry/jewellery/skincare/cosmetics/beauty_brand/salon",
    "finance": (
        "fintech/banking/bank/hedge_fund/private_equity/venture_capital/mortgage/accounting_firm/"
        "wealth_management/financial_services/lending/payments_company"
    ),
    "food": "restaurant/restaurants/catering/bakery/food_brand/food_delivery/coffee_shop/beverage",
    "gaming": "gaming/video_game/video_games/game_studio/mobile_game/mobile_games/esports",
    "government": "government/public_sector/federal/municipality",
    "healthcare": (
        "healthcare/health_care/medical_practice/medical/clinic/clinics/dental/dentist/dentists/hospital/"
        "hospitals/telehealth/biotech/pharma/pharmaceutical/aba/therapy_practice/chiropractic"
    ),
    "hospitality": (
        "hotel/hotels/hospitality/airbnb/short_term_rental/short_term_rentals/vacation_rental/vacation_rentals/resort"
    ),
    "insurance": "insurance/insurtech",
    "legal": "law_firm/law_firms/legal_services/attorney/attorneys/legal_tech",
    "logistics": "logistics/trucking/freight/shipping_company/supply_chain/warehousing",
    "manufacturing": "manufacturing/manufacturer/factory/industrial",
    "nonprofit": "nonprofit/non_profit/nonprofits/ngo/charity/foundation_grants",
    "real estate": "real_estate/property_management/realtor/realtors/realty/proptech/brokerage",
    "recruitment": "recruiting_agency/recruitment_agency/staffing/staffing_agency/recruitment_firm/headhunting",
    "software": "saas/software_company/software_development_company/app_startup/tech_startup/b2b_software",
    "sports and fitness": "fitness/gym/gyms/personal_training/yoga/wellness/sports",
    "travel": "travel_agency/travel/tourism/tour_operator/airline",
}
_PHRASES = {name: phrases(block) for name, block in _INDUSTRIES.items()}


def find(prose: Prose) -> Feature | None:
    """Each industry once, in the order the post comes to them."""
    found = []
    for name, wanted in _PHRASES.items():
        if got := min(matches(prose, wanted), key=lambda m: m[0].span, default=None):
            found.append((got[0].spans[got[1]].start, name, mention(prose.text, *got)))
    found.sort(key=lambda f: f[0])
    return lists.feature(NAME, ((name, shown) for _, name, shown in found))
