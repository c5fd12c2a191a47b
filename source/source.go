package source

import "github.com/newsevent/newsevent/edtf"

// ID names a source inside an event: a letter or digit, then up to 63 letters,
// digits, dots, underscores and hyphens.
type ID string

// Source is a document, or an outlet credited as one (ninjs, schema.org
// NewsArticle).
type Source struct {
	// ID names the source inside the event.
	ID ID `json:"id,omitzero" yaml:"id,omitempty" validate:"required,id"`
	// Kind says what the source is.
	Kind Kind `json:"kind,omitzero" yaml:"kind,omitempty" validate:"required,vocab"`
	// Title is the headline or title. A source has a title, a url or a publisher.
	Title string `json:"title,omitzero" yaml:"title,omitempty" validate:"omitempty,text"`
	// URL is where the document is found.
	URL string `json:"url,omitzero" yaml:"url,omitempty" validate:"omitempty,weburl"`
	// Authors are the names in the byline, as printed.
	Authors []string `json:"authors,omitzero" yaml:"authors,omitempty" validate:"dive,text"`
	// Publisher is who published the document (schema.org publisher).
	Publisher *Publisher `json:"publisher,omitzero" yaml:"publisher,omitempty" validate:"omitempty"`
	// Language is the language of the document, a BCP 47 tag.
	Language string `json:"language,omitzero" yaml:"language,omitempty" validate:"omitempty,language"`
	// Published is when the document was first published.
	Published edtf.Date `json:"published,omitzero" yaml:"published,omitempty" validate:"omitempty,point"`
	// Modified is when the document was last changed.
	Modified edtf.Date `json:"modified,omitzero" yaml:"modified,omitempty" validate:"omitempty,point"`
	// Accessed is when the document was read for this event.
	Accessed edtf.Date `json:"accessed,omitzero" yaml:"accessed,omitempty" validate:"omitempty,point"`
	// Archive is a kept copy of the document (Memento, WARC).
	Archive *Archive `json:"archive,omitzero" yaml:"archive,omitempty" validate:"omitempty"`
	// Content is the text of the document, kept beside the event file.
	Content *Content `json:"content,omitzero" yaml:"content,omitempty" validate:"omitempty"`
	// Distribution says how the publisher came by the document (ANS
	// distributor.category).
	Distribution Distribution `json:"distribution,omitzero" yaml:"distribution,omitempty" validate:"omitempty,vocab"`
	// DerivedFrom lists the sources that this one rests on (PROV, NewsML-G2
	// hopHistory).
	DerivedFrom []Derivation `json:"derivedFrom,omitzero" yaml:"derivedFrom,omitempty" validate:"dive"`
	// Status says how the document stands today (ANS, IPTC).
	Status Status `json:"status,omitzero" yaml:"status,omitempty" validate:"omitempty,vocab"`
	// Corrections lists what the publisher said about errors in the document.
	Corrections []Correction `json:"corrections,omitzero" yaml:"corrections,omitempty" validate:"dive"`
	// Identifiers maps schemes such as wikidata to the source's identifier there.
	Identifiers map[string]string `json:"identifiers,omitzero" yaml:"identifiers,omitempty" validate:"omitempty,schemes"`
	// Extensions holds data of one's own under namespace:name keys.
	//
	// In Go the values are nil, bool, string, json.Number, []any and
	// map[string]any.
	Extensions map[string]any `json:"extensions,omitzero" yaml:"extensions,omitempty" validate:"omitempty,extensions"`
}

// Publisher is an outlet or body that publishes (schema.org publisher).
type Publisher struct {
	// Name is the publisher's name.
	Name string `json:"name,omitzero" yaml:"name,omitempty" validate:"required,text"`
	// URL is the publisher's site.
	URL string `json:"url,omitzero" yaml:"url,omitempty" validate:"omitempty,weburl"`
	// Country is where the publisher sits, an ISO 3166-1 alpha-2 code.
	Country string `json:"country,omitzero" yaml:"country,omitempty" validate:"omitempty,country"`
	// Identifiers maps schemes such as wikidata to the publisher's identifier there.
	Identifiers map[string]string `json:"identifiers,omitzero" yaml:"identifiers,omitempty" validate:"omitempty,schemes"`
}

// Archive is a kept copy of a document (Memento, WARC).
type Archive struct {
	// URL is where the copy is found.
	URL string `json:"url,omitzero" yaml:"url,omitempty" validate:"required,weburl"`
	// Captured is when the copy was taken.
	Captured edtf.Date `json:"captured,omitzero" yaml:"captured,omitempty" validate:"omitempty,point"`
	// SHA256 is the hash of the copy's bytes, 64 hexadecimal digits.
	SHA256 string `json:"sha256,omitzero" yaml:"sha256,omitempty" validate:"omitempty,sha256"`
}

// Content is the text of a document, kept in a file beside the event file.
type Content struct {
	// Path is relative to the event file's folder, with slashes, and stays
	// below that folder.
	Path string `json:"path,omitzero" yaml:"path,omitempty" validate:"required,path"`
	// SHA256 is the hash of the file's bytes, 64 hexadecimal digits.
	SHA256 string `json:"sha256,omitzero" yaml:"sha256,omitempty" validate:"omitempty,sha256"`
}

// Derivation says that a source rests on another one (PROV wasDerivedFrom).
type Derivation struct {
	// Source is the source that this one rests on.
	Source ID `json:"source,omitzero" yaml:"source,omitempty" validate:"required,id"`
	// Relation says how.
	Relation Relation `json:"relation,omitzero" yaml:"relation,omitempty" validate:"required,vocab"`
	// Credit is the credit as printed.
	Credit string `json:"credit,omitzero" yaml:"credit,omitempty" validate:"omitempty,text"`
}

// Correction is what a publisher said about an error (ANS correction).
type Correction struct {
	// Kind says what kind of notice it is.
	Kind CorrectionKind `json:"kind,omitzero" yaml:"kind,omitempty" validate:"required,vocab"`
	// Date is when the notice appeared.
	Date edtf.Date `json:"date,omitzero" yaml:"date,omitempty" validate:"omitempty,date"`
	// Text is the notice, in its words or in yours.
	Text string `json:"text,omitzero" yaml:"text,omitempty" validate:"omitempty,text"`
	// URL is where the notice is found.
	URL string `json:"url,omitzero" yaml:"url,omitempty" validate:"omitempty,weburl"`
}
