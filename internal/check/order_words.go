package check

import (
	"fmt"

	"github.com/newsevent/newsevent/diag"
)

// MaxBelowMin words the finding that a range runs backwards.
func MaxBelowMin[T any](highest, lowest T) string {
	return fmt.Sprintf("max is %v, less than min %v", highest, lowest)
}

// EndBelowStart words the finding that a position runs backwards.
func EndBelowStart(end, start int) string {
	return fmt.Sprintf("end is %d, less than start %d", end, start)
}

// EndBeforeStart notes that a time ends before it starts.
func (r *Report) EndBeforeStart(at Place, end, start string) {
	r.Add(at, diag.EndBeforeStart, "the end "+end+" lies before the start "+start, "")
}
