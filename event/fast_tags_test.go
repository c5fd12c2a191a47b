package event_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// values are put into every text of an event, one after the other.
var values = []string{
	"", " ", "\u200b", "x", "a b", "A text.", "tab\there", "cr\r", "nul\x00", "bidi\u202e", "e\u0301", "\xff", "é", "字", strings.Repeat("x", 65), strings.Repeat("x", 256),
	"2025", "2025-08-15", "2025-02-30", "2025-08-15T11:30:00Z", "2025/2026", "[2025]", "PT2H30M", "PT", "P1D", "-P1D",
	"en", "en-US", "en_US", "zh-Hant", "US", "us", "XK", "UK", "Europe/Kyiv", "Local", "https://x.example/a", "javascript:1", "http://", "a/b.txt", "../a", "/a",
	strings.Repeat("0", 64), strings.Repeat("g", 64), "/time/start", "time", "/nothing", "/~2", "person", "article", "direct", "host", "acme:own", "ACME:own", "other", "unknown",
	"0", "-1", "90", "90.1", "180", "-180.5", "1e400", "01", "1.", "NaN", "news-event/v1", "news-event/v1.1", "news-event/v2",
}

// Whatever stands in one field: where the fast judgement is yes, the validator
// finds nothing, and where the validator finds nothing, it is yes.
func TestFastTagsAreTheValidators(t *testing.T) {
	e := eventtest.New(2).Event(eventtest.Full())
	require.True(t, e.PlainTags())
	fields, yes := 0, 0
	everyText(reflect.ValueOf(e), func(path string, owner any, v reflect.Value) {
		fields++
		kept := v.String()
		for _, value := range values {
			v.SetString(value)
			if e.PlainTags() {
				yes++
			}
			require.Equal(t, len(check.Struct(owner)) == 0, e.PlainTags(), "%s: %q", path, value)
		}
		v.SetString(kept)
	})
	require.Greater(t, fields, 100)
	require.Greater(t, yes, 1000)
}

func TestFastTagsJudgeNumbersAndWholeMaps(t *testing.T) {
	for name, spoil := range map[string]func(*event.Event){
		"revision": func(e *event.Event) { e.Record.Revision = new(0) },
		"size":     func(e *event.Event) { e.Participants[0].Size.Min = new(-1) },
		"position": func(e *event.Event) {
			e.Quotes[0].Appearances = append(e.Quotes[0].Appearances, quote.Appearance{Source: "x", Position: &quote.Position{Start: new(1)}})
		},
		"scheme":     func(e *event.Event) { e.Identifiers = map[string]string{"Wikidata": "Q1"} },
		"identifier": func(e *event.Event) { e.Identifiers = map[string]string{"wikidata": "1"} },
		"extension":  func(e *event.Event) { e.Extensions = map[string]any{"a:b": 1} },
		"name":       func(e *event.Event) { e.Extensions = map[string]any{"a": nil} },
		"language":   func(e *event.Event) { e.Translations = map[string]event.Translation{"en_US": {Title: "x"}} },
		"under":      func(e *event.Event) { e.Translations = map[string]event.Translation{"de": {Title: " "}} },
		"element":    func(e *event.Event) { e.Participants[0].Aliases = []string{"x", ""} },
	} {
		t.Run(name, func(t *testing.T) {
			e := eventtest.New(2).Event(eventtest.Full())
			require.True(t, e.PlainTags())
			spoil(e)
			require.NotEmpty(t, check.Struct(e))
			require.False(t, e.PlainTags())
		})
	}
}

// everyText visits the texts of a value with the structs that they stand in,
// those in lists by their first element.
func everyText(v reflect.Value, visit func(path string, owner any, v reflect.Value)) {
	var walk func(path string, owner any, v reflect.Value)
	walk = func(path string, owner any, v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() {
				walk(path, owner, v.Elem())
			}
		case reflect.Struct:
			for i := range v.NumField() {
				walk(path+"."+v.Type().Field(i).Name, v.Addr().Interface(), v.Field(i))
			}
		case reflect.Slice:
			if v.Len() > 0 {
				walk(path+"[0]", owner, v.Index(0))
			}
		case reflect.String:
			visit(path, owner, v)
		}
	}
	walk("", nil, v)
}
