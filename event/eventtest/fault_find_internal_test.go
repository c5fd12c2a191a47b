package eventtest

import (
	"bytes"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// The text at each place is what stands there, in every format.
func TestPlacesAreFoundInWhatWasWritten(t *testing.T) {
	e := New(1).Event(Full())
	e.ID, e.Title, e.Summary = "the-id", "first line\n\n  second: line\n", "plain"
	e.Participants[1].Aliases = []string{"one", "- two"}
	for format, places := range map[event.Format]map[diag.Pointer][3]string{
		event.YAML: {
			"":                          {"", "schema:", "schema:"},
			"/title":                    {"title: |", "|", "|"},
			"/summary":                  {"summary: plain", "plain\n", "plain\n"},
			"/participants/1/aliases/1": {"", "'- two'", "'- two'"},
			"/participants/1":           {"", "id: ", "id: "},
			"/record/revision":          {"revision: ", "", ""},
		},
		event.JSON: {
			"":                          {"", "{\n", `"schema": `},
			"/title":                    {`"title": "first line\n`, `"first`, `"first`},
			"/participants/1/aliases/1": {"", `"- two"`, `"- two"`},
			"/participants/1":           {"", "{\n      \"id\"", `"id": `},
		},
		event.NDJSON: {
			"":                {"", `{"schema"`, `"schema":`},
			"/summary":        {`"summary":"plain"`, `"plain"`, `"plain"`},
			"/participants/1": {"", `{"id":`, `"id":`},
		},
	} {
		var out bytes.Buffer
		require.NoError(t, event.NewEncoder(&out, format).Encode(e))
		find := findJSON
		if format == event.YAML {
			find = findYAML
		}
		for path, want := range places {
			f, ok := find(out.Bytes(), path)
			require.True(t, ok, "%s %s", format, path)
			for i, at := range []int{f.key, f.value, f.first} {
				if at < 0 {
					require.Empty(t, want[i])
					continue
				}
				require.Equal(t, want[i], string(out.Bytes()[at:][:len(want[i])]), "%s %s", format, path)
			}
		}
		for _, path := range []diag.Pointer{"/nothing", "/participants/99", "/title/below", "/places/x"} {
			_, ok := find(out.Bytes(), path)
			require.False(t, ok, "%s %s", format, path)
		}
	}
}

func TestPositionsCountCodePointsAfterTheLastLineEnd(t *testing.T) {
	require.Equal(t, diag.Position{Offset: 0, Line: 1, Column: 1}, positionIn([]byte("a"), 0))
	require.Equal(t, diag.Position{Offset: 7, Line: 2, Column: 3}, positionIn([]byte("a\nä日x"), 7))
}

func TestNamesAreFoundWhole(t *testing.T) {
	data := []byte("x: 1\na:b: 2\nab: 3\na:\n  c:\n\n    - d: 4\n      e: |\n        c: 5\n\n        f\n    - d: 6\n  g: 7\nh:")
	for path, want := range map[diag.Pointer]string{
		"/x": "x: 1\n", "/a:b": "a:b: 2\n", "/ab": "ab: 3\n", "/a": "a:\n  c:", "/a/c": "c:\n\n", "/a/c/0/d": "d: 4", "/a/c/0/e": "e: |", "/a/c/1/d": "d: 6", "/a/g": "g: 7\nh",
	} {
		f, ok := findYAML(data, path)
		require.True(t, ok, path)
		require.Equal(t, want, string(data[f.key:][:len(want)]), path)
	}
	for _, path := range []diag.Pointer{"/h", "/c", "/a/d", "/a/c/2", "/a/c/0/f", "/a/c/0/c", "/b", "/a/c/d"} {
		_, ok := findYAML(data, path)
		require.False(t, ok, path)
	}
	data = []byte("{\n  \"a\\\"}\": {\"b,\": [1, {\"c]\": \"}\\\\\"}, [2, 3]], \"d\": 4},\n  \"e\": \"\"\n}")
	for path, want := range map[diag.Pointer]string{
		`/a"}`: `{"b,"`, `/a"}/b,`: "[1,", `/a"}/b,/1/c]`: `"}\\"}`, `/a"}/b,/2/1`: "3]]", `/a"}/d`: "4},", "/e": `""`,
	} {
		f, ok := findJSON(data, path)
		require.True(t, ok, path)
		require.Equal(t, want, string(data[f.value:][:len(want)]), path)
	}
	for _, path := range []diag.Pointer{"/a", "/d", `/a"}/b,/3`, `/a"}/b,/2/2`, "/e/0", `/a"}/d/x`} {
		_, ok := findJSON(data, path)
		require.False(t, ok, path)
	}
}
