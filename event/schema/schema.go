// Package schema holds the JSON Schemas of news-event/v1: for editors, for
// validators in other languages, and for language models. All are generated
// from the types, tags and comments of the model.
//
// A schema sees less than event.Check: it knows no references, no calendars and
// no warnings. diag.Code.BeyondSchema says which findings it may miss.
package schema

import (
	_ "embed"
	"errors"
)

//go:generate go run -C ../../internal/generate/schema .

// Draft is a version of JSON Schema.
type Draft string

const (
	// Draft202012 is the current version.
	Draft202012 Draft = "2020-12"
	// Draft07 is the older version that SchemaStore and many tools prefer.
	Draft07 Draft = "07"
)

//go:embed news-event-v1.schema.json
var draft202012 string

//go:embed news-event-v1.draft-07.schema.json
var draft07 string

//go:embed news-event-v1.llm.schema.json
var models string

// ErrUnknownDraft is returned for a draft that is neither [Draft202012] nor
// [Draft07].
var ErrUnknownDraft = errors.New("no schema in this draft; there are 2020-12 and 07")

// JSON returns the schema of an event in a draft, as JSON that ends in a line
// feed. The bytes are the caller's.
func JSON(draft Draft) ([]byte, error) {
	switch draft {
	case Draft202012:
		return []byte(draft202012), nil
	case Draft07:
		return []byte(draft07), nil
	default:
		return nil, ErrUnknownDraft
	}
}

// ForModels returns the schema that language models are made to answer in: the
// part of JSON Schema that the structured output of OpenAI, Anthropic and
// Gemini has in common. Every field is required; "" and [] stand for absent
// ones. event.DecodeReply reads the answer.
func ForModels() []byte { return []byte(models) }
