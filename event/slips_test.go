package event_test

import (
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func TestEntryWithoutADashIsOneFinding(t *testing.T) {
	_, list := event.Check("a.yaml", []byte(`schema: news-event/v1
id: a
type: summit
title: A
sources:
  - id: one
    kind: article
    title: One
    publisher: {name: Courier}
    published: 2025-08-15
    id: two
    kind: article
    title: Two
    publisher: {name: Courier}
    published: 2025-08-16
    title: Three
  - id: four
    kind: article
    kind: article
    title: Four
`))
	require.Equal(t, `a.yaml:11:5: error: "id" stands twice in one map; the first is in line 6 [duplicate-key] (if a new entry begins here, write "- " before it)
a.yaml:19:5: error: "kind" stands twice in one map; the first is in line 18 [duplicate-key]`, list.Errors().Error())
}

func TestValueInPlaceOfAMapIsShownInItsMap(t *testing.T) {
	for line, want := range map[string]string{
		"time: {duration: PT25M}":                                      "{value: PT25M}",
		"time: {duration: half an hour}":                               "{text: half an hour}",
		"time: 2025-08-15":                                             "{start: 2025-08-15}",
		"participants: [{id: a, kind: group, size: 11}]":               "{min: 11, max: 11}",
		"participants: [{id: a, kind: group, size: some}]":             "{text: some}",
		"sources: [{id: a, kind: article, publisher: Mallow Courier}]": "{name: Mallow Courier}",
		"sources: [{id: a, kind: article, publisher: \"M: C, D\"}]":    `{name: "M: C, D"}`,
		"sources: [{id: a, kind: article, content: texts/x.txt}]":      "{path: texts/x.txt}",
		"quotes: [{id: a, type: direct, text: b, appearances: [tv]}]":  "{source: tv}",
	} {
		_, list := event.Check("a.yaml", []byte("schema: news-event/v1\nid: a\ntype: summit\ntitle: A\n"+line+"\n"))
		require.Equal(t, "write it as a map, such as "+want, list.With("wrong-type")[0].Hint, line)
	}
	_, list := event.Check("a.json", []byte(`{"time": {"duration": "PT25M"}}`))
	require.Equal(t, `write an object, such as {"value": "PT25M"}`, list.With("wrong-type")[0].Hint)
}

func TestUnknownFieldIsToldAllThatAreAllowed(t *testing.T) {
	_, list := event.Check("a.yaml", []byte("schema: news-event/v1\nid: a\ntype: summit\ntitle: A\nsources: [{id: s, kind: article, title: S, basedOn: x}]\n"))
	require.Contains(t, list.Errors()[0].Hint, "derivedFrom")
	require.NotContains(t, list.Errors()[0].Hint, "…")
}
