package quote_test

import (
	"errors"
	"fmt"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/quote"
)

const dispatch = "“We’ve made some headway,” Trump told reporters. He lowered expectations at once. " +
	"“There’s no deal,” the American president cautioned, “until there’s a deal.”"

func ExampleLocate() {
	for _, words := range []string{
		"We've made some headway", "We've made some headway.", "There's no deal until there's a deal",
		"We've made great headway", "He lowered expectations", "It was a total success for all of us",
	} {
		l := quote.Locate(dispatch, quote.Appearance{Exact: words})
		m, ok := l.Best()
		if !ok {
			fmt.Println(l.Fidelity())
			continue
		}
		fmt.Println(m.Fidelity, m.Span.Start.CodePoints, m.Span.End.CodePoints, "in marks:", m.Quoted)
		for _, c := range m.Changes {
			fmt.Printf("  %s: %q, in the text %q\n", c.Kind, c.Words, c.Text)
		}
	}
	// Output:
	// typographic 1 24 in marks: true
	// edited 1 24 in marks: true
	//   edge: ".", in the text ""
	// shortened 83 156 in marks: true
	//   interruption: "", in the text ",” the American president cautioned, “"
	// altered 1 24 in marks: true
	//   words: "great", in the text "some"
	// exact 49 72 in marks: false
	// absent
}

func ExampleLocation_Best() {
	const text = "“No deal,” said one. “No deal,” said the other."
	l := quote.Locate(text, quote.Appearance{Exact: "No deal"})
	_, ok := l.Best()
	fmt.Println(ok, l.Ambiguous, len(l.Matches))

	l = quote.Locate(text, quote.Appearance{Exact: "No deal", Suffix: ",” said the other"})
	m, ok := l.Best()
	fmt.Println(ok, m.Span.Start.CodePoints)
	// Output:
	// false true 2
	// true 22
}

func ExampleText_Locate() {
	text := quote.NewText(dispatch) // once for all quotes
	for _, words := range []string{"headway", "until there’s a deal"} {
		m, _ := text.Locate(quote.Appearance{Exact: words}).Best()
		fmt.Println(m.Fidelity, m.Span.Start.CodePoints, m.Span.Start.Bytes, m.Span.Start.UTF16)
	}
	// Output:
	// exact 17 21 17
	// exact 136 150 136
}

func ExampleAnchor() {
	q := quote.Quote{Type: quote.Direct, Text: "There's no deal until there's a deal"}
	a, err := quote.Anchor(q, quote.Appearance{Source: "dispatch"}, quote.NewText(dispatch))
	fmt.Println(err)
	fmt.Printf("%q\n%q\n%q\n%d %d\n", a.Fragments, a.Prefix, a.Suffix, *a.Position.Start, *a.Position.End)

	q.Text = "There's no deal until there's a treaty"
	_, err = quote.Anchor(q, quote.Appearance{Source: "dispatch"}, quote.NewText(dispatch))
	fmt.Println(errors.Is(err, diag.QuoteAltered))
	// Output:
	// <nil>
	// ["There’s no deal" "until there’s a deal"]
	// " lowered expectations at once. “"
	// ".”"
	// 83 156
	// true
}

func ExampleVerify() {
	q := quote.Quote{Type: quote.Direct, Text: "We've made great headway"}
	for _, d := range quote.Verify(q, quote.Appearance{}, quote.NewText(dispatch), "en") {
		fmt.Println(d.Code, d.Message)
	}
	// Output:
	// quote-altered the words differ from those of the text: the quote has "We've made [great] headway", the text "We’ve made [some] headway,"
}
