package event_test

import (
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func TestReferenceIsToldWhatItProbablyMeans(t *testing.T) {
	const file = `schema: news-event/v1
id: a
type: court-case
title: A verdict
participants:
  - {id: dara, kind: person, name: Ilya Dara, aliases: [I. D. Dara]}
  - {id: judge, kind: person, name: Aoife Brannigan}
  - {id: omund, kind: person, name: Omund Vik}
  - {id: vik, kind: person, name: Tor Vik}
sources:
  - {id: courier, kind: article, publisher: {name: Mallow Courier}}
quotes:
  - {id: q, type: direct, text: Guilty, `
	for rest, want := range map[string]string{
		"speakers: [Ilya Dara], appearances: [{source: courier}]}":             `did you mean "dara"?`,
		"speakers: [I. D. Dara], appearances: [{source: courier}]}":            `did you mean "dara"?`,
		"speakers: [brannigan], appearances: [{source: courier}]}":             `did you mean "judge"?`,
		"speakers: [Judge Brannigan], appearances: [{source: courier}]}":       `did you mean "judge"?`,
		"speakers: [drra], appearances: [{source: courier}]}":                  `did you mean "dara"?`,
		"speakers: [Vik], appearances: [{source: courier}]}":                   `did you mean "vik"?`,
		"speakers: [reporters], appearances: [{source: courier}]}":             "the ids there are: dara, judge, omund, vik",
		"speakers: [the press], appearances: [{source: courier}]}":             "the ids there are: dara, judge, omund, vik",
		"speakers: [judge], appearances: [{source: omund}]}":                   `"omund" is the id of a participant, and a source is asked for`,
		"speakers: [judge], appearances: [{source: mallow}]}":                  `did you mean "courier"?`,
		"speakers: [courier], appearances: [{source: courier}]}":               `"courier" is the id of a source, and a participant is asked for`,
		"speakers: [judge], nestedIn: dara, appearances: [{source: courier}]}": `"dara" is the id of a participant, and a quote is asked for`,
	} {
		_, list := event.Check("a.yaml", []byte(file+rest))
		require.Len(t, list.Errors(), 1, rest)
		require.Equal(t, want, list.Errors()[0].Hint, rest)
	}
}
