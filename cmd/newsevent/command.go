package main

import (
	"errors"
	"io"
	"os"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/spf13/cobra"
)

// Exit codes.
const (
	exitClean       = 0
	exitFindings    = 1
	exitUsage       = 2
	exitUnreadable  = 3
	exitInterrupted = 130
	exitTerminated  = 143
)

// command is one run of newsevent with all that it touches.
type command struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	terminal       terminal
	temporary      temporaries
	progress       progress
	// listen is called before what takes long, and before something is left that
	// an interrupted run must clean up. For a small file it is not, since listening
	// takes a thread.
	listen func()
}

func newCommand(stdin io.Reader, stdout, stderr io.Writer) *command {
	return &command{
		stdin: stdin, stdout: stdout, stderr: stderr,
		terminal: terminal{os.LookupEnv, terminalWidth}, listen: func() {},
	}
}

// exit is the exit code that a subcommand ends with, as an error.
type exit int

func (exit) Error() string { return "exit" }

// Main runs the command and returns its exit code.
func (c *command) Main(args []string) int {
	root := c.root(args)
	root.SetArgs(args)
	failed, err := root.ExecuteC()
	var code exit
	switch {
	case err == nil:
		return exitClean
	case errors.As(err, &code):
		return int(code)
	}
	for line := range strings.SplitSeq(strings.TrimSpace(err.Error()), "\n") {
		c.complain("%s", strings.TrimSpace(line))
	}
	c.complain("run \"%s --help\" for usage", failed.CommandPath())
	return exitUsage
}

func (c *command) root(args []string) *cobra.Command {
	var version bool
	root := &cobra.Command{
		Use:   "newsevent",
		Short: "Check, format and generate files of news events",
		Long: `Newsevent checks and formats files of news events: who met whom, who was kept
out, who said what and in whose words, what came of it and on whose authority.

Exit codes: 0 nothing is wrong (warnings are allowed), 1 findings, 2 wrong
usage, 3 a file could not be read or written (also when others have findings).`,
		Example: `  newsevent validate summit.yaml
  newsevent fmt -w events/
  newsevent codes unresolved-reference
  newsevent fixture -n 1000 > events.yaml`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.bare(cmd, args, version)
		},
	}
	root.Flags().BoolVar(&version, "version", false, "print the version")
	root.SuggestionsMinimumDistance = 2
	root.SetFlagErrorFunc(flagError)
	root.SetHelpFunc(c.help)
	root.SetUsageFunc(c.usage)
	root.SetIn(c.stdin)
	root.SetOut(c.stdout)
	root.SetErr(c.stderr)
	root.SetHelpCommand(c.helpFor(root))
	c.add(root, args)
	return root
}

// helpFor is the command that shows the help of another.
func (c *command) helpFor(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Show the help of a command",
		RunE: func(cmd *cobra.Command, args []string) error {
			target, rest, err := root.Find(args)
			if err != nil || len(rest) > 0 {
				return c.unknownCommand(root, args[len(args)-max(1, len(rest))])
			}
			return target.Help()
		},
	}
}

// bare runs newsevent without a subcommand.
func (c *command) bare(cmd *cobra.Command, args []string, version bool) error {
	if len(args) > 0 {
		return c.unknownCommand(cmd, args[0])
	}
	if version {
		return c.printVersion()
	}
	cmd.SetOut(c.stderr)
	return errors.Join(exit(exitUsage), cmd.Help())
}

func (c *command) unknownCommand(cmd *cobra.Command, name string) error {
	text := "there is no command " + diag.Quote(name)
	if near := cmd.SuggestionsFor(name); len(near) > 0 {
		text += "; did you mean " + diag.Quote(near[0]) + "?"
	}
	return errors.New(text)
}
