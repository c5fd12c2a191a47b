package edtf

// plainlyValid reports whether a text is a plain date, one with a fraction of a
// second, a year, a month or a season, or a day, month or year with marks that
// qualify it: what most dates are. Of others, right and wrong, it says false.
func plainlyValid(s string) bool { return unmarkedValid(s) || markedValid(s) }

// unmarkedValid is plainlyValid for texts without marks.
func unmarkedValid(s string) bool {
	const year, month, seconds = len("2025"), len("2025-08"), len("2025-08-15T11:30:00")
	switch {
	case len(s) == year:
		return digitsAt(s, 0) >= 0 && digitsAt(s, 2) >= 0
	case len(s) == month:
		m := digitsAt(s, 5)
		return digitsAt(s, 0) >= 0 && digitsAt(s, 2) >= 0 && s[4] == '-' &&
			(m >= 1 && m <= 12 || m >= int(Spring) && m <= int(SecondSemester))
	case len(s) <= seconds || s[seconds] != '.':
		_, ok := readPlain(s)
		return ok
	}
	end := seconds + 1
	for end < len(s) && s[end]-'0' <= 9 {
		end++
	}
	p, ok := readPlain(s[:seconds])
	return ok && end > seconds+1 && p.precision == PrecisionSecond && p.readOffset(s[end:])
}

// markedValid is plainlyValid for texts with marks. One may stand before and
// behind each part of a date, as long as no two meet.
func markedValid(s string) bool {
	const day, most = len("2025-08-15"), len("?2025?-?08?-?15?")
	if len(s) > most {
		return false
	}
	var without [day]byte
	n, marked := 0, false
	for i := range len(s) {
		switch c := s[i]; {
		case c == '?' || c == '~' || c == '%':
			if marked || n != 0 && n != 4 && n != 5 && n != 7 && n != 8 && n != 10 {
				return false
			}
			marked = true
		case n == day:
			return false
		default:
			without[n] = c
			n, marked = n+1, false
		}
	}
	return n < len(s) && unmarkedValid(string(without[:n]))
}
