package casebook_test

import (
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/casebook"
	"github.com/stretchr/testify/require"
)

// withoutCase lists the codes that no single document can earn.
func withoutCase() map[diag.Code]string {
	const (
		files = "takes several files"
		reply = "is about the reply of a language model"
		held  = "takes the text of a source beside the document"
	)
	return map[diag.Code]string{
		diag.DuplicateEvent:   files,
		diag.ReplyWrapped:     reply,
		diag.ReplyNull:        reply,
		diag.ReplyCoerced:     reply,
		diag.ReplyTruncated:   reply,
		diag.QuoteAbsent:      held,
		diag.QuoteAltered:     held,
		diag.QuoteAmbiguous:   held,
		diag.QuoteNotInMarks:  held,
		diag.PositionMismatch: held,
		diag.ContentChanged:   held,
		diag.ContentMissing:   held,
	}
}

func TestEveryCodeHasACase(t *testing.T) {
	except := withoutCase()
	for _, code := range diag.Codes() {
		c, ok := casebook.Example(code)
		if reason := except[code]; reason != "" {
			require.False(t, ok, "%s %s, yet it has a case", code, reason)
			continue
		}
		require.True(t, ok, "%s has no case", code)
		require.Equal(t, code, c.Code)
		require.NotEmpty(t, c.Rule)
		require.NotEmpty(t, c.Want)
	}
}

func TestEveryCaseBelongsToACode(t *testing.T) {
	for _, c := range cases(t) {
		require.True(t, c.Code.Valid(), "no code is called %s", c.Code)
	}
}

func TestCasesDifferByTheFault(t *testing.T) {
	for _, c := range cases(t) {
		require.NotEqual(t, c.Right.Data, c.Wrong.Data, c.Name)
	}
}

func TestEscapedSectionsHoldAnyByte(t *testing.T) {
	for _, c := range cases(t) {
		if c.Name == "invalid-encoding/00-latin-1.txtar" {
			require.Contains(t, string(c.Wrong.Data), "T\xfcrkiye")
			return
		}
	}
	t.Fatal("the case that this test reads is gone")
}

func TestUnknownCodeHasNoExample(t *testing.T) {
	_, ok := casebook.Example("no-such-code")
	require.False(t, ok)
}
