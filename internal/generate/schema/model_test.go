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
	keywords                          map[string]bool
	properties, optional, open        int
	words, longest, longLetters       int
	letters, depth, unions, emptyWord int
}

func TestModelSchemaFitsTheProfilesOfAllProviders(t *testing.T) {
	var root map[string]any
	require.NoError(t, json.Unmarshal(schema.ForModels(), &root))
	require.Equal(t, "object", root["type"])
	sum := tally{keywords: map[string]bool{}}
	sum.add(root, 1)
	t.Logf("%+v, %d bytes", sum, len(schema.ForModels()))
	require.Greater(t, sum.properties, 100)
	for _, p := range profiles {
		t.Run(p.provider, func(t *testing.T) { p.hold(t, sum) })
	}
}

func (p profile) hold(t *testing.T, sum tally) {
	for keyword := range sum.keywords {
		require.True(t, p.knows(keyword), "it does not know %s", keyword)
	}
	within := func(n, limit int, what string) {
		if limit > 0 {
			require.LessOrEqual(t, n, limit, what)
		}
	}
	within(sum.properties, p.properties, "properties")
	within(sum.depth, p.depth, "levels of objects and lists")
	within(sum.words, p.words, "words of enums")
	within(sum.letters, p.letters, "letters of names and words")
	within(sum.optional, p.optional, "optional properties")
	within(sum.unions, p.unions, "properties of several types")
	if sum.longest > p.longest {
		within(sum.longLetters, p.longLetters, "letters of the longest enum")
	}
	if p.allRequired {
		require.Zero(t, sum.optional, "every property is required")
	}
	if p.closed {
		require.Zero(t, sum.open, "objects take no other properties")
	}
}

// Beyond what the providers ask: one type each, so that no union is spent, and
// no empty word, which Gemini refuses.
func TestModelSchemaHasNoUnionsAndNoEmptyWords(t *testing.T) {
	var root map[string]any
	require.NoError(t, json.Unmarshal(schema.ForModels(), &root))
	sum := tally{keywords: map[string]bool{}}
	sum.add(root, 1)
	require.Zero(t, sum.unions)
	require.Zero(t, sum.emptyWord)
	require.Zero(t, sum.optional)
	require.Zero(t, sum.open)
}

func (s *tally) add(v map[string]any, depth int) {
	s.depth = max(s.depth, depth)
	for keyword := range v {
		s.keywords[keyword] = true
	}
	if _, one := v["type"].(string); !one {
		s.unions++
	}
	if v["type"] == "object" {
		s.object(v, depth)
	}
	if items, ok := v["items"].(map[string]any); ok {
		s.add(items, depth+1)
	}
	if words, ok := v["enum"].([]any); ok {
		s.enum(words)
	}
}

func (s *tally) enum(words []any) {
	letters := 0
	for _, w := range words {
		if w == "" {
			s.emptyWord++
		}
		letters += len(w.(string))
	}
	s.words += len(words)
	s.letters += letters
	if len(words) > s.longest {
		s.longest, s.longLetters = len(words), letters
	}
}

func (s *tally) object(v map[string]any, depth int) {
	if v["additionalProperties"] != false {
		s.open++
	}
	required := v["required"].([]any)
	for name, p := range v["properties"].(map[string]any) {
		s.properties++
		s.letters += len(name)
		if !slices.Contains(required, any(name)) {
			s.optional++
		}
		s.add(p.(map[string]any), depth+1)
	}
}
