package diag_test

import (
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/stretchr/testify/require"
)

func TestLimitCountsWhatIsNotListed(t *testing.T) {
	many := func(n int, last diag.Severity) diag.List {
		list := make(diag.List, n)
		for i := range list {
			list[i] = diag.Diagnostic{Code: diag.UnusedSource, Severity: diag.Warning, Hint: "h", Start: diag.Position{Line: i + 1, Column: 1}}
		}
		list[n-1].Severity = last
		return list
	}
	require.Len(t, many(diag.MaxFindings, diag.Error).Limit(), diag.MaxFindings)
	for _, severity := range []diag.Severity{diag.Warning, diag.Error} {
		list := many(diag.MaxFindings+1, severity).Limit()
		require.Len(t, list, diag.MaxFindings+1)
		require.Equal(t, diag.Diagnostic{
			Code: diag.TooManyFindings, Severity: severity, Start: diag.Position{Line: diag.MaxFindings + 1, Column: 1},
			Message: "1 finding more in this document is not listed",
		}, list[diag.MaxFindings])
	}
	require.NotContains(t, many(diag.MostFindings-1, diag.Error).Limit()[diag.MaxFindings].Message, "and more")
	require.Contains(t, many(diag.MostFindings, diag.Error).Limit()[diag.MaxFindings].Message, "and more")
}

func TestInstructionNamesPlaceOrLine(t *testing.T) {
	at := diag.Position{Line: 3, Column: 1}
	text := diag.List{
		{Code: diag.Required, Severity: diag.Error, Path: "/a", Start: at, Message: "m", Hint: "h"},
		{Code: diag.Required, Severity: diag.Error, Path: "/a", Message: "m"},
		{Code: diag.Syntax, Severity: diag.Error, Start: at, Message: "m"},
		{Code: diag.Syntax, Severity: diag.Error, Message: "m"},
	}.Instruction()
	require.Contains(t, text, "1. At /a (line 3): m; h [required]\n2. At /a: m [required]\n3. In line 3: m [syntax]\n4. m [syntax]\n")
}

func TestCodesThatASchemaSees(t *testing.T) {
	var seen []string
	for _, code := range diag.Codes() {
		if !code.BeyondSchema() {
			seen = append(seen, string(code))
		}
	}
	require.ElementsMatch(t, []string{
		"unknown-schema", "unknown-field", "null-value", "wrong-type", "required", "invalid-id", "invalid-value", "invalid-duration", "invalid-country",
		"invalid-zone", "invalid-path", "invalid-hash", "invalid-key", "blank-text", "unsafe-text", "unattributed-quote",
	}, seen)
}
