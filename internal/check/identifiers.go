package check

import (
	"reflect"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/form"
)

func identifiersIn(v reflect.Value) map[string]string {
	m, _ := reflect.TypeAssert[map[string]string](v)
	return m
}

// eachIdentifier finds the faults of a map of identifiers. A value whose
// scheme has no good name is not judged.
func eachIdentifier(f fault) []failure {
	var list []failure
	m := identifiersIn(f.value)
	for _, key := range sortedKeys(f.value) {
		scheme := key.String()
		at := f.at.Member(scheme)
		if !form.Scheme(scheme) {
			bad := fault{at: at, value: key, code: diag.InvalidKey}
			list = append(list, bad.failure(saySchemeName(scheme)))
			continue
		}
		if verdict := form.Identifier(scheme, m[scheme]); verdict != form.Good {
			bad := fault{at: at, code: f.code}
			list = append(list, bad.failure(sayIdentifier(scheme, m[scheme], verdict)))
		}
	}
	return list
}

func saySchemeName(scheme string) (message, hint string) {
	return diag.Quote(scheme) + " is not the name of a scheme; allowed is a lower-case word such as wikidata",
		suggest(form.Scheme, strings.ToLower(scheme))
}

func sayIdentifier(scheme, value string, verdict form.Verdict) (message, hint string) {
	known, ok := form.SchemeNamed(scheme)
	switch {
	case verdict == form.BadCheckDigit:
		return diag.Quote(value) + " is not " + article(scheme+" identifier") + ": its check digit does not follow from the rest, so one of them is mistyped", ""
	case !ok:
		return diag.Quote(value) + " is not an identifier; allowed is a text of one line, not blank", ""
	}
	good := func(s string) bool { return form.Identifier(scheme, s) == form.Good }
	last := value[strings.LastIndexByte(strings.TrimRight(value, "/"), '/')+1:]
	return diag.Quote(value) + " is not " + article(scheme+" identifier") + "; allowed is " + known.Form,
		suggest(good, strings.TrimSpace(value), last, strings.ToUpper(value), strings.ToLower(last))
}
