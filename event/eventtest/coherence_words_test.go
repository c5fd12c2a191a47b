package eventtest_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// scriptsOf are the scripts that texts of a language are written in, beside
// Latin abbreviations in the names of outlets.
var scriptsOf = map[string][]*unicode.RangeTable{
	"ru": {unicode.Cyrillic}, "uk": {unicode.Cyrillic}, "ar": {unicode.Arabic}, "fa": {unicode.Arabic}, "he": {unicode.Hebrew},
	"hi": {unicode.Devanagari}, "zh-Hans": {unicode.Han}, "ja": {unicode.Han, unicode.Hiragana, unicode.Katakana},
}

func requireScript(t *testing.T, e *event.Event, language, text string) {
	t.Helper()
	scripts := scriptsOf[language]
	if scripts == nil {
		scripts = []*unicode.RangeTable{unicode.Latin}
	}
	for _, r := range strings.ReplaceAll(text, "FM", "") {
		if unicode.IsLetter(r) && r != 'ー' {
			require.True(t, unicode.In(r, scripts...), "%s: %q is not in %s: %q", e.ID, r, language, text)
		}
	}
}

func TestTextsAreInTheScriptOfTheirLanguage(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		if e.Language == "" {
			return 0
		}
		texts := []string{e.Title, e.Summary}
		for language, tr := range e.Translations {
			requireScript(t, e, language, tr.Title+tr.Summary)
			require.True(t, tr.Summary == "" || e.Summary != "", e.ID)
		}
		for _, p := range e.Places {
			texts = append(texts, p.Name, p.Venue, p.Locality, p.Region)
		}
		for _, s := range e.Subjects {
			texts = append(texts, s.Name)
		}
		for _, p := range e.Participants {
			texts = append(texts, p.Name, p.AttributionText, p.AttendanceReason, p.Size.Text)
			for _, h := range p.Positions {
				texts = append(texts, h.Title, h.Organization)
			}
		}
		for _, s := range e.Sources {
			if s.Language != "" {
				requireScript(t, e, s.Language, s.Title+strings.Join(s.Authors, ""))
				for _, c := range s.Corrections {
					requireScript(t, e, s.Language, c.Text)
				}
				if s.Publisher != nil {
					requireScript(t, e, s.Language, s.Publisher.Name)
				}
			}
		}
		for _, q := range e.Quotes {
			requireScript(t, e, languageOf(e, q), q.Text+q.Cue)
			if q.Original != nil {
				requireScript(t, e, q.Original.Language, q.Original.Text)
			}
			for _, a := range q.Appearances {
				requireScript(t, e, languageOf(e, q), a.Exact+a.Prefix+a.Suffix+strings.Join(a.Fragments, ""))
			}
			texts = append(texts, q.AttributionText)
		}
		for _, o := range e.Outcomes {
			texts = append(texts, o.Subject, o.Text)
		}
		for _, c := range e.Claims {
			texts = append(texts, c.Text)
		}
		for _, r := range e.Relations {
			texts = append(texts, r.Title, r.Text)
		}
		requireScript(t, e, e.Language, strings.Join(texts, ""))
		return len(texts)
	})
}

// What is told of an event suits what has become of it.
func TestWhatIsToldSuitsTheStatus(t *testing.T) {
	happened := []string{"talks were held", "We rowed", "Turnout was", "The council published", "stayed closed", "spoke of smoke", "were closed to traffic",
		"More people came", "long night", "We counted", "Help is on its way", "Thousands march", "Explosion in", "wins the regional cup"}
	planned := []string{"The date was confirmed", "The date is set", "the date is set"}
	off := []string{"No new date", "called off", "postponed"}
	g, n := eventtest.New(32), map[bool]int{}
	for range 700 {
		e := g.Event(eventtest.WithLanguage("en"))
		all := tolds(e)
		n[held(e)]++
		for _, text := range all {
			if !held(e) {
				requireNone(t, e, text, happened)
			}
			if e.Status != event.StatusPlanned {
				requireNone(t, e, text, planned)
			}
			if held(e) || e.Status == event.StatusPlanned {
				requireNone(t, e, text, off)
			}
		}
	}
	require.Greater(t, n[false], 50)
	require.Greater(t, n[true], 50)
}

func requireNone(t *testing.T, e *event.Event, text string, phrases []string) {
	t.Helper()
	for _, phrase := range phrases {
		require.NotContains(t, text, phrase, "%s is %s", e.ID, e.Status)
	}
}

// tolds are the English texts of an event that tell what happens.
func tolds(e *event.Event) []string {
	texts := []string{e.Title, e.Summary}
	for _, s := range e.Sources {
		texts = append(texts, s.Title)
	}
	for _, q := range e.Quotes {
		texts = append(texts, q.Text)
		for _, a := range q.Appearances {
			texts = append(texts, a.Prefix, a.Suffix)
		}
	}
	for _, c := range e.Claims {
		texts = append(texts, c.Text)
	}
	return texts
}

// Events have what trips programs over: marks of direction, joiners, emoji.
func TestTwoThousandEventsHaveCharactersOfEveryKind(t *testing.T) {
	between := func(mark rune, tables ...*unicode.RangeTable) func([]rune, int) bool {
		return func(text []rune, i int) bool { return text[i] == mark && i > 0 && unicode.In(text[i-1], tables...) }
	}
	kinds := map[string]func(text []rune, i int) bool{
		"left-to-right mark behind a Latin word": func(text []rune, i int) bool { return text[i] == '\u200e' && i > 0 && text[i-1] == '+' },
		"right-to-left mark in Arabic":           between('\u200f', unicode.Arabic),
		"right-to-left mark in Hebrew":           between('\u200f', unicode.Hebrew),
		"non-joiner in Persian":                  between('\u200c', unicode.Arabic),
		"joiner in Devanagari":                   between('\u200d', unicode.Devanagari),
		"joiner in emoji":                        func(text []rune, i int) bool { return text[i] == '\u200d' && i > 0 && text[i-1] > 0xffff },
		"tone of skin":                           func(text []rune, i int) bool { return text[i] == '\U0001f3fd' },
		"flag":                                   func(text []rune, i int) bool { return '\U0001f1e6' <= text[i] && text[i] <= '\U0001f1ff' },
		"keycap":                                 func(text []rune, i int) bool { return text[i] == '\u20e3' },
		"emoji with variation selector":          func(text []rune, i int) bool { return text[i] == '\ufe0f' },
		"combining mark on a Latin letter": func(text []rune, i int) bool {
			return i > 0 && unicode.Is(unicode.Mn, text[i]) && unicode.Is(unicode.Latin, text[i-1])
		},
		"combining mark on a Cyrillic letter": func(text []rune, i int) bool {
			return i > 0 && unicode.Is(unicode.Mn, text[i]) && unicode.Is(unicode.Cyrillic, text[i-1])
		},
		"vowel point in Hebrew": func(text []rune, i int) bool {
			return i > 0 && unicode.Is(unicode.Mn, text[i]) && unicode.Is(unicode.Hebrew, text[i])
		},
		"vowel sign in Arabic": func(text []rune, i int) bool {
			return i > 0 && unicode.Is(unicode.Mn, text[i]) && unicode.Is(unicode.Arabic, text[i-1])
		},
		"no-break space":                    func(text []rune, i int) bool { return text[i] == '\u00a0' },
		"narrow no-break space":             func(text []rune, i int) bool { return text[i] == '\u202f' },
		"Han letter beyond the first plane": func(text []rune, i int) bool { return text[i] > 0xffff && unicode.Is(unicode.Han, text[i]) },
	}
	for _, mark := range "“”‘’„«»‹›「」『』״׳" {
		kinds[string(mark)] = func(text []rune, i int) bool { return text[i] == mark }
	}
	counts, wanted := map[string]int{}, map[string]bool{}
	for kind := range kinds {
		wanted[kind] = true
	}
	n := 0
	for e := range eventtest.New(1).All() {
		e.Extensions = nil
		for text := range texts(e) {
			runes := []rune(text)
			for i := range runes {
				if runes[i] < 0x80 {
					continue
				}
				for kind, has := range kinds {
					if has(runes, i) {
						counts[kind]++
					}
				}
			}
		}
		if n++; n == 2000 {
			break
		}
	}
	require.Empty(t, missing(wanted, counts), "characters that no event has")
}

// Each language's own marks enclose what is quoted inside a text.
func TestQuotationsInsideTextsHaveTheMarksOfTheLanguage(t *testing.T) {
	inner := map[string]string{"en": "‘", "de": "‚", "fr": "«\u00a0", "es": "“", "ru": "„", "uk": "„", "ar": "“", "fa": "‹", "he": "׳",
		"hi": "‘", "zh-Hans": "‘", "ja": "『"}
	for _, language := range eventtest.Languages() {
		g, n := eventtest.New(33), 0
		for range 60 {
			e := g.Event(eventtest.WithLanguage(language), eventtest.WithQuotes(8), eventtest.WithSources(1))
			for _, q := range e.Quotes {
				if q.NestedIn == "" {
					continue
				}
				n++
				i := slices.IndexFunc(e.Quotes, func(outer quote.Quote) bool { return outer.ID == q.NestedIn })
				require.Contains(t, e.Quotes[i].Text, inner[language]+q.Text, language)
			}
		}
		require.Positive(t, n, language)
	}
}
