package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/mattn/go-runewidth"
	"github.com/spf13/cobra"
)

// help writes what a command does and how it is used, wrapped to the width.
func (c *command) help(cmd *cobra.Command, _ []string) {
	out := cmd.OutOrStdout()
	text := cmd.Long
	if text == "" {
		text = cmd.Short
	}
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		fmt.Fprintln(out, reflow(strings.Trim(paragraph, "\n"), c.prose(out)))
	}
	_ = c.usageTo(out, cmd)
}

func (c *command) usage(cmd *cobra.Command) error { return c.usageTo(cmd.OutOrStderr(), cmd) }

func (c *command) usageTo(w io.Writer, cmd *cobra.Command) error {
	var b strings.Builder
	b.WriteString("Usage:\n  " + cmd.UseLine() + "\n")
	if cmd.Example != "" {
		b.WriteString("\nExamples:\n" + cmd.Example + "\n")
	}
	if cmd.HasAvailableSubCommands() {
		b.WriteString("\nCommands:\n")
		for _, sub := range cmd.Commands() {
			if sub.IsAvailableCommand() {
				fmt.Fprintf(&b, "  %-*s  %s\n", cmd.NamePadding(), sub.Name(), sub.Short)
			}
		}
	}
	if flags := cmd.Flags().FlagUsagesWrapped(c.prose(w)); flags != "" {
		b.WriteString("\nFlags:\n" + flags)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// prose is how wide to write sentences: never wider than is easy to read.
func (c *command) prose(w io.Writer) int { return min(c.terminal.columns(w), 100) }

// reflow wraps a paragraph. One whose lines are indented is a list: each line
// stays one.
func reflow(paragraph string, width int) string {
	if !strings.HasPrefix(paragraph, " ") {
		return wrap(paragraph, "", width)
	}
	return paragraph + "\n"
}

// wrap breaks a paragraph at spaces so that it is at most width cells wide.
func wrap(s, indent string, width int) string {
	var b strings.Builder
	line := indent
	for word := range strings.FieldsSeq(s) {
		if line != indent && runewidth.StringWidth(line)+1+runewidth.StringWidth(word) > width {
			b.WriteString(line + "\n")
			line = indent
		}
		if line != indent {
			line += " "
		}
		line += word
	}
	b.WriteString(line + "\n")
	return b.String()
}
