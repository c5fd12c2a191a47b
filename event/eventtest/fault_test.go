package eventtest_test

import (
	"bytes"
	"iter"
	"slices"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/casebook"
	"github.com/stretchr/testify/require"
)

func TestEveryCodeHasAFault(t *testing.T) {
	for _, code := range diag.Codes() {
		has := slices.ContainsFunc(eventtest.Faults(), func(f eventtest.Fault) bool { return f.Code == code })
		require.Equal(t, casebook.Exempt(code) == "", has, "%s: %s", code, casebook.Exempt(code))
	}
}

func TestEveryFaultIsFoundWhereItIs(t *testing.T) {
	n := 50
	if underRace {
		n = 4 // events of every amount; the other runs are for the findings
	}
	events := slices.Collect(firstOf(eventtest.New(21), n))
	for _, fault := range eventtest.Faults() {
		t.Run(fault.Name, func(t *testing.T) {
			t.Parallel()
			for _, format := range event.Formats() {
				for _, e := range events {
					if fault.In(format) {
						requireFault(t, fault, e, format)
					}
				}
			}
		})
	}
}

// requireFault holds the library to the finding that the fault earns, and to no
// other but those that the fault names.
func requireFault(t *testing.T, fault eventtest.Fault, e *event.Event, format event.Format) {
	t.Helper()
	before := e.Clone()
	data, want, err := fault.Apply(e, format)
	require.NoError(t, err)
	require.True(t, before.Equal(e), "the event is changed")
	require.Equal(t, fault.Code, want.Code)
	_, findings := event.Check("fault", data, event.WithFormat(format))
	found := false
	for _, f := range findings {
		got := diag.Diagnostic{Code: f.Code, Severity: f.Severity, Path: f.Path, Start: f.Start}
		if got == want {
			found = true
			continue
		}
		require.Contains(t, fault.Also, f.Code, "%s of %s: %s, want %v", format, e.ID, f.Error(), want)
		require.Equal(t, diag.Warning, f.Severity)
	}
	require.True(t, found, "%s of %s has %v, want %s", format, e.ID, findings, want.Error())
}

// firstOf yields n events: many ordinary, some minimal, a few full.
func firstOf(g *eventtest.Generator, n int) iter.Seq[*event.Event] {
	return func(yield func(*event.Event) bool) {
		for i := range n {
			var options []eventtest.Option
			switch {
			case i%10 == 0:
				options = append(options, eventtest.Full())
			case i%3 == 0:
				options = append(options, eventtest.Minimal())
			}
			if !yield(g.Event(options...)) {
				return
			}
		}
	}
}

func TestFaultNamesAreDifferentAndBeginWithTheCode(t *testing.T) {
	seen := map[string]bool{}
	for _, fault := range eventtest.Faults() {
		require.False(t, seen[fault.Name], fault.Name)
		seen[fault.Name] = true
		require.Regexp(t, "^"+string(fault.Code)+"(-[a-z0-9-]+)?$", fault.Name)
		require.NotZero(t, fault.Severity)
		require.True(t, slices.ContainsFunc(event.Formats(), fault.In), fault.Name)
	}
}

func TestAFaultNeedsAFormatThatCanHaveIt(t *testing.T) {
	for _, fault := range eventtest.Faults() {
		require.False(t, fault.In(0))
		for _, format := range event.Formats() {
			data, _, err := fault.Apply(nil, format)
			if fault.In(format) {
				require.NoError(t, err)
				continue
			}
			require.ErrorContains(t, err, fault.Name)
			require.Empty(t, data)
		}
	}
}

func TestAFaultIsTheSameEachTime(t *testing.T) {
	e := eventtest.New(22).Event()
	for _, fault := range eventtest.Faults() {
		for _, format := range event.Formats() {
			if fault.In(format) && fault.Code != diag.TooLarge {
				first, _, _ := fault.Apply(e, format)
				second, _, _ := fault.Apply(e, format)
				require.Equal(t, first, second)
			}
		}
	}
}

func TestAnEventThatCannotBeWrittenHasNoFault(t *testing.T) {
	e := eventtest.New(23).Event()
	e.Title = "\xff"
	_, _, err := eventtest.Faults()[0].Apply(e, event.JSON)
	require.ErrorIs(t, err, diag.InvalidEncoding)
}

// What is read as a stream has the same finding at the same place, unless the
// fault is that there is more than one document.
func TestFaultsAreFoundInStreams(t *testing.T) {
	for _, fault := range eventtest.Faults() {
		for _, format := range event.Formats() {
			if !fault.In(format) {
				continue
			}
			data, want, err := fault.Apply(nil, format)
			require.NoError(t, err)
			var found []diag.Diagnostic
			for _, findings := range event.NewChecker("fault."+format.String(), bytes.NewReader(data)).All() {
				for _, f := range findings {
					found = append(found, diag.Diagnostic{Code: f.Code, Severity: f.Severity, Path: f.Path, Start: f.Start})
				}
			}
			if fault.OneDocument {
				require.NotContains(t, found, want, "%s in %s", fault.Name, format)
				continue
			}
			require.Contains(t, found, want, "%s in %s", fault.Name, format)
			found = slices.DeleteFunc(found, func(f diag.Diagnostic) bool { return f == want || slices.Contains(fault.Also, f.Code) })
			require.Empty(t, found, "%s in %s", fault.Name, format)
		}
	}
}
