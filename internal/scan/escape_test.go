package scan

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHexadecimalDigitsAreWhatTheyAre(t *testing.T) {
	for c := range hexDigits {
		want, err := strconv.ParseUint(string([]byte{byte(c)}), 16, 8)
		if err != nil {
			want = 0x10000
		}
		require.Equal(t, want, uint64(hexDigits[c]), "%q", byte(c))
	}
}
