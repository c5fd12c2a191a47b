package event

import (
	"io/fs"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// Verify holds the quotes against the texts of the sources that have Content,
// and returns what is wrong, errors and warnings, in document order. fsys is
// the folder of the event file; paths lead below it, and a symbolic link on the
// way is refused. Sources without Content are passed over. [quote.Verify] says
// how a quote is judged; a quote without a language is in that of the event.
//
// Quotation marks are asked of documents that report what others say. A
// transcript, recording, statement, interview or post gives the words without.
//
// A text that can't be read is [diag.ContentMissing], one with another hash
// [diag.ContentChanged]. Quotes are held against the changed text, but their
// positions are not: that finding says how many still stand in it, and those
// that do not have findings of their own. Texts are at most [MaxContent] long
// and in UTF-8.
//
// Verify does not validate: of what makes an event invalid it uses what it can.
// It is safe for concurrent use.
func (e *Event) Verify(fsys fs.FS) diag.List {
	list, _ := e.verified(fsys)
	return list
}

func (e *Event) verified(fsys fs.FS) (diag.List, Held) {
	if e == nil {
		return noEvent(), Held{}
	}
	v := verification{event: e, fsys: fsys, looked: map[int]bool{}}
	list := v.run(v.verify)
	return list, v.held()
}

// verify judges an appearance, and returns whether its words stand in the text;
// judged is false where none can be looked for.
func (v *verification) verify(p printedIn) (stands, judged bool) {
	q, a := v.quoteAgainst(p)
	judged = quote.HasWords(q, a, p.source.Language)
	v.looked[p.quote] = v.looked[p.quote] || judged
	stands = judged
	for _, d := range quote.Verify(q, a, p.text, p.source.Language) {
		if d.Code == diag.PositionMismatch && p.changed || d.Code == diag.QuoteNotInMarks && givesWords(p.source.Kind) {
			continue
		}
		stands = stands && d.Severity != diag.Error
		if p.changed && (d.Code == diag.QuoteAbsent || d.Code == diag.QuoteAltered) {
			d.Hint = "the text was changed since it was hashed"
		}
		d.Path = p.path() + d.Path
		v.note(p.printing, d)
	}
	return stands, judged
}

// givesWords reports whether documents of the kind are the words themselves, so
// that no marks are put around them.
func givesWords(k source.Kind) bool {
	switch k {
	case source.Transcript, source.Video, source.Audio, source.Statement, source.SocialPost, source.Interview:
		return true
	}
	return false
}
