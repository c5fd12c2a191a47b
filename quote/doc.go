// Package quote holds what was said at or about a news event: who speaks, the
// words that introduce it, what is said, and where it is printed.
//
// A [Quote] says of itself how close it is to the words that were spoken
// ([Type]) and how well the source supports it ([Attestation]), so that a
// paraphrase is never taken for a quotation.
//
// # Quotes and the texts they come from
//
// [Locate] says where the words of a quote stand in a text, and how closely
// ([Fidelity]); [Text.Locate] does so for many quotes of one text. [Anchor] fills
// an [Appearance] so that its place is found again, and [Verify] says what is
// wrong with one.
package quote

//go:generate go run ../internal/generate/vocabulary
