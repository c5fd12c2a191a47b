package eventtest

import (
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
)

// quoteForm is one of the ways in which a quote comes about.
type quoteForm int

const (
	inFull quoteForm = iota
	translated
	variant
	nested
	joint
	fragment
	partQuoted
	paraphrase
	mention
	ofNobody
	quoteForms
)

func (b *builder) addQuotes() {
	n := b.count(b.config.quotes, 0, 6, int(quoteForms)+4)
	if len(b.sources) == 0 {
		return
	}
	for i := range n {
		form := quoteForm(b.rng.below(int(quoteForms)))
		if b.config.fill == full {
			form = quoteForm(i % int(quoteForms))
		}
		b.addQuote(form, n-i)
	}
}

// addQuote adds a quote of the form, if what it needs is there, else a quote in
// full. So many quotes are still to come, this one included.
func (b *builder) addQuote(form quoteForm, left int) {
	q := quote.Quote{ID: quote.ID("q" + itoa(len(b.event.Quotes)+1)), Type: quote.Direct}
	words := b.words
	b.speakers(&q, form)
	switch form {
	case translated:
		words = b.translated(&q, words)
	case variant:
		words = b.variant(&q, words)
	case nested:
		b.nested(&q, words)
	case fragment:
		q.Type, q.Text = quote.Partial, one(&b.rng, words.lists[part])
	case partQuoted:
		q.Type, q.Text = quote.Mixed, one(&b.rng, words.lists[mixed])
	case paraphrase:
		q.Type, q.Text = quote.Indirect, one(&b.rng, words.lists[tell])
	case mention:
		q.Type, q.Text = quote.Reported, one(&b.rng, words.lists[spoke])
	case ofNobody:
		b.ofNobody(&q, words)
	}
	if q.Text == "" {
		q.Text = b.speech(words)
	}
	if words != b.words || b.maybe(20) {
		q.Language = words.tag
		if words == b.words && b.config.language != "" {
			q.Language = b.config.language
		}
	}
	b.attest(&q)
	b.appear(&q, words)
	b.event.Quotes = append(b.event.Quotes, q)
}

// speech is one to three different sentences.
func (b *builder) speech(words *lexicon) string {
	text, least := "", 1
	if b.config.fill == full {
		least = 2
	}
	for i, sentence := range some(&b.rng, words.lists[say], b.rng.between(least, 3)) {
		if i > 0 {
			text += words.join
		}
		text += sentence
	}
	if b.config.fill != minimal && b.rng.percent(4) {
		text += " " + one(&b.rng, ornaments)
	}
	return text
}

// speakers lets one who was there speak, or two jointly.
func (b *builder) speakers(q *quote.Quote, form quoteForm) {
	n := 1
	if form == joint {
		n = 2
	}
	there := b.present()
	q.Speakers = some(&b.rng, there, n)
	if form == joint && len(q.Speakers) == 2 {
		q.Attestation = one(&b.rng, []quote.Attestation{quote.AttestationJointVerbatim, quote.AttestationJointVerbatim, quote.AttestationSummarized})
		q.Medium = one(&b.rng, []quote.Medium{quote.MediumPressConference, quote.MediumWriting})
	}
	if len(q.Speakers) == 0 {
		q.AttributionText = b.word(group)
	}
	b.address(q)
}

// address says who was spoken to: anybody but those who speak.
func (b *builder) address(q *quote.Quote) {
	if !b.maybe(15) {
		return
	}
	for _, id := range b.participantIDs(2 + len(q.Speakers)) {
		if !contains(q.Speakers, id) {
			q.Addressees = append(q.Addressees, id)
		}
	}
}

func contains(list []participant.ID, id participant.ID) bool {
	for _, have := range list {
		if have == id {
			return true
		}
	}
	return false
}

// translated makes the quote a translation of the same words in another
// language.
func (b *builder) translated(q *quote.Quote, words *lexicon) *lexicon {
	from := b.other(words)
	if sameLanguage(from.tag, b.config.language) {
		return words
	}
	i := b.rng.below(len(words.lists[say]))
	q.Text = words.lists[say][i]
	q.Original = &quote.Original{Language: from.tag, Text: from.lists[say][i]}
	if b.maybe(70) {
		q.Translator = one(&b.rng, quote.Translators())
	}
	if b.maybe(30) {
		q.Alteration = quote.AlterationTranslated
	}
	return words
}

// nested quotes the words of another speaker inside those of an earlier quote,
// which it adds to it.
func (b *builder) nested(q *quote.Quote, words *lexicon) {
	for i := range b.event.Quotes {
		outer := &b.event.Quotes[i]
		if outer.Type != quote.Direct || b.wordsOf(outer) != words || outer.VariantOf != "" || outer.Original != nil || outer.NestedIn != "" || b.quoted(outer.ID) {
			continue
		}
		q.Text, q.NestedIn = one(&b.rng, words.lists[say]), outer.ID
		outer.Text = replaceX(words.lists[told][0], words.quotedInside(q.Text))
		outer.Appearances = nil
		b.appear(outer, words)
		return
	}
}

// quoted reports whether another quote rests on the words of this one.
func (b *builder) quoted(id quote.ID) bool {
	for i := range b.event.Quotes {
		if q := &b.event.Quotes[i]; q.VariantOf == id || q.NestedIn == id {
			return true
		}
	}
	return false
}

// ofNobody attributes the words to no participant: to a banner, or to
// "residents of the old town".
func (b *builder) ofNobody(q *quote.Quote, words *lexicon) {
	q.Speakers, q.Addressees, q.Attestation, q.Medium = nil, nil, "", ""
	q.AttributionText = one(&b.rng, words.lists[group])
	if b.rng.percent(50) {
		q.Text, q.Medium = one(&b.rng, words.lists[banner]), quote.MediumInscription
	}
}

// attest says how the sources support the words.
func (b *builder) attest(q *quote.Quote) {
	switch {
	case q.Attestation != "" || !b.maybe(45):
	case q.Type == quote.Indirect || q.Type == quote.Reported:
		q.Attestation = one(&b.rng, []quote.Attestation{quote.AttestationSummarized, quote.AttestationInferred})
	default:
		q.Attestation = quote.AttestationVerbatim
	}
}
