package casebook

import "github.com/newsevent/newsevent/diag"

// Exempt says why no single document can earn a finding of the code, and
// nothing for a code that one can.
func Exempt(code diag.Code) string {
	switch code {
	case diag.DuplicateEvent:
		return "takes several files"
	case diag.ReplyWrapped, diag.ReplyNull, diag.ReplyCoerced, diag.ReplyTruncated:
		return "is about the reply of a language model"
	case diag.QuoteAbsent, diag.QuoteAltered, diag.QuoteAmbiguous, diag.QuoteNotInMarks,
		diag.PositionMismatch, diag.ContentChanged, diag.ContentMissing:
		return "takes the text of a source beside the document"
	default:
		return ""
	}
}
