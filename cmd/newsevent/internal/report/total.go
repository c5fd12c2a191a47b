package report

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
)

// Total counts what a run came upon.
type Total struct {
	Errors, Warnings int
	// Files were checked, Faulty of them had findings.
	Files, Faulty int
	// Documents is how many events the files hold.
	Documents int
	// PassedFiles and PassedFolders were come upon in a folder and not checked.
	PassedFiles, PassedFolders int
	// Unreadable files could not be read.
	Unreadable int
	// Held is what quotes were held against, nil where none were to be.
	Held *event.Held
}

// Add counts the findings of one document.
func (t *Total) Add(list diag.List) {
	t.Documents++
	for _, d := range list {
		if d.Severity == diag.Error {
			t.Errors++
		} else {
			t.Warnings++
		}
	}
}

// String is the summary of the run, one line.
func (t Total) String() string {
	parts := []string{t.findings()}
	if t.Unreadable > 0 {
		parts = append(parts, count(t.Unreadable, "file")+" could not be read")
	}
	if passed := t.passed(); passed != "" {
		parts = append(parts, passed+" passed over")
	}
	if t.Files == 0 && t.PassedFiles > 0 {
		parts = append(parts, `an event file has the line "schema: `+event.SchemaVersion+`"`)
	}
	if t.Held != nil && t.Documents > 0 {
		parts = append(parts, held(*t.Held))
	}
	return strings.Join(parts, "; ")
}

func (t Total) findings() string {
	files := count(t.Files, "file")
	if t.Documents > t.Files {
		files += fmt.Sprintf(" (%s)", count(t.Documents, "document"))
	}
	switch {
	case t.Files == 0:
		return "no event files were checked"
	case t.Errors+t.Warnings == 0:
		return "no findings in " + files
	}
	var kinds []string
	if t.Errors > 0 {
		kinds = append(kinds, count(t.Errors, "error"))
	}
	if t.Warnings > 0 {
		kinds = append(kinds, count(t.Warnings, "warning"))
	}
	if t.Files > 1 {
		files = fmt.Sprintf("%d of %s", t.Faulty, files)
	}
	return strings.Join(kinds, " and ") + " in " + files
}

// held says how many quotes were looked for in how many texts, and why the
// others were not.
func held(h event.Held) string {
	if h.Quotes == 0 {
		return "no quotes"
	}
	parts := []string{count(h.Held, "quote") + " held against " + count(h.Texts, "text")}
	if n := h.WithoutText(); n > 0 {
		parts = append(parts, strconv.Itoa(n)+" without text")
	}
	if h.Paraphrases > 0 {
		parts = append(parts, count(h.Paraphrases, "paraphrase"))
	}
	return strings.Join(parts, ", ")
}

func (t Total) passed() string {
	var kinds []string
	if t.PassedFiles > 0 {
		kinds = append(kinds, count(t.PassedFiles, "file"))
	}
	if t.PassedFolders > 0 {
		kinds = append(kinds, count(t.PassedFolders, "folder"))
	}
	return strings.Join(kinds, " and ")
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
