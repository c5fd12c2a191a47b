package edtf

// Compare tells how d lies to other, as the function [Compare] does, and
// Undecided where one of them does not parse.
func (d Date) Compare(other Date) Order {
	if o, ok := plainOrder(string(d), string(other)); ok {
		return o
	}
	a, err := d.Parse()
	if err != nil {
		return Undecided
	}
	b, err := other.Parse()
	if err != nil {
		return Undecided
	}
	return Compare(a, b)
}
