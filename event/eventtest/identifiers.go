package eventtest

import "strconv"

// identifiers returns identifiers of some of the schemes, all of them in a
// full event. No two participants have one in common.
func (b *builder) identifiers(schemes ...string) map[string]string {
	if b.config.fill != full {
		schemes = some(&b.rng, schemes, b.rng.between(1, 2))
	}
	m := make(map[string]string, len(schemes))
	for _, scheme := range schemes {
		m[scheme] = b.identifier(scheme)
	}
	return m
}

// identifier returns an identifier of the scheme that has its form and check
// digit, and was not given to anything yet: where the form allows it, the
// number is far beyond those in use.
func (b *builder) identifier(scheme string) string {
	b.serial++
	number := b.rng.between(1, 800)*1_000_000 + b.serial // 9 digits at most
	nine := string(digits(nil, number, 9))
	switch scheme {
	case "wikidata":
		return "Q9" + nine
	case "geonames", "viaf":
		return "99" + nine
	case "iptc":
		return "medtop:2" + nine[2:]
	case "isni":
		return b.isni("999999" + nine)
	case "orcid":
		return inFours("999999"+nine, "-")
	case "lei":
		return lei("FIXTURE99" + nine)
	case "ror":
		return ror(number)
	case "gnd":
		return b.gnd(nine)
	case "doi":
		return "10.5555/fixture." + strconv.Itoa(number)
	default:
		return "fixture-" + strconv.Itoa(number)
	}
}

func (b *builder) isni(digits15 string) string {
	if b.rng.percent(50) {
		return inFours(digits15, " ")
	}
	return digits15 + string(mod11(digits15))
}

// inFours adds the check digit to 15 digits and writes them in fours.
func inFours(d, separator string) string {
	return d[:4] + separator + d[4:8] + separator + d[8:12] + separator + d[12:] + string(mod11(d))
}

// mod11 returns the check digit of ISO 7064, MOD 11-2.
func mod11(digits string) byte {
	sum := 0
	for i := range len(digits) {
		sum = (sum + int(digits[i]-'0')) * 2 % 11
	}
	return "0123456789X"[(12-sum)%11]
}

// lei adds the two check digits of ISO 7064, MOD 97-10, to 18 characters.
func lei(s string) string {
	rest := 0
	for i := range len(s) {
		if c := s[i]; c <= '9' {
			rest = (rest*10 + int(c-'0')) % 97
		} else {
			rest = (rest*100 + int(c-'A') + 10) % 97
		}
	}
	return s + string(digits(nil, 98-rest*100%97, 2))
}

// ror writes the number in Crockford's base 32 behind a 0, and the two check
// digits.
func ror(number int) string {
	const letters = "0123456789abcdefghjkmnpqrstvwxyz"
	out := []byte("0000000")
	number %= 1 << 30
	for i, n := 6, number; n > 0; i, n = i-1, n/32 {
		out[i] = letters[n%32]
	}
	return string(digits(out, 98-number%97*100%97, 2))
}

// gnd returns a number of a person, or an older one of a subject with a hyphen
// before its check digit.
func (b *builder) gnd(nine string) string {
	if b.rng.percent(50) {
		d := "4" + nine[2:] // 8 digits
		sum := weighted(d)
		return d + "-" + string("0123456789X"[sum%11])
	}
	d := "1" + nine
	return d + string("0123456789X"[(11-weighted(d)%11)%11])
}

func weighted(d string) int {
	sum := 0
	for i := range len(d) {
		sum += int(d[i]-'0') * (len(d) - i + 1)
	}
	return sum
}
