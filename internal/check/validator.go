package check

import (
	"errors"
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

// failures returns what the tags of root find, in no order that holds.
func failures(root any) []failure {
	err := instance().Struct(root)
	var fields validator.ValidationErrors
	if !errors.As(err, &fields) {
		return nil
	}
	v := reflect.Indirect(reflect.ValueOf(root))
	var list []failure
	for _, field := range fields {
		list = append(list, explain(v, field)...)
	}
	return list
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
