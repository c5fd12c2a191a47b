package main

import (
	"bytes"
	"context"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/quote"
)

// asked is how the log tells of an answer that could not be used.
var asked = regexp.MustCompile(`(?m)^answer \d:$`)

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
			require.Equal(t, len(c.log), len(asked.FindAllString(log, -1)), log)
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

func TestWhatTheReportSaysInItsOwnWordsIsNobodysQuote(t *testing.T) {
	good, err := files.ReadFile("testdata/good.json")
	require.NoError(t, err)
	e, findings := event.DecodeReply(good)
	require.False(t, findings.HasErrors())
	e.Quotes[1].Type, e.Quotes[1].Text = quote.Direct, "The strike goes on"
	e.Quotes[1].Appearances = []quote.Appearance{{Source: reportID, Exact: "The strike goes on"}}
	var answer bytes.Buffer
	require.NoError(t, event.NewEncoder(&answer, event.JSON).Encode(e))
	_, findings = examine(answer.String(), files, "report.txt")
	require.True(t, findings.With(diag.QuoteNotInMarks).HasErrors(), "%s", findings)
}

func TestReportIsAlwaysASource(t *testing.T) {
	_, findings := examine(`{"schema": "news-event/v1", "id": "a", "type": "strike", "title": "Dockers stop work"}`, files, "report.txt")
	require.Equal(t, "/sources", string(findings[0].Path))
	require.True(t, findings.HasErrors())
}

func TestWhatIsForgivenIsLogged(t *testing.T) {
	_, log, err := extracted("fenced.txt")
	require.NoError(t, err)
	require.Contains(t, log, "[reply-wrapped]")
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
