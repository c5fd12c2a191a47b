package eventtest

import "encoding/json"

// extensions returns data of somebody's own, in every shape that JSON has.
func (b *builder) extensions() map[string]any {
	m := map[string]any{}
	for range b.rng.between(1, 2) {
		name := one(&b.rng, []string{"fixture:notes", "fixture:scores", "newsdesk:story", "newsdesk:x-2.flag"})
		m[name] = b.anything(0)
	}
	if b.config.fill == full {
		m["fixture:all"] = anyShape()
	}
	return m
}

// anyShape is a value with every shape that JSON has in it.
func anyShape() []any {
	return []any{
		nil, true, false, "", "text", json.Number("1.0"), json.Number("-0"), json.Number("123456789012345678901234567890"),
		[]any{}, map[string]any{}, map[string]any{"": nil, "a/b~c": []any{[]any{nil}, map[string]any{"x": nil}}},
	}
}

// anything returns a value of extensions; lists and maps end at a depth of
// three.
func (b *builder) anything(depth int) any {
	kinds := 8
	if depth < 3 {
		kinds = 12
	}
	switch b.rng.below(kinds) {
	case 0:
		if depth > 0 {
			return nil
		}
		return true
	case 1:
		return b.rng.percent(50)
	case 2:
		return b.word(say)
	case 3:
		return one(&b.rng, oddTexts)
	case 4:
		return json.Number(itoa(b.rng.between(-1000, 1000)))
	case 5, 6, 7:
		return one(&b.rng, []json.Number{"1.0", "7.80", "0.1", "-0", "1e3", "2.50E-7", "18446744073709551616", "-9007199254740993",
			"123456789012345678901234567890", "3.141592653589793238462643383279"})
	case 8, 9:
		list := []any{}
		for range b.rng.below(4) {
			list = append(list, b.anything(depth+1))
		}
		return list
	default:
		m := map[string]any{}
		for range b.rng.below(4) {
			m[one(&b.rng, []string{"a", "b", "Name", "a/b", "~", "naïve key", "ключ", "0", "yes", "null"})] = b.anything(depth + 1)
		}
		return m
	}
}

// oddTexts are texts that other formats take for something else.
var oddTexts = []string{
	"", " ", "null", "~", "yes", "true", "1.0", "0x1F", "1_000", ".nan", "2025-08-15", "12:30:45", "- item", "# no comment",
	"a: b", "{x}", "[x]", "*alias", "&anchor", "!tag", "%", "@", "`", "'", "\"", "\\", "\\n", "line\nline", "tab\there",
	"trailing ", " leading", "\u2028", "\u00a0", "10\u202f000", "\ufeff", "é", "e\u0301", "👩‍👩‍👧", "---", "...", "<<", "=", "?", "|", ">",
}
