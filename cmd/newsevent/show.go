package main

import (
	"bytes"
	"errors"

	"github.com/newsevent/newsevent/internal/show"
	"github.com/spf13/cobra"
)

func (c *command) show() *cobra.Command {
	var r reading
	var wide limit
	to := choice{"text", show.Formats()}
	cmd := &cobra.Command{
		Use:   "show [flags] PATH",
		Short: "Show an event to a person",
		Long: `Show writes an event for a person to read: title, when and where, who was there
and who was not, who said what, what came of it, what is disputed, and for each
how many documents say so and how many independent origins they have. PATH is a
file with one event, or - for standard input.

  text      lines as wide as the terminal
  markdown  CommonMark
  html      one file that needs no other and no network

Nothing in a value becomes markup, HTML or a link; only web addresses of sources
and relations do. A file that has errors is not shown: what is wrong with it is
said on standard error.

Exit codes: 0 shown, 1 the file has errors, 2 wrong usage, 3 the file could not
be read.`,
		Example: `  newsevent show summit.yaml
  newsevent show --to markdown summit.yaml > summit.md
  newsevent show --to html summit.yaml > summit.html`,
		Args: onePath,
		RunE: func(_ *cobra.Command, paths []string) error {
			e, err := c.single(&r, paths[0])
			if err != nil {
				return err
			}
			var b bytes.Buffer
			if err := show.Event(&b, e, to.value, wide.columns(c)); err != nil {
				return err
			}
			_, err = c.stdout.Write(b.Bytes())
			return c.writeFailed(err)
		},
	}
	cmd.Flags().Var(&to, "to", "text, markdown or html")
	cmd.Flags().Var(&wide, "width", "columns of text; without it, those of the terminal")
	r.flags(cmd)
	completeWords(cmd, "to", show.Formats)
	cmd.ValidArgsFunction = completeFiles
	return cmd
}

func onePath(cmd *cobra.Command, args []string) error {
	switch len(args) {
	case 0:
		return errors.New("no PATH is given; name one file, or - for standard input")
	case 1:
		return requirePath(cmd, args)
	default:
		return errors.New("more than one PATH is given; name one file")
	}
}
