package event_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

const summit = `schema: news-event/v1
id: alaska-summit-2025-08-15
type: summit
title: Trump and Putin meet in Alaska
participants:
  - id: putin
    kind: person
    name: Vladimir Putin
quotes:
  - id: root-causes
    type: partial
    text: root causes
    speakers: [putn]
    appearances: [{source: ap}]
sources:
  - id: ap
    kind: outlet
    publisher: {name: AP News}
`

func ExampleCheck() {
	_, findings := event.Check("summit.yaml", []byte(summit))
	for _, f := range findings {
		fmt.Println(f)
		fmt.Println(f.Path, f.Hint)
	}
	// Output:
	// summit.yaml:13:16: error: no participant has id "putn" [unresolved-reference]
	// /quotes/0/speakers/0 did you mean "putin"?
}

func ExampleDecode() {
	e, err := event.Decode(strings.NewReader(summit))
	if err != nil {
		fmt.Println(err)
		return
	}
	err = e.Validate()
	fmt.Println(errors.Is(err, diag.UnresolvedReference))

	e.Quotes[0].Speakers[0] = "putin"
	fmt.Println(e.Validate())
	// Output:
	// true
	// <nil>
}

func ExampleDecoder_All() {
	lines := `{"schema":"news-event/v1","id":"a","type":"visit","title":"First"}
{"schema":"news-event/v1","id":"b","type":"visit","titel":"Second"}
{"schema":"news-event/v1","id":"c","type":"visit","title":"Third"}
`
	for e, err := range event.NewDecoder(strings.NewReader(lines)).All() {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(e.ID, e.Title)
	}
	// Output:
	// a First
	// 2:51: error: unknown field "titel" [unknown-field] (did you mean "title"?)
	// c Third
}

// What is wrong with one line is no reason to end a loop; an error of the reader
// is, for it comes again.
func ExampleDecoder_Next() {
	decoder := event.NewDecoder(strings.NewReader(`{"schema":"news-event/v1","id":"a","type":"visit","title":"First"}
{"schema":"news-event/v1","id":"b","type":"visit","titel":"Second"}
{"schema":"news-event/v1","id":"c","type":"visit","title":"Third"}
`))
	for {
		e, err := decoder.Next()
		var findings diag.List
		switch {
		case err == nil:
			fmt.Println(e.ID, e.Title)
			continue
		case errors.As(err, &findings):
			fmt.Println(findings)
			continue
		case err != io.EOF:
			fmt.Println("cannot be read:", err)
		}
		break
	}
	// Output:
	// a First
	// 2:51: error: unknown field "titel" [unknown-field] (did you mean "title"?)
	// c Third
}

func ExampleChecker_All() {
	stream := strings.NewReader("schema: news-event/v1\nid: a\ntype: visit\n---\nschema: news-event/v1\nid: b\ntype: visit\ntitle: B\nstatus: done\n")
	checker := event.NewChecker("two.yaml", stream)
	for _, findings := range checker.All() {
		for _, f := range findings {
			fmt.Println(f.Document, f)
		}
	}
	fmt.Println(checker.Err())
	// Output:
	// 1 two.yaml:1:1: error: "title" is required [required]
	// 2 two.yaml:9:9: error: "done" is not an event status; allowed are planned, ongoing, concluded, postponed, cancelled, unconfirmed [invalid-value]
	// <nil>
}

func ExampleEncoder_Encode() {
	e := &event.Event{
		Schema: event.SchemaVersion,
		ID:     "alaska-summit-2025-08-15",
		Type:   event.Summit,
		Title:  "Trump and Putin meet in Alaska",
		Participants: []participant.Participant{{
			ID: "putin", Kind: participant.Person, Name: "Vladimir Putin",
			Roles: []participant.Role{participant.RolePrincipal, participant.RoleGuest},
		}},
		Sources: []source.Source{{ID: "ap", Kind: source.Outlet, Publisher: &source.Publisher{Name: "AP News"}}},
		Quotes: []quote.Quote{{
			ID: "root-causes", Type: quote.Partial, Text: "root causes",
			Speakers:    []participant.ID{"putin"},
			Appearances: []quote.Appearance{{Source: "ap"}},
		}},
		Outcomes: []event.Outcome{{
			ID: "ceasefire", Subject: "ceasefire", Result: event.ResultNotReached, Sources: []source.ID{"ap"},
		}},
	}
	if err := e.Validate(); err != nil {
		fmt.Println(err)
	}
	if err := event.NewEncoder(os.Stdout, event.YAML).Encode(e); err != nil {
		fmt.Println(err)
	}
	// Output:
	// schema: news-event/v1
	// id: alaska-summit-2025-08-15
	// type: summit
	// title: Trump and Putin meet in Alaska
	// participants:
	//   - id: putin
	//     kind: person
	//     name: Vladimir Putin
	//     roles:
	//       - principal
	//       - guest
	// sources:
	//   - id: ap
	//     kind: outlet
	//     publisher:
	//       name: AP News
	// quotes:
	//   - id: root-causes
	//     type: partial
	//     text: root causes
	//     speakers:
	//       - putin
	//     appearances:
	//       - source: ap
	// outcomes:
	//   - id: ceasefire
	//     subject: ceasefire
	//     result: not-reached
	//     sources:
	//       - ap
}

func ExampleEvent_QuotesBy() {
	data, err := os.ReadFile("../examples/alaska-summit/event.yaml")
	if err != nil {
		fmt.Println(err)
		return
	}
	e, _ := event.Check("event.yaml", data)
	for _, q := range e.QuotesBy("putin") {
		fmt.Printf("%s %q, with %d speakers\n", q.Type, q.Text, len(e.Speakers(q)))
	}
	// Output:
	// partial "productive", with 2 speakers
	// partial "root causes", with 1 speakers
	// indirect "The summit can serve later diplomacy as a point of reference.", with 1 speakers
	// indirect "Europe must not undo the progress that has begun.", with 1 speakers
}

func ExampleEvent_Diagnose() {
	e := &event.Event{
		Schema: event.SchemaVersion, ID: "talks", Type: event.Negotiation, Title: "Talks",
		Outcomes: []event.Outcome{{ID: "truce", Subject: "truce", Result: event.ResultReached}},
	}
	fmt.Println(e.Validate())
	for _, f := range e.Diagnose() {
		fmt.Println(f.Severity, f.Code, f.Path)
	}
	// Output:
	// <nil>
	// warning unsourced-outcome /outcomes/0
}

func ExampleRewrite() {
	file := `# Kept on top.
title: First steps # kept beside its field
id: a
schema: news-event/v1
type: acme:hackathon
`
	out, err := event.Rewrite("a.yaml", []byte(file), event.YAML)
	fmt.Printf("%s%v\n", out, err)
	// Output:
	// # Kept on top.
	// schema: news-event/v1
	// id: a
	// type: acme:hackathon
	// title: First steps # kept beside its field
	// <nil>
}
