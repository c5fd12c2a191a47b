package form_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/stretchr/testify/require"
)

// holds asserts what a form takes and what it refuses.
func holds(t *testing.T, is func(string) bool, good, bad []string) {
	t.Helper()
	for _, s := range good {
		require.True(t, is(s), "%q is refused", s)
	}
	for _, s := range bad {
		require.False(t, is(s), "%q is taken", s)
	}
}

func TestIDIsLettersDigitsDotsUnderscoresHyphens(t *testing.T) {
	holds(t, form.ID,
		[]string{"a", "Z", "0", "putin", "q-1", "a.b_c-D9", "2025-08-15", strings.Repeat("a", 64)},
		[]string{"", "-a", ".a", "_a", "a b", "a/b", "a:b", "é", "aé", "a\n", "a[", "a@", strings.Repeat("a", 65)})
}

func TestEventIDIsPrintableASCIIWithoutSpace(t *testing.T) {
	holds(t, form.EventID,
		[]string{"a", "alaska-summit", "urn:uuid:0c4b6f3e-0000-4000-8000-000000000000", "https://example.com/e?x=1#~", "9{}|", strings.Repeat("a", 255)},
		[]string{"", "-a", "/a", "a b", "a\tb", "a\x7f", "aé", "a\n", strings.Repeat("a", 256)})
}

func TestNamespacedHasNamespaceAndName(t *testing.T) {
	long := strings.Repeat("a", 64)
	holds(t, form.Namespaced,
		[]string{"acme:hackathon", "a:B", "a-1_b:9.x_Y-z", long + ":" + long},
		[]string{"", ":", "a:", ":a", "acme", "Acme:x", "1a:x", "-a:x", "a:b:c", "a:-x", "a.b:x", "a: x", "a :x", long + "a:x", "x:" + long + "a"})
}

func TestSchemeIsALowerCaseWord(t *testing.T) {
	holds(t, form.Scheme,
		[]string{"wikidata", "a", "gtd-2", "my_scheme", strings.Repeat("a", 64)},
		[]string{"", "Wikidata", "2a", "-a", "_a", "a.b", "a b", "ä", strings.Repeat("a", 65)})
}

func TestEachByteOfANameIsJudged(t *testing.T) {
	for _, c := range []struct {
		is      func(string) bool
		pattern string
		good    string
	}{
		{form.ID, `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`, "some-name"},
		{form.Scheme, form.SchemePattern, "some-name"},
		{form.Namespaced, form.NamespacedPattern, "some:name"},
		{form.SHA256, `^[0-9a-fA-F]{64}$`, strings.Repeat("09afAF7e", 8)},
	} {
		pattern := regexp.MustCompile(c.pattern)
		for at := range len(c.good) {
			for b := range 256 {
				s := c.good[:at] + string([]byte{byte(b)}) + c.good[at+1:]
				require.Equal(t, pattern.MatchString(s), c.is(s), "%q", s)
			}
		}
	}
}

func TestNumberIsWrittenAsInJSON(t *testing.T) {
	holds(t, form.Number,
		[]string{"0", "-0", "10", "-1.50", "0.001", "6.1e24", "1E+5", "1e-5", "12345678901234567890123"},
		[]string{"", "-", "+1", ".5", "1.", "01", "-01", "00", "1e", "1e+", "1.e5", "0x1F", "1_000", "NaN", "Infinity", " 1", "1 ", "1,5", "1e5.0"})
}
