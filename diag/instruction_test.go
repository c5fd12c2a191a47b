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

func TestInstructionBeginsWithWhatIsToBeDone(t *testing.T) {
	said := func(list ...diag.Code) string {
		var findings diag.List
		for _, code := range list {
			findings = append(findings, diag.Diagnostic{Code: code, Severity: diag.Error, Message: "m"})
		}
		first, _, _ := strings.Cut(findings.Instruction(), "\n")
		return first
	}
	mend := "The answer has to be mended. Change what is listed here, leave the rest as it is, and answer with the whole JSON object alone."
	unread := "The answer could not be read. Mind what is listed here, and answer again with one whole JSON object alone."
	require.Equal(t, mend, said(diag.Required, diag.WrongType))
	for _, code := range []diag.Code{diag.Syntax, diag.EmptyDocument, diag.ExtraDocument, diag.InvalidEncoding} {
		require.Equal(t, unread, said(code), code)
		require.Equal(t, unread, said(diag.Required, code), code)
	}
}

func TestInstructionListsWhatFitsToTheLastCharacter(t *testing.T) {
	list := make(diag.List, 9)
	for i := range list {
		list[i] = diag.Diagnostic{Code: diag.Required, Severity: diag.Error, Message: strings.Repeat("é", 851)}
	}
	list[8].Message = strings.Repeat("é", 857)
	head, rest, _ := strings.Cut(list.Instruction(), "\n")
	require.True(t, strings.HasPrefix(head, "The answer has to be mended."))
	require.Equal(t, diag.MaxInstruction-200, utf8.RuneCountInString(rest))
	require.Contains(t, rest, "9. ")
	list[8].Message += "é"
	require.Contains(t, list.Instruction(), "8. ")
	require.NotContains(t, list.Instruction(), "9. ")
	require.True(t, strings.HasSuffix(list.Instruction(), "\nAnd 1 more of the kind.\n"))
}

func TestInstructionShortensALongPathAndALongMessage(t *testing.T) {
	long := diag.Pointer("/" + strings.Repeat("é", 199))
	d := diag.Diagnostic{Code: diag.Required, Severity: diag.Error, Path: long, Message: strings.Repeat("m", 900)}
	require.Contains(t, diag.List{d}.Instruction(), "1. At "+string(long)+": "+d.Message+" [required]\n")
	d.Start = diag.Position{Line: 7, Column: 1}
	require.Contains(t, diag.List{d}.Instruction(), "1. At "+string(long)+" (line 7): "+d.Message+" [required]\n")
	d.Path += "x"
	d.Hint = "h"
	require.Contains(t, diag.List{d}.Instruction(), "1. At "+string(long)+"… (line 7): "+d.Message+"… [required]\n")
	d.Start = diag.Position{}
	require.Contains(t, diag.List{d}.Instruction(), "1. At "+string(long)+"…: "+d.Message+"… [required]\n")
}

func TestInstructionShowsWhatStandsBeforeASlipOfSyntax(t *testing.T) {
	digits := strings.Repeat("0123456789", 8)
	at := func(code diag.Code, column, end int) string {
		_, line, _ := strings.Cut(diag.List{{
			Code: code, Severity: diag.Error, Message: "m", Excerpt: diag.Excerpt{Text: digits, Column: 3},
			Start: diag.Position{Line: 1, Column: column}, End: diag.Position{Line: 1, Column: end},
		}}.Instruction(), "\n")
		return line
	}
	require.Equal(t, "1. In line 1, at `"+digits[:40]+"…`: m [syntax]\n", at(diag.Syntax, 3, 4))
	require.Equal(t, "1. In line 1, at `"+digits[:40]+"…`: m [syntax]\n", at(diag.Syntax, 23, 24))
	require.Equal(t, "1. In line 1, at `…"+digits[1:41]+"…`: m [syntax]\n", at(diag.Syntax, 24, 25))
	require.Equal(t, "1. In line 1, at `…"+digits[40:]+"`: m [syntax]\n", at(diag.Syntax, 63, 64))
	require.Equal(t, "1. In line 1, at `…"+digits[59:]+"`: m [syntax]\n", at(diag.Syntax, 82, 83))
	require.Equal(t, "1. In line 1: m [syntax]\n", at(diag.Syntax, 83, 83), "at the end of the line there is nothing to show")
	require.Equal(t, "1. In line 1: m [syntax]\n", at(diag.Syntax, 2, 3))
	require.Equal(t, "1. In line 1, at `012345678`: m [wrong-type]\n", at(diag.WrongType, 3, 12))
	require.Equal(t, "1. In line 1, at `9`: m [wrong-type]\n", at(diag.WrongType, 82, 83))
	require.Equal(t, "1. In line 1, at `234`: m [wrong-type]\n", at(diag.WrongType, 25, 28), "of what is read it is what stands there alone")
	require.Equal(t, "1. In line 1: m [wrong-type]\n", at(diag.WrongType, 25, 25), "what has no length shows nothing")
	require.Equal(t, "1. In line 1: m [wrong-type]\n", at(diag.WrongType, 25, 24))
	require.Equal(t, "1. In line 1, at `"+digits[22:62]+"…`: m [extra-document]\n", at(diag.ExtraDocument, 25, 28))
}
