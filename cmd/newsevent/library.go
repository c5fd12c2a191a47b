package main

import (
	"io"
	"iter"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/spf13/cobra"
)

// reading is the flags that say how files are read.
type reading struct {
	bytes, depth, nodes limit
	allowUnknown        bool
}

func (r *reading) flags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.Var(&r.bytes, "max-bytes", "largest document in bytes (default 8 MiB for JSON, 2 MiB for YAML)")
	flags.Var(&r.depth, "max-depth", "deepest nesting of lists and maps (default 64)")
	flags.Var(&r.nodes, "max-nodes", "most values in a document, aliases expanded (default 200,000)")
}

func (r *reading) options() []event.Option {
	var options []event.Option
	if r.bytes > 0 {
		options = append(options, event.MaxBytes(int(r.bytes)))
	}
	if r.depth > 0 {
		options = append(options, event.MaxDepth(int(r.depth)))
	}
	if r.nodes > 0 {
		options = append(options, event.MaxNodes(int(r.nodes)))
	}
	if r.allowUnknown {
		options = append(options, event.AllowUnknownFields())
	}
	return options
}

// documents checks every document of a stream. It yields the error of the
// reader, if there is one, with an empty document at the end.
func (r *reading) documents(name string, in io.Reader) iter.Seq2[document, error] {
	return func(yield func(document, error) bool) {
		checker := event.NewChecker(name, in, r.options()...)
		for e, list := range checker.All() {
			if !yield(documentOf(checker, e, list), nil) {
				return
			}
		}
		if err := checker.Err(); err != nil {
			yield(document{}, err)
		}
	}
}

// documentOf notes where the event's id stands.
func documentOf(checker *event.Checker, e *event.Event, list diag.List) document {
	d := document{findings: list}
	if e != nil && e.ID != "" {
		d.id, d.idPlace = string(e.ID), checker.Place("/id")
	}
	return d
}
