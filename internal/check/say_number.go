package check

import (
	"fmt"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/value"
)

func sayWithin(limit int) func(fault) (message, hint string) {
	return func(f fault) (message, hint string) {
		return fmt.Sprintf("%s %s is out of range; allowed is -%d to %d", f.at.Last(), shown(f.text()), limit, limit), ""
	}
}

func sayNumber(f fault) (message, hint string) {
	return value.NotNumber(f.text()), ""
}

func sayMin(f fault) (message, hint string) {
	return fmt.Sprintf("%s %v is out of range; allowed is %s and more", f.at.Last(), f.value, f.param), ""
}

// shown returns a written number as a message shows it.
func shown(number string) string { return diag.Escape(diag.Shorten(number, 60)) }
