// Package quote holds what was said at or about a news event: who speaks, the
// words that introduce it, what is said, and where it is printed.
//
// A [Quote] says of itself how close it is to the words that were spoken
// ([Type]) and how well the source supports it ([Attestation]), so that a
// paraphrase is never taken for a quotation.
package quote

//go:generate go run ../internal/generate/vocabulary
