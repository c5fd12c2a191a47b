package check

// Found reports whether the place has a finding at it or above it, so that
// what stands there, or that nothing does, says nothing. What is below it may
// have findings.
func (r *Report) Found(at Place) bool {
	if !r.marked {
		return false
	}
	p := at.Pointer()
	return r.shape.Has(p) || r.taint.Has(p)
}
