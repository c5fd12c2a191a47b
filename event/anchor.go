package event

import (
	"errors"
	"io/fs"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/value"
	"github.com/newsevent/newsevent/quote"
)

// Anchor fills Exact or Fragments, Prefix, Suffix and Position of the
// appearances from the texts of their sources, as [quote.Anchor] does, and
// returns what keeps an appearance from it; that one is left as it was. fsys is
// the folder of the event file, and texts are read as [Event.Verify] reads
// them. Nothing is anchored in a text with another hash than its source has.
//
// Passed over are appearances in sources without Content, paraphrases without
// Exact, and quotes in another language than the text that have none either.
func (e *Event) Anchor(fsys fs.FS) diag.List {
	list, changed := e.anchored(fsys)
	e.take(changed)
	return list
}

func (e *Event) take(changed []anchor) {
	for _, a := range changed {
		e.Quotes[a.quote].Appearances[a.index] = a.appearance
	}
}

// anchor is an appearance of which the anchor is other than it was.
type anchor struct {
	printing
	appearance quote.Appearance
}

// anchored finds the anchors and leaves the event as it is.
func (e *Event) anchored(fsys fs.FS) (diag.List, []anchor) {
	if e == nil {
		return noEvent(), nil
	}
	v := verification{event: e, fsys: fsys}
	var changed []anchor
	list := v.run(func(p printedIn) (stands, judged bool) {
		if p.changed {
			return false, false
		}
		q, a := v.quoteAgainst(p)
		to, problem := anchorIn(q, a, p.text, p.source.Language)
		if problem.Code != "" {
			problem.Path = p.path() + problem.Path
			v.note(p.printing, problem)
		} else if !value.Equal(&to, &a) {
			changed = append(changed, anchor{p.printing, to})
		}
		return false, false
	})
	return list, changed
}

// anchorIn returns the appearance with its anchor, or as it is where there is
// nothing to anchor, or what keeps it from being anchored.
func anchorIn(q quote.Quote, a quote.Appearance, text *quote.Text, language string) (quote.Appearance, diag.Diagnostic) {
	for _, d := range quote.Verify(q, a, text, language) {
		if d.Severity == diag.Error && d.Code != diag.PositionMismatch {
			return a, d
		}
	}
	to, err := quote.Anchor(q, a, text)
	var problem diag.Diagnostic
	if !errors.As(err, &problem) {
		return to, diag.Diagnostic{}
	}
	if problem.Code == diag.Required || quote.Verify(q, a, text, "").HasErrors() {
		return a, diag.Diagnostic{} // a paraphrase, or a translation
	}
	return a, problem
}
