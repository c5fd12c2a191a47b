// Command alaska-summit reads the event beside it, or the file that is named,
// and prints who said what to whom, and what came of it.
package main

import (
	_ "embed"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
)

//go:embed event.yaml
var beside []byte

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(w io.Writer, args []string) error {
	path, data := "event.yaml", beside
	if len(args) > 0 {
		var err error
		path = args[0]
		if data, err = os.ReadFile(path); err != nil {
			return err
		}
	}
	e, findings := event.Check(path, data)
	if err := findings.Err(); err != nil {
		return err
	}
	fmt.Fprintln(w, e.Title)
	printAttendance(w, e)
	printQuotes(w, e)
	printOutcomes(w, e)
	return nil
}

func printAttendance(w io.Writer, e *event.Event) {
	fmt.Fprintln(w, "\nWho was there, and who was not")
	for _, p := range e.Participants {
		if p.Attendance == "" {
			continue
		}
		office := ""
		if held, ok := p.PositionAt(e.Time.Start); ok {
			office = ", " + held.Title
		}
		fmt.Fprintf(w, "  %s%s: %s\n", p.Label(), office, p.Attendance)
	}
}

func printQuotes(w io.Writer, e *event.Event) {
	fmt.Fprintln(w, "\nWho said what")
	for _, q := range e.Quotes {
		who := q.AttributionText
		if len(q.Speakers) > 0 {
			who = names(e.Speakers(q))
		}
		to := ""
		if len(q.Addressees) > 0 {
			to = " to " + names(e.Addressees(q))
		}
		fmt.Fprintf(w, "  %s%s: %s (%s)\n", who, to, words(q), q.Type)
	}
}

func printOutcomes(w io.Writer, e *event.Event) {
	fmt.Fprintln(w, "\nWhat came of it")
	for _, o := range e.Outcomes {
		fmt.Fprintf(w, "  %s: %s\n", o.Subject, o.Result)
	}
}

// words puts marks around words that were spoken, and none around a paraphrase.
func words(q quote.Quote) string {
	if q.Type == quote.Direct || q.Type == quote.Partial {
		return "“" + q.Text + "”"
	}
	return q.Text
}

func names(list []participant.Participant) string {
	labels := make([]string, len(list))
	for i := range list {
		labels[i] = list[i].Label()
	}
	return strings.Join(labels, " and ")
}
