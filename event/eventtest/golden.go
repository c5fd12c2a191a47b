package eventtest

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/newsevent/newsevent/diag"
)

// UpdateGolden is the environment variable that makes [Golden] write files.
const UpdateGolden = "UPDATE_GOLDEN"

// Golden fails the test where got is not what the file at path holds, and shows
// the first line that differs. It writes the file instead when the environment
// variable UPDATE_GOLDEN is set to anything but "" and "0", or when the test
// has a flag -update of its own that is true; this package defines no flag.
//
//	UPDATE_GOLDEN=1 go test ./...
func Golden(t testing.TB, path string, got []byte) {
	t.Helper()
	if updating() {
		if err := writeGolden(path, got); err != nil {
			t.Fatalf("eventtest: %v", err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("eventtest: %v; to write it, run the test with %s=1", err, UpdateGolden)
	}
	if !bytes.Equal(want, got) {
		t.Fatalf("eventtest: %s holds something else; to write it anew, run the test with %s=1\n%s",
			path, UpdateGolden, firstDifference(want, got))
	}
}

func updating() bool {
	if set := os.Getenv(UpdateGolden); set != "" && set != "0" {
		return true
	}
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

func writeGolden(path string, data []byte) error {
	if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, data) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o666)
}

// firstDifference shows the first line in which two texts differ.
func firstDifference(want, got []byte) string {
	wanted, gotten := bytes.SplitAfter(want, []byte("\n")), bytes.SplitAfter(got, []byte("\n"))
	n := 0
	for n < min(len(wanted), len(gotten)) && bytes.Equal(wanted[n], gotten[n]) {
		n++
	}
	line := func(lines [][]byte) string {
		if n == len(lines) || len(lines[n]) == 0 {
			return "the end"
		}
		return diag.Quote(string(lines[n]))
	}
	return fmt.Sprintf("\tin line %d\n\twant %s\n\tgot  %s", n+1, line(wanted), line(gotten))
}
