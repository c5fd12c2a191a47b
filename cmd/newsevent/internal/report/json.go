package report

import (
	"bytes"
	"fmt"
	"io"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/newsevent/newsevent/diag"
)

// jsonLines writes one JSON object a finding, each in a line of its own.
type jsonLines struct{ w io.Writer }

// jsonFinding has every key in every finding. A line of 0 is no place.
type jsonFinding struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	Path      string `json:"path"`
	Code      string `json:"code"`
	Severity  string `json:"severity"`
	Message   string `json:"message"`
	Hint      string `json:"hint"`
}

func (j jsonLines) Findings(list diag.List) error {
	var out []byte
	for _, d := range list {
		line, err := marshal(jsonFinding{
			File: exact(d.File),
			Line: d.Start.Line, Column: d.Start.Column,
			EndLine: d.End.Line, EndColumn: d.End.Column,
			Path: exact(string(d.Path)), Code: string(d.Code), Severity: d.Severity.String(),
			Message: exact(d.Message), Hint: exact(d.Hint),
		})
		if err != nil {
			return err
		}
		out = append(append(out, line...), '\n')
	}
	_, err := j.w.Write(out)
	return err
}

func (jsonLines) Unreadable(string, string) error { return nil }

func (jsonLines) Close(Total) error { return nil }

// marshal writes v as JSON in one line, in which no character can steer a
// terminal or turn the direction of text.
func marshal(v any) ([]byte, error) {
	b, err := json.Marshal(v, json.Deterministic(true))
	if err != nil {
		return nil, err
	}
	return guard(b), nil
}

// guard writes what [diag.Unprintable] names as JSON escapes. Such characters
// stand in strings only.
func guard(b []byte) []byte {
	if bytes.IndexFunc(b, diag.Unprintable) < 0 {
		return b
	}
	var out []byte
	for _, r := range string(b) {
		switch {
		case !diag.Unprintable(r):
			out = utf8.AppendRune(out, r)
		case r > 0xffff:
			high, low := utf16.EncodeRune(r)
			out = fmt.Appendf(out, `\u%04x\u%04x`, high, low)
		default:
			out = fmt.Appendf(out, `\u%04x`, r)
		}
	}
	return out
}

// exact keeps s as it is where JSON can say it, and escapes what is no UTF-8.
func exact(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return diag.Escape(s)
}
