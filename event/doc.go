// Package event models one news event: who met whom, who was kept out, who
// said what and in whose words, what came of it and on whose authority.
//
// # Reading and checking
//
// [Check] reads a file and returns the event with everything that is wrong in
// it, each finding with line and column. [Decode] reads strictly and returns
// the first kind of trouble as an error; [Event.Validate] then judges the
// values. [NewDecoder] reads streams: NDJSON, concatenated JSON, and YAML with
// several documents.
//
// # Writing
//
// [NewEncoder] writes the canonical form: fields in the model's order, and the
// same event always as the same bytes. What it writes is read back equal.
//
// # The model
//
// The format is called news-event/v1. Every type here is a plain struct whose
// fields have the same names in YAML and JSON. Dates, ids and words of a
// vocabulary are strings that hold any text; only validation judges them, so
// that one bad date never hides another. The zero value of each field means
// that it is absent, and absent fields are not written.
package event

//go:generate go run ../internal/generate/vocabulary
