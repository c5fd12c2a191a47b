package eventtest

import (
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/source"
)

func hugeNumbers(g *Generator) *event.Event {
	e := g.Event(WithSources(1))
	e.Status, e.Time = "", event.Time{}
	e.Figures = nil
	for i, n := range []event.Number{"0", "-0", "0.0", "7.80", "1e400", "-1E-400", "123456789012345678901234567890",
		"9007199254740993", "0.1000000000000000055511151231257827"} {
		e.Figures = append(e.Figures, event.Figure{ID: event.FigureID("n" + itoa(i)), Kind: event.FigureKindOther, Value: n,
			Sources: []source.ID{e.Sources[0].ID}})
	}
	e.Extensions = map[string]any{"fixture:numbers": []any{json.Number("1.0"), json.Number("1e400"), json.Number("18446744073709551617")}}
	return e
}

// zeroes has a 0, and not nothing, wherever a number may be 0: also in fields
// that the model gets one day.
func zeroes(g *Generator) *event.Event {
	e := g.Event(Full())
	e.Time.Duration, e.Time.ExpectedDuration = nil, nil
	for i := range e.Claims {
		e.Claims[i].About = "" // so that no value has to be a number
	}
	setZero(reflect.ValueOf(e).Elem(), nil)
	return e
}

// setZero writes 0 into every number that a value holds, if its tags allow it.
func setZero(v reflect.Value, tags []string) {
	switch v.Kind() {
	case reflect.Pointer:
		switch {
		case v.IsNil():
		case v.Elem().CanInt():
			if mayBeZero(tags) {
				v.Elem().SetInt(0)
			}
		default:
			setZero(v.Elem(), nil)
		}
	case reflect.Slice:
		for i := range v.Len() {
			setZero(v.Index(i), nil)
		}
	case reflect.Struct:
		for f, value := range v.Fields() {
			setZero(value, strings.Split(f.Tag.Get("validate"), ","))
		}
	case reflect.String:
		if slices.Contains(tags, "number") && v.Len() > 0 {
			v.SetString("0")
		}
	}
}

// wideIntegers has whole numbers beyond 32 bits that differ from each other.
func wideIntegers(g *Generator) *event.Event {
	e := g.Event(Full())
	next := min(int64(math.MaxInt), 5_000_000_001) - 10_000
	widen(reflect.ValueOf(e), &next)
	return e
}

// widen counts the whole numbers that a value holds, from next on.
func widen(v reflect.Value, next *int64) {
	switch v.Kind() {
	case reflect.Int:
		v.SetInt(*next)
		*next++
	case reflect.Pointer:
		if !v.IsNil() {
			widen(v.Elem(), next)
		}
	case reflect.Slice:
		for i := range v.Len() {
			widen(v.Index(i), next)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			widen(v.Field(i), next)
		}
	}
}

// mayBeZero reports whether the tags of a number allow 0.
func mayBeZero(tags []string) bool {
	for _, tag := range tags {
		if least, found := strings.CutPrefix(tag, "min="); found {
			n, err := strconv.Atoi(least)
			return err == nil && n <= 0
		}
	}
	return true
}
