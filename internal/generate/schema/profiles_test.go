package main

import (
	"slices"
	"strings"
)

// profile is what a provider publishes of the schemas that its models answer
// in. A limit of 0 is one that it does not name.
type profile struct {
	provider string
	keywords string
	// allRequired and closed say that every property has to be required, and
	// that objects have to refuse other properties.
	allRequired, closed bool
	properties, depth   int
	words, letters      int
	// longest is how many words one enum has, or else their letters are limited.
	longest, longLetters int
	optional, unions     int
}

// The profiles as they stood in 2026. $ref is known to all, but Gemini reads
// nothing beside it, so that a property that refers to a definition could not be
// described; the schema therefore has no references.
var profiles = []profile{
	{
		provider: "OpenAI, strict mode",
		keywords: "type description title enum const properties required additionalProperties items anyOf $ref $defs " +
			"pattern format multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minItems maxItems",
		allRequired: true, closed: true,
		properties: 5000, depth: 10, words: 1000, letters: 120_000, longest: 250, longLetters: 15_000,
	},
	{
		provider: "Anthropic, output_config.format",
		keywords: "type description title enum const default properties required additionalProperties items minItems anyOf allOf $ref $defs definitions format",
		closed:   true, optional: 24, unions: 16,
	},
	{
		provider: "Gemini, responseJsonSchema",
		keywords: "$id $anchor $ref $defs type format title description enum items prefixItems minItems maxItems minimum maximum " +
			"anyOf oneOf properties additionalProperties required propertyOrdering",
	},
}

func (p profile) knows(keyword string) bool {
	return slices.Contains(strings.Fields(p.keywords), keyword)
}
