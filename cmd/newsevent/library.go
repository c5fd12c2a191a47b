package main

import (
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
	flags.Var(&r.depth, "max-depth", "deepest nesting of lists and maps (default 64); a value of an extension has 64 levels at most")
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
