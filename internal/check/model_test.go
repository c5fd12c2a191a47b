package check_test

// A small model that has every tag, and a sound value of it.

type kind string

const (
	kindPerson kind = "person"
	kindGroup  kind = "group"
)

func (k kind) Valid() bool      { return k == kindPerson || k == kindGroup }
func (k kind) Values() []string { return []string{string(kindPerson), string(kindGroup)} }

type playedRole string

func (r playedRole) Valid() bool {
	for _, v := range r.Values() {
		if string(r) == v {
			return true
		}
	}
	return r == "own:value" || r == "acme:referee"
}

func (r playedRole) Values() []string {
	return []string{"host", "guest", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "witness"}
}

type number string

type record struct {
	ID           string             `json:"id,omitzero" yaml:"id,omitempty" validate:"required,id"`
	EventID      string             `json:"eventId,omitzero" yaml:"eventId,omitempty" validate:"omitempty,eventid"`
	Kind         kind               `json:"kind,omitzero" yaml:"kind,omitempty" validate:"omitempty,vocab"`
	Roles        []playedRole       `json:"roles,omitzero" yaml:"roles,omitempty" validate:"dive,vocab"`
	Title        string             `json:"title,omitzero" yaml:"title,omitempty" validate:"required,text"`
	Authors      []string           `json:"authors,omitzero" yaml:"authors,omitempty" validate:"dive,text"`
	Exact        string             `json:"exact,omitzero" yaml:"exact,omitempty"`
	Said         string             `json:"said,omitzero" yaml:"said,omitempty" validate:"omitempty,date"`
	Start        string             `json:"start,omitzero" yaml:"start,omitempty" validate:"omitempty,point"`
	Duration     string             `json:"duration,omitzero" yaml:"duration,omitempty" validate:"omitempty,duration"`
	Language     string             `json:"language,omitzero" yaml:"language,omitempty" validate:"omitempty,language"`
	Country      string             `json:"country,omitzero" yaml:"country,omitempty" validate:"omitempty,country"`
	Zone         string             `json:"zone,omitzero" yaml:"zone,omitempty" validate:"omitempty,zone"`
	URL          string             `json:"url,omitzero" yaml:"url,omitempty" validate:"omitempty,weburl"`
	Path         string             `json:"path,omitzero" yaml:"path,omitempty" validate:"omitempty,path"`
	SHA256       string             `json:"sha256,omitzero" yaml:"sha256,omitempty" validate:"omitempty,sha256"`
	About        string             `json:"about,omitzero" yaml:"about,omitempty" validate:"omitempty,pointer"`
	Value        number             `json:"value,omitzero" yaml:"value,omitempty" validate:"omitempty,number"`
	Revision     *int               `json:"revision,omitzero" yaml:"revision,omitempty" validate:"omitempty,min=1"`
	Coordinates  *coordinates       `json:"coordinates,omitzero" yaml:"coordinates,omitempty" validate:"omitempty"`
	Translations map[string]wording `json:"translations,omitzero" yaml:"translations,omitempty" validate:"dive,keys,language,endkeys"`
	Parts        []record           `json:"parts,omitzero" yaml:"parts,omitempty" validate:"dive"`
	Identifiers  map[string]string  `json:"identifiers,omitzero" yaml:"identifiers,omitempty" validate:"omitempty,schemes"`
	Extensions   map[string]any     `json:"extensions,omitzero" yaml:"extensions,omitempty" validate:"omitempty,extensions"`
	Inner        wording            `json:"inner,omitzero" yaml:"inner,omitempty"`
}

type coordinates struct {
	Latitude  number `json:"latitude,omitzero" yaml:"latitude,omitempty" validate:"required,number,latitude"`
	Longitude number `json:"longitude,omitzero" yaml:"longitude,omitempty" validate:"required,number,longitude"`
}

type wording struct {
	Title   string `json:"title,omitzero" yaml:"title,omitempty" validate:"omitempty,text"`
	Summary string `json:"summary,omitzero" yaml:"summary,omitempty" validate:"omitempty,text"`
}

func sound() *record {
	return &record{ID: "r1", Title: "A title"}
}

func full() *record {
	return &record{
		ID: "r1", EventID: "urn:uuid:1", Kind: kindPerson, Roles: []playedRole{"host", "acme:referee"}, Title: "A title",
		Authors: []string{"Ann"}, Exact: "\u202e", Said: "2025/2026", Start: "2025-08-15T11:30", Duration: "PT2H30M",
		Language: "zh-Hant", Country: "XK", Zone: "America/Anchorage", URL: "https://example.com/a?b#c", Path: "a/b.txt",
		SHA256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", About: "/time/duration", Value: "-1.50",
		Revision: new(1), Coordinates: &coordinates{Latitude: "-90", Longitude: "180.0"},
		Translations: map[string]wording{"de": {Title: "Ein Titel"}, "fr": {}},
		Parts:        []record{*sound()},
		Identifiers:  map[string]string{"wikidata": "Q22686", "house": "anything at all"},
		Extensions:   map[string]any{"acme:x": map[string]any{"a": []any{nil, true, "text"}}},
		Inner:        wording{Summary: "S"},
	}
}
