package input

import (
	"bytes"
	"strings"

	"github.com/newsevent/newsevent/internal/nearest"
)

// longestMention is the length of the longest text that mentionsSchema looks
// for.
const longestMention = len("news-event")

// mentionsSchema reports whether there is a text without which no member is
// taken for the schema of an event. It costs little where there is none.
func mentionsSchema(b []byte) bool {
	return bytes.Contains(b, []byte("event/v")) || bytes.Contains(b, []byte("events/v")) ||
		mentionsName(b, "ews") || mentionsName(b, "EWS")
}

// mentionsName looks for the name of the format by letters in the middle of it.
func mentionsName(b []byte, middle string) bool {
	for {
		at := bytes.Index(b, []byte(middle))
		if at < 0 {
			return false
		}
		b = b[at+len(middle):]
		rest := b
		if len(rest) > 0 && bytes.IndexByte([]byte(between), rest[0]) >= 0 {
			rest = rest[1:]
		}
		if len(rest) > 1 && rest[0]|0x20 == 'e' && rest[1]|0x20 == 'v' {
			return true
		}
	}
}

// schemaMember reports whether b begins with the member that makes a document an
// event, key and value, or with one that is probably a slip for it.
func schemaMember(b []byte) bool {
	key, b, ok := memberKey(b)
	if !ok {
		return false
	}
	value := memberValue(b)
	if !bytes.HasPrefix(value, []byte("news-event/")) && !isSchemaSlip(string(value)) {
		return false
	}
	return isSchemaKey(string(key))
}

// longestKey is the length of the longest key that may be a slip for "schema".
const longestKey = len("$schemas") + 1

// memberKey cuts the key of a member off, and the colon behind it.
func memberKey(b []byte) (key, rest []byte, ok bool) {
	if b[0] == '"' || b[0] == '\'' {
		end := bytes.IndexByte(b[1:min(len(b), longestKey+2)], b[0])
		if end < 0 {
			return nil, nil, false
		}
		key, rest = b[1:end+1], b[end+2:]
	} else {
		end := bytes.IndexAny(b[:min(len(b), longestKey+4)], ":=： \t\r\n\"'{}[],")
		if end < 0 {
			return nil, nil, false
		}
		key, rest = b[:end], b[end:]
	}
	rest = bytes.TrimLeft(rest, " \t\r\n")
	for _, colon := range []string{":", "=", "："} {
		if after, found := bytes.CutPrefix(rest, []byte(colon)); found {
			return key, after, true
		}
	}
	return nil, nil, false
}

func isSchemaKey(key string) bool {
	key = strings.TrimPrefix(key, "$")
	return key == "schema" || key != "" && key[0]|0x20 == 's' && nearest.Within(key, "schema", 2)
}

// isSchemaSlip reports whether a value is probably meant for the schema of an
// event: newsevent/v1, News-Event/v1, news-event-v1, new-event/v1.
func isSchemaSlip(value string) bool {
	if name, _, ok := strings.Cut(value, "/v"); ok && nearest.Within(folded(name), "newsevent", 1) {
		return true
	}
	rest, ok := strings.CutPrefix(folded(value), "newsevent")
	if !ok {
		return false
	}
	rest = strings.TrimPrefix(strings.TrimLeft(strings.TrimPrefix(rest, "s"), `/:@\`), "v")
	return strings.Trim(rest, "0123456789") == ""
}

// between is what may stand between the words of a name.
const between = "-_. "

// folded leaves out the case and what stands between words.
func folded(s string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if strings.ContainsRune(between, r) {
			return -1
		}
		return r
	}, s))
}

// longestValue is how much of a value is looked at.
const longestValue = 40

// memberValue returns the value that stands behind a colon, to its end or the
// end of the line. It skips white space, YAML's anchors, tags and block
// indicators, and a quotation mark, and takes out the backslashes of JSON.
func memberValue(b []byte) []byte {
	for {
		b = bytes.TrimLeft(b, " \t\r\n")
		if len(b) == 0 || bytes.IndexByte([]byte("&!|>"), b[0]) < 0 {
			break
		}
		end := bytes.IndexAny(b, " \t\r\n")
		if end < 0 {
			return nil
		}
		b = b[end:]
	}
	b = bytes.TrimLeft(b, `"'`)
	if end := bytes.IndexAny(b, "\r\n\"',}]#"); end >= 0 {
		b = b[:end]
	}
	b = bytes.TrimRight(b[:min(len(b), longestValue)], " \t")
	return bytes.ReplaceAll(b, []byte(`\/`), []byte("/"))
}
