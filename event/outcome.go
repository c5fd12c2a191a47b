package event

import (
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

type (
	// OutcomeID names an outcome inside an event.
	OutcomeID string
	// FigureID names a figure inside an event.
	FigureID string
	// ClaimID names a claim inside an event.
	ClaimID string
)

// Outcome is something that came of an event, or did not (PREMIS eventOutcome,
// Popolo result).
type Outcome struct {
	// ID names the outcome inside the event.
	ID OutcomeID `json:"id,omitzero" yaml:"id,omitempty" validate:"required,id"`
	// Subject is what was at stake ("ceasefire", "presidency").
	Subject string `json:"subject,omitzero" yaml:"subject,omitempty" validate:"required,text"`
	// Result says what came of it.
	Result Result `json:"result,omitzero" yaml:"result,omitempty" validate:"required,vocab"`
	// Text tells it in words.
	Text string `json:"text,omitzero" yaml:"text,omitempty" validate:"omitempty,text"`
	// Participants are those whom it concerns.
	Participants []participant.ID `json:"participants,omitzero" yaml:"participants,omitempty" validate:"dive,id"`
	// Quotes speak of it.
	Quotes []quote.ID `json:"quotes,omitzero" yaml:"quotes,omitempty" validate:"dive,id"`
	// Sources say so.
	Sources []source.ID `json:"sources,omitzero" yaml:"sources,omitempty" validate:"dive,id"`
	// Date is when it was decided.
	Date edtf.Date `json:"date,omitzero" yaml:"date,omitempty" validate:"omitempty,date"`
}

// Figure is a number of an event: a best value, a range, or both (UCDP best,
// low, high). One that only a word was printed for ("dozens") has Text alone.
type Figure struct {
	// ID names the figure inside the event.
	ID FigureID `json:"id,omitzero" yaml:"id,omitempty" validate:"required,id"`
	// Kind says what is counted or measured.
	Kind FigureKind `json:"kind,omitzero" yaml:"kind,omitempty" validate:"required,vocab"`
	// Value is the number, exactly as written.
	Value Number `json:"value,omitzero" yaml:"value,omitempty" validate:"omitempty,number"`
	// Min is the lower end of a range.
	Min Number `json:"min,omitzero" yaml:"min,omitempty" validate:"omitempty,number"`
	// Max is the upper end of a range.
	Max Number `json:"max,omitzero" yaml:"max,omitempty" validate:"omitempty,number"`
	// Bound says how Value is meant; absent means exact.
	Bound Bound `json:"bound,omitzero" yaml:"bound,omitempty" validate:"omitempty,vocab"`
	// Unit is what is counted: "people", "%", "Mw", "EUR".
	Unit string `json:"unit,omitzero" yaml:"unit,omitempty" validate:"omitempty,text"`
	// Text is the number as printed ("dozens").
	Text string `json:"text,omitzero" yaml:"text,omitempty" validate:"omitempty,text"`
	// Of is the participant whose figure it is: a candidate's votes.
	Of participant.ID `json:"of,omitzero" yaml:"of,omitempty" validate:"omitempty,id"`
	// AsOf is when it stood so.
	AsOf edtf.Date `json:"asOf,omitzero" yaml:"asOf,omitempty" validate:"omitempty,point"`
	// By are the participants who give the number.
	By []participant.ID `json:"by,omitzero" yaml:"by,omitempty" validate:"dive,id"`
	// Sources print it.
	Sources []source.ID `json:"sources,omitzero" yaml:"sources,omitempty" validate:"dive,id"`
}

// Claim is something asserted of an event, by whom and on whose word (AIF,
// Wikidata statements).
type Claim struct {
	// ID names the claim inside the event.
	ID ClaimID `json:"id,omitzero" yaml:"id,omitempty" validate:"required,id"`
	// Text is what is asserted.
	Text string `json:"text,omitzero" yaml:"text,omitempty" validate:"required,text"`
	// Kind says how it is asserted.
	Kind ClaimKind `json:"kind,omitzero" yaml:"kind,omitempty" validate:"omitempty,vocab"`
	// By are the participants who assert it.
	By []participant.ID `json:"by,omitzero" yaml:"by,omitempty" validate:"dive,id"`
	// Quotes are the words in which they do.
	Quotes []quote.ID `json:"quotes,omitzero" yaml:"quotes,omitempty" validate:"dive,id"`
	// Sources report it.
	Sources []source.ID `json:"sources,omitzero" yaml:"sources,omitempty" validate:"dive,id"`
	// Date is when it was asserted.
	Date edtf.Date `json:"date,omitzero" yaml:"date,omitempty" validate:"omitempty,date"`
	// About is the field that it speaks of, a pointer into the model in which
	// list elements are named by their id: /time/duration,
	// /participants/zelenskiy/attendance.
	About string `json:"about,omitzero" yaml:"about,omitempty" validate:"omitempty,pointer"`
	// Value is what would stand in that field on this account; a duration is
	// given as its ISO value.
	Value string `json:"value,omitzero" yaml:"value,omitempty" validate:"omitempty,text"`
	// Standing says how the claim stands today.
	Standing Standing `json:"standing,omitzero" yaml:"standing,omitempty" validate:"omitempty,vocab"`
	// Refutes lists claims that this one contradicts; two may refute each other.
	Refutes []ClaimID `json:"refutes,omitzero" yaml:"refutes,omitempty" validate:"dive,id"`
}

// Relation leads to another event (schema.org, MAVEN-ERE). It has a target or
// a title.
type Relation struct {
	// Type says what this event is to the other: this event follows it.
	Type RelationType `json:"type,omitzero" yaml:"type,omitempty" validate:"required,vocab"`
	// Target is the other event's id.
	Target ID `json:"target,omitzero" yaml:"target,omitempty" validate:"omitempty,eventid"`
	// Title names the other event.
	Title string `json:"title,omitzero" yaml:"title,omitempty" validate:"omitempty,text"`
	// Text tells how the two are related.
	Text string `json:"text,omitzero" yaml:"text,omitempty" validate:"omitempty,text"`
	// Date is when the other event happened, or will.
	Date edtf.Date `json:"date,omitzero" yaml:"date,omitempty" validate:"omitempty,date"`
	// Sources say so.
	Sources []source.ID `json:"sources,omitzero" yaml:"sources,omitempty" validate:"dive,id"`
}
