package check

import (
	"reflect"
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/taint"
	"github.com/newsevent/newsevent/internal/value"
)

// Diagnose judges root, a pointer to a struct of the model or such a struct:
// its tags first, then the rules, which may be nil. Where shape says that a
// finding was made while reading, nothing is judged again; shape may be nil
// and is left as it is. The findings come in the canonical order of the
// document, those at one place in the order they were made. No more than [diag.MostFindings]
// are made, and none where the shape alone has so many.
func Diagnose(root any, shape *taint.Taint, rules func(*Report)) diag.List {
	report := reportAfter(shape)
	if shape.Len() >= diag.MostFindings {
		return nil
	}
	for f := range failures(root) {
		if report.full() {
			break
		}
		if shape.Has(f.cause) {
			continue
		}
		report.list = append(report.list, f.Diagnostic)
		report.Mark(At(f.cause))
	}
	report.failed = len(report.list) > 0
	if rules != nil {
		rules(&report)
	}
	typ := reflect.Indirect(reflect.ValueOf(root)).Type()
	slices.SortStableFunc(report.list, func(a, b diag.Diagnostic) int {
		return value.Compare(typ, a.Path, b.Path)
	})
	return report.list
}

// Struct returns what the tags of root find, in canonical order.
func Struct(root any) diag.List { return Diagnose(root, nil, nil) }
