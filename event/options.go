package event

import (
	"math"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/doc"
)

// Option changes how events are read.
type Option func(*settings)

type settings struct {
	format       Format
	limits       doc.Limits
	allowUnknown bool
}

func settingsOf(options []Option) settings {
	s := settings{limits: doc.DefaultLimits()}
	if len(options) == 0 {
		return s
	}
	return s.with(options)
}

func (s settings) with(options []Option) settings {
	for _, option := range options {
		option(&s)
	}
	return s
}

// formatFor returns the format set, else what the name says.
func (s *settings) formatFor(name string) Format {
	if s.format != 0 {
		return s.format
	}
	return FormatOf(name)
}

// binding returns how a document's tree is put into an event; known are the
// findings that reading the tree made.
func (s *settings) binding(schema string, known diag.List) doc.Binding {
	b := doc.Binding{Empty: check.Empty, Unknown: doc.Refuse, Known: known}
	switch {
	case s.allowUnknown:
		b.Unknown = doc.Ignore
	case newerMinor(schema):
		b.Unknown = doc.Warn
	}
	return b
}

// WithFormat sets the format. Without it, the file's name decides, else the
// first character: "{" and "[" begin JSON.
func WithFormat(f Format) Option {
	return func(s *settings) { s.format = f }
}

// AllowUnknownFields passes over fields that the model does not have. They are
// not kept.
func AllowUnknownFields() Option {
	return func(s *settings) { s.allowUnknown = true }
}

// mostBytes is more than memory holds, and leaves room for sums.
const mostBytes = math.MaxInt / 4

// MaxBytes sets how many bytes a document may have. Without it, 8 MiB are
// allowed for JSON and 2 MiB for YAML.
func MaxBytes(n int) Option {
	n = min(n, mostBytes)
	return func(s *settings) { s.limits.JSONBytes, s.limits.YAMLBytes = n, n }
}

// MaxDepth sets how deep lists and maps may be nested, 9,999 levels at most.
// Without it, 64 levels are allowed.
func MaxDepth(n int) Option {
	n = min(n, doc.MostDepth)
	return func(s *settings) { s.limits.Depth = n }
}

// MaxNodes sets how many values a document may have, YAML aliases expanded.
// Without it, 200,000 are allowed.
func MaxNodes(n int) Option {
	return func(s *settings) { s.limits.Nodes = n }
}
