// Package check judges values of the model: it holds the one validator that
// reads the tags of the model's fields, turns what it finds into diagnostics,
// and gives the rules that no tag can say a [Report] to write to.
//
// A field's form stands in its validate tag: text, id, eventid, vocab, date,
// point, duration, language, country, zone, weburl, path, sha256, pointer,
// number, latitude, longitude, min for one value, schemes and extensions for a
// whole map. What each means, which code its findings have and what they say
// stands in one table, in rules.go.
package check
