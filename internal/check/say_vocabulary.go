package check

import (
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/nearest"
)

// mostListed is how many values of a vocabulary a message lists.
const mostListed = 12

// vocabulary is what every type of a vocabulary can say of its values.
type vocabulary interface {
	Valid() bool
	Values() []string
}

func inVocabulary(v reflect.Value, _ string) bool {
	if v.CanAddr() {
		v = v.Addr() // which spares a copy
	}
	word, ok := v.Interface().(vocabulary)
	return ok && word.Valid()
}

func sayVocabulary(f fault) (message, hint string) {
	name := article(vocabularyName(f.value.Type()))
	word, ok := f.value.Interface().(vocabulary)
	if !ok {
		return sayOther(f)
	}
	values := word.Values()
	message = fmt.Sprintf("%s is not %s; allowed are %s", diag.Quote(f.text()), name, listed(values))
	if isOpen(f.value.Type()) {
		message += ", and namespace:name of one's own"
	}
	if meant := suggested(word, f.text()); meant != "" {
		return message, didYouMean(meant)
	}
	return message, diag.Quote("newsevent vocabulary "+vocabularyWord(f.value.Type())) + " explains them all"
}

// suggested returns the value that is probably meant, "" where that is not
// plain.
func suggested(word vocabulary, text string) string {
	if s, ok := word.(interface{ Suggest() string }); ok && s.Suggest() != "" {
		return s.Suggest()
	}
	near, _ := nearest.Nearest(text, slices.Values(word.Values()))
	return near
}

func listed(values []string) string {
	if len(values) <= mostListed {
		return strings.Join(values, ", ")
	}
	return fmt.Sprintf("%s, … (%d values)", strings.Join(values[:mostListed], ", "), len(values))
}

// isOpen reports whether values of one's own are allowed in the vocabulary.
func isOpen(t reflect.Type) bool {
	own := reflect.New(t).Elem()
	own.SetString("own:value")
	return inVocabulary(own, "")
}

// vocabularyName returns what a person calls a vocabulary: "participant kind",
// "attendance", "figure kind". Names that several nouns share get the noun.
func vocabularyName(t reflect.Type) string {
	words := strings.Builder{}
	for i, r := range t.Name() {
		if i > 0 && unicode.IsUpper(r) {
			words.WriteByte(' ')
		}
		words.WriteRune(unicode.ToLower(r))
	}
	switch name := words.String(); name {
	case "type", "kind", "status":
		return path.Base(t.PkgPath()) + " " + name
	default:
		return name
	}
}

func article(noun string) string {
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}
