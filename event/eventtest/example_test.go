package eventtest_test

import (
	"fmt"
	"log"
	"os"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/quote"
)

func Example() {
	g := eventtest.New(42)
	e := g.Event(eventtest.WithType(event.Election), eventtest.WithLanguage("en"))
	fmt.Println(e.Type, e.Language, len(e.Diagnose()))
	// Output:
	// election en 0
}

func ExampleMinimal() {
	e := eventtest.New(1).Event(eventtest.Minimal(), eventtest.WithType(event.Summit), eventtest.WithLanguage("en"))
	if err := event.NewEncoder(os.Stdout, event.YAML).Encode(e); err != nil {
		log.Fatal(err)
	}
	// Output:
	// schema: news-event/v1
	// id: summit-pellin-2013-07-14-5cc1-0
	// type: summit
	// title: 'Pellin: talks on harbour fees'
	// language: en
}

func ExampleFull() {
	e := eventtest.New(1).Event(eventtest.Full(), eventtest.WithScript("Cyrl"))
	fmt.Println(len(e.Extensions) > 0, e.Time.Duration.Max != "", e.Record.Revision != nil)
	// Output:
	// true true true
}

func ExampleGenerator_Event() {
	g := eventtest.New(7)
	e := g.Event(
		eventtest.WithParticipants(3),
		eventtest.WithQuotes(5),
		eventtest.WithSources(2),
	)
	fmt.Println(len(e.Participants), len(e.Quotes), len(e.Sources))
	// Output:
	// 3 5 2
}

func ExampleDiff() {
	a := &event.Event{Title: "Talks", Quotes: []quote.Quote{{ID: "q1", Text: "We will see."}, {ID: "q2", Text: "No."}}}
	b := a.Clone()
	b.Title = "Talks on fees"
	b.Quotes[1].Text = "No!"
	b.Quotes = append([]quote.Quote{{ID: "q0", Text: "Yes."}}, b.Quotes...)
	fmt.Println(eventtest.Diff(a, b))
	// Output:
	// /title: "Talks" became "Talks on fees"
	// /quotes/q0: {"id":"q0","text":"Yes."} was added
	// /quotes/q2/text: "No." became "No!"
}

func ExampleGenerator_All() {
	byID := map[event.ID]*event.Event{}
	for e := range eventtest.New(7).All(eventtest.Minimal()) {
		byID[e.ID] = e
		if len(byID) == 1000 {
			break
		}
	}
	fmt.Println(len(byID))
	// Output:
	// 1000
}

func ExampleWithScript() {
	for _, script := range eventtest.Scripts() {
		e := eventtest.New(3).Event(eventtest.Minimal(), eventtest.WithScript(script), eventtest.WithType(event.Election))
		fmt.Println(script, e.Title)
	}
	// Output:
	// Latn Pellín vota
	// Cyrl Пеллін голосує
	// Arab پلین رأی می‌دهد
	// Hebr טרנהולט מצביעה
	// Deva तारनहोल्ट में मतदान
	// Hans 塔恩霍特举行投票
	// Jpan タルンホルトで投票
}

// A reader of events is tested with files that are wrong, and with what must be
// found in them.
func ExampleFaults() {
	e := eventtest.New(1).Event()
	for _, fault := range eventtest.Faults() {
		if fault.Code != diag.EndBeforeStart {
			continue
		}
		data, want, err := fault.Apply(e, event.YAML)
		if err != nil {
			log.Fatal(err)
		}
		_, findings := event.Check("broken.yaml", data)
		fmt.Println(fault.Name, want.Path, findings[0].Start == want.Start)
	}
	// Output:
	// end-before-start /time/end true
	// end-before-start-position /participants/4/positions/0/end true
}

// A storage is tested with one call. It puts each event in and gets it out
// again; here it is a file.
func ExampleTestCodec() {
	_ = func(t *testing.T) { // func TestStorage(t *testing.T)
		path := t.TempDir() + "/event.json"
		eventtest.TestCodec(t, func(e *event.Event) (*event.Event, error) {
			out, err := os.Create(path)
			if err != nil {
				return nil, err
			}
			if err := event.NewEncoder(out, event.JSON).Encode(e); err != nil {
				return nil, err
			}
			if err := out.Close(); err != nil {
				return nil, err
			}
			data, err := os.ReadFile(path)
			if err != nil {
				return nil, err
			}
			back, findings := event.Check(path, data)
			return back, findings.Err()
		})
	}
}

func ExampleRequireFinding() {
	_ = func(t *testing.T) { // func TestWhoSpeaksIsKnown(t *testing.T)
		_, findings := event.Check("summit.yaml", []byte("schema: news-event/v1\nid: summit\ntype: summit\ntitle: ''\n"))
		eventtest.RequireFinding(t, findings, diag.BlankText, "/title")
	}
}

func ExampleLoadDir() {
	_ = func(t *testing.T) { // func TestRender(t *testing.T)
		for _, loaded := range eventtest.LoadDir(t, "testdata") {
			t.Run(loaded.Name, func(t *testing.T) {
				got := fmt.Sprintln(loaded.Event.Title)
				eventtest.Golden(t, "testdata/"+loaded.Name+".txt", []byte(got))
			})
		}
	}
}
