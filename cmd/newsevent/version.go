package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func (c *command) version() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the version",
		Long:    "Version prints the version of newsevent, the commit it was built from and the\nversion of Go that built it.",
		Example: "  newsevent version",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return c.printVersion() },
	}
}

// build is what the program knows about how it was built.
type build struct{ version, commit string }

func versionOf() build {
	b := build{version: "unknown"}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return b
	}
	if info.Main.Version != "" {
		b.version = info.Main.Version
	}
	modified := ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			b.commit = s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			modified = " with changes"
		}
	}
	b.commit += modified
	return b
}

func (c *command) printVersion() error {
	b := versionOf()
	text := "newsevent " + b.version
	if b.commit != "" {
		text += " (" + b.commit + ")"
	}
	_, err := fmt.Fprintf(c.stdout, "%s %s\n", text, runtime.Version())
	return c.writeFailed(err)
}
