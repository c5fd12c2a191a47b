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
// [diag.ContentChanged]; quotes are held against the changed text, but their
// positions are not. Texts are at most [MaxContent] long and in UTF-8.
//
// Verify does not validate: of what makes an event invalid it uses what it can.
// It is safe for concurrent use.
func (e *Event) Verify(fsys fs.FS) diag.List {
	v := verification{event: e, fsys: fsys, quotes: make([]diag.List, len(e.Quotes))}
	for i := range e.Sources {
		if e.Sources[i].Content != nil {
			v.verifySource(i)
		}
	}
	return v.list()
}

// verification holds the findings by the list they belong to.
type verification struct {
	event   *Event
	fsys    fs.FS
	sources diag.List
	quotes  []diag.List
}

// list returns the findings in document order.
func (v *verification) list() diag.List {
	list := v.sources
	for _, found := range v.quotes {
		list = append(list, found...)
	}
	return list.Limit()
}

// content reads the text of a source, and notes what is wrong with it.
func (v *verification) content(i int) (data string, problem diag.Code) {
	data, found := readContent(v.fsys, v.event.Sources[i].Content)
	if found.Code != "" {
		found.Path, found.Severity = place("sources", i).Member("content").Pointer(), found.Code.Severity()
		v.sources = append(v.sources, found)
	}
	return data, found.Code
}

// verifySource holds every appearance in a source against its text.
func (v *verification) verifySource(i int) {
	s := &v.event.Sources[i]
	data, problem := v.content(i)
	if problem == diag.ContentMissing {
		return
	}
	var text *quote.Text
	for k := range v.event.Quotes {
		for n := range v.event.Quotes[k].Appearances {
			if v.event.Quotes[k].Appearances[n].Source != s.ID {
				continue
			}
			if text == nil {
				text = quote.NewText(data)
			}
			v.verifyAppearance(k, n, s, text, problem == diag.ContentChanged)
		}
	}
}

func (v *verification) verifyAppearance(k, n int, s *source.Source, text *quote.Text, changed bool) {
	q := v.event.quoted(k)
	at := appearancePath(k, n)
	for _, d := range quote.Verify(q, q.Appearances[n], text, s.Language) {
		if d.Code == diag.PositionMismatch && changed || d.Code == diag.QuoteNotInMarks && givesWords(s.Kind) {
			continue
		}
		d.Path = at + d.Path
		v.quotes[k] = append(v.quotes[k], d)
	}
}

// quoted returns a quote with its language, which is that of the event unless
// the quote says so.
func (e *Event) quoted(k int) quote.Quote {
	q := e.Quotes[k]
	if q.Language == "" {
		q.Language = e.Language
	}
	return q
}

func appearancePath(k, n int) diag.Pointer {
	return place("quotes", k).Member("appearances").Index(n).Pointer()
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
