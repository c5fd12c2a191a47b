package event_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
)

// fragments are what mutations put into documents.
var fragments = []string{
	`"`, `\`, `{`, `}`, `[`, `]`, `,`, `:`, `,,`, `null`, `true`, `1`, `-0`, `1.0`, `1e2`, `01`, `9223372036854775808`, `""`, `" "`, `{}`, `[]`,
	" ", "\n", "\t", "\r", "\v", "\x00", "\x7f", "\u0085", "\u2028", "\u202e", "\u200b", "\ufeff", "e\u0301", "é", "\u0400", "\U0001f600", "\xff", "\xc0\x80", "\xed\xa0\x80",
	`\n`, `\u0041`, `\ud83d\ude00`, `\ud83d`, `\ude00`, `\u0000`, `\/`, `\x`, `\u12`, `\u202e`, `\ufffd`,
	`"id":"x",`, `"schema":"news-event/v1",`, `"unknown":1,`, `"extensions":{"a:b":[1.0,null,{"c":""}]},`, `"identifiers":{"wikidata":"Q1"},`,
	`"language":"en-US",`, `"language":"en_US",`, `"country":"XK",`, `"sources":[],`, `"sources":["a"],`, `"time":{},`, `"text":"“a”",`,
	`"status":"planned",`, `"status":"retracted",`, `"nestedIn":"q1",`, `"variantOf":"q1",`, `"position":{"start":3,"end":1},`, `"size":{"min":2,"max":1},`,
	"2025", "2025-08-15", "2025-02-30", "PT1H", "https://x.example", "..", "/time/duration",
}

// mutate spoils a document in one to three places, or changes how it is
// written.
func mutate(random *rand.Rand, document []byte) []byte {
	out := bytes.Clone(document)
	for range 1 + random.IntN(6)/3 + random.IntN(5)/4 {
		if len(out) < 2 {
			break
		}
		out = mutateOnce(random, out)
	}
	return out
}

func mutateOnce(random *rand.Rand, text []byte) []byte {
	at := place(random, text)
	switch random.IntN(14) {
	case 0:
		text[at] ^= 1 << random.IntN(8)
	case 1:
		text = append(text[:at], text[at+1:]...)
	case 2:
		end := min(len(text), at+1+random.IntN(40))
		text = append(text[:at], text[end:]...)
	case 3:
		end := min(len(text), at+1+random.IntN(200))
		to := place(random, text)
		text = splice(text, to, to, bytes.Clone(text[at:end]))
	case 4:
		text = text[:at]
	case 5, 6:
		end := nextToken(text, at)
		text = splice(text, at, end, []byte(fragments[random.IntN(len(fragments))]))
	case 7, 8:
		if c := text[at]; 'a' <= c && c <= 'z' {
			text = splice(text, at, at+1, fmt.Appendf(nil, `\u%04X`, c))
		}
	case 9, 10:
		at = random.IntN(len(text))
		if c := text[at]; 'a' <= c && c <= 'z' {
			text = splice(text, at, at+1, []byte(fragments[random.IntN(len(fragments))]))
		}
	case 11:
		if c := text[at]; c == ',' || c == ':' || c == '{' || c == '[' {
			text = splice(text, at+1, at+1, []byte(" \r\n\t"))
		}
	default:
		text = splice(text, at, at, []byte(fragments[random.IntN(len(fragments))]))
	}
	return text
}

// place chooses a place, most often where a token begins.
func place(random *rand.Rand, text []byte) int {
	at := random.IntN(len(text))
	if random.IntN(4) > 0 {
		if next := bytes.IndexAny(text[at:], `"{[,:]}`); next >= 0 {
			at += next
			if random.IntN(2) == 0 && at+1 < len(text) {
				at++
			}
		}
	}
	return at
}

// nextToken returns where the token ends that begins at.
func nextToken(text []byte, at int) int {
	if text[at] == '"' {
		if end := bytes.IndexByte(text[at+1:], '"'); end >= 0 {
			return at + end + 2
		}
	}
	return min(at+1, len(text))
}

func splice(text []byte, from, to int, in []byte) []byte {
	out := append(make([]byte, 0, len(text)+len(in)), text[:from]...)
	return append(append(out, in...), text[to:]...)
}
