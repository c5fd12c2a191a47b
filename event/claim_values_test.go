package event_test

import (
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/stretchr/testify/require"
)

func TestValueOfAClaimHasTheFormOfItsField(t *testing.T) {
	for about, values := range map[string]map[string]string{
		"/record/revision":         {"x": "wrong-type", "1.5": "wrong-type", "0": "out-of-range", "1": ""},
		"/time/start":              {"soon": "invalid-date", "2025": ""},
		"/status":                  {"over": "invalid-value", "concluded": ""},
		"/participants/p/country":  {"UK": "invalid-country", "GB": ""},
		"/participants/p/roles":    {"hots": "invalid-value", "host": ""},
		"/title":                   {"\u200b": "blank-text", "A": ""},
		"/participants/p/size/min": {"x": "wrong-type", "2": ""},
	} {
		for value, want := range values {
			e := &event.Event{
				Schema: event.SchemaVersion, ID: "e", Type: event.Summit, Title: "T",
				Participants: []participant.Participant{{ID: "p", Kind: participant.Group, Name: "P"}},
				Claims:       []event.Claim{{ID: "c", Text: "It is so", About: about, Value: value}},
			}
			got := ""
			for _, d := range e.Diagnose() {
				if d.Path == "/claims/0/value" {
					got = string(d.Code)
				}
			}
			require.Equal(t, want, got, "%s %q: %v", about, value, e.Diagnose())
		}
	}
}
