package eventtest

import (
	"testing"

	"github.com/newsevent/newsevent/diag"
)

// RequireFinding fails the test unless the list has a finding of the code at
// the path, and returns the first. The empty path is the document as a whole.
func RequireFinding(t testing.TB, list diag.List, code diag.Code, path diag.Pointer) diag.Diagnostic {
	t.Helper()
	for _, f := range list {
		if f.Code == code && f.Path == path {
			return f
		}
	}
	if len(list) == 0 {
		t.Fatalf("eventtest: there is no finding at all, and %s at %s is wanted", code, diag.Quote(string(path)))
	}
	found := ""
	for _, f := range list {
		found += "\n\t" + string(f.Code) + " at " + diag.Quote(string(f.Path)) + ": " + f.Message
	}
	t.Fatalf("eventtest: there is no finding %s at %s, but:%s", code, diag.Quote(string(path)), found)
	return diag.Diagnostic{}
}

// RequireNoFindings fails the test where the list has an error or a warning.
// For errors alone, look at [diag.List.Err].
func RequireNoFindings(t testing.TB, list diag.List) {
	t.Helper()
	if len(list) > 0 {
		t.Fatalf("eventtest: there are findings, and none is wanted:\n%s", indent(list.Error()))
	}
}
