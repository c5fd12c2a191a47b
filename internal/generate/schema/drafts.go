package main

import (
	"reflect"
	"strings"

	js "github.com/google/jsonschema-go/jsonschema"
)

// address is what the schemas are called; it need not lead anywhere.
const address = "https://github.com/newsevent/newsevent/event/schema/"

func draft2020(s *js.Schema) *js.Schema {
	out := s.CloneSchemas()
	out.Schema = "https://json-schema.org/draft/2020-12/schema"
	out.ID = address + "news-event-v1.schema.json"
	return out
}

// draft07 says the same in the words of the older draft: definitions have
// another name, and beside a $ref nothing is read.
func draft07(s *js.Schema) *js.Schema {
	out := s.CloneSchemas()
	each(out, func(s *js.Schema) {
		if s.Ref == "" {
			return
		}
		ref := &js.Schema{Ref: strings.Replace(s.Ref, "#/$defs/", "#/definitions/", 1)}
		s.Ref = ""
		if reflect.DeepEqual(*s, js.Schema{}) {
			*s = *ref
		} else {
			s.AllOf = append([]*js.Schema{ref}, s.AllOf...)
		}
	})
	out.Definitions, out.Defs = out.Defs, nil
	out.Schema = "http://json-schema.org/draft-07/schema#"
	out.ID = address + "news-event-v1.draft-07.schema.json"
	return out
}

// each calls do for the schema and those in it, the inner ones first.
func each(s *js.Schema, do func(*js.Schema)) {
	if s == nil {
		return
	}
	for _, inner := range []*js.Schema{s.Items, s.AdditionalProperties, s.PropertyNames, s.Not, s.If, s.Then, s.Else} {
		each(inner, do)
	}
	for _, list := range [][]*js.Schema{s.AllOf, s.AnyOf} {
		for _, inner := range list {
			each(inner, do)
		}
	}
	for _, named := range []map[string]*js.Schema{s.Defs, s.Definitions, s.Properties} {
		for _, inner := range named {
			each(inner, do)
		}
	}
	do(s)
}
