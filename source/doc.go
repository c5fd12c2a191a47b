// Package source holds the sources of a news event: the documents that say so,
// and the outlets credited for them.
//
// A [Source] is an article, a transcript, a video, an official statement, or an
// outlet that a report credits as a whole. Where it comes from stands in
// [Source.DerivedFrom], so that three reprints of one agency's story can be
// told from three witnesses.
package source

//go:generate go run ../internal/generate/vocabulary
