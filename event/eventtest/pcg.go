package eventtest

import (
	"math/bits"
	"slices"
)

// pcg is a random number generator of the PCG family (RXS-M-XS 64). It is
// written here so that no release of Go changes the events.
type pcg struct {
	state, increment uint64
}

const pcgMultiplier = 6364136223846793005

// newPCG returns the generator of one event: the seed says which sequence, the
// stream which event of it.
func newPCG(seed, stream uint64) pcg {
	p := pcg{state: mix(seed ^ mix(stream+1)), increment: mix(stream)<<1 | 1}
	p.next()
	return p
}

// next returns 64 random bits.
func (p *pcg) next() uint64 {
	p.state = p.state*pcgMultiplier + p.increment
	word := (p.state>>(p.state>>59+5) ^ p.state) * 12605985483714917081
	return word>>43 ^ word
}

// below returns a number from 0 up to but not including n, and 0 if n is not
// positive.
func (p *pcg) below(n int) int {
	if n <= 1 {
		return 0
	}
	high, _ := bits.Mul64(p.next(), uint64(n))
	return int(high)
}

// between returns a number from low to high, both included.
func (p *pcg) between(low, high int) int { return low + p.below(high-low+1) }

// percent reports true in so many of a hundred cases.
func (p *pcg) percent(n int) bool { return p.below(100) < n }

// mix spreads the bits of a number over all 64, and no two numbers give the
// same (SplitMix64).
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// one returns any element of the list, and the zero value of an empty one.
func one[T any](p *pcg, list []T) T {
	if len(list) == 0 {
		var none T
		return none
	}
	return list[p.below(len(list))]
}

// shuffled returns the elements of the list in any order.
func shuffled[T any](p *pcg, list []T) []T {
	out := slices.Clone(list)
	for i := len(out) - 1; i > 0; i-- {
		k := p.below(i + 1)
		out[i], out[k] = out[k], out[i]
	}
	return out
}

// some returns up to n different elements of the list, in its order.
func some[T any](p *pcg, list []T, n int) []T {
	var out []T
	for i, item := range list {
		if left := len(list) - i; p.below(left) < n-len(out) {
			out = append(out, item)
		}
	}
	return out
}
