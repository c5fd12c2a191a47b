package diag_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
)

func TestInstructionSaysWhatWhereAndWhatIsAllowed(t *testing.T) {
	list := diag.List{
		{Code: diag.ReplyNull, Severity: diag.Warning, Path: "/summary", Message: "null"},
		{Code: diag.UnresolvedReference, Severity: diag.Error, Path: "/quotes/0/speakers/0", Start: diag.Position{Line: 3, Column: 4},
			Message: `no participant has id "putn"`, Hint: `did you mean "putin"?`},
	}
	text := list.Instruction()
	require.Contains(t, text, "1. At /quotes/0/speakers/0 (line 3): no participant has id \"putn\"; did you mean \"putin\"? [unresolved-reference]\n")
	require.NotContains(t, text, "summary", "warnings wait until there are no errors")
	require.Contains(t, list[:1].Instruction(), "1. At /summary: null [reply-null]")
}

func TestInstructionIsEmptyWithoutFindings(t *testing.T) {
	require.Empty(t, diag.List{}.Instruction())
}

func TestInstructionStaysShort(t *testing.T) {
	var list diag.List
	for range 30 {
		list = append(list, diag.Diagnostic{Code: diag.Required, Severity: diag.Error, Path: "/a\u202e", Message: "m"})
	}
	text := list.Instruction()
	require.Contains(t, text, "And 10 more")
	require.Equal(t, 22, strings.Count(text, "\n"))
	require.NotContains(t, text, "\u202e")

	for i := range list {
		list[i].Message = strings.Repeat("é", 2000)
	}
	text = list.Instruction()
	require.LessOrEqual(t, utf8.RuneCountInString(text), diag.MaxInstruction)
	require.Contains(t, text, "8. At ")
	require.Contains(t, text, "And 22 more")
}
