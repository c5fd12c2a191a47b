package eventtest

import (
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// valueFaults are single values that are absent or not of their form.
func valueFaults() []Fault {
	return []Fault{
		{Name: "required", Code: diag.Required, change: func(e *event.Event) diag.Pointer { e.Title = ""; return "" }},
		{Name: "required-name", Code: diag.Required, change: func(e *event.Event) diag.Pointer {
			p, at := addParticipant(e)
			p.Name = ""
			return at
		}},
		{Name: "required-one-of-several", Code: diag.Required, change: func(e *event.Event) diag.Pointer {
			s, at := addSource(e)
			s.Title = ""
			return at
		}},
		{Name: "required-longitude", Code: diag.Required, change: func(e *event.Event) diag.Pointer {
			p, at := addPlace(e)
			p.Coordinates = &event.Coordinates{Latitude: "61.25"}
			return at.Member("coordinates")
		}},
		{Name: "required-original", Code: diag.Required, change: func(e *event.Event) diag.Pointer {
			q, at := addQuote(e)
			q.Alteration = quote.AlterationShortened
			return at
		}},
		{Name: "invalid-id", Code: diag.InvalidID, change: func(e *event.Event) diag.Pointer { e.ID = "harbour talks"; return "/id" }},
		{Name: "invalid-id-inside", Code: diag.InvalidID, change: func(e *event.Event) diag.Pointer {
			p, at := addParticipant(e)
			p.ID = "-" + p.ID
			return at.Member("id")
		}},
		{Name: "invalid-value", Code: diag.InvalidValue, change: func(e *event.Event) diag.Pointer { e.Type = "sumit"; return "/type" }},
		{Name: "invalid-value-closed", Code: diag.InvalidValue, change: func(e *event.Event) diag.Pointer {
			e.Status = "fault:open"
			return "/status"
		}},
		{Name: "invalid-value-list", Code: diag.InvalidValue, change: func(e *event.Event) diag.Pointer {
			p, at := addParticipant(e)
			p.Roles = []participant.Role{participant.RoleHost, "Guest"}
			return at.Member("roles").Index(1)
		}},
		{Name: "invalid-date", Code: diag.InvalidDate, change: said("2023-02-29")},
		{Name: "invalid-date-other-order", Code: diag.InvalidDate, change: said("15.08.2025")},
		{Name: "invalid-date-interval", Code: diag.InvalidDate, change: func(e *event.Event) diag.Pointer {
			e.Record.Created = "2025-08-15/2025-08-16"
			return "/record/created"
		}},
		{Name: "invalid-duration", Code: diag.InvalidDuration, change: func(e *event.Event) diag.Pointer {
			e.Time.ExpectedDuration = &event.Duration{Value: "2h30m"}
			return "/time/expectedDuration/value"
		}},
		{Name: "invalid-language", Code: diag.InvalidLanguage, change: func(e *event.Event) diag.Pointer {
			s, at := addSource(e)
			s.Language = "English"
			return at.Member("language")
		}},
		{Name: "invalid-country", Code: diag.InvalidCountry, change: func(e *event.Event) diag.Pointer {
			p, at := addParticipant(e)
			p.Country = "USA"
			return at.Member("country")
		}},
		{Name: "invalid-zone", Code: diag.InvalidZone, change: func(e *event.Event) diag.Pointer {
			e.Time.Zone = "Alaska/Anchorage"
			return "/time/zone"
		}},
		{Name: "invalid-url", Code: diag.InvalidURL, change: webAddress("javascript:alert(1)")},
		{Name: "invalid-url-relative", Code: diag.InvalidURL, change: webAddress("www.example/story")},
		{Name: "invalid-identifier", Code: diag.InvalidIdentifier, change: identifier("wikidata", "22686")},
		{Name: "invalid-identifier-check-digit", Code: diag.InvalidIdentifier, change: identifier("orcid", "0000-0002-1825-0098")},
		{Name: "invalid-key", Code: diag.InvalidKey, change: func(e *event.Event) diag.Pointer {
			e.Extensions = map[string]any{"mood": "tense"}
			return "/extensions/mood"
		}},
		{Name: "invalid-key-scheme", Code: diag.InvalidKey, change: func(e *event.Event) diag.Pointer {
			e.Identifiers = map[string]string{"Wikidata": "Q1"}
			return "/identifiers/Wikidata"
		}},
		{Name: "invalid-path", Code: diag.InvalidPath, change: content(source.Content{Path: "../notes.txt"}, "path")},
		{Name: "invalid-path-backslash", Code: diag.InvalidPath, change: content(source.Content{Path: `texts\notes.txt`}, "path")},
		{Name: "invalid-hash", Code: diag.InvalidHash, change: content(source.Content{Path: "notes.txt", SHA256: strings.Repeat("0", 63)}, "sha256")},
		{Name: "invalid-pointer", Code: diag.InvalidPointer, change: func(e *event.Event) diag.Pointer {
			c, at := addClaim(e)
			c.About = "/time/length"
			return at.Member("about")
		}},
	}
}

// said gives a date to a quote.
func said(date edtf.Date) func(*event.Event) diag.Pointer {
	return func(e *event.Event) diag.Pointer {
		q, at := addQuote(e)
		q.Said = date
		return at.Member("said")
	}
}

func webAddress(url string) func(*event.Event) diag.Pointer {
	return func(e *event.Event) diag.Pointer {
		s, at := addSource(e)
		s.URL = url
		return at.Member("url")
	}
}

func identifier(scheme, value string) func(*event.Event) diag.Pointer {
	return func(e *event.Event) diag.Pointer {
		p, at := addParticipant(e)
		p.Identifiers = map[string]string{scheme: value}
		return at.Member("identifiers").Member(scheme)
	}
}

func content(c source.Content, member string) func(*event.Event) diag.Pointer {
	return func(e *event.Event) diag.Pointer {
		s, at := addSource(e)
		s.Content = new(c)
		return at.Member("content").Member(member)
	}
}
