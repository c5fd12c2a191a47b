package main

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/nearest"
	"github.com/spf13/cobra"
)

// fixture is one run of "newsevent fixture".
type fixture struct {
	*command
	count         limit
	seed          seed
	to            choice
	folder        string
	typ           eventType
	minimal, full bool
	fault         faultName
}

func (c *command) fixture() *cobra.Command {
	f := &fixture{command: c, count: 1, seed: 1, to: choice{event.YAML.String(), formatNames()}}
	cmd := &cobra.Command{
		Use:   "fixture [flags]",
		Short: "Generate events for tests",
		Long: `Fixture writes made-up events that are valid without a finding, for the tests of
programs that read events. The same seed gives the same events everywhere.

They go to standard output one after the other, or with -o each into a file of
its own in a folder, which is made with all folders above it where it is not
there. A file is called after the event's id; one that is there already and
differs is never overwritten.

With --fault the events have a fault, and the finding that it must earn is said:
on standard error, or with -o in the file expected.ndjson, in the form of
"newsevent validate --format json", with the names of the files as they stand in
the folder and without messages and hints. Line and column are where the finding
must begin; endLine and endColumn are always 0 there, since its end is not part
of what a fault promises. A CODE has one fault or several; "all" is every fault
that the format can have. A fault can be named as well, as the files are.
"newsevent codes" lists the codes. Without -o one document is written. What
warnings come along with a fault is not listed. Name the files to "newsevent
validate": in a folder it passes over those whose fault makes them no event
file, such as an empty one.

Exit codes: 0 done, 2 wrong usage, 3 a file could not be written.`,
		Example: `  newsevent fixture --type election
  newsevent fixture -n 1000 --to ndjson > events.ndjson
  newsevent fixture -n 20 --seed 7 --full -o testdata/
  newsevent fixture --fault unresolved-reference
  newsevent fixture --fault all --to json -o broken/`,
		Args: func(cmd *cobra.Command, args []string) error {
			if cmd.Flags().Changed("output") && f.folder == "" {
				return errors.New("-o needs the name of a folder")
			}
			return f.arguments(args)
		},
		RunE: func(*cobra.Command, []string) error { return f.run() },
	}
	flags := cmd.Flags()
	flags.VarP(&f.count, "count", "n", "how many events")
	flags.Var(&f.seed, "seed", "which events: a `number`, the same for the same events")
	flags.Var(&f.to, "to", "yaml, json or ndjson")
	flags.StringVarP(&f.folder, "output", "o", "", "write each event into a file of its own in this `folder`")
	flags.Var(&f.typ, "type", "what happens in all of them, such as summit")
	flags.BoolVar(&f.minimal, "minimal", false, "leave out everything that may be left out")
	flags.BoolVar(&f.full, "full", false, "fill every field")
	flags.Var(&f.fault, "fault", "put a fault in that earns this code, or all faults")
	completeWords(cmd, "to", formatNames)
	completeWords(cmd, "type", event.Type("").Values)
	completeWords(cmd, "fault", faultWords)
	_ = cmd.MarkFlagDirname("output")
	cmd.ValidArgsFunction = cobra.NoFileCompletions
	return cmd
}

func (f *fixture) arguments(args []string) error {
	switch {
	case len(args) > 0:
		return errors.New("fixture takes no PATH; -o names a folder to write to")
	case f.minimal && f.full:
		return errors.New("--minimal and --full exclude each other")
	case f.folder != "":
	case f.fault == allFaults:
		return errors.New("--fault all writes many files; name a folder for them with -o")
	case f.fault != "" && f.count > 1:
		return errors.New("only one event with a fault goes to standard output; name a folder with -o")
	case f.to.value == event.JSON.String() && f.count > 1:
		return errors.New("JSON holds one event; take --to ndjson, or name a folder with -o")
	}
	if f.fault != "" && len(f.faults(f.format())) == 0 {
		return f.impossible()
	}
	return nil
}

func (f *fixture) run() error {
	f.progress.total = int64(f.count)
	switch {
	case f.fault != "" && f.folder == "":
		return f.writeFault()
	case f.fault != "":
		return f.writeFaults()
	case f.folder == "":
		return f.writeStream()
	default:
		return f.writeFiles()
	}
}

// format is that of --to.
func (f *fixture) format() event.Format {
	formats := event.Formats()
	return formats[slices.IndexFunc(formats, func(format event.Format) bool { return format.String() == f.to.value })]
}

// events yields as many events as asked for.
func (f *fixture) events(yield func(int, *event.Event) bool) {
	var options []eventtest.Option
	if f.typ != "" {
		options = append(options, eventtest.WithType(event.Type(f.typ)))
	}
	if f.minimal {
		options = append(options, eventtest.Minimal())
	}
	if f.full {
		options = append(options, eventtest.Full())
	}
	g := eventtest.New(uint64(f.seed))
	for i := range int(f.count) {
		if !yield(i, g.Event(options...)) {
			return
		}
		f.progress.done.Add(1)
	}
}

// seed is a flag that takes any number that a generator starts from.
type seed uint64

func (n *seed) String() string { return strconv.FormatUint(uint64(*n), 10) }

func (n *seed) Type() string { return "number" }

func (n *seed) Set(s string) error {
	v, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		return errors.New("must be a whole number from 0 to 18446744073709551615")
	}
	*n = seed(v)
	return nil
}

// eventType is a flag that takes a type of events.
type eventType event.Type

func (t *eventType) String() string { return string(*t) }

func (t *eventType) Type() string { return "type" }

func (t *eventType) Set(s string) error {
	typ := event.Type(s)
	if !typ.Valid() {
		text := "no event type is called " + diag.Quote(s)
		if near, ok := nearest.Nearest(s, slices.Values(typ.Values())); ok {
			text += "; did you mean " + diag.Quote(near) + "?"
		}
		return errors.New(text + " (a type of your own, such as acme:hackathon, or one of " + strings.Join(typ.Values(), ", ") + ")")
	}
	*t = eventType(s)
	return nil
}
