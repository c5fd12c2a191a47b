package check_test

import (
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func TestZonesAndDurationsInWordsAreToldWhatTheyMean(t *testing.T) {
	const clock = "write the zone of a place, such as Europe/Berlin; an offset belongs to the time, as in 2025-08-15T11:30:00+02:00"
	for text, want := range map[string]string{
		"zone: CET+1":         clock,
		"zone: CEST":          clock,
		"zone: +02:00":        clock,
		"zone: Zurich":        `did you mean "Europe/Zurich"?`,
		"zone: Europe/Zurch":  `did you mean "Europe/Zurich"?`,
		"zone: Europe/Zürich": `did you mean "Europe/Zurich"?`,
		"zone: europe/zurich": `did you mean "Europe/Zurich"?`,
		"zone: New York":      `did you mean "America/New_York"?`,
		"zone: nowhere":       "",

		"duration: {value: 25 minutes}":          `did you mean "PT25M"?`,
		"duration: {value: 2 hours and 30 mins}": `did you mean "PT2H30M"?`,
		"duration: {value: 1 day 2 hours}":       `did you mean "P1DT2H"?`,
		"duration: {value: 2 hours 1 day}":       "",
		"duration: {value: half an hour}":        "",
	} {
		_, list := event.Check("a.yaml", []byte("schema: news-event/v1\nid: a\ntype: summit\ntitle: A\ntime:\n  "+text+"\n"))
		require.Len(t, list, 1, text)
		require.Equal(t, want, list[0].Hint, text)
	}
}
