package eventtest

import (
	"slices"
	"strings"

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

// spoken is what the builder knows of a quote beyond its fields: what was said
// in the event's language, when, and the first of the sources that have it.
type spoken struct {
	words     *lexicon
	sentences []int // by their numbers in the list
	twisted   int   // which of the sentences is misquoted, or -1
	filler    bool
	ending    string
	moment    instant
	latest    instant // that its date may mean
	source    int
	varied    bool // in another quote
}

// text is what was said, in a language.
func (s spoken) text(words *lexicon) string {
	var parts []string
	if s.filler {
		parts = append(parts, words.lists[filler][0])
	}
	for i, k := range s.sentences {
		list := say
		if i == s.twisted {
			list = twist
		}
		parts = append(parts, words.lists[list][k])
	}
	return strings.Join(parts, words.join) + s.ending
}

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
		b.addQuote(form)
	}
}

// addQuote adds a quote of the form, if what it needs is there, else a quote in
// full.
func (b *builder) addQuote(form quoteForm) {
	q := quote.Quote{ID: quote.ID("q" + itoa(len(b.event.Quotes)+1)), Type: quote.Direct}
	s := spoken{words: b.words, twisted: -1, moment: -1, latest: -1}
	if !(form == variant && b.variant(&q, &s) || form == nested && b.nested(&q, &s)) {
		b.voice(&q, b.speakers(&q, form))
		b.utter(&q, &s, b.formFor(&q, form))
		s.source = b.sourceOf(s.words, 0)
	}
	unsaid := b.event.Language == "" && b.config.fill != minimal
	if s.words != b.words || unsaid || b.maybe(20) {
		q.Language = b.tagOf(s.words)
	}
	b.appear(&q, &s)
	b.attest(&q, s)
	b.event.Quotes = append(b.event.Quotes, q)
	b.quotes = append(b.quotes, s)
	b.note(q.Text, 1)
	b.noteSide(&q)
}

// utter gives the quote its words.
func (b *builder) utter(q *quote.Quote, s *spoken, form quoteForm) {
	switch words := b.words; form {
	case translated:
		b.translated(q, words)
	case fragment:
		q.Type, q.Text = quote.Partial, b.unquoted(part)
	case partQuoted:
		q.Type, q.Text = quote.Mixed, b.unquoted(mixed)
	case paraphrase:
		q.Type, q.Text = quote.Indirect, b.unquoted(tell)
	case mention:
		q.Type, q.Text = quote.Reported, b.unquoted(spoke)
	case ofNobody:
		b.ofNobody(q)
	}
	if q.Text == "" {
		q.Type = quote.Direct
		b.speak(q, s)
	}
}

// speak gives one to three different sentences, said jointly or by one, and
// rather those that nobody has said yet.
func (b *builder) speak(q *quote.Quote, s *spoken) {
	open := b.sayable(q)
	if fresh := b.fresh(open); len(fresh) > 1 {
		open = fresh
	}
	least := 1
	if b.config.fill == full {
		least = 2
	}
	written := q.Medium == quote.MediumWriting || q.Medium == quote.MediumSocialPost
	s.filler = !written && b.aPerson(q.Speakers) && b.config.fill != minimal && b.rng.percent(30)
	if q.Medium == quote.MediumSocialPost && b.config.fill != minimal && b.rng.percent(60) {
		s.ending = " " + one(&b.rng, emoji)
	}
	for try := range 60 { // the more is said already, the longer one speaks
		if try == 6 {
			open, least = b.sayable(q), 1
		}
		if try == 20 {
			open = b.utterable(q)
		}
		s.sentences = some(&b.rng, open, b.rng.between(least, 3+try/12))
		if try > 12 { // and in another order
			i, k := b.rng.below(len(s.sentences)), b.rng.below(len(s.sentences))
			s.sentences[i], s.sentences[k] = s.sentences[k], s.sentences[i]
		}
		if q.Text = s.text(b.words); !b.said(q.Text) {
			return
		}
	}
}

// fresh returns the sentences of the list that are in no quote yet, or else
// those that are no quote of their own.
func (b *builder) fresh(list []int) []int {
	if unheard := slices.DeleteFunc(slices.Clone(list), b.isPart); len(unheard) > 0 {
		return unheard
	}
	return slices.DeleteFunc(slices.Clone(list), func(i int) bool { return b.said(b.words.lists[say][i]) })
}

// sayable returns the sentences that those who speak may say, and rather those
// that none of their rivals has said.
func (b *builder) sayable(q *quote.Quote) []int {
	all, side := b.utterable(q), b.sideOf(q.Speakers)
	own := slices.DeleteFunc(slices.Clone(all), func(i int) bool {
		first := b.utterances.first[i]
		return side != "" && first != "" && first != side
	})
	if len(own) > 0 {
		return own
	}
	return all
}

// utterable returns all sentences that those who speak may say.
func (b *builder) utterable(q *quote.Quote) []int {
	return slices.DeleteFunc(slices.Clone(b.fitting(say)), func(i int) bool {
		return !b.mayUtter(i, q)
	})
}

// speakers lets one who was there speak, or two jointly, or one who was kept
// away, and reports whether that is elsewhere than at the event.
func (b *builder) speakers(q *quote.Quote, form quoteForm) (away bool) {
	there := b.present()
	if others := b.elsewhere(); len(others) > 0 && form != joint && (len(there) == 0 || b.rng.percent(15)) {
		q.Speakers = some(&b.rng, others, 1)
		return true
	}
	q.Speakers = b.together(there, form == joint)
	if len(q.Speakers) == 2 {
		q.Attestation = one(&b.rng, []quote.Attestation{quote.AttestationJointVerbatim, quote.AttestationJointVerbatim, quote.AttestationSummarized})
	}
	if len(q.Speakers) == 0 {
		q.AttributionText = b.fittingWord(group, b.words)
	}
	if b.maybe(15) { // who was spoken to: anybody but those who speak
		others := but(there, q.Speakers)
		if len(others) == 0 && b.config.fill == full { // anybody is spoken to from afar
			others = but(b.those(b.speaks), append(b.elsewhere(), q.Speakers...))
		}
		q.Addressees = some(&b.rng, others, 2)
	}
	return false
}

// voice says how the words were uttered, and what introduces them. Who was kept
// away gives an interview or writes; no state does, which makes a statement.
func (b *builder) voice(q *quote.Quote, away bool) {
	const reporters, said, warned, wrote = 0, 1, 2, 3
	official := len(q.Speakers) == 1 && !b.aPerson(q.Speakers)
	cues := []int{reporters, said, warned, wrote}
	switch {
	case len(q.Speakers) == 2:
		cues = []int{reporters, wrote}
	case away && (official || b.hides(q.Speakers[0])):
		cues = []int{wrote}
	case away:
		cues = []int{said, warned, wrote}
	}
	how := one(&b.rng, cues)
	if b.maybe(75) {
		q.Cue = b.words.lists[cue][how]
	}
	if away || b.maybe(40) {
		q.Medium = one(&b.rng, b.media(how, official, away))
	}
}

// media are those that suit the cue.
func (b *builder) media(how int, official, away bool) []quote.Medium {
	const reporters, said, wrote = 0, 1, 3
	switch {
	case how == reporters:
		return []quote.Medium{quote.MediumPressConference}
	case how == wrote:
		return []quote.Medium{quote.MediumWriting, quote.MediumSocialPost}
	case away:
		return []quote.Medium{quote.MediumInterview, quote.MediumBroadcast}
	case official:
		return []quote.Medium{quote.MediumPressConference, quote.MediumWriting}
	case how == said && b.family == unrest:
		return []quote.Medium{quote.MediumSpeech, quote.MediumInterview, "fixture:megaphone"}
	default:
		return []quote.Medium{quote.MediumSpeech, quote.MediumPressConference, quote.MediumBroadcast, quote.MediumInterview}
	}
}

// hides reports whether the participant would not meet reporters.
func (b *builder) hides(id participant.ID) bool {
	return slices.ContainsFunc(b.event.Participants, func(p participant.Participant) bool { return p.ID == id && inHiding(&p) })
}

// translated makes the quote a translation of the same words in another
// language.
func (b *builder) translated(q *quote.Quote, words *lexicon) {
	from := b.other(words)
	if sameLanguage(from.tag, b.config.language) {
		return
	}
	open := b.fresh(b.sayable(q))
	if len(open) == 0 {
		return
	}
	i := one(&b.rng, open)
	q.Text = words.lists[say][i]
	q.Original = &quote.Original{Language: from.tag, Text: from.lists[say][i]}
	if b.maybe(70) {
		q.Translator = one(&b.rng, quote.Translators())
	}
	if b.maybe(30) {
		q.Alteration = quote.AlterationTranslated
	}
}

// nested quotes the words of another speaker inside those of an earlier quote,
// which it adds to it, and reports whether there is such a quote.
func (b *builder) nested(q *quote.Quote, s *spoken) bool {
	i := b.toHold()
	if i < 0 {
		return false
	}
	outer, its := &b.event.Quotes[i], &b.quotes[i]
	inner := b.innerWords(its)
	if len(inner) == 0 {
		return false
	}
	q.Speakers = some(&b.rng, but(b.present(), outer.Speakers), 1)
	if len(q.Speakers) == 0 {
		q.AttributionText = b.anotherGroup(outer.AttributionText)
	}
	s.sentences, s.source = inner, its.source
	q.Text, q.NestedIn = s.text(b.words), outer.ID
	s.sentences, s.moment = nil, b.begin
	if b.early || its.moment < b.begin {
		s.moment = its.moment - instant(b.rng.between(1, 20))*hour
	}
	s.latest = s.moment
	b.note(outer.Text, -1)
	outer.Text = replaceX(b.words.lists[told][0], b.words.quotedInside(q.Text))
	b.note(outer.Text, 1)
	its.sentences, its.filler, its.ending = nil, false, ""
	for k := range outer.Appearances {
		a := &outer.Appearances[k]
		if a.Exact != "" || len(a.Fragments) > 0 {
			*a = quote.Appearance{Source: a.Source}
			b.print(a, outer, b.words)
		}
	}
	return true
}

// innerWords returns what may be quoted inside the quote: a sentence, or where all
// were said already, two.
func (b *builder) innerWords(outer *spoken) []int {
	alone := append([]int{sayFigures}, afterwards...) // not everybody says these
	open := but(b.fitting(say), slices.Concat(alone, outer.sentences))
	if fresh := b.fresh(open); len(fresh) > 0 {
		return some(&b.rng, fresh, 1)
	}
	open = but(b.fitting(say), alone) // the outer quote gets other words
	for range 30 {
		two := some(&b.rng, open, 2)
		slices.Reverse(two)
		if !b.said(spoken{sentences: two, twisted: -1}.text(b.words)) {
			return two
		}
	}
	return nil
}

// anotherGroup returns how a group is called that is not the given one.
func (b *builder) anotherGroup(than string) string {
	for _, i := range b.fitting(group) {
		if name := b.words.lists[group][i]; name != than {
			return name
		}
	}
	return b.words.lists[office][spokesperson]
}

// ofNobody attributes the words to no participant: to a banner, or to
// "residents of the old town".
func (b *builder) ofNobody(q *quote.Quote) {
	q.Speakers, q.Addressees, q.Attestation = nil, nil, ""
	q.AttributionText = b.fittingWord(group, b.words)
	if words := b.unquoted(banner); words != "" && b.rng.percent(50) {
		q.AttributionText = b.words.lists[group][noProtest]
		q.Text, q.Medium, q.Cue = words, quote.MediumInscription, ""
	}
}

// attest says how the sources support the words.
func (b *builder) attest(q *quote.Quote, s spoken) {
	switch {
	case q.Attestation != "" || !b.maybe(45):
	case q.Type == quote.Indirect || q.Type == quote.Reported:
		q.Attestation = one(&b.rng, []quote.Attestation{quote.AttestationSummarized, quote.AttestationInferred})
	case len(q.Speakers) < 2:
		q.Attestation = quote.AttestationVerbatim
	}
}

// quotesBefore returns the numbers of the quotes that are known at a moment.
func (b *builder) quotesBefore(known instant) []int {
	var list []int
	for i := range b.quotes {
		if b.quotes[i].moment <= known && b.event.Quotes[i].NestedIn == "" {
			list = append(list, i)
		}
	}
	return list
}

// idsOfQuotes returns up to n quotes that are in no other one.
func (b *builder) idsOfQuotes(n int) []quote.ID {
	var list []quote.ID
	for _, i := range some(&b.rng, b.quotesBefore(b.told), n) {
		list = append(list, b.event.Quotes[i].ID)
	}
	return list
}

func ids(list []participant.ID) []participant.ID { return slices.Clone(list) }
