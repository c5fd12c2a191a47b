package event_test

import (
	"math"
	"os"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func TestLimitsAsLargeAsTheyGetLetEveryDocumentPass(t *testing.T) {
	for _, name := range []string{"../examples/launch/event.yaml", "../examples/launch/event.json"} {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, most := range []int{math.MaxInt, math.MaxInt - 2, math.MaxInt / 2} {
			options := []event.Option{event.MaxBytes(most), event.MaxDepth(most), event.MaxNodes(most)}
			_, list := event.Check(name, data, options...)
			require.Empty(t, list, name)
			for _, reader := range []string{name, "-"} {
				read := 0
				checker := event.NewChecker(reader, strings.NewReader(string(data)), options...)
				for j := range checker.Judgements() {
					require.Empty(t, j.Findings, reader)
					read++
				}
				require.NoError(t, checker.Err())
				require.Equal(t, 1, read)
				e, err := event.Decode(strings.NewReader(string(data)), options...)
				require.NoError(t, err)
				require.NotNil(t, e)
				e, err = event.NewDecoder(strings.NewReader(string(data)), options...).Next()
				require.NoError(t, err)
				require.NotNil(t, e)
			}
		}
	}
}

func TestJSONDeeperThanItsReaderGoesIsTooDeep(t *testing.T) {
	for _, levels := range []int{9_900, 10_010, 20_000} {
		data := `{"schema": "news-event/v1", "id": "a", "type": "summit", "title": "T", "extensions": {"a:b": ` +
			strings.Repeat("[", levels) + strings.Repeat("]", levels) + "}}"
		_, list := event.Check("a.json", []byte(data), event.MaxDepth(math.MaxInt))
		require.Len(t, list, 1)
		require.Equal(t, diag.TooDeep, list[0].Code, list[0].Message)
	}
}
