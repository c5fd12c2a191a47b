package main

import (
	"errors"

	"github.com/spf13/cobra"
)

// subcommand is made when it is asked for.
type subcommand struct {
	name string
	make func() *cobra.Command
}

func (c *command) subcommands() []subcommand {
	return []subcommand{
		{"validate", c.validate},
		{"verify", c.verify},
		{"fmt", c.format},
		{"show", c.show},
		{"compare", c.compare},
		{"codes", c.codes},
		{"vocabulary", c.vocabulary},
		{"fixture", c.fixture},
		{"schema", c.schema},
		{"version", c.version},
	}
}

// add adds the subcommand that the arguments begin with, or all of them where
// they begin with none: building them takes a good part of the time in which
// a small file is checked.
func (c *command) add(root *cobra.Command, args []string) {
	all := c.subcommands()
	for _, sub := range all {
		if len(args) > 0 && args[0] == sub.name {
			root.CompletionOptions.DisableDefaultCmd = true
			root.AddCommand(sub.make())
			return
		}
	}
	for _, sub := range all {
		root.AddCommand(sub.make())
	}
	root.InitDefaultCompletionCmd()
	if completion, _, err := root.Find([]string{"completion"}); err == nil {
		completion.RunE = func(*cobra.Command, []string) error {
			return errors.New("name a shell: bash, zsh, fish or powershell")
		}
	}
}
