// Command extract has a language model write down what a report says, and
// takes no answer on trust: it checks the answer, holds every quote against
// the report, and asks again with the findings, three times at most.
//
// It runs on recorded answers, so that it needs no account with anybody:
//
//	go run ./examples/extract
//	go run ./examples/extract testdata/truncated.txt testdata/good.json
package main

import (
	"context"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/newsevent/newsevent/event"
)

//go:embed report.txt testdata
var files embed.FS

func main() {
	names := []string{"testdata/truncated.txt", "testdata/invented.json", "testdata/fenced.txt"}
	if len(os.Args) > 1 {
		names = os.Args[1:]
	}
	if err := run(context.Background(), os.Stdout, os.Stderr, names); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run extracts an event from the report with the answers in the named files,
// and writes it.
func run(ctx context.Context, out, log io.Writer, names []string) error {
	var model Recorded
	for _, name := range names {
		answer, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		model = append(model, string(answer))
	}
	e, err := Extract(ctx, &model, files, "report.txt", log)
	if err != nil {
		return err
	}
	return event.NewEncoder(out, event.YAML).Encode(e)
}
