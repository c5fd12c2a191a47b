package event

import (
	"slices"
	"strings"

	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
)

// utterance is one or several quotes of an account that are variants of one
// another; the first is the one that the others are variants of.
type utterance struct {
	wordings []wording
	speakers referring
}

// wording is a quote as it compares.
type wording struct {
	*quote.Quote
	at    int
	plain string
	words []string
}

func (c *comparer) compareQuotes() {
	a, b := c.a.utterances(), c.b.utterances()
	matches := matchUtterances(a, b)
	c.a.quotes = quoteStandIns(c.a.mark, a, matches, firstOf)
	c.b.quotes = quoteStandIns(c.b.mark, b, matches, secondOf)
	for _, m := range matches {
		c.compareUtterance(a, b, m)
	}
}

// utterances groups the quotes of an account, in the order of their first.
func (c *account) utterances() []utterance {
	var x ids[quote.ID]
	for i := range c.Quotes {
		x.add(c.Quotes[i].ID)
	}
	roots := c.roots(&x)
	var list []utterance
	number := map[int]int{}
	for i, root := range roots {
		n, begun := number[root]
		if !begun {
			n = len(list)
			number[root] = n
			list = append(list, utterance{})
		}
		q := &c.Quotes[i]
		list[n].wordings = append(list[n].wordings, wording{Quote: q, at: i, plain: plain(q.Text), words: plainWords(q.Text)})
		if i == root {
			u := list[n].wordings
			u[0], u[len(u)-1] = u[len(u)-1], u[0]
		}
	}
	for n := range list {
		list[n].speakers = c.speakersOf(&list[n])
	}
	return list
}

// roots tells of every quote which one it is a variant of in the end, itself
// where it is none. In a circle of variants that is the one met again first.
func (c *account) roots(x *ids[quote.ID]) []int {
	const unknown, onTheWay = -1, -2
	roots := slices.Repeat([]int{unknown}, len(c.Quotes))
	for i := range roots {
		var path []int
		for roots[i] == unknown {
			path = append(path, i)
			roots[i] = onTheWay
			next, ok := x.find(c.Quotes[i].VariantOf)
			if c.Quotes[i].VariantOf == "" || !ok {
				roots[i] = i
				break
			}
			i = next
		}
		root := roots[i]
		if root == onTheWay {
			root = i
		}
		for _, k := range path {
			roots[k] = root
		}
	}
	return roots
}

// speakersOf are those who speak any of the wordings, or where nobody does the
// attribution as printed.
func (c *account) speakersOf(u *utterance) referring {
	var all []participant.ID
	known := map[participant.ID]bool{}
	for _, w := range u.wordings {
		for _, id := range w.Speakers {
			if !known[id] {
				known[id] = true
				all = append(all, id)
			}
		}
	}
	if text := u.wordings[0].AttributionText; len(all) == 0 && text != "" {
		return referring{[]string{"printed " + plain(text)}, text}
	}
	return c.refer(all)
}

// quoteStandIns maps the ids of quotes to what their utterance stands for.
func quoteStandIns(mark string, list []utterance, matches []match, mine func(match) int) map[string]string {
	stands := stands(mark, len(list), matches, mine)
	found := map[string]string{}
	for n, u := range list {
		for _, w := range u.wordings {
			if _, again := found[string(w.ID)]; !again {
				found[string(w.ID)] = stands[n]
			}
		}
	}
	return found
}

func (c *comparer) compareUtterance(a, b []utterance, m match) {
	p := &PartComparison{Part: ComparedQuote, MatchedBy: m.by}
	x, y := utterance{wordings: []wording{{Quote: &quote.Quote{}}}}, utterance{wordings: []wording{{Quote: &quote.Quote{}}}}
	if m.a >= 0 {
		x = a[m.a]
		p.A = x.side()
	}
	if m.b >= 0 {
		y = b[m.b]
		p.B = y.side()
	}
	p.add("text", x.text(), y.text(), func() Verdict { return wordings(x, y) })
	strangers := VerdictContradicts
	if longerName(x.speakers.label, y.speakers.label) {
		strangers = VerdictDiffers
	}
	p.addSets("speakers", x.speakers, y.speakers, VerdictDiffers, strangers)
	s, t := x.wordings[0], y.wordings[0]
	for _, f := range []struct{ name, a, b string }{
		{"type", string(s.Type), string(t.Type)},
		{"attestation", string(s.Attestation), string(t.Attestation)},
		{"cue", s.Cue, t.Cue},
		{"medium", string(s.Medium), string(t.Medium)},
	} {
		p.addText(f.name, f.a, f.b)
	}
	p.addSets("addressees", c.a.refer(s.Addressees), c.b.refer(t.Addressees), VerdictWithinPrecision, VerdictDiffers)
	p.addDate("said", s.Said, t.Said)
	original, other := s.original(), t.original()
	p.addWord("original/language", original.Language, other.Language)
	p.addText("original/text", original.Text, other.Text)
	p.addText("translator", string(s.Translator), string(t.Translator))
	c.close(p)
}

func (w wording) original() quote.Original {
	if w.Original == nil {
		return quote.Original{}
	}
	return *w.Original
}

// mostWordings is how many wordings of one utterance are held against those of
// another.
const mostWordings = 32

func (u utterance) first() []wording { return u.wordings[:min(len(u.wordings), mostWordings)] }

func (u utterance) side() ComparedSide {
	s := ComparedSide{Label: u.wordings[0].Text}
	for _, w := range u.wordings {
		s.Paths = append(s.Paths, place("quotes", w.at).Pointer())
	}
	return s
}

// text is all wordings for a reader: quotation marks around what was spoken.
func (u utterance) text() string {
	var list []string
	for _, w := range u.wordings {
		text := w.Text
		if text != "" && (w.Type == quote.Direct || w.Type == quote.Partial) {
			text = "“" + text + "”"
		}
		list = append(list, text)
	}
	return strings.Join(list, " / ")
}

// wordings judges two utterances that do not read the same. Where each
// has wordings of its own, these count: whether one is a part of another, or is
// unlike it.
func wordings(a, b utterance) Verdict {
	only, others := ownWordings(a, b), ownWordings(b, a)
	if len(only) == 0 || len(others) == 0 {
		return VerdictAgrees
	}
	verdict := VerdictDiffers
	for _, x := range only {
		for _, y := range others {
			switch {
			case align(x.words, y.words).within:
				verdict = VerdictWithinPrecision
			case verdict == VerdictDiffers && unlike(x, y):
				verdict = VerdictContradicts
			}
		}
	}
	return verdict
}

// ownWordings are the wordings of an utterance that none of another's reads
// like.
func ownWordings(u, other utterance) []wording {
	return slices.DeleteFunc(slices.Clone(u.first()), func(x wording) bool {
		return slices.ContainsFunc(other.first(), func(y wording) bool { return x.plain == y.plain })
	})
}
