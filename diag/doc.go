// Package diag is what every check of newsevent answers with: findings that
// have a stable code, a severity, a place in the document and words for a
// person.
//
// A [Diagnostic] is one finding, a [List] all findings of one document in
// document order. Both are errors, and codes are errors too, so the usual
// questions work on whatever a check returned:
//
//	errors.Is(err, diag.UnresolvedReference) // is there a finding of this kind?
//	var list diag.List
//	errors.As(err, &list)                    // all of them
//
// Messages are for people and may change in any release. Codes, pointers and
// severities are a contract.
package diag

//go:generate go run ../internal/generate/vocabulary
