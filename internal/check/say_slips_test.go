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
		"duration: {value: 1 day}":               `did you mean "P1D"?`,
		"duration: {value: 2 weeks}":             `did you mean "P2W"?`,
		"duration: {value: 1 year 3 months}":     `did you mean "P1Y3M"?`,
		"duration: {value: 10 hrs}":              `did you mean "PT10H"?`,
		"duration: {value: 4 h 5 min 6 sec}":     `did you mean "PT4H5M6S"?`,
		"duration: {value: 1 minute 20 seconds}": `did you mean "PT1M20S"?`,
		"duration: {value: 2 hours 30}":          "",
		"duration: {value: 2 fortnights}":        "",
		"duration: {value: two hours}":           "",
		"duration: {value: 1 hour and}":          "",
		"start: 2025-2-3":                        `did you mean "2025-02-03"?`,
		"zone: Antananarivo":                     `did you mean "Indian/Antananarivo"?`,
		"zone: Louisville":                       "",
		"zone: São Tomé":                         `did you mean "Africa/Sao_Tome"?`,
		"zone: Kentucky":                         "",
		"zone: Knox_IN":                          `did you mean "America/Knox_IN"?`,
	} {
		_, list := event.Check("a.yaml", []byte("schema: news-event/v1\nid: a\ntype: summit\ntitle: A\ntime:\n  "+text+"\n"))
		require.Len(t, list, 1, text)
		require.Equal(t, want, list[0].Hint, text)
	}
}
