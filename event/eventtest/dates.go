package eventtest

import "github.com/newsevent/newsevent/edtf"

// A date is written by a pattern, in which letters stand for parts of a
// moment: Y year, c and d its first two and three digits, M month, D day,
// n season; h, i, s hour, minute, second; z offset, H offset in hours where it
// is one; q one of the marks ? ~ %. A u in front writes the moment in UTC, a +
// in between goes some days on. Everything else stands for itself. Whatever a
// pattern leaves open, the date covers its moment, so that dates of moments in
// order are never out of order.

// pointPatterns are all forms of a single date.
var pointPatterns = []string{
	"Y", "Y-M", "Y-M-D", "Y-M-DTh:i:s", "Y-M-DTh:i:sz", "Y-M-DTh:i:sH", "uY-M-DTh:i:sZ",
	"Y-M-DTh:i", "Y-M-DTh:iz", "Y-M-DTh:i:s.5", "Y-M-DTh:i:s.250z", "uY-M-DTh:i:s.000000001Z",
	"Yq", "Y-Mq", "Y-M-Dq", "Yq-M", "Yq-M-D", "Y-Mq-D", "qY-M-D", "Y-qM-D", "Y-M-qD", "Yq-M-qD",
	"dX", "cXX", "cXX-M", "Y-XX", "Y-M-XX", "Y-XX-XX", "Y-XX-D", "XXXX-M-D", "dXq", "Y-M-XXq",
	"Y-n", "Y-n", "Y-n", "Y-n", "Y-n", "Y-nq", "YS2", "YS3",
}

// spanPatterns are all forms of an interval or set.
var spanPatterns = []string{
	"Y-M-D/+Y-M-D", "Y-M/+Y-M", "Y/+Y", "Y/+Y-M-D", "Y-M/+Y-M-D", "Y-M-Dq/+Y-M-Dq", "Y-M-qD/+Y-M-D",
	"Y-M-D/..", "../Y-M-D", "Y-M/", "/Y-M", "Y-Mq/..", "Y-M-XX/+Y-M-XX", "Y-n/..",
	"[Y-M-D,+Y-M-D]", "{Y-M-D,+Y-M-D}", "[Y-M-D..+Y-M-D]", "[..Y-M-D]", "{Y-M-D..}",
	"{Y,+Y-M..+Y-M}", "[Y-M,+Y-M-D,+Y-M..]", "[..Y,+Y-M-D]", "{Y-Mq,+Y-M-D}",
}

// clockPatterns are the forms of a date with a clock time, first with the
// offset and then without.
func clockPatterns(offset bool) []string {
	if offset {
		return []string{"Y-M-DTh:i:sz", "Y-M-DTh:iz", "uY-M-DTh:i:sZ", "Y-M-DTh:i:s.000z", "Y-M-DTh:i:sH"}
	}
	return []string{"Y-M-DTh:i:s", "Y-M-DTh:i", "Y-M-DTh:i:s.0"}
}

// foundDates are dates of what is found, by its number in the list of words:
// of antiquity, and of the ages before, in forms that years of today do not
// need.
var foundDates = [][]edtf.Date{
	{"-0043-03-15", "-0500", "-04XX", "-0499S2", "0079-08-24", "0000", "-0100/0100", "[-0753,-0750..-0748]"},
	{"Y-17000", "Y-17E7", "Y-171010000S3", "Y-3388E2S3", "Y-20000/Y-15000"},
}

// stamp writes a date as machines set it: a day, or a moment of it.
func (b *builder) stamp(t instant) edtf.Date {
	return b.write(one(&b.rng, []string{"Y-M-D", "Y-M-D", "Y-M-DTh:i:sz", "uY-M-DTh:i:sZ", "Y-M-DTh:iz"}), t)
}

// point writes a single date, mostly in a common form.
func (b *builder) point(t instant) edtf.Date {
	switch n := b.rng.below(100); {
	case n < 45:
		return b.write("Y-M-D", t)
	case n < 60:
		return b.write("Y-M-DTh:i:sz", t)
	case n < 68:
		return b.write("uY-M-DTh:i:sZ", t)
	default:
		return b.write(one(&b.rng, pointPatterns), t)
	}
}

// date writes a date of any kind.
func (b *builder) date(t instant) edtf.Date {
	if b.rng.percent(25) {
		return b.write(one(&b.rng, spanPatterns), t)
	}
	return b.point(t)
}

// shortSpans are the intervals and sets that say when one thing happened, whose
// later end is written last.
var shortSpans = []string{
	"Y-M-D/+Y-M-D", "Y-M-Dq/+Y-M-Dq", "Y-M-qD/+Y-M-D", "[Y-M-D,+Y-M-D]", "[Y-M-D..+Y-M-D]", "{Y-M-D,+Y-M-D}",
}

// dateUpTo writes the date of something that happened at t, and that was known
// by then: nothing in it is later than that.
func (b *builder) dateUpTo(t, known instant) edtf.Date {
	switch days := int((known - t) / day); {
	case days > 0 && b.rng.percent(25):
		return b.writeSpan(one(&b.rng, shortSpans), t, days)
	case b.rng.percent(3):
		return b.write(one(&b.rng, []string{"../Y-M-D", "[..Y-M-D]"}), t)
	default:
		return b.point(t)
	}
}

// write writes the moment by the pattern.
func (b *builder) write(pattern string, t instant) edtf.Date { return b.writeSpan(pattern, t, 40) }

// writeSpan writes the moment by the pattern; a + in it goes so many days on at
// most.
func (b *builder) writeSpan(pattern string, t instant, most int) edtf.Date {
	var buffer [48]byte
	out := buffer[:0]
	if pattern[0] == 'u' {
		pattern, t = pattern[1:], t-b.offset()
	}
	c := t.civil()
	for i := range len(pattern) {
		if pattern[i] == '+' {
			t += instant(b.rng.between(1, most)) * day
			c = t.civil()
			continue
		}
		out = b.writePart(out, pattern[i], c)
	}
	return edtf.Date(out)
}

func (b *builder) writePart(out []byte, letter byte, c civil) []byte {
	switch letter {
	case 'Y':
		return digits(out, c.year, 4)
	case 'c':
		return digits(out, c.year/100, 2)
	case 'd':
		return digits(out, c.year/10, 3)
	case 'M':
		return digits(out, c.month, 2)
	case 'D':
		return digits(out, c.day, 2)
	case 'n':
		return digits(out, one(&b.rng, c.seasons(b.locale.south())), 2)
	case 'h':
		return digits(out, c.hour, 2)
	case 'i':
		return digits(out, c.minute, 2)
	case 's':
		return digits(out, c.second, 2)
	case 'z', 'H':
		return b.writeOffset(out, letter == 'H')
	case 'q':
		return append(out, "?~%"[b.rng.below(3)])
	default:
		return append(out, letter)
	}
}

func (b *builder) writeOffset(out []byte, short bool) []byte {
	offset, sign := b.locale.offset, byte('+')
	if offset < 0 {
		offset, sign = -offset, '-'
	}
	out = digits(append(out, sign), offset/60, 2)
	if short && offset%60 == 0 {
		return out
	}
	return digits(append(out, ':'), offset%60, 2)
}

// digits appends the last digits of n, so many of them.
func digits(out []byte, n, count int) []byte {
	scale := 1
	for range count - 1 {
		scale *= 10
	}
	for ; scale > 0; scale /= 10 {
		out = append(out, '0'+byte(n/scale%10))
	}
	return out
}

// offset is how far the clocks of the place are ahead of UTC.
func (b *builder) offset() instant { return instant(b.locale.offset) * minute }
