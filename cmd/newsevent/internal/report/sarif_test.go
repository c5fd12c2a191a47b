package report_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/report"
	"github.com/newsevent/newsevent/diag"
	"github.com/stretchr/testify/require"
)

type log struct {
	Schema  string `json:"$schema"`
	Version string
	Runs    []struct {
		Tool struct {
			Driver struct {
				Name  string
				Rules []struct {
					ID               string
					ShortDescription struct{ Text string }
					Help             struct{ Text string }
				}
			}
		}
		ColumnKind string
		Results    []struct {
			RuleID    string
			RuleIndex int
			Level     string
			Message   struct{ Text string }
			Locations []struct {
				PhysicalLocation struct {
					ArtifactLocation struct{ URI string }
					Region           *struct{ StartLine, StartColumn, EndLine, EndColumn int }
				}
			}
		}
		Invocations []struct {
			ExecutionSuccessful        *bool
			ToolExecutionNotifications []struct{ Message struct{ Text string } }
		}
	}
}

func version() string { return "1" }

func sarif(t *testing.T, run func(report.Report)) log {
	t.Helper()
	var b strings.Builder
	r := report.New("sarif", &b, report.Options{Version: version})
	run(r)
	require.NoError(t, r.Close(report.Total{}))
	var l log
	require.NoError(t, json.Unmarshal([]byte(b.String()), &l), b.String())
	require.Equal(t, "2.1.0", l.Version)
	require.Len(t, l.Runs, 1)
	require.Equal(t, "unicodeCodePoints", l.Runs[0].ColumnKind)
	require.NotNil(t, l.Runs[0].Results, "a run without findings has an empty list of results")
	require.NotNil(t, l.Runs[0].Invocations[0].ExecutionSuccessful)
	return l
}

func TestSARIFOfNothingIsWhole(t *testing.T) {
	run := sarif(t, func(report.Report) {}).Runs[0]
	require.Empty(t, run.Results)
	require.True(t, *run.Invocations[0].ExecutionSuccessful)
	require.Len(t, run.Tool.Driver.Rules, len(diag.Codes()))
	for _, rule := range run.Tool.Driver.Rules {
		require.NotEmpty(t, rule.ShortDescription.Text, rule.ID)
		require.NotEmpty(t, rule.Help.Text, rule.ID)
	}
}

func TestSARIFResultPointsToItsRuleAndPlace(t *testing.T) {
	d := marked("1", "日本: «日本»")
	d.File, d.Hint = "a folder/100%:日.yaml", "h"
	run := sarif(t, func(r report.Report) {
		require.NoError(t, r.Findings(diag.List{d, {Code: diag.EmptyDocument, Severity: diag.Warning, File: "../b.yaml", Message: "n"}}))
	}).Runs[0]
	require.Len(t, run.Results, 2)
	first := run.Results[0]
	require.Equal(t, "invalid-id", run.Tool.Driver.Rules[first.RuleIndex].ID)
	require.Equal(t, "error", first.Level)
	require.Equal(t, "m (h)", first.Message.Text)
	place := first.Locations[0].PhysicalLocation
	require.Equal(t, "a%20folder/100%25:%E6%97%A5.yaml", place.ArtifactLocation.URI)
	require.Equal(t, 5, place.Region.StartColumn)
	require.Equal(t, 7, place.Region.EndColumn)
	second := run.Results[1]
	require.Equal(t, "warning", second.Level)
	require.Equal(t, "../b.yaml", second.Locations[0].PhysicalLocation.ArtifactLocation.URI)
	require.Nil(t, second.Locations[0].PhysicalLocation.Region)
}

func TestSARIFTellsOfUnreadableFiles(t *testing.T) {
	run := sarif(t, func(r report.Report) {
		require.NoError(t, r.Unreadable("x.yaml", "cannot be read"))
	}).Runs[0]
	require.False(t, *run.Invocations[0].ExecutionSuccessful)
	require.Equal(t, "cannot be read", run.Invocations[0].ToolExecutionNotifications[0].Message.Text)
}

func TestJSONHoldsNoCharacterThatSteersATerminal(t *testing.T) {
	d := marked("1", "«x»")
	d.File, d.Message = "\x1b\u202e\u0085\U000e0001.yaml", "\u2028"
	for _, format := range []string{"json", "sarif", "github", "text"} {
		var b strings.Builder
		r := report.New(format, &b, report.Options{Width: 80, Version: version})
		require.NoError(t, r.Findings(diag.List{d}))
		require.NoError(t, r.Close(report.Total{}))
		got := strings.ReplaceAll(b.String(), "\n", "")
		require.Equal(t, -1, strings.IndexFunc(got, diag.Unprintable), "%s: %q", format, got)
		if format == "json" {
			var back struct{ File string }
			require.NoError(t, json.Unmarshal([]byte(got), &back))
			require.Equal(t, d.File, back.File, "the name is exact")
		}
	}
}
