package input_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/stretchr/testify/require"
)

func TestEventFilesAreRecognised(t *testing.T) {
	for name, text := range map[string]string{
		"first":                     "schema: news-event/v1\nid: a\n",
		"last":                      "id: a\ntitle: |\n  text\nschema: news-event/v1",
		"quoted":                    "'schema' : \"news-event/v1\"\n",
		"behind comments":           "# c\n\n%YAML 1.2\n---\n# d\nschema: news-event/v2\n",
		"indented as a whole":       "  id: a\n  schema: news-event/v1\n",
		"second document":           "a: 1\n---\nschema: news-event/v1\n",
		"on the next line":          "schema:\n  news-event/v1\n",
		"folded":                    "schema: >-\n  news-event/v1\n",
		"with an anchor":            "schema: &s news-event/v1\n",
		"with a tag":                "schema: !!str news-event/v1\n",
		"lines end in CR":           "id: a\rschema: news-event/v1\r",
		"byte order mark":           "\ufeffschema: news-event/v1\n",
		"flow":                      "{id: a, title: Zelensky's, schema: news-event/v1}",
		"flow on a marker":          "--- {id: a, schema: news-event/v1}",
		"json":                      `{"a":{"b":["}"]},"schema":"news-event/v1"}`,
		"json with a slash escaped": `{"schema" : "news-event\/v1"}`,
		"ndjson, not the first":     "{\"a\":1}\n{\"schema\":\"news-event/v1\"}\n",
		"broken before the member":  "id: \"a\nschema: news-event/v1\n",
		"indented less than before": "  id: a\nschema: news-event/v1\n",
		"brackets do not match":     `{"a":[1,"schema":"news-event/v1"}`,
		"comma missing":             `{"a":1"schema":"news-event/v1"}`,
		"cut off":                   `{"id":"a","schema":"news-event/v1","title":"x`,
		"indented by a tab":         "\tschema: news-event/v1\n",
		"after the end of another":  "a: 1\n...\nschema: news-event/v1\n",
		"behind a literal":          "a: |\n  x\nschema: |-\n  news-event/v1\n",
		"in single quotes":          "{'schema': 'news-event/v1'}",
		"brackets of another kind":  "[]\n{schema: news-event/v1}",
		"behind a string":           `{"a\"}": "\\", 'b': 'c', schema: news-event/v1}`,
		"string is not closed":      `{"a":{"schema":"news-event/v1"},"b":"x`,
	} {
		require.True(t, look(t, text), name)
	}
}

func TestOtherFilesArePassedOver(t *testing.T) {
	for name, text := range map[string]string{
		"empty":            "",
		"another schema":   "schema: other/v1\n",
		"no schema":        "name: news-event/v1\n",
		"in a map":         "event:\n  schema: news-event/v1\n",
		"in a text":        "text: |\n  schema: news-event/v1\n",
		"in a comment":     "# schema: news-event/v1\na: b\n",
		"in json":          `{"event":{"schema":"news-event/v1"}}`,
		"in a json string": `{"text":"\"schema\":\"news-event/v1\""}`,
		"as a value":       `{"a":"schema","b":"news-event/v1"}`,
		"mark not closed":  "\"schema: news-event/v1\n",
		"other mark":       "'schema\": news-event/v1\n",
		"no colon":         "schema news-event/v1\n",
		"cut off":          "news-event a\nschema: !",
		"part of a word":   "{a-schema: news-event/v1}",
		"marker with text": "---a\n  schema: news-event/v1\n",
		"deeper":           "a:\n  b: 1\n   schema: news-event/v1\n",
		"behind a bracket": "a: 1\n{schema: news-event/v1}\n",
	} {
		require.False(t, look(t, text), name)
	}
}

func TestFilesMeantForEventsAreRecognised(t *testing.T) {
	for _, text := range []string{
		"shema: news-event/v1\n", "Schema: news-event/v1\n", "schemas: news-event/v1\n", "$schema: news-event/v1\n",
		"id: a\nsheme: newsevent/v1\n", "schema: newsevent/v1\n", "schema: News-Event/v1\n", "schema: NEWS_EVENT/V1\n",
		"schema: news-events/v1\n", "schema: news-event\n", "schema: news-event/1\n", "schema: news-event-v1\n",
		"schema: 'news event v1'\n", "schema: newsevent.v1\n", "schema: new-event/v1\n", "schema: news-evnt/v1 # the format\n",
		"schema:news-event/v1\n", "schema = news-event/v1\n", "schema：news-event/v1\n",
		`{"shema":"news-event/v1"}`, `{"id":"a","schema":"newsevent\/v1"}`, "{id: a, shema: news-event/v1}",
		"- schema: news-event/v1\n", "- id: a\n  schema: news-event/v1\n", "- id: a\n- title: b\n  schema: news-event/v1\n",
		`[{"schema":"news-event/v1"}]`, `[{"id":"a"},{"id":"b","schema":"news-event/v1"}]`,
	} {
		require.True(t, look(t, text), text)
	}
}

func TestFilesOfOtherFormatsAreNotTakenForSlips(t *testing.T) {
	for _, text := range []string{
		"apiVersion: v1\nkind: Event\nmetadata:\n  name: news-event\n", "apiVersion: events.k8s.io/v1\nkind: Event\n",
		"openapi: 3.1.0\ncomponents:\n  schemas:\n    newsEvent:\n      type: object\n", "name: newsevent/v1\n", "schema: newsevent-config/v1\n",
		"schema: test-event/v1\n", "schema: next-event/v1\n", "schema: cloud-event/v1\n", "schema: news/v1\n", "schema: newsletter/v1\n",
		"scope: news-event/v1\n", "$id: news-event/v1\n", `{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"news-event-v1.schema.json"}`,
		"events:\n- schema: news-event/v1\n", `{"events":[{"schema":"news-event/v1"}]}`, `[[{"schema":"news-event/v1"}]]`, "- - schema: news-event/v1\n", "- a:\n    schema: news-event/v1\n",
	} {
		require.False(t, look(t, text), text)
	}
}

func TestFileInUTF16IsRecognisedSoThatItsEncodingIsFound(t *testing.T) {
	var b strings.Builder
	b.WriteString("\xff\xfe")
	for _, u := range utf16.Encode([]rune("id: a\nschema: news-event/v1\n")) {
		b.WriteByte(byte(u))
		b.WriteByte(byte(u >> 8))
	}
	require.True(t, look(t, b.String()))
}

func TestMemberFarInsideIsFound(t *testing.T) {
	far := "a: " + strings.Repeat("x", 200_000) + "\n"
	require.True(t, look(t, far+"schema: news-event/v1\n"))
	for shift := range 20 {
		fill := strings.Repeat(" ", 32<<10-shift-2)
		require.True(t, look(t, "# "+fill+"\nschema: news-event/v1\n"), "across the end of a buffer")
	}
}

func TestLineOverTwoBuffersIsFollowed(t *testing.T) {
	for _, n := range []int{190, 192, 500, 512, 4090, 4096} {
		fill := strings.Repeat("x", n)
		require.True(t, look(t, `{"`+fill+`": {"b": "`+fill+`"}, "schema": "news-event/v1"}`), n)
		require.False(t, look(t, `{"`+fill+`": {"schema": "news-event/v1"}}`), n)
		require.True(t, look(t, "# "+fill+"\nschema: news-event/v1\n"), n)
		require.False(t, look(t, "a: "+fill+" schema: news-event/v1\n"), n)
	}
}

// unreadable is a file that cannot be read from some place on.
type unreadable struct{ *strings.Reader }

var errUnreadable = errors.New("unreadable")

func (u unreadable) Read(p []byte) (int, error) {
	if n, err := u.Reader.Read(p); err == nil {
		return n, nil
	}
	return 0, errUnreadable
}

func TestFileThatCannotBeReadIsAnError(t *testing.T) {
	for _, text := range []string{"", "a: 1\n", "news-event\n", `{"news-event": "`, `{"news-event": {`} {
		_, err := input.HasSchema(unreadable{strings.NewReader(text)})
		require.ErrorIs(t, err, errUnreadable, text)
	}
	found, err := input.HasSchema(unreadable{strings.NewReader("schema: news-event/v1\n")})
	require.NoError(t, err)
	require.True(t, found)
}

// look also holds HasSchema to leaving the reader at its beginning.
func look(t *testing.T, text string) bool {
	t.Helper()
	r := strings.NewReader(text)
	found, err := input.HasSchema(r)
	require.NoError(t, err)
	rest, err := io.ReadAll(r)
	require.NoError(t, err)
	require.Equal(t, text, string(rest))
	return found
}

func FuzzHasSchema(f *testing.F) {
	f.Add("schema: news-event/v1")
	f.Add(`{"schema":"news-event/v1"`)
	f.Fuzz(func(t *testing.T, text string) { look(t, text) })
}
