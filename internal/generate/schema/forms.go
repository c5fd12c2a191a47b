package main

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	js "github.com/google/jsonschema-go/jsonschema"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/form"
)

// shaped returns the definition of a form of text.
func shaped(s check.Shape) *js.Schema {
	out := &js.Schema{Type: "string", Description: s.Words, Pattern: s.Pattern}
	if s.Prose {
		out = &js.Schema{Type: "string", Description: s.Words, Pattern: prose()}
		if s.Pattern != "" {
			out.AllOf = []*js.Schema{{Pattern: s.Pattern}}
		}
	}
	if s.Values != nil {
		for v := range s.Values() {
			out.Enum = append(out.Enum, v)
		}
	}
	never := s.Never
	if never == "" && endsAtLineEnd(s) {
		never = `\n`
	}
	if never != "" {
		out.Not = &js.Schema{Type: "string", Pattern: never}
	}
	return out
}

// countries is the definition of a country, with what each is called in English.
func countries(s check.Shape) *js.Schema {
	out := &js.Schema{Type: "string", Description: s.Words}
	for code := range s.Values() {
		out.AnyOf = append(out.AnyOf, listedWord(code, display.English.Regions().Name(language.MustParseRegion(code))))
	}
	return out
}

// endsAtLineEnd reports whether a validator whose $ holds before a last line
// feed, as Python's and Java's do, takes one there that the form has not.
func endsAtLineEnd(s check.Shape) bool {
	return strings.HasSuffix(s.Pattern, "$") && !regexp.MustCompile(s.Pattern).MatchString("/\n")
}

// prose is the pattern of a text: characters that are safe, one of which is
// seen.
func prose() string {
	hidden := class(func(r rune) bool { return form.Blank(string(r)) && !unsafe(r) })
	seen := class(func(r rune) bool { return form.Blank(string(r)) || unsafe(r) })
	safe := class(func(r rune) bool { return unsafe(r) })
	return "^[" + hidden + "]*[^" + seen + "][^" + safe + "]*$"
}

func unsafe(text ...rune) bool {
	_, _, found := form.Unsafe(string(text))
	return found
}

// class returns the characters that a function takes as the inner part of a
// character class.
func class(takes func(rune) bool) string {
	var b strings.Builder
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !takeable(r) || !takes(r) {
			continue
		}
		first := r
		for takeable(r+1) && takes(r+1) {
			r++
		}
		b.WriteString(literal(first))
		if r > first {
			b.WriteString("-" + literal(r))
		}
	}
	return b.String()
}

// takeable reports whether r is a character: surrogates are none.
func takeable(r rune) bool { return r <= unicode.MaxRune && (r < 0xd800 || r > 0xdfff) }

func literal(r rune) string {
	if r < 0x100 {
		return fmt.Sprintf(`\x%02x`, r)
	}
	return string(r)
}

// identifiers is the definition of a map of identifiers.
func identifiers() *js.Schema {
	shape, _ := check.ShapeOf("schemes")
	out := &js.Schema{
		Type: "object", Description: shape.Words, Properties: map[string]*js.Schema{},
		PropertyNames:        &js.Schema{Type: "string", Pattern: form.SchemePattern, Not: &js.Schema{Type: "string", Pattern: `\n`}},
		AdditionalProperties: &js.Schema{Type: "string", Pattern: prose(), Not: &js.Schema{Type: "string", Pattern: `[\n\t]`}},
	}
	for _, s := range form.Schemes() {
		out.Properties[s.Name] = shaped(check.Shape{Words: s.Form, Pattern: s.Pattern})
		out.PropertyOrder = append(out.PropertyOrder, s.Name)
	}
	return out
}

// extensions is the definition of a map of extensions.
func extensions() *js.Schema {
	shape, _ := check.ShapeOf("extensions")
	return &js.Schema{
		Type: "object", Description: shape.Words, AdditionalProperties: &js.Schema{},
		PropertyNames: &js.Schema{Type: "string", Pattern: form.NamespacedPattern, Not: &js.Schema{Type: "string", Pattern: `\n`}},
	}
}

// given says in words what form a value has, and nothing of a text or number
// that has none of its own.
func given(tags tags) string {
	var said []string
	for _, tag := range tags {
		if shape, ok := check.ShapeOf(tag); ok && tag != "text" && tag != "number" {
			said = append(said, shape.Words)
		}
		if least, ok := strings.CutPrefix(tag, "min="); ok {
			said = append(said, least+" or more")
		}
	}
	if len(said) == 0 {
		return ""
	}
	return "Given as: " + strings.Join(said, ", ") + "."
}
