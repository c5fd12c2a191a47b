package diag

import "strings"

// Diagnostic is one finding.
type Diagnostic struct {
	// Code says what kind of finding it is.
	Code Code
	// Severity says whether the document is invalid for it.
	Severity Severity
	// File is the name that the check was given, "" where there is none.
	File string
	// Document counts the documents of a stream from 1; 0 where the check was
	// not given a stream.
	Document int
	// Path is the place in the document. For [Required] it is the object that
	// lacks something.
	Path Pointer
	// Start and End are the place in the file; End is exclusive. Both are the
	// zero value where a value was checked that came from no file.
	Start, End Position
	// Message says what was found and what is allowed, in the file's words.
	Message string
	// Hint is advice such as `did you mean "putin"?`, often "".
	Hint string
	// Excerpt is the source line at Start.
	Excerpt Excerpt
}

// Error returns "file:line:column: error: message [code]". What is not known
// is left out; without a position the path stands there instead.
func (d Diagnostic) Error() string {
	var b strings.Builder
	if d.File != "" {
		b.WriteString(Escape(d.File))
		b.WriteByte(':')
	}
	switch {
	case d.Start.IsValid():
		b.WriteString(d.Start.String())
		b.WriteString(": ")
	case d.Path != "":
		b.WriteString(Escape(string(d.Path)))
		b.WriteString(": ")
	case d.File != "":
		b.WriteByte(' ')
	}
	if s := d.Severity.String(); s != "" {
		b.WriteString(s)
		b.WriteString(": ")
	}
	b.WriteString(d.Message)
	b.WriteString(" [")
	b.WriteString(string(d.Code))
	b.WriteByte(']')
	return b.String()
}

// Is reports whether target is the finding's code.
func (d Diagnostic) Is(target error) bool {
	code, ok := target.(Code)
	return ok && code == d.Code
}
