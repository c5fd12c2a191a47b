package event_test

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

func encode(t testing.TB, e *event.Event, format event.Format) []byte {
	var b bytes.Buffer
	require.NoError(t, event.NewEncoder(&b, format).Encode(e))
	return b.Bytes()
}

func decode(t testing.TB, data []byte, format event.Format) *event.Event {
	e, err := event.Decode(bytes.NewReader(data), event.WithFormat(format))
	require.NoError(t, err, "%s", data)
	return e
}

func TestExamplesSurviveEveryFormat(t *testing.T) {
	for _, path := range examples(t) {
		want := load(t, path)
		for _, format := range event.Formats() {
			data := encode(t, want, format)
			got := decode(t, data, format)
			require.True(t, got.Equal(want), "%s as %s", path, format)
			require.Equal(t, string(data), string(encode(t, got, format)), "%s as %s", path, format)
		}
		yaml := encode(t, want, event.YAML)
		asJSON, err := event.Rewrite("a.yaml", yaml, event.JSON)
		require.NoError(t, err)
		back, err := event.Rewrite("a.json", asJSON, event.YAML)
		require.NoError(t, err)
		require.Equal(t, string(yaml), string(back), path)
	}
}

func TestExamplesAreCanonicalAndHaveTheirTwin(t *testing.T) {
	for _, path := range examples(t) {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		formatted, err := event.Rewrite(path, data, event.YAML)
		require.NoError(t, err)
		require.Equal(t, string(data), string(formatted), "%s is not canonical: run newsevent fmt -w on it", path)

		twin := strings.TrimSuffix(path, ".yaml") + ".json"
		got, err := os.ReadFile(twin)
		require.NoError(t, err)
		want, err := event.Rewrite(path, data, event.JSON)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), "%s does not say what %s says", twin, path)
	}
}

func TestCommonLibrariesReadBackWhatTheyWrite(t *testing.T) {
	for _, path := range examples(t) {
		want := withoutExtensions(load(t, path))
		libraries := map[string]func(in, out any) error{
			"encoding/json": func(in, out any) error { return through(in, out, json.Marshal, json.Unmarshal) },
			"json/v2": func(in, out any) error {
				return through(in, out,
					func(v any) ([]byte, error) { return jsonv2.Marshal(v) },
					func(data []byte, v any) error { return jsonv2.Unmarshal(data, v) })
			},
			"yaml.v3": func(in, out any) error { return through(in, out, yaml.Marshal, yaml.Unmarshal) },
		}
		for name, library := range libraries {
			var got event.Event
			require.NoError(t, library(want, &got), "%s through %s", path, name)
			require.True(t, got.Equal(want), "%s through %s", path, name)
		}
		for i, part := range parts(want) {
			for name, library := range libraries {
				got := reflect.New(reflect.TypeOf(part).Elem()).Interface()
				require.NoError(t, library(part, got), "part %d through %s", i, name)
				require.Equal(t, part, got, "part %d through %s", i, name)
			}
		}
	}
}

func TestWhatCommonLibrariesWriteIsAnEventFile(t *testing.T) {
	for _, path := range examples(t) {
		want := withoutExtensions(load(t, path))
		asJSON, err := json.Marshal(want)
		require.NoError(t, err)
		require.True(t, decode(t, asJSON, event.JSON).Equal(want), path)
		asYAML, err := yaml.Marshal(want)
		require.NoError(t, err)
		require.True(t, decode(t, asYAML, event.YAML).Equal(want), path)
	}
}

func through(in, out any, marshal func(any) ([]byte, error), unmarshal func([]byte, any) error) error {
	data, err := marshal(in)
	if err != nil {
		return err
	}
	return unmarshal(data, out)
}

// withoutExtensions returns the event without extensions: only the library's
// own readers and writers promise exact numbers in them.
func withoutExtensions(e *event.Event) *event.Event {
	e.Extensions = nil
	for i := range e.Participants {
		e.Participants[i].Extensions = nil
	}
	for i := range e.Sources {
		e.Sources[i].Extensions = nil
	}
	for i := range e.Quotes {
		e.Quotes[i].Extensions = nil
	}
	return e
}

// parts returns pointers to the parts of an event.
func parts(e *event.Event) []any {
	var list []any
	for i := range e.Participants {
		list = append(list, &e.Participants[i])
	}
	for i := range e.Sources {
		list = append(list, &e.Sources[i])
	}
	for i := range e.Quotes {
		list = append(list, &e.Quotes[i])
	}
	for i := range e.Figures {
		list = append(list, &e.Figures[i])
	}
	for i := range e.Places {
		list = append(list, &e.Places[i])
	}
	return append(list, &e.Time, &e.Record)
}
