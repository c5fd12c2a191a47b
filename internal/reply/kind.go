package reply

import (
	"encoding/json"
	"strings"

	"github.com/newsevent/newsevent/internal/pattern"
)

// Kind is what an answer without an object is.
type Kind uint8

const (
	// Empty is an answer that says nothing.
	Empty Kind = iota
	// Begun is one that ends where its JSON begins.
	Begun
	// Prose is one that means to be no object.
	Prose
)

// KindOf returns what an answer without an object is.
func KindOf(data []byte) Kind {
	text := strings.Trim(string(data), gap)
	fences := strings.Count(text, "```")
	text = strings.TrimSpace(strings.Trim(text, "`"))
	switch {
	case text == "" && fences != 1, fences == 2 && text == "json":
		return Empty
	case yaml().MatchString(text):
		return Prose
	case strings.HasSuffix(text, ":"), strings.HasSuffix(text, "："), fences == 1 && openFence().Match(data),
		listBegun().MatchString(text) && !json.Valid([]byte(text)):
		return Begun
	default:
		return Prose
	}
}

var (
	// yaml is how an event begins that is written in YAML.
	yaml = pattern.Of(`(?m)\A(?:ya?ml\n)?(?:#.*\n|---\n|\s)*(?:\$?schema|id|type|title|event):(?: .*)?\n\s*[-A-Za-z]`)
	// openFence is an end at which a fence is open and nothing in it.
	openFence = pattern.Of("(?m)^\\s*```[A-Za-z]*\\s*\\z")
	// listBegun is how a list or text begins in which an object may follow.
	listBegun = pattern.Of(`\A(?:json\s+)?(?:\[\s*(?:[\["{]|\z)|"\s*\{)`)
)
