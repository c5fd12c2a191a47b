package event_test

import (
	"fmt"
	"testing/fstest"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

func ExampleEvent_Verify() {
	folder := fstest.MapFS{ // os.DirFS of the event file's folder
		"report.txt": {Data: []byte("“We won by 2.5 points,” the coach said.")},
	}
	e := &event.Event{
		Sources: []source.Source{{ID: "report", Kind: source.Article, Content: &source.Content{Path: "report.txt"}}},
		Quotes: []quote.Quote{
			{Type: quote.Direct, Text: "We won by 2.5 points.", Appearances: []quote.Appearance{{Source: "report"}}},
			{Type: quote.Direct, Text: "We won by 3.5 points.", Appearances: []quote.Appearance{{Source: "report"}}},
		},
	}
	for _, d := range e.Verify(folder) {
		fmt.Println(d.Path, d.Code)
		fmt.Println(d.Message)
	}
	// Output:
	// /quotes/1/appearances/0 quote-altered
	// the words differ from those of the text: the quote has "We won by [3.5] points.", the text `We won by [2.5] points,” the`
}
