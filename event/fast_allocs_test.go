package event_test

import (
	"bytes"
	"io"
	"os"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// mostOwned is how much memory an event that owns it may be made of, in pieces:
// five, and two for each map, which Go makes of two.
func mostOwned(maps int) float64 { return float64(5 + 2*maps) }

// What the fast way may allocate for the events of the examples. Fewer are
// welcome, and should be written here.
func TestFastWayAllocatesNoMoreThanBefore(t *testing.T) {
	if raced {
		t.Skip("the race detector allocates on its own account")
	}
	for name, most := range map[string]struct{ owned, reused, plain, written float64 }{
		"alaska-summit": {owned: mostOwned(11), reused: 0, plain: 0, written: 23},
		"launch":        {owned: mostOwned(1), reused: 0, plain: 0, written: 0},
	} {
		data, err := os.ReadFile("../examples/" + name + "/event.json")
		require.NoError(t, err)
		e, ok := event.ReadFast(data)
		require.True(t, ok)
		var reusing event.Reusing
		again := new(event.Event)
		var encoders []*event.Encoder
		for _, format := range event.Formats() {
			encoders = append(encoders, event.NewEncoder(io.Discard, format))
		}
		for kind, allocs := range map[string][2]float64{
			"owned":   {testing.AllocsPerRun(50, func() { event.ReadFast(data) }), most.owned},
			"decoded": {testing.AllocsPerRun(50, func() { _, _ = event.Decode(bytes.NewReader(data)) }), most.owned + 2},
			"reused":  {testing.AllocsPerRun(50, func() { reusing.Read(data, again) }), most.reused},
			"written": {testing.AllocsPerRun(50, func() {
				for _, enc := range encoders {
					_ = enc.Encode(e)
				}
			}), most.written},
			"plain": {testing.AllocsPerRun(50, func() { e.Plain() }), most.plain},
		} {
			t.Logf("%s %s: %v", name, kind, allocs[0])
			require.LessOrEqual(t, allocs[0], allocs[1], "%s, %s", name, kind)
		}
	}
	large := grown(100)
	require.Zero(t, testing.AllocsPerRun(50, func() { large.Plain() }), "a hundred of each")
}
