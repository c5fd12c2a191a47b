package diag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// List is all findings of one document. A check returns it in document order.
type List []Diagnostic

// MaxFindings is how many findings a check lists for one document before it
// says with one [TooManyFindings] that there are more.
const MaxFindings = 100

// MostFindings is where checks stop to look for findings in one document: it is
// not worth the memory then.
const MostFindings = 10 * MaxFindings

// Error returns the findings, one a line, each with its hint in parentheses.
func (l List) Error() string {
	lines := make([]string, len(l))
	for i, d := range l {
		lines[i] = d.Error()
		if d.Hint != "" {
			lines[i] += " (" + d.Hint + ")"
		}
	}
	return strings.Join(lines, "\n")
}

// Unwrap lets [errors.Is] and [errors.As] look at every finding.
func (l List) Unwrap() []error {
	errs := make([]error, len(l))
	for i, d := range l {
		errs[i] = d
	}
	return errs
}

// Err returns the errors of the list as an error, and nil when there are only
// warnings or nothing.
func (l List) Err() error {
	if errs := l.Errors(); len(errs) > 0 {
		return errs
	}
	return nil
}

// HasErrors reports whether a finding makes the document invalid.
func (l List) HasErrors() bool {
	return slices.ContainsFunc(l, func(d Diagnostic) bool { return d.Severity == Error })
}

// Errors returns the findings that make the document invalid.
func (l List) Errors() List { return l.only(Error) }

// Warnings returns the findings that leave the document valid.
func (l List) Warnings() List { return l.only(Warning) }

// With returns the findings that have the code.
func (l List) With(code Code) List {
	var out List
	for _, d := range l {
		if d.Code == code {
			out = append(out, d)
		}
	}
	return out
}

// Sort orders the findings by file, document and position; findings at one
// place, or with none, keep their order.
func (l List) Sort() {
	slices.SortStableFunc(l, func(a, b Diagnostic) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File),
			cmp.Compare(a.Document, b.Document),
			cmp.Compare(a.Start.Offset, b.Start.Offset),
		)
	})
}

// Limit returns at most [MaxFindings] findings, and behind them one
// [TooManyFindings] that counts the rest. It stands where the first of the
// rest stands, and is an error if one of the rest is.
func (l List) Limit() List {
	if len(l) <= MaxFindings {
		return l
	}
	rest := l[MaxFindings:]
	last := rest[0]
	last.Code, last.Severity, last.Hint = TooManyFindings, Warning, ""
	if rest.HasErrors() {
		last.Severity = Error
	}
	last.Message = fmt.Sprintf("%d findings more in this document are not listed", len(rest))
	if len(rest) == 1 {
		last.Message = "1 finding more in this document is not listed"
	}
	if len(l) >= MostFindings {
		last.Message = fmt.Sprintf("%d findings and more in this document are not listed", len(rest))
	}
	return append(slices.Clip(l[:MaxFindings]), last)
}

func (l List) only(s Severity) List {
	var out List
	for _, d := range l {
		if d.Severity == s {
			out = append(out, d)
		}
	}
	return out
}
