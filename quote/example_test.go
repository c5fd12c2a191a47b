package quote_test

import (
	"fmt"

	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
)

func ExampleQuote_Diagnose() {
	q := quote.Quote{
		ID: "productive", Type: quote.Partial, Text: "“productive”",
		Speakers:    []participant.ID{"trump"},
		Attestation: quote.AttestationJointVerbatim,
		Appearances: []quote.Appearance{{Source: "dispatch"}},
	}
	for _, f := range q.Diagnose() {
		fmt.Println(f)
	}
	// Output:
	// /text: warning: the words stand in quotation marks of their own [enclosing-quotation-marks]
	// /attestation: error: words attested as said jointly need two speakers or more [joint-without-speakers]
}

func ExampleTypes() {
	for _, t := range quote.Types() {
		fmt.Println(t, "-", t.Description())
	}
	// Output:
	// direct - The speaker's words, as a sentence of their own.
	// partial - A fragment of the speaker's words in the outlet's own sentence.
	// mixed - Part quoted and part paraphrased; the quoted parts stand between “ and ”.
	// indirect - A paraphrase of what was said.
	// reported - Only that they spoke of it.
}
