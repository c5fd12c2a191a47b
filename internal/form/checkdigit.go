package form

// isni takes the 16 characters together, and in fours with a space between
// them, as they are printed.
func isni(s string) Verdict {
	if len(s) == 19 {
		return inFours(s, ' ')
	}
	return mod11(s)
}

func orcid(s string) Verdict { return inFours(s, '-') }

// inFours judges 16 digits that stand in fours with a separator between them.
func inFours(s string, separator byte) Verdict {
	if len(s) != 19 {
		return BadForm
	}
	var digits [16]byte
	n := 0
	for i := range len(s) {
		if i%5 == 4 {
			if s[i] != separator {
				return BadForm
			}
			continue
		}
		digits[n] = s[i]
		n++
	}
	return mod11(string(digits[:]))
}

// mod11 judges 16 digits by ISO 7064, MOD 11-2: every digit but the last is
// added to a sum that is then doubled.
func mod11(s string) Verdict {
	if len(s) != 16 || !allDigits(s[:15]) {
		return BadForm
	}
	check, ok := checkDigit(s[15])
	if !ok {
		return BadForm
	}
	sum := 0
	for i := range 15 {
		sum = (sum + int(s[i]-'0')) * 2 % 11
	}
	return checked((sum+check)%11 == 1)
}

// checkDigit returns the value of a check digit, where X stands for ten.
func checkDigit(c byte) (int, bool) {
	if c == 'X' {
		return 10, true
	}
	return int(c - '0'), isDigit(c)
}

func checked(good bool) Verdict {
	if good {
		return Good
	}
	return BadCheckDigit
}

// lei judges a Legal Entity Identifier (ISO 17442) by ISO 7064, MOD 97-10:
// with letters read as 10 to 35, the whole leaves 1 when divided by 97.
func lei(s string) Verdict {
	if len(s) != 20 || !allDigits(s[18:]) {
		return BadForm
	}
	rest := 0
	for i := range len(s) {
		switch c := s[i]; {
		case isDigit(c):
			rest = (rest*10 + int(c-'0')) % 97
		case isUpper(c):
			rest = (rest*100 + int(c-'A') + 10) % 97
		default:
			return BadForm
		}
	}
	return checked(rest == 1)
}

// ror judges a ROR id: seven characters of Crockford's base 32, the first 0,
// are a number; with two zeros behind it, it lacks the check digits to leave 1
// when divided by 97 (ISO 7064, MOD 97-10).
func ror(s string) Verdict {
	if len(s) != 9 || s[0] != '0' || !allDigits(s[7:]) {
		return BadForm
	}
	n := 0
	for i := range 7 {
		digit, ok := base32Digit(s[i])
		if !ok {
			return BadForm
		}
		n = n*32 + digit
	}
	check := int(s[7]-'0')*10 + int(s[8]-'0')
	return checked(check == 98-n%97*100%97)
}

// base32Digit returns the value of a character in Crockford's base 32, lower
// case, which leaves out i, l, o and u.
func base32Digit(c byte) (int, bool) {
	const digits = "0123456789abcdefghjkmnpqrstvwxyz"
	for i := range len(digits) {
		if digits[i] == c {
			return i, true
		}
	}
	return 0, false
}

// gnd judges a number of the Gemeinsame Normdatei. Digits are weighted 2, 3
// and so on from the right. Numbers from before 2012 of subjects and corporate
// bodies have a hyphen before the check digit, which there is the remainder by
// 11; elsewhere it is what the remainder lacks to 11.
func gnd(s string) Verdict {
	if len(s) < 3 || len(s) > 11 {
		return BadForm
	}
	digits, hyphen := s[:len(s)-1], false
	if digits[len(digits)-1] == '-' {
		digits, hyphen = digits[:len(digits)-1], true
	}
	check, ok := checkDigit(s[len(s)-1])
	if !ok || !allDigits(digits) || digits[0] == '0' || !hyphen && len(digits) < 7 {
		return BadForm
	}
	sum := 0
	for i := range len(digits) {
		sum += int(digits[i]-'0') * (len(digits) - i + 1)
	}
	want := sum % 11
	if !hyphen {
		want = (11 - want) % 11
	}
	return checked(check == want)
}
