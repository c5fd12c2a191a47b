package reply

import (
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// earlier passes over a version of the event, unless the last one has lost fields
// or is much shorter: a short one that follows a whole one is none that was
// mended.
func (a *Answer) earlier(o, last object, lost []string, shrunk bool) {
	switch {
	case len(lost) > 0:
		a.Rival = Rival{
			Part: last.Part, Message: "this version of the event has less than an earlier one in " + listed(lost, mostNamed),
			Hint: "answer with the whole event once, as one object",
		}
	case shrunk:
		a.Rival = Rival{
			Part: last.Part, Message: "this version of the event is much shorter than an earlier one",
			Hint: "answer with the whole event once, as one object",
		}
	default:
		a.pass(o)
	}
}

// mostShrunk is how many times shorter than it was no mended list is, and no
// mended event.
const mostShrunk = 2

// event returns the event that JSON is or holds, and nil where that can't be
// read.
func (n *names) event(text []byte) *doc.Node {
	text, _ = Mend(text, Part{End: len(text)})
	document, _ := doc.Parse(text, doc.JSON, diag.Position{}, doc.Limits{})
	if document == nil {
		return nil
	}
	if events := n.events(nil, step{node: document.Root}, mostWraps); len(events) > 0 {
		return events[len(events)-1].node
	}
	return nil
}

// lost names the fields that an earlier version of an event has and the last one
// lacks, and the lists of which it lacks half.
func (n *names) lost(earlier, last *doc.Node) (lost []string) {
	if earlier == nil || last == nil {
		return nil
	}
	kept := map[string]*doc.Node{}
	for _, m := range last.Members {
		kept[m.Name] = m.Value
	}
	for _, m := range earlier.Members {
		now := kept[m.Name]
		if n.known[m.Name] && !nothing(m.Value) && (now == nil || nothing(now) || m.Value.Kind == doc.List && len(now.Items)*mostShrunk <= len(m.Value.Items)) {
			lost = append(lost, diag.Quote(m.Name))
		}
	}
	return lost
}

// nothing reports whether a value counts as absent.
func nothing(n *doc.Node) bool {
	return empty(n) || n.Kind == doc.String && strings.TrimSpace(n.Text) == ""
}
