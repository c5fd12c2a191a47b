// Package fast is the fast way for participants, quotes and sources: writers,
// which leave what they cannot write to package emit, readers of plain JSON and
// YAML, which judge what they read if they are told to, and predicates that say
// that a value has no fault which its tags could find. Readers and predicates
// say yes or that they do not know. What they do not say yes to is read and
// judged in the thorough way, which alone makes findings.
//
// The part for events stands beside the event. What is generated here is written
// by go generate ./event too.
package fast
