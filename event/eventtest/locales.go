package eventtest

// locale is a country that events take place in: one of its time zones, which
// has had the same offset all year round since 1995, and a point in it.
type locale struct {
	country             string
	zone                string
	offset              int // minutes ahead of UTC
	latitude, longitude int // hundredths of a degree
}

// south reports whether the country has its summer around the turn of the year.
func (l locale) south() bool { return l.latitude < 0 }

var locales = []locale{
	{"KE", "Africa/Nairobi", 180, -31, 3755},
	{"IN", "Asia/Kolkata", 330, 2230, 7860},
	{"JP", "Asia/Tokyo", 540, 3610, 13780},
	{"NP", "Asia/Kathmandu", 345, 2810, 8400},
	{"CO", "America/Bogota", -300, 460, -7330},
	{"US", "America/Phoenix", -420, 3420, -11160},
	{"US", "Pacific/Honolulu", -600, 2080, -15630},
	{"NG", "Africa/Lagos", 60, 940, 770},
	{"SG", "Asia/Singapore", 480, 135, 10382},
	{"AE", "Asia/Dubai", 240, 2390, 5440},
	{"ZA", "Africa/Johannesburg", 120, -2900, 2510},
	{"AU", "Australia/Brisbane", 600, -2260, 14430},
	{"CV", "Atlantic/Cape_Verde", -60, 1510, -2362},
	{"IS", "Atlantic/Reykjavik", 0, 6480, -1860},
	{"PE", "America/Lima", -300, -1010, -7560},
	{"TH", "Asia/Bangkok", 420, 1540, 10090},
	{"CN", "Asia/Shanghai", 480, 3340, 11350},
	{"SA", "Asia/Riyadh", 180, 2420, 4510},
}
