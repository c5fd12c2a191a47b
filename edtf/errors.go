package edtf

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// A ParseError says what is wrong with a text, in words for the person who
// wrote it.
type ParseError struct {
	Text   string // the whole text
	Offset int    // where in it the fault lies, in bytes
	Reason string // what was found there, and what is allowed
}

// Error gives the text and the reason: "2025-02-30: February 2025 has 28 days".
// A long text is cut short, and characters that do not print are escaped.
func (e *ParseError) Error() string { return quoted(e.Text) + ": " + e.Reason }

// A failure is a fault found, not yet put into words: a check that only asks
// whether a text is valid pays for no words.
type failure struct {
	reason reason
	at, to int // the piece at fault
	year   int64
	month  time.Month
}

func (f failure) describe(s string) *ParseError {
	return &ParseError{Text: s, Offset: f.at, Reason: f.words(s)}
}

func (f failure) words(s string) string {
	to := max(f.at, min(f.to, len(s)))
	if strings.TrimSpace(s) == "" {
		return messages[emptyText].rule
	}
	if hint := hintFor(s); hint != "" {
		return hint
	}
	m := messages[f.reason]
	switch {
	case f.reason == noSuchDayOfMonth:
		return fmt.Sprintf("%s %s has %d days", f.month, yearName(f.year), daysIn(f.year, f.month))
	case m.what == "":
		return m.rule
	case f.at == to:
		return "the " + m.what + " is missing: " + m.rule
	}
	return m.what + " " + quoted(s[f.at:to]) + ": " + m.rule
}

func yearName(year int64) string {
	if year < 0 {
		return fmt.Sprintf("-%04d", -year)
	}
	return fmt.Sprintf("%04d", year)
}

const quotedRunes = 60

// quoted is a piece of the text fit for a message: at most 60 characters, in
// quotation marks and escaped unless it is plain ASCII without spaces.
func quoted(s string) string {
	cut := ""
	if utf8.RuneCountInString(s) > quotedRunes {
		at := 0
		for range quotedRunes - 1 {
			_, size := utf8.DecodeRuneInString(s[at:])
			at += size
		}
		s, cut = s[:at], "…"
	}
	plain := s != "" && strings.IndexFunc(s, func(r rune) bool { return r <= ' ' || r > '~' || r == '"' }) < 0
	if plain {
		return s + cut
	}
	return strconv.Quote(s) + cut
}

// A repair is a common way to write a date that is nearly EDTF.
type repair struct {
	mend func(string) string
	hint string
}

// hintFor says what would make a date of the text, if one small thing would.
func hintFor(s string) string {
	if len(s) > hintBytes {
		return ""
	}
	for _, r := range [...]repair{
		{withT, "a T, not a space, stands between day and clock time: 2025-08-15T11:30:00"},
		{withoutSpace, "a date holds no white space"},
		{strings.ToUpper, "the letters T, Z, Y, X, E and S are capital in a date"},
		{withHyphens, "hyphens stand between year, month and day: 2025-08-15"},
	} {
		if mended := r.mend(s); mended != s && Valid(mended) {
			return r.hint
		}
	}
	return ""
}

// hintBytes is the length from which no hint is looked for.
const hintBytes = 200

func withT(s string) string { return strings.Replace(s, " ", "T", 1) }

func withoutSpace(s string) string { return strings.Join(strings.Fields(s), "") }

func withHyphens(s string) string {
	if len(s) != 8 {
		return s
	}
	return s[:4] + "-" + s[4:6] + "-" + s[6:]
}

// trailing says that a date ends before the text does.
func (p *parser) trailing(v *Value) {
	c := p.peek()
	switch {
	case v.hasOffset, c != 'Z' && c != '+', v.kind == KindDateTime:
		p.failSpan(trailingText, p.pos, p.end)
	default:
		p.failSpan(offsetWithoutClock, p.pos, p.end)
	}
}
