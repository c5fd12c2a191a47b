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
		{Code: diag.UnsourcedQuote, Severity: diag.Warning, Path: "/quotes/1", Message: "the quote appears in no source"},
		{Code: diag.UnresolvedReference, Severity: diag.Error, Path: "/quotes/0/speakers/0", Start: diag.Position{Line: 3, Column: 4},
			Message: `no participant has id "putn"`, Hint: `did you mean "putin"?`},
	}
	text := list.Instruction()
	require.Contains(t, text, "1. At /quotes/0/speakers/0 (line 3): no participant has id \"putn\"; did you mean \"putin\"? [unresolved-reference]\n")
	require.NotContains(t, text, "/quotes/1", "warnings wait until there are no errors")
	require.Contains(t, list[:1].Instruction(), "1. At /quotes/1: the quote appears in no source [unsourced-quote]")
}

func TestInstructionIsEmptyWithoutFindings(t *testing.T) {
	require.Empty(t, diag.List{}.Instruction())
	for _, code := range []diag.Code{diag.ReplyWrapped, diag.ReplyNull, diag.ReplyCoerced} {
		require.Empty(t, diag.List{{Code: code, Severity: diag.Warning, Message: "m"}}.Instruction(), "what was forgiven needs no second question")
	}
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

func TestInstructionShowsWhatStandsThereUnlessTheMessageDoes(t *testing.T) {
	at := func(column, end int) (diag.Position, diag.Position) {
		return diag.Position{Line: 1, Column: column}, diag.Position{Line: 1, Column: end}
	}
	d := diag.Diagnostic{Code: diag.WrongType, Severity: diag.Error, Path: "/a", Message: "m", Excerpt: diag.Excerpt{Text: "é\u202e\"b\": 12, \"c\": 13", Column: 5}}
	for want, columns := range map[string][2]int{
		"1. At /a (line 1, at `12`): m [wrong-type]\n":                   {12, 14},
		"1. At /a (line 1, at `\\u202e\"b\"`): m [wrong-type]\n":         {6, 10},
		"1. At /a (line 1): m [wrong-type]\n":                            {4, 5},
		"1. At /a (line 1, at `\"b\": 12, \"c\": 13`): m [wrong-type]\n": {7, 99},
	} {
		d.Start, d.End = at(columns[0], columns[1])
		require.Contains(t, diag.List{d}.Instruction(), want)
	}
	d.Start, d.End = at(12, 14)
	d.Message = "found 12"
	require.Contains(t, diag.List{d}.Instruction(), "1. At /a (line 1): found 12 [wrong-type]\n")
	d.Code, d.Message = diag.Required, "m"
	require.Contains(t, diag.List{d}.Instruction(), "1. At /a (line 1, at `12, \"c\": 13`): m [required]\n", "an object is shown beyond its first name")
	d.Code = diag.ReplyTruncated
	require.Contains(t, diag.List{d, d}.Instruction(), "Answer again with the whole JSON object")
	require.NotContains(t, diag.List{d}.Instruction(), "1.")
}
