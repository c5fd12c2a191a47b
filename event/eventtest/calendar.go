package eventtest

// instant is a moment on the clock of the event's place, in seconds since the
// beginning of 1970 there.
type instant int64

const (
	minute instant = 60
	hour           = 60 * minute
	day            = 24 * hour
)

// at returns the moment a clock shows the hour and minute of a day.
func at(year, month, dayOfMonth, h, m int) instant {
	return daysBefore(year, month, dayOfMonth)*day + instant(h)*hour + instant(m)*minute
}

// daysBefore counts the days from 1970 to a day of the Gregorian calendar. Years
// begin in March here, so that the leap day is the last.
func daysBefore(year, month, dayOfMonth int) instant {
	if month <= 2 {
		year--
	}
	sinceMarch := (month + 9) % 12
	days := year*365 + year/4 - year/100 + year/400 + (153*sinceMarch+2)/5 + dayOfMonth - 1
	return instant(days - 719468)
}

// civil is an instant as calendar and clock show it.
type civil struct {
	year, month, day, hour, minute, second int
}

// civil is right for instants from the year 1 to the year 9999.
func (t instant) civil() civil {
	days, rest := int(t/day), int(t%day)
	if rest < 0 {
		days, rest = days-1, rest+int(day)
	}
	days += 719468
	era := days / 146097
	dayOfEra := days % 146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	sinceMarch := (5*dayOfYear + 2) / 153
	c := civil{
		year: era*400 + yearOfEra, month: (sinceMarch+2)%12 + 1, day: dayOfYear - (153*sinceMarch+2)/5 + 1,
		hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60,
	}
	if c.month <= 2 {
		c.year++
	}
	return c
}

// seasons returns the codes of seasons and other divisions of the year that
// the month belongs to, in one of the hemispheres. Spring to winter without a
// hemisphere are counted as in the north, and January and February left out,
// whose winter may be that of either year.
func (c civil) seasons(south bool) []int {
	quarter := c.month % 12 / 3 // 0 is December to February
	codes := []int{33 + (c.month-1)/3, 37 + (c.month-1)/4, 40 + (c.month-1)/6}
	if south {
		return append(codes, 29+(quarter+1)%4, 29+(quarter+1)%4)
	}
	codes = append(codes, 25+(quarter+3)%4)
	if c.month > 2 {
		codes = append(codes, 21+(quarter+3)%4)
	}
	return codes
}
