package event

import (
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// SchemaVersion is the format that this package reads and writes.
const SchemaVersion = "news-event/v1"

// ID names an event everywhere: a slug, UUID, URN or URL of 1 to 255 printable
// ASCII characters without space, the first a letter or digit.
type ID string

// Event is one news event and all that is said of it.
type Event struct {
	// Schema is the format, "news-event/v1".
	Schema string `json:"schema,omitzero" yaml:"schema,omitempty" validate:"required"`
	// JSONSchema is the URL or path of a JSON Schema, for editors. It is kept
	// and not interpreted.
	JSONSchema string `json:"$schema,omitzero" yaml:"$schema,omitempty" validate:"omitempty,text"`
	// ID names the event.
	ID ID `json:"id,omitzero" yaml:"id,omitempty" validate:"required,eventid"`
	// Type says what happened (PLOVER, ACE, IPTC).
	Type Type `json:"type,omitzero" yaml:"type,omitempty" validate:"required,vocab"`
	// Title names the event in a line (schema.org name).
	Title string `json:"title,omitzero" yaml:"title,omitempty" validate:"required,text"`
	// Summary tells the event in a few sentences (schema.org description).
	Summary string `json:"summary,omitzero" yaml:"summary,omitempty" validate:"omitempty,text"`
	// Language is the language of all text that is not marked otherwise, a
	// BCP 47 tag (ninjs).
	Language string `json:"language,omitzero" yaml:"language,omitempty" validate:"omitempty,language"`
	// Translations has title and summary in other languages, by BCP 47 tag.
	Translations map[string]Translation `json:"translations,omitzero" yaml:"translations,omitempty" validate:"dive,keys,language,endkeys"`
	// Status is where the event is in its life, apart from what came of it
	// (schema.org EventStatusType).
	Status Status `json:"status,omitzero" yaml:"status,omitempty" validate:"omitempty,vocab"`
	// Time is when it happens (ninjs eventDetails).
	Time Time `json:"time,omitzero" yaml:"time,omitempty"`
	// Places are where it happens; the first is the main one (schema.org Place).
	Places []Place `json:"places,omitzero" yaml:"places,omitempty" validate:"dive"`
	// Subjects say what it is about, from a controlled vocabulary (ninjs).
	Subjects []Subject `json:"subjects,omitzero" yaml:"subjects,omitempty" validate:"dive"`
	// Participants are the parties to it.
	Participants []participant.Participant `json:"participants,omitzero" yaml:"participants,omitempty" validate:"dive"`
	// Sources are the documents that tell of it.
	Sources []source.Source `json:"sources,omitzero" yaml:"sources,omitempty" validate:"dive"`
	// Quotes are what was said.
	Quotes []quote.Quote `json:"quotes,omitzero" yaml:"quotes,omitempty" validate:"dive"`
	// Outcomes are what came of it, nothing included (PREMIS eventOutcome,
	// Popolo result).
	Outcomes []Outcome `json:"outcomes,omitzero" yaml:"outcomes,omitempty" validate:"dive"`
	// Figures are its numbers: deaths, votes, magnitude (UCDP).
	Figures []Figure `json:"figures,omitzero" yaml:"figures,omitempty" validate:"dive"`
	// Claims are what is asserted of it, by whom and on whose word (AIF,
	// Wikidata statements).
	Claims []Claim `json:"claims,omitzero" yaml:"claims,omitempty" validate:"dive"`
	// Relations lead to other events (schema.org, MAVEN-ERE).
	Relations []Relation `json:"relations,omitzero" yaml:"relations,omitempty" validate:"dive"`
	// Identifiers maps schemes such as wikidata to the event's identifier there.
	Identifiers map[string]string `json:"identifiers,omitzero" yaml:"identifiers,omitempty" validate:"omitempty,schemes"`
	// Extensions holds data of one's own under namespace:name keys.
	//
	// In Go the values are nil, bool, string, json.Number, []any and
	// map[string]any.
	Extensions map[string]any `json:"extensions,omitzero" yaml:"extensions,omitempty" validate:"omitempty,extensions"`
	// Record is about this record of the event, not about the event (ninjs, AIF).
	Record Record `json:"record,omitzero" yaml:"record,omitempty"`
}

// Translation is an event's title and summary in another language.
type Translation struct {
	// Title is the translated title.
	Title string `json:"title,omitzero" yaml:"title,omitempty" validate:"omitempty,text"`
	// Summary is the translated summary.
	Summary string `json:"summary,omitzero" yaml:"summary,omitempty" validate:"omitempty,text"`
}

// Subject is what an event is about, as a term of a controlled vocabulary
// (ninjs subjects).
type Subject struct {
	// Scheme is the vocabulary, such as iptc.
	Scheme string `json:"scheme,omitzero" yaml:"scheme,omitempty" validate:"required,text"`
	// Code is the term's code, such as medtop:20000640.
	Code string `json:"code,omitzero" yaml:"code,omitempty" validate:"required,text"`
	// Name is the term in words.
	Name string `json:"name,omitzero" yaml:"name,omitempty" validate:"omitempty,text"`
}
