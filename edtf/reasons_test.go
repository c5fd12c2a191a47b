package edtf

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryReasonHasWords(t *testing.T) {
	for r := emptyText; r < reasonCount; r++ {
		if r == noSuchDayOfMonth {
			continue
		}
		require.NotEmpty(t, messages[r].rule, r)
	}
}
