package quote

import (
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
)

// Validate returns nil, or a [diag.List] of what makes the quote invalid.
// References are judged by the event that holds it. It is safe for concurrent
// use.
func (q *Quote) Validate() error { return q.Diagnose().Err() }

// Diagnose returns the errors and warnings of the quote on its own. It is safe
// for concurrent use.
func (q *Quote) Diagnose() diag.List {
	return check.Diagnose(q, nil, func(r *check.Report) { q.Inspect(r, check.Element{}, "") }).Limit()
}

// Inspect applies the rules that no single field shows; language is that of
// the event, for a quote that names none. It serves the event that holds the
// quote; programs call [Quote.Diagnose].
func (q *Quote) Inspect(r *check.Report, at check.Element, language string) {
	q.inspectAttribution(r, at)
	q.inspectMarks(r, at)
	q.inspectOriginal(r, at, language)
	if len(q.Appearances) == 0 && r.Clean(at.Member("appearances")) {
		r.Add(at.Place(), diag.UnsourcedQuote, "the quote appears in no source", `name the sources that print it under "appearances"`)
	}
	for i := range q.Appearances {
		q.inspectPosition(r, at, i)
	}
}

func (q *Quote) inspectAttribution(r *check.Report, at check.Element) {
	if len(q.Speakers) == 0 && q.AttributionText == "" && r.Clean(at.Member("speakers"), at.Member("attributionText")) {
		r.Add(at.Place(), diag.UnattributedQuote, "the quote has neither speakers nor an attribution",
			`name who speaks under "speakers", or give "attributionText" as printed`)
		r.Mark(at.Member("speakers"))
	}
	if q.Attestation == AttestationJointVerbatim && !q.joint() && r.Clean(at.Member("attestation"), at.Member("speakers")) {
		r.Add(at.Member("attestation"), diag.JointWithoutSpeakers,
			"words attested as said jointly need two speakers or more", "")
	}
}

// joint reports whether two different participants speak.
func (q *Quote) joint() bool {
	for _, id := range q.Speakers {
		if id != q.Speakers[0] {
			return true
		}
	}
	return false
}

func (q *Quote) inspectMarks(r *check.Report, at check.Element) {
	switch q.Type {
	case Direct, Partial:
		if enclosed(q.Text) && r.Clean(at.Member("text"), at.Member("type")) {
			r.Add(at.Member("text"), diag.EnclosingQuotationMarks,
				"the words stand in quotation marks of their own", "leave the enclosing marks out")
		}
	case Mixed:
		if !hasQuotedPart(q.Text) && r.Clean(at.Member("text"), at.Member("type")) {
			r.Add(at.Member("text"), diag.NoQuotedPart,
				"a mixed quote marks no part as quoted", "put the quoted parts between “ and ”")
		}
	}
}

func (q *Quote) inspectOriginal(r *check.Report, at check.Element, language string) {
	if q.Alteration != "" && q.VariantOf == "" && q.Original == nil &&
		r.Clean(at.Member("alteration"), at.Member("variantOf"), at.Member("original")) {
		r.Missing(at.Place(), " where there is an alteration", "variantOf", "original")
	}
	if q.Original == nil {
		return
	}
	if q.Language != "" {
		language = q.Language
	}
	if language == "" || !strings.EqualFold(language, q.Original.Language) {
		return
	}
	if original := at.Member("original").Member("language"); r.Clean(original, at.Member("language")) {
		r.Add(original, diag.TranslationLanguage,
			"the original is in "+diag.Quote(q.Original.Language)+", the language of the text", "")
	}
}

// inspectPosition judges where the appearance at i stands in its source.
func (q *Quote) inspectPosition(r *check.Report, at check.Element, i int) {
	p := q.Appearances[i].Position
	if p == nil || p.Start == nil || p.End == nil || *p.End >= *p.Start {
		return
	}
	position := at.Member("appearances").Index(i).Member("position")
	if end := position.Member("end"); r.Clean(position.Member("start"), end) {
		r.Add(end, diag.OutOfRange, check.EndBelowStart(*p.End, *p.Start), "")
	}
}
