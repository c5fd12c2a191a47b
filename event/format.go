package event

import (
	"path"
	"strings"

	"github.com/newsevent/newsevent/internal/doc"
)

// Format is how events are written. The zero value leaves it to the reader to
// find out.
type Format uint8

const (
	// YAML is block-style YAML; several events are separate documents.
	YAML Format = iota + 1
	// JSON is one JSON value, indented by two spaces.
	JSON
	// NDJSON is one compact JSON value on each line.
	NDJSON
)

// Formats lists the formats.
func Formats() []Format { return []Format{YAML, JSON, NDJSON} }

// String returns "yaml", "json" or "ndjson", and "" for the zero value.
func (f Format) String() string {
	switch f {
	case YAML:
		return "yaml"
	case JSON:
		return "json"
	case NDJSON:
		return "ndjson"
	default:
		return ""
	}
}

// FormatOf returns the format that a file's name ends in: .yaml or .yml, .json,
// .ndjson or .jsonl, in any case; the zero value for any other.
func FormatOf(name string) Format {
	switch strings.ToLower(path.Ext(strings.ReplaceAll(name, `\`, "/"))) {
	case ".yaml", ".yml":
		return YAML
	case ".json":
		return JSON
	case ".ndjson", ".jsonl":
		return NDJSON
	default:
		return 0
	}
}

// documentFormat is the format of one document in a file of format f that
// begins with data.
func (f Format) documentFormat(data []byte) doc.Format {
	switch f {
	case YAML:
		return doc.YAML
	case JSON, NDJSON:
		return doc.JSON
	default:
		return doc.Detect(data)
	}
}
