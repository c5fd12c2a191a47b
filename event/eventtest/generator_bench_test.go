package eventtest_test

import (
	"testing"

	"github.com/newsevent/newsevent/event/eventtest"
)

func BenchmarkEvent(b *testing.B) {
	for name, options := range map[string][]eventtest.Option{
		"ordinary": nil, "minimal": {eventtest.Minimal()}, "full": {eventtest.Full()},
	} {
		b.Run(name, func(b *testing.B) {
			g := eventtest.New(1)
			b.ReportAllocs()
			for b.Loop() {
				g.Event(options...)
			}
		})
	}
}
