package edtf

// Compare tells how d lies to other, as the function [Compare] does, and
// Undecided where one of them does not parse.
func (d Date) Compare(other Date) Order {
	if o, ok := plainOrder(string(d), string(other)); ok {
		return o
	}
	a, _ := d.Parse()
	b, _ := other.Parse()
	return Compare(a, b) // of a text that does not parse it is the zero Value
}
