package check

import (
	"errors"
	"iter"
	"reflect"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"
	"github.com/newsevent/newsevent/diag"
)

// instance returns the validator. It is built when it is first needed.
var instance = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled(), validator.WithTagNameFuncBlankOmit())
	v.RegisterTagNameFunc(nameOf)
	v.RegisterAlias("text", "notblank,safe,nfc")
	for tag, r := range table() {
		if r.holds == nil {
			continue
		}
		holds := func(field validator.FieldLevel) bool { return r.holds(field.Field(), field.Param()) }
		if err := v.RegisterValidation(tag, holds); err != nil {
			panic(err) // a tag without a name: the table is wrong
		}
	}
	return v
})

// nameOf returns the name that a field has in a document.
func nameOf(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
	if name == "-" {
		return ""
	}
	return name
}

// failure is a finding of a tag, and the place whose value caused it: for a
// required member that is absent the member, not the object that lacks it.
type failure struct {
	diag.Diagnostic
	cause diag.Pointer
}

// failures yields what the tags of root find, in no order that holds. Of a
// root with very many elements these are judged one by one, so that the faults
// of all are never in memory together.
func failures(root any) iter.Seq[failure] {
	v := reflect.Indirect(reflect.ValueOf(root))
	lists := objectLists(v)
	return func(yield func(failure) bool) {
		if lists.elements <= diag.MostFindings {
			explained(v, instance().Struct(root), "", yield)
			return
		}
		if !explained(v, instance().StructExcept(root, lists.names...), "", yield) {
			return
		}
		for _, i := range lists.fields {
			at := diag.Pointer("").Member(nameOf(v.Type().Field(i)))
			for k := range v.Field(i).Len() {
				element := v.Field(i).Index(k)
				if !explained(element, instance().Struct(element.Interface()), at.Index(k), yield) {
					return
				}
			}
		}
	}
}

// lists are the fields of a struct that are lists of objects.
type lists struct {
	fields   []int
	names    []string
	elements int
}

func objectLists(v reflect.Value) lists {
	var l lists
	for i := range v.NumField() {
		f := v.Field(i)
		if f.Kind() == reflect.Slice && f.Type().Elem().Kind() == reflect.Struct {
			l.fields = append(l.fields, i)
			l.names = append(l.names, v.Type().Field(i).Name)
			l.elements += f.Len()
		}
	}
	return l
}

// explained yields what the validator found in v, which stands at base.
func explained(v reflect.Value, err error, base diag.Pointer, yield func(failure) bool) bool {
	var fields validator.ValidationErrors
	if !errors.As(err, &fields) {
		return true
	}
	for _, field := range fields {
		for _, f := range explain(v, field) {
			f.cause, f.Path = base+f.cause, base+f.Path
			if !yield(f) {
				return false
			}
		}
	}
	return true
}

// explain turns one error of the validator into findings: one, or for a whole
// map as many as it has faults.
func explain(root reflect.Value, field validator.FieldError) []failure {
	at := locate(root, field.Namespace())
	if field.Tag() == "required" {
		return []failure{{cause: at, Diagnostic: diag.Diagnostic{
			Code: diag.Required, Severity: diag.Required.Severity(),
			Path: at.Parent(), Message: missing([]string{at.Last()}),
		}}}
	}
	r, ok := table()[field.ActualTag()]
	if !ok {
		r = rule{code: diag.InvalidValue, say: sayOther}
	}
	found := fault{at: at, value: reflect.ValueOf(field.Value()), param: field.Param(), code: r.code}
	if r.each != nil {
		return r.each(found)
	}
	message, hint := r.say(found)
	return []failure{found.failure(message, hint)}
}

// fault is a value that a rule does not hold for.
type fault struct {
	at    diag.Pointer
	value reflect.Value
	param string
	code  diag.Code
}

func (f fault) text() string { return f.value.String() }

func (f fault) failure(message, hint string) failure {
	return failure{cause: f.at, Diagnostic: diag.Diagnostic{
		Code: f.code, Severity: f.code.Severity(), Path: f.at, Message: message, Hint: hint,
	}}
}
