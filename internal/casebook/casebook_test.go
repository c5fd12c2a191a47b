package casebook_test

import (
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/casebook"
	"github.com/stretchr/testify/require"
)

func TestEveryCodeHasACase(t *testing.T) {
	for _, code := range diag.Codes() {
		c, ok := casebook.Example(code)
		if reason := casebook.Exempt(code); reason != "" {
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
