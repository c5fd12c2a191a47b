package main

import (
	"strings"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/spf13/cobra"
)

// completeWords offers the words for the flag, which are made when they are
// asked for.
func completeWords(cmd *cobra.Command, flag string, words func() []string) {
	offer := func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return words(), cobra.ShellCompDirectiveNoFileComp
	}
	_ = cmd.RegisterFlagCompletionFunc(flag, offer)
}

// completeFiles offers event files.
func completeFiles(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var endings []string
	for _, e := range input.Extensions() {
		endings = append(endings, strings.TrimPrefix(e, "."))
	}
	return endings, cobra.ShellCompDirectiveFilterFileExt
}
