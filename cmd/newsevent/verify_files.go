package main

import (
	"io"

	"github.com/newsevent/newsevent/cmd/newsevent/internal/input"
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

// against checks a file document by document and holds the quotes against the
// texts beside it. What makes a document invalid comes first. It ends where take
// returns false.
func (f *files) against(e input.Entry, file io.Reader, held *event.Held, take func(diag.List) bool) error {
	texts, err := e.Texts()
	if err != nil {
		return err
	}
	defer texts.Close()
	checker := event.NewChecker(e.Name, file, f.options...)
	for _, list := range checker.All() {
		findings := append(list.Errors(), checker.Verify(texts)...)
		held.Add(checker.Held())
		if !take(findings) {
			return nil
		}
	}
	return checker.Err()
}

// verified verifies a file before the report comes to it, unless that would be
// too much to hold.
func (f *files) verified(e input.Entry, file *input.File) (r result) {
	if e.Kind == input.Walked {
		if found, err := input.HasSchema(file); err != nil || !found {
			return result{err: err, passed: !found}
		}
	}
	held := 0
	err := f.against(e, file, &r.held, func(list diag.List) bool {
		held += 1 + len(list)
		r.documents = append(r.documents, document{findings: list})
		return held <= mostHeld
	})
	if held > mostHeld {
		return result{left: true}
	}
	r.err = err
	f.ahead.Add(r.weight())
	return r
}

// verified verifies and reports an entry document by document.
func (v *validation) verified(e input.Entry, in io.Reader, r *result) error {
	var failed error
	r.err = v.files.against(e, in, &r.held, func(list diag.List) bool {
		failed = v.findings(list)
		return failed == nil
	})
	return failed
}
