package eventtest

import (
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/event"
)

func (b *builder) addEvent() {
	e := b.event
	e.Schema = event.SchemaVersion
	e.ID = b.eventID()
	e.Status = b.status()
	if b.maybe(15) {
		e.JSONSchema = "https://newsevent.example/schema/news-event-v1.schema.json"
	}
	e.Title = b.titleIn(b.words)
	if b.rng.percent(6) && b.config.fill != minimal {
		e.Title += " " + one(&b.rng, ornaments)
	}
	if b.config.language != "" {
		e.Language = b.config.language
	} else if b.maybe(85) {
		e.Language = b.words.tag
	}
	if b.maybe(20) {
		e.Translations = make(map[string]event.Translation)
		for range b.rng.between(1, 3) {
			words := b.other(b.words)
			t := event.Translation{Title: b.titleIn(words)}
			if b.maybe(50) {
				t.Summary = one(&b.rng, words.lists[tell])
			}
			e.Translations[words.tag] = t
		}
	}
}

// titleIn is the title in a language.
func (b *builder) titleIn(words *lexicon) string {
	return b.titleFrom(words, b.town)
}

// titleFrom is the title of such an event in any town.
func (b *builder) titleFrom(words *lexicon, where int) string {
	return strings.Replace(words.lists[title][headline(b.event.Type)], "{town}", words.lists[town][where], 1)
}

// headlineIn is what a report has above it: the title, or a sentence.
func (b *builder) headlineIn(words *lexicon) string {
	if b.rng.percent(45) {
		return b.titleIn(words)
	}
	return strings.TrimRight(one(&b.rng, words.lists[tell]), ".。।")
}

// status is one that lets a full event have everything.
func (b *builder) status() event.Status {
	switch {
	case b.config.fill == full:
		return one(&b.rng, []event.Status{event.StatusConcluded, event.StatusOngoing, event.StatusUnconfirmed})
	case !b.maybe(90):
		return ""
	case b.rng.percent(60):
		return event.StatusConcluded
	default:
		return one(&b.rng, event.Statuses())
	}
}

// eventID returns an id of one of the usual forms, with the number of the
// event in it.
func (b *builder) eventID() event.ID {
	key := hex.EncodeToString([]byte{byte(mix(b.seed) >> 8), byte(mix(b.seed))}) + "-" + strconv.FormatUint(b.number, 10)
	place := slug(english().lists[town][b.town])
	date := string(b.write("Y-M-D", b.begin))
	switch n := b.rng.below(10); {
	case n == 0:
		return event.ID(uuid(mix(b.seed), b.number))
	case n == 1:
		return event.ID("urn:newsml:events.example:" + strings.ReplaceAll(date, "-", "") + ":" + place + "-" + key)
	case n == 2:
		return event.ID("https://news.example/events/" + place + "?id=" + key)
	default:
		return event.ID(strings.TrimPrefix(slug(string(b.event.Type))+"-", "-") + place + "-" + date + "-" + key)
	}
}

// uuid writes the two numbers as a UUID of version 8. The second is kept whole
// up to 62 bits.
func uuid(high, low uint64) string {
	high = high&^0xf000 | 0x8000
	low = low&^(3<<62) | 2<<62
	var bytes [16]byte
	for i := range 8 {
		bytes[i] = byte(high >> (56 - 8*i))
		bytes[8+i] = byte(low >> (56 - 8*i))
	}
	s := hex.EncodeToString(bytes[:])
	return s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}

// ornaments are texts that have tripped programs before: emoji of several code
// points, letters with combining marks that no single character has, marks of
// direction, and characters beyond the first plane.
var ornaments = []string{
	"🕊️", "👩🏽‍🚒", "🏳️‍🌈", "🇺🇳", "5️⃣", "n̈", "ẹ̀", "x̂", "ﬁ", "½", "№ 7", "㋿", "𝒩", "𠮷", "\u200fא1", "e\u200d🙂",
}

func (b *builder) addRecord() {
	r := &b.event.Record
	if b.config.fill == minimal {
		return
	}
	if b.maybe(40) {
		r.Created = b.point(b.told)
	}
	if b.maybe(25) {
		r.Modified = b.point(b.later(b.told, 90*24))
	}
	if b.maybe(30) {
		r.Revision = new(b.rng.between(1, 12))
	}
	if b.maybe(30) {
		r.EncodedBy = one(&b.rng, event.EncoderKinds())
	}
	if b.maybe(30) {
		r.Encoder = one(&b.rng, []string{"Desk " + itoa(b.rng.between(1, 9)), "fixture-encoder/" + itoa(b.rng.between(1, 4)) + ".0", b.word(outlet)})
	}
}

func (b *builder) addSubjects() {
	if !b.maybe(45) {
		return
	}
	for _, i := range some(&b.rng, []int{0, 1, 2, 3, 4, 5}, b.rng.between(1, 2)) {
		s := event.Subject{Scheme: "fixture-topics", Code: "topic:" + itoa(100+i)}
		if b.maybe(70) {
			s.Name = b.words.lists[topic][i]
		}
		b.event.Subjects = append(b.event.Subjects, s)
	}
}
