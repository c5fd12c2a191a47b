package quote

import (
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/source"
)

// ID names a quote inside an event: a letter or digit, then up to 63 letters,
// digits, dots, underscores and hyphens.
type ID string

// Quote is one utterance, or one report of it: speakers, cue and text, as every
// corpus of attribution has them (PARC 3, PolNeAR).
type Quote struct {
	// ID names the quote inside the event.
	ID ID `json:"id,omitzero" yaml:"id,omitempty" validate:"required,id"`
	// Type says how the words are given.
	Type Type `json:"type,omitzero" yaml:"type,omitempty" validate:"required,vocab"`
	// Text is what is said. Direct and partial quotes have the words without
	// the enclosing marks, mixed ones the quoted parts between “ and ”
	// (U+201C, U+201D) whatever the language, indirect and reported ones a
	// paraphrase (PARC content).
	Text string `json:"text,omitzero" yaml:"text,omitempty" validate:"required,text"`
	// Language is the language of the text, a BCP 47 tag.
	Language string `json:"language,omitzero" yaml:"language,omitempty" validate:"omitempty,language"`
	// Speakers are the participants who say it: one, or several jointly. A
	// quote has speakers or an attribution text.
	Speakers []participant.ID `json:"speakers,omitzero" yaml:"speakers,omitempty" validate:"dive,id"`
	// AttributionText is the attribution as printed, when no participant is
	// the speaker ("a senior official"; Popolo attribution_text).
	AttributionText string `json:"attributionText,omitzero" yaml:"attributionText,omitempty" validate:"omitempty,text"`
	// Attestation says how the source supports the words.
	Attestation Attestation `json:"attestation,omitzero" yaml:"attestation,omitempty" validate:"omitempty,vocab"`
	// Cue is the words that introduce it ("told reporters", "warned"; PARC cue).
	Cue string `json:"cue,omitzero" yaml:"cue,omitempty" validate:"omitempty,text"`
	// Addressees are the participants spoken to.
	Addressees []participant.ID `json:"addressees,omitzero" yaml:"addressees,omitempty" validate:"dive,id"`
	// Medium is what it was said in.
	Medium Medium `json:"medium,omitzero" yaml:"medium,omitempty" validate:"omitempty,vocab"`
	// Said is when it was said (Popolo Speech.date).
	Said edtf.Date `json:"said,omitzero" yaml:"said,omitempty" validate:"omitempty,date"`
	// Appearances are the places where it is printed.
	Appearances []Appearance `json:"appearances,omitzero" yaml:"appearances,omitempty" validate:"dive"`
	// Original is what was said before translation (schema.org
	// translationOfWork).
	Original *Original `json:"original,omitzero" yaml:"original,omitempty" validate:"omitempty"`
	// Translator says who translated the text.
	Translator Translator `json:"translator,omitzero" yaml:"translator,omitempty" validate:"omitempty,vocab"`
	// NestedIn is the quote inside which this one is quoted.
	NestedIn ID `json:"nestedIn,omitzero" yaml:"nestedIn,omitempty" validate:"omitempty,id"`
	// VariantOf is the quote that has the same utterance in another wording
	// (PROV alternateOf).
	VariantOf ID `json:"variantOf,omitzero" yaml:"variantOf,omitempty" validate:"omitempty,id"`
	// Alteration says how the text differs from the quote it is a variant of,
	// or from the original.
	Alteration Alteration `json:"alteration,omitzero" yaml:"alteration,omitempty" validate:"omitempty,vocab"`
	// Extensions holds data of one's own under namespace:name keys.
	//
	// In Go the values are nil, bool, string, json.Number, []any and
	// map[string]any.
	Extensions map[string]any `json:"extensions,omitzero" yaml:"extensions,omitempty" validate:"omitempty,extensions"`
}

// Appearance is a place where a quote is printed (W3C TextQuoteSelector and
// TextPositionSelector).
type Appearance struct {
	// Source is the source that prints it.
	Source source.ID `json:"source,omitzero" yaml:"source,omitempty" validate:"required,id"`
	// Exact is the words as the source prints them, character by character.
	Exact string `json:"exact,omitzero" yaml:"exact,omitempty"`
	// Fragments are the pieces of an interrupted quotation, in order, instead
	// of Exact.
	Fragments []string `json:"fragments,omitzero" yaml:"fragments,omitempty"`
	// Prefix is what stands before the words in the source.
	Prefix string `json:"prefix,omitzero" yaml:"prefix,omitempty"`
	// Suffix is what stands behind the words in the source.
	Suffix string `json:"suffix,omitzero" yaml:"suffix,omitempty"`
	// Position is where the words stand in the source's text.
	Position *Position `json:"position,omitzero" yaml:"position,omitempty" validate:"omitempty"`
}

// Position is a part of a text, counted in Unicode code points of the UTF-8
// text as stored (W3C TextPositionSelector).
type Position struct {
	// Start is the first code point, 0-based.
	Start *int `json:"start,omitzero" yaml:"start,omitempty" validate:"required,min=0"`
	// End is the code point behind the last.
	End *int `json:"end,omitzero" yaml:"end,omitempty" validate:"required,min=0"`
}

// Original is an utterance in the language in which it was made.
type Original struct {
	// Language is the language spoken, a BCP 47 tag.
	Language string `json:"language,omitzero" yaml:"language,omitempty" validate:"required,language"`
	// Text is what was said.
	Text string `json:"text,omitzero" yaml:"text,omitempty" validate:"required,text"`
}
