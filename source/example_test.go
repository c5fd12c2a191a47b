package source_test

import (
	"fmt"

	"github.com/newsevent/newsevent/source"
)

func ExampleSource_Witness() {
	reprint := source.Source{
		ID: "local", Kind: source.Article, Title: "Talks end without a deal",
		DerivedFrom: []source.Derivation{{Source: "agency", Relation: source.RelationReprint, Credit: "Reuters"}},
	}
	report := source.Source{
		ID: "own", Kind: source.Article, Title: "What we saw",
		DerivedFrom: []source.Derivation{{Source: "statement", Relation: source.RelationPrimarySource}},
	}
	fmt.Println(reprint.Witness(), report.Witness())
	// Output: false true
}

func ExampleSource_Diagnose() {
	s := source.Source{
		ID: "ap", Kind: source.Article, URL: "apnews.com/article",
		Published: "2025-08-16", Accessed: "2025-08-15",
	}
	for _, f := range s.Diagnose() {
		fmt.Println(f)
	}
	// Output:
	// /url: error: "apnews.com/article" is not a URL; allowed is an absolute http or https URL with a host, without space, control characters and < > " ` \ [invalid-url]
	// /accessed: error: accessed 2025-08-15, before it was published 2025-08-16 [accessed-before-published]
}
