"""Values as posts write them: money, dates, hours, zones, places, ways to reach somebody."""
