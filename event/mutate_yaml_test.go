package event_test

import (
	"bytes"
	"math/rand/v2"
)

// yamlFragments are what mutations put into documents of YAML.
var yamlFragments = []string{
	" ", "  ", "\n", "\r\n", "\r", "\t", "\n\n", "\n ", "\n  ", "\n    ", "  \n", " \t\n", "\n\t", ":", ": ", ":\n", "- ", "-", "\n- ", "\n  - ", "- - ", "? ", "\n? ", "#", " #", " # x", "#x\n", "\n# x\n", "\n   # x\n",
	"'", `"`, "''", `""`, `"x"`, `'x'`, `\`, `\n`, `\x41`, `\u0041`, `\U0001F600`, `\ud83d`, `\/`, "\\\n", "\\ ", `\0`, `\e`, `\L`, `\_`, "|", ">", "|\n", ">-\n", "|+\n", "|2\n", "|-2\n", " |\n  x\n", ">\n   x\n  y\n", "|9-",
	"[", "]", "{", "}", ",", "[]", "{}", "[a, b]", "[a,b", " ,", ", ]", "[\n", "\n]", "&a", "*a", "!", "!!str ", "<<: ", "<<", "%", "@", "`", "---", "\n---\n", "...", "\n...\n", "%YAML 1.2\n",
	"~", "null", "Null", "true", "True", "no", "=", "0", "-0", "1.0", "1e2", "01", "0x1F", "0o7", "1_000", ".5", ".inf", ".nan", "+1", "2025", "2025-08-15", "9223372036854775808",
	"\x00", "\x7f", "\u0085", "\u2028", "\u2029", "\ufeff", "\u202e", "\u00a0", "é", "\u0400", "\U0001f600", "\xff", "\xc2", "\ufffe", "\u009f",
	"id: x\n", "title: x\n", "schema: news-event/v1\n", "unknown: 1\n", "sources: []\n", "sources:\n", "sources:\n- a\n", "extensions:\n  a:b: x\n", "time: {}\n", "places:\n  - name: x\n", "identifiers:\n  wikidata: Q1\n", "record:\n  revision: 1\n",
}

// mutateYAML spoils a document in one to three places, or changes how it is
// written.
func mutateYAML(random *rand.Rand, document []byte) []byte {
	out := bytes.Clone(document)
	for range 1 + random.IntN(6)/3 + random.IntN(5)/4 {
		if len(out) < 2 {
			break
		}
		out = mutateYAMLOnce(random, out)
	}
	return out
}

func mutateYAMLOnce(random *rand.Rand, text []byte) []byte {
	at := yamlPlace(random, text)
	fragment := []byte(yamlFragments[random.IntN(len(yamlFragments))])
	switch random.IntN(14) {
	case 0:
		text[at] ^= 1 << random.IntN(8)
	case 1:
		text = append(text[:at], text[at+1:]...)
	case 2:
		text = append(text[:at], text[min(len(text), at+1+random.IntN(40)):]...)
	case 3:
		to := yamlPlace(random, text)
		text = splice(text, to, to, bytes.Clone(text[at:min(len(text), at+1+random.IntN(100))]))
	case 4:
		text = text[:at]
	case 5, 6:
		text = splice(text, at, min(len(text), at+1+random.IntN(4)), fragment)
	case 7, 8, 9:
		start := bytes.LastIndexByte(text[:at], '\n') + 1
		text = splice(text, start, start, []byte("      ")[:1+random.IntN(6)])
	case 10:
		start := bytes.LastIndexByte(text[:at], '\n') + 1
		if text[start] == ' ' {
			text = append(text[:start], text[start+1:]...)
		}
	case 11:
		end := lineStop(text, at)
		text = splice(text, end, end, fragment)
	default:
		text = splice(text, at, at, fragment)
	}
	return text
}

// yamlPlace chooses a place, most often where a token begins.
func yamlPlace(random *rand.Rand, text []byte) int {
	at := random.IntN(len(text))
	if random.IntN(4) == 0 {
		return at
	}
	next := bytes.IndexAny(text[at:], []string{":", "\n", "-", "\"'", " ", "|>[],#"}[random.IntN(6)])
	if next < 0 {
		return at
	}
	return min(at+next+random.IntN(3), len(text)-1)
}

func lineStop(text []byte, at int) int {
	if end := bytes.IndexByte(text[at:], '\n'); end >= 0 {
		return at + end
	}
	return len(text)
}
