package form_test

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/stretchr/testify/require"
)

func TestIdentifiersHaveTheFormOfTheirScheme(t *testing.T) {
	for scheme, c := range map[string]struct{ good, bad []string }{
		"wikidata": {[]string{"Q1", "Q42", "Q22686", "Q123456789", "Q900000000000"}, []string{"", "Q", "Q1000000000000", "Q0", "Q042", "q42", "42", "P31", "Q42 ", "Q4a", "https://www.wikidata.org/wiki/Q42"}},
		"geonames": {[]string{"1", "5879400", "12345678", "900000000000"}, []string{"", "1000000000000", "0", "05879400", "-1", "5879400 ", "5.8", "x"}},
		"iptc":     {[]string{"medtop:20000640", "20000640", "subj:16010000", "mediatopic:20000022", "genre:Current"}, []string{"", "medtop:", "medtop:2000064", "medtop:x", "2000064", "200006401", "subj:1", "medtop 20000640", ":20000640", "Med:1"}},
		"viaf":     {[]string{"15", "113230702", "9972147907520779210008"}, []string{"", "0", "015", "99721479075207792100081", "11a", "viaf/15"}},
		"isni":     {[]string{"0000000121032683", "0000 0001 2103 2683", "000000012146438X"}, []string{"", "000000012103268", "00000001210326833", "0000-0001-2103-2683", "0000 0001 21032683", "0000  001 2103 2683", "X000000121032683", "000000012146438x"}},
		"orcid":    {[]string{"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"}, []string{"", "0000000218250097", "0000 0002 1825 0097", "0000-0002-1825-009", "0000-0002-1825-00977", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1694-233x", "00000-002-1825-0097", "0000-0002-1825-009A", "0000-0002-1825-0097-", "0000-0002-1825-0097-1"}},
		"lei":      {[]string{"506700GE1G29325QX363", "5493001KJTIIGC8Y1R12", "HWUPKR0MPOU8FGXBT394"}, []string{"", "506700GE1G29325QX36", "506700GE1G29325QX3633", "506700ge1g29325qx363", "506700GE1G29325QX36A", "506700GE1G29325Q-363", "506700GE1G29325QX 63", "506700GE1G29325QX3A3", "506700GE1G29325QX36X"}},
		"ror":      {[]string{"05dxps055", "03vek6s52", "02mhbdp94"}, []string{"", "05dxps05", "05dxps0555", "15dxps055", "05DXPS055", "05ixps055", "05uxps055", "05dxps05a", "05dxps0a5", "05lxps055", "05oxps055", "05{xps055", "https://ror.org/05dxps055"}},
		"gnd":      {[]string{"118540238", "1019646128", "122968751", "101115658X", "4015701-5", "4005728-8", "5098525-5", "1-2", "123456789-1", "12345678909", "12345679", "12345660"}, []string{"", "1234567", "1234567890-2", "123456789012", "1-", "0-0", "1", "11", "12345-", "-5", "X", "118540238x", "11854O238", "018540238", "118-540238", "123456", "4015701-", "4015701--5", "123456789012"}},
	} {
		for _, s := range c.good {
			require.Equal(t, form.Good, form.Identifier(scheme, s), "%s %q", scheme, s)
		}
		for _, s := range c.bad {
			require.Equal(t, form.BadForm, form.Identifier(scheme, s), "%s %q", scheme, s)
		}
	}
}

// Every digit of an identifier that ends in a check digit is turned into every
// other, and every two neighbours are exchanged.
func TestCheckDigitsFindSlips(t *testing.T) {
	for scheme, value := range map[string]string{
		"isni": "0000000121032683", "orcid": "0000-0002-1825-0097", "lei": "506700GE1G29325QX363", "ror": "05dxps055", "gnd": "118540238",
	} {
		for i := range len(value) {
			if value[i] < '0' || value[i] > '9' || scheme == "ror" && i == 0 || scheme == "gnd" && i == 0 {
				continue
			}
			for digit := '0'; digit <= '9'; digit++ {
				wrong := value[:i] + string(digit) + value[i+1:]
				if wrong != value {
					require.Equal(t, form.BadCheckDigit, form.Identifier(scheme, wrong), "%s %s", scheme, wrong)
				}
			}
		}
	}
	require.Equal(t, form.BadCheckDigit, form.Identifier("orcid", "0000-0002-8125-0097"), "two exchanged")
	require.Equal(t, form.BadCheckDigit, form.Identifier("orcid", "0000-0002-1825-009X"))
	require.Equal(t, form.BadCheckDigit, form.Identifier("gnd", "4015701-6"))
	require.Equal(t, form.BadCheckDigit, form.Identifier("gnd", "40157015"), "without its hyphen the digit follows another rule")
}

// The pattern of a scheme holds for every identifier; of these schemes it
// holds for nothing else, whatever the check digit.
func TestIdentifiersAreThoseOfTheirPattern(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for _, s := range form.Schemes() {
		pattern := regexp.MustCompile(s.Pattern)
		_, example, _ := strings.Cut(s.Form, "such as ")
		example, _, _ = strings.Cut(example, " or ")
		example, _, _ = strings.Cut(example, ",")
		matches := 0
		for range 20_000 {
			text := []byte(example)
			for range 1 + random.IntN(3) {
				at := random.IntN(len(text) + 1)
				char := "0189-: AGXZaghiltuxz@[`{/"[random.IntN(25)]
				switch random.IntN(4) {
				case 0:
					text = slices.Insert(text, at, char)
				case 1:
					text = slices.Delete(text, at, min(at+1, len(text)))
				default:
					if at < len(text) {
						text[at] = char
					}
				}
			}
			verdict := form.Identifier(s.Name, string(text))
			held := pattern.Match(text)
			if held {
				matches++
			}
			if s.Name == "gnd" || s.Name == "iptc" || s.Name == "isni" { // of which no pattern says all
				require.True(t, held || verdict == form.BadForm, "%s %q", s.Name, text)
			} else {
				require.Equal(t, held, verdict != form.BadForm, "%s %q", s.Name, text)
			}
		}
		require.Greater(t, matches, 100, s.Name)
	}
}

func TestUnknownSchemeTakesAnyTextOfOneLine(t *testing.T) {
	holds(t, func(s string) bool { return form.Identifier("house", s) == form.Good },
		[]string{"x", "a b", "Q42", "Київ"}, []string{"", " ", "\u200b", "a\nb", "a\tb", "a\x00", "\u202e1", "\xff"})
}

func TestEveryKnownSchemeNamesAnExampleOfItsForm(t *testing.T) {
	require.Len(t, form.Schemes(), 9)
	for _, s := range form.Schemes() {
		require.True(t, form.Scheme(s.Name))
		_, example, found := strings.Cut(s.Form, "such as ")
		require.True(t, found, s.Name)
		example, _, _ = strings.Cut(example, " or ")
		example, _, _ = strings.Cut(example, ",")
		require.Equal(t, form.Good, form.Identifier(s.Name, example), s.Name)
		named, ok := form.SchemeNamed(s.Name)
		require.True(t, ok)
		require.Equal(t, s.Form, named.Form)
	}
	_, ok := form.SchemeNamed("house")
	require.False(t, ok)
}

func FuzzIdentifier(f *testing.F) {
	for _, s := range form.Schemes() {
		f.Add(s.Name, "118540238")
	}
	f.Add("house", "x")
	f.Fuzz(func(t *testing.T, scheme, value string) {
		if form.Identifier(scheme, value) != form.Good {
			return
		}
		_, _, unsafe := form.Unsafe(value)
		require.False(t, unsafe)
		require.False(t, form.Blank(value))
		require.NotContains(t, value, "\n")
	})
}
