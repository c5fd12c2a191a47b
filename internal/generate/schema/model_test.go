package main

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/event/schema"
)

// tally counts what the providers limit.
type tally struct {
	properties, words, longest, letters, depth int
}

// The published limits of structured output: OpenAI's strict mode counts
// properties, levels, words and letters; Anthropic takes no limits of numbers,
// lengths and lists and few unions; Gemini takes no empty word in an enum.
func TestModelSchemaKeepsTheLimitsOfAllProviders(t *testing.T) {
	var root map[string]any
	require.NoError(t, json.Unmarshal(schema.ForModels(), &root))
	require.Equal(t, "object", root["type"])
	var sum tally
	sum.add(t, root, 1)
	require.LessOrEqual(t, sum.depth, 10, "levels of objects and lists")
	require.LessOrEqual(t, sum.properties, 5000)
	require.LessOrEqual(t, sum.words, 1000)
	require.LessOrEqual(t, sum.letters, 120_000, "letters of names and words")
	require.LessOrEqual(t, sum.longest, 250, "words of one vocabulary")
	t.Logf("%+v, %d bytes", sum, len(schema.ForModels()))
}

func (s *tally) add(t *testing.T, v map[string]any, depth int) {
	s.depth = max(s.depth, depth)
	for keyword := range v {
		require.Contains(t, []string{"type", "description", "properties", "required", "additionalProperties", "items", "enum"}, keyword)
	}
	typ, ok := v["type"].(string)
	require.True(t, ok, "one type each, no union")
	require.Contains(t, []string{"object", "array", "string", "number", "integer"}, typ)
	switch typ {
	case "object":
		s.object(t, v, depth)
	case "array":
		s.add(t, v["items"].(map[string]any), depth+1)
	}
	if words, ok := v["enum"].([]any); ok {
		s.words += len(words)
		s.longest = max(s.longest, len(words))
		for _, w := range words {
			require.NotEmpty(t, w.(string))
			s.letters += len(w.(string))
		}
	}
}

func (s *tally) object(t *testing.T, v map[string]any, depth int) {
	require.Equal(t, false, v["additionalProperties"])
	var names, required []string
	for name, p := range v["properties"].(map[string]any) {
		names = append(names, name)
		s.properties++
		s.letters += len(name)
		s.add(t, p.(map[string]any), depth+1)
	}
	for _, name := range v["required"].([]any) {
		required = append(required, name.(string))
	}
	slices.Sort(names)
	slices.Sort(required)
	require.Equal(t, names, required, "every property is required")
}
