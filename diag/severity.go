package diag

// Severity says whether a finding makes a document invalid. The zero value is
// no severity.
type Severity uint8

const (
	// Error makes a document invalid.
	Error Severity = iota + 1
	// Warning is worth a look and leaves a document valid.
	Warning
)

// String returns "error" or "warning", and "" for no severity.
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	default:
		return ""
	}
}

// MarshalText writes a severity as [Severity.String] does.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }
