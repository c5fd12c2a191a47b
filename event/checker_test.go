package event_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func TestCheckerKnowsPlacesWhereverADocumentCanBeRead(t *testing.T) {
	const sound = "schema: news-event/v1\nid: a\ntype: meeting\ntitle: T\n"
	for stream, want := range map[string][]string{
		sound:                             {"4:8 "},
		sound + "title: U\n":              {"4:8 duplicate-key"},
		"title: [\n":                      {"- syntax"},
		sound + "---\n" + sound + "...\n": {"4:8 ", "9:8 "},
		sound + "---\n" + sound + "summary: " + strings.Repeat("x", 200) + "\n---\n" + sound + "titel: T\n": {"4:8 ", "- too-large", "15:8 unknown-field"},
	} {
		checker := event.NewChecker("s.yaml", strings.NewReader(stream), event.MaxBytes(100))
		var places []string
		for _, list := range checker.All() {
			place := checker.Place("/title")
			require.Equal(t, diag.Pointer("/title"), place.Path)
			require.Equal(t, "s.yaml", place.File)
			places = append(places, place.Start.String()+" "+foundAtOnce(list))
		}
		require.Equal(t, want, places, "%q", stream)
	}
}

// foundAtOnce joins the codes of findings.
func foundAtOnce(list diag.List) string {
	var codes []string
	for _, d := range list {
		codes = append(codes, string(d.Code))
	}
	return strings.Join(codes, " ")
}
