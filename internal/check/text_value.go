package check

import (
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/form"
)

// Text judges a text as if it stood in a field of the model, which is of type
// t or has elements of it. It adds a finding at the place and reports whether
// there is none. What is neither text nor number there is not judged.
func (r *Report) Text(at Place, f reflect.StructField, t reflect.Type, text string) bool {
	tags := f.Tag.Get("validate")
	v := roomFor(t)
	defer v.release()
	switch t.Kind() {
	case reflect.String:
		v.SetString(text)
	case reflect.Int:
		n, err := strconv.Atoi(text)
		if err != nil {
			r.Add(at, diag.WrongType, diag.Quote(text)+" is no whole number", "")
			return false
		}
		v.SetInt(int64(n))
	default:
		return true
	}
	return r.tags(at, tags, v.Value)
}

// Form judges a text by one tag of the table.
func (r *Report) Form(at Place, tag, text string) bool {
	v := roomFor(reflect.TypeFor[string]())
	defer v.release()
	v.SetString(text)
	return r.tags(at, tag, v.Value)
}

// room is a variable of some type that texts are judged in, one after the
// other.
type room struct {
	reflect.Value
	pool *sync.Pool
}

var rooms sync.Map // of reflect.Type to *sync.Pool

func roomFor(t reflect.Type) *room {
	pool, known := rooms.Load(t)
	if !known {
		pool, _ = rooms.LoadOrStore(t, new(sync.Pool))
	}
	if v, used := pool.(*sync.Pool).Get().(*room); used {
		return v
	}
	return &room{reflect.New(t).Elem(), pool.(*sync.Pool)}
}

func (v *room) release() {
	v.SetZero()
	v.pool.Put(v)
}

// Identifier judges a text as the identifier of a scheme.
func (r *Report) Identifier(at Place, scheme, text string) {
	if form.Identified(scheme, text) {
		return
	}
	identifiers := map[string]string{scheme: text}
	for _, f := range eachIdentifier(fault{at: at.Pointer(), value: reflect.ValueOf(identifiers), code: diag.InvalidIdentifier}) {
		r.Add(at, f.Code, f.Message, f.Hint)
	}
}

func (r *Report) tags(at Place, tags string, v reflect.Value) bool {
	for _, t := range rulesOf(tags) {
		if t.passes(v, t.param) {
			continue
		}
		message, hint := t.say(fault{at: at.Pointer(), value: v, param: t.param, code: t.code})
		r.Add(at, t.code, message, hint)
		return false
	}
	return true
}

// applied is a rule as the tags of a field name it.
type applied struct {
	rule
	param string
}

var rulesByTags sync.Map // of the tags of a field to []applied

// rulesOf returns the rules for a text among the tags of a field.
func rulesOf(tags string) []applied {
	if known, ok := rulesByTags.Load(tags); ok {
		return known.([]applied)
	}
	var rules []applied
	inKeys := false
	for tag := range strings.SplitSeq(strings.ReplaceAll(tags, "text", "notblank,safe,nfc"), ",") {
		name, param, _ := strings.Cut(tag, "=")
		if name == "keys" || name == "endkeys" {
			inKeys = name == "keys"
		}
		if rule, ok := table()[name]; ok && !inKeys && rule.each == nil {
			rules = append(rules, applied{rule, param})
		}
	}
	rulesByTags.Store(tags, rules)
	return rules
}

// passes judges a value, also by the one tag that the validator knows itself.
func (r rule) passes(v reflect.Value, param string) bool {
	if r.holds != nil {
		return r.holds(v, param)
	}
	least, err := strconv.ParseInt(param, 10, 64)
	return err != nil || !v.CanInt() || v.Int() >= least
}
