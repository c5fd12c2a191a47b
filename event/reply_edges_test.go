package event_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// foundIn tells what DecodeReply says of a reply, message and all.
func foundIn(reply string) []string {
	_, list := event.DecodeReply([]byte(reply))
	var lines []string
	for _, d := range list {
		lines = append(lines, d.Start.String()+"-"+d.End.String()+" "+string(d.Code)+" "+string(d.Path)+": "+d.Message)
	}
	return lines
}

func TestObjectOfAReplyIsTheEventOfThose(t *testing.T) {
	for name, reply := range map[string]string{
		"braces in texts":          `{"}": "{"} ` + strings.Replace(plainReply, "Talks", `}{\"}`, 1),
		"brackets in prose":        "[see {below}] " + plainReply,
		"empty objects":            "{} {} " + plainReply + " {}",
		"many braces before":       strings.Repeat("{x} ", 400) + plainReply,
		"many objects before":      strings.Repeat("{} ", 400) + plainReply,
		"opened and never closed":  "{x [ " + plainReply,
		"longer one that is prose": plainReply + " {" + strings.Repeat("x", 200) + "}",
	} {
		e, list := event.DecodeReply([]byte(reply))
		require.NotNil(t, e, "%s: %v", name, list)
		require.Equal(t, "summit", string(e.ID), name)
		require.NoError(t, list.Err(), name)
		require.Len(t, list, 1, name)
	}
}

func TestRivalOfAnObjectIsHalfAsLong(t *testing.T) {
	object := func(n int) string { return `{"a": "` + strings.Repeat("x", n-len(`{"a": ""}`)) + `"}` }
	half := len(plainReply) / 2
	require.Contains(t, strings.Join(foundIn(plainReply+"\n"+object(half)), "\n"), "extra-document")
	require.NotContains(t, strings.Join(foundIn(plainReply+"\n"+object(half-1)), "\n"), "extra-document")
	require.Contains(t, strings.Join(foundIn(object(half)+"\n"+plainReply), "\n"), "extra-document", "before it as well")
	require.NotContains(t, strings.Join(foundIn(plainReply+"\n"+object(half)[:half-1]+"]}"), "\n"), "extra-document", "only a sound one is a rival")
}

func TestFindingsInAReplyStandWhereTheAnswerHasThem(t *testing.T) {
	for want, reply := range map[string]string{
		"2:13-2:17": "é\r" + plainReplyWith(`"summary": null`),
		"3:13-3:17": "é\r\nf\n" + plainReplyWith(`"summary": null`),
		"1:17-1:21": "\ufeffa 日 " + plainReplyWith(`"summary": null`),
		"1:13-1:17": "\ufeff" + plainReplyWith(`"summary": null`),
	} {
		lines := foundIn(reply)
		require.Contains(t, lines, want+` reply-null /summary: "summary" is null; it counts as absent`, reply)
	}
}

// plainReplyWith puts a member at the beginning.
func plainReplyWith(member string) string { return "{" + member + ", " + plainReply[1:] }

func TestMapsOfAReplyAreListsOfKeyAndValue(t *testing.T) {
	for name, c := range map[string]struct {
		identifiers string
		want        map[string]string
	}{
		"entries":       {`[{"key": "wikidata", "value": "Q1"}, {"value": "5", "key": "viaf"}]`, map[string]string{"wikidata": "Q1", "viaf": "5"}},
		"empty":         {`[]`, nil},
		"a map":         {`{"wikidata": "Q1"}`, map[string]string{"wikidata": "Q1"}},
		"empty value":   {`[{"key": "wikidata", "value": ""}]`, nil},
		"empty in map":  {`{"wikidata": "", "viaf": "5"}`, map[string]string{"viaf": "5"}},
		"null in a map": {`{"wikidata": null, "viaf": "5"}`, map[string]string{"viaf": "5"}},
	} {
		e, list := event.DecodeReply([]byte(replyOf(`"identifiers": ` + c.identifiers)))
		require.NoError(t, list.Err(), name)
		require.Equal(t, len(c.want), len(e.Identifiers), name)
		for k, v := range c.want {
			require.Equal(t, v, e.Identifiers[k], name)
		}
	}
	for name, identifiers := range map[string]string{
		"no value":       `[{"key": "wikidata"}]`,
		"no key":         `[{"value": "Q1"}]`,
		"key is none":    `[{"key": 1, "value": "Q1"}]`,
		"something else": `[{"key": "wikidata", "value": "Q1", "note": "x"}]`,
		"words":          `["Q1"]`,
	} {
		_, list := event.DecodeReply([]byte(replyOf(`"identifiers": ` + identifiers)))
		require.Error(t, list.Err(), name)
	}
}

func TestValuesOfAReplyAreTakenForWhatTheModelHas(t *testing.T) {
	reply := replyOf(`"summary": 7, "subjects": {"scheme": "s", "code": 20000148},
	 "participants": [{"id": "a", "kind": "group", "name": "A", "aliases": "B", "size": {"min": " 3 ", "max": "4"}}]`)
	e, list := event.DecodeReply([]byte(reply))
	require.Equal(t, []string{
		`2:13 reply-coerced /summary`, `2:28 reply-coerced /subjects`, `2:52 reply-coerced /subjects/code`,
		`3:73 reply-coerced /participants/0/aliases`, `3:94 reply-coerced /participants/0/size/min`, `3:108 reply-coerced /participants/0/size/max`,
	}, codes(list))
	require.Equal(t, "7", e.Summary)
	require.Equal(t, "20000148", e.Subjects[0].Code)
	p := e.Participants[0]
	require.Equal(t, "A", p.Name)
	require.Equal(t, []string{"B"}, p.Aliases)
	require.Equal(t, [2]int{3, 4}, [2]int{*p.Size.Min, *p.Size.Max})

	require.Equal(t, []string{
		`2:1-2:2 reply-coerced /summary: the text "7" is written as a number`,
	}, foundIn(strings.Replace(replyOf(`"summary":`+"\n7"), "\n \"", "\"", 1)))
	require.Contains(t, foundIn(replyOf(`"revision": 1, "record": {"revision": "2"}`)),
		`2:40-2:43 reply-coerced /record/revision: the number 2 is written as text`)
	_, list = event.DecodeReply([]byte(replyOf(`"places": [[{"name": "x"}]]`)))
	require.Equal(t, []string{"2:13 wrong-type /places/0"}, codes(list))
}
