package event_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/golden"
)

// TestAnswersAreReadToTheByteAndFaultsSaidWordForWord reads the answers of
// testdata/answers.txt, Go strings of one line each in which EVENT stands for a
// sound event and OPEN for one that goes on, and expects what stands below: each
// finding, the second question, and the event.
func TestAnswersAreReadToTheByteAndFaultsSaidWordForWord(t *testing.T) {
	answers := strings.NewReplacer("EVENT", plainReply, "OPEN", strings.TrimSuffix(plainReply, "}"))
	golden.Table(t, "testdata/answers.txt", func(line string) string {
		e, list := event.DecodeReply([]byte(answers.Replace(golden.Unquoted(t, line))))
		said := findingLines(list)
		for line := range strings.Lines(list.Instruction()) {
			said += "\t> " + strings.TrimSuffix(line, "\n") + "\n"
		}
		return said + eventLine(t, e)
	})
}
