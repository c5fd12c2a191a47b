package eventtest

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
)

// Load returns the event in a file, and fails the test where it can't be read
// or has an error. Warnings are allowed.
func Load(t testing.TB, path string) *event.Event {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("eventtest: %v", err)
	}
	e, findings := event.Check(path, data)
	if findings.HasErrors() {
		t.Fatalf("eventtest: the event is not valid:\n%s", indent(findings.Errors().Error()))
	}
	return e
}

// A Loaded is an event from a file.
type Loaded struct {
	// Name is the path of the file below the folder, with slashes, and behind
	// it "#" and a number where the file has several events: fit for the name
	// of a subtest.
	Name  string
	Event *event.Event
}

// LoadDir returns the events in a folder and the folders below it, by name: all
// in files that end in .yaml, .yml, .json, .ndjson or .jsonl. It fails the test
// where a file can't be read, an event has an error, or there is none. Names
// that begin with a dot are passed over.
func LoadDir(t testing.TB, dir string) []Loaded {
	t.Helper()
	var all []Loaded
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path != dir && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case !entry.IsDir() && event.FormatOf(path) != 0:
			name, err := filepath.Rel(dir, path)
			if err != nil {
				return err
			}
			all = append(all, loadStream(t, path, filepath.ToSlash(name))...)
		}
		return nil
	})
	if err != nil {
		t.Fatalf("eventtest: %v", err)
	}
	if len(all) == 0 {
		t.Fatalf("eventtest: there is no event in %s", dir)
	}
	return all
}

func loadStream(t testing.TB, path, name string) []Loaded {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("eventtest: %v", err)
	}
	var all []Loaded
	for e, findings := range event.NewChecker(path, bytes.NewReader(data)).All() {
		if findings.HasErrors() {
			t.Fatalf("eventtest: an event is not valid:\n%s", indent(findings.Errors().Error()))
		}
		all = append(all, Loaded{Name: name, Event: e})
	}
	for i := range all {
		if len(all) > 1 {
			all[i].Name += "#" + strconv.Itoa(i+1)
		}
	}
	return all
}

func indent(text string) string { return "\t" + strings.ReplaceAll(text, "\n", "\n\t") }
