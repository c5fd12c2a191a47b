package scan

// Slab is memory for lists and single values of one type. Many of them share
// one piece of it. Memory that is not used yet is zero.
type Slab[T any] struct {
	// chunk is the present piece, its length what is used of it.
	chunk []T
	// from is where the list begins that is being read.
	from int
}

// smallest is how many values the first piece of a slab holds.
const smallest = 4

// Begin gives the slab a first piece of memory, empty and zero.
func (s *Slab[T]) Begin(first []T) { s.chunk, s.from = first, 0 }

// Open begins a list. No other of the slab may be open.
func (s *Slab[T]) Open() { s.from = len(s.chunk) }

// Next adds an element to the list and returns it. It is valid until the next
// one is added.
func (s *Slab[T]) Next() *T {
	used := len(s.chunk)
	if used == cap(s.chunk) {
		s.grow()
		used = len(s.chunk)
	}
	s.chunk = s.chunk[:used+1]
	return &s.chunk[used]
}

// grow moves the open list to a larger piece. What was handed out stays where
// it is.
func (s *Slab[T]) grow() {
	open := s.chunk[s.from:]
	s.chunk = append(make([]T, 0, max(smallest, 2*cap(s.chunk))), open...)
	s.from = 0
}

// List ends the list and returns it, nil if it is empty.
func (s *Slab[T]) List() []T {
	if s.from == len(s.chunk) {
		return nil
	}
	return s.chunk[s.from:len(s.chunk):len(s.chunk)]
}

// New returns a single value.
func (s *Slab[T]) New() *T {
	s.Open()
	return s.Next()
}

// Again makes ready for the next document. Memory that is owned stays with
// those to whom it was handed out; other memory is handed out again.
func (s *Slab[T]) Again(owned bool) {
	if owned {
		s.chunk = nil
		return
	}
	clear(s.chunk)
	s.chunk = s.chunk[:0]
}

// Texts reads a list of texts.
func Texts[T ~string](r *Reader, s *Slab[T]) []T {
	s.Open()
	for more := r.Array(); more; more = r.Element() {
		*s.Next() = T(r.Text())
	}
	return s.List()
}

// Verbatims reads a list of texts that may be empty.
func Verbatims[T ~string](r *Reader, s *Slab[T]) []T {
	s.Open()
	for more := r.Array(); more; more = r.Element() {
		*s.Next() = T(r.Verbatim())
	}
	return s.List()
}

// IntIn reads a whole number into memory of the slab.
func (r *Reader) IntIn(s *Slab[int]) *int {
	n := s.New()
	*n = r.Int()
	return n
}
