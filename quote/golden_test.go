package quote_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsevent/newsevent/internal/golden"
	"github.com/newsevent/newsevent/quote"
)

// Each case of the golden file is a text, a quote and where it appears, and what
// the package says of it: where the words stand and what differs there, what
// verification finds, and what anchoring makes of the appearance. The texts are
// composed, so that several things come together.
func TestQuotesAreLocatedVerifiedAndAnchoredAsInTheGoldenFile(t *testing.T) {
	c := rand.New(rand.NewPCG(5, 7))
	one := func(pieces ...string) string { return pieces[c.IntN(len(pieces))] }
	// Each sentence, and words that are looked for in it.
	sentences := [][]string{
		{"“We have made some headway, but not enough,” the minister said.", "We have made some headway, but not enough", "made some headway", "not enough", "[W]e made some … not enough",
			"We have made much headway, but not enough", "we have made some headway. But not enough", "“We have made some headway, but not enough,”", "some headway… not enough", "have made [real] headway", "headway"},
		{"“We have made some headway,” the minister said, “but not enough.”", "We have made some headway, but not enough.", "We have made some headway", "but not enough", "We have made some headway ... but not enough"},
		{"The minister said they had “made some headway” but “not enough” for a deal.", "made some headway", "not enough", "made some headway but not enough", " made some headway ", "they had made some headway"},
		{"We have made some headway, but not enough, the minister said.", "We have made some headway", "We have made some headway, but never enough", "the minister said"},
		{"“We have not made some headway, but enough,” the minister said.", "made some headway", "We have made some headway, but enough", "made … enough"},
		{"“Yes. Yes, no.” “Yes,” they said, “no.”", "Yes", "Yes, no", "Yes. No.", "yes … no"},
		{"He paid “$40 million” for it. “It was 40 million,” she said.", "40 million", "$40 million", "40", "It was 4 million", "It was 40"},
		{"«We have made some headway», dijo, «but not enough».", "We have made some headway, but not enough", "some headway"},
		{"— We have made some headway — said he — but not enough.", "We have made some headway, but not enough.", "made some headway"},
		{"“No deal until there is a deal. No deal,” he said. “No deal.”", "No deal until there is a deal.", "No deal", "deal", "until there was a deal", "no deal until there is a deal. No deal. No deal."},
		{"Will they pay? “Will they pay?” she asked.", "Will they pay?", "they pay", "Will they pay", "Will they pay."},
		{"我们没有达成协议。“达成协议”，他说。", "达成协议", "我们没有达成协议", "我们达成协议"},
	}
	var out bytes.Buffer
	for range 260 {
		var text, candidates []string
		for range 1 + c.IntN(3) {
			chosen := sentences[c.IntN(len(sentences))]
			text, candidates = append(text, chosen[0]), append(candidates, chosen[1:]...)
		}
		s := one("", "", "Before. ", "\n") + strings.Join(text, one(" ", "\n", "\n\n")) + one("", "", " After.", "\n")
		words := one(candidates...)
		q := quote.Quote{ID: "q", Text: words, Language: one("", "en", "en", "en", "de")}
		q.Type = []quote.Type{quote.Direct, quote.Direct, quote.Partial, quote.Mixed, quote.Indirect, quote.Reported}[c.IntN(6)]
		if q.Type == quote.Mixed {
			q.Text = one("They “made some headway” but “not enough”.", "They “made some headway”.", "It cost “$40 million”", "“Yes” and “no”", "They made “no headway”", "“not enough” after “some headway”")
		}
		if c.IntN(6) == 0 {
			q.Alteration = quote.Alterations()[c.IntN(len(quote.Alterations()))]
		}
		var a quote.Appearance
		switch c.IntN(6) {
		case 0, 1:
			a.Exact = words
		case 2:
			a.Exact = one(candidates...)
		case 3:
			a.Fragments = strings.Fields(words)
			if n := len(a.Fragments); n > 2 {
				a.Fragments = []string{strings.Join(a.Fragments[:n/2], " "), strings.Join(a.Fragments[n/2:], " ")}
			}
		case 4:
			a.Fragments = []string{words, one(candidates...)}
		}
		if c.IntN(3) == 0 {
			a.Prefix = one("“", "“", "the minister said they had “", "Before. “", "deal. ", "no such prefix at all ", "he said. “", "x")
		}
		if c.IntN(3) == 0 {
			a.Suffix = one(",” the minister said", "” but", ".”", ".”", " for a deal.", "no such suffix at all", "\n", "y")
		}
		if at := strings.Index(s, words); c.IntN(3) == 0 && at >= 0 {
			start := utf8.RuneCountInString(s[:at]) + c.IntN(3)/2
			a.Position = &quote.Position{Start: &start}
			if c.IntN(2) == 0 {
				a.Position.End = new(start + utf8.RuneCountInString(words) + c.IntN(3)/2)
			}
		}
		fmt.Fprintf(&out, "== %q\n%s %q %q %q; exact %q fragments %q prefix %q suffix %q%s\n", s, q.Type, q.Text, q.Language, q.Alteration, a.Exact, a.Fragments, a.Prefix, a.Suffix, position(a))
		l := quote.Locate(s, a)
		fmt.Fprintf(&out, "%s", l.Fidelity())
		if l.Ambiguous {
			out.WriteString(", ambiguous")
		}
		for _, m := range l.Matches {
			fmt.Fprintf(&out, "; %s %d-%d", m.Fidelity, m.Span.Start.CodePoints, m.Span.End.CodePoints)
			for _, p := range m.Pieces {
				fmt.Fprintf(&out, " %q", s[p.Start.Bytes:p.End.Bytes])
			}
			if m.Quoted {
				fmt.Fprintf(&out, " in %q", s[m.Marks.Start.Bytes:m.Marks.End.Bytes])
			}
			if m.Prefix {
				out.WriteString(" prefix")
			}
			if m.Suffix {
				out.WriteString(" suffix")
			}
			for _, d := range m.Changes {
				fmt.Fprintf(&out, " (%s %d-%d %q > %q)", d.Kind, d.At.Start.CodePoints, d.At.End.CodePoints, d.Words, d.Text)
			}
		}
		out.WriteByte('\n')
		prepared, language := quote.NewText(s), one("en", "en", "en", "", "en-GB", "fr")
		for _, d := range quote.Verify(q, a, prepared, language) {
			fmt.Fprintf(&out, "verify %s %s %s %s | %s\n", language, d.Code, d.Path, d.Message, d.Hint)
		}
		anchored, err := quote.Anchor(q, a, prepared)
		fmt.Fprintf(&out, "anchor %q %q %q %q%s", anchored.Exact, anchored.Fragments, anchored.Prefix, anchored.Suffix, position(anchored))
		if err != nil {
			fmt.Fprintf(&out, " %s", err)
		}
		out.WriteByte('\n')
	}
	golden.Require(t, "testdata/quotes.txt", out.String())
}

func position(a quote.Appearance) string {
	switch p := a.Position; {
	case p == nil:
		return ""
	case p.End == nil:
		return fmt.Sprintf(" at %d", *p.Start)
	default:
		return fmt.Sprintf(" at %d-%d", *p.Start, *p.End)
	}
}
