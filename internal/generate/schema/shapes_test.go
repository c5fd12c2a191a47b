package main

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	js "github.com/google/jsonschema-go/jsonschema"
	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/form"
)

// seeds are good and bad values, from which others are made by slips.
var seeds = []string{
	"putin", "a.b_c-d", "-a", "us:1", "urn:x:1", "Київ", "2025", "2025-08-15", "2025-08-XX", "201X", "-0043-03-15", "2025-21",
	"2025-08-15T11:30:00-08:00", "2025-08-15T11:30", "2025-08-15T11:30:00.25Z", "2025-~08-15", "2004?-06-11", "2025%", "Y-17000",
	"Y17E7", "1950S2", "Y171010000S3", "1964/2008", "1985/..", "/1985", "[1667,1670..1672]", "{..1983-12,1984}", "2025-02-30", "15.08.2025",
	"PT2H30M", "P1Y2M3W4DT5H6M7.5S", "P1.5D", "P1.5DT2H", "PT", "P", "-P1D", "PT1,5H", "P2W", "P1M", "P1Y2D",
	"en", "pt-BR", "zh-Hant-TW", "x-whatever", "en_US", "US", "XK", "us", "UK", "Europe/Kyiv", "UTC", "Local",
	"https://example.org", "HTTP://a.b:80/c?d#e", "https://[::1]/x", "https://президент.рф/новости", "javascript:alert(1)", "https://user@a.b/",
	"article.txt", "a/b/../c", "./a", "..a/.b", "c:/x", "a\\b", " ", "a b", "a//b", "/a", "a/",
	"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0", "/time/duration", "/a~1b/~0", "/a~2", "time", "12", "-1.50", "6.1e24", ".5", "01", "0x1F",
	"Trump and Putin", "\u200b\u2060", "a\u202eb", "a\u0000", "line\nline", "\t", "\u0085", "عربي\u200f", "e\u0301", "👩\u200d🚀", "\U000e0041",
	"Q22686", "5879400", "medtop:20000640", "20000640", "113230702", "0000000121032683", "0000 0001 2103 2683", "0000-0002-1825-0097", "506700GE1G29325QX363", "05dxps055", "118540238", "4015701-5",
}

const letters = "aZ09X.,:;-_~?%/\\[]{}TPYMWDHSE+ \n\t\x01\"<>`@#é\u200b\u202e語"

// slips yields the seeds and many strings that differ from one by one or two
// slips.
func slips(do func(string)) {
	r := rand.New(rand.NewPCG(6, 0))
	alphabet := []rune(letters)
	long := strings.Repeat("a", 62)
	lengths := []string{long, long + long + long + long, "a:" + long, long + ":" + long, strings.Repeat("1", 10), strings.Repeat("1", 21)}
	for _, seed := range slices.Concat(seeds, lengths) {
		for n := range 12 {
			do(seed + strings.Repeat("1", n))
		}
		for range 150 {
			text := []rune(seed)
			for range 1 + r.IntN(2) {
				at := r.IntN(len(text) + 1)
				switch char := alphabet[r.IntN(len(alphabet))]; {
				case at == len(text) || r.IntN(3) == 0:
					text = slices.Insert(text, at, char)
				case r.IntN(2) == 0:
					text[at] = char
				default:
					text = slices.Delete(text, at, at+1)
				}
			}
			do(string(text))
		}
	}
}

// taker returns what a schema says of a text.
func taker(s *js.Schema) func(string) bool {
	var all []func(string) bool
	if s.Pattern != "" {
		all = append(all, regexp.MustCompile(s.Pattern).MatchString)
	}
	if s.Not != nil {
		never := regexp.MustCompile(s.Not.Pattern)
		all = append(all, func(text string) bool { return !never.MatchString(text) })
	}
	for _, inner := range s.AllOf {
		all = append(all, taker(inner))
	}
	if s.Enum != nil {
		all = append(all, func(text string) bool { return slices.Contains(s.Enum, any(text)) })
	}
	return func(text string) bool {
		return !slices.ContainsFunc(all, func(takes func(string) bool) bool { return !takes(text) })
	}
}

func TestPatternsTakeWhatTheFormsTake(t *testing.T) {
	exact := map[string]bool{
		"text": true, "id": true, "eventid": true, "duration": true, "country": true, "zone": true, "path": true, "sha256": true, "number": true, "pointer": true,
		"date": false, "point": false, "language": false, "weburl": false,
	}
	for tag, same := range exact {
		shape, ok := check.ShapeOf(tag)
		require.True(t, ok, tag)
		hold(t, tag, same, taker(shaped(shape)), func(text string) bool {
			if tag == "text" {
				return !form.Blank(text) && !unsafe([]rune(text)...)
			}
			return new(check.Report).Form(check.Place{}, tag, text)
		})
	}
}

func TestPatternsOfNamesAreTheForms(t *testing.T) {
	hold(t, "scheme", true, taker(&js.Schema{Pattern: form.SchemePattern}), form.Scheme)
	hold(t, "namespaced", true, taker(&js.Schema{Pattern: form.NamespacedPattern}), form.Namespaced)
}

func TestPatternsOfIdentifiersTakeWhatTheirSchemesTake(t *testing.T) {
	for _, s := range form.Schemes() {
		takes := taker(identifiers().Properties[s.Name])
		hold(t, s.Name, false, takes, func(text string) bool { return form.Identifier(s.Name, text) != form.BadForm })
	}
	hold(t, "another scheme", true, taker(identifiers().AdditionalProperties), func(text string) bool {
		return form.Identifier("house", text) == form.Good
	})
}

// hold fails if the pattern refuses what the form takes, or, where they should
// be the same, the reverse; or if the form takes none, so that nothing was
// tried.
func hold(t *testing.T, name string, same bool, pattern, form func(string) bool) {
	t.Helper()
	good, bad := 0, 0
	slips(func(text string) {
		takes := form(text)
		if takes {
			good++
		} else {
			bad++
		}
		if takes != pattern(text) && (takes || same) {
			t.Errorf("%s: %q: the form says %v, the pattern %v", name, text, takes, !takes)
		}
	})
	require.Positive(t, good, name)
	require.Greater(t, bad, 1000, name)
}
