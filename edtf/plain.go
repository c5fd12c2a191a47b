package edtf

import "time"

// parsePlain reads the dates that are commonest, and says false of all others,
// right and wrong: a day, with or without a clock time in minutes or seconds,
// and with one perhaps Z or an offset of whole hours. What it answers is what
// the parser would.
func parsePlain(s string) (Value, bool) {
	const day = len("2025-08-15")
	if len(s) < day || s[4] != '-' || s[7] != '-' {
		return Value{}, false
	}
	century, years, month, days := digitsAt(s, 0), digitsAt(s, 2), digitsAt(s, 5), digitsAt(s, 8)
	year := int64(century*100 + years)
	if century < 1 || years < 0 || month < 1 || month > 12 || days < 1 ||
		days > 28 && days > daysIn(year, time.Month(month)) {
		return Value{}, false
	}
	v := Value{text: s, kind: KindDate, precision: PrecisionDay, year: year, month: uint8(month), day: uint8(days)}
	from, length := momentAt(year, time.Month(month), days, 0), nsDay
	if len(s) > day {
		at, unit, ok := v.plainClock(s[day:])
		if !ok {
			return Value{}, false
		}
		from, length = from.add(at), unit
	}
	v.span = span{from, from.add(length)}
	v.outer = v.span
	return v, true
}

// plainClock reads what stands behind the day. It returns the nanosecond of the
// day, in UTC where there is an offset, and how many of them the time covers.
func (v *Value) plainClock(s string) (at, unit int64, ok bool) {
	const minutes, seconds = len("T11:30"), len("T11:30:00")
	if len(s) < minutes || s[0] != 'T' || s[3] != ':' {
		return 0, 0, false
	}
	hour, minute, second := digitsAt(s, 1), digitsAt(s, 4), 0
	v.kind, v.precision, v.extra, unit = KindDateTime, PrecisionMinute, true, nsMinute
	rest := s[minutes:]
	if len(s) >= seconds && s[minutes] == ':' {
		second = digitsAt(s, 7)
		v.precision, v.extra, unit = PrecisionSecond, false, nsSecond
		rest = s[seconds:]
	}
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || !v.plainOffset(rest) {
		return 0, 0, false
	}
	return int64(hour)*nsHour + int64(minute)*nsMinute + int64(second-int(v.offset))*nsSecond, unit, true
}

func (v *Value) plainOffset(s string) bool {
	switch {
	case s == "":
		return true
	case s == "Z":
		v.hasOffset = true
		return true
	case len(s) != len("-08:00") || s[0] != '-' && s[0] != '+' || s[3:] != ":00":
		return false
	}
	hours := digitsAt(s, 1)
	v.hasOffset, v.offset = true, int32(hours*3600)
	if s[0] == '-' {
		v.offset = -v.offset
	}
	return hours > 0 && hours < 24
}

// digitsAt returns the number of two digits, -1 if there are none.
func digitsAt(s string, at int) int {
	tens, ones := s[at]-'0', s[at+1]-'0'
	if tens > 9 || ones > 9 {
		return -1
	}
	return int(tens)*10 + int(ones)
}
