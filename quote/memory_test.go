package quote_test

import (
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// What is allocated in all, garbage included, is more than ever is in use.
func TestPreparingATextAllocatesLessThanThreeTimesItsSize(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	var chinese, letters, marked strings.Builder
	for range 400_000 {
		chinese.WriteRune('一' + rune(random.ExpFloat64()*300)%8000)
		letters.WriteString(string('a'+rune(random.IntN(26))) + " ")
		marked.WriteString("“" + string('a'+rune(random.IntN(26))) + "” ")
	}
	for name, text := range map[string]string{
		"prose": prose(random, 1<<20), "Chinese": chinese.String(), "letters": letters.String(),
		"marked letters": marked.String(), "marks": strings.Repeat(`"`, 1<<20),
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		quote.NewText(text)
		runtime.ReadMemStats(&after)
		times := float64(after.TotalAlloc-before.TotalAlloc) / float64(len(text))
		t.Logf("%s: %.2f", name, times)
		require.Less(t, times, 3.0, name)
	}
}
