package check

import (
	"fmt"

	"github.com/newsevent/newsevent/diag"
)

// MaxBelowMin words the finding that a range runs backwards.
func MaxBelowMin[T any](highest, lowest T) string {
	return "max is " + Short(fmt.Sprint(highest)) + ", less than min " + Short(fmt.Sprint(lowest))
}

// Short is a well-formed value as a message shows it without marks.
func Short(value string) string { return diag.Escape(diag.Shorten(value, 60)) }

// EndBelowStart words the finding that a position runs backwards.
func EndBelowStart(end, start int) string {
	return fmt.Sprintf("end is %d, less than start %d", end, start)
}

// EndBeforeStart notes that a time ends before it starts.
func (r *Report) EndBeforeStart(at Place, end, start string) {
	r.Add(at, diag.EndBeforeStart, "the end "+Short(end)+" lies before the start "+Short(start), "")
}
