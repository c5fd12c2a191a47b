package diag_test

import (
	"errors"
	"fmt"

	"github.com/newsevent/newsevent/diag"
)

func Example() {
	err := diag.List{{
		Code:     diag.UnresolvedReference,
		Severity: diag.Error,
		File:     "summit.yaml",
		Path:     "/quotes/0/speakers/0",
		Start:    diag.Position{Line: 31, Column: 16},
		Message:  `no participant has id "putn"`,
		Hint:     `did you mean "putin"?`,
	}}.Err()

	fmt.Println(errors.Is(err, diag.UnresolvedReference))
	var list diag.List
	if errors.As(err, &list) {
		fmt.Println(list[0].Path, list[0].Start)
	}
	fmt.Println(err)
	// Output:
	// true
	// /quotes/0/speakers/0 31:16
	// summit.yaml:31:16: error: no participant has id "putn" [unresolved-reference] (did you mean "putin"?)
}

func ExamplePointer_Member() {
	fmt.Println(diag.Pointer("").Member("extensions").Member("acme:a/b").Index(2))
	// Output: /extensions/acme:a~1b/2
}

func ExampleCode_Description() {
	fmt.Println(diag.BlankText.Severity(), diag.BlankText.Description())
	// Output: error A text is empty or has only white space and invisible characters. What is not known is left out.
}
