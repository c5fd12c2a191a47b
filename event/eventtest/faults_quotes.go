package eventtest

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/quote"
)

// quoteFault is a fault of a quote on its own.
func quoteFault(name string, code diag.Code, member string, change func(*quote.Quote)) Fault {
	return Fault{Name: name, Code: code, change: func(e *event.Event) diag.Pointer {
		q, at := addQuote(e)
		change(q)
		return at + diag.Pointer(member)
	}}
}

// quoteFaults are quotes that nobody spoke or that are written in another way
// than their type says.
func quoteFaults() []Fault {
	return []Fault{
		quoteFault("unattributed-quote", diag.UnattributedQuote, "", func(q *quote.Quote) { q.AttributionText = "" }),
		quoteFault("joint-without-speakers", diag.JointWithoutSpeakers, "/attestation", func(q *quote.Quote) {
			q.Attestation = quote.AttestationJointVerbatim
		}),
		quoteFault("translation-language", diag.TranslationLanguage, "/original/language", func(q *quote.Quote) {
			q.Original = &quote.Original{Language: "en", Text: "We'll meet again."}
		}),
		quoteFault("enclosing-quotation-marks", diag.EnclosingQuotationMarks, "/text", func(q *quote.Quote) {
			q.Text = "“" + q.Text + "”"
		}),
		quoteFault("enclosing-quotation-marks-german", diag.EnclosingQuotationMarks, "/text", func(q *quote.Quote) {
			q.Type, q.Language, q.Text = quote.Partial, "de", "„ein gutes Gespräch“"
		}),
		quoteFault("no-quoted-part", diag.NoQuotedPart, "/text", func(q *quote.Quote) {
			q.Type, q.Text = quote.Mixed, `They called it "a good start".`
		}),
	}
}
