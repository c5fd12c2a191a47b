package eventtest_test

import (
	"fmt"
	"log"
	"os"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
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
	// id: summit-pellin-2025-05-07-5cc1-0
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
