package main

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/event"
)

func TestAnswerIsUsedOnceItIsSound(t *testing.T) {
	for name, c := range map[string]struct{ answers, log []string }{
		"good":      {[]string{"good.json"}, nil},
		"fenced":    {[]string{"fenced.txt"}, nil},
		"truncated": {[]string{"truncated.txt", "good.json"}, []string{"[reply-truncated]"}},
		"invented":  {[]string{"invented.json", "good.json"}, []string{"[quote-absent]"}},
		"all":       {[]string{"truncated.txt", "invented.json", "fenced.txt"}, []string{"[reply-truncated]", "[quote-absent]"}},
	} {
		t.Run(name, func(t *testing.T) {
			out, log, err := extracted(c.answers...)
			require.NoError(t, err)
			for _, want := range c.log {
				require.Contains(t, log, want)
			}
			require.Equal(t, len(c.log), strings.Count(log, "answer "), log)
			e, list := event.Check("event.yaml", []byte(out))
			require.Empty(t, list)
			require.Equal(t, "not-reached", string(e.Outcomes[0].Result))
			require.Len(t, e.Quotes, 2)
			require.Equal(t, event.Number("200"), e.Figures[0].Value)
		})
	}
}

func TestInventedQuoteIsNeverUsed(t *testing.T) {
	out, _, err := extracted("invented.json", "invented.json", "invented.json", "good.json")
	require.ErrorContains(t, err, "no answer of 3 could be used")
	require.Empty(t, out)
}

// The second question tells the model what was wrong with its answer.
func TestSecondQuestionHasTheFindings(t *testing.T) {
	answer, err := files.ReadFile("testdata/invented.json")
	require.NoError(t, err)
	_, findings := examine(string(answer), files, "report.txt")
	question := again("REPORT", string(answer), findings)
	require.Contains(t, question, "/quotes/0/appearances/0")
	require.Contains(t, question, "[quote-absent]")
}

func extracted(names ...string) (out, log string, err error) {
	var b, l bytes.Buffer
	for i := range names {
		names[i] = "testdata/" + names[i]
	}
	err = run(context.Background(), &b, &l, names)
	return b.String(), l.String(), err
}

func TestAQuoteThatNamesNoPlaceInTheReportIsNotUsed(t *testing.T) {
	good, err := files.ReadFile("testdata/good.json")
	require.NoError(t, err)
	for _, change := range [][2]string{
		{`"source": "report"`, `"source": "other"`},
		{`"id": "report"`, `"id": "article"`},
	} {
		answer := strings.ReplaceAll(string(good), change[0], change[1])
		require.NotEqual(t, string(good), answer)
		_, findings := examine(answer, files, "report.txt")
		require.True(t, findings.HasErrors(), change[1])
	}
	_, findings := examine(string(good), files, "report.txt")
	require.False(t, findings.HasErrors())
}
