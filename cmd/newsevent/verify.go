package main

import (
	"errors"
	"slices"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/newsevent/newsevent/event"
	"github.com/spf13/cobra"
)

func (c *command) verify() *cobra.Command {
	v := newValidation(c)
	v.files.texts = true
	v.total.Held = &event.Held{}
	a := anchoring{validation: v}
	cmd := &cobra.Command{
		Use:   "verify [flags] PATH...",
		Short: "Hold quotes against the texts they come from",
		Long: `Verify looks for every quote in the text of the source that prints it, and says
for each finding where it is, as validate does. The text of a source is the file
that its "content" names: a regular file below the folder of the event file, at
most 64 MiB of UTF-8. Nothing else is read; symbolic links are not followed.

Typography, the capital and the comma at an edge, words in brackets, ellipses
and interruptions ("he said") are no findings. "newsevent codes" explains those
that are: quote-absent, quote-altered, quote-ambiguous, quote-not-in-marks (a
warning), position-mismatch, content-changed and content-missing. What makes an
event invalid is said first, its warnings are not; ask validate. Sources without
content are passed over. A PATH is a file, or a folder searched as by validate.

With --anchor, appearances get what finds the words again though the text
changes elsewhere: exact or fragments, prefix, suffix and position. The file is
written to standard output, with -w in its own place, as a whole or not at all;
no other byte of it changes. What keeps a quote from being anchored is said on
standard error. Paraphrases without exact are passed over.

Exit codes: 0 nothing is wrong (warnings are allowed), 1 findings, 2 wrong
usage, 3 a file could not be read or written (also when others have findings).`,
		Example: `  newsevent verify summit.yaml
  newsevent verify --format sarif events/ > out.sarif
  newsevent verify --anchor summit.yaml | diff summit.yaml -
  newsevent verify --anchor -w events/`,
		Args: a.arguments,
		RunE: func(_ *cobra.Command, paths []string) error {
			if a.anchor {
				return a.run(paths)
			}
			return v.run(paths)
		},
	}
	cmd.Flags().BoolVar(&a.anchor, "anchor", false, "put the anchors of the quotes into the file")
	cmd.Flags().BoolVarP(&a.write, "write", "w", false, "with --anchor: rewrite the files")
	v.flags(cmd)
	return cmd
}

func (a *anchoring) arguments(cmd *cobra.Command, paths []string) error {
	switch {
	case slices.Contains(paths, input.Stdin):
		return errors.New("standard input has no folder in which texts could be; name a file")
	case a.write && !a.anchor:
		return errors.New("-w goes with --anchor")
	case a.anchor && (cmd.Flags().Changed("format") || a.strict):
		return errors.New("--anchor takes neither --format nor --strict")
	case a.anchor && !a.write && len(paths) > 1:
		return errOneFile
	}
	return requirePath(cmd, paths)
}

var errOneFile = errors.New("standard output takes one anchored file; name one, or add -w")
