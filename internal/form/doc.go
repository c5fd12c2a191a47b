// Package form says which form a single value has: whether a text is an id, a
// language tag, a country code, a time zone name, a URL, a path, a duration or
// an identifier of a known scheme. It knows nothing of documents and findings.
//
// The checks run hundreds of times for every document, so they are written by
// hand and allocate nothing for the values that documents commonly hold.
package form

//go:generate go run generate_zones.go
