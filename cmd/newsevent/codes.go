package main

import (
	"io"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/casebook"
	"github.com/spf13/cobra"
)

func (c *command) codes() *cobra.Command {
	return &cobra.Command{
		Use:   "codes [CODE]",
		Short: "Explain the findings",
		Long: `Codes lists the codes of all findings, each with its severity and what it means.
With a CODE it explains that one, with a document that earns the finding and one
that does not.`,
		Example: `  newsevent codes
  newsevent codes unresolved-reference`,
		Args: cobra.MaximumNArgs(1),
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return diag.Code("").Values(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			var b strings.Builder
			if len(args) == 0 {
				c.listCodes(&b)
			} else if err := c.explainCode(&b, args[0]); err != nil {
				return err
			}
			_, err := io.WriteString(c.stdout, b.String())
			return c.writeFailed(err)
		},
	}
}

func (c *command) listCodes(b *strings.Builder) {
	for _, code := range diag.Codes() {
		c.nameCode(b, code)
		b.WriteString(wrap(code.Description(), "    ", c.prose(c.stdout)))
	}
}

func (c *command) nameCode(b *strings.Builder, code diag.Code) {
	b.WriteString(string(code) + " (" + code.Severity().String() + ")\n")
}

func (c *command) explainCode(b *strings.Builder, name string) error {
	code, err := codeNamed(name)
	if err != nil {
		return err
	}
	c.nameCode(b, code)
	b.WriteString("\n" + wrap(code.Description(), "", c.prose(c.stdout)))
	example, ok := casebook.Example(code)
	if !ok {
		return nil
	}
	if example.Rule != "" {
		b.WriteString("\n" + wrap(strings.Join(strings.Fields(example.Rule), " "), "", c.prose(c.stdout)))
	}
	b.WriteString("\nWrong:\n\n" + indented(example.Wrong.Data) + "\nRight:\n\n" + indented(example.Right.Data))
	return nil
}

// indented shows a document as it is, escaped line by line.
func indented(data []byte) string {
	var b strings.Builder
	for line := range strings.SplitSeq(strings.TrimRight(string(data), "\n"), "\n") {
		b.WriteString(strings.TrimRight("    "+diag.Escape(line), " ") + "\n")
	}
	return b.String()
}
