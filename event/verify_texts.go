package event

import (
	"cmp"
	"io/fs"
	"slices"
	"strconv"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// verification holds the quotes of an event against the texts of its sources,
// and gathers what is wrong.
type verification struct {
	event *Event
	fsys  fs.FS
	// printed are the appearances in each source.
	printed  map[source.ID][]printing
	findings []verified
	// looked has the quotes that were held against a text, and says whether
	// there were words to look for.
	looked map[int]bool
	// texts counts those in which words were looked for.
	texts int
}

// printing is an appearance in a source, by the indexes of the quote and the
// appearance.
type printing struct{ quote, index int }

func (p printing) path() diag.Pointer {
	return place("quotes", p.quote).Member("appearances").Index(p.index).Pointer()
}

// verified is a finding about a source, of which quote is -1, or about an
// appearance.
type verified struct {
	quote, index int
	diag.Diagnostic
}

// printedIn is an appearance with what it is held against.
type printedIn struct {
	printing
	source *source.Source
	text   *quote.Text
	// changed says that the text has another hash than the source.
	changed bool
}

// quoteAgainst gives the quotes their own language, and returns the quote and
// the appearance that p names.
func (v *verification) quoteAgainst(p printedIn) (quote.Quote, quote.Appearance) {
	q := v.event.Quotes[p.quote]
	if q.Language == "" {
		q.Language = v.event.Language
	}
	return q, q.Appearances[p.index]
}

// run judges every appearance of which the text can be read. A text is read
// once, however many sources have it, and one text is held at a time.
func (v *verification) run(judge func(printedIn) (stands, judged bool)) diag.List {
	v.printed = make(map[source.ID][]printing)
	for k := range v.event.Quotes {
		for n, a := range v.event.Quotes[k].Appearances {
			v.printed[a.Source] = append(v.printed[a.Source], printing{k, n})
		}
	}
	var paths []string
	having := make(map[string][]int)
	for i := range v.event.Sources {
		if c := v.event.Sources[i].Content; c != nil {
			if having[c.Path] == nil {
				paths = append(paths, c.Path)
			}
			having[c.Path] = append(having[c.Path], i)
		}
	}
	for _, path := range paths {
		v.hold(readContent(v.fsys, path), having[path], judge)
	}
	return v.list()
}

// hold judges the appearances in the sources that have a text.
func (v *verification) hold(c *content, sources []int, judge func(printedIn) (stands, judged bool)) {
	var text *quote.Text
	any := false
	for _, i := range sources {
		s := &v.event.Sources[i]
		problem := c.problem(s.Content)
		standing, of := 0, 0
		for _, p := range v.printed[s.ID] {
			if problem.Code == diag.ContentMissing {
				break
			}
			if text == nil {
				text = quote.NewText(c.text)
			}
			stands, judged := judge(printedIn{p, s, text, problem.Code == diag.ContentChanged})
			if judged {
				of++
			}
			if stands {
				standing++
			}
		}
		any = any || of > 0
		if problem.Code != "" {
			if of > 0 {
				problem.Message += "; " + stillStand(standing, of)
			}
			problem.Path = place("sources", i).Member("content").Pointer()
			v.note(printing{-1, i}, problem)
		}
	}
	if any {
		v.texts++
	}
}

// stillStand says how many of the quotes stand in a text that was changed.
func stillStand(standing, of int) string {
	switch {
	case of == 1 && standing == 1:
		return "the quote from it still stands there"
	case of == 1:
		return "the quote from it does not stand there any more"
	case standing == of:
		return "all " + strconv.Itoa(of) + " quotes from it still stand there"
	}
	return "quotes from it that still stand there: " + strconv.Itoa(standing) + " of " + strconv.Itoa(of)
}

func (v *verification) note(p printing, d diag.Diagnostic) {
	d.Severity = d.Code.Severity()
	v.findings = append(v.findings, verified{p.quote, p.index, d})
}

// list returns the findings in document order.
func (v *verification) list() diag.List {
	slices.SortStableFunc(v.findings, func(a, b verified) int {
		return cmp.Or(cmp.Compare(a.quote, b.quote), cmp.Compare(a.index, b.index))
	})
	var list diag.List
	for _, f := range v.findings {
		list = append(list, f.Diagnostic)
	}
	return list.Limit()
}
