package show_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

func TestOriginsOfTheWholeEventAreNamedOnce(t *testing.T) {
	text := shown(t, load(t, alaska), "text", 100)
	require.Contains(t, text, "Told by:")
	require.NotContains(t, text[strings.Index(text, "Who was there"):], "independent origins: ")
}

// Names of a script that runs the other way change places unless something with
// the direction of the list parts them.
func TestListsKeepTheirOrderAmongDirections(t *testing.T) {
	speak := func(names ...string) string {
		e := &event.Event{Quotes: []quote.Quote{{ID: "q", Type: quote.Direct, Text: "x"}}}
		for _, name := range names {
			id := participant.ID("p" + string(rune('a'+len(e.Participants))))
			e.Participants = append(e.Participants, participant.Participant{ID: id, Kind: participant.Person, Name: name})
			e.Quotes[0].Speakers = append(e.Quotes[0].Speakers, id)
		}
		return shown(t, e, "html", 0)
	}
	require.Contains(t, speak("Ann", "דוד", "משה", "Bob"), "Ann, דוד,\u200e משה, Bob")
	require.Contains(t, speak("דוד", "Ann", "Bob", "משה"), "דוד, Ann,\u200f Bob, משה")
	require.Contains(t, speak("דוד", "משה"), "דוד, משה")
	require.Contains(t, speak("Ann", "Bob"), "Ann, Bob")
	require.Contains(t, speak("Ann", "دافيد", "موسى"), "Ann, دافيد,\u200e موسى")
}
