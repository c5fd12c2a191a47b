package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	google "github.com/google/jsonschema-go/jsonschema"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/event/schema"
	"github.com/newsevent/newsevent/internal/casebook"
)

// judge is a validator that knows nothing of this project.
type judge struct {
	name  string
	takes func(document []byte) error
}

// judges returns the validators, which are built once.
func judges(t testing.TB) []judge {
	build.Do(func() {
		built = []judge{
			{"2020-12", santhosh(t, schema.Draft202012)},
			{"draft-07", santhosh(t, schema.Draft07)},
			{"2020-12 by another validator", another(t)},
		}
	})
	require.NotEmpty(t, built)
	return built
}

var (
	build sync.Once
	built []judge
)

func santhosh(t testing.TB, draft schema.Draft) func([]byte) error {
	data, err := schema.JSON(draft)
	require.NoError(t, err)
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource("event.json", parsed))
	compiled, err := compiler.Compile("event.json")
	require.NoError(t, err)
	return func(document []byte) error {
		instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
		if err != nil {
			return err
		}
		return compiled.Validate(instance)
	}
}

func another(t testing.TB) func([]byte) error {
	data, err := schema.JSON(schema.Draft202012)
	require.NoError(t, err)
	var parsed google.Schema
	require.NoError(t, json.Unmarshal(data, &parsed))
	resolved, err := parsed.Resolve(nil)
	require.NoError(t, err)
	return func(document []byte) error {
		var instance any
		if err := json.Unmarshal(document, &instance); err != nil {
			return err
		}
		return resolved.Validate(instance)
	}
}

// agree holds a judge's verdict against the library's.
func agree(t *testing.T, j judge, name string, document []byte) {
	t.Helper()
	_, list := event.Check("event.json", document)
	err := j.takes(document)
	sees := func(d diag.Diagnostic) bool { return !d.Code.BeyondSchema() }
	switch {
	case len(list.With(diag.NewerSchema)) > 0:
	case !list.HasErrors():
		require.NoError(t, err, "%s: %s: refused, though the library takes it:\n%s", j.name, name, document)
	case slices.ContainsFunc(list.Errors(), sees):
		require.Error(t, err, "%s: %s: taken, though there is\n%s\n%s", j.name, name, list.Errors(), document)
	}
}

func TestSchemaTakesTheExamples(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(root, "examples", "*", "event.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, j := range judges(t) {
			require.NoError(t, j.takes(data), "%s: %s", j.name, name)
		}
	}
}

// Every case of the book is one that YAML and JSON have in common, or is about
// the bytes of a file.
func TestSchemaAgreesOnTheCasebook(t *testing.T) {
	all, err := casebook.All()
	require.NoError(t, err)
	seen := map[diag.Code]int{}
	for _, c := range all {
		for _, d := range []casebook.Document{c.Right, c.Wrong} {
			document, ok := asJSON(d, c.Options)
			if !ok {
				continue
			}
			seen[c.Code]++
			for _, j := range judges(t) {
				agree(t, j, c.Name+": "+d.Name, document)
			}
		}
	}
	for _, code := range diag.Codes() {
		if _, ok := casebook.Example(code); ok && !code.BeyondSchema() {
			require.Positive(t, seen[code], "no case of %s could be tried", code)
		}
	}
}

func TestSchemaAgreesOnGeneratedEvents(t *testing.T) {
	generator := eventtest.New(6)
	all := judges(t)
	for i := range 200 {
		document := encoded(t, generator.Event(options(i)...))
		_, list := event.Check("event.json", document)
		require.NoError(t, list.Err())
		for _, j := range all {
			require.NoError(t, j.takes(document), "%s: %s", j.name, document)
		}
	}
}

func options(i int) []eventtest.Option {
	switch i % 10 {
	case 0:
		return []eventtest.Option{eventtest.Minimal()}
	case 1:
		return []eventtest.Option{eventtest.Full()}
	default:
		return nil
	}
}

func encoded(t testing.TB, e *event.Event) []byte {
	var b bytes.Buffer
	require.NoError(t, event.NewEncoder(&b, event.NDJSON).Encode(e))
	return b.Bytes()
}

// Every fault that a document can have, in events of its own: what the schema
// must see it sees.
func TestSchemaAgreesOnFaults(t *testing.T) {
	generator := eventtest.New(8)
	tried := map[diag.Code]int{}
	for _, fault := range eventtest.Faults() {
		if !fault.In(event.JSON) {
			continue
		}
		for range 3 {
			document, _, err := fault.Apply(generator.Event(), event.JSON)
			require.NoError(t, err, fault.Name)
			if len(document) > 1<<20 || !json.Valid(document) {
				break // what is wrong is how it is written
			}
			tried[fault.Code]++
			for _, j := range judges(t) {
				agree(t, j, fault.Name, document)
			}
		}
	}
	for _, code := range diag.Codes() {
		if !code.BeyondSchema() {
			require.Positive(t, tried[code], "no fault of %s was tried", code)
		}
	}
}

// Values of full events are taken out, and replaced by values that somebody
// might write there.
func TestSchemaAgreesOnWrongValues(t *testing.T) {
	generator := eventtest.New(7)
	all := judges(t)[:2]
	m := mutator{stride: 197}
	for range 2 {
		var document any
		require.NoError(t, json.Unmarshal(encoded(t, generator.Event(eventtest.Full())), &document))
		m.each(document, func() {
			data, err := json.Marshal(document)
			require.NoError(t, err)
			agree(t, all[m.tried%len(all)], fmt.Sprint("change ", m.tried), data)
		})
	}
	require.Greater(t, m.tried, 100)
}
