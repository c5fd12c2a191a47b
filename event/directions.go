package event

// chain is a kind of reference from elements of a list to others of the same
// list, which may lead in a circle.
type chain uint8

const (
	noChain chain = iota
	ofRepresentatives
	ofMembers
	ofDerivations
	ofNestings
	ofVariants
	chains
)

// direction says where in their list references lead.
type direction uint8

const (
	backwards direction = 1 << iota
	forwards
	// bothWays is also that of an element which refers to itself.
	bothWays = backwards | forwards
)

// directions are those of the references of each chain.
type directions [chains]direction

// note notes that a reference leads to the element at to.
func (d *directions) note(from reference, to int) {
	switch {
	case from.in.chain == noChain:
	case to < from.i:
		d[from.in.chain] |= backwards
	case to > from.i:
		d[from.in.chain] |= forwards
	default:
		d[from.in.chain] |= bothWays
	}
}

// plainlyAcyclic reports whether each chain leads one way, so that nothing in
// it leads back to itself.
func (d *directions) plainlyAcyclic() bool {
	for _, direction := range d {
		if direction == bothWays {
			return false
		}
	}
	return true
}
