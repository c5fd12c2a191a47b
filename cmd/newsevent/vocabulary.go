package main

import (
	"errors"
	"io"
	"reflect"
	"slices"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/nearest"
	"github.com/spf13/cobra"
)

func (c *command) vocabulary() *cobra.Command {
	return &cobra.Command{
		Use:   "vocabulary [NAME]",
		Short: "Explain the words that fields take",
		Long: `Vocabulary lists the vocabularies, each with the fields that take it and its
values. With a NAME it explains every value of that one. A NAME is that of a
vocabulary, or of a field.`,
		Example: `  newsevent vocabulary
  newsevent vocabulary event-type
  newsevent vocabulary attendance`,
		Args: cobra.MaximumNArgs(1),
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return vocabularyNames(vocabularies()), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			var b strings.Builder
			if len(args) == 0 {
				c.listVocabularies(&b)
			} else if err := c.explainVocabulary(&b, args[0]); err != nil {
				return err
			}
			_, err := io.WriteString(c.stdout, b.String())
			return c.writeFailed(err)
		},
	}
}

func vocabularies() []check.Vocabulary { return check.Vocabularies(reflect.TypeFor[event.Event]()) }

func vocabularyNames(list []check.Vocabulary) []string {
	names := make([]string, len(list))
	for i, v := range list {
		names[i] = v.Name
	}
	return names
}

func (c *command) listVocabularies(b *strings.Builder) {
	for _, v := range vocabularies() {
		c.nameVocabulary(b, v)
		values := strings.Join(v.Values, ", ")
		if v.Open {
			values += ", " + ownValues
		}
		b.WriteString(wrap(values, "    ", c.prose(c.stdout)))
	}
}

// ownValues is what an open vocabulary takes besides its values.
const ownValues = "and namespace:name of one's own"

func (c *command) nameVocabulary(b *strings.Builder, v check.Vocabulary) {
	b.WriteString(wrap(v.Name+" ("+strings.Join(v.Fields, ", ")+")", "", c.prose(c.stdout)))
}

func (c *command) explainVocabulary(b *strings.Builder, name string) error {
	list, err := vocabulariesNamed(name)
	if err != nil {
		return err
	}
	for i, v := range list {
		if i > 0 {
			b.WriteString("\n")
		}
		c.nameVocabulary(b, v)
		for _, word := range v.Values {
			b.WriteString("\n" + word + "\n" + wrap(v.Describe(word), "    ", c.prose(c.stdout)))
		}
		if v.Open {
			b.WriteString("\n" + ownValues + "\n")
		}
	}
	return nil
}

// vocabulariesNamed returns the vocabulary of that name, or those of all fields
// of that name, or an error with the nearest name.
func vocabulariesNamed(name string) ([]check.Vocabulary, error) {
	all := vocabularies()
	if at := slices.Index(vocabularyNames(all), name); at >= 0 {
		return all[at : at+1], nil
	}
	ofField := slices.DeleteFunc(slices.Clone(all), func(v check.Vocabulary) bool {
		return !slices.ContainsFunc(v.Fields, func(field string) bool { return field == name || strings.HasSuffix(field, "/"+name) })
	})
	if len(ofField) > 0 {
		return ofField, nil
	}
	text := "no vocabulary and no field that takes one is called " + diag.Quote(name)
	if near, ok := nearest.Nearest(name, slices.Values(vocabularyNames(all))); ok {
		return nil, errors.New(text + "; did you mean " + diag.Quote(near) + "?")
	}
	return nil, errors.New(text + `; "newsevent vocabulary" lists them`)
}
