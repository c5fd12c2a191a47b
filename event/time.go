package event

import "github.com/newsevent/newsevent/edtf"

// Time is when an event happens (ninjs eventDetails).
type Time struct {
	// Start is when it begins.
	Start edtf.Date `json:"start,omitzero" yaml:"start,omitempty" validate:"omitempty,point"`
	// End is when it ends. A day alone lasts to its last moment.
	End edtf.Date `json:"end,omitzero" yaml:"end,omitempty" validate:"omitempty,point"`
	// Zone is the IANA time zone of the place, such as America/Anchorage.
	Zone string `json:"zone,omitzero" yaml:"zone,omitempty" validate:"omitempty,zone"`
	// Duration is how long it lasts.
	Duration *Duration `json:"duration,omitzero" yaml:"duration,omitempty" validate:"omitempty"`
	// ExpectedDuration is how long it was to last.
	ExpectedDuration *Duration `json:"expectedDuration,omitzero" yaml:"expectedDuration,omitempty" validate:"omitempty"`
}

// Duration is a length of time, as exactly or as vaguely as it was given. It
// has a value or a text.
type Duration struct {
	// Value is an ISO 8601 duration without sign, such as PT2H30M.
	Value string `json:"value,omitzero" yaml:"value,omitempty" validate:"omitempty,duration"`
	// Max is the upper end, where a range was given.
	Max string `json:"max,omitzero" yaml:"max,omitempty" validate:"omitempty,duration"`
	// Bound says how Value is meant; absent means exact.
	Bound Bound `json:"bound,omitzero" yaml:"bound,omitempty" validate:"omitempty,vocab"`
	// Text is the duration as printed ("almost three hours").
	Text string `json:"text,omitzero" yaml:"text,omitempty" validate:"omitempty,text"`
}

// Record is about the record of an event (ninjs, AIF).
type Record struct {
	// Created is when the record was first written.
	Created edtf.Date `json:"created,omitzero" yaml:"created,omitempty" validate:"omitempty,point"`
	// Modified is when the record was last changed.
	Modified edtf.Date `json:"modified,omitzero" yaml:"modified,omitempty" validate:"omitempty,point"`
	// Revision counts the versions of the record from 1.
	Revision *int `json:"revision,omitzero" yaml:"revision,omitempty" validate:"omitempty,min=1"`
	// EncodedBy says who wrote the record.
	EncodedBy EncoderKind `json:"encodedBy,omitzero" yaml:"encodedBy,omitempty" validate:"omitempty,vocab"`
	// Encoder names the person, team or program that wrote it.
	Encoder string `json:"encoder,omitzero" yaml:"encoder,omitempty" validate:"omitempty,text"`
}
