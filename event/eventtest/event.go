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
	if b.maybe(15) {
		e.JSONSchema = "https://newsevent.example/schema/news-event-v1.schema.json"
	}
	e.Title = b.titleIn(b.words)
	if b.config.language != "" {
		e.Language = b.config.language
	} else if b.maybe(85) {
		e.Language = b.words.tag
	}
	summary := one(&b.rng, b.fitting(tell))
	if b.maybe(30) {
		e.Summary = b.words.lists[tell][summary]
	}
	if b.maybe(20) {
		b.translate(summary)
	}
}

// translate says title and summary in other languages.
func (b *builder) translate(summary int) {
	b.event.Translations = make(map[string]event.Translation)
	for range b.rng.between(1, 3) {
		words := b.other(b.words)
		t := event.Translation{Title: b.titleIn(words)}
		if b.event.Summary != "" && b.maybe(60) {
			t.Summary = words.lists[tell][summary]
		}
		b.event.Translations[words.tag] = t
	}
}

// titleIn is the title in a language.
func (b *builder) titleIn(words *lexicon) string {
	list, i := title, int(b.headline())
	switch {
	case b.planned() && !b.headline().foretold():
		list, i = notice, 0
	case b.event.Status == event.StatusPostponed:
		list, i = notice, 1
	case b.event.Status == event.StatusCancelled:
		list, i = notice, 2
	}
	return inTown(words.lists[list][i], words, b.town)
}

// titleOfAnother is the title of such an event in another town.
func (b *builder) titleOfAnother() string {
	return inTown(b.words.lists[title][headlineOf(b.event.Type)], b.words, b.town+1)
}

func inTown(pattern string, words *lexicon, i int) string {
	towns := words.lists[town]
	return strings.Replace(pattern, "{town}", towns[i%len(towns)], 1)
}

// heading is what a report has above it: the title, or a sentence, by its
// number.
func (b *builder) heading(words *lexicon, i int) string {
	if i < 0 {
		return b.titleIn(words)
	}
	return strings.TrimRight(words.lists[tell][i], ".。।")
}

func (b *builder) anyHeading() int {
	if b.rng.percent(45) {
		return -1
	}
	return one(&b.rng, b.fitting(tell))
}

// status is one that an event of the type can have. A full event is over, so
// that it may have everything.
func (b *builder) status() event.Status {
	switch {
	case b.config.fill == full:
		return event.StatusConcluded
	case !b.maybe(90):
		return ""
	case b.rng.percent(60):
		return event.StatusConcluded
	default:
		return one(&b.rng, statusesOf(b.event.Type))
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

func (b *builder) addRecord() {
	r := &b.event.Record
	if b.config.fill == minimal {
		return
	}
	if b.maybe(40) {
		r.Created = b.stamp(b.told)
	}
	if b.maybe(25) {
		r.Modified = b.stamp(b.later(b.told, 90*24))
	}
	if b.maybe(30) {
		r.Revision = new(b.rng.between(1, 12))
	}
	if b.maybe(30) {
		r.EncodedBy = one(&b.rng, event.EncoderKinds())
	}
	if b.maybe(30) {
		r.Encoder = one(&b.rng, []string{"Desk " + itoa(b.rng.between(1, 9)), "fixture-encoder/" + itoa(b.rng.between(1, 4)) + ".0", b.word(outlet), "Desk № " + itoa(b.rng.between(1, 9))})
	}
}

func (b *builder) addSubjects() {
	if !b.maybe(45) {
		return
	}
	for _, i := range some(&b.rng, b.fitting(topic), b.rng.between(1, 2)) {
		s := event.Subject{Scheme: "fixture-topics", Code: "topic:" + itoa(100+i)}
		if b.maybe(70) {
			s.Name = b.words.lists[topic][i]
		}
		b.event.Subjects = append(b.event.Subjects, s)
	}
}
