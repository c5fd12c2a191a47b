// Command schema writes the JSON Schemas of an event: for validators and
// editors in the drafts 2020-12 and 07, and a narrower one for language models.
//
// It holds no rule. What a field takes stands in the field's type, its tags and
// the table of internal/check; which fields an object needs is found out by
// asking the library about objects that lack them; descriptions are the
// comments in the source, and examples are those of the folder examples.
//
// It is a module of its own, so that programs that import the library do not
// inherit what it needs. It runs through go generate.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// root is the folder of the project, seen from this one.
const root = "../../.."

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "schema:", err)
		os.Exit(1)
	}
}

func run() error {
	files, err := generate()
	if err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(root, folder, name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// folder is where the schemas are kept.
const folder = "event/schema"

// generate returns the files by their names.
func generate() (map[string][]byte, error) {
	docs, err := readComments("event", "participant", "quote", "source")
	if err != nil {
		return nil, err
	}
	known, err := readSamples()
	if err != nil {
		return nil, err
	}
	builder := newBuilder(docs, known)
	full := builder.event()
	files := map[string][]byte{}
	for name, schema := range map[string]any{
		"news-event-v1.schema.json":          draft2020(full),
		"news-event-v1.draft-07.schema.json": draft07(full),
		"news-event-v1.llm.schema.json":      newModelBuilder(builder).event(),
	} {
		if files[name], err = write(schema); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return files, nil
}
