package quote_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

const report = "She spoke for an hour. “We will not raise the tax by 2.5 percent,” the minister said. " +
	"“There’s no deal,” he cautioned, “until there’s a deal.” Both called it productive. " +
	"The talks, a “waste of time” to some, a “first step” to others, go on."

func verify(q quote.Quote, a quote.Appearance) []string {
	var found []string
	for _, d := range quote.Verify(q, a, quote.NewText(report), "en") {
		found = append(found, string(d.Path)+" "+string(d.Code)+": "+d.Message)
	}
	return found
}

func TestVerifyFindsWhatIsWrong(t *testing.T) {
	const tax = "We will not raise the tax by 2.5 percent"
	for name, c := range map[string]struct {
		q    quote.Quote
		a    quote.Appearance
		want []string
	}{
		"right":             {quote.Quote{Type: quote.Direct, Text: tax}, quote.Appearance{}, nil},
		"straight":          {quote.Quote{Type: quote.Direct, Text: "There's no deal until there's a deal"}, quote.Appearance{}, nil},
		"right with exact":  {quote.Quote{Type: quote.Direct, Text: tax + "."}, quote.Appearance{Exact: tax, Position: span(24, 64)}, nil},
		"fragments":         {quote.Quote{Type: quote.Direct, Text: "There's no deal, until there's a deal."}, quote.Appearance{Fragments: []string{"There’s no deal", "until there’s a deal"}}, nil},
		"mixed":             {quote.Quote{Type: quote.Mixed, Text: "It was a “waste of time” for some and a “first step” for others."}, quote.Appearance{}, nil},
		"mixed with exact":  {quote.Quote{Type: quote.Mixed, Text: "It was a “waste of time” for some."}, quote.Appearance{Exact: "The talks, a “waste of time” to some"}, nil},
		"paraphrase":        {quote.Quote{Type: quote.Indirect, Text: "Taxes stay."}, quote.Appearance{Exact: "Both called it productive"}, nil},
		"no exact":          {quote.Quote{Type: quote.Reported, Text: "They spoke of taxes."}, quote.Appearance{}, nil},
		"another language":  {quote.Quote{Type: quote.Direct, Language: "de-DE", Text: "Wir erhöhen die Steuer nicht"}, quote.Appearance{Exact: tax}, nil},
		"another, no exact": {quote.Quote{Type: quote.Direct, Language: "de", Text: "Wir erhöhen die Steuer nicht"}, quote.Appearance{}, nil},
		"declared":          {quote.Quote{Type: quote.Direct, Text: "We’ll never raise it", Alteration: quote.AlterationCleaned}, quote.Appearance{Exact: tax}, nil},
		"absent": {quote.Quote{Type: quote.Direct, Text: "Nobody ever said such things"}, quote.Appearance{},
			[]string{" quote-absent: the text does not have the words \"Nobody ever said such things\""}},
		"altered": {quote.Quote{Type: quote.Direct, Text: "We will raise the tax by 3.5 percent"}, quote.Appearance{},
			[]string{` quote-altered: the words differ from those of the text: the quote has "We will[] raise the", the text "We will [not] raise the"; the quote has "the tax by [3.5] percent", the text "the tax by [2.5] percent,"`}},
		"stretched": {quote.Quote{Type: quote.Direct, Text: "We will not raise the tax"}, quote.Appearance{Exact: tax},
			[]string{` quote-altered: the words differ from those of the text: the quote has "raise the tax[]", the text "raise the tax[ by 2.5 percent]"`}},
		"not in marks": {quote.Quote{Type: quote.Partial, Text: "productive"}, quote.Appearance{},
			[]string{` quote-not-in-marks: the text does not put the words "productive" in quotation marks`}},
		"part not in marks": {quote.Quote{Type: quote.Mixed, Text: "Both called it “productive”."}, quote.Appearance{},
			[]string{` quote-not-in-marks: the text does not put the words "productive" in quotation marks`}},
		"ambiguous": {quote.Quote{Type: quote.Indirect, Text: "x"}, quote.Appearance{Exact: "deal"},
			[]string{` quote-ambiguous: the text has the words "deal" 2 times, and nothing tells which are meant`}},
		"position": {quote.Quote{Type: quote.Direct, Text: tax}, quote.Appearance{Position: span(20, 60)},
			[]string{"/position position-mismatch: the words stand at 24–64, not at 20–60"}},
		"position beyond": {quote.Quote{Type: quote.Indirect, Text: "x"}, quote.Appearance{Position: span(20, 6000)},
			[]string{"/position position-mismatch: the text ends at 240, before 20–6000"}},
		"paraphrase altered": {quote.Quote{Type: quote.Indirect, Text: "x"}, quote.Appearance{Exact: "Both called it useful"},
			[]string{` quote-altered: the words differ from those of the text: the quote has "called it [useful]", the text "called it [productive]. The talks,"`}},
	} {
		require.Equal(t, c.want, verify(c.q, c.a), name)
	}
}

func TestFindingsOfVerifyHaveTheSeverityOfTheirCode(t *testing.T) {
	list := quote.Verify(quote.Quote{Type: quote.Partial, Text: "productive"}, quote.Appearance{}, quote.NewText(report), "")
	require.Len(t, list, 1)
	require.Equal(t, diag.Warning, list[0].Severity)
	require.NoError(t, list.Err())
}

func TestOnlyPlaceInMarksIsMeant(t *testing.T) {
	text := quote.NewText("A first step was made. He called it “a first step”.")
	q := quote.Quote{Type: quote.Partial, Text: "a first step"}
	a, err := quote.Anchor(q, quote.Appearance{}, text)
	require.NoError(t, err)
	require.Equal(t, 37, *a.Position.Start)
	require.Empty(t, quote.Verify(q, a, text, ""))
}

func TestOnlyThePartThatIsNotInMarksIsNamed(t *testing.T) {
	const text = "The talks were “productive”, the president said, and no deal was near. They were “frank”."
	for name, c := range map[string]struct {
		q    quote.Quote
		a    quote.Appearance
		want string
	}{
		"parts of a mixed quote": {
			quote.Quote{Type: quote.Mixed, Text: "He called them “productive” and said “no deal was near”"}, quote.Appearance{},
			`the text does not put the words "no deal was near" in quotation marks`,
		},
		"parts within exact": {
			quote.Quote{Type: quote.Mixed, Text: "They were “productive”, “no deal” was near"},
			quote.Appearance{Exact: "The talks were “productive”, the president said, and no deal was near"},
			`the text does not put the words "no deal" in quotation marks`,
		},
		"fragments": {
			quote.Quote{Type: quote.Direct, Text: "productive … no deal was near … frank"},
			quote.Appearance{Fragments: []string{"productive", "no deal was near", "frank"}},
			`the text does not put the words "no deal was near" in quotation marks`,
		},
		"two parts": {
			quote.Quote{Type: quote.Mixed, Text: "“the president said” that “no deal was near”, “productive”"},
			quote.Appearance{Exact: "productive”, the president said, and no deal was near"},
			`the text does not put the words "the president said" and "no deal was near" in quotation marks`,
		},
	} {
		list := quote.Verify(c.q, c.a, quote.NewText(text), "")
		require.Len(t, list, 1, name)
		require.Equal(t, c.want, list[0].Message, name)
		require.Equal(t, diag.QuoteNotInMarks, list[0].Code)
	}
}

func TestAFindingSaysThatTheTextWasNotLookedThrough(t *testing.T) {
	text := quote.NewText(strings.Repeat("one two three four five six seven eight nine ten. ", 40000))
	verify := func(words string) diag.Diagnostic {
		list := quote.Verify(quote.Quote{Type: quote.Direct, Text: words}, quote.Appearance{}, text, "")
		require.Len(t, list, 1, words)
		require.Equal(t, diag.QuoteAbsent, list[0].Code)
		return list[0]
	}
	gaveUp := verify("nine six three ten seven four one eight five two")
	require.Contains(t, gaveUp.Message, "were not found; the text has words of them so often that it was not looked through to the end")
	require.Contains(t, gaveUp.Hint, "prefix")
	nowhere := verify("Elf Zwölf Dreizehn")
	require.Equal(t, `the text does not have the words "Elf Zwölf Dreizehn"`, nowhere.Message)
}

func TestPositionThatIsNoneIsNotHeldAgainstTheText(t *testing.T) {
	text := quote.NewText("Ten words.")
	for _, p := range []*quote.Position{
		nil, {}, {Start: new(50)}, {End: new(50)}, {Start: new(-1), End: new(50)}, {Start: new(60), End: new(50)},
	} {
		q := quote.Quote{Type: quote.Indirect, Text: "A paraphrase"}
		require.Empty(t, quote.Verify(q, quote.Appearance{Source: "s", Position: p}, text, "en"), "%+v", p)
	}
	for end, found := range map[int]int{10: 0, 11: 1} {
		q := quote.Quote{Type: quote.Indirect, Text: "A paraphrase"}
		p := &quote.Position{Start: new(3), End: &end}
		require.Len(t, quote.Verify(q, quote.Appearance{Source: "s", Position: p}, text, "en"), found, end)
	}
}
