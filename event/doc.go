// Package event models one news event: who met whom, who was kept out, who
// said what and in whose words, what came of it and on whose authority.
//
// # Reading and checking
//
// [Check] reads a file and returns the event with everything that is wrong in
// it, each finding with line and column. [Decode] reads strictly and returns
// what is wrong with the shape as an error; [Event.Validate] then judges the
// values. [NewDecoder] reads streams: NDJSON, concatenated JSON, and YAML with
// several documents.
//
// # Writing
//
// [NewEncoder] writes the canonical form: fields in the model's order, and the
// same event always as the same bytes. What it writes is read back equal.
//
// # Asking
//
// Lookups find parts by their id and quotes by their speaker. [Event.Verify]
// holds quotes against the texts they come from, [Event.Witnesses] counts who
// says so independently, and [Compare] holds two accounts of one event against
// each other.
//
// # Identifiers
//
// Maps of identifiers go from a scheme to a value. These schemes are checked:
// wikidata (Q22686), geonames (5879400), iptc (medtop:20000639), viaf, isni,
// orcid, lei, ror and gnd, the last five with their check digit. Any other
// lower-case name is allowed as a scheme.
//
// # Pointers
//
// The Path of a finding is a JSON Pointer into the document, with list indexes:
// /quotes/0/speakers/1. The About of a claim points into the model and names
// list elements by their id: /participants/zelenskiy/attendance.
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
