package check

import (
	"reflect"
	"sync"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/internal/form"
)

// rule is what a tag means.
type rule struct {
	code diag.Code
	// holds judges a value that is present. It is nil for the tags whose
	// meaning the validator knows itself.
	holds func(v reflect.Value, param string) bool
	// say puts into words what is wrong with a value, and may give advice.
	say func(fault) (message, hint string)
	// each takes the place of say for a whole map.
	each func(fault) []failure
	// shape is what a JSON Schema can say of the form.
	shape Shape
	// form says that the tag names the form of a text, so that an empty text
	// has the rule's code too.
	form bool
}

// table returns the meaning of every tag. The only other ones are required,
// omitempty, dive, keys and endkeys, and the alias text.
var table = sync.OnceValue(func() map[string]rule {
	return map[string]rule{
		// text stands for the three behind it, which have their own codes.
		"text":     {code: diag.BlankText, holds: text(form.Text), say: sayBlank, form: true, shape: textShape},
		"notblank": {code: diag.BlankText, holds: text(notBlank), say: sayBlank, form: true},
		"safe":     {code: diag.UnsafeText, holds: text(safe), say: sayUnsafe},
		"nfc":      {code: diag.NotNormalized, holds: text(form.Normalized), say: sayNormalized},

		"id":       {code: diag.InvalidID, holds: text(form.ID), say: sayID, form: true, shape: idShape},
		"eventid":  {code: diag.InvalidID, holds: text(form.EventID), say: sayEventID, form: true, shape: eventIDShape},
		"vocab":    {code: diag.InvalidValue, holds: inVocabulary, say: sayVocabulary, form: true},
		"date":     {code: diag.InvalidDate, holds: text(edtf.Valid), say: sayDate, form: true, shape: dateShape},
		"point":    {code: diag.InvalidDate, holds: text(edtf.ValidPoint), say: sayPoint, form: true, shape: pointShape},
		"duration": {code: diag.InvalidDuration, holds: text(form.IsDuration), say: sayDuration, form: true, shape: durationShape},
		"language": {code: diag.InvalidLanguage, holds: text(form.Language), say: sayLanguage, form: true, shape: languageShape},
		"country":  {code: diag.InvalidCountry, holds: text(form.Country), say: sayCountry, form: true, shape: countryShape},
		"zone":     {code: diag.InvalidZone, holds: text(form.Zone), say: sayZone, form: true, shape: zoneShape},
		"weburl":   {code: diag.InvalidURL, holds: text(form.URL), say: sayURL, form: true, shape: urlShape},
		"path":     {code: diag.InvalidPath, holds: text(form.Path), say: sayPath, form: true, shape: pathShape},
		"sha256":   {code: diag.InvalidHash, holds: text(form.SHA256), say: sayHash, form: true, shape: hashShape},
		"pointer":  {code: diag.InvalidPointer, holds: text(IsPointer), say: sayPointer, form: true, shape: pointerShape},

		"number":    {code: diag.WrongType, holds: text(form.Number), say: sayNumber, shape: numberShape},
		"latitude":  {code: diag.OutOfRange, holds: text(form.Latitude), say: sayWithin(90), shape: latitude},
		"longitude": {code: diag.OutOfRange, holds: text(form.Longitude), say: sayWithin(180), shape: longitude},
		"min":       {code: diag.OutOfRange, say: sayMin},

		"schemes":    {code: diag.InvalidIdentifier, holds: entries(form.Identified), each: eachIdentifier, form: true, shape: schemesShape},
		"extensions": {code: diag.WrongType, holds: entries(form.Extension), each: eachExtension, shape: ownShape},
	}
})

func text(holds func(string) bool) func(reflect.Value, string) bool {
	return func(v reflect.Value, _ string) bool { return holds(v.String()) }
}

// entries is for a map that is as it should be if each of its entries is.
func entries[V any](hold func(name string, value V) bool) func(reflect.Value, string) bool {
	return func(v reflect.Value, _ string) bool {
		m, _ := reflect.TypeAssert[map[string]V](v)
		return form.Entries(m, hold)
	}
}

func notBlank(s string) bool { return !form.Blank(s) }

func safe(s string) bool {
	_, _, unsafe := form.Unsafe(s)
	return !unsafe
}

// IsPointer reports whether s is a pointer to a field.
func IsPointer(s string) bool { return s != "" && diag.Pointer(s).Valid() }
