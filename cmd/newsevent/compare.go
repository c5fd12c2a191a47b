package main

import (
	"bytes"
	"errors"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/show"
	"github.com/spf13/cobra"
)

func (c *command) compare() *cobra.Command {
	var r reading
	var wide limit
	cmd := &cobra.Command{
		Use:   "compare [flags] A B",
		Short: "Hold two accounts of one event against each other",
		Long: `Compare prints two accounts of one event side by side, say those of two outlets.
Participants are matched by identifier, then by name, alias and spelling; quotes
as the same utterance in other wordings. A and B are files with one event each;
one of them may be - for standard input.

  =  both say the same
  ≈  both can be right: one is less precise, or they leave room that they share
  ~  other words, or different things of which neither denies the other
  <  only A says it
  >  only B says it
  ≠  both cannot be right

Exit codes: 0 no contradiction, 1 contradictions, 2 wrong usage, 3 a file could
not be read, or has errors.`,
		Example: `  newsevent compare reuters.yaml ap.yaml`,
		Args:    twoPaths,
		RunE: func(_ *cobra.Command, paths []string) error {
			comparison, err := c.comparison(&r, paths)
			if err != nil {
				return err
			}
			var b bytes.Buffer
			if err := show.Comparison(&b, comparison, paths[0], paths[1], wide.columns(c)); err != nil {
				return err
			}
			if _, err := c.stdout.Write(b.Bytes()); err != nil {
				return c.writeFailed(err)
			}
			if len(comparison.Contradictions()) > 0 {
				return exit(exitFindings)
			}
			return nil
		},
	}
	cmd.Flags().Var(&wide, "width", "columns of text; without it, those of the terminal")
	r.flags(cmd)
	cmd.ValidArgsFunction = completeFiles
	return cmd
}

// comparison reads both events, and says of both what is wrong.
func (c *command) comparison(r *reading, paths []string) (event.Comparison, error) {
	a, errA := c.single(r, paths[0])
	b, errB := c.single(r, paths[1])
	if errA != nil || errB != nil {
		return event.Comparison{}, exit(exitUnreadable)
	}
	return event.Compare(a, b), nil
}

func twoPaths(_ *cobra.Command, args []string) error {
	switch {
	case len(args) != 2:
		return errors.New("two files are needed: compare A B")
	case args[0] == input.Stdin && args[1] == input.Stdin:
		return errors.New("only one of the two can be standard input")
	}
	return nil
}
